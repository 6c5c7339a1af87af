"""How fast a host is asked: a pause between requests, longer where the host is slow, busy, or says so."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

POLITE = 1.0
"""Seconds between two requests to a host where nothing else is said: a reader's pace, which no blog's server feels."""
LONGEST_DELAY = 60.0
"""A Crawl-delay beyond this would make a small blog take days; sites that mean "never" use Disallow."""
_SLOWER, _FASTER = 2.0, 0.8
"""Doubled when the host says that it is too much; a fifth less for each answer after that, down to the base."""
_SLOWEST = 10.0
"""Seconds to which complaints lengthen a pause; what a host asks for by Retry-After is waited for besides."""
FIRST_STEP = 0.25
"""The pause after the first complaint where there was none."""


class Pace:
    """The pauses for each host. rate: requests a second, 0 for no pause, None for the polite one."""

    def __init__(self, rate: float | None, sleep: Callable[[float], None] = time.sleep) -> None:
        self._rate = rate
        self._sleep = sleep
        self._least = POLITE if rate is None else 1 / rate if rate > 0 else 0.0
        self._delays: dict[str, float] = {}
        self._bases: dict[str, float] = {}
        self._next: dict[str, float] = {}

    def ask_for(self, host: str, delay: float) -> None:
        """Take a host's own wish (Crawl-delay) into account, unless the user has set the pace."""
        if self._rate is None:
            self._bases[host] = max(self._least, min(delay, LONGEST_DELAY))

    def pause(self, host: str) -> float:
        """Seconds between two requests to a host as things are."""
        return max(self._delays.get(host, 0.0), self._bases.get(host, self._least))

    def wait(self, host: str) -> None:
        """Wait for the host's turn."""
        ahead = self._next.get(host, 0.0) - time.monotonic()
        if ahead > 0:
            self._sleep(ahead)

    def answered(self, host: str, seconds: float) -> None:
        """Note an answer and how long it took: a server that is slow has as long to rest."""
        base = self._bases.get(host, self._least)
        delay = max(base, self._delays.get(host, 0.0) * _FASTER)
        self._delays[host] = delay if delay > FIRST_STEP / 2 else base
        rest = max(self._delays[host], min(seconds, LONGEST_DELAY) if self._rate is None else 0.0)
        self._next[host] = time.monotonic() + rest

    def refused(self, host: str) -> None:
        """Note that the host says it is too much."""
        delay = max(self._delays.get(host, 0.0), self._bases.get(host, self._least), FIRST_STEP / _SLOWER)
        self._delays[host] = max(self._bases.get(host, self._least), min(delay * _SLOWER, _SLOWEST))
        self._next[host] = time.monotonic() + self._delays[host]


def seconds_to_wait(retry_after: str | None) -> float | None:
    """What a Retry-After header asks for: seconds, or the time until a date; None where it says neither."""
    if not retry_after:
        return None
    text = retry_after.strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        when = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError):
        return None
    if when.tzinfo is None:
        when = when.replace(tzinfo=UTC)
    return max(0.0, (when - datetime.now(UTC)).total_seconds())
