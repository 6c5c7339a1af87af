"""Tables that lay out a page, as before style sheets did: the post in one cell, menus in the cells around it."""

from __future__ import annotations

from itertools import islice
from operator import mul

from blogextract.chrome.phrases import phrase_kind
from blogextract.content.rules.blocks_whole import sums_before
from blogextract.content.verdicts import Selection
from blogextract.outline import Box, Outline, Run

_CELLS = frozenset({"td", "th"})
_POST, _MOST = 500, 0.6
"""Characters of a post in a cell, and its share of all that is kept: no row of data holds as much."""
_LINKS = 0.5
"""From this share of characters in links a cell beside the post is a menu, and a line nothing else."""
_MAX_UP = 6
"""Elements from a cell to its table, at most."""
_MAX_LINE, _LEAST_LINKS = 120, 2
_NO_LINKS = frozenset({"author", "date", "toc", "terms"})
"""Kinds of phrases that links of a post may be made of."""


def cells_beside(outline: Outline, selection: Selection) -> None:
    """Where one cell of a table holds the post, the cells around it that are made of links are the page's."""
    cells = [box for box in outline.boxes if box.tag in _CELLS]
    if not cells:
        return
    characters = [run.characters for run in outline.runs]
    kept = sums_before(map(mul, characters, selection.kept))
    whole = sums_before(characters)
    linked = sums_before([run.link_characters for run in outline.runs])
    least = max(_POST, _MOST * kept[-1])
    tables = {_table(cell) for cell in cells if kept[cell.last] - kept[cell.first] >= least} - {-1}
    for cell in cells:
        text = whole[cell.last] - whole[cell.first]
        held = kept[cell.last] - kept[cell.first]
        if _table(cell) not in tables or not 0 < held < least:
            continue
        runs = [run for run in outline.runs[cell.first : cell.last] if selection.kept[run.index]]
        of_links = linked[cell.last] - linked[cell.first] >= _LINKS * text
        if of_links or all(phrase_kind(run.text) for run in runs if run.characters):
            for run in runs:
                selection.drop(run.index, "navigation", "layout.cell", "a cell of links or chrome beside the post's")


def _table(cell: Box) -> int:
    """The index of the table that a cell is of, -1 where there is none near."""
    box = cell.parent
    for _ in range(_MAX_UP):
        if box is None:
            break
        if box.tag == "table":
            return box.index
        box = box.parent
    return -1


def lines_of_links(outline: Outline, selection: Selection) -> None:
    """A line of links most of which are chrome by their words is no part of the post: `<< Older | Home | Newer >>`."""
    for run in outline.runs:
        if not selection.kept[run.index] or not run.link_characters or run.characters > _MAX_LINE:
            continue
        if run.link_characters < run.characters * _LINKS:
            continue  # words, and not only signs, stand beside the links
        links = list(_links(outline, run).values())
        known = sum((phrase_kind(text) or "date") not in _NO_LINKS for text in links)
        if known >= max(_LEAST_LINKS, _MOST * len(links)) and not _has_words_beside(run.text, links):
            selection.drop(run.index, "navigation", "links.phrases", "links whose words are chrome, and no others")


def _has_words_beside(text: str, links: list[str]) -> bool:
    """Whether a line says anything outside of its links."""
    for said in links:
        text = text.replace(said, "", 1)
    return any(map(str.isalnum, text))


def _links(outline: Outline, run: Run) -> dict[int, str]:
    """The words of each link in a run, by the link's node."""
    document = outline.document
    found: dict[int, list[str]] = {}
    for node, text in run.pieces:
        around = [node, *islice(document.ancestors(node), _MAX_UP)] if text else []
        link = next((each for each in around if document.tags[each] == "a"), -1)
        if text and link >= 0:
            found.setdefault(link, []).append(text)
    return {node: " ".join("".join(texts).split()) for node, texts in found.items()}
