"""Previews of other posts with their first sentences: they read like the post, but each stands under a linked title."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress, islice

from blogextract.chrome.phrases import phrase_kind
from blogextract.content.verdicts import Selection
from blogextract.outline import Box, Outline, Run

_RULE, _KIND = "related.word", "related"
"""The rule by whose words themes name their box of other posts, and the kind of words that head it."""
_TITLES = frozenset({"h2", "h3", "h4", "h5", "h6"})
_LEAST, _LINKED = 2, 0.9
"""Titles that such a box has at least, and the share of a title that is its link."""
_LINE = 40
"""Characters from which a run is a sentence, and no date or category over a title."""
_MOST = 20
"""Boxes and headings that are looked at: a page shows other posts in a few places."""
_LEVELS_UP = 3
"""How many boxes around the words that head it are looked at for one that holds the titles."""


def previews(outline: Outline, selection: Selection, open_runs: list[bool]) -> None:
    """Take out what stands after the post in a box that is named or headed for other posts, with their linked titles.

    Neither is enough alone: a post may list links under linked headings, and a theme may call a column of text so.
    """
    first = next(compress(range(len(outline.runs)), selection.kept), len(outline.runs))
    for box, evidence in islice(_boxes(outline), _MOST):
        if first < box.first and _shows_posts(outline, selection, box):
            for run in outline.runs[box.first : box.last]:
                if open_runs[run.index]:
                    selection.drop(run.index, "related", "related.previews", evidence)
                    open_runs[run.index] = False


def _boxes(outline: Outline) -> Iterator[tuple[Box, str]]:
    """Boxes that a class or their first words call one of other posts, with what says so."""
    for index, matches in outline.hints.items():
        token = next((token for rule, token in matches if rule.id == _RULE), None)
        if token:
            yield outline.boxes[index], token
    named = (run for run in outline.runs if run.box.tag in _TITLES and phrase_kind(run.text) == _KIND)
    for run in islice(named, _MOST):
        box = _headed_by(outline, run)
        if box is not None:
            yield box, run.text


def _headed_by(outline: Outline, run: Run) -> Box | None:
    """The nearest box around a heading that begins with it and holds more."""
    box = run.box.parent
    for _ in range(_LEVELS_UP):
        if box is None or any(before.characters for before in outline.runs[box.first : run.index]):
            return None
        if box.last > run.box.last:
            return box
        box = box.parent
    return None


def _shows_posts(outline: Outline, selection: Selection, box: Box) -> bool:
    """Whether a box has linked titles, the first before all text that is kept in it."""
    runs = outline.runs[box.first : box.last]
    titles = [run.index for run in runs if _is_title(run)]
    first = next((run.index for run in runs if selection.kept[run.index] and _is_text(run)), None)
    return len(titles) >= _LEAST and first is not None and titles[0] < first


def _is_text(run: Run) -> bool:
    return run.characters >= _LINE and run.box.tag not in _TITLES


def _is_title(run: Run) -> bool:
    return run.box.tag in _TITLES and 0 < run.characters * _LINKED <= run.link_characters
