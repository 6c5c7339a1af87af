"""What recurs over the posts of one template, counted: how often, where, by whom, over which time.

Two passes over the posts: the first counts each unit by a short hash, the second looks closer at those few that
recur. What is held is a number for each unit of the blog and a few words for each that recurs.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable

from msgspec import Struct, field

from blogextract.migrate.model import Post
from blogextract.migrate.recurring.units import Unit, day_of, units
from blogextract.migrate.settle.facts import fold

LEAST = 3
"""Posts in which a unit stands before it is said to recur."""
_SMALL = 8
"""Posts of a template under which it is no era of its own."""
_FAR = 30
"""Units from the start or the end beyond which a place is not told from others."""
_EXAMPLES = 5
_MOST_TARGETS = 50

Posts = Callable[[], Iterable[Post]]
"""Gives the posts again from the first."""


class Era(Struct):
    """The posts of one template. name: the shape's, or `other` for the few of all others. days: sorted."""

    name: str
    days: list[int] = field(default_factory=list)
    authors: set[str] = field(default_factory=set)

    def between(self, first: int, last: int) -> int:
        """How many posts of the era are of these days or between them."""
        return bisect_right(self.days, last) - bisect_left(self.days, first)


class Recurring(Struct):
    """A unit that recurs.

    posts: in how many; times: in all. starts, ends: how often at which distance from the start and the end. targets:
    how often its links lead to the same addresses.
    """

    unit: Unit
    posts: int = 0
    times: int = 0
    first: int = 0
    last: int = 0
    starts: Counter[int] = field(default_factory=Counter)
    ends: Counter[int] = field(default_factory=Counter)
    targets: Counter[tuple[str, ...]] = field(default_factory=Counter)
    authors: set[str] = field(default_factory=set)
    examples: list[str] = field(default_factory=list)

    def add(self, unit: Unit, post: Post, day: int, *, is_new: bool) -> None:
        """Count one more place where it stands; is_new: the first in this post."""
        self.times += 1
        self.starts[min(unit.before, _FAR)] += 1
        self.ends[min(unit.after, _FAR)] += 1
        if len(self.targets) < _MOST_TARGETS or unit.targets in self.targets:
            self.targets[unit.targets] += 1
        if is_new:
            self._of_post(post, day)

    def _of_post(self, post: Post, day: int) -> None:
        self.posts += 1
        self.first = min(self.first, day) if self.posts > 1 else day
        self.last = max(self.last, day)
        self.authors.update(authors_of(post))
        if len(self.examples) < _EXAMPLES:
            self.examples.append(post.url)


def authors_of(post: Post) -> set[str]:
    """The names of a post's authors, folded."""
    return {fold(author.name) for author in post.article.authors}


def eras_of(posts: Posts) -> dict[str, Era]:
    """The eras by shape; shapes of few posts share one."""
    sizes = Counter(post.shape for post in posts())
    found: dict[str, Era] = {}
    names = {shape: shape if size >= _SMALL else "other" for shape, size in sizes.items()}
    by_name: dict[str, Era] = {}
    for shape, name in names.items():
        found[shape] = by_name.setdefault(name, Era(name))
    for post in posts():
        era = found[post.shape]
        era.days.append(day_of(post))
        era.authors |= authors_of(post)
    for era in by_name.values():
        era.days.sort()
    return found


def recurring(posts: Posts, eras: dict[str, Era]) -> dict[tuple[str, str], Recurring]:
    """What recurs, by era and key."""
    counts: Counter[tuple[str, str]] = Counter()
    for post in posts():
        counts.update({(eras[post.shape].name, unit.key) for unit in units(post)})
    often = {key for key, count in counts.items() if count >= LEAST}
    del counts
    found: dict[tuple[str, str], Recurring] = {}
    for post in posts():
        day, seen = day_of(post), set()
        for unit in units(post):
            key = (eras[post.shape].name, unit.key)
            if key not in often:
                continue
            each = found.setdefault(key, Recurring(unit))
            each.add(unit, post, day, is_new=key not in seen)
            seen.add(key)
    return found
