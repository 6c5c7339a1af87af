"""The lines of a page by their first word, looked through once for all sources that know lines by how they begin."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from functools import lru_cache

from blogextract.metadata.text import fold, lines_holding
from blogextract.outline import Outline, Run

_LONGEST = 500
"""Characters of the longest line that such a source reads."""


class Openings:
    """The short runs of an outline: in order, by their first words, and as one text in which phrases are looked for."""

    __slots__ = ("_by_start", "_text", "runs")

    def __init__(self, runs: list[Run]) -> None:
        self.runs = [run for run in runs if 0 < len(run.text) <= _LONGEST]
        texts = [run.text for run in self.runs]
        self._text = "\n".join(texts)
        alike: dict[str, list[Run]] = defaultdict(list)
        for run, text in zip(self.runs, texts, strict=True):
            alike[text.partition(" ")[0]].append(run)
        self._by_start = [(_first_folded(start), found) for start, found in alike.items()]

    def beginning(self, words: Collection[str]) -> list[Run]:
        """The runs in order whose first word, folded, is one of some; those too that begin with a sign."""
        found = [run for word, runs in self._by_start if not word or word in words for run in runs]
        found.sort(key=lambda run: run.index)
        return found

    def holding(self, parts: Collection[str]) -> list[Run]:
        """The runs that hold one of some words or parts of words, as written."""
        return [self.runs[line] for line in lines_holding(self._text, parts)]


def openings(outline: Outline) -> Openings:
    """The openings of an outline's runs, remembered as long as somebody holds the page."""
    memo = outline.document.memo
    known: tuple[list[Run], Openings] | None = memo.get(openings)
    if known is None or known[0] is not outline.runs:
        known = outline.runs, Openings(outline.runs)
        memo[openings] = known
    return known[1]


def first_word(text: str) -> str:
    """The first word of a run's text, folded; empty where it begins with a sign that stands alone."""
    return _first_folded(text.partition(" ")[0])


@lru_cache(maxsize=8192)
def _first_folded(text: str) -> str:
    """The first word of what stands before a text's first space; remembered, for lines begin with few words."""
    return fold(text).partition(" ")[0]
