"""Lists of other posts before the headline: a ticker of news shows their first sentences, which read like the post."""

from __future__ import annotations

from collections.abc import Sequence

from blogextract.content.claimed import Claimed
from blogextract.content.verdicts import Selection
from blogextract.outline import Box, Outline, Run

_LEAST = 3
"""Items of such a list: a post may open with two linked lines, a series' or an update's."""
_HEADINGS = frozenset({"h1", "h2", "h3"})
"""A headline that stands in anything else may be a line that repeats the title below the post."""


def before_title(outline: Outline, selection: Selection, claimed: Sequence[Claimed], open_runs: list[bool]) -> None:
    """Take out lists before the headline whose items each begin with a link to another page and go on with text.

    Text before the headline alone says nothing: themes place it below an introduction, or beside the post.
    """
    tags = outline.document.tags
    headline = min((node for node, kind, _ in claimed if kind == "title" and tags[node] in _HEADINGS), default=-1)
    seen: set[int] = set()
    for run in outline.runs:
        if run.box.node >= headline:
            return
        if not selection.kept[run.index] or not run.link_characters:
            continue
        box = run.box.parent or run.box
        if box.index not in seen and outline.document.ends[box.node] <= headline and _is_list(outline, box):
            for index in range(box.first, box.last):
                if open_runs[index]:
                    selection.drop(index, "related", "related.before_title", "items that begin with links elsewhere")
                    open_runs[index] = False
        seen.add(box.index)


def _is_list(outline: Outline, box: Box) -> bool:
    """Whether a box is made of items that begin with links, all of them."""
    items = [child for child in box.children if isinstance(child, Box) or child.characters]
    return len(items) >= _LEAST and all(_begins_with_link(outline, item) for item in items)


def _begins_with_link(outline: Outline, item: Box | Run) -> bool:
    """Whether the first text of an item is a link to another page, and more text than the link follows."""
    runs = [item] if isinstance(item, Run) else outline.runs[item.first : item.last]
    first = next((run for run in runs if run.characters), None)
    if first is None or sum(run.link_characters for run in runs) * 2 > sum(run.characters for run in runs):
        return False
    document = outline.document
    node = next((node for node, text in first.pieces if text and text.strip()), -1)
    while node >= first.box.node:
        if document.tags[node] == "a":
            target = document.get(node, "href") or ""
            return "#" not in target and bool(document.resolve(target))  # an anchor: a table of contents
        node = document.parents[node]
    return False
