"""What a run's characters are: shares of letters, digits, stops and so on, whatever the script."""

from __future__ import annotations

import unicodedata
from functools import cache

import numpy as np
from numpy.typing import NDArray

from blogextract.content.columns import Floats

_CATEGORIES = 8
_LETTER, _UPPER, _DIGIT, _END, _COMMA, _DASH, _OTHER, _SPACE = range(_CATEGORIES)
_ENDS = frozenset(".!?…。！？｡।؟۔։።။៕॥")
_COMMAS = frozenset(",;:،؛、，；：፣၊")


@cache
def _category_table() -> NDArray[np.uint8]:
    """The category of each code point of the basic plane (Unicode general categories, grouped)."""
    table = np.full(0x10000, _OTHER, dtype=np.uint8)
    for code in range(0x10000):
        char = chr(code)
        kind = unicodedata.category(char)
        if char in _ENDS:
            table[code] = _END
        elif char in _COMMAS:
            table[code] = _COMMA
        elif kind == "Lu":
            table[code] = _UPPER
        elif kind[0] in "LM":
            table[code] = _LETTER
        elif kind == "Nd":
            table[code] = _DIGIT
        elif kind == "Pd":
            table[code] = _DASH
        elif kind[0] == "Z":
            table[code] = _SPACE
    return table


def letters(texts: list[str]) -> Floats:
    """Shares of letters, digits, stops and so on, counted over the whole page at once."""
    codes = np.frombuffer("\n".join(texts).encode("utf-32-le", "replace"), dtype=np.uint32)
    kinds = _category_table()[np.minimum(codes, 0xFFFF)]
    lengths = np.array([len(text) for text in texts], dtype=np.int64)
    starts = np.concatenate([[0], np.cumsum(lengths + 1)[:-1]])
    owner = np.repeat(np.arange(len(texts)) * _CATEGORIES, np.append(lengths[:-1] + 1, lengths[-1]))
    counts = np.bincount(owner + kinds, minlength=len(texts) * _CATEGORIES).reshape(-1, _CATEGORIES).astype(np.float32)
    counts[:-1, _OTHER] -= 1  # the line break that joins two texts
    length = np.maximum(lengths, 1).astype(np.float32)
    words = counts[:, _SPACE] + 1
    padded = np.append(kinds, _SPACE)
    last = padded[np.maximum(starts + lengths - 1, 0)]
    before = padded[np.maximum(starts + lengths - 2, 0)]
    opening = padded[starts]
    shares = counts / length[:, None]
    return np.concatenate(
        [
            shares,
            np.log1p(counts[:, [_END, _COMMA, _DIGIT, _UPPER]]),
            np.stack(
                [
                    np.log1p(words),
                    np.minimum(length / words, 20) / 10,
                    ((last == _END) | (before == _END)) & (lengths > 0),
                    last == _COMMA,
                    opening == _UPPER,
                    opening == _DIGIT,
                    opening == _OTHER,
                    counts[:, _END] / words,
                ],
                axis=1,
            ),
        ],
        axis=1,
    ).astype(np.float32)
