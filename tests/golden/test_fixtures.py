"""Each page under `fixtures/` gives the record that a careful reader wrote down for it."""

from __future__ import annotations

import pytest

from blogextract.article import from_json
from golden.cases import ABOUT_THE_EXTRACTOR, CASES, each_case
from golden.difference import differences


def test_there_are_cases():
    assert len(CASES) >= 30


@each_case
def test_the_page_gives_the_ideal_record(case):
    record = case.extracted().to_dict()
    for field in ABOUT_THE_EXTRACTOR:
        del record[field]
    _same(case.ideal, record)


@each_case
def test_the_ideal_record_is_one_and_written_as_records_are(case):
    text = (case.folder / "article.json").read_text(encoding="utf-8")
    read_back = from_json(text).to_dict()
    for field in ABOUT_THE_EXTRACTOR:
        del read_back[field]
    _same(read_back, case.ideal)


def _same(expected, found):
    lines = list(differences(expected, found))
    if lines:
        pytest.fail(f"{len(lines)} differences\n" + "\n".join(lines), pytrace=False)
