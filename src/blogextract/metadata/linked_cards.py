"""Cards of other posts: links that hold a heading."""

from __future__ import annotations

from bisect import bisect_right
from itertools import islice

from blogextract.document import Document
from blogextract.metadata.once import once

_LEVELS = ("h2", "h3", "h4", "h5")
_MAX_HEADINGS, _MAX_UP = 40, 6
"""Headings of a level that are looked at, and elements around each."""


def in_linked_card(document: Document, node: int) -> bool:
    """Whether a node stands in a link that holds a heading and leads to another page: it tells of that page."""
    cards = _cards(document)
    at = bisect_right(cards, node) - 1
    return at >= 0 and node < document.ends[cards[at]]


@once
def _cards(document: Document) -> list[int]:
    """The links around headings to other pages, in order; links do not nest."""
    page = _page(document.url)
    found: set[int] = set()
    for level in _LEVELS:
        for node in document.tagged(level)[:_MAX_HEADINGS]:
            around = islice(document.ancestors(node), _MAX_UP)
            link = next((above for above in around if document.tags[above] == "a"), -1)
            address = document.resolve(document.get(link, "href")) if link >= 0 else None
            if address and _page(address) != page:
                found.add(link)
    return sorted(found)


def _page(address: str | None) -> str:
    """An address without the place on the page."""
    return (address or "").partition("#")[0].rstrip("/")
