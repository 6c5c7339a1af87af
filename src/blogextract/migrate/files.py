"""The files that a migration writes: never half, never over a user's own, and taken away when they are no longer due.

The journal keeps the hash of every file before it is written. A file whose content has one of the hashes kept for its
name is ours and may be replaced or removed; anything else belongs to the user.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from blogextract.errors import MigrateError
from blogextract.migrate.journal import Journal

_PREFIX = "file "
_BATCH = 64
"""Files that are noted in one step of the journal, each of which waits for the disk."""
_PART = ".blogextract-part"
_CHUNK = 1 << 20


class Files:
    """All files of a run in its folder: the new blog and the account. Call `finish` when all are written."""

    def __init__(self, journal: Journal, out: Path) -> None:
        self.journal = journal
        self.out = out
        self._known = {name.removeprefix(_PREFIX): set(value.split()) for name, value in journal.facts(_PREFIX)}
        self._waiting: dict[str, tuple[bytes, bool]] = {}
        self._done: set[str] = set()

    def write(self, path: str, content: str | bytes) -> None:
        """Write a file of a post or of the site; a file of the user's in its place is an error that says so."""
        self._wait(path, content, scaffold=False)

    def offer(self, path: str, content: str | bytes) -> None:
        """Write a file that people change: a configuration, a layout. Where one of theirs stands, it stays."""
        self._wait(path, content, scaffold=True)

    def _wait(self, path: str, content: str | bytes, *, scaffold: bool) -> None:
        self._waiting[path] = (content.encode() if isinstance(content, str) else content, scaffold)
        if len(self._waiting) >= _BATCH:
            self._flush()

    def _flush(self) -> None:
        """Write what waits: first the hashes, in one step, then the files."""
        due: dict[str, bytes] = {}
        with self.journal.step():
            for path, (content, scaffold) in self._waiting.items():
                digest = hashlib.sha256(content).hexdigest()
                if self._is_free(path, digest):
                    self._note(path, digest)
                    due[path] = content
                elif not scaffold:
                    raise _taken(self.out / path)
        self._waiting.clear()
        for path, content in due.items():
            place = self._place(path)
            if place.is_file() and place.read_bytes() == content:
                continue
            part = place.with_name(place.name + _PART)
            part.write_bytes(content)
            part.replace(place)

    @contextmanager
    def stream(self, path: str) -> Iterator[IO[bytes]]:
        """A file that is written bit by bit, and stands in its place once it is whole."""
        place = self._place(path)
        part = place.with_name(place.name + _PART)
        with part.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        digest = _digest(part)
        if not self._is_free(path, digest):
            part.unlink()
            raise _taken(place)
        self._note(path, digest)
        part.replace(place)

    def finish(self) -> None:
        """Write what waits, and remove what an earlier run wrote and this one did not, unless it was changed."""
        self._flush()
        for path in sorted(self._known.keys() - self._done):
            place = self.out / path
            with suppress(OSError):
                if not place.is_symlink() and _digest(place) in self._known[path]:
                    place.unlink()
                    self._remove_empty(place.parent)
        with self.journal.step():
            for path in sorted(self._known.keys() - self._done):
                self.journal.unnote(_PREFIX + path)

    def _is_free(self, path: str, digest: str) -> bool:
        """True where nothing of the user's stands, or just what is to be written."""
        place = self.out / path
        if not os.path.lexists(place):
            return True
        if not place.is_file() or place.is_symlink():
            return False
        return _digest(place) in {digest, *self._known.get(path, ())}

    def _note(self, path: str, digest: str) -> None:
        """Keep the hash that a file is about to have, beside that which it has; it counts as done."""
        place = self.out / path
        before = {_digest(place)} if place.is_file() else set()
        self._known[path] = {digest} | before
        self._done.add(path)
        self.journal.note(_PREFIX + path, " ".join(sorted(self._known[path])))

    def _place(self, path: str) -> Path:
        """Where the file goes, its folder made; never through a link that leads elsewhere."""
        place = self.out / path
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise MigrateError(f"cannot make the folder {place.parent}: {error.strerror}") from None
        if not place.parent.resolve().is_relative_to(self.out.resolve()):
            raise MigrateError(f"{place.parent} leads out of {self.out}: remove that link and run again")
        return place

    def _remove_empty(self, folder: Path) -> None:
        """Remove folders that hold nothing any more, up to the output folder."""
        while folder != self.out and self.out in folder.parents:
            try:
                folder.rmdir()
            except OSError:
                return
            folder = folder.parent


def _taken(place: Path) -> MigrateError:
    """What to say where a file of the user's is in the way."""
    return MigrateError(f"{place} is not as a migration wrote it: move it away and run again, or give another folder")


def _digest(path: Path) -> str:
    """SHA-256 of a file."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            found.update(chunk)
    return found.hexdigest()
