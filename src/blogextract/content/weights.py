"""The files of learned weights: named arrays, as msgpack.

Not numpy's own `.npz`: opening one loads modules that nothing else here needs, and numbers that were learned hardly get
smaller when they are packed.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from msgspec import Struct
from numpy.typing import NDArray


class _Stored(Struct, frozen=True):
    """An array: the type of its numbers as numpy writes it, how many it has along each axis, and their bytes."""

    type: str
    shape: tuple[int, ...]
    values: bytes


_FILE = msgspec.msgpack.Decoder(dict[str, _Stored])


def read(name: str) -> dict[str, NDArray[Any]]:
    """The arrays of a file that the package carries; they cannot be written to."""
    stored = _FILE.decode(Path(__file__).with_name(name).read_bytes())
    return {key: np.frombuffer(each.values, dtype=each.type).reshape(each.shape) for key, each in stored.items()}


def written(arrays: dict[str, NDArray[Any]]) -> bytes:
    """The file that `read` reads, for those who learn the weights."""
    return msgspec.msgpack.encode(
        {key: _Stored(each.dtype.str, each.shape, each.tobytes()) for key, each in arrays.items()}
    )
