"""Mutate the fixtures and check what holds for every page; a find is written to a file, and its seed told.

    python fuzz/run.py --cases 5000 --seed 1
    python fuzz/run.py --page find.html          check pages again

The same seed makes the same pages. A find becomes a test beside the place that is mended.
"""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests"), str(ROOT / "fuzz")]

from mutation import mutated  # noqa: E402 - found by the path set above

from property.invariants import check  # noqa: E402 - as above

SLOW = 5.0
"""Seconds of the processor from which a page is a find: the largest mutated page takes a tenth of it."""


def main(arguments: list[str] | None = None) -> int:
    """Run the cases; gives 1 where something was found."""
    given = _parser().parse_args(arguments)
    if given.page:
        for path in given.page:
            check(path.read_bytes())
        return 0
    pages = [path.read_bytes() for path in sorted(ROOT.glob("fixtures/*/*/page.html"))]
    finds = records = ran = 0
    began = time.process_time()
    for case in range(given.cases):
        if time.process_time() - began > given.seconds:
            break
        page = mutated(Random(f"{given.seed}/{case}"), pages)  # noqa: S311 - to be made again, not to be secret
        ran += 1
        reason = _fault(page)
        if reason is None:
            continue
        if not reason:
            records += 1
            continue
        finds += 1
        given.finds.mkdir(parents=True, exist_ok=True)
        path = given.finds / f"{given.seed}-{case}.html"
        path.write_bytes(page)
        print(f"case {case} of seed {given.seed}, {path}:\n{reason}")
    print(f"{ran} cases, {records} records, {ran - records - finds} refused, {finds} finds")
    return int(finds > 0)


def _fault(page: bytes) -> str | None:
    """What is wrong with a page's record: "" for nothing, None where the page was refused as it should be."""
    began = time.process_time()
    try:
        article = check(page)
    except Exception:  # noqa: BLE001 - whatever it is, it is a find
        return traceback.format_exc(limit=-4)
    if time.process_time() - began > SLOW:
        return f"slow: {time.process_time() - began:.1f} s for {len(page)} bytes"
    return None if article is None else ""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Mutate the fixtures and check what holds for every page.")
    parser.add_argument("--cases", type=int, default=1_000, help="how many pages to make")
    parser.add_argument("--seed", default="1", help="which pages to make")
    parser.add_argument("--seconds", type=float, default=3_600, help="of the processor, after which to end")
    parser.add_argument("--finds", type=Path, default=ROOT / "build" / "finds", help="where to keep pages that fail")
    parser.add_argument("--page", type=Path, nargs="+", help="check these pages and no others")
    return parser


if __name__ == "__main__":
    sys.exit(main())
