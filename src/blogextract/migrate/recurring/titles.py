"""The blog's name in its posts' titles: `Night Notes: A walk`, where nothing on the page tells the one from the other.

One title may well begin with a name and a colon. Where nearly all titles of a template begin, or end, in the same
words and the same sign, these are the blog's.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from msgspec.structs import replace

from blogextract.article import Article
from blogextract.migrate.recurring.count import Era, Posts

_BEFORE = re.compile(r"\A(.{2,80}?)\s*(?::|»|›|\||\s[-–—·/]|::)\s+(?=\S)", re.DOTALL)
_AFTER = re.compile(r"(?<=\S)\s*(?:«|‹|\||\s[-–—·/@]|::)\s+([^|«‹]{2,80})\Z", re.DOTALL)
_LEAST = 5
_NEARLY_ALL = 0.9


class Names(NamedTuple):
    """The words that titles begin with, and those that they end in, None where they differ."""

    before: str | None
    after: str | None


def names_in_titles(posts: Posts, eras: dict[str, Era]) -> dict[str, Names]:
    """By era what is the blog's in the titles."""
    before: Counter[tuple[str, str]] = Counter()
    after: Counter[tuple[str, str]] = Counter()
    count: Counter[str] = Counter()
    for post in posts():
        title, era = post.article.title or "", eras[post.shape].name
        count[era] += bool(title)
        before.update((era, found[1]) for found in [_BEFORE.match(title)] if found)
        after.update((era, found[1]) for found in [_AFTER.search(title)] if found)
    return {era: Names(_shared(before, era, total), _shared(after, era, total)) for era, total in sorted(count.items())}


def _shared(found: Counter[tuple[str, str]], era: str, total: int) -> str | None:
    most = max(((number, words) for (name, words), number in found.items() if name == era), default=(0, ""))
    return most[1] if most[0] >= max(_LEAST, _NEARLY_ALL * total) else None


def without_name(article: Article, names: Names) -> Article:
    """The article with its title alone in its title."""
    title = article.title or ""
    head = _BEFORE.match(title)
    if names.before and head and head[1] == names.before:
        title = title[head.end() :]
    tail = _AFTER.search(title)
    if names.after and tail and tail[1] == names.after:
        title = title[: tail.start()]
    return article if title == (article.title or "") else replace(article, title=title.strip())
