"""The lines of a page by their first word, looked through once for all sources that know lines by how they begin."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from blogextract.metadata.text import fold
from blogextract.outline import Outline, Run

_LONGEST = 500
"""Characters of the longest line that such a source reads."""


class Openings:
    """The short runs of an outline: in order, by their first words, and as one text in which phrases are looked for."""

    __slots__ = ("_by_word", "runs", "text")

    def __init__(self, runs: list[Run]) -> None:
        self.runs = [run for run in runs if 0 < len(run.text) <= _LONGEST]
        self.text = "\n".join([run.text for run in self.runs])
        self._by_word: dict[str, list[Run]] = {}
        for run in self.runs:
            word = _first_folded(run.text.partition(" ")[0])
            if word in self._by_word:
                self._by_word[word].append(run)
            else:
                self._by_word[word] = [run]

    def beginning(self, words: Collection[str]) -> list[Run]:
        """The runs in order whose first word, folded, is one of some; those too that begin with a sign."""
        found = [run for word in self._by_word if not word or word in words for run in self._by_word[word]]
        found.sort(key=lambda run: run.index)
        return found

    def holding(self, parts: Collection[str]) -> list[Run]:
        """The runs that hold one of some words or parts of words, as written."""
        found = {run.index: run for part in parts if part in self.text for run in self.runs if part in run.text}
        return [found[index] for index in sorted(found)]


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
