"""Functions for workers in tests: what a hostile page could do to the process that is at it."""

from __future__ import annotations

import ctypes
import os
import time


def respond(task: bytes) -> bytes:
    """Do as the task says, or give it back doubled."""
    if task == b"crash":
        ctypes.string_at(0)
    if task == b"exit":
        os._exit(3)
    if task == b"hang":
        time.sleep(60)
    if task == b"raise":
        raise ValueError("no such luck")
    if task == b"print":
        print("between the answers")  # noqa: T201 - that is what it is about
    if task == b"large":
        return bytes(300_000)
    return task * 2
