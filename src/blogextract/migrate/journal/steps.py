"""What the journal's parts stand on: steps that are done as a whole or not at all, and rows read a few at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from blogextract.errors import JournalError

_READ = 200
"""Rows that are read at a time: none is held while another statement writes."""


class Steps:
    """A database that is written to in steps."""

    path: Path
    _database: sqlite3.Connection

    @contextmanager
    def step(self) -> Iterator[None]:
        """What is written within is there as a whole or not at all. Steps may stand within each other."""
        if self._database.in_transaction:
            yield
            return
        try:
            self._database.execute("BEGIN IMMEDIATE")
            yield
            self._database.execute("COMMIT")
        except sqlite3.Error as error:
            self._undo()
            raise explained(error, self.path) from None
        except BaseException:
            self._undo()
            raise

    def _undo(self) -> None:
        if self._database.in_transaction:
            self._database.execute("ROLLBACK")

    def _rows(self, question: str, values: Sequence[object] = ()) -> Iterator[tuple[object, ...]]:
        """The rows of a question that orders by its first column and takes (after, limit) as its last values."""
        after: object = ""
        while True:
            found = self._database.execute(question, (*values, after, _READ)).fetchall()
            yield from found
            if len(found) < _READ:
                return
            after = found[-1][0]


def explained(error: sqlite3.Error, path: Path) -> JournalError:
    """SQLite's error in words that say what to do."""
    text = str(error)
    if "locked" in text:
        return JournalError(f"another migration is at work in {path.parent}: wait for it, or give another folder")
    if "full" in text or "disk I/O" in text:
        return JournalError(f"the disk is full or failing at {path.parent}: make room and run the same command again")
    if "not a database" in text or "malformed" in text:
        return JournalError(f"{path} is damaged or no journal: give another output folder ({text})")
    return JournalError(f"cannot use {path}: {text}")
