"""What the score sees of each run: numbers made in bulk from the outline, none of which depends on a language.

Each function gives a block of columns; `features` puts them side by side in the fixed order that the weights were
learned for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np
from msgspec import Struct

from blogextract.chrome.phrases import phrase_kind
from blogextract.content.columns import Columns, Floats, Ints, columns_of, ints
from blogextract.content.letters import letters
from blogextract.content.surroundings import (
    Sums,
    containers,
    held_around,
    log1p,
    one_hot,
    position,
    repeats,
    tags_around,
)
from blogextract.outline import Outline

REGIONS = (
    "share", "related", "newsletter", "ads", "navigation", "comments", "notices", "badges", "ui", "hidden",
    "form", "toc",
)  # fmt: skip

CLAIMS = ("author_box", "breadcrumbs", "byline", "comments", "date", "post_navigation", "terms", "title")
PHRASE_KINDS = (
    "ads", "author", "comments", "copyright", "date", "disclosure", "follow", "navigation", "network", "newsletter",
    "notices", "paywall", "read_more", "reading_time", "related", "share", "syndication", "terms", "toc",
)  # fmt: skip

_CLAIM_INDEX = {kind: index for index, kind in enumerate(CLAIMS)}
_PHRASE_INDEX = {kind: index for index, kind in enumerate(PHRASE_KINDS)}
_REGION_INDEX = {kind: index for index, kind in enumerate(REGIONS)}


class Features(Struct):
    """The columns of a page's runs, and what the second look needs besides.

    dense: float32, (runs, columns). words: for each box its class and its id. box: the run's box.
    first, last: (runs, LEVELS) the runs within each box around. weights: characters.
    """

    dense: Floats
    box: Ints
    parent: Ints
    end: Ints
    words: list[tuple[str | None, str | None]]
    first: Ints
    last: Ints
    weights: Floats


def features(outline: Outline, title: str | None, claimed: Mapping[int, str], data: str | None = None) -> Features:
    """The features of an outline that has at least one run.

    title: the post's. claimed: what metadata has taken runs for, by the run's index. data: the post's text where
    the page's data hold it.
    """
    columns = columns_of(outline)
    sums = Sums(columns)
    classes = list(map(outline.document.classes.__getitem__, columns.nodes))
    rows = np.concatenate(
        [
            _own(columns),
            letters(columns.texts),
            *tags_around(columns),
            held_around(columns, sums),
            *containers(columns, sums),
            position(columns, sums),
            _title(columns, title),
            *repeats(columns, classes),
            _regions(outline),
            _claims(claimed, len(columns.texts)),
            _phrases(columns.texts),
            _in_data(columns.texts, data),
        ]
    )
    attributes = outline.document.attributes
    return Features(
        dense=rows.T,
        box=columns.box,
        parent=columns.parent,
        end=columns.end,
        words=list(zip(classes, [attributes[node].get("id") for node in columns.nodes], strict=True)),
        first=columns.first[columns.levels].T,
        last=columns.last[columns.levels].T,
        weights=columns.characters,
    )


def _own(columns: Columns) -> Floats:
    """Length, links and pictures of the run itself."""
    characters, links = columns.characters, columns.links
    rows = np.empty((9, len(characters)), dtype=np.float32)
    rows[0] = characters
    rows[1] = characters - links
    rows[:2] = log1p(rows[:2])
    rows[2] = links / np.maximum(characters, 1)
    rows[3] = links == 0
    rows[4] = np.minimum(columns.media, 3)
    rows[5] = characters == 0
    rows[6] = characters > 200
    rows[7] = characters < 25
    rows[8] = columns.depth[columns.box] / 20
    return rows


_NOT_WORD = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """A text for comparison: letters and digits in lower case, nothing else."""
    return _NOT_WORD.sub("", text.casefold())


def is_folded(text: str, wanted: str) -> bool:
    """Whether a text is the folded one when folded; most that are not show it by their first letter."""
    first = text[:1]
    return not (first.isalnum() and first.casefold()[0] != wanted[0]) and fold(text) == wanted


def _title(columns: Columns, title: str | None) -> Floats:
    """Which run is the title, and where the run stands from it."""
    rows = np.zeros((4, len(columns.texts)), dtype=np.float32)
    same = _alike(columns.texts, fold(title)) if title else []
    if same:
        distance = np.arange(len(columns.texts), dtype=np.float32) - same[0]
        rows[0, same] = 1
        rows[1] = 1
        rows[2] = distance > 0
        rows[3] = np.sign(distance) * log1p(np.abs(distance))
    return rows


def _alike(texts: list[str], wanted: str) -> list[int]:
    """The indexes of the texts that are the folded one when folded."""
    if not wanted:
        return []
    low, high = len(wanted) - 1, len(wanted) * 2 + 12
    return [index for index, text in enumerate(texts) if low <= len(text) <= high and is_folded(text, wanted)]


def _regions(outline: Outline) -> Floats:
    """What rules have taken the run for."""
    places = [*(_REGION_INDEX.get(region.kind, -1) for region in outline.regions), -1]
    return one_hot(ints([places[run.region] for run in outline.runs]), len(REGIONS))


def _claims(claimed: Mapping[int, str], count: int) -> Floats:
    """What metadata has taken the run for."""
    places = np.full(count, -1, dtype=np.intp)
    for index, kind in claimed.items():
        places[index] = _CLAIM_INDEX.get(kind, -1)
    return one_hot(places, len(CLAIMS))


def _phrases(texts: list[str]) -> Floats:
    """What kind of chrome the words of a short run are known for."""
    place = _PHRASE_INDEX.get
    return one_hot(ints([place(phrase_kind(text) or "", -1) if text else -1 for text in texts]), len(PHRASE_KINDS))


_LOOKED_AT = 80
"""Characters of a run's beginning that are looked for in the data: enough to be no chance."""
_LEAST_LOOKED_AT = 9
"""Characters of a run that are too few to be looked for: they are found anywhere."""


def _in_data(texts: list[str], data: str | None) -> Floats:
    """Whether the page's data hold the post's text, and whether the run's text is in it."""
    found = np.zeros((2, len(texts)), dtype=np.float32)
    if data:
        whole = fold(data)
        found[0] = 1
        found[1] = [_begins_in(text, whole) for text in texts]
    return found


def _begins_in(text: str, whole: str) -> bool:
    start = fold(text[:_LOOKED_AT]) if len(text) > _LEAST_LOOKED_AT else ""
    return len(start) > _LEAST_LOOKED_AT and start in whole
