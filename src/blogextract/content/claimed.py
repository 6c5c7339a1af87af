"""Which runs the nodes that metadata has claimed hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from blogextract.outline import Box, Outline, Run

Claimed = tuple[int, str, str]
"""A node that metadata has claimed: its index, the region's kind, the source."""

_ALL = 0.9
"""An inline node with this share of its box's text stands for the box."""


def runs_of(outline: Outline, node: int) -> range:
    """The runs of a node; none where it is a part of a line that says other things too."""
    box = outline.box_of(node)
    if box.node != node:
        length = len(outline.document.text(node))
        if length < _ALL * sum(len(run.text) for run in outline.runs[box.first : box.last]):
            return _own_run(outline, box, node, _ALL)
    return range(box.first, box.last)


def _own_run(outline: Outline, box: Box, node: int, share: float) -> range:
    """The run between a box's other blocks that an inline node is, where it is one."""
    end = outline.document.ends[node]
    for run in box.children:
        if isinstance(run, Run) and any(node <= inner < end for inner, _ in run.pieces):
            whole = len(outline.document.text(node)) >= share * len(run.text)
            return range(run.index, run.index + 1) if whole else range(0)
    return range(0)


_LONGEST = {"date": 160, "byline": 250, "title": 400, "terms": 600, "breadcrumbs": 400}
"""Characters of one run above which it is more than what was claimed: a paragraph that mentions a date."""


_TOGETHER = frozenset({"date", "byline", "terms"})
"""What stands side by side in one line about a post."""


def runs_claimed(outline: Outline, node: int, kind: str) -> list[int]:
    """The indexes of the node's runs, without those too long to be only what they were claimed as."""
    longest = _LONGEST.get(kind)
    return [index for index in runs_of(outline, node) if longest is None or outline.runs[index].characters <= longest]


def claimed_runs(outline: Outline, claimed: Sequence[Claimed]) -> dict[int, str]:
    """What metadata has taken runs for, by the run's index; the first claim counts."""
    found: dict[int, str] = {}
    for node, kind, _ in claimed:
        for index in runs_claimed(outline, node, kind):
            found.setdefault(index, kind)
    return found


def runs_together(outline: Outline, claimed: Sequence[Claimed]) -> Iterator[tuple[int, str]]:
    """The runs that several claimed nodes make up: right below a headline, a day and a name in an element each."""
    document = outline.document
    held: dict[int, dict[int, str]] = {}
    for node, kind, _ in claimed:
        box = outline.box_of(node)
        for run in box.children if kind in _TOGETHER and box.node != node else ():
            if isinstance(run, Run) and any(node <= inner < document.ends[node] for inner, _ in run.pieces):
                held.setdefault(run.index, {}).setdefault(node, kind)
                break
    for index, within in held.items():
        letters, end, covered = _letters(outline.runs[index].text), -1, 0
        for node in sorted(within):
            if node >= end:
                covered += _letters(document.text(node))
                end = document.ends[node]
        if len(within) > 1 and letters <= _LONGEST["byline"] and covered >= _ALL * letters:
            yield index, within[min(within)]


def _letters(text: str) -> int:
    """How many characters of a text are no marks and spaces."""
    return sum(map(str.isalnum, text))
