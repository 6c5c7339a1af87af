"""Arrays of a page's runs and boxes, from which all features are made.

Sums over a box's runs are differences of running sums, since the runs of a box stand together; sums over a run's
ancestors are running sums over boxes that open minus those that have closed.
"""

from __future__ import annotations

from typing import TypeAlias
from zlib import crc32

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from blogextract.outline import Outline

Floats: TypeAlias = NDArray[np.float32]
Ints: TypeAlias = NDArray[np.int32]

LEVELS = 5
"""How many boxes around a run are looked at: its own, its parent, and so on."""
BUCKETS = 4096
"""Into how many rows class and id words are hashed; a power of two."""


class Columns(Struct):
    """Arrays by run and by box from which all columns are made."""

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


def words_of(tokens: str) -> list[int]:
    """The buckets of the words in class and id tokens: "post-body_2 entry" gives those of post, body, entry."""
    words = tokens.lower().replace("_", "-").replace(" ", "-").split("-")
    return [crc32(word.encode()) & (BUCKETS - 1) for word in words if word.isalpha()]


def columns_of(outline: Outline) -> Columns:
    """The arrays of an outline."""
    runs, boxes = outline.runs, outline.boxes
    parent = np.array([0 if box.parent is None else box.parent.index for box in boxes], dtype=np.int32)
    first = np.array([box.first for box in boxes], dtype=np.int32)
    last = np.array([box.last for box in boxes], dtype=np.int32)
    depth = np.array([box.depth for box in boxes], dtype=np.int32)
    ends = outline.document.ends
    nodes = np.array([box.node for box in boxes], dtype=np.int32)
    end = np.searchsorted(nodes, np.array([ends[box.node] for box in boxes], dtype=np.int32)).astype(np.int32)
    own = np.array([run.box.index for run in runs], dtype=np.int32)
    levels = np.empty((len(runs), LEVELS), dtype=np.int32)
    levels[:, 0] = own
    for level in range(1, LEVELS):
        levels[:, level] = parent[levels[:, level - 1]]
    return Columns(
        characters=np.array([run.characters for run in runs], dtype=np.float32),
        links=np.array([min(run.link_characters, run.characters) for run in runs], dtype=np.float32),
        media=np.array([len(run.media) for run in runs], dtype=np.float32),
        texts=[run.text for run in runs],
        box=own,
        parent=parent,
        depth=depth,
        first=first,
        last=last,
        end=end,
        levels=levels,
    )


def over_ancestors(values: Floats, end: Ints) -> Floats:
    """For each box the sum of the values of the boxes around it and its own; `end` is the index after its last."""
    closed = np.zeros((len(values) + 1, *values.shape[1:]), dtype=values.dtype)
    np.add.at(closed, end, values)
    found: Floats = np.cumsum(values, axis=0) - np.cumsum(closed[:-1], axis=0)
    return found


def running_sums(values: Floats) -> Floats:
    """Running sums with a zero before the first."""
    found: Floats = np.concatenate([np.zeros(1, np.float32), np.cumsum(values, dtype=np.float64).astype(np.float32)])
    return found
