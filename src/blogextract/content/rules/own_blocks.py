"""Blocks that a platform marks as the post's own: of one post, all stay where most of their text does.

A short last paragraph after a rule scores low, as what follows a post is mostly the page's. But no theme gives the
class of a block of the editor's to anything else within the article.
"""

from __future__ import annotations

from collections.abc import Iterator

from blogextract.content.verdicts import Selection
from blogextract.outline import Box, Outline

_TOKENS = ("pw-post-body-paragraph", "graf")
"""Class tokens of the blocks of Medium's editor, now and before 2018."""
_MOSTLY = 0.5
_UP = 3
"""Boxes around the title of a note of which one holds its text as well."""
_CALLOUT_TITLES = (
    "callout-title", "callout-title-container", "callout-header", "admonition-title", "markdown-alert-title",
    "custom-block-title", "alert-heading", "starlight-aside__title", "hint-container-title",
)  # fmt: skip
"""Class tokens of the line over a note that generators set apart from the text: its kind, or a title."""


def own_blocks(outline: Outline, selection: Selection, open_runs: list[bool]) -> None:
    """Keep the platform's blocks of an article of which most text is kept; pictures by themselves are then settled."""
    for token in _TOKENS:
        for indexes in _by_article(outline, token):
            sizes = {index: outline.runs[index].characters for index in indexes}
            held = sum(size for index, size in sizes.items() if selection.kept[index])
            if not held or held < _MOSTLY * sum(sizes.values()):
                continue
            for index in indexes:
                if open_runs[index] and not selection.kept[index]:
                    selection.keep(index, "own_block", f".{token}")
                    open_runs[index] = sizes[index] > 0


def callout_titles(outline: Outline, selection: Selection, open_runs: list[bool]) -> None:
    """The title of a note set apart, a word such as "Note", stays where the text right after it does."""
    for token in _CALLOUT_TITLES:
        for node in outline.document.classed(token):
            box = outline.box_at.get(node)
            if box is None or not _goes_on(box) or not selection.kept[box.last]:
                continue
            for index in range(box.first, box.last):
                if open_runs[index] and not selection.kept[index]:
                    selection.keep(index, "callout_title", f".{token}")


def _goes_on(box: Box) -> bool:
    """Whether a box is followed by a run within one of the few boxes around it."""
    around = box.parent
    for _ in range(_UP):
        if around is None or around.last > box.last:
            return around is not None
        around = around.parent
    return False


def _by_article(outline: Outline, token: str) -> Iterator[list[int]]:
    """The runs in elements with a token, in lists of those in one article."""
    document = outline.document
    found: dict[int, list[int]] = {}
    last = 0
    for node in document.classed(token):
        box = outline.box_at.get(node)
        if box is not None and box.last > last:  # none of them is within another, whatever a page may write
            article = next((above for above in document.ancestors(node) if document.tags[above] == "article"), -1)
            found.setdefault(article, []).extend(range(max(box.first, last), box.last))
            last = box.last
    yield from found.values()
