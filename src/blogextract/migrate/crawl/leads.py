"""From what an answer names to the queue: what belongs to the blog, in which order, and what is left aside."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from blogextract.migrate.crawl.budget import REDIRECTS, Budget
from blogextract.migrate.discover.addresses import Scope, normalise, origin_of
from blogextract.migrate.discover.pages import Link
from blogextract.migrate.discover.reading import Reading
from blogextract.migrate.discover.shapes import NEVER, Shape, shape_of
from blogextract.migrate.discover.sitemaps import Entry
from blogextract.migrate.journal import Journal
from blogextract.migrate.journal.queue import Turn
from blogextract.migrate.model import FoundBy, Response, Sighting

FIRST, SITEMAPS, LISTING, FEEDS, GUESSES = 0, 1, 2, 3, 4
"""Ranks of the accounts that a blog gives of itself: asked first, so that posts go before all else."""
SAMPLED, KNOWN, TITLED = 8, 10, 15
RANKS: dict[Shape, int] = {
    "page": 20, "query": 20, "part": 20, "listing": 30, "numbered": 30, "date": 30, "comments": 40, "attachment": 45,
    "number": 50, "day": 60,
}  # fmt: skip
"""Ranks of what links alone have brought."""
_LIST_RANKS = {"sitemap": SITEMAPS, "rest": LISTING, "feed": FEEDS}
_MOST_LISTS = {"sitemap": 5_000, "rest": 2_000, "feed": 2_000}
"""Sitemaps, and pages of listings and feeds: room for 200,000 posts."""
_MOST_FEEDS = 3
"""Feeds of the first page that are followed; the first is the blog's, the next are its other formats or parts."""
PLACES = 3
"""Places that are kept for an address and each kind of link to it: a menu is on all pages."""
GUESSED_SITEMAPS = ("sitemap.xml", "sitemap_index.xml", "wp-sitemap.xml", "sitemap-index.xml", "sitemap.xml.gz",
                    "sitemap.txt", "news-sitemap.xml", "sitemap/sitemap.xml")  # fmt: skip
GUESSED_FEEDS = ("feed/", "feeds/posts/default", "rss/", "atom.xml", "index.xml", "rss.xml", "feed.xml", "?feed=rss2")
"""Where platforms put them, the most common first: WordPress, Blogger, Ghost, Movable Type, Hugo, Jekyll."""


class Leads:
    """Puts into the queue what a blog's answers name."""

    def __init__(self, journal: Journal, scope: Scope) -> None:
        self._journal = journal
        self.scope = scope
        self.budget = Budget(journal, scope)
        self.sampling = journal.fact("sample") not in (None, "0")
        self._origins: dict[str, str] = {}
        for scheme in ("http", "https"):
            for host in sorted(scope.hosts):
                moved = journal.fact(f"origin {scheme}://{host}")
                if moved:
                    self._origins[f"{scheme}://{host}"] = moved

    def home(self, address: str) -> str | None:
        """The address as the queue knows it, None where it is not the blog's."""
        url = normalise(address)
        if url is None or not self.scope.covers(url):
            return None
        moved = self._origins.get(origin_of(url))
        return moved + url[len(origin_of(url)) :] if moved else url

    def begin(self, first: str, sitemaps: Iterable[str]) -> None:
        """Put in what a crawl begins with."""
        put = self._journal.enqueue
        put(first, purpose="first", rank=FIRST)
        self._journal.met([Sighting(url=first, found_by="start")])
        for address in sitemaps:
            self._list(address, "sitemap", None)
        roots = dict.fromkeys((self.scope.root(), origin_of(self.scope.site) + "/"))
        for root in roots:
            for name in GUESSED_SITEMAPS:
                put(root + name, purpose="guess sitemap", rank=GUESSES)

    def take(self, turn: Turn, response: Response, reading: Reading) -> None:
        """Put in what an answer names."""
        brought = False
        if response.location:
            self._redirect(turn, response.location)
        if reading.kind in ("sitemap", "feed", "rest"):
            self._account(turn, reading)
        elif reading.page is not None:
            brought = self._page(turn, reading)
        elif reading.more:  # the listing refuses: asked for in another way
            self._more(turn, reading)
        self.budget.day_answered(turn.url, brought=brought)

    # Accounts that the blog gives of itself

    def _account(self, turn: Turn, reading: Reading) -> None:
        entries = [(url, entry) for entry in reading.entries if (url := self.home(entry.url))]
        fresh = [url for url, _ in entries if not self._journal.was_met(url, reading.found_by)]
        if entries:
            self._journal.tally(f"found {reading.found_by}", len(entries))
        self._journal.met(_sighting(url, entry, reading.found_by, turn.url) for url, entry in entries)
        for url, _ in entries:
            shape = shape_of(url)
            if shape not in ("file", "feed"):
                self._journal.enqueue(
                    url, purpose="page", rank=max(KNOWN, RANKS.get(shape, KNOWN) - 10), parent=turn.url
                )
        if reading.kind == "sitemap" or fresh:
            self._more(turn, reading)

    def _more(self, turn: Turn, reading: Reading) -> None:
        for address, purpose in reading.more:
            self._list(address, purpose, turn.url)

    def _list(self, address: str, purpose: str, parent: str | None) -> None:
        """Put in a further part of an account; its address stays as it was given, and may be on another host."""
        if normalise(address) is None or self._journal.state(address) is not None:
            return
        if self._journal.tally(f"lists {purpose}") < _MOST_LISTS[purpose]:
            self._journal.tally(f"lists {purpose}", 1)
            self._journal.enqueue(address.partition("#")[0], purpose=purpose, rank=_LIST_RANKS[purpose], parent=parent)

    # Pages

    def _page(self, turn: Turn, reading: Reading) -> bool:
        """Put in what a page links to; true where it brought an address that was not known."""
        page = reading.page
        assert page is not None  # noqa: S101 - asked by the caller
        if turn.purpose == "first":
            self._first(turn, reading)
        if page.forward:
            self._redirect(turn, page.forward)
        if self.sampling:
            return self._parts(turn, page.links)
        if self.budget.is_copy(turn.url, page.likeness):
            return False
        listing = reading.listing or turn.purpose == "first"
        depth = self.budget.depth_below(turn.url, turn.depth, turn.parent, reading)
        brought = False
        sightings = self._links_met(turn.url, page.links, listing=listing)
        for link, sighting in sightings:
            brought = self._link(link, sighting.url, depth, turn.url) or brought
        self._journal.met((sighting for _, sighting in sightings), most=PLACES)
        return brought

    def _links_met(self, place: str, links: list[Link], *, listing: bool) -> list[tuple[Link, Sighting]]:
        """The links of a page that lead to other pages of the blog."""
        met: list[tuple[Link, Sighting]] = []
        for link in links:
            url = self.home(link.url)
            if url is not None and url != place and self._shape(link, url) not in NEVER:
                found_by: FoundBy = "archive" if listing else "neighbour" if link.neighbour else "link"
                met.append((link, Sighting(url=url, found_by=found_by, place=place)))
        return met

    def sight(self, url: str, reading: Reading) -> None:
        """Note what an answer names, without asking for any of it."""
        entries = [(each, entry) for entry in reading.entries if (each := self.home(entry.url))]
        self._journal.met(_sighting(each, entry, reading.found_by, url) for each, entry in entries)
        if reading.page is not None:
            met = self._links_met(url, reading.page.links, listing=reading.listing or url == self.scope.root())
            self._journal.met((sighting for _, sighting in met), most=PLACES)

    @staticmethod
    def _shape(link: Link, url: str) -> Shape:
        shape = shape_of(url)
        if link.attachment and shape in ("page", "query", "number"):
            return "attachment"
        return "page" if link.entry and shape in ("day", "date", "listing") else shape

    def _link(self, link: Link, url: str, depth: int, parent: str) -> bool:
        shape = self._shape(link, url)
        rank = TITLED if link.entry and shape == "page" else RANKS[shape]
        if self._journal.state(url) is not None:
            self._journal.enqueue(url, purpose="page", rank=rank, depth=depth)
            return False
        if not self.budget.admits(url, depth):
            return False
        return self._journal.enqueue(url, purpose="page", rank=rank, depth=depth, parent=parent) and shape == "page"

    def _first(self, turn: Turn, reading: Reading) -> None:
        feeds = [address for address, purpose in reading.more if purpose == "feed"]
        for address, purpose in reading.more:
            if purpose != "feed" or address in feeds[:_MOST_FEEDS]:
                self._list(address, purpose, turn.url)
        root = self.scope.root()
        for name in GUESSED_FEEDS:
            self._journal.enqueue(root + name, purpose="guess feed", rank=GUESSES)

    def _parts(self, turn: Turn, links: list[Link]) -> bool:
        """For a sample: the further pages of the post, and nothing else."""
        stem = turn.url.partition("?")[0].rstrip("/")
        for link in links:
            url = self.home(link.url)
            if url and url.startswith(stem) and shape_of(url) in ("part", "comments") and url != turn.url:
                self._journal.enqueue(url, purpose="page", rank=SAMPLED, parent=turn.url)
        return False

    # Redirects

    def _redirect(self, turn: Turn, location: str) -> None:
        """Put in where an address leads, in its place."""
        if self._hops(turn) > REDIRECTS or normalise(location) is None:
            return
        if turn.purpose not in ("page", "first"):
            self._journal.enqueue(location, purpose=turn.purpose, rank=turn.rank, parent=turn.url)
            return
        target = self.home(location)
        if target is None:
            return
        self._learn(turn.url, target)
        target = self.home(target) or target
        self._journal.met([Sighting(url=target, found_by="redirect", place=turn.url)], most=PLACES)
        if shape_of(target) not in NEVER:
            self._journal.enqueue(target, purpose="page", rank=turn.rank, parent=turn.url)

    def _hops(self, turn: Turn) -> int:
        """How many redirects in a row have led to an address, and from it."""
        hops, parent = 1, turn.parent
        while parent is not None and hops <= REDIRECTS:
            before = self._journal.response(parent)
            if before is None or before.location is None:
                break
            hops += 1
            parent = self._journal.place_of(parent)
        return hops

    def _learn(self, url: str, target: str) -> None:
        """Where the server sends one origin to another, path for path, all addresses of it are there."""
        old, new = origin_of(url), origin_of(target)
        if old == new or url[len(old) :] != target[len(new) :] or self._origins.get(new):
            return
        if old not in self._origins:
            self._origins[old] = new
            self._journal.note(f"origin {old}", new)
            self._journal.moved(old + "/", new + "/")


def _sighting(url: str, entry: Entry, found_by: FoundBy, place: str) -> Sighting:
    bare = Sighting(url=url, found_by=found_by, place=place)
    return msgspec.structs.replace(bare, title=entry.title, published=entry.published)
