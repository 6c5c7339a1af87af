"""Many inputs one after the other: what one of them does wrong never stops the others."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from threading import Lock, Timer
from typing import TYPE_CHECKING

from blogextract.cli.inputs import Bytes, read
from blogextract.cli.options import Reading
from blogextract.cli.output import Output
from blogextract.cli.terminal import complain, in_line, is_terminal, shortened
from blogextract.errors import BlogextractError

if TYPE_CHECKING:
    from rich.progress import Progress

ALL_DONE = 0
SOME_FAILED = 1

PATIENCE = 2.0
"""Seconds after which several inputs show how far they are."""


def for_each(inputs: Sequence[str], reading: Reading, output: Output, do: Callable[[str, Bytes], str]) -> int:
    """Read each input, write what `do` makes of it, complain about those that fail; gives the exit code."""
    failed = 0
    with _progress(len(inputs), output) as advance:
        for name in inputs:
            advance(name)
            try:
                text = do(name, read(name, reading))
            except BlogextractError as error:
                complain(name, str(error))
            except (OSError, MemoryError, RecursionError) as error:
                complain(name, f"{type(error).__name__}: {error}")
            except Exception as error:  # noqa: BLE001 - a fault of ours at one page must not lose the others
                complain(name, f"an error of blogextract itself, please report it: {type(error).__name__}: {error}")
            else:
                output.write(text)
                continue
            failed += 1
    return SOME_FAILED if failed else ALL_DONE


@contextmanager
def _progress(count: int, output: Output) -> Iterator[Callable[[str], None]]:
    """What is called at each input; it shows on standard error how far the work is, once it takes long.

    Only on a terminal, and only where the results do not come there as well.
    """
    if count < 2 or output.on_terminal or not is_terminal(sys.stderr):
        yield lambda _name: None
        return
    bar = _Bar(count)
    try:
        yield bar.advance
    finally:
        bar.close()


class _Bar:
    """A progress bar that appears when its time has come, by a timer: the first input may be the slow one."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._done = -1
        self._name = ""
        self._bar: Progress | None = None
        self._lock = Lock()
        self._timer = Timer(PATIENCE, self._appear)
        self._timer.daemon = True
        self._timer.start()

    def advance(self, name: str) -> None:
        """The next input begins."""
        with self._lock:
            self._done += 1
            self._name = shortened(in_line(name), 40)
            if self._bar is not None:
                self._bar.update(self._bar.task_ids[0], completed=self._done, description=self._name)

    def _appear(self) -> None:
        from rich.console import Console  # noqa: PLC0415 - takes long, and is seldom needed
        from rich.progress import (  # noqa: PLC0415 - as above
            BarColumn,
            MofNCompleteColumn,
            Progress,
            TextColumn,
            TimeRemainingColumn,
        )

        columns = (
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
        )
        with self._lock:
            if self._timer.finished.is_set():
                return
            self._bar = Progress(*columns, console=Console(stderr=True), transient=True)
            self._bar.add_task(self._name, total=self._count, completed=self._done)
            self._bar.start()

    def close(self) -> None:
        """Take the bar away."""
        self._timer.cancel()
        with self._lock:
            if self._bar is not None:
                self._bar.stop()
