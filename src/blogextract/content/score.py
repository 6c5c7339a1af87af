"""The learned score of each run, by two small networks in numpy and the trees of `trees.py`.

The networks were learned apart, from other beginnings, and their mean errs less than either. Each looks twice: a first
guess from the run, its class words and its neighbours (two convolutions along the page), then a second with how much
of what the first kept each box around the run holds. `training/` learns the weights and describes the network; this
module only computes it.
"""

from __future__ import annotations

import os
from contextlib import nullcontext
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from msgspec import Struct

from blogextract.content.columns import LEVELS, Floats, ints, over_ancestors, running_sums, words_of
from blogextract.content.features import Features
from blogextract.content.trees import tree_scores
from blogextract.content.weights import read

if TYPE_CHECKING:
    from threadpoolctl import ThreadpoolController

_TREES = 0.6
"""The part of the trees in the score. On sites that neither had learned from 0.7 gave a little more than 0.5; between
them the pages that we wrote ourselves decided, which neither has seen."""
_SUREST = 9.2
"""The log odds of 0.9999: how sure one of the two may be against the other."""
_WINDOW = 4096
"""Runs whose neighbours are laid beside them at once: a page of a million runs must fit in memory."""
_MEMORY = 20_000
"""Distinct class strings whose vectors are remembered."""


class Network(Struct, frozen=True):
    """The weights, float32: each matrix takes rows of inputs to rows of outputs."""

    mean: Floats
    scale: Floats
    words: Floats
    enter: Floats
    enter_bias: Floats
    near: Floats
    near_bias: Floats
    wide: Floats
    wide_bias: Floats
    first: Floats
    first_bias: Floats
    again: Floats
    again_bias: Floats
    second: Floats
    second_bias: Floats


_FILES = ("network_1.msgpack", "network_2.msgpack")


@cache
def networks() -> tuple[Network, ...]:
    """The weights that the package carries, read once."""
    return tuple(Network(**{name: values.astype(np.float32) for name, values in read(file).items()}) for file in _FILES)


class _WordVectors:
    """For each class and each id the sum of its words' vectors, as rows of one growing table; 0 for nothing.

    The vectors of all networks stand side by side, so that each string is looked up once.
    """

    def __init__(self, words: Floats) -> None:
        self._words = words
        self._clear()

    def _clear(self) -> None:
        self._rows: dict[str | None, int] = {None: 0}
        self._table = np.zeros((1024, self._words.shape[1]), dtype=np.float32)

    def of(self, words: list[tuple[str | None, str | None]]) -> Floats:
        """A row for each pair of class and id."""
        rows = self._rows
        classes = [pair[0] for pair in words]
        ids = {place: pair[1] for place, pair in enumerate(words) if pair[1]}
        unknown = {*classes, *ids.values()}.difference(rows)
        if unknown:
            if len(rows) + len(unknown) > _MEMORY:
                self._clear()
                rows, unknown = self._rows, {*classes, *ids.values()} - {None}
            self._learn([string for string in unknown if string is not None])
        found: Floats = self._table[ints([rows[string] for string in classes])]
        if ids:
            found[ints(ids)] += self._table[ints([rows[string] for string in ids.values()])]
        return found

    def _learn(self, strings: list[str]) -> None:
        """Rows for new strings, summed in bulk."""
        rows = self._rows
        start = len(rows)
        buckets: list[int] = []
        counts: list[int] = []
        for row, string in enumerate(strings, start):
            rows[string] = row
            found = words_of(string)
            buckets += found
            counts.append(len(found))
        while len(rows) > len(self._table):
            self._table = np.concatenate([self._table, np.zeros_like(self._table)])
        sums = np.zeros((len(buckets) + 1, self._words.shape[1]), dtype=np.float64)
        np.cumsum(self._words[ints(buckets)], axis=0, out=sums[1:])
        ends = np.cumsum(ints(counts))
        self._table[start : start + len(strings)] = sums[ends] - sums[ends - counts]


@cache
def _word_vectors() -> _WordVectors:
    return _WordVectors(np.concatenate([weights.words for weights in networks()], axis=1))


@cache
def _threads() -> ThreadpoolController | None:
    """Holds the matrix library to one thread: for matrices this small a second one only waits for the first.

    None where the process asks for no more than one, as the command line does.
    """
    if os.environ.get("OPENBLAS_NUM_THREADS") == "1":
        return None
    from threadpoolctl import ThreadpoolController  # noqa: PLC0415 - looks at every library of the process

    return ThreadpoolController()


def scores(found: Features) -> Floats:
    """For each run how likely it is of the post, 0 to 1: what the networks and the trees say, weighed."""
    threads = _threads()
    with nullcontext() if threads is None else threads.limit(limits=1, user_api="blas"):
        vectors = np.split(_class_columns(found), len(_FILES), axis=2)
        guesses = [
            np.clip(_log_odds(found, weights, own), -_SUREST, _SUREST)
            for weights, own in zip(networks(), vectors, strict=True)
        ]
    other = np.clip(tree_scores(found.dense), -_SUREST, _SUREST)
    return _sigmoid(_TREES * other + (1 - _TREES) * np.mean(guesses, axis=0, dtype=np.float32))


def _log_odds(found: Features, weights: Network, vectors: Floats) -> Floats:
    """The log odds that one of the networks gives each run; vectors: its columns for the class words."""
    count, width = found.dense.shape
    seen = np.empty((len(weights.enter), count), dtype=np.float32)  # a column a row, as the features lie in memory
    dense = seen[:width]
    np.subtract(found.dense.T, weights.mean[:, None], out=dense)
    dense /= weights.scale[:, None]
    np.clip(dense, -5, 5, out=dense)
    for columns, by_box in zip(np.split(seen[width:].T, len(vectors), axis=1), vectors, strict=True):
        columns[:] = by_box[found.box]
    x = _layer(seen.T, weights.enter, weights.enter_bias)
    x += _convolution(x, 1, weights.near, weights.near_bias)
    x += _convolution(x, 2, weights.wide, weights.wide_bias)
    first = x @ weights.first + weights.first_bias
    mass: Floats = _sigmoid(first[:, 0]) * found.weights
    y = _layer(np.concatenate([x, first, _held(found, mass)], axis=1), weights.again, weights.again_bias)
    result: Floats = (y @ weights.second + weights.second_bias)[:, 0]
    return result


def _layer(values: Floats, weights: Floats, bias: Floats) -> Floats:
    found: Floats = values @ weights
    found += bias
    return np.maximum(found, 0, out=found)


def _sigmoid(values: Floats) -> Floats:
    found = 1 / (1 + np.exp(-np.clip(values, -30, 30)))
    return found.astype(np.float32, copy=False)


def _class_columns(found: Features) -> Floats:
    """For each box the vectors of its class words, of the two boxes around, and of all around: (4, boxes, columns)."""
    own = _word_vectors().of(found.words)
    parent = found.parent
    return np.stack([own, own[parent], own[parent[parent]], over_ancestors(own, found.end) * np.float32(0.5)])


def _convolution(x: Floats, step: int, weights: Floats, bias: Floats) -> Floats:
    """A layer over each row and its two neighbours on either side, `step` rows apart; zeros beyond the ends."""
    count, width = x.shape
    reach = 2 * step
    padded = np.zeros((count + 2 * reach, width), dtype=np.float32)
    padded[reach : reach + count] = x
    found = np.empty((count, weights.shape[1]), dtype=np.float32)
    for start in range(0, count, _WINDOW):
        end = min(start + _WINDOW, count)
        rows = [padded[start + offset : end + offset] for offset in range(0, 5 * step, step)]
        found[start:end] = _layer(np.concatenate(rows, axis=1), weights, bias)
    return found


def _held(found: Features, mass: Floats) -> Floats:
    """How much of the kept text, and of its own text, each box around a run holds; how much is before and about."""
    sums, whole = running_sums(np.stack([mass, found.weights]))
    within = sums[found.last] - sums[found.first]
    own = np.maximum(whole[found.last] - whole[found.first], 1)
    total = max(float(sums[-1]), 1.0)
    count = len(mass)
    rows = np.arange(count)
    low, high = np.maximum(rows - 4, 0), np.minimum(rows + 5, count)
    around = (sums[high] - sums[low]) / np.maximum(whole[high] - whole[low], 1)
    columns = np.empty((count, 2 * LEVELS + 4), dtype=np.float32)
    columns[:, :LEVELS] = within / own
    columns[:, LEVELS : 2 * LEVELS] = within / np.float32(total)
    columns[:, -4] = sums[:-1] / np.float32(total)
    columns[:, -3] = around
    columns[:, -2] = mass / np.maximum(found.weights, 1)
    columns[:, -1] = np.log1p(total) / 10
    return columns
