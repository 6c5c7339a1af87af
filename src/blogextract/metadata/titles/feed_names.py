"""The site's name as the titles of its feeds begin: WordPress heads them so on each page, whatever the theme shows."""

from __future__ import annotations

from collections.abc import Iterator

from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.once import once
from blogextract.metadata.text import plain

SOURCE = "feed_title"
_TYPES = frozenset({"application/rss+xml", "application/atom+xml"})
_MAX_LINKS, _MAX_NAME = 60, 80
_PARTED = " » "
"""What WordPress sets between the site's name and what the feed holds, in all languages."""
_ENDS = (" - Atom", " - RSS")
"""How Blogger ends the titles of its feeds of all posts."""


def claims(document: Document) -> Iterator[Claim]:
    """A claim of the name that the first feed begins with."""
    for name in feed_names(document):
        yield Claim(field="site_name", value=name, source=SOURCE)


@once
def feed_names(document: Document) -> tuple[str, ...]:
    """The name that the titles of the page's feeds begin with, if any does."""
    for node in document.tagged("link")[:_MAX_LINKS]:
        attributes = document.attributes[node]
        if attributes.get("type", "").strip().lower() in _TYPES and "title" in attributes:
            name = _name_of(plain(attributes["title"]) or "")
            if name:
                return (name,)
    return ()


def _name_of(title: str) -> str:
    """What a feed's title begins with, empty where it is not parted as platforms do."""
    name, parted, _ = title.partition(_PARTED)
    if not parted:
        name = next((title.removesuffix(end) for end in _ENDS if title.endswith(end)), "")
    name = name.strip()
    return name if len(name) <= _MAX_NAME and any(map(str.isalnum, name)) else ""
