"""Everything that blogextract raises.

    BlogextractError
    ├── InputError                  the page given cannot be read
    │   ├── EmptyPageError          no bytes, or only white space
    │   ├── NotHtmlError            a PDF, an image, JSON, an archive: not a page
    │   └── PageTooLargeError       more bytes than the limit
    ├── ExtractionError             the page was read, and its extraction did not come to an end
    │   ├── PageTimeoutError        it took longer than allowed
    │   └── WorkerLostError         the process that was at it ended: out of memory, killed, crashed
    ├── FetchError                  the page could not be got
    │   ├── AddressError            not an http(s) address
    │   ├── HostNotFoundError       the name does not resolve
    │   ├── ConnectionFailedError   refused, reset, or cut off
    │   ├── TlsError                the certificate or the handshake failed
    │   ├── FetchTimeoutError       connect, read, or the whole took too long
    │   ├── RedirectError           too many redirects, or a loop
    │   ├── HttpStatusError         an answer of 4xx or 5xx
    │   ├── ContentTypeError        an answer that is not HTML, by its header
    │   └── ResponseTooLargeError   more bytes than the limit, packed or unpacked
    ├── ExportError                 a format that does not exist
    └── MigrateError                a blog cannot be migrated as asked
        └── JournalError            the journal of a migration cannot be used

Each message says what happened and what to do about it, in one line.

    try:
        article = blogextract.extract_url(url)
    except blogextract.BlogextractError as error:
        print(error)
"""

from __future__ import annotations


class BlogextractError(Exception):
    """The base of every error that this library raises on purpose."""


class InputError(BlogextractError):
    """The page given cannot be read as HTML."""


class EmptyPageError(InputError):
    """The page holds no bytes, or only white space."""


class NotHtmlError(InputError):
    """The bytes are of another kind: a PDF, an image, JSON, an archive."""


class PageTooLargeError(InputError):
    """The page is larger than the limit that was set."""


class ExtractionError(BlogextractError):
    """The page could be read, and yet no record was made of it."""


class PageTimeoutError(ExtractionError):
    """The extraction of the page took longer than allowed."""


class WorkerLostError(ExtractionError):
    """The process that extracted the page ended before it was done."""


class FetchError(BlogextractError):
    """The page could not be fetched; `url` is the address that failed."""

    def __init__(self, message: str, *, url: str) -> None:
        super().__init__(message)
        self.url = url


class AddressError(FetchError):
    """The address is not one that can be fetched: no host, or a scheme other than http and https."""


class HostNotFoundError(FetchError):
    """The host's name does not resolve."""


class ConnectionFailedError(FetchError):
    """The connection was refused, reset, or cut off before the page had arrived."""


class TlsError(FetchError):
    """The certificate is not trusted, or the TLS handshake failed."""


class FetchTimeoutError(FetchError):
    """Connecting, reading, or the whole fetch took longer than allowed."""


class RedirectError(FetchError):
    """The address redirects too often, or in a loop."""


class HttpStatusError(FetchError):
    """The server answered with an error; `status` is its code."""

    def __init__(self, message: str, *, url: str, status: int) -> None:
        super().__init__(message, url=url)
        self.status = status


class ContentTypeError(FetchError):
    """The server says that the resource is not HTML; `content_type` is what it says."""

    def __init__(self, message: str, *, url: str, content_type: str) -> None:
        super().__init__(message, url=url)
        self.content_type = content_type


class ResponseTooLargeError(FetchError):
    """The response is larger than the limit, on the wire or unpacked; `limit` is in bytes."""

    def __init__(self, message: str, *, url: str, limit: int) -> None:
        super().__init__(message, url=url)
        self.limit = limit


class ExportError(BlogextractError):
    """The format asked for does not exist."""


class MigrateError(BlogextractError):
    """The migration cannot be run as asked."""


class JournalError(MigrateError):
    """The journal is in use, damaged, of another version, or its disk is full."""
