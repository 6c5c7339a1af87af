"""What each source of the metadata adds: the figures of all together, and of all but one, for each in turn.

    python scripts/sources.py --bench ../shared/bench                          # the suites with a truth for it
    python scripts/sources.py --bench ../shared/bench --suite wcxb --least 0   # one, with sources that change nothing

A page is loaded and cut into runs, and its metadata read; its body is not. A source that is switched off makes no
claim. What other sources read of the same markup stays: a heading is still compared with what the data call the title.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from blogextract.claims import Claim
from blogextract.document import Document, load
from blogextract.metadata import FALLBACKS, SOURCES, VISIBLE_SOURCES, Metadata, merge
from blogextract.outline import Outline
from blogextract.segment import segment
from floors import Figures, scorer

SUITES = ("wcxb", "fundus", "postlight", "roundtrip", "wordpress")
"""The suites whose truth tells most of the figures."""

FIGURES = ("title", "authors", "date", "modified", "categories", "tags", "author_bio", "lead_image")

DATA = frozenset({"json_ld", "open_graph", "twitter", "html_meta", "microdata", "microformats", "title_tag"})
"""What pages tell machines."""

ALL = "all sources"
NO_DATA, NOTHING_SHOWN = "all data", "all that is shown"
"""Two rows for many sources at once."""


def main(arguments: list[str] | None = None) -> int:
    """Measure the suites, and print a table for each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", type=Path, required=True, help="the folder that holds score.py and pages")
    parser.add_argument("--suite", action="append", help="only this one; may be given several times")
    parser.add_argument(
        "--least", type=float, default=0.0005, help="leave out sources that change no figure by so much"
    )
    options = parser.parse_args(arguments)
    for suite in options.suite or SUITES:
        figures, pages = measured(options.bench, suite)
        print("\n".join([f"{suite}: {pages} pages", *table(figures, options.least), ""]), flush=True)
    return 0


def measured(bench: Path, suite: str) -> tuple[Figures, int]:
    """What is off → figure → value, and the number of pages."""
    score = scorer(bench)
    pages = list(score.load(bench / "pages" / suite, None))
    if not pages:
        raise SystemExit(f"sources: there are no pages of {suite} in {bench / 'pages'}")
    with_all: list[dict[str, Any]] = []
    changed: dict[str, dict[int, dict[str, Any]]] = defaultdict(dict)
    for at, (_, page, truth) in enumerate(pages):
        found = without_each(page, truth.get("url"))
        with_all.append(_scored(score, truth, found.pop(ALL)))
        for off, metadata in found.items():
            changed[off][at] = _scored(score, truth, metadata)
    figures = {ALL: _summed(score, with_all)}
    for off, others in sorted(changed.items()):
        figures[off] = _summed(score, [others.get(at, own) for at, own in enumerate(with_all)])
    return figures, len(pages)


def without_each(page: bytes, url: str | None) -> dict[str, Metadata]:
    """The metadata with all sources, and without each that claims anything on this page."""
    document = load(page, url=url)
    outline = segment(document)
    claims = [claim for source in SOURCES for claim in source(document)]
    claims += [claim for visible in VISIBLE_SOURCES for claim in visible(document, outline)]
    everything = _completed(document, outline, claims, frozenset())
    seen = {claim.source for claim in everything}
    off = {source: frozenset({source}) for source in seen} | {NO_DATA: DATA, NOTHING_SHOWN: frozenset(seen - DATA)}
    found = {name: merge(_completed(document, outline, claims, sources), document) for name, sources in off.items()}
    return {ALL: merge(everything, document), **found}


def _completed(document: Document, outline: Outline, claims: Iterable[Claim], off: frozenset[str]) -> list[Claim]:
    """The claims without those of some sources, and what the fallbacks add to them."""
    found = [claim for claim in claims if claim.source not in off]
    for fallback in FALLBACKS:
        found += [claim for claim in fallback(document, outline, found) if claim.source not in off]
    return found


def _scored(score: Any, truth: dict[str, Any], metadata: Metadata) -> dict[str, Any]:  # noqa: ANN401 - see `scorer`
    """The page's figures, as score.py makes them."""
    record = {
        "title": metadata.title,
        "authors": [author.name for author in metadata.authors],
        "author_bio": next((author.bio for author in metadata.authors), None),
        "date": metadata.published,
        "modified": metadata.modified,
        "categories": [term.name for term in metadata.categories],
        "tags": [term.name for term in metadata.tags],
        "lead_image": metadata.lead_image.src if metadata.lead_image else None,
    }
    figures: dict[str, Any] = score.measure(truth, record)
    return figures | {"seconds": 1.0}


def _summed(score: Any, pages: list[dict[str, Any]]) -> dict[str, float]:  # noqa: ANN401 - see `scorer`
    found: dict[str, float] = score.summarise(pages)
    return {name: found[name] for name in FIGURES if name in found}


def table(figures: Figures, least: float) -> list[str]:
    """A line for all sources, and for each that is off how far the figures change; an empty cell is no change."""
    whole = figures[ALL]
    lines = [f"{'without':<18}" + "".join(f"{name:>12}" for name in whole)]
    lines.append(f"{ALL:<18}" + "".join(f"{value:>12.3f}" for value in whole.values()))
    for off, values in figures.items():
        changes = {name: values[name] - value for name, value in whole.items()}
        if off != ALL and max(map(abs, changes.values()), default=0.0) >= least:
            cells = (f"{change:>+12.3f}" if abs(change) >= least else " " * 12 for change in changes.values())
            lines.append(f"{off:<18}" + "".join(cells).rstrip())
    return lines


if __name__ == "__main__":
    sys.exit(main())
