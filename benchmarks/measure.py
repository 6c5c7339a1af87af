"""Taking the figures: times in one process, page by page in turn; memory and starts in processes of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from systems import SYSTEMS, Work

HERE = Path(__file__).resolve().parent
SOURCE = HERE.parent / "src"
URL = "https://blog.example/2019/03/a-post/"

_WARM = 3
"""Pages that each system is given before any is timed: patterns are compiled and models read then."""

_IN_PROCESS = """
import json, resource, sys, time
sys.path[:0] = {paths!r}
begun = time.process_time()
from systems import SYSTEMS
__import__(SYSTEMS[{name!r}].module)
imported = time.process_time() - begun
work = SYSTEMS[{name!r}].make()
for path in json.load(sys.stdin):
    with open(path, "rb") as page:
        try:
            work(page.read(), {url!r})
        except Exception:
            pass
try:  # what the kernel tells of the process itself; the other figure holds that of whoever started it
    with open("/proc/self/status") as status:
        peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
except OSError:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform == "darwin" else 1)
print(json.dumps([imported, peak / 1024]))
"""


@dataclass(frozen=True, slots=True)
class Figures:
    """A system's row: milliseconds a page, milliseconds of its import, MiB at most, and pages that it refused."""

    name: str
    middle: float
    slow: float
    ratio: float
    rate: float
    start: float
    memory: float
    refused: int


def compare(pages: list[Path], names: list[str], rounds: int) -> list[Figures]:
    """The rows of some systems over some pages; the first is what the ratios are against."""
    contents = [path.read_bytes() for path in pages]
    works = {name: SYSTEMS[name].make() for name in names}
    refused = dict.fromkeys(names, 0)
    for page in contents[:_WARM]:
        for work in works.values():
            _seconds(work, page)
    times: dict[str, list[float]] = {name: [] for name in names}
    for page in contents:
        taken: dict[str, list[float]] = {name: [] for name in names}
        for _ in range(rounds):
            for name, work in works.items():
                seconds, failed = _seconds(work, page)
                taken[name].append(seconds)
                refused[name] += failed
        for name in names:
            times[name].append(min(taken[name]))
    base = times[names[0]]
    return [_row(name, times[name], base, pages, refused[name] // rounds) for name in names]


def _row(name: str, times: list[float], base: list[float], pages: list[Path], refused: int) -> Figures:
    start, memory = _alone(name, pages)
    return Figures(
        name=name,
        middle=median(times) * 1000,
        slow=(quantiles(times, n=20)[-1] if len(times) > 1 else times[0]) * 1000,
        ratio=median([one / other for one, other in zip(times, base, strict=True)]),
        rate=len(times) / sum(times),
        start=start * 1000,
        memory=memory,
        refused=refused,
    )


def _seconds(work: Work, page: bytes) -> tuple[float, int]:
    """How long the processor is at a page, which what else the machine does changes little."""
    began = time.process_time()
    try:
        work(page, URL)
    except Exception:  # noqa: BLE001 - a system that ends on a page is counted, and the others go on
        return time.process_time() - began, 1
    return time.process_time() - began, 0


def _alone(name: str, pages: list[Path]) -> tuple[float, float]:
    """Seconds of the import, the least of three, and the most memory in MiB, in processes with nothing else in them."""
    program = _IN_PROCESS.format(paths=[str(HERE), str(SOURCE)], name=name, url=URL)
    found = []
    for given in (pages, [], []):
        paths = json.dumps([str(path) for path in given])
        done = subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-W", "ignore", "-c", program], input=paths, capture_output=True, text=True, check=True
        )
        found.append(json.loads(done.stdout.splitlines()[-1]))
    return min(imported for imported, _ in found), found[0][1]


def start_of_command(page: Path, rounds: int) -> tuple[float, float]:
    """Milliseconds that `blogextract FILE` takes, and an interpreter that does nothing; the least.

    Bytecode is kept from the first round on, as it is where the library is installed.
    """
    with TemporaryDirectory() as cache:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": cache, "PYTHONPATH": str(SOURCE)}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        return (
            _least([sys.executable, "-m", "blogextract", str(page)], rounds, environment),
            _least([sys.executable, "-c", "pass"], rounds, environment),
        )


def _least(command: list[str], rounds: int, environment: dict[str, str]) -> float:
    taken = []
    for _ in range(rounds):
        before = os.times()
        subprocess.run(command, env=environment, capture_output=True, check=True)  # noqa: S603 - our own command
        after = os.times()
        taken.append(after.children_user - before.children_user + after.children_system - before.children_system)
    return min(taken) * 1000
