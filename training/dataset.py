"""Pages with their truth as arrays to learn from."""

from __future__ import annotations

import gzip
import hashlib
import json
import pickle
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
from labels import label

from blogextract.content.claimed import claimed_runs
from blogextract.content.features import Features, features
from blogextract.document import load
from blogextract.metadata import article_body
from blogextract.metadata import read as metadata_of
from blogextract.segment import segment

SUITES = {
    "aeb": 1.0,
    "wcxb": 1.0,
    "fundus": 1.0,
    "roundtrip": 0.5,
    "wordpress": 0.5,
    "trafilatura": 0.6,
    "mozilla": 0.5,
    "defuddle": 0.3,
}
"""Which suites are learned from, and how much a page of each counts: many pages of one theme count less, and so
does what is another project's output or only a few snippets."""


DROPPED = frozenset({"author_box", "breadcrumbs", "byline", "comments", "date", "post_navigation", "terms", "title"})
"""Claims of metadata by which runs leave the body without a score."""


@dataclass
class Page:
    """One page: its features, labels (NaN unknown), the texts of its runs, its truth, and what it counts."""

    suite: str
    name: str
    site: str
    found: Features
    labels: np.ndarray
    texts: list[str]
    hard: np.ndarray
    truth: dict[str, object]
    weight: float


def site_of(suite: str, name: str, truth: dict[str, object]) -> str:
    """What must not be split over folds: a host without its first label where it has several, a theme."""
    if suite in ("roundtrip", "wordpress"):
        return f"{suite}-{truth['theme']}"
    host = (urlsplit(str(truth.get("url") or "")).hostname or name).removeprefix("www.")
    if "fakehost" in host or not host:
        return f"{suite}-{name.split('-', maxsplit=1)[0]}"
    return ".".join(host.split(".")[-2:])


def read(path: Path) -> Page | None:
    """One page as arrays, None where nothing can be learned from it."""
    suite, name = path.parent.name, path.stem
    truth = json.loads(path.read_text())
    document = load(gzip.decompress(path.with_suffix(".html.gz").read_bytes()), url=truth.get("url"))
    outline = segment(document)
    if not outline.runs:
        return None
    labels = label(outline, truth)
    if np.isnan(labels).all():
        return None
    metadata = metadata_of(document, outline)
    claimed = claimed_runs(outline, metadata.regions)
    hard = np.array(
        [
            (run.region >= 0 and outline.regions[run.region].hard) or claimed.get(run.index) in DROPPED
            for run in outline.runs
        ]
    )
    return Page(
        suite,
        name,
        site_of(suite, name, truth),
        features(outline, metadata.title, claimed, article_body(document)),
        labels.astype(np.float32),
        [run.text for run in outline.runs],
        hard,
        {key: truth[key] for key in ("text", "with", "without", "url") if key in truth},
        SUITES[suite],
    )


def pages(folder: Path, cache: Path, suites: Iterator[str] | tuple[str, ...] = tuple(SUITES)) -> list[Page]:
    """All pages, made once for each state of the code that makes them."""
    cache.mkdir(parents=True, exist_ok=True)
    found: list[Page] = []
    for suite in suites:
        paths = sorted((folder / suite).glob("*.json"))
        kept = cache / f"{suite}-{state()}.pickle"
        if kept.exists():
            found += pickle.loads(kept.read_bytes())  # noqa: S301 - written by this script
            continue
        made = [page for page in map(read, paths) if page is not None]
        kept.write_bytes(pickle.dumps(made))
        found += made
    return found


def state() -> str:
    """A digest of the sources that the arrays depend on."""
    root = Path(__file__).parents[1] / "src" / "blogextract"
    digest = hashlib.sha256(Path(__file__).with_name("labels.py").read_bytes())
    for room in ("document", "segment", "chrome", "embeds", "metadata"):
        for path in sorted((root / room).rglob("*.py")):
            digest.update(path.read_bytes())
    for name in ("claimed", "columns", "features", "letters", "surroundings"):
        digest.update((root / "content" / f"{name}.py").read_bytes())
    return digest.hexdigest()[:12]
