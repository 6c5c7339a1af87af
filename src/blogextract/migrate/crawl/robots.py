"""robots.txt (RFC 9309): what may be asked for, how fast, and where the sitemaps are."""

from __future__ import annotations

from functools import lru_cache

from protego import Protego

from blogextract.errors import FetchError, MigrateError
from blogextract.migrate.crawl.exchange import ROBOTS
from blogextract.migrate.crawl.fetcher import Fetcher
from blogextract.migrate.discover.addresses import normalise, origin_of
from blogextract.migrate.journal import Journal
from blogextract.migrate.model import Response

_HOPS = 5
"""Redirects that are followed to a robots.txt (RFC 9309, section 2.3.1.2)."""
_ALL = Protego.parse("")
_NONE = Protego.parse("User-agent: *\nDisallow: /")


class Robots:
    """The rules of all hosts that are asked; each robots.txt is kept in the journal, so that it is asked for once."""

    def __init__(self, journal: Journal, fetcher: Fetcher) -> None:
        self._journal = journal
        self._fetcher = fetcher
        self._agent = fetcher.user_agent.partition("/")[0].strip() or "*"
        self._rules = lru_cache(maxsize=256)(self._load)

    def allows(self, url: str) -> bool:
        """True where a (normalised) address may be asked for."""
        return bool(self._rules(origin_of(url)).can_fetch(url, self._agent))

    def sitemaps(self, url: str) -> list[str]:
        """The sitemaps that the robots.txt of an address's host names."""
        return list(self._rules(origin_of(url)).sitemaps)

    def _load(self, origin: str) -> Protego:
        response = self._answer(f"{origin}/robots.txt")
        if response is None or response.status >= 500 or response.status == 429:
            # the site cannot say now what it allows: it is taken to allow nothing (section 2.3.1.4)
            return self._closed(origin)
        if not 200 <= response.status < 300:
            return _ALL
        rules = Protego.parse(response.body.decode("utf-8-sig", "replace"))
        delay = rules.crawl_delay(self._agent)
        rate = rules.request_rate(self._agent)
        wishes = [float(delay)] if delay else []
        if rate is not None and rate.requests:
            wishes.append(rate.seconds / rate.requests)
        if wishes:
            self._fetcher.pace.ask_for(origin.partition("//")[2], max(wishes))
        return rules

    def _closed(self, origin: str) -> Protego:
        if self._fetcher.is_home(origin):
            raise MigrateError(
                f"{origin}/robots.txt fails, so that nothing may be asked for: run the same command again later"
            )
        return _NONE

    def _answer(self, url: str) -> Response | None:
        for _ in range(_HOPS + 1):
            response = self._journal.response(url)
            if response is None:
                response = self._ask(url)
                if response is None:
                    return None
            target = normalise(response.location) if response.location else None
            if target is None:
                return response
            url = target
        return Response(url=url, status=404)

    def _ask(self, url: str) -> Response | None:
        try:
            response = self._fetcher.get(url, ROBOTS)
        except FetchError:
            if self._fetcher.is_home(url):
                raise
            return None
        if response.status < 500 and response.status != 429:
            self._journal.save_response(response)
        return response
