"""The ways to the neighbours where only arrows tell which is which: `« Drying wood | Second firing »`.

WordPress wrote them so for years, without a class or a `rel` on the links, and many themes still do.
"""

from __future__ import annotations

from collections.abc import Iterator

from blogextract.document import Document
from blogextract.metadata.neighbours.next_page import page_of
from blogextract.metadata.neighbours.table import CONTAINERS, LOOSE_CONTAINERS
from blogextract.metadata.once import once

_BACKWARDS = "«‹←<⟵❮⇐◀"
_FORWARDS = "»›→>⟶❯⇒▶"
_MAX_TEXT = 600

Way = tuple[str, int]
"""A direction and the link that leads there."""


@once
def arrow_ways(document: Document) -> dict[int, list[Way]]:
    """By the element that holds them, the links that arrows point outwards from; where text runs to the left, none."""
    by_class = document.by_class
    if any(document.get(node, "dir") == "rtl" for node in document.tagged("html") + document.tagged("body")):
        return {}
    nodes = {node for token in CONTAINERS.union(LOOSE_CONTAINERS) & by_class.keys() for node in by_class[token]}
    return {node: ways for node in sorted(nodes) if (ways := list(_ways(document, node)))}


def _ways(document: Document, node: int) -> Iterator[Way]:
    """Both ways from an element that shows two links between arrows; one from WordPress's pair of floats."""
    links = [anchor for anchor in document.tagged("a", within=node)[:3] if document.get(anchor, "href")]
    shown = document.short_text(node, _MAX_TEXT) if 0 < len(links) < 3 else None
    if not shown or not all(leads_to_a_post(document, anchor) for anchor in links):
        return
    if _letters(shown) != sum(_letters(document.text(anchor)) for anchor in links):
        return
    back, forth = shown[0] in _BACKWARDS, shown[-1] in _FORWARDS
    if len(links) == 2 and back and forth:
        yield "previous", links[0]
        yield "next", links[1]
    elif len(links) == 1 and back != forth and _floats(document, node):
        yield "previous" if back else "next", links[0]


def _letters(text: str) -> int:
    """How many characters of a text are no arrows, bars and spaces."""
    return sum(character.isalnum() for character in text)


def _floats(document: Document, node: int) -> bool:
    """Whether an element is WordPress's pair of floats, of which one may be empty."""
    return all(document.classed(token, within=node) for token in ("alignleft", "alignright"))


def leads_to_a_post(document: Document, anchor: int) -> bool:
    """Whether a link may lead to another post: not home, nor to a folder of this page, nor to a page of a list."""
    url = (document.resolve(document.get(anchor, "href")) or "").partition("#")[0]
    here = (document.url or "").partition("#")[0]
    scheme, _, rest = url.partition("://")
    _, _, path = rest.partition("/")
    if not scheme.startswith("http") or not path.strip("/") or here.startswith(url.rstrip("/") + "/") or url == here:
        return False
    text = document.text(anchor)
    return _letters(text) > 0 and not text.isdigit() and not page_of(document, url)
