"""Comments in definition lists: a term tells who wrote and when, the definitions after it what."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from blogextract.document import Document
from blogextract.metadata.comments.item import Item
from blogextract.metadata.comments.table import PAIRS
from blogextract.metadata.post_place import post_place

_PAIRS = frozenset(PAIRS)
_MAX_UP = 3
"""Elements around a list whose class or id may tell that it is of comments."""
_MAX_LISTS = 20
_APART = frozenset({"li", "dd", "article", "blockquote"})
"""A list within one of these is part of a comment's words."""


def pair_lists(document: Document) -> list[int]:
    """The definition lists whose terms are comments."""
    around = post_place(document).headline
    lists = document.tagged("dl") if around >= 0 else []
    return [node for node in lists if node > around and _is_of_comments(document, node)][:_MAX_LISTS]


def _is_of_comments(document: Document, node: int) -> bool:
    for above in (node, *islice(document.ancestors(node), _MAX_UP)):
        names = [document.get(above, "id") or "", *(document.classes[above] or "").lower().split()]
        if not _PAIRS.isdisjoint(names):
            return True
        if document.tags[above] in _APART:
            return False
    return False


def pairs(document: Document, listing: int) -> Iterator[Item]:
    """The comments of such a list: each a term with the definitions up to the next."""
    parents, tags = document.parents, document.tags
    parts = [node for tag in ("dt", "dd") for node in document.tagged(tag, within=listing) if parents[node] == listing]
    term = -1
    told: list[int] = []
    for node in sorted(parts):
        if tags[node] == "dd":
            told.append(node)
            continue
        if term >= 0 and told:
            yield Item(term, told=tuple(told))
        term, told = node, []
    if term >= 0 and told:
        yield Item(term, told=tuple(told))
