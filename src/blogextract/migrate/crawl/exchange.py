"""One request and its answer over connections that are kept open, with every cost bounded.

`blogextract.fetch` reads one page and follows redirects on the way. A crawl wants each answer by itself, and other
content than pages; the connections, the check of addresses, the unpacking and the wording of failures are the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager

import httpx
import msgspec

from blogextract.errors import AddressError, FetchError, ResponseTooLargeError
from blogextract.fetch.address import public_form, read_address, redirect_target
from blogextract.fetch.failures import LOWER, Circumstances, translate
from blogextract.fetch.media_type import media_type
from blogextract.fetch.network import Deadline, Gate
from blogextract.fetch.page import Limits
from blogextract.fetch.policy import Space, check_reach, space_of, space_of_host
from blogextract.fetch.transport import Transport
from blogextract.fetch.unpack import ACCEPTED, DamagedBodyError, Unpacker
from blogextract.fetch.wording import size
from blogextract.migrate.model import Response

_MIB = 1 << 20


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What is expected at an address, and what it may cost.

    accept: the header. types: what the media type may begin with, all where empty; the body of another is not read.
    limit: bytes of the body, packed and unpacked. seconds: for the whole. cut: a longer body is cut at the limit,
    rather than refused.
    """

    accept: str
    types: tuple[str, ...] = ()
    limit: int = 20 * _MIB
    seconds: float = 60.0
    cut: bool = False


_TEXTS = ("text/", "application/xhtml", "application/xml", "application/vnd.wap", "unknown/", "application/unknown")

PAGE = Wanted(accept="text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", types=_TEXTS)
LIST = Wanted(accept="application/xml,application/json,text/xml,*/*;q=0.8", limit=50 * _MIB, seconds=120.0)
"""A sitemap, a feed or a listing; 50 MiB is the limit that the protocol sets for a sitemap."""
ROBOTS = Wanted(accept="text/plain,*/*;q=0.8", limit=500 * 1024, cut=True)
"""500 KiB have to be read, the rest may be ignored (RFC 9309, section 2.5)."""
MEDIA = Wanted(accept="*/*", limit=256 * _MIB, seconds=900.0)

KEPT_HEADERS = (
    *("content-type", "content-language", "content-disposition", "etag", "last-modified", "link", "retry-after"),
    *("x-robots-tag", "x-wp-totalpages", "refresh"),
)
"""Headers that later stages, or the next request, have a use for."""
LONGEST_HEADER = 4000
_MOST_HEADERS = 300
"""Real answers have 20; their total size is bounded by the client at 100 KB."""
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_DRAINED = 64 * 1024
"""Bytes of an unwanted body that are read to keep the connection; beyond that a new one is cheaper."""
_RATIO = 200
"""Unpacked bytes for one packed. Real pages stay under 30, padding bombs lie at 1,000 and more."""
_UNSUSPECTED = 8 * _MIB
"""Unpacked bytes below which the ratio does not matter."""
_ENDS = (b"</html>", b"</rss>", b"</feed>", b"</urlset>", b"</sitemapindex>")


class Exchange(Gate):
    """Asks one thing at a time. homes: the hosts that the user named, which may lie anywhere."""

    def __init__(self, homes: frozenset[bytes], user_agent: str, *, allow_private: bool) -> None:
        self._limits = Limits()
        super().__init__(Deadline(self._limits.total))
        self._homes = homes
        self._allow_private = allow_private
        self._user_agent = user_agent
        self._reached: dict[bytes, Space] = {}
        self._url = httpx.URL("http://localhost/")
        self._transport = Transport(self)

    def close(self) -> None:
        """Close all connections."""
        self._transport.close()

    # What may be reached

    def _source(self) -> Space:
        host = self._url.raw_host
        if self._allow_private:
            return Space.LOCAL
        # a name of the user's that first led outside and now leads inside has been bent on the way
        return self._reached.get(host, Space.LOCAL) if host in self._homes else Space.PUBLIC

    def admit(self, address: str) -> None:
        """Raise where the address that the host resolves to may not be reached."""
        check_reach(public_form(self._url), space=space_of(address), source=self._source())

    def reached(self, address: str) -> None:
        """Note how far inside a host of the user's lies."""
        self._reached.setdefault(self._url.raw_host, space_of(address))

    # One question

    def ask(self, url: str, wanted: Wanted, conditional: Response | None = None) -> Response:
        """The answer at an address, whatever its status; redirects are not followed. Raises FetchError."""
        self._url = address = read_address(url)
        self.deadline.renew(wanted.seconds)
        with self._translated(wanted):
            named = space_of_host(address.raw_host.decode("ascii"))
            if named is not None:  # a proxy would connect to it without asking us
                check_reach(public_form(address), space=named, source=self._source())
            with closing(self._transport.handle_request(self._request(wanted, conditional))) as answer:
                return self._receive(url, answer, wanted)

    def _request(self, wanted: Wanted, conditional: Response | None) -> httpx.Request:
        headers = {
            "host": self._url.netloc.decode("ascii"),
            "user-agent": self._user_agent,
            "accept": wanted.accept,
            "accept-encoding": ACCEPTED,
        }
        if conditional is not None:
            for ours, theirs in (("if-none-match", "etag"), ("if-modified-since", "last-modified")):
                if conditional.headers.get(theirs):
                    headers[ours] = conditional.headers[theirs]
        timeouts = httpx.Timeout(self._limits.read, connect=self._limits.connect).as_dict()
        request = httpx.Request("GET", self._url, headers=headers, extensions={"timeout": timeouts})
        if self._url.userinfo:
            request = next(httpx.BasicAuth(self._url.username, self._url.password).auth_flow(request))
        return request

    def _receive(self, url: str, answer: httpx.Response, wanted: Wanted) -> Response:
        if len(answer.headers.raw) > _MOST_HEADERS:
            raise FetchError(f"{self._place} sends more than {_MOST_HEADERS} headers: this is no web site", url=url)
        headers = {
            name: answer.headers[name][:LONGEST_HEADER] for name in KEPT_HEADERS if answer.headers.get(name) is not None
        }
        status = answer.status_code
        body, location = b"", None
        if status in _REDIRECTS:
            location = self._target(answer.headers.get("location", ""))
        if 200 <= status < 300 and _welcome(headers.get("content-type", ""), wanted):
            body = self._body(answer, wanted)
        else:
            self._drain(answer)
        return Response(url=url, status=status, headers=headers, location=location, body=body)

    def _target(self, location: str) -> str | None:
        try:
            return public_form(redirect_target(self._url, location)) if location else None
        except AddressError:
            return None

    @staticmethod
    def _drain(answer: httpx.Response) -> None:
        read = 0
        try:
            for data in answer.iter_raw():
                read += len(data)
                if read > _DRAINED:
                    return
        except LOWER:
            return  # the head said all that is wanted

    def _body(self, answer: httpx.Response, wanted: Wanted) -> bytes:
        body = bytearray()
        taken = 0

        def take(piece: bytes) -> None:
            if len(body) + len(piece) > wanted.limit:
                body.extend(piece[: wanted.limit - len(body)])
                raise _FullError
            body.extend(piece)
            if len(body) > _UNSUSPECTED and len(body) > _RATIO * taken:
                raise DamagedBodyError(f"unpacks to more than {_RATIO} times its size")

        unpacker = Unpacker(answer.headers.get("content-encoding", ""), take)
        try:
            for data in answer.iter_raw():
                taken += len(data)
                unpacker.write(data if taken <= wanted.limit else data[: wanted.limit - taken])
                _check_size(taken, wanted)
                self.deadline.clip(None)
            unpacker.finish()
        except _FullError:
            if not wanted.cut:
                raise ResponseTooLargeError(
                    f"{public_form(self._url)} sends more than the limit of {size(wanted.limit)}: it is left out",
                    url=public_form(self._url),
                    limit=wanted.limit,
                ) from None
        except LOWER:
            # a Content-Length that is too large looks like a page that was cut off; its own end tells
            if not bytes(body[-200:]).rstrip().lower().endswith(_ENDS):
                raise
        return bytes(body)

    # What goes wrong

    @property
    def _place(self) -> str:
        return self._url.netloc.decode("ascii")

    @contextmanager
    def _translated(self, wanted: Wanted) -> Iterator[None]:
        try:
            yield
        except FetchError:
            raise
        except LOWER as error:
            limits = Limits(total=wanted.seconds, max_bytes=wanted.limit)
            at = Circumstances(public_form(self._url), self._place, limits, self.deadline)
            raise translate(error, at) from error


class _FullError(Exception):
    """The body has reached its limit."""


def _check_size(taken: int, wanted: Wanted) -> None:
    if taken > wanted.limit:
        raise _FullError


def _welcome(content_type: str, wanted: Wanted) -> bool:
    name = media_type(content_type)
    return name is None or not wanted.types or name.startswith(wanted.types)
