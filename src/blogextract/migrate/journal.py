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
from contextlib import contextmanager
from pathlib import Path
from typing import Self, TypeVar

import msgspec

from blogextract.errors import JournalError
from blogextract.migrate.journal_tables import APPLICATION, TABLES, VERSION
from blogextract.migrate.model import Failure, Media, PageResult, Post, Response, Sighting

_PACKING = 6
_READ = 200
"""Rows that are read at a time: none is held while another statement writes."""
Kept = TypeVar("Kept")


class Journal:
    """One migration's memory. Used by one process at a time, which a lock beside the file sees to."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._database = sqlite3.connect(path, isolation_level=None, timeout=5, check_same_thread=False)
            self._prepare()
        except sqlite3.Error as error:
            raise _explained(error, path) from None

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
            raise _explained(error, self.path) from None
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

    # Addresses met, and the queue

    def met(self, sightings: Iterable[Sighting]) -> None:
        """Remember where addresses were met."""
        rows = [(s.url, s.found_by, s.place, s.title, s.published) for s in sightings]
        with self.step():
            self._database.executemany("INSERT OR IGNORE INTO sightings VALUES (?, ?, ?, ?, ?)", rows)

    def sightings(self) -> Iterator[Sighting]:
        """Every address met, in the order of addresses, each with all places that named it."""
        rows = self._rows(
            "SELECT url, found_by, place, title, published FROM sightings WHERE url IN "
            "(SELECT DISTINCT url FROM sightings WHERE url > ? ORDER BY url LIMIT ?) ORDER BY url, found_by, place"
        )
        for url, found_by, place, title, published in rows:
            fields = {"url": url, "found_by": found_by, "place": place, "title": title, "published": published}
            yield msgspec.convert(fields, Sighting)

    def enqueue(self, url: str, *, purpose: str, rank: int = 0, depth: int = 0) -> bool:
        """Put an address in the queue, once; true where it was not there. purpose: what is expected at it."""
        with self.step():
            done = self._database.execute(
                "INSERT OR IGNORE INTO queue (url, purpose, rank, depth, state, tries) VALUES (?, ?, ?, ?, 'open', 0)",
                (url, purpose, rank, depth),
            )
            return done.rowcount > 0

    def upcoming(self, limit: int = 1) -> list[tuple[str, str, int, int]]:
        """The next open addresses, lowest rank first: (url, purpose, depth, tries). They stay open."""
        question = "SELECT url, purpose, depth, tries FROM queue WHERE state = 'open'"
        return list(self._database.execute(f"{question} ORDER BY rank, tries, number LIMIT ?", (limit,)))

    def settle(self, url: str, state: str, *, tries: int = 0) -> None:
        """Close an address's turn (`done`, `failed`, `refused`), or leave it `open` for another try."""
        with self.step():
            self._database.execute("UPDATE queue SET state = ?, tries = tries + ? WHERE url = ?", (state, tries, url))

    def queued(self) -> Iterator[tuple[str, str, str]]:
        """Every address that ever was in the queue: (url, purpose, state), in the order of addresses."""
        for url, purpose, state in self._rows(
            "SELECT url, purpose, state FROM queue WHERE url > ? ORDER BY url LIMIT ?"
        ):
            yield str(url), str(purpose), str(state)

    def size(self, state: str | None = None) -> int:
        """The number of addresses in the queue, or of those in a state."""
        where, values = ("", ()) if state is None else (" WHERE state = ?", (state,))
        return int(self._database.execute("SELECT count(*) FROM queue" + where, values).fetchone()[0])  # noqa: S608 - ours

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


def _explained(error: sqlite3.Error, path: Path) -> JournalError:
    """SQLite's error in words that say what to do."""
    text = str(error)
    if "locked" in text:
        return JournalError(f"another migration is at work in {path.parent}: wait for it, or give another folder")
    if "full" in text or "disk I/O" in text:
        return JournalError(f"the disk is full or failing at {path.parent}: make room and run the same command again")
    if "not a database" in text or "malformed" in text:
        return JournalError(f"{path} is damaged or no journal: give another output folder ({text})")
    return JournalError(f"cannot use {path}: {text}")
