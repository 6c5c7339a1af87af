"""Connections that keep to a deadline and ask, for each address, whether it may be reached.

The HTTP client's own timeouts start anew with each byte, and it looks names up by itself. Here every step is cut
at the deadline of the whole fetch, and the address that was judged is the one that is connected to.
"""

from __future__ import annotations

import ipaddress
import socket
import time
from collections.abc import Iterable, Sequence
from queue import Empty, SimpleQueue
from ssl import SSLContext
from threading import Thread
from typing import Any

import anyio
import httpcore

from blogextract.errors import FetchError

_MOST_ADDRESSES = 8
"""How many addresses of a name are tried."""
_Failures = (httpcore.ConnectError, httpcore.ConnectTimeout)
_Answers = Sequence[tuple[Any, ...]]


class DeadlinePassedError(TimeoutError):
    """The whole took too long."""


class Deadline:
    """A point in time, as seconds from now."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def renew(self, seconds: float) -> None:
        """Begin again, for the next request over connections that are kept open."""
        self._end = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds left, not below 0."""
        return max(0.0, self._end - time.monotonic())

    @property
    def passed(self) -> bool:
        """True where nothing is left, or so little that a wait for it has just ended."""
        return self.left < 0.01

    def clip(self, seconds: float | None) -> float:
        """How long a step may wait that would wait so long by itself; raises where no time is left."""
        left = self.left
        if left <= 0:
            raise DeadlinePassedError
        return left if seconds is None else min(seconds, left)


class Gate:
    """What a connection asks before and after; this one lets all pass, for proxies that the user has named."""

    def __init__(self, deadline: Deadline) -> None:
        self.deadline = deadline

    def admit(self, address: str) -> None:
        """Raise a FetchError where the IP address may not be reached."""

    def reached(self, address: str) -> None:
        """Note that the IP address has been connected to."""

    def admitted(self, answers: _Answers) -> list[str]:
        """Of the addresses of a name those that may be reached; raises where there are only others."""
        allowed: list[str] = []
        refusal: FetchError | None = None
        for address in dict.fromkeys(str(answer[4][0]) for answer in answers):
            try:
                self.admit(address)
                allowed.append(address)
            except FetchError as error:
                refusal = error
        if not allowed:
            raise refusal or socket.gaierror(socket.EAI_NONAME, "the name has no address")
        return allowed[:_MOST_ADDRESSES]


class _Stream(httpcore.NetworkStream):
    """A connection whose every step is cut at the deadline."""

    def __init__(self, inner: httpcore.NetworkStream, deadline: Deadline, opening: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline
        self._opening = opening

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._deadline.clip(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._deadline.clip(timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        seconds = self._deadline.clip(_rest(self._opening, timeout))
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, seconds), self._deadline, self._opening)

    def get_extra_info(self, info: str) -> object:
        return self._inner.get_extra_info(info)


class _AsyncStream(httpcore.AsyncNetworkStream):
    """As `_Stream`, for async."""

    def __init__(self, inner: httpcore.AsyncNetworkStream, deadline: Deadline, opening: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline
        self._opening = opening

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - httpcore's form
        return await self._inner.read(max_bytes, self._deadline.clip(timeout))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - httpcore's form
        await self._inner.write(buffer, self._deadline.clip(timeout))

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def start_tls(
        self,
        ssl_context: SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's form
    ) -> httpcore.AsyncNetworkStream:
        seconds = self._deadline.clip(_rest(self._opening, timeout))
        return _AsyncStream(
            await self._inner.start_tls(ssl_context, server_hostname, seconds), self._deadline, self._opening
        )

    def get_extra_info(self, info: str) -> object:
        return self._inner.get_extra_info(info)


class Backend(httpcore.NetworkBackend):
    """Connects to the addresses of a host one after the other."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address of the host that may be reached and answers."""
        deadline = self._gate.deadline
        opening = Deadline(deadline.clip(timeout))
        addresses = self._gate.admitted(_look_up(host, port, opening.left))
        failure: Exception | None = None
        for position, address in enumerate(addresses):
            try:
                share = deadline.clip(opening.left / (len(addresses) - position))
                stream = self._inner.connect_tcp(address, port, share, local_address, socket_options)
            except _Failures as error:
                failure = failure or error
                continue
            self._gate.reached(address)
            return _Stream(stream, deadline, opening)
        raise failure or DeadlinePassedError


class AsyncBackend(httpcore.AsyncNetworkBackend):
    """As `Backend`, for async."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        self._inner = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's form
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to the first address of the host that may be reached and answers."""
        deadline = self._gate.deadline
        opening = Deadline(deadline.clip(timeout))
        addresses = self._gate.admitted(await _look_up_async(host, port, opening.left))
        failure: Exception | None = None
        for position, address in enumerate(addresses):
            try:
                share = deadline.clip(opening.left / (len(addresses) - position))
                stream = await self._inner.connect_tcp(address, port, share, local_address, socket_options)
            except _Failures as error:
                failure = failure or error
                continue
            self._gate.reached(address)
            return _AsyncStream(stream, deadline, opening)
        raise failure or DeadlinePassedError

    async def sleep(self, seconds: float) -> None:
        """Wait before httpcore tries again."""
        await anyio.sleep(seconds)


def _rest(opening: Deadline, timeout: float | None) -> float:
    """What is left of the time for opening a connection, for its TLS handshake."""
    left = opening.left
    if left <= 0:
        raise httpcore.ConnectTimeout
    return left if timeout is None else min(left, timeout)


def _numeric(host: str, port: int) -> _Answers | None:
    """The answer for a host that is an IP address already, None for a name."""
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return None
    return [(None, None, None, None, (host.replace("%25", "%"), port))]


def _look_up(host: str, port: int, seconds: float) -> _Answers:
    """What a name resolves to. The system's own timeout may be a minute: the thread is left behind then."""
    numeric = _numeric(host, port)
    if numeric:
        return numeric
    outcome: SimpleQueue[_Answers | Exception] = SimpleQueue()

    def ask() -> None:
        try:
            # as bytes, or Python would encode the name anew and fail at labels that the system refuses by itself
            outcome.put(socket.getaddrinfo(host.encode("ascii"), port, type=socket.SOCK_STREAM))
        except Exception as error:  # noqa: BLE001 - raised again by the thread that waits
            outcome.put(error)

    Thread(target=ask, name="blogextract-lookup", daemon=True).start()
    try:
        answers = outcome.get(timeout=seconds)
    except Empty:
        raise httpcore.ConnectTimeout from None
    if isinstance(answers, Exception):
        raise answers
    return answers


async def _look_up_async(host: str, port: int, seconds: float) -> _Answers:
    """As `_look_up`, for async."""
    numeric = _numeric(host, port)
    if numeric:
        return numeric
    try:
        with anyio.fail_after(seconds):
            return await anyio.getaddrinfo(host.encode("ascii"), port, type=socket.SOCK_STREAM)
    except TimeoutError:
        raise httpcore.ConnectTimeout from None
