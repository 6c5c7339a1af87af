"""Learn how much each sign speaks for a listing, and report by cross-validation how often a page's kind is right.

python training/listings.py --bench ../shared/bench

A logistic regression over the signs of `blogextract/content/kind/signs.py`; what it prints is the table in
`blogextract/content/kind/classify.py`. Sites and themes are kept together in the folds. A post taken for a listing
loses its author, its date and its text, so the border lies half a unit above the middle.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from dataset import site_of
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from blogextract.content import Told, classify, select
from blogextract.content.kind.entries import listed
from blogextract.content.kind.rows import text_of_rows
from blogextract.content.kind.signs import signs_of, signs_of_rows
from blogextract.document import load
from blogextract.metadata import article_body
from blogextract.metadata import read as metadata_of
from blogextract.segment import segment

POSTS = ("wcxb", "aeb", "fundus", "trafilatura", "postlight", "mozilla", "roundtrip", "wordpress")
LISTINGS = ("roundtrip-listing", "wcxb-other")
WEIGHTS = {"roundtrip": 0.5, "wordpress": 0.5, "roundtrip-listing": 2.0, "wcxb-other": 4.0}
"""What a page counts: the rendered posts resemble each other, and listings are few."""
ARGUED = frozenset({"whole_posts"})
"""Signs whose weight is not learned: the pages have next to none of what they tell."""
BORDER = 0.5
FOLDS = 8


@dataclass
class Page:
    """A page's signs, whether it lists posts, and whether there is anything that it could list."""

    suite: str
    site: str
    signs: dict[str, float]
    is_listing: bool
    has_entries: bool


def read(path: Path) -> Page | None:
    """The signs of one page; None where it is neither a post nor a listing, or stands in the way of one."""
    truth = json.loads(path.read_text())
    suite = path.parent.name
    if suite == "wcxb-other" and truth["page_type"] not in ("listing", "collection"):
        return None
    document = load(gzip.decompress(path.with_suffix(".html.gz").read_bytes()), url=truth.get("url"))
    outline = segment(document)
    found = metadata_of(document, outline)
    selection = select(outline, title=found.title, claimed=found.regions, data=article_body(document))
    told = Told(found.title, truth.get("url"), found.published is not None, found.kind)
    if classify(outline, selection, told).kind == "other":
        return None
    signs = signs_of(outline, selection, told)
    posts = listed(outline)
    return Page(
        suite,
        site_of(suite, path.stem, truth),
        signs | signs_of_rows(outline, posts, text_of_rows(outline, selection, posts.rows)),
        suite in LISTINGS,
        len(posts.entries) > 1,
    )


def learn(inputs: np.ndarray, pages: list[Page]) -> LogisticRegression:
    """The regression over the pages."""
    counts = [WEIGHTS.get(page.suite, 1.0) for page in pages]
    return LogisticRegression(C=3, max_iter=5000).fit(inputs, [page.is_listing for page in pages], sample_weight=counts)


def report(inputs: np.ndarray, pages: list[Page]) -> None:
    """Print how often each suite's pages are told right by weights that were not learned from their sites."""
    right: dict[str, list[bool]] = defaultdict(list)
    for learned, asked in GroupKFold(FOLDS).split(inputs, groups=[page.site for page in pages]):
        model = learn(inputs[learned], [pages[at] for at in learned])
        for at, force in zip(asked, model.decision_function(inputs[asked]), strict=True):
            page = pages[at]
            right[page.suite].append((page.has_entries and force > BORDER) == page.is_listing)
    for suite, answers in right.items():
        print(f"{suite:20} {np.mean(answers):.3f} of {len(answers)}")


def main() -> None:
    """Report, then print the weights learned from all pages."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", type=Path, required=True)
    folder = parser.parse_args().bench / "pages"
    paths = [path for suite in (*POSTS, *LISTINGS) for path in sorted((folder / suite).glob("*.json"))]
    pages = [page for page in map(read, paths) if page is not None]
    names = [name for name in pages[0].signs if name not in ARGUED]
    inputs = np.array([[page.signs[name] for name in names] for page in pages])
    report(inputs, pages)
    model = learn(inputs, pages)
    for name, weight in zip(names, model.coef_[0], strict=True):
        print(f'    "{name}": {weight:.2f},')
    print(f"bias {model.intercept_[0] - BORDER:.2f}")


if __name__ == "__main__":
    main()
