"""Which runs of a page are its post, told from a page's recorded truth."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import numpy as np
from lxml import html as lxml_html
from rapidfuzz.distance import LCSseq

from blogextract.outline import Outline

TOKEN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]|\w+")
"""A word, or one character of a script that sets no spaces between words."""


def tokens(text: str) -> list[str]:
    """The words of a text in lower case."""
    return TOKEN.findall(text.lower())


def normal(text: str) -> str:
    """A text in lower case, white space folded."""
    return " ".join(text.lower().replace("\xa0", " ").split())


def truth_text(truth: dict[str, object]) -> str | None:
    """The body's text in a page's truth, or what another project made of it where there is no other."""
    if truth.get("text"):
        return str(truth["text"])
    if truth.get("expected_html"):
        return str(lxml_html.fromstring(f"<div>{truth['expected_html']}</div>").text_content())
    if truth.get("expected_markdown"):
        return re.sub(r"\]\([^)]*\)|[*_`#>\[\]|!]", " ", str(truth["expected_markdown"]))
    return None


def label(outline: Outline, truth: dict[str, object]) -> np.ndarray:
    """For each run the share of it that the truth holds, NaN where the truth does not tell."""
    text = truth_text(truth)
    if text is None:
        return _by_snippets(outline, truth)
    labels = _by_alignment(outline, text)
    for snippet in truth.get("without") or ():
        wanted = normal(str(snippet))
        for run in outline.runs:
            if len(wanted) > 20 and wanted in normal(run.text):
                labels[run.index] = 0.0
    return labels


def _by_alignment(outline: Outline, text: str) -> np.ndarray:
    """The share of each run's words in the longest common subsequence of page and truth."""
    want = tokens(text)[:60_000]
    got: list[str] = []
    owner: list[int] = []
    counts = np.zeros(len(outline.runs))
    for run in outline.runs:
        found = tokens(run.text)
        got += found
        owner += [run.index] * len(found)
        counts[run.index] = len(found)
    hits = np.zeros(len(outline.runs))
    if want and got:
        numbers: dict[str, int] = {}
        left = [numbers.setdefault(token, len(numbers)) for token in got]
        right = [numbers.setdefault(token, len(numbers)) for token in want]
        for op in LCSseq.opcodes(left, right):
            if op.tag == "equal":
                for index in owner[op.src_start : op.src_end]:
                    hits[index] += 1
    with np.errstate(invalid="ignore", divide="ignore"):
        shares = hits / counts
    return _smoothed(shares, counts)


def _smoothed(shares: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Chance matches out: a short run alone among misses is a miss."""
    labels = np.where(counts > 0, shares, np.nan)
    order = [index for index in range(len(counts)) if counts[index] > 0]
    for place, index in enumerate(order):
        if counts[index] <= 3 and labels[index] > 0.5:
            around = [labels[other] * counts[other] for other in order[max(0, place - 3) : place + 4] if other != index]
            weight = sum(counts[other] for other in order[max(0, place - 3) : place + 4] if other != index)
            if weight and sum(around) / weight < 0.15:
                labels[index] = 0.0
    return labels


def _by_snippets(outline: Outline, truth: dict[str, object]) -> np.ndarray:
    labels = np.full(len(outline.runs), np.nan)
    texts = [normal(run.text) for run in outline.runs]
    for value, name in ((1.0, "with"), (0.0, "without")):
        for snippet in truth.get(name) or ():
            wanted = normal(str(snippet))
            holders = [index for index, text in enumerate(texts) if wanted and wanted in text]
            if value and len(holders) > 1:
                holders = []
            for index in holders:
                labels[index] = value
    return labels


if __name__ == "__main__":
    import gzip
    import json

    from blogextract.document import load
    from blogextract.segment import segment

    page = Path(sys.argv[1])
    truth = json.loads(page.read_text())
    outline = segment(load(gzip.decompress(page.with_suffix(".html.gz").read_bytes()), url=truth.get("url")))
    for run, value in zip(outline.runs, label(outline, truth), strict=True):
        kind = outline.regions[run.region].rule if run.region >= 0 else "-"
        print(f"{value:5.2f} {run.box.tag:8} {kind:16} {run.text[:110]}")
