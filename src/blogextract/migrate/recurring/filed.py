"""Lines that say how a post is filed: "Posted by … on … in …", in other words for each post, so that none recurs.

They are told by their place and by where they lead: in nearly all posts of a template the same place from the start
or the end has a paragraph with links to the post's own categories, tags or author, or the first one says the title
and the day again. What they say is in the record's fields already.
"""

from __future__ import annotations

from collections import Counter

from blogextract.migrate.model import Post
from blogextract.migrate.recurring.count import Era, Posts
from blogextract.migrate.recurring.rules import Verdict
from blogextract.migrate.recurring.units import HEADING, Unit, units
from blogextract.migrate.settle.facts import fold, key_of

Places = frozenset[tuple[str, str, int]]
"""Eras, and the places in them: from which side, and how far."""

VERDICT = Verdict("recurring.filed", "says how the post is filed, at the same place in nearly all posts")
_LEAST = 5
_NEARLY_ALL = 0.8
_FAR = 2
"""Units from the start or the end among which such a line stands."""
_MOST_WORDS = 100
_HEAD_WORDS = 12
_KINDS = frozenset({"paragraph", "list"})


def filed_places(posts: Posts, eras: dict[str, Era]) -> Places:
    """Where the posts of each template say how they are filed."""
    counts: Counter[tuple[str, str, int]] = Counter()
    for post in posts():
        name = eras[post.shape].name
        counts.update({(name, *place) for unit in filed_units(post, units(post, _near)) for place in _places(unit)})
    by_name = {era.name: len(era.days) for era in eras.values()}
    return frozenset(place for place, count in counts.items() if count >= max(_LEAST, _NEARLY_ALL * by_name[place[0]]))


def filed_units(post: Post, listed: list[Unit]) -> list[Unit]:
    """The units near the start or the end that lead to the post's own terms or author."""
    article = post.article
    addresses = [each.url for each in (*article.categories, *article.tags)] + [each.url for each in article.authors]
    own = {key_of(url) for url in addresses if url}
    head = [unit for unit in listed[:1] if unit.before == 0 and _is_head(post, unit)]
    return head + [
        unit
        for unit in listed
        if own
        and unit not in head
        and unit.block != HEADING
        and unit.kind in _KINDS
        and min(unit.before, unit.after) <= _FAR
        and len(unit.text.split()) <= _MOST_WORDS
        and any(key_of(target) in own for target in unit.targets)
    ]


def _near(before: int, after: int, _: bool) -> bool:  # noqa: FBT001 - what `units` hands over
    return min(before, after) <= _FAR


def _is_head(post: Post, unit: Unit) -> bool:
    """True for a first paragraph that says the post's title again, its day, and hardly more."""
    title, text = fold(post.article.title), fold(unit.text)
    year = (post.article.published or "")[:4]
    rest = text.removeprefix(title).split()
    return (
        unit.kind == "paragraph"
        and bool(title and year)
        and text.startswith(title + " ")
        and year in rest
        and len(rest) <= _HEAD_WORDS
    )


def says_filed(post: Post, era: Era, listed: list[Unit], places: Places) -> list[Unit]:
    """The units of a post that stand where its template says how posts are filed."""
    if not places:
        return []
    return [unit for unit in filed_units(post, listed) if any((era.name, *place) in places for place in _places(unit))]


def _places(unit: Unit) -> list[tuple[str, int]]:
    sides = (("start", unit.before), ("end", unit.after))
    return [(side, far) for side, far in sides if far <= _FAR]
