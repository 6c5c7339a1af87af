"""Microdata that is written out for machines: times and addresses as text, often below a hidden copy of the post.

Who marks a page by hand has `<meta>`, `<link>` and `<time>` for values that nobody reads. Some publishing systems put
them into boxes of their own that a style hides, and beside them the whole text once more. A style may as well hide a
post until a script shows it: only the values tell the two apart.
"""

from __future__ import annotations

import re

from blogextract.content.claimed import runs_of
from blogextract.content.verdicts import Selection
from blogextract.document import Document
from blogextract.outline import Outline

_RULE, _KIND = "machine_values", "hidden"
_WRITTEN = re.compile(r"(?:\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?|https?://[^\s<>]+)\Z")
"""A time with its hour as ISO 8601 writes it, or an address in full."""
_LONGEST = 500
"""Characters of an address above which it is no longer looked at."""
_OWN_VALUES = frozenset({"meta", "link", "time", "a", "area", "img", "data", "code", "input"})
"""Elements whose value is an attribute, or whose text people are shown as it is."""
_MOST = 200
"""Marked elements that are looked at: a post has one item of some twenty properties."""
_LEAST = 3
"""Such values from which the item around them is for machines."""
_ELSEWHERE = 0.5
"""The share of an item's text that has to be kept outside of it before it is taken for the copy."""


def machine_values(outline: Outline, selection: Selection, open_runs: list[bool]) -> None:
    """Drop the values, and the items that hold several of them where the post stands elsewhere."""
    items: dict[int, int] = {}
    document = outline.document
    for node in document.having("itemprop")[:_MOST]:
        if document.ends[node] > node + 1 or document.tags[node] in _OWN_VALUES:
            continue  # a value is text alone: items may hold items a thousand deep
        if not _WRITTEN.match(document.short_text(node, _LONGEST) or ""):
            continue
        _drop(outline, selection, open_runs, node)
        item = _item(document, node)
        if item is not None:
            items[item] = items.get(item, 0) + 1
    found = [item for item, count in items.items() if count >= _LEAST]
    if found and _is_kept_elsewhere(outline, selection, found):
        for item in found:
            _drop(outline, selection, open_runs, item)


def _item(document: Document, node: int) -> int | None:
    """The outermost item around a value whose markup is a plain box: a post's own is an `article` or the page."""
    found = None
    for around in document.ancestors(node):
        if "itemscope" in document.attributes[around] and document.tags[around] in ("div", "span", "section"):
            found = around
    return found


def _is_kept_elsewhere(outline: Outline, selection: Selection, items: list[int]) -> bool:
    """Whether the text that is kept outside of items is no little part of what the largest of them holds."""
    within: set[int] = set()
    largest = 0
    for item in items:
        runs = runs_of(outline, item)
        within.update(runs)
        largest = max(largest, sum(outline.runs[index].characters for index in runs))
    kept = sum(run.characters for run in outline.runs if selection.kept[run.index] and run.index not in within)
    return kept >= largest * _ELSEWHERE


def _drop(outline: Outline, selection: Selection, open_runs: list[bool], node: int) -> None:
    for index in runs_of(outline, node):
        if open_runs[index] and not outline.runs[index].media:  # an item of a video holds its player, too
            selection.drop(index, _KIND, _RULE, "values of its item are written out for machines")
            open_runs[index] = False
