"""After the walk: soft rules that have their shape claim, and claims that hold the post itself are found out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from blogextract.chrome import Match
from blogextract.document import Document
from blogextract.outline import Box, Outline, Region, Run

_LINKS = 0.5
"""From this share of characters in links an element is made of links; menus and link lists stay above 0.6 and
paragraphs below 0.3 on the pages this was looked at."""
_FRAME = 1500
"""From this many characters outside links an element is a frame of the page, whatever links and fields it holds."""
_SIGNS = 20
"""An element of so few characters may be signs alone: `#`, `×`, `↑`."""
_PARAGRAPH = 200
"""Characters outside links above which a run is a paragraph to read."""
_TYPED = frozenset({"text", "email", "search", "tel", "url", "password"})
_TOO_MUCH = 0.5
"""A claim on more than this share of the page's text outside links is released: it holds the post."""
_TOO_LONG = 800
"""Characters outside links below which a page is too small to tell."""
_NEVER_RELEASED = frozenset({"comments", "hidden"})


def settle(outline: Outline) -> Outline:
    """The outline with the regions of soft rules that have their shape."""
    if not outline.hints:
        return outline
    sums = _Sums(outline)
    claimed = 0
    for index, matches in outline.hints.items():  # in document order, so that a claim around a box is made before
        box = outline.boxes[index]
        if box.region < 0 and box.node >= claimed and _claim_by_shape(outline, box, matches, sums):
            claimed = outline.document.ends[box.node]
    return outline


def _claim_by_shape(outline: Outline, box: Box, matches: tuple[Match, ...], sums: _Sums) -> bool:
    """Whether one of the soft rules has its shape; the first that has it claims the box."""
    shapes = sums.shapes(box)
    for rule, token in matches:
        fitting = next((shape for shape in rule.shapes if shape in shapes), None)
        if fitting:
            outline.regions.append(Region(rule.kind, rule.id, box.node, f"{token}, {fitting}", hard=False))
            box.region = len(outline.regions) - 1
            for run in outline.runs[box.first : box.last]:
                if run.region < 0:
                    run.region = box.region
            return True
    return False


class _Sums:
    """What the runs before each place sum up to, so that a box costs the same however much it holds.

    Hinted boxes stand in each other, and on a page that means harm by the thousand.
    """

    def __init__(self, outline: Outline) -> None:
        self._document = outline.document
        runs = outline.runs
        self._characters = [0, *accumulate([run.characters for run in runs])]
        self._prose = [0, *accumulate([run.characters - run.link_characters for run in runs])]
        self._lengthy = [0, *accumulate([run.characters - run.link_characters > _PARAGRAPH for run in runs])]
        self._worded = [0, *accumulate([_has_words(run) for run in runs])]
        self._fields = sorted(_fields(outline.document))

    def shapes(self, box: Box) -> set[str]:
        """The shapes, as `chrome.rule.Shape` names them, that the box has."""
        first, last = box.first, box.last
        characters = self._characters[last] - self._characters[first]
        prose = self._prose[last] - self._prose[first]
        framing = prose >= _FRAME
        shapes = {"any"}
        if characters <= _SIGNS and self._worded[last] == self._worded[first]:
            shapes.add("empty")
        elif characters - prose >= characters * _LINKS and not framing:
            shapes.add("links")
        if characters < 200:
            shapes.add("short")
        if characters < 600 and self._lengthy[last] == self._lengthy[first]:
            shapes.add("small")
        if not framing and self._has_field(box.node):
            shapes.add("form")
        return shapes

    def _has_field(self, node: int) -> bool:
        place = bisect_right(self._fields, node)
        return place < len(self._fields) and self._fields[place] < self._document.ends[node]


def _has_words(run: Run) -> bool:
    """True for a run with a letter or a digit; one longer than signs ever are need not be looked through."""
    return run.characters > _SIGNS or any(map(str.isalnum, run.text))


def _fields(document: Document) -> Iterator[int]:
    """The elements that a reader types into."""
    yield from document.tagged("textarea")
    for node in document.tagged("input"):
        if (document.get(node, "type") or "text").lower() in _TYPED:
            yield node


def _prose(runs: list[Run]) -> int:
    """Characters outside links."""
    return sum(run.characters - run.link_characters for run in runs)


def false_claims(outline: Outline) -> frozenset[int]:
    """The nodes of hard claims that took most of the page's prose, and so must be wrong."""
    whole = _prose(outline.runs)
    if not outline.regions or whole < _TOO_LONG:
        return frozenset()
    held: dict[int, int] = {}
    for run in outline.runs:
        if run.region >= 0:
            held[run.region] = held.get(run.region, 0) + run.characters - run.link_characters
    return frozenset(
        outline.regions[index].node
        for index, characters in held.items()
        if characters > whole * _TOO_MUCH and outline.regions[index].kind not in _NEVER_RELEASED
    )
