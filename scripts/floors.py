"""Quality on real pages, set against the figures that it may not fall below: `floors.json`.

    python scripts/floors.py --bench ../shared/bench            # a table; exit code 1 where a floor is not kept
    python scripts/floors.py --bench ../shared/bench --raise    # move floors up to figures that are better

A suite's figures are those of the benchmark's own scorer, and `times_parse`: how many times as long an extraction
takes as the bare parse of the same page, by their medians. What is lost to errors, leaks and time has a ceiling
instead of a floor. Floors are only ever made stricter; a worse figure needs an edit by hand, and a reason.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import multiprocessing
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

FLOORS = Path(__file__).resolve().parent.parent / "floors.json"
Figures = dict[str, dict[str, float]]
"""Suite → figure → value."""

CEILINGS = frozenset({"errors", "leaked", "times_parse"})
"""Figures that are better when they are smaller."""

SLACK = 0.0005
"""What a figure may be beyond its floor: half of the last digit that is shown."""

TIGHTER = {"times_parse": 1.15}
"""Raised floors leave so much room, as time is never measured twice the same."""

PROCESSES = 2


def main(arguments: list[str] | None = None) -> int:
    """Measure the suites that have floors, compare, and raise the floors where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", type=Path, required=True, help="the folder that holds score.py and pages")
    parser.add_argument("--suite", action="append", help="only this one; may be given several times")
    parser.add_argument("--raise", dest="up", action="store_true", help="move floors up to the figures")
    parser.add_argument("--floors", type=Path, default=FLOORS)
    options = parser.parse_args(arguments)
    floors: Figures = json.loads(options.floors.read_text(encoding="utf-8"))
    asked = options.suite or list(floors)
    figures = {suite: measured(options.bench, suite) for suite in asked}
    lines, beyond = compare({suite: floors.get(suite, {}) for suite in asked}, figures)
    print("\n".join(lines))
    print(f"{beyond} beyond their floors" if beyond else "all within their floors")
    if options.up:
        options.floors.write_text(json.dumps(raised(floors, figures), indent=1) + "\n", encoding="utf-8")
    return 1 if beyond else 0


def compare(floors: Figures, figures: Figures) -> tuple[list[str], int]:
    """A table of all figures that have a floor, and how many are beyond it."""
    lines = [f"{'suite':<20}{'figure':<22}{'floor':>8}{'now':>8}"]
    beyond = 0
    for suite, wanted in floors.items():
        for name, floor in wanted.items():
            value = figures[suite].get(name)
            bad = value is None or worse(name, value, floor)
            beyond += bad
            now = "none" if value is None else f"{value:.3f}"
            lines.append(f"{suite:<20}{name:<22}{floor:>8.3f}{now:>8}{'  BEYOND' if bad else ''}")
    return lines, beyond


def worse(name: str, value: float, floor: float) -> bool:
    """True where a figure is on the wrong side of its floor."""
    return value > floor + SLACK if name in CEILINGS else value < floor - SLACK


def raised(floors: Figures, figures: Figures) -> Figures:
    """The floors, each as strict as the figure allows and never less than it was; the same suites and figures."""
    return {
        suite: {
            name: _stricter(name, floor, figures.get(suite, {}).get(name)) for name, floor in sorted(wanted.items())
        }
        for suite, wanted in sorted(floors.items())
    }


def _stricter(name: str, floor: float, value: float | None) -> float:
    if value is None:
        return floor
    if name in CEILINGS:
        return min(floor, round(value * TIGHTER.get(name, 1.0), 3))
    return max(floor, int(value * 1000) / 1000)


def measured(bench: Path, suite: str) -> dict[str, float]:
    """All figures of a suite."""
    score = scorer(bench)
    with multiprocessing.Pool(PROCESSES, _start, (bench,)) as pool:
        pages = pool.starmap(_page, score.load(bench / "pages" / suite, None), chunksize=4)
    if not pages:
        raise SystemExit(f"floors: there are no pages of {suite} in {bench / 'pages'}")
    figures: dict[str, float] = score.summarise(pages)
    return figures | {"times_parse": median(p["seconds"] for p in pages) / median(p["parse_seconds"] for p in pages)}


def scorer(bench: Path) -> Any:  # noqa: ANN401 - a module that is no part of this repository
    """The benchmark's score.py, which loads pages, measures what was found on one, and sums up."""
    spec = importlib.util.spec_from_file_location("score", bench / "score.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"floors: {bench / 'score.py'} cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_state: dict[str, Any] = {}
"""What a process of the pool needs: the scorer's `measure`, the extractor, and the bare parse."""


def _start(bench: Path) -> None:
    score = scorer(bench)
    _state.update(measure=score.measure, extract=score.SYSTEMS["blogextract"](), parse=score.SYSTEMS["lxml-parse"]())


def _page(name: str, page: bytes, truth: dict[str, Any]) -> dict[str, Any]:
    """The figures of a page, as score.py makes them, and the time of the bare parse."""
    url = truth.get("url")
    _, parse_seconds = _timed(lambda: _state["parse"](page, url))
    found, seconds = _timed(lambda: _state["extract"](page, url))
    figures: dict[str, Any] = _state["measure"](truth, found)
    figures |= {"id": name, "seconds": seconds, "parse_seconds": parse_seconds}
    return figures | ({"error": found["error"]} if "error" in found else {})


def _timed(do: Callable[[], dict[str, Any]]) -> tuple[dict[str, Any], float]:
    """What a call gives and how long it takes; one that raises scores as one that found nothing."""
    began = time.perf_counter()
    try:
        found = do()
    except Exception as error:  # noqa: BLE001 - whatever an extractor raises is what is counted here
        found = {"text": "", "error": f"{type(error).__name__}: {error}"[:200]}
    return found, time.perf_counter() - began


if __name__ == "__main__":
    sys.exit(main())
