"""What goes wrong below, said in our errors and in words.

The client, its connections, TLS, the resolver and the protocols each raise their own exceptions; none of them
passes here. The table goes by the classes of the client; the sentence comes from the first cause that says more.
"""

from __future__ import annotations

import errno
import re
import socket
import ssl
from collections.abc import Callable, Iterator

import anyio
import h2.exceptions
import httpcore
import httpx
from msgspec import Struct

from blogextract.errors import (
    AddressError,
    ConnectionFailedError,
    FetchError,
    FetchTimeoutError,
    HostNotFoundError,
    HttpStatusError,
    RedirectError,
    TlsError,
)
from blogextract.fetch.network import Deadline
from blogextract.fetch.page import Limits
from blogextract.fetch.unpack import DamagedBodyError
from blogextract.fetch.wording import seconds, shown

LOWER: tuple[type[Exception], ...] = (
    httpx.HTTPError,
    httpx.InvalidURL,
    httpx.CookieConflict,
    httpx.StreamError,
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
    httpcore.ConnectionNotAvailable,
    h2.exceptions.H2Error,
    anyio.BrokenResourceError,
    anyio.ClosedResourceError,
    anyio.EndOfStream,
    DamagedBodyError,
    OSError,  # sockets, TLS, the resolver, and what is raised at a deadline
    EOFError,
    UnicodeError,  # header values that no codec takes
)
"""All that may come up from below while a page is fetched."""


class Circumstances(Struct, frozen=True):
    """What a failure's message needs to know. place: the host or address as messages name it; url: its address."""

    url: str
    place: str
    limits: Limits
    deadline: Deadline


_Teller = Callable[[Circumstances, Exception], FetchError]


def translate(error: Exception, at: Circumstances) -> FetchError:
    """The error of ours that says what an exception from below means."""
    if at.deadline.passed and any(isinstance(cause, _TIMEOUTS) for cause in _causes(error)):
        limit = seconds(at.limits.total)
        return FetchTimeoutError(
            f"{at.place} did not deliver the page within {limit} in all: try again, or allow more time", url=at.url
        )
    for cause in _causes(error):
        for kind, tell in _BY_CAUSE:
            if isinstance(cause, kind):
                told = tell(at, cause)
                if told is not None:
                    return told
    for kind in type(error).__mro__:
        if kind in TABLE:
            return TABLE[kind](at, error)
    return FetchError(f"{at.place} could not be fetched: {_detail(error)}", url=at.url)


def untrusted(error: FetchError) -> bool:
    """True where a certificate was refused, so that asking without TLS would give up what it protects."""
    return any(isinstance(cause, ssl.SSLCertVerificationError) for cause in _causes(error))


def _causes(error: BaseException) -> Iterator[BaseException]:
    """An exception and what led to it; some layers pass the cause as an argument, some as a group."""
    waiting: list[BaseException] = [error]
    seen: set[int] = set()
    while waiting:
        found = waiting.pop(0)
        if id(found) in seen:
            continue
        seen.add(id(found))
        yield found
        below = [found.__cause__, *found.args]  # not the context, which may be the caller's own trouble
        if isinstance(found, BaseExceptionGroup):
            below += found.exceptions
        waiting += [cause for cause in below if isinstance(cause, BaseException)]


def _detail(error: BaseException) -> str:
    return shown(str(error)) or type(error).__name__


_TIMEOUTS = (httpx.TimeoutException, httpcore.TimeoutException, TimeoutError)

_CERTIFICATE = {
    9: "its certificate is not valid yet: check this machine's clock",
    10: "its certificate has expired: the site has to renew it",
    18: "its certificate is signed by itself: nobody vouches for it",
    19: "its certificate chain is signed by itself: nobody vouches for it",
    20: "no authority that is trusted here vouches for its certificate (SSL_CERT_FILE names others)",
    21: "no authority that is trusted here vouches for its certificate (SSL_CERT_FILE names others)",
    23: "its certificate has been revoked",
    62: "its certificate is for another host: check the address",
    64: "its certificate is for another address: check the address",
}
"""By OpenSSL's verify codes (x509_vfy.h)."""


def _certificate(at: Circumstances, error: BaseException) -> FetchError:
    assert isinstance(error, ssl.SSLCertVerificationError)  # noqa: S101 - the table below gives no other
    words = _CERTIFICATE.get(error.verify_code) or f"its certificate is refused: {_detail(error)}"
    return TlsError(f"{at.place} cannot be trusted, {words}", url=at.url)


_TLS_CODE = re.compile(r"\[[^\]]*\]\s*|\s*\(_ssl\.c:\d+\)")


def _tls(at: Circumstances, error: BaseException) -> FetchError:
    reason = getattr(error, "reason", None) or ""
    if isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError) or reason == "UNEXPECTED_EOF_WHILE_READING":
        return ConnectionFailedError(f"{at.place} ended the TLS connection too early: try again later", url=at.url)
    if reason in ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE"):
        return TlsError(f"{at.place} does not speak TLS there: try the address with http://", url=at.url)
    words = shown(_TLS_CODE.sub("", str(error)))
    return TlsError(f"no secure connection with {at.place}: {words}", url=at.url)


def _unknown_host(at: Circumstances, error: BaseException) -> FetchError:
    if error.args and error.args[0] == socket.EAI_AGAIN:
        return HostNotFoundError(
            f"the name of {at.place} cannot be looked up now: check the network, try again later", url=at.url
        )
    return HostNotFoundError(f"the host of {at.place} does not exist: check the address", url=at.url)


_BY_ERRNO = {
    errno.ECONNREFUSED: "refuses the connection: check the address, or whether the site is up",
    errno.ECONNRESET: "reset the connection: try again later",
    errno.ECONNABORTED: "broke the connection off: try again later",
    errno.EPIPE: "closed the connection: try again later",
    errno.EHOSTUNREACH: "cannot be reached from here: check the network",
    errno.ENETUNREACH: "cannot be reached from here: check the network",
}


def _system(at: Circumstances, error: BaseException) -> FetchError | None:
    words = _BY_ERRNO.get(getattr(error, "errno", None) or 0)
    return ConnectionFailedError(f"{at.place} {words}", url=at.url) if words else None


def _damaged(at: Circumstances, error: BaseException) -> FetchError:
    return ConnectionFailedError(
        f"the page of {at.place} was damaged or cut off on its way ({_detail(error)}): try again", url=at.url
    )


_BY_CAUSE: tuple[tuple[type[BaseException], Callable[[Circumstances, BaseException], FetchError | None]], ...] = (
    (ssl.SSLCertVerificationError, _certificate),
    (ssl.SSLError, _tls),
    (socket.gaierror, _unknown_host),
    (DamagedBodyError, _damaged),
    (OSError, _system),
)
"""Causes that say more than the class of the client's exception; the first that has words is believed."""


def _says(kind: type[FetchError], words: str) -> _Teller:
    """A teller of one sentence; `{place}`, `{connect}`, `{read}` and `{detail}` are filled in."""

    def tell(at: Circumstances, error: Exception) -> FetchError:
        message = words.format(
            place=at.place,
            connect=seconds(at.limits.connect),
            read=seconds(at.limits.read),
            detail=_detail(error),
        )
        return kind(message, url=at.url)

    return tell


_BROKEN_OFF = ("without sending", "ConnectionTerminated", "StreamReset")
"""What h11 and httpcore say of an early end, and what h2 calls its two."""


def _protocol(at: Circumstances, error: Exception) -> FetchError:
    words = str(error)
    if any(sign in words for sign in _BROKEN_OFF):
        return _cut_off(at, error)
    return ConnectionFailedError(
        f"{at.place} does not speak HTTP there ({_detail(error)}): check the address", url=at.url
    )


def _status(at: Circumstances, error: Exception) -> FetchError:
    status = error.response.status_code if isinstance(error, httpx.HTTPStatusError) else 0
    return HttpStatusError(f"{at.place} answers {status}", url=at.url, status=status)


_connect_timeout = _says(FetchTimeoutError, "{place} did not accept a connection within {connect}: try again later")
_read_timeout = _says(FetchTimeoutError, "{place} sent nothing for {read}: try again later, or allow more time")
_write_timeout = _says(FetchTimeoutError, "{place} did not take the request within {read}: try again later")
_broken = _says(ConnectionFailedError, "the connection with {place} broke ({detail}): try again later")
_cut_off = _says(ConnectionFailedError, "{place} ended the connection before the page was complete: try again")
_unsent = _says(FetchError, "the request to {place} cannot be sent: {detail}")
_client = _says(FetchError, "{place} could not be fetched: {detail}")
_proxy = _says(ConnectionFailedError, "the proxy on the way to {place} refused ({detail}): check HTTPS_PROXY")
_address = _says(AddressError, "{place} is no address that can be fetched: {detail}")

TABLE: dict[type[BaseException], _Teller] = {
    httpx.ConnectTimeout: _connect_timeout,
    httpx.ReadTimeout: _read_timeout,
    httpx.WriteTimeout: _write_timeout,
    httpx.PoolTimeout: _connect_timeout,
    httpx.TimeoutException: _read_timeout,
    httpx.ConnectError: _says(ConnectionFailedError, "no connection with {place} ({detail}): check the address"),
    httpx.ReadError: _broken,
    httpx.WriteError: _broken,
    httpx.CloseError: _broken,
    httpx.NetworkError: _broken,
    httpx.LocalProtocolError: _unsent,
    httpx.RemoteProtocolError: _protocol,
    httpx.ProtocolError: _broken,
    httpx.ProxyError: _proxy,
    httpx.UnsupportedProtocol: _address,
    httpx.DecodingError: _damaged,
    httpx.TooManyRedirects: _says(RedirectError, "{place} redirects too often: {detail}"),
    httpx.HTTPStatusError: _status,
    httpx.TransportError: _broken,
    httpx.RequestError: _client,
    httpx.HTTPError: _client,
    httpx.InvalidURL: _address,
    httpx.CookieConflict: _client,
    httpx.StreamConsumed: _client,
    httpx.StreamClosed: _client,
    httpx.ResponseNotRead: _client,
    httpx.RequestNotRead: _client,
    httpx.StreamError: _client,
    httpcore.ConnectTimeout: _connect_timeout,
    httpcore.ReadTimeout: _read_timeout,
    httpcore.WriteTimeout: _write_timeout,
    httpcore.PoolTimeout: _connect_timeout,
    httpcore.TimeoutException: _read_timeout,
    httpcore.ConnectError: _says(ConnectionFailedError, "no connection with {place} ({detail}): check the address"),
    httpcore.ReadError: _broken,
    httpcore.WriteError: _broken,
    httpcore.NetworkError: _broken,
    httpcore.LocalProtocolError: _unsent,
    httpcore.RemoteProtocolError: _protocol,
    httpcore.ProtocolError: _broken,
    httpcore.ProxyError: _proxy,
    httpcore.UnsupportedProtocol: _address,
    httpcore.ConnectionNotAvailable: _broken,
    h2.exceptions.H2Error: _broken,
    anyio.BrokenResourceError: _broken,
    anyio.ClosedResourceError: _broken,
    anyio.EndOfStream: _cut_off,
    TimeoutError: _read_timeout,
    OSError: _broken,
    EOFError: _cut_off,
    UnicodeError: _unsent,
}
"""Each class of the client, its connections and protocols, with what it means."""
