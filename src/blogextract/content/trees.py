"""The second learned score of each run, by oblivious decision trees in numpy.

The network sees what a page's class words say and where the text lies; the trees see thresholds of the same columns, of
the run and of its three neighbours on either side. They err on different pages, and together on fewer. `training/`
learns them; this module only computes them. All nodes of a tree's level ask the same question, so a leaf's number is
made of the answers' bits, for all trees and runs at once. The trees are in `trees.npz`.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from io import BytesIO

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from blogextract.content.columns import Floats

NEIGHBOURS = (1, 2, 3, -1, -2, -3)
_FIRST, _LAST = 30, 33
"""How many of the first and of the last columns are seen of the neighbours: what runs are like, and are known as."""


class Trees(Struct, frozen=True):
    """columns, borders: the questions, `column > border`. bits: (trees, depth) the questions of each level.

    leaves: (trees, 2 to the power of depth) what each adds to the log odds. bias: what they begin with.
    """

    columns: NDArray[np.int16]
    borders: Floats
    bits: NDArray[np.int16]
    leaves: NDArray[np.float16]
    bias: Floats


@cache
def trees() -> Trees:
    """The trees that the package carries, read once."""
    data = files("blogextract.content").joinpath("trees.npz").read_bytes()
    with np.load(BytesIO(data)) as arrays:
        return Trees(**{name: arrays[name] for name in Trees.__struct_fields__})


def with_neighbours(dense: Floats) -> Floats:
    """The columns of each run and of its neighbours, as (columns, runs); zeros beyond the page's ends."""
    count, width = dense.shape
    near = np.concatenate([dense[:, :_FIRST], dense[:, width - _LAST :]], axis=1).T
    part = len(near)
    found = np.zeros((width + part * len(NEIGHBOURS), count), dtype=np.float32)
    found[:width] = dense.T
    for place, step in enumerate(NEIGHBOURS):
        rows = found[width + place * part : width + (place + 1) * part]
        if abs(step) >= count:
            continue
        if step > 0:
            rows[:, step:] = near[:, :-step]
        else:
            rows[:, :step] = near[:, -step:]
    return found


def tree_scores(dense: Floats) -> Floats:
    """For each run the log odds that it is of the post."""
    learned = trees()
    told = (with_neighbours(dense)[learned.columns] > learned.borders[:, None]).view(np.uint8)
    leaf = np.zeros((len(learned.bits), dense.shape[0]), dtype=np.uint8)
    for level in range(learned.bits.shape[1]):
        leaf |= told[learned.bits[:, level]] << np.uint8(level)
    values = np.take_along_axis(learned.leaves, leaf.astype(np.intp), axis=1)
    found: Floats = values.sum(axis=0, dtype=np.float32) + learned.bias
    return found
