"""The files in the output folder: written whole or not at all, and moved to their names when all are known.

A file that comes in lies in a waiting folder under a name made from its address until it is named, so that what was
fetched before the process was killed is found again by the address alone. A file that no post uses any more goes
back there.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path

from blogextract.errors import MigrateError

WAITING = ".blogextract-media"
"""The waiting folder, which site generators leave out for its dot. It is gone when nothing waits."""


class Shelf:
    """The media files of one output folder."""

    def __init__(self, out: Path) -> None:
        self._out = out

    def waiting(self, url: str) -> str:
        """Where what comes from an address waits, relative to the output folder."""
        return f"{WAITING}/{hashlib.sha256(url.encode('utf-8', 'surrogatepass')).hexdigest()[:40]}"

    def read(self, path: str) -> bytes | None:
        """A file's content, None where it is not there."""
        try:
            return (self._out / path).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise _explained(error) from None

    def holds(self, path: str, size: int) -> bool:
        """True where a file of this size lies there."""
        try:
            return (self._out / path).stat().st_size == size
        except OSError:
            return False

    def write(self, path: str, content: bytes) -> None:
        """Write a file whole: a reader, or a later run, sees all of it or nothing."""
        target = self._out / path
        beside = target.with_name(target.name + ".part")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with beside.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(target)
        except OSError as error:
            beside.unlink(missing_ok=True)
            raise _explained(error) from None

    def move(self, old: str, new: str) -> None:
        """Give a file another name; nothing happens where it has gone there already."""
        source, target = self._out / old, self._out / new
        try:
            if source.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                source.replace(target)
            self._tidy(source.parent)
        except OSError as error:
            raise _explained(error) from None

    def drop(self, path: str) -> None:
        """Remove a file that is there twice."""
        (self._out / path).unlink(missing_ok=True)

    def sweep(self, placed: Iterable[str]) -> None:
        """Remove what a killed run left of addresses whose files are in place, and the waiting folder where empty."""
        waiting = self._out / WAITING
        done = {self.waiting(url).rpartition("/")[2] for url in placed}
        for left in sorted(waiting.iterdir()) if waiting.is_dir() else ():
            if left.suffix == ".part" or left.name in done:
                left.unlink(missing_ok=True)
        self._tidy(waiting)

    def _tidy(self, folder: Path) -> None:
        """Remove folders that became empty, up to the output folder."""
        while folder != self._out and self._out in folder.parents:
            try:
                folder.rmdir()
            except OSError:
                return
            folder = folder.parent


def _explained(error: OSError) -> MigrateError:
    return MigrateError(
        f"cannot write the media files ({error.strerror}): make room or give another folder, and run again"
    )
