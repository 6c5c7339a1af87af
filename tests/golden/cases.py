"""The cases under `fixtures/`: a folder each, found by itself."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from blogextract.article import Article
from blogextract.decisions import Explanation
from blogextract.pipeline import explain, extract

ROOT = Path(__file__).parents[2]
FIXTURES = ROOT / "fixtures"

ABOUT_THE_EXTRACTOR = ("confidence", "sources")
"""Fields that tell about the extractor and not about the page; the ideal records leave them out."""


@dataclass(frozen=True)
class Case:
    """A page, the address it is from, and the record that a careful reader would write down."""

    folder: Path

    @property
    def page(self) -> bytes:
        return (self.folder / "page.html").read_bytes()

    @property
    def url(self) -> str:
        first = (self.folder / "notes.md").read_text(encoding="utf-8").partition("\n")[0]
        assert first.startswith("url: "), f"{self.folder}/notes.md: its first line is not `url: …`"
        return first.removeprefix("url: ").strip()

    @property
    def ideal(self) -> dict[str, Any]:
        return json.loads((self.folder / "article.json").read_text(encoding="utf-8"))

    def extracted(self) -> Article:
        return extract(self.page, url=self.url)

    def explained(self) -> Explanation:
        """Made once for all tests: records are frozen, so none can change it for another."""
        return _explained(self)


@cache
def _explained(case: Case) -> Explanation:
    return explain(case.page, url=case.url)


CASES = [Case(folder) for folder in sorted(FIXTURES.glob("*/*/")) if folder.is_dir()]


def name_of(case: Case) -> str:
    return f"{case.folder.parent.name}/{case.folder.name}"


each_case = pytest.mark.parametrize("case", CASES, ids=name_of)
