"""The two ways to carry a visit out: waiting, and async. All decisions are in `visit.py`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import aclosing, closing, contextmanager

from blogextract.errors import ConnectionFailedError, FetchError, FetchTimeoutError, TlsError
from blogextract.fetch.address import has_scheme, read_address
from blogextract.fetch.failures import untrusted
from blogextract.fetch.network import Deadline
from blogextract.fetch.page import Limits, Page
from blogextract.fetch.transport import AsyncTransport, Transport
from blogextract.fetch.visit import Visit


class _Plan:
    """The visits that may be needed: an address without scheme is tried with https first, then with http.

    http is tried only where https did not answer at all: a certificate that is refused stays refused, and so does
    an answer that is an error.
    """

    def __init__(self, url: str, limits: Limits, user_agent: str | None) -> None:
        deadline = Deadline(limits.total)
        schemes = ["https"] if has_scheme(url) else ["https", "http"]
        self.visits = [Visit(read_address(url, scheme=scheme), limits, deadline, user_agent) for scheme in schemes]
        self._failure: FetchError | None = None

    @contextmanager
    def attempt(self, visit: Visit) -> Iterator[None]:
        """Keep a failure back where another visit may do better; raise the first one where none did."""
        try:
            with visit.translated():
                yield
        except (ConnectionFailedError, FetchTimeoutError, TlsError) as error:
            if visit.answered or untrusted(error) or visit.deadline.passed:
                raise
            self._failure = self._failure or error
            if visit is self.visits[-1]:
                raise self._failure from None


def fetch(url: str, *, limits: Limits | None = None, user_agent: str | None = None) -> Page:
    """See `blogextract.fetch.fetch`."""
    plan = _Plan(url, limits or Limits(), user_agent)
    for visit in plan.visits:
        with plan.attempt(visit), Transport(visit) as transport:
            while visit.pending:
                request = visit.request()
                with closing(transport.handle_request(request)) as response:
                    if visit.begin(request, response):
                        for data in response.iter_raw():
                            visit.add(data)
            return visit.page()
    raise AssertionError("the last attempt either returns or raises")


async def fetch_async(url: str, *, limits: Limits | None = None, user_agent: str | None = None) -> Page:
    """See `blogextract.fetch.fetch_async`."""
    plan = _Plan(url, limits or Limits(), user_agent)
    for visit in plan.visits:
        with plan.attempt(visit):
            async with AsyncTransport(visit) as transport:
                while visit.pending:
                    request = visit.request()
                    async with aclosing(await transport.handle_async_request(request)) as response:
                        if visit.begin(request, response):
                            async for data in response.aiter_raw():
                                visit.add(data)
                return visit.page()
    raise AssertionError("the last attempt either returns or raises")
