"""Processes that apply one function to many byte strings, and outlive whatever a page does to one of them.

A worker is a fresh interpreter that this module starts and talks to over its pipes, so that a caller's script needs
no `if __name__ == "__main__"` and nothing of the caller is copied into it. Each is driven by one thread here, which
hands it a few tasks at a time and reads one answer a task. A worker that dies or takes too long costs the page that
it was at: the thread starts another for the rest.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Generator, Iterable, Iterator
from contextlib import suppress
from queue import Empty, SimpleQueue

import msgspec

from blogextract import errors
from blogextract.errors import BlogextractError, ExtractionError, PageTimeoutError, WorkerLostError
from blogextract.worker import FINE, HELLO, as_error, read_frame, write_frame

Task = bytes | BlogextractError
"""What a worker is given, or why there is nothing to give: that goes into the answers as it is."""
Answer = bytes | BlogextractError

_CHUNK = 4
"""Tasks handed over at once: enough that a worker need not wait for us, few enough that none is left with the rest."""
_AHEAD = 4 * _CHUNK
"""Tasks a worker that may be under way or wait for their turn to be given out."""
_HELD = 64 * 1024 * 1024
"""Bytes of tasks under way above which no more are taken in, unless none is."""
_RECYCLED = 5_000
"""Tasks after which a worker is replaced, so that what its memory allocator scatters does not pile up for days."""
_TICK = 0.2
"""Seconds between two looks at the clock for those that take too long."""
_START = "import sys; sys.path[:] = sys.argv[1:]; from blogextract.worker import serve; serve()"


def processors() -> int:
    """How many processes can work at the same time."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class _Worker:
    """One worker process, and the clock that runs while it is at a task."""

    def __init__(self, function: str) -> None:
        self.process = subprocess.Popen(  # noqa: S603 - our own interpreter and our own words
            [sys.executable, "-c", _START, *sys.path],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,  # Ctrl-C is for us; a worker ends when its pipe does
        )
        self.served = 0
        self.deadline: float | None = None
        self.overdue = False
        self._send(function.encode())
        self.ready = self._receive() == HELLO

    def ask(self, chunk: list[bytes], seconds: float) -> Iterator[bytes]:
        """The answers to some tasks; fewer where the process ended."""
        self.deadline = time.monotonic() + seconds
        self._send(msgspec.msgpack.encode(chunk))
        for _ in chunk:
            answer = self._receive()
            if answer is None:
                return
            self.deadline = time.monotonic() + seconds
            self.served += 1
            yield answer
        self.deadline = None

    def watch(self, now: float) -> None:
        """End the process where it is over its time."""
        if self.deadline is not None and now > self.deadline:
            self.overdue = True
            self.process.kill()

    def end(self) -> None:
        """End the process, whatever it does."""
        self.deadline = None
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            with suppress(OSError):  # what was never read cannot be flushed
                if pipe:
                    pipe.close()

    def _send(self, data: bytes) -> None:
        assert self.process.stdin  # noqa: S101 - asked for when it was started
        with suppress(OSError):  # it has ended; reading tells
            write_frame(self.process.stdin, data)

    def _receive(self) -> bytes | None:
        assert self.process.stdout  # noqa: S101 - asked for when it was started
        return read_frame(self.process.stdout)


class Crew:
    """Some workers, for one `map`. function: "module:name" of what takes and gives bytes, importable anywhere.

    seconds: how long one task may take.
    """

    def __init__(self, function: str, *, processes: int, seconds: float) -> None:
        self._function = function
        self._processes = max(processes, 1)
        self._seconds = seconds
        self._tasks: SimpleQueue[tuple[int, bytes] | None] = SimpleQueue()
        self._answers: SimpleQueue[tuple[int, Answer]] = SimpleQueue()
        self._workers: dict[int, _Worker] = {}
        self._closing = threading.Event()

    def map(self, tasks: Iterable[Task]) -> Generator[Answer, None, None]:
        """The answer to each task, in the order of the tasks, which are taken in only as they are worked on."""
        threads = [threading.Thread(target=self._drive, args=(at,), daemon=True) for at in range(self._processes)]
        threads.append(threading.Thread(target=self._guard, daemon=True))
        for thread in threads:
            thread.start()
        try:
            yield from self._in_order(iter(tasks))
        finally:
            self._closing.set()
            for _ in range(self._processes):
                self._tasks.put(None)
            for worker in list(self._workers.values()):
                worker.process.kill()
            for thread in threads:
                thread.join()

    def _in_order(self, tasks: Iterator[Task]) -> Iterator[Answer]:
        waiting: dict[int, int] = {}  # sizes of the tasks under way
        done: dict[int, Answer] = {}
        given = turn = 0
        more = True
        while more or turn < given:
            full = not more or not self._has_room(given - turn, waiting)
            self._gather(waiting, done, wait=full and turn not in done)
            if turn in done:
                yield done.pop(turn)
                turn += 1
            elif not full:
                task = next(tasks, None)
                more = task is not None
                if task is not None:
                    self._give(given, task, waiting, done)
                    given += 1

    def _has_room(self, ahead: int, waiting: dict[int, int]) -> bool:
        return ahead < self._processes * _AHEAD and (not waiting or sum(waiting.values()) < _HELD)

    def _give(self, index: int, task: Task, waiting: dict[int, int], done: dict[int, Answer]) -> None:
        if isinstance(task, BlogextractError):
            done[index] = task
        else:
            waiting[index] = len(task)
            self._tasks.put((index, task))

    def _gather(self, waiting: dict[int, int], done: dict[int, Answer], *, wait: bool) -> None:
        """Take in the answers that are there; wait for one where asked."""
        while True:
            try:
                index, answer = self._answers.get(timeout=1) if wait else self._answers.get_nowait()
            except Empty:
                if wait:
                    continue
                return
            if index < 0 and isinstance(answer, BlogextractError):
                raise answer
            waiting.pop(index, None)
            done[index] = answer
            wait = False

    # In threads

    def _guard(self) -> None:
        """Look at the clock for all workers."""
        while not self._closing.wait(_TICK):
            now = time.monotonic()
            for worker in list(self._workers.values()):
                worker.watch(now)

    def _drive(self, at: int) -> None:
        """Hand one worker its tasks, and replace it when it has ended."""
        chunk: list[tuple[int, bytes]] = []
        try:
            while not self._closing.is_set():
                chunk = chunk or self._take()
                if not chunk:
                    return
                worker = self._worker(at)
                answered = 0
                for answer in worker.ask([task for _, task in chunk], self._seconds):
                    self._answers.put((chunk[answered][0], _unpacked(answer)))
                    answered += 1
                if answered < len(chunk) and not self._closing.is_set():
                    self._answers.put((chunk[answered][0], self._lost(worker)))
                    answered += 1
                    self._workers.pop(at).end()
                chunk = chunk[answered:]
        except (BlogextractError, OSError) as error:
            self._answers.put((-1, as_error(error)))
        finally:
            if at in self._workers:
                self._workers.pop(at).end()

    def _take(self) -> list[tuple[int, bytes]]:
        """The next tasks; none at the end."""
        found: list[tuple[int, bytes]] = []
        while len(found) < _CHUNK:
            try:
                task = self._tasks.get_nowait() if found else self._tasks.get()
            except Empty:
                break
            if task is None:
                self._tasks.put(None)
                break
            found.append(task)
        return found

    def _worker(self, at: int) -> _Worker:
        worker = self._workers.get(at)
        if worker is not None and worker.served < _RECYCLED and worker.process.poll() is None:
            return worker
        if worker is not None:
            self._workers.pop(at).end()
        worker = self._workers[at] = _Worker(self._function)
        if not worker.ready:
            raise WorkerLostError("a process for the extraction could not be started: see what it wrote, or use jobs=1")
        return worker

    def _lost(self, worker: _Worker) -> BlogextractError:
        if worker.overdue:
            return PageTimeoutError(f"the page took longer than {self._seconds:g} seconds to extract: it was left out")
        worker.process.wait()
        code = worker.process.returncode
        return WorkerLostError(f"the process at this page ended ({_ending(code)}): extract it apart with more memory")


def _ending(code: int) -> str:
    if code < 0 and -code in set(signal.Signals):
        return signal.Signals(-code).name
    return f"exit code {code}"


def _unpacked(answer: bytes) -> Answer:
    if answer[:1] == FINE:
        return answer[1:]
    name, message = msgspec.msgpack.decode(answer[1:], type=tuple[str, str])
    kind = getattr(errors, name)
    return ExtractionError(message) if issubclass(kind, errors.FetchError) else kind(message)
