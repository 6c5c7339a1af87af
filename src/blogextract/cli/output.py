"""Where results go: standard output, or a file that is whole or not there."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Protocol

import click

from blogextract.cli.terminal import is_terminal

Clean = Callable[[str], str]


class ReaderGoneError(Exception):
    """Nobody reads standard output any more, as behind `| head`."""


class Output(Protocol):
    """Takes results; `on_terminal` where a person sees them come."""

    on_terminal: bool

    def write(self, text: str) -> None:
        """Take a text that ends with a line break."""


class _Stream:
    """Standard output. A terminal gets no character that it would obey; anything else gets the text as it is."""

    def __init__(self, stream: IO[str], clean: Clean) -> None:
        self.on_terminal = is_terminal(stream)
        self._stream = stream
        self._clean = clean
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            # what is piped on is UTF-8 whatever the locale; a terminal gets what it can show
            reconfigure(**({"errors": "backslashreplace"} if self.on_terminal else {"encoding": "utf-8"}))

    def write(self, text: str) -> None:
        try:
            self._stream.write(self._clean(text) if self.on_terminal else text)
            self._stream.flush()
        except BrokenPipeError as error:
            raise ReaderGoneError from error


class _File:
    on_terminal = False

    def __init__(self, file: IO[str]) -> None:
        self._file = file
        self.written = False

    def write(self, text: str) -> None:
        self._file.write(text)
        self.written = True


@contextlib.contextmanager
def opened(path: str | None, clean: Clean) -> Iterator[Output]:
    """Where results go. A file takes its place only once all is written, and only where there was a result.

    clean: what makes a result fit for a terminal; files and pipes get it as it is.
    Raises click.FileError, before any work is done, where the file cannot be written.
    """
    if path is None or path == "-":
        yield _Stream(sys.stdout, clean)
        return
    target = Path(os.path.realpath(path))  # through a link to the file that it means
    if _takes_bytes(target):
        with _direct(target, path) as file:
            yield _File(file)
        return
    with _replacing(target, path) as output:
        yield output


def _takes_bytes(target: Path) -> bool:
    """True for pipes and devices, which cannot be replaced."""
    try:
        mode = target.stat().st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def _direct(target: Path, path: str) -> IO[str]:
    try:
        return target.open("w", encoding="utf-8", newline="")
    except OSError as error:
        raise click.FileError(path, error.strerror) from error


@contextlib.contextmanager
def _replacing(target: Path, path: str) -> Iterator[_File]:
    if target.is_dir():
        raise click.FileError(path, "it is a folder")
    import tempfile  # noqa: PLC0415 - takes a while, and standard output does without

    try:
        number, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
    except OSError as error:
        raise click.FileError(path, error.strerror) from error
    part = Path(name)
    try:
        with os.fdopen(number, "w", encoding="utf-8", newline="") as file:
            output = _File(file)
            yield output
            file.flush()
            os.fsync(file.fileno())
        if output.written:
            part.chmod(_mode(target))
            part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _mode(target: Path) -> int:
    """The permissions that the file has, or that a new one gets."""
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
