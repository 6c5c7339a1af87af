"""`Fetcher`: the one way to the network for all stages of a migration.

The pace, the retries, the check of addresses, the limits and the stop after refusals are here, so that pages and
media are asked for in the same manner. Used by one thread, so that there is one connection to a host at a time.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable
from typing import Self

import httpx
import msgspec
import stamina

from blogextract.errors import (
    ConnectionFailedError,
    FetchError,
    FetchTimeoutError,
    HostNotFoundError,
    MigrateError,
)
from blogextract.fetch.address import origin, read_address
from blogextract.fetch.wording import seconds
from blogextract.migrate.crawl.exchange import PAGE, Exchange, Wanted
from blogextract.migrate.crawl.pace import Pace, seconds_to_wait
from blogextract.migrate.model import Options, Response
from blogextract.migrate.watch import Watch
from blogextract.version import VERSION

USER_AGENT = f"blogextract/{VERSION} (moves a blog to its new home; to reach whoever runs it: --user-agent)"
"""Who asks. A run that names its own contact is told from others by `Options.user_agent`."""

TRIES = 4
"""Requests for one address before it is given up for now."""
FIRST_WAIT, LONGEST_WAIT = 1.0, 30.0
"""Seconds before the second try, and at most before the last; doubled between, with some chance in it."""
LONGEST_ASKED = 300.0
"""Seconds that a server's Retry-After is waited for; beyond that the run stops and says when to go on."""
REFUSALS = 10
"""Answers of 401, 403 or 429 in a row that are taken for a block. Sites have single addresses that they refuse."""
SILENCES = 6
"""Addresses in a row that give no answer at all, after all tries: the network or the host is gone."""

_BUSY = frozenset({429, 500, 502, 503, 504, 520, 521, 522, 523, 524})
"""Statuses that may be another the next time; those from 520 are a network's before the server itself."""
_REFUSED = frozenset({401, 403, 429})
_PASSING = (ConnectionFailedError, FetchTimeoutError, HostNotFoundError)

logging.getLogger("stamina").addHandler(logging.NullHandler())  # or Python prints each retry to standard error


class _BusyError(Exception):
    """The answer may be another the next time."""

    def __init__(self, response: Response) -> None:
        super().__init__(response.status)
        self.response = response


def _check_busy(response: Response) -> None:
    if response.status in _BUSY:
        raise _BusyError(response)


class Fetcher:
    """Asks for addresses politely. start: the address, or addresses, that the user named."""

    def __init__(self, options: Options, start: str | Iterable[str], watch: Watch | None = None) -> None:
        named = [start] if isinstance(start, str) else start
        homes = [read_address(each) for each in named]
        self._homes = frozenset((each.raw_host, _port(each)) for each in homes)
        self._start = start if isinstance(start, str) else None
        self._watch = watch or Watch()
        self.user_agent = options.user_agent or USER_AGENT
        self.pace = Pace(options.rate)
        self._exchange = Exchange(
            frozenset(each.raw_host for each in homes), self.user_agent, allow_private=options.allow_private
        )
        self._refusals: dict[str, int] = {}
        self._silences: dict[str, int] = {}

    def __enter__(self) -> Self:
        """The fetcher itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close all connections."""
        self.close()

    def close(self) -> None:
        """Close all connections."""
        self._exchange.close()

    def get(self, url: str, wanted: Wanted = PAGE, *, conditional: Response | None = None) -> Response:
        """The answer at an address, redirects not followed: `location` says where they lead.

        conditional: the answer of the last time, given back where the server says that it still holds. Raises
        FetchError where no answer came, after all tries, and MigrateError where the run has to stop.
        """
        host = read_address(url).netloc.decode("ascii")
        self._check(host, url)
        try:
            response = self._tried(url, host, wanted, conditional)
        except _PASSING as error:
            self._silences[host] = self._silences.get(host, 0) + 1
            self._check(host, url, error)
            raise
        self._silences[host] = 0
        self._refusals[host] = self._refusals.get(host, 0) + 1 if response.status in _REFUSED else 0
        self._check(host, url)
        if response.status == 304 and conditional is not None:
            return msgspec.structs.replace(conditional, headers={**conditional.headers, **response.headers})
        return response

    def _tried(self, url: str, host: str, wanted: Wanted, conditional: Response | None) -> Response:
        """An answer, after as many tries as it takes."""
        again = stamina.retry_context(
            on=lambda error: self._again(error, host),
            attempts=TRIES,
            timeout=None,
            wait_initial=FIRST_WAIT,
            wait_max=LONGEST_WAIT,
            wait_jitter=FIRST_WAIT,
        )
        try:
            for attempt in again:
                if attempt.num == 2:
                    self.pace.refused(host)
                with attempt:
                    response = self._once(url, host, wanted, conditional)
                    _check_busy(response)
        except _BusyError as error:
            return error.response
        return response

    def _once(self, url: str, host: str, wanted: Wanted, conditional: Response | None) -> Response:
        self.pace.wait(host)
        begun = time.monotonic()
        try:
            return self._exchange.ask(url, wanted, conditional)
        finally:
            self.pace.answered(host, time.monotonic() - begun)

    def _again(self, error: Exception, host: str) -> bool | float:
        """Whether another try makes sense, or after how many seconds."""
        if not isinstance(error, _BusyError):
            return isinstance(error, _PASSING)
        asked = seconds_to_wait(error.response.headers.get("retry-after"))
        if asked is None:
            return True
        if asked > LONGEST_ASKED:
            raise self._stopped(
                error.response.url,
                f"{host} asks to be left alone for {seconds(round(asked))}: run the same command again after that, "
                "it goes on where it stopped",
            )
        if asked >= 5:
            self._watch.say(f"{host} asks for a pause of {seconds(round(asked))}")
        return max(asked, 0.01)

    # When to stop

    def _check(self, host: str, url: str, cause: FetchError | None = None) -> None:
        """Raise where a host has refused, or not answered, too often in a row."""
        if self._silences.get(host, 0) >= SILENCES:
            reason = str(cause) if cause else f"{host} does not answer any more"
            if self.is_home(url):
                self._silences[host] = 0
            raise self._stopped(
                url,
                f"{reason}; so did {SILENCES} addresses in a row: check the network and run the same command again, "
                "it goes on where it stopped",
            ) from cause
        if self._refusals.get(host, 0) >= REFUSALS and not self._lets_in(host):
            raise self._stopped(
                url,
                f"{host} has refused {REFUSALS} requests in a row: wait a while and run the same command again, it "
                "goes on where it stopped; a slower --rate, and a --user-agent that names you, may help",
            )

    def _lets_in(self, host: str) -> bool:
        """True where the start page still answers, so that only some addresses are refused."""
        start = self._start
        if start is None or read_address(start).netloc.decode("ascii") != host:
            return False
        try:
            refused = self._once(start, host, PAGE, None).status in _REFUSED
        except FetchError:
            return False
        if not refused:
            self._refusals[host] = 0
        return not refused

    def is_home(self, url: str) -> bool:
        """True where the address is on a server that the user named: a host may have several, by their ports."""
        address = read_address(url)
        return (address.raw_host, _port(address)) in self._homes

    def _stopped(self, url: str, message: str) -> MigrateError | FetchError:
        """The end of the run where the blog itself is meant; of other hosts only this address is given up."""
        return MigrateError(message) if self.is_home(url) else FetchError(message, url=url)


def _port(address: httpx.URL) -> int:
    """The port, one for http's and https's own: they are the same site."""
    port = origin(address)[2]
    return 80 if port == 443 else port
