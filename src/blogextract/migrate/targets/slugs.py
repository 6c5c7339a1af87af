"""The last part of a post's new address, made from its old one.

A slug is a file's name as well, so it is safe on every file system: lower case, no characters with a meaning to any
of them, no names that Windows keeps for itself, bounded in length, and no two that differ only in case or in how a
letter is composed. Letters of other scripts stay. The same posts give the same slugs, in the order of addresses.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from urllib.parse import parse_qsl, quote, unquote, urlsplit

MOST_CHARACTERS = 180
"""Of a slug as an address has it, where a letter outside of ASCII takes six or nine. WordPress cuts at 200; file names
have at most 255 bytes, and a date, a number and a suffix are added."""

_PAGE_SUFFIX = re.compile(r"\.(?:html?|php\d?|aspx?|jspx?|cfm|cgi|shtml|xhtml|md)\Z", re.IGNORECASE)

_MEANINGLESS = frozenset(
    {"", "index", "default", "home", "amp", "print", "post", "posts", "blog", "article", "story", "view", "show"}
)
"""Last parts of addresses that say nothing of the post; the part before is looked at."""

_ONLY_DIGITS = re.compile(r"[0-9-]+\Z")

_RESERVED = frozenset(
    {
        "con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(10)),
        "index", "posts", "page", "tags", "categories", "authors", "media", "assets", "public", "feed", "rss",
        "sitemap", "404", "archives", "static", "content", "images", "tag", "author", "category",
    }
)  # fmt: skip
"""Names of devices on Windows, and of what else stands where posts stand."""


def slug(url: str, title: str | None = None) -> str:
    """The slug of one post: the last part of its path that means something, or else its title, or its number."""
    parts = urlsplit(url)
    segments = [_PAGE_SUFFIX.sub("", unquote(segment)) for segment in parts.path.split("/")]
    named = [found for found in map(words, segments) if found not in _MEANINGLESS]
    last = named[-1] if named else ""
    from_query = words("-".join(value for _, value in parse_qsl(parts.query)))
    candidates = ("" if _ONLY_DIGITS.match(last) else last, words(title or ""), from_query, last)
    found = _bounded(next(filter(None, candidates), "")) or "post"
    return f"post-{found}" if _ONLY_DIGITS.match(found) else found  # a number alone is a page's or a year's


def slugs(posts: Iterable[tuple[str, str | None]]) -> dict[str, str]:
    """The slug of each address, given the addresses with their titles in order; no two are the same anywhere."""
    names = _Names()
    return {url: names.free(slug(url, title)) for url, title in posts}


def words(text: str) -> str:
    """The words of a text in lower case with hyphens between; accents and scripts stay as they are."""
    folded = unicodedata.normalize("NFKC", text).lower().replace("'", "").replace("’", "")
    kept = "".join(letter if unicodedata.category(letter)[0] in _KEPT else " " for letter in folded)
    return "-".join(unicodedata.normalize("NFC", kept).split())


_KEPT = frozenset("LMN")
"""Unicode's letters, marks (many scripts write vowels with them) and numbers; all else separates words."""


def _bounded(found: str) -> str:
    """As many whole words as fit, or the part of the first that does."""
    kept: list[str] = []
    left = MOST_CHARACTERS
    for word in found.split("-"):
        left -= len(quote(word)) + 1
        if left < 0:
            break
        kept.append(word)
    while found and not kept:
        found = found[:MOST_CHARACTERS] if len(found) > MOST_CHARACTERS else found[:-1]
        kept = [found] if len(quote(found)) <= MOST_CHARACTERS else []
    return "-".join(kept)


class _Names:
    """The slugs given so far, and for each wanted one the number that was tried last."""

    def __init__(self) -> None:
        self.taken: set[str] = set(_RESERVED)
        self.numbers: dict[str, int] = {}

    def free(self, wanted: str) -> str:
        """The slug with a number behind it where another has it already."""
        number, name = self.numbers.get(wanted, 1), wanted
        while (key := unicodedata.normalize("NFKC", name).casefold()) in self.taken:
            number += 1
            name = f"{wanted}-{number}"
        self.numbers[wanted] = number
        self.taken.add(key)
        return name
