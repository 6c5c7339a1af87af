"""How much of each kind is asked for, so that no site, on purpose or not, can keep a crawl going for ever.

What sitemaps, feeds and the site's own listing name is not bounded here. The rest is bounded twice: by how often in
a row a chain of listings may show nothing that the listing before did not show, and by a number for each kind.
"""

from __future__ import annotations

from collections import OrderedDict
from urllib.parse import urlsplit

from blogextract.migrate.discover.addresses import Scope, in_order
from blogextract.migrate.discover.reading import Reading, read
from blogextract.migrate.discover.shapes import Shape, shape_of
from blogextract.migrate.journal import Journal

PATIENCE: dict[Shape, int] = {
    "numbered": 3,  # servers that answer any page number show the same page for it
    "date": 14,  # months: a blog may rest for a year, a calendar goes on for ever
    "day": 14,
    "query": 10,  # sort orders and filters of the same things
}
"""Steps in a row without anything new after which a chain of such addresses ends."""
MOST: dict[Shape, int] = {
    "page": 100_000,
    "part": 20_000,
    "listing": 20_000,
    "numbered": 20_000,
    "date": 1_500,  # 60 years by month, and again in another form
    "day": 5_000,
    "comments": 10_000,
    "attachment": 50_000,
    "number": 50_000,
    "query": 50_000,
}
"""Addresses of each shape that links alone may bring."""
MOST_VALUES = (20_000, 5_000, 2_000)
"""Addresses of one path with one, two, three or more parameters: one is an id, several are combinations."""
_MOST_SETS = 30
"""Sets of parameter names of one path: beyond that they are the reader's choices."""
_IDLE_DAYS = 10
"""Days' archives in a row that named nothing new: the months' archives have named it all before."""
REDIRECTS = 10
"""Redirects in a row."""
_COPIES = 4
"""Addresses with the same content, the links of which are not followed any more."""
_REMEMBERED = 64

POSTLIKE: frozenset[Shape] = frozenset({"page", "query", "number"})
"""Shapes that posts have."""


class Budget:
    """What the crawl may still ask for. All counts are in the journal, and change with the turn that caused them."""

    def __init__(self, journal: Journal, scope: Scope) -> None:
        self._journal = journal
        self._scope = scope
        self._shown: OrderedDict[str, frozenset[str]] = OrderedDict()

    def depth_below(self, url: str, depth: int, parent: str | None, reading: Reading) -> int:
        """How many listings in a row have shown nothing new, this one included."""
        if shape_of(url) not in PATIENCE:
            return 0
        shown = self._named(reading)
        self._remember(url, shown)
        return depth + 1 if parent is not None and shown <= self._shown_by(parent) else 0

    def admits(self, url: str, depth: int) -> bool:
        """Whether an address that a page links to may be put in the queue; it counts from then on."""
        shape = shape_of(url)
        if depth > PATIENCE.get(shape, depth):
            return False
        if shape == "day" and self._journal.tally("idle days") >= _IDLE_DAYS:
            return False
        if "?" in url and not self._admits_query(url):
            return False
        if self._journal.tally(f"shape {shape}") >= MOST.get(shape, 0):
            return False
        self._journal.tally(f"shape {shape}", 1)
        return True

    def _admits_query(self, url: str) -> bool:
        """Whether one more combination of parameters may be asked for, and not the same in another order."""
        count = self._journal.tally
        if "&" in url:
            order = f"order {in_order(url)}"
            if count(order):
                return False
            count(order, 1)
        parts = urlsplit(url)
        names = sorted({part.partition("=")[0] for part in parts.query.split("&")})
        head = f"{parts.netloc}{parts.path}"
        several = min(len(names), len(MOST_VALUES))
        values, sets = f"query {several} {head}", f"sets {head}"
        if count(values) >= MOST_VALUES[several - 1]:
            return False
        if not count(f"{sets}?{'&'.join(names)}"):
            if count(sets) >= _MOST_SETS:
                return False
            count(sets, 1)
            count(f"{sets}?{'&'.join(names)}", 1)
        count(values, 1)
        return True

    def day_answered(self, url: str, *, brought: bool) -> None:
        """Note whether a day's archive brought anything."""
        if shape_of(url) == "day":
            idle = self._journal.tally("idle days")
            if idle < _IDLE_DAYS:
                self._journal.tally("idle days", -idle if brought else 1)

    def is_idle_day(self, url: str) -> bool:
        """True for a day's archive that need not be asked for any more."""
        return shape_of(url) == "day" and self._journal.tally("idle days") >= _IDLE_DAYS

    def is_copy(self, url: str, likeness: str) -> bool:
        """True where too many addresses have given the same content already, to the byte or by its likeness.

        A server that shows its front page at every address that it does not know is endless by relative links. The
        page counts from then on.
        """
        seen = self._journal.tally(f"like {likeness}", 1) if likeness else 0
        return seen > _COPIES or self._journal.copies(url) >= _COPIES

    # What listings show

    def _named(self, reading: Reading) -> frozenset[str]:
        links = reading.page.links if reading.page else []
        return frozenset(link.url for link in links if shape_of(link.url) in POSTLIKE and self._scope.covers(link.url))

    def _shown_by(self, url: str) -> frozenset[str]:
        """What a page that was answered before shows; read again where that was long ago."""
        if url not in self._shown:
            response = self._journal.response(url)
            self._remember(url, self._named(read(response)) if response else frozenset())
        return self._shown[url]

    def _remember(self, url: str, shown: frozenset[str]) -> None:
        self._shown[url] = shown
        self._shown.move_to_end(url)
        while len(self._shown) > _REMEMBERED:
            self._shown.popitem(last=False)
