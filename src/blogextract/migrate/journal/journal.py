"""The journal: one SQLite file that holds all that a migration knows, and survives whatever ends the process.

Each step is one transaction: what a page brought (its answer, the addresses that it names, the end of its turn in
the queue) is there as a whole or not at all. SQLite's write-ahead log keeps it so when the process is killed.
Bodies are packed and stored once for each content.
"""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Self, TypeVar

import msgspec

from blogextract.errors import JournalError
from blogextract.migrate.journal.queue import Queue
from blogextract.migrate.journal.steps import explained
from blogextract.migrate.journal.tables import APPLICATION, TABLES, VERSION
from blogextract.migrate.model import Failure, Media, PageResult, Post, Response

_PACKING = 6
Kept = TypeVar("Kept")


class Journal(Queue):
    """One migration's memory. Used by one process at a time, which a lock beside the file sees to."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._database = sqlite3.connect(path, isolation_level=None, timeout=5, check_same_thread=False)
            self._prepare()
        except sqlite3.Error as error:
            raise explained(error, path) from None

    def __enter__(self) -> Self:
        """The journal itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Let go of the file; nothing is pending that would be lost without it."""
        self._database.close()

    def _prepare(self) -> None:
        run = self._database.execute
        run("PRAGMA journal_mode=WAL")
        run("PRAGMA synchronous=FULL")  # a power cut loses nothing that was said to be done
        run("PRAGMA locking_mode=EXCLUSIVE")
        found = run("PRAGMA application_id").fetchone()[0], run("PRAGMA user_version").fetchone()[0]
        if found == (0, 0) and not run("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            with self.step():
                for table in TABLES:
                    run(table)
                run(f"PRAGMA application_id={APPLICATION}")
                run(f"PRAGMA user_version={VERSION}")
        elif found[0] != APPLICATION:
            raise JournalError(f"{self.path} is no journal of blogextract: give another output folder")
        elif found[1] != VERSION:
            raise JournalError(f"{self.path} was written by another version of blogextract: give a new output folder")
        run("BEGIN IMMEDIATE")  # fails here, and not after an hour, where another process has it
        run("COMMIT")

    # Facts about the run

    def fact(self, name: str) -> str | None:
        """What was noted under a name."""
        row = self._database.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def note(self, name: str, value: str) -> None:
        """Note something about the run: where it began, how far a stage is."""
        with self.step():
            self._database.execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", (name, value))

    def facts(self, prefix: str) -> Iterator[tuple[str, str]]:
        """All that was noted under names that begin with a prefix, in the order of names."""
        question = "SELECT name, value FROM facts WHERE substr(name, 1, ?) = ? AND name > ? ORDER BY name LIMIT ?"
        for name, value in self._rows(question, (len(prefix), prefix)):
            yield str(name), str(value)

    def unnote(self, name: str) -> None:
        """Forget what was noted under a name."""
        with self.step():
            self._database.execute("DELETE FROM facts WHERE name = ?", (name,))

    # Answers

    def save_response(self, response: Response) -> None:
        """Keep an answer, its body once for each content."""
        digest = hashlib.sha256(response.body).hexdigest() if response.body else None
        headers = msgspec.json.encode(response.headers)
        with self.step():
            run = self._database.execute
            if digest and not run("SELECT 1 FROM bodies WHERE digest = ?", (digest,)).fetchone():
                run("INSERT INTO bodies VALUES (?, ?)", (digest, zlib.compress(response.body, _PACKING)))
            values = (response.url, response.status, headers, response.location, digest)
            run("INSERT OR REPLACE INTO responses VALUES (?, ?, ?, ?, ?)", values)

    def response(self, url: str) -> Response | None:
        """The answer kept for an address."""
        row = self._database.execute(f"{_RESPONSES} WHERE url = ?", (url,)).fetchone()
        return None if row is None else _response(row)

    def copies(self, url: str) -> int:
        """How many addresses gave the same body as this one, itself included; 0 where it gave none."""
        question = "SELECT count(*) FROM responses WHERE digest = (SELECT digest FROM responses WHERE url = ?)"
        return int(self._database.execute(question, (url,)).fetchone()[0])

    def responses(self) -> Iterator[Response]:
        """All answers, in the order of addresses; few are in memory at a time."""
        return map(_response, self._rows(f"{_RESPONSES} WHERE url > ? ORDER BY url LIMIT ?"))

    def answers(self) -> Iterator[tuple[Response, str | None]]:
        """All answers without their bodies, in the order of addresses, each with the digest of its body."""
        question = "SELECT url, status, headers, location, digest FROM responses WHERE url > ? ORDER BY url LIMIT ?"
        for url, status, headers, location, digest in self._rows(question):
            fields = {
                "url": url,
                "status": status,
                "location": location,
                "headers": msgspec.json.decode(_bytes(headers)),
            }
            yield msgspec.convert(fields, Response), None if digest is None else str(digest)

    # What was made of them: wiped and made again whenever their input or our version changes

    def save(self, items: Iterable[PageResult | Post | Media | Failure]) -> None:
        """Keep what a stage made; a later one of the same key takes the place of the earlier."""
        rows = [(type(item).__name__, _key(item), _packed(item)) for item in items]
        with self.step():
            self._database.executemany("INSERT OR REPLACE INTO made VALUES (?, ?, ?)", rows)

    def made(self, kind: type[Kept]) -> Iterator[Kept]:
        """What a stage made, of one type, in the order of keys; few are in memory at a time."""
        question = "SELECT key, data FROM made WHERE kind = ? AND key > ? ORDER BY key LIMIT ?"
        for _, data in self._rows(question, (kind.__name__,)):
            yield msgspec.msgpack.decode(zlib.decompress(_bytes(data)), type=kind)

    def one(self, kind: type[Kept], key: str) -> Kept | None:
        """One thing that a stage made."""
        question = "SELECT data FROM made WHERE kind = ? AND key = ?"
        row = self._database.execute(question, (kind.__name__, key)).fetchone()
        return None if row is None else msgspec.msgpack.decode(zlib.decompress(row[0]), type=kind)

    def count(self, kind: type[object]) -> int:
        """How many things of a type there are."""
        return int(self._database.execute("SELECT count(*) FROM made WHERE kind = ?", (kind.__name__,)).fetchone()[0])

    def drop(self, item: PageResult | Post | Media | Failure) -> None:
        """Wipe one thing that a stage made."""
        with self.step():
            values = (type(item).__name__, _key(item))
            self._database.execute("DELETE FROM made WHERE kind = ? AND key = ?", values)

    def forget(self, kind: type[object], prefix: str = "") -> None:
        """Wipe what a stage made, or the part of it whose keys begin with a prefix."""
        with self.step():
            self._database.execute(
                "DELETE FROM made WHERE kind = ? AND substr(key, 1, ?) = ?", (kind.__name__, len(prefix), prefix)
            )


_RESPONSES = "SELECT url, status, headers, location, data FROM responses LEFT JOIN bodies USING (digest)"


def _response(row: Sequence[object]) -> Response:
    url, status, headers, location, data = row
    fields = {"url": url, "status": status, "location": location, "headers": msgspec.json.decode(_bytes(headers))}
    return msgspec.convert({**fields, "body": zlib.decompress(_bytes(data)) if data else b""}, Response)


def _key(item: PageResult | Post | Media | Failure) -> str:
    if isinstance(item, Media):
        return item.digest
    return f"{item.stage} {item.url}" if isinstance(item, Failure) else item.url


def _packed(item: msgspec.Struct) -> bytes:
    return zlib.compress(msgspec.msgpack.encode(item), 1)


def _bytes(value: object) -> bytes:
    assert isinstance(value, bytes)  # noqa: S101 - what SQLite gives back of a BLOB
    return value
