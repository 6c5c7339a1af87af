"""Time, memory and start of this library beside others, on the same pages in the same run.

    python benchmarks/run.py                     over the fixtures
    python benchmarks/run.py --pages FOLDER      over all *.html and *.html.gz below a folder
    python benchmarks/run.py --plot docs/benchmarks.svg

What is not installed is left out, and said so: `pip install 'blogextract[bench]'`. Each page is given to every system
in turn before the next page, several times, and the least time counts: so all ratios are of the same moment.
"""

from __future__ import annotations

import argparse
import gzip
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "benchmarks"), str(ROOT / "src")]

from measure import Figures, compare, start_of_command  # noqa: E402 - found by the path set above
from plot import svg  # noqa: E402 - as above
from systems import BASELINE, SYSTEMS  # noqa: E402 - as above


def main(arguments: list[str] | None = None) -> int:
    """Measure, print the table, and draw it where asked."""
    given = _parser().parse_args(arguments)
    found = sorted(path for path in given.pages.rglob("*.htm*") if path.is_file())[: given.limit]
    if not found:
        print(f"there is no .html file below {given.pages}: give another folder to --pages", file=sys.stderr)
        return 2
    with TemporaryDirectory() as folder:
        print_all(_unpacked(found, Path(folder)), given)
    return 0


def print_all(pages: list[Path], given: argparse.Namespace) -> None:
    """Measure over some pages and print all figures."""
    asked = given.system or list(SYSTEMS)
    names = [BASELINE, *(name for name in asked if name != BASELINE and SYSTEMS[name].installed)]
    rows = compare(pages, names, given.rounds)
    size = sum(path.stat().st_size for path in pages) / len(pages) / 1024
    print(f"{len(pages)} pages, {size:.0f} KiB each on average, the least of {given.rounds} rounds\n")
    print(table(rows))
    whole, nothing = start_of_command(pages[0], given.rounds + 1)
    print(f"\n`blogextract FILE`: {whole:.0f} ms of the processor, of which the interpreter {nothing:.0f} ms")
    for name in asked:
        if not SYSTEMS[name].installed:
            print(f"not installed, so left out: {name}")
    if given.plot is not None:
        given.plot.write_text(svg(rows), encoding="utf-8")


def _unpacked(found: list[Path], folder: Path) -> list[Path]:
    """Copies of the pages, those that are packed with gzip as they were before."""
    pages = []
    for number, path in enumerate(found):
        data = path.read_bytes()
        pages.append(folder / f"{number:05}.html")
        pages[-1].write_bytes(gzip.decompress(data) if path.suffix == ".gz" else data)
    return pages


def table(rows: list[Figures]) -> str:
    """The rows as a table in Markdown."""
    lines = [
        "| system | gives | ms a page, median | 95% | times the parse | pages/s | import, ms | peak MiB | refused |",
        "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    lines += [
        f"| {row.name} | {SYSTEMS[row.name].gives} | {row.middle:.2f} | {row.slow:.2f} | {row.ratio:.2f} | "
        f"{row.rate:.0f} | {row.start:.0f} | {row.memory:.0f} | {row.refused} |"
        for row in rows
    ]
    return "\n".join(lines)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Time, memory and start of this library beside others.")
    parser.add_argument("--pages", type=Path, default=ROOT / "fixtures", help="a folder of pages")
    parser.add_argument("--limit", type=int, help="no more pages than this")
    parser.add_argument("--rounds", type=int, default=5, help="how often each page is done; the least time counts")
    parser.add_argument("--system", action="append", choices=SYSTEMS, help="only these, beside the bare parse")
    parser.add_argument("--plot", type=Path, help="an SVG file to draw the ratios into")
    return parser


if __name__ == "__main__":
    sys.exit(main())
