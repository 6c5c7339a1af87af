"""The second learned score of each run, by oblivious decision trees in numpy.

The network sees what a page's class words say and where the text lies; the trees see thresholds of the same columns, of
the run and of its three neighbours on either side. They err on different pages, and together on fewer. `training/`
learns them; this module only computes them. All nodes of a tree's level ask the same question, so a leaf's number is
made of the answers' bits, for all trees and runs at once. The trees are in `trees.msgpack`.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from blogextract.content.columns import Floats
from blogextract.content.weights import read

NEIGHBOURS = (1, 2, 3, -1, -2, -3)
_FIRST, _LAST = 30, 33
"""How many of the first and of the last columns are seen of the neighbours: what runs are like, and are known as."""
_REACH = max(NEIGHBOURS)
_WINDOW = 512
"""Runs that are asked together: their numbers stay in the processor's cache, and a page of a million runs in memory."""


class Trees(Struct, frozen=True):
    """columns, borders: the questions, `column > border`. bits: (trees, depth) the questions of each level.

    leaves: (trees, 2 to the power of depth) what each adds to the log odds. bias: what they begin with.
    """

    columns: NDArray[np.int16]
    borders: Floats
    bits: NDArray[np.int16]
    leaves: Floats
    bias: Floats


@cache
def trees() -> Trees:
    """The trees that the package carries, read once."""
    found = read("trees.msgpack")
    return Trees(**found | {"leaves": found["leaves"].astype(np.float32)})


class _Questions(Struct, frozen=True):
    """The trees as they are asked.

    columns: of each question the column of the run that it sees, its own or a neighbour's. groups: which questions
    see which neighbour, by its distance. levels: the questions of each level, the highest bit's first. offsets: where
    each tree's leaves begin.
    """

    columns: NDArray[np.intp]
    borders: Floats
    groups: list[tuple[int, slice]]
    levels: list[NDArray[np.intp]]
    leaves: Floats
    offsets: NDArray[np.intp]


@cache
def _questions(width: int) -> _Questions:
    """The trees for runs of so many columns of their own."""
    learned = trees()
    part = _FIRST + _LAST
    seen = np.concatenate([np.arange(_FIRST), np.arange(width - _LAST, width)])
    ends = np.searchsorted(learned.columns, width + part * np.arange(len(NEIGHBOURS) + 1)).tolist()
    columns = learned.columns.astype(np.intp)
    columns[ends[0] :] = seen[(columns[ends[0] :] - width) % part]
    count, size = learned.leaves.shape
    return _Questions(
        columns=columns,
        borders=learned.borders[:, None],
        groups=[(step, slice(*pair)) for step, pair in zip((0, *NEIGHBOURS), pairwise([0, *ends]), strict=True)],
        levels=list(learned.bits.T[::-1].astype(np.intp)),
        leaves=learned.leaves.ravel(),
        offsets=(np.arange(count) * size)[:, None],
    )


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
    count, width = dense.shape
    asked = _questions(width)
    found = np.empty(count, dtype=np.float32)
    for start in range(0, count, _WINDOW):
        rows = dense[max(start - _REACH, 0) : start + _WINDOW + _REACH]
        size = min(_WINDOW, count - start)
        padded = np.zeros((width, size + 2 * _REACH), dtype=np.float32)
        before = min(start, _REACH)
        padded[:, _REACH - before : _REACH - before + len(rows)] = rows.T
        found[start : start + size] = _answers(padded, asked)
    return found


def _answers(padded: Floats, asked: _Questions) -> Floats:
    """The sums of a window's runs; `padded` has `_REACH` more of them on either side."""
    count = padded.shape[1] - 2 * _REACH
    seen = padded.take(asked.columns, axis=0)
    told = np.empty((len(seen), count), dtype=bool)
    for step, group in asked.groups:
        np.greater(seen[group, _REACH - step : _REACH - step + count], asked.borders[group], out=told[group])
    return _sums_of_leaves(told.view(np.uint8), asked)


def _sums_of_leaves(told: NDArray[np.uint8], asked: _Questions) -> Floats:
    leaf = told.take(asked.levels[0], axis=0)
    for level in asked.levels[1:]:
        leaf += leaf  # makes room for the next bit in a tenth of the time of a shift
        leaf |= told.take(level, axis=0)
    found: Floats = asked.leaves.take(leaf + asked.offsets).sum(axis=0)
    return found + trees().bias
