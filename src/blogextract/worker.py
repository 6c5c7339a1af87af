"""What a worker process does: read tasks from its standard input, and answer each, until the pipe is closed.

`workers.py` starts these and talks to them. A frame is four bytes that tell its length, and its bytes.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from importlib import import_module
from typing import IO

import msgspec

from blogextract.errors import BlogextractError, ExtractionError

HELLO = b"ready"
"""The first frame of a worker that could be started."""
FINE, FAILED = b"+", b"-"
"""How an answer begins: with what the function gave, or with the class and the message of an error."""


def as_error(error: Exception) -> BlogextractError:
    """Whatever ended the work on a page as an error of this library."""
    if isinstance(error, BlogextractError):
        return error
    reason = f"{type(error).__name__}: {error}".rstrip(": ")
    return ExtractionError(f"the page could not be extracted ({reason}): please report it with the page")


def serve() -> None:
    """Answer tasks until the pipe is closed; what a worker process runs."""
    source, sink = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever prints must not get between the answers
    module, _, name = (read_frame(source) or b"").decode().partition(":")
    function: Callable[[bytes], bytes] = getattr(import_module(module), name)
    write_frame(sink, HELLO)
    while (chunk := read_frame(source)) is not None:
        for task in msgspec.msgpack.decode(chunk, type=list[bytes]):
            try:
                answer = FINE + function(task)
            except Exception as error:  # noqa: BLE001 - one page never ends the run
                told = as_error(error)
                answer = FAILED + msgspec.msgpack.encode([type(told).__name__, str(told)])
            try:
                write_frame(sink, answer)
            except OSError:  # whoever asked is gone
                os._exit(1)


def read_frame(pipe: IO[bytes]) -> bytes | None:
    """The next frame, None at the end or where it is cut off."""
    head = pipe.read(4)
    if len(head) < 4:
        return None
    size = int.from_bytes(head, "little")
    data = pipe.read(size)
    return data if len(data) == size else None


def write_frame(pipe: IO[bytes], data: bytes) -> None:
    """Send a frame at once."""
    pipe.write(len(data).to_bytes(4, "little") + data)
    pipe.flush()
