"""One address after the other: asked for, kept, read, and its turn ended, each in one step of the journal."""

from __future__ import annotations

from blogextract.errors import (
    ConnectionFailedError,
    FetchError,
    FetchTimeoutError,
    HostNotFoundError,
)
from blogextract.migrate.crawl.budget import POSTLIKE
from blogextract.migrate.crawl.exchange import LIST, PAGE
from blogextract.migrate.crawl.fetcher import Fetcher
from blogextract.migrate.crawl.leads import GUESSED_SITEMAPS, KNOWN, SAMPLED, Leads
from blogextract.migrate.crawl.robots import Robots
from blogextract.migrate.discover.addresses import Patterns, without_index
from blogextract.migrate.discover.reading import read
from blogextract.migrate.discover.shapes import LISTINGS, shape_of
from blogextract.migrate.journal import Journal
from blogextract.migrate.journal.queue import Turn
from blogextract.migrate.model import Failure, Options, Response
from blogextract.migrate.watch import Watch

TURNS = 2
"""Turns of an address that does not answer, each with all its tries, before it is counted as failed."""
_ALWAYS_GUESSED = frozenset(GUESSED_SITEMAPS[:3])
"""Sitemaps that are asked for though another one was found: robots.txt may name that of the news alone."""
_MANY = 1000
_PASSING = (ConnectionFailedError, FetchTimeoutError, HostNotFoundError)
_REFUSED = frozenset({401, 403, 407})
_PAGES = frozenset({"first", "page"})


class Turns:
    """Works through the queue."""

    def __init__(self, journal: Journal, fetcher: Fetcher, leads: Leads, options: Options, watch: Watch) -> None:
        self._journal = journal
        self._fetcher = fetcher
        self._leads = leads
        self._options = options
        self._watch = watch
        self._robots = Robots(journal, fetcher)
        self._include = Patterns(options.include)
        self._exclude = Patterns(options.exclude)

    def run(self, *, lists_only: bool = False) -> None:
        """Take turns until nothing is left, or as much as was asked for is there."""
        while upcoming := self._journal.upcoming():
            turn = upcoming[0]
            if turn.rank >= SAMPLED:
                if self._is_sample_due(lists_only=lists_only):
                    self._choose(self._options.sample or 0)
                    continue
                if lists_only or self._enough(turn):
                    return
            self.take(turn)
            self._watch.advance(total=self._journal.size())

    def _is_sample_due(self, *, lists_only: bool) -> bool:
        return bool(self._options.sample) and not lists_only and self._journal.fact("sample") is None

    def _enough(self, turn: Turn) -> bool:
        """True where as much as was asked for is there."""
        if self._options.sample:
            if self._leads.sampling:
                return turn.rank > SAMPLED
            if self._journal.tally("posts") >= self._options.sample:
                return True
        most = self._options.max_pages
        if most is not None and self._journal.tally("pages") >= most:
            self._watch.say(f"stopped after {most} pages, as asked; {self._journal.size('open')} addresses are left")
            return True
        return False

    # One turn

    def take(self, turn: Turn) -> None:
        """Ask for an address, and keep what it brings."""
        if self._leads.budget.is_idle_day(turn.url) and turn.rank > KNOWN:
            self._pass_over_days()
            return
        why = self._needless(turn)
        if why:
            self._refuse(turn, why)
            return
        wanted = PAGE if turn.purpose in _PAGES else LIST
        try:
            kept = self._journal.response(turn.url)
            response = kept if kept and kept.status < 400 else self._fetcher.get(turn.url, wanted)
        except FetchError as error:
            self._failed(turn, error)
            return
        reading = read(response, turn.purpose)
        with self._journal.step():
            self._journal.save_response(response)
            self._journal.settle(turn.url, self._state(turn, response), tries=1)
            self._leads.take(turn, response, reading)
            if turn.purpose in _PAGES:
                self._journal.tally("pages", 1)
                if response.status == 200 and reading.kind == "page" and _may_be_post(turn) and not reading.listing:
                    self._journal.tally("posts", 1)

    def _state(self, turn: Turn, response: Response) -> str:
        status = response.status
        if status < 400 or (status < 500 and status != 429 and status not in _REFUSED):
            return "done"
        if status not in _REFUSED and turn.tries + 1 < TURNS:
            return "open"
        message = f"{turn.url} answers {status}: run the same command again to try it once more"
        self._journal.save([Failure(url=turn.url, stage="fetch", code="HttpStatusError", message=message)])
        return "failed"

    def _failed(self, turn: Turn, error: FetchError) -> None:
        again = isinstance(error, _PASSING) and turn.tries + 1 < TURNS
        with self._journal.step():
            self._journal.settle(turn.url, "open" if again else "failed", tries=1)
            if not again:
                code = type(error).__name__
                self._journal.save([Failure(url=turn.url, stage="fetch", code=code, message=str(error))])

    def _refuse(self, turn: Turn, why: tuple[str, str]) -> None:
        code, message = why
        with self._journal.step():
            self._journal.settle(turn.url, "refused")
            if code and turn.purpose in _PAGES:
                self._journal.save([Failure(url=turn.url, stage="fetch", code=code, message=message)])

    def _pass_over_days(self) -> None:
        """End the turns of days' archives that bring nothing, many in one step: there may be thousands."""
        with self._journal.step():
            for turn in self._journal.upcoming(_MANY):
                if turn.rank > KNOWN and self._leads.budget.is_idle_day(turn.url):
                    self._journal.settle(turn.url, "refused")

    def _needless(self, turn: Turn) -> tuple[str, str] | None:
        """Why an address is not asked for: a code and words for the failures, empty where nothing is lost by it."""
        if turn.purpose.startswith("guess") and self._is_answered(turn):
            return "", ""
        if turn.purpose == "page":
            if self._is_left_out(turn.url):
                return "", ""
            if turn.rank > KNOWN and self._stands_for(turn.url):
                return "", ""
        if not self._robots.allows(turn.url):
            return "RobotsError", f"{turn.url} is not asked for: the site's robots.txt does not allow it"
        return None

    def _is_answered(self, turn: Turn) -> bool:
        """True for a guess where something better was found."""
        account = turn.purpose.removeprefix("guess ")
        if account == "sitemap" and turn.url.rpartition("/")[2] in _ALWAYS_GUESSED:
            return False
        return self._journal.tally(f"found {account}") > 0

    def _is_left_out(self, url: str) -> bool:
        """True for what the user does not want. Listings are walked for what they name, whatever is included."""
        if self._exclude.match(url):
            return True
        return bool(self._options.include) and shape_of(url) not in LISTINGS and not self._include.match(url)

    def _stands_for(self, url: str) -> bool:
        """True for `…/index.html` where the folder has answered: servers show the one for the other."""
        folder = without_index(url)
        answer = self._journal.response(folder) if folder != url else None
        return answer is not None and answer.status == 200

    # A sample

    def _choose(self, count: int) -> None:
        """Choose posts, spread evenly over those that the blog names itself; none where it names none."""
        known: list[str] = []
        last = ""
        for sighting in self._journal.sightings():
            listed = sighting.found_by in ("sitemap", "feed", "rest")
            if listed and sighting.url != last and _may_be_post_address(sighting.url, self._leads.scope.root()):
                known.append(sighting.url)
                last = sighting.url
        known = [url for url in known if not self._is_left_out(url)]
        step = (len(known) - 1) / max(1, count - 1)
        chosen = known if len(known) <= count else [known[round(place * step)] for place in range(count)]
        with self._journal.step():
            for url in chosen:
                self._journal.enqueue(url, purpose="page", rank=SAMPLED)
            self._journal.note("sample", str(len(chosen)))
        self._leads.sampling = bool(chosen)


def _may_be_post(turn: Turn) -> bool:
    return turn.purpose == "page" and shape_of(turn.url) in POSTLIKE


def _may_be_post_address(url: str, root: str) -> bool:
    return url != root and shape_of(url) in POSTLIKE
