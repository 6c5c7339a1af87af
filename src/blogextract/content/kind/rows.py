"""How a page's text is spread over the rows that show the posts it lists.

A listing's text stands in its rows, an excerpt in each; a post's stands outside them, whatever else the page lists.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from msgspec import Struct

from blogextract.content.verdicts import Selection
from blogextract.outline import Outline

_LONGEST_EXCERPT = 1200
"""Characters in one row above which it holds a whole post."""
_LONG = 150
"""Characters without links from which a run is a paragraph and no line of data."""


class TextOfRows(Struct, frozen=True):
    """Sums over the runs of a page.

    kept, prose: characters kept, and characters outside links. kept_inside, prose_inside: of these in rows that hold
    no whole post. long_outside, long_kept_outside: the long runs in no row, and those kept. rows_before: how many
    rows end before the middle of what is kept. in_row: the prose of each row.
    """

    kept: int
    prose: int
    kept_inside: int
    prose_inside: int
    long_outside: int
    long_kept_outside: int
    rows_before: int
    in_row: list[int]


def text_of_rows(outline: Outline, selection: Selection, rows: Sequence[range]) -> TextOfRows:
    """The sums; `rows` are ranges of nodes in the order of the page, none within another."""
    starts = [row.start for row in rows]
    kept, prose = [0] * (len(rows) + 1), [0] * (len(rows) + 1)
    places: list[tuple[int, int]] = []
    long_outside = long_kept_outside = 0
    for run in outline.runs:
        if not run.pieces:
            continue
        node = run.pieces[0][0]
        at = bisect_right(starts, node) - 1
        row = at if at >= 0 and node in rows[at] else len(rows)
        own, is_kept = run.characters - run.link_characters, selection.kept[run.index]
        prose[row] += own
        if is_kept:
            kept[row] += run.characters
            places.append((node, run.characters))
        if row == len(rows) and own > _LONG:
            long_outside += 1
            long_kept_outside += is_kept
    middle = _middle(places)
    return TextOfRows(
        kept=sum(kept),
        prose=sum(prose),
        kept_inside=sum(held for held in kept[:-1] if held <= _LONGEST_EXCERPT),
        prose_inside=sum(held for held in prose[:-1] if held <= _LONGEST_EXCERPT),
        long_outside=long_outside,
        long_kept_outside=long_kept_outside,
        rows_before=sum(1 for row in rows if row.stop <= middle),
        in_row=prose[:-1],
    )


def _middle(places: list[tuple[int, int]]) -> int:
    """The node at which half of the kept text is behind; 0 where nothing is kept."""
    left = sum(characters for _, characters in places) / 2
    for node, characters in places:
        left -= characters
        if left <= 0:
            return node
    return 0
