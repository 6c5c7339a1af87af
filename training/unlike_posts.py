"""Learn how much each sign speaks against a page being a post, and report by cross-validation how far that carries.

python training/unlike_posts.py --bench ../shared/bench

A logistic regression over the signs of `blogextract/content/kind/unlike_post.py`; what it prints is the table there.
Posts are set against shops, services, forums, documentation and listings. Sites and themes are kept together in the
folds; trafilatura's pages are only asked, since nobody has said which of them are posts.
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
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold

from blogextract.content import Told
from blogextract.content.kind.unlike_post import prices, signs_against
from blogextract.document import load
from blogextract.metadata import read as metadata_of
from blogextract.segment import segment

POSTS = ("wcxb", "aeb", "fundus", "postlight", "roundtrip", "wordpress")
OTHERS = ("wcxb-other",)
ONLY_ASKED = ("trafilatura",)
WEIGHTS = {"roundtrip": 0.15, "wordpress": 0.15}
"""What a page counts: the rendered posts resemble each other."""
FOLDS = 8


@dataclass
class Page:
    """A page's signs, and what it is."""

    suite: str
    name: str
    site: str
    type: str
    signs: dict[str, float]


def read(path: Path) -> Page:
    """The signs of one page."""
    truth = json.loads(path.read_text())
    suite = path.parent.name
    document = load(gzip.decompress(path.with_suffix(".html.gz").read_bytes()), url=truth.get("url"))
    outline = segment(document)
    found = metadata_of(document, outline)
    told = Told(
        address=document.url or found.canonical_url,
        published=found.published is not None,
        kind=found.kind,
        has_authors=bool(found.authors),
    )
    kind = truth.get("page_type") or suite if suite in OTHERS else suite
    signs = signs_against(outline, told, found.regions) | {"prices": prices(outline)}
    return Page(suite, path.stem, site_of(suite, path.stem, truth), kind, signs)


def learn(inputs: np.ndarray, pages: list[Page]) -> LogisticRegression:
    """The regression over the pages that may be learned from."""
    known = [at for at, page in enumerate(pages) if page.suite not in ONLY_ASKED]
    counts = [WEIGHTS.get(pages[at].suite, 1.0) for at in known]
    answers = [pages[at].suite in OTHERS for at in known]
    return LogisticRegression(C=1, max_iter=5000).fit(inputs[known], answers, sample_weight=counts)


def held_out(inputs: np.ndarray, pages: list[Page]) -> np.ndarray:
    """For each page the log odds by weights that were not learned from its site."""
    force = np.zeros(len(pages))
    for learned, asked in GroupKFold(FOLDS).split(inputs, groups=[page.site for page in pages]):
        force[asked] = learn(inputs[learned], [pages[at] for at in learned]).decision_function(inputs[asked])
    return force


def report(force: np.ndarray, pages: list[Page]) -> None:
    """Print the area under the curve, and for each sort of page how many are taken for no post."""
    real = [at for at, page in enumerate(pages) if page.suite not in (*ONLY_ASKED, *WEIGHTS)]
    answers = [pages[at].suite in OTHERS for at in real]
    print(f"area under the curve, real pages: {roc_auc_score(answers, force[real]):.3f}")
    of: dict[str, list[float]] = defaultdict(list)
    for page, each in zip(pages, force, strict=True):
        of[page.type].append(float(each))
    for kind, values in of.items():
        shares = ", ".join(f"{np.mean(np.array(values) > border):.3f} over {border}" for border in (0, 1, 2))
        print(f"{kind:20} {shares}, of {len(values)}")


def main() -> None:
    """Report, then print the weights learned from all pages."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("--out", type=Path, help="write the held-out log odds of each page as JSON")
    args = parser.parse_args()
    folder = args.bench / "pages"
    pages = [read(path) for suite in (*POSTS, *OTHERS, *ONLY_ASKED) for path in sorted((folder / suite).glob("*.json"))]
    names = list(pages[0].signs)
    inputs = np.array([[page.signs[name] for name in names] for page in pages])
    force = held_out(inputs, pages)
    report(force, pages)
    if args.out:
        found = {f"{page.suite}/{page.name}": float(each) for page, each in zip(pages, force, strict=True)}
        args.out.write_text(json.dumps(found))
    model = learn(inputs, pages)
    for name, weight in zip(names, model.coef_[0], strict=True):
        print(f'    "{name}": {weight:.2f},')
    print(f"bias {model.intercept_[0]:.2f}")


if __name__ == "__main__":
    main()
