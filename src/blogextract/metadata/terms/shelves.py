"""Lists of all the site's terms in sidebars that no class marks as such: the post's own stand with the post."""

from __future__ import annotations

from itertools import islice

from blogextract.document import Document
from blogextract.metadata.page_links import page_links
from blogextract.metadata.post_place import PostPlace
from blogextract.metadata.terms.groups import Group

_LISTS = frozenset({"ul", "ol"})
_MIN_TERMS = 3
"""Terms of a whole site, at least."""
_LONG = 180
"""Characters of a paragraph of a body."""
_PARAGRAPHS = 2
_MAX_PARAGRAPHS = 100
_MAX_UP = 60
_BOXES_UP = 3
"""Elements from a list to the box in the sidebar that holds it and its heading, at most."""
_MAX_SIBLINGS = 20


def without_shelves(document: Document, groups: list[Group], around: PostPlace) -> list[Group]:
    """The groups but those that are a list of links, a line each, beside the post."""
    lists = [group for group in groups if _is_list(document, group)]
    if not lists:
        return groups
    column = _column(document, around)
    terms = {node for node, _ in page_links(document).terms}
    shelves = [
        group
        for group in lists
        if not column <= group.node < document.ends[column] or _among_boxes(document, group.node, terms)
    ]
    return [group for group in groups if group not in shelves]


def _is_list(document: Document, group: Group) -> bool:
    """Whether a group is a list of three links and more, for whose terms nothing but their addresses speaks."""
    return not group.sure and len(group.names) >= _MIN_TERMS and document.tags[group.node] in _LISTS


def _column(document: Document, around: PostPlace) -> int:
    """The element that holds the post: the one that is marked, or the nearest to hold the headline and prose."""
    if around.root >= 0 or around.headline < 0:
        return max(around.root, 0)
    prose = [
        node
        for node in document.by_tag.get("p", ())[:_MAX_PARAGRAPHS]
        if not around.elsewhere(node) and len(document.raw_text(node)) > _LONG
    ]
    for above in islice(document.ancestors(around.headline), _MAX_UP):
        if len(document.within(above, prose)) >= _PARAGRAPHS:
            return above
    return 0


def _among_boxes(document: Document, node: int, terms: set[int]) -> bool:
    """Whether the box around a list has neighbours alike that list links to something else: a sidebar's boxes."""
    for box in islice(document.ancestors(node), _BOXES_UP):
        above = document.parents[box]
        if above < 0:
            return False
        for other in islice(document.children(above), _MAX_SIBLINGS):
            alike = document.tags[other] == document.tags[box] and document.classes[other] == document.classes[box]
            if other != box and alike and _lists_others(document, other, terms):
                return True
    return False


def _lists_others(document: Document, box: int, terms: set[int]) -> bool:
    """Whether a box holds a list of links, none of which is a term's."""
    for tag in _LISTS:
        for shelf in document.tagged(tag, within=box)[:1]:
            links = document.tagged("a", within=shelf)
            if len(links) > 1 and terms.isdisjoint(links):
                return True
    return False
