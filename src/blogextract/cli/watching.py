"""How far a migration is: a bar on a terminal, now and then a line where there is none."""

from __future__ import annotations

import sys
import time
from threading import Lock
from typing import TYPE_CHECKING

import click

from blogextract.cli.terminal import in_line, is_terminal
from blogextract.migrate.watch import Watch

if TYPE_CHECKING:
    from rich.progress import Progress

_EVERY = 10.0
"""Seconds between two lines about one stage: a log stays readable over hours."""


class Lines(Watch):
    """Plain lines on standard error: each stage as it begins, and how far it is now and then."""

    def __init__(self) -> None:
        self._name = ""
        self._done = 0
        self._total: int | None = None
        self._began = self._said = time.monotonic()
        self._lock = Lock()

    def stage(self, name: str, total: int | None = None) -> None:
        """Say that a stage begins."""
        with self._lock:
            self._name, self._done, self._total = name, 0, total
            self._began = self._said = time.monotonic()
        self.say(name if total is None else f"{name} ({total})")

    def advance(self, steps: int = 1, *, total: int | None = None) -> None:
        """Count, and say so when the last line is old."""
        with self._lock:
            self._done += steps
            self._total = total if total is not None else self._total
            now = time.monotonic()
            if now - self._said < _EVERY:
                return
            self._said = now
            line = self._progress(now)
        self.say(line)

    def _progress(self, now: float) -> str:
        rate = self._done / max(now - self._began, 0.001)
        text = f"{self._name}: {self._done}"
        if self._total is None or not rate:
            return f"{text}, {rate:.1f} a second"
        left = max(self._total - self._done, 0) / rate
        return f"{text} of {self._total}, {rate:.1f} a second, {duration(left)} left"

    def close(self) -> None:
        """Nothing is to be taken away."""

    def say(self, line: str) -> None:
        """A line for people."""
        click.echo(in_line(line), file=sys.stderr)


class Bar(Watch):
    """A bar for each stage on a terminal, with rate and time left; what is said stands above it."""

    def __init__(self) -> None:
        from rich.console import Console  # noqa: PLC0415 - takes long, and only a terminal needs it
        from rich.progress import (  # noqa: PLC0415 - as above
            BarColumn,
            MofNCompleteColumn,
            Progress,
            SpinnerColumn,
            TextColumn,
            TimeElapsedColumn,
            TimeRemainingColumn,
        )

        self._bar: Progress = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}", markup=False),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._began = time.monotonic()
        self._bar.start()

    def stage(self, name: str, total: int | None = None) -> None:
        """The bar begins anew."""
        for task in self._bar.task_ids:
            self._bar.remove_task(task)
        self._began = time.monotonic()
        self._bar.add_task(in_line(name), total=total, rate="")

    def advance(self, steps: int = 1, *, total: int | None = None) -> None:
        """Move the bar on."""
        for task in self._bar.tasks[-1:]:
            rate = (task.completed + steps) / max(time.monotonic() - self._began, 0.001)
            end = task.total if total is None else total
            self._bar.update(task.id, advance=steps, total=end, rate=f"{rate:.1f}/s")

    def say(self, line: str) -> None:
        """A line above the bar."""
        self._bar.console.print(in_line(line), markup=False, highlight=False)

    def close(self) -> None:
        """Take the bar away."""
        self._bar.stop()


def watching() -> Lines | Bar:
    """What fits standard error."""
    return Bar() if is_terminal(sys.stderr) else Lines()


def duration(seconds: float) -> str:
    """A time to wait, as people say it."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
