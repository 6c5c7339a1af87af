"""The ways to the neighbours where only arrows tell which is which: `« Drying wood | Second firing »`.

WordPress wrote them so for years, without a class or a `rel` on the links, and many themes still do. Movable Type,
Roller and Subtext set the way home between the two.
"""

from __future__ import annotations

from collections.abc import Iterator

from blogextract.document import Document
from blogextract.metadata.neighbours.next_page import page_of
from blogextract.metadata.neighbours.table import CONTAINERS, LOOSE_CONTAINERS
from blogextract.metadata.once import once

_BACKWARDS = "«‹←<⟵❮⇐◀"
_FORWARDS = "»›→>⟶❯⇒▶"
_STARTS = frozenset(_BACKWARDS)
_ROWS = frozenset({"p", "div", "td", "center", "li", "span", "font"})
_MAX_TEXT = 600
_MAX_LINKS = 3
_MAX_HOME = 20
"""Characters of the way home between the two: "Main", "Home", "メイン"."""
_AT_EACH_END = 60
"""Links at each end of the page before which an arrow is looked for."""

Way = tuple[str, int]
"""A direction and the link that leads there."""


@once
def arrow_ways(document: Document) -> dict[int, list[Way]]:
    """By the element that holds them, the links that arrows point outwards from; where text runs to the left, none."""
    by_class = document.by_class
    if any(document.get(node, "dir") == "rtl" for node in document.tagged("html") + document.tagged("body")):
        return {}
    nodes = {node for token in CONTAINERS.union(LOOSE_CONTAINERS) & by_class.keys() for node in by_class[token]}
    found = {node: ways for node in sorted(nodes) if (ways := list(_ways(document, node, home=0)))}
    return found or {node: ways for node in _rows(document) if (ways := list(_ways(document, node, home=1)))}


def _rows(document: Document) -> Iterator[int]:
    """The elements that begin with an arrow back and a link, whatever they are called."""
    anchors = document.tagged("a")
    ends = anchors if len(anchors) <= 2 * _AT_EACH_END else anchors[:_AT_EACH_END] + anchors[-_AT_EACH_END:]
    content, starts = document.content, document.starts
    for anchor in ends:
        parent = document.parents[anchor]
        if parent + 1 != anchor or document.tags[parent] not in _ROWS:
            continue
        first = content[starts[parent] + 1]
        head = first if isinstance(first, str) and first.strip() else content[starts[anchor] + 1]
        if isinstance(head, str) and head.lstrip()[:1] in _STARTS:
            yield parent


def _ways(document: Document, node: int, *, home: int) -> Iterator[Way]:
    """Both ways from an element that shows two links between arrows; one from a half of the pair.

    home: how many of the links at least lead home: one tells such a row whatever it is called.
    """
    links = [anchor for anchor in document.tagged("a", within=node)[: _MAX_LINKS + 1] if document.get(anchor, "href")]
    shown = document.short_text(node, _MAX_TEXT) if 0 < len(links) <= _MAX_LINKS else None
    if not shown or _letters(shown) != sum(_letters(document.text(anchor)) for anchor in links):
        return
    posts = [anchor for anchor in links if not _leads_home(document, anchor)]
    apart = len(links) - len(posts)
    if (
        not 0 < len(posts) < _MAX_LINKS
        or apart < home
        or not all(leads_to_a_post(document, anchor) for anchor in posts)
    ):
        return
    back, forth = shown[0] in _BACKWARDS, shown[-1] in _FORWARDS
    if len(posts) == 1 and back != forth and (apart or _floats(document, node)):
        yield "previous" if back else "next", posts[0]
    elif len(posts) > 1 and back and forth:
        yield "previous", posts[0]
        yield "next", posts[1]
    elif len(posts) > 1 and _points_back(document, posts[1]) and _points_forth(document, posts[0]):
        yield "previous", posts[1]
        yield "next", posts[0]


def _leads_home(document: Document, anchor: int) -> bool:
    """Whether a link of a word leads to what this page is part of."""
    return document.short_text(anchor, _MAX_HOME) is not None and not leads_to_a_post(document, anchor)


def _points_back(document: Document, anchor: int) -> bool:
    return document.text(anchor)[:1] in _STARTS


def _points_forth(document: Document, anchor: int) -> bool:
    text = document.text(anchor)
    return bool(text) and text[-1] in _FORWARDS


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
