"""What a run's characters are: shares of letters, digits, stops and so on, whatever the script."""

from __future__ import annotations

import unicodedata

import numpy as np
from numpy.typing import NDArray

from blogextract.content.columns import Floats, ints

_CATEGORIES = 8
_LETTER, _UPPER, _DIGIT, _END, _COMMA, _DASH, _OTHER, _SPACE = range(_CATEGORIES)
_GENERAL = {"Lu": _UPPER, "L": _LETTER, "M": _LETTER, "Nd": _DIGIT, "Pd": _DASH, "Z": _SPACE}
_ENDS = frozenset(".!?…。！？｡।؟۔։።။៕॥")
_COMMAS = frozenset(",;:،؛、，；：፣၊")


_UNKNOWN = 255
_table = np.full(0x10000, _UNKNOWN, dtype=np.uint8)
"""The category of each code point of the basic plane, filled in as pages bring them: all of them take 50 ms."""


def _kinds(codes: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """The category of each code point; of those beyond the basic plane, that of its last."""
    low = np.minimum(codes, 0xFFFF)
    found: NDArray[np.uint8] = _table[low]
    if found.max(initial=0) == _UNKNOWN:
        for code in np.flatnonzero(np.bincount(low[found == _UNKNOWN])).tolist():
            _table[code] = _kind(chr(code))
        found = _table[low]
    return found


def _kind(char: str) -> int:
    """The category of a character: Unicode's general categories, grouped."""
    if char in _ENDS:
        return _END
    if char in _COMMAS:
        return _COMMA
    general = unicodedata.category(char)
    return _GENERAL.get(general) or _GENERAL.get(general[0], _OTHER)


def letters(texts: list[str]) -> Floats:
    """Shares of letters, digits, stops and so on, counted over the whole page at once; a text a column."""
    codes = np.frombuffer("\n".join(texts).encode("utf-32-le", "replace"), dtype=np.uint32)
    kinds = _kinds(codes)
    count = len(texts)
    lengths = ints([len(text) for text in texts])
    steps = lengths + 1
    steps[-1] -= 1
    starts = np.cumsum(steps) - steps
    owner = np.repeat(np.arange(count) * _CATEGORIES, steps)
    owner += kinds
    counts = np.bincount(owner, minlength=count * _CATEGORIES).reshape(-1, _CATEGORIES).T.astype(np.float32)
    counts[_OTHER, :-1] -= 1  # the line break that joins two texts
    length = np.maximum(lengths, 1).astype(np.float32)
    words = counts[_SPACE] + 1
    padded = np.append(kinds, _SPACE)
    last = padded[np.maximum(starts + lengths - 1, 0)]
    before = padded[np.maximum(starts + lengths - 2, 0)]
    opening = padded[starts]
    rows = np.empty((20, count), dtype=np.float32)
    rows[:8] = counts / length
    rows[8:12] = counts[[_END, _COMMA, _DIGIT, _UPPER]]
    rows[12] = words
    rows[8:13] = np.log(rows[8:13] + 1)
    rows[13] = np.minimum(length / words, 20) / 10
    rows[14] = ((last == _END) | (before == _END)) & (lengths > 0)
    rows[15] = last == _COMMA
    rows[16] = opening == _UPPER
    rows[17] = opening == _DIGIT
    rows[18] = opening == _OTHER
    rows[19] = counts[_END] / words
    return rows
