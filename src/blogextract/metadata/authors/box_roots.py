"""Where author boxes may be: elements that bear the class or the id of one, and have its size."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from blogextract.document import Document
from blogextract.metadata.authors.box_table import AROUND, IDS, ROOTS, BoxKind
from blogextract.metadata.post_place import PostPlace

_MAX_BOX_TEXT = 6000
_MAX_BOX_NODES = 500
_MAX_ROOTS = 100
_MAX_WITHIN = 6
"""Candidates within each other: a widget, its wrappers, the box."""
_MAX_UP = 4
"""Elements around a name in which the text about the person is looked for."""
_MIN_ABOUT = 40
_MAX_AROUND = 1500
_NO_ROOT = frozenset({"html", "body", "main", "a", "input", "img", "time", "form", "textarea", "label"})


def box_roots(document: Document, around: PostPlace) -> Iterator[tuple[int, BoxKind]]:
    """Candidates in document order, each with the row that it is read by.

    None holds the headline; only a vendor's own class counts in what surrounds the post, and it goes before any other
    on the same element.
    """
    around_it: list[int] = []
    for node, kind in sorted(_marked(document), key=lambda found: (found[0], not found[1].own))[:_MAX_ROOTS]:
        if document.ends[node] - node > _MAX_BOX_NODES or node <= around.headline < document.ends[node]:
            continue
        if not kind.own and around.elsewhere(node):
            continue
        while around_it and document.ends[around_it[-1]] <= node:
            around_it.pop()
        if len(around_it) < _MAX_WITHIN and document.short_text(node, _MAX_BOX_TEXT) is not None:
            around_it.append(node)
            yield node, kind


def _marked(document: Document) -> Iterator[tuple[int, BoxKind]]:
    """Elements that bear the class or the id of a box."""
    by_class, by_id = document.by_class, document.by_id
    for token in [token for token in ROOTS if token in by_class]:
        for node in by_class[token]:
            if document.tags[node] not in _NO_ROOT:
                yield node, ROOTS[token]
    for name in [name for name in IDS if name in by_id]:
        if document.tags[by_id[name]] not in _NO_ROOT:
            yield by_id[name], IDS[name]
    for token in [token for token in AROUND if token in by_class]:
        for node in by_class[token]:
            if (box := _box_around(document, node)) >= 0:
                yield box, AROUND[token]


def _box_around(document: Document, name: int) -> int:
    """The nearest element around a name that shows a text besides it; -1 where none near does, or a whole post does."""
    least = len(document.text(name)) + _MIN_ABOUT
    for above in islice(document.ancestors(name), _MAX_UP):
        text = document.short_text(above, _MAX_AROUND)
        if text is None or document.tags[above] in _NO_ROOT - {"a"}:
            return -1
        if len(text) >= least:
            return above
    return -1
