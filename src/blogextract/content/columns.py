"""Arrays of a page's runs and boxes, from which all features are made.

A quantity is a row, and a run or a box is a column of it, so that each feature is written in one piece. Sums over a
box's runs are differences of running sums, since the runs of a box stand together; sums over a run's ancestors are
running sums over boxes that open minus those that have closed.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TypeAlias
from zlib import crc32

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from blogextract.outline import Outline

Floats: TypeAlias = NDArray[np.float32]
Ints: TypeAlias = NDArray[np.intp]

LEVELS = 5
"""How many boxes around a run are looked at: its own, its parent, and so on."""
BUCKETS = 4096
"""Into how many rows class and id words are hashed; a power of two."""


class Columns(Struct):
    """Arrays by run and by box from which all columns are made.

    first, last: of each box, as `Box` has them. end: the index after the last box within. levels: (LEVELS, runs) the
    boxes around each run. tags: of each box.
    """

    characters: Floats
    links: Floats
    media: Floats
    texts: list[str]
    box: Ints
    parent: Ints
    depth: Ints
    first: Ints
    last: Ints
    end: Ints
    levels: Ints
    nodes: list[int]
    tags: list[str]


def words_of(tokens: str) -> list[int]:
    """The buckets of the words in class and id tokens: "post-body_2 entry" gives those of post, body, entry."""
    words = tokens.lower().replace("_", "-").replace(" ", "-").split("-")
    return [crc32(word.encode()) & (BUCKETS - 1) for word in words if word.isalpha()]


def ints(values: Collection[int]) -> Ints:
    """An array of numbers, as it is fastest made of a list."""
    return np.fromiter(values, np.intp, len(values))


def columns_of(outline: Outline) -> Columns:
    """The arrays of an outline."""
    runs, boxes = outline.runs, outline.boxes
    ends = outline.document.ends
    nodes = [box.node for box in boxes]
    parent = ints([0 if box.parent is None else box.parent.index for box in boxes])
    own = ints([run.box.index for run in runs])
    levels = np.empty((LEVELS, len(runs)), dtype=np.intp)
    levels[0] = own
    for level in range(1, LEVELS):
        levels[level] = parent[levels[level - 1]]
    characters = ints([run.characters for run in runs]).astype(np.float32)
    links = ints([run.link_characters for run in runs]).astype(np.float32)
    return Columns(
        characters=characters,
        links=np.minimum(links, characters),
        media=ints([len(run.media) for run in runs]).astype(np.float32),
        texts=[run.text for run in runs],
        box=own,
        parent=parent,
        depth=ints([box.depth for box in boxes]),
        first=ints([box.first for box in boxes]),
        last=ints([box.last for box in boxes]),
        end=np.searchsorted(ints(nodes), ints([ends[node] for node in nodes])),
        levels=levels,
        nodes=nodes,
        tags=[box.tag for box in boxes],
    )


def over_ancestors(values: Floats, end: Ints) -> Floats:
    """For each box the sum of the values of the boxes around it and its own; `end` is the index after its last."""
    closing = np.argsort(end, kind="stable")
    closed = np.zeros((len(values) + 1, *values.shape[1:]), dtype=values.dtype)
    np.cumsum(values[closing], axis=0, out=closed[1:])
    before = np.cumsum(np.bincount(end, minlength=len(values) + 1))[: len(values)]
    found: Floats = np.cumsum(values, axis=0) - closed[before]
    return found


def around_runs(kinds: Ints, boxes: Ints, width: int, columns: Columns) -> Floats:
    """How many boxes of each kind stand around each run, as (width, runs); kinds: those of some boxes."""
    stride = len(columns.box) + 1
    opened = np.bincount(kinds * stride + columns.first[boxes], minlength=width * stride)
    closed = np.bincount(kinds * stride + columns.last[boxes], minlength=width * stride)
    return np.cumsum((opened - closed).reshape(width, stride), axis=1)[:, :-1].astype(np.float32)


def running_sums(values: Floats) -> Floats:
    """Running sums along the last axis, with a zero before the first."""
    found = np.zeros((*values.shape[:-1], values.shape[-1] + 1), dtype=np.float32)
    found[..., 1:] = np.cumsum(values, axis=-1, dtype=np.float64)
    return found
