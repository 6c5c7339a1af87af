"""Each page under `fixtures/` gives the record that a careful reader wrote down for it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from blogextract.article import from_json
from golden.cases import ABOUT_THE_EXTRACTOR, CASES, each_case
from golden.difference import differences

OPEN_FILE = Path(__file__).with_name("open_differences.json")
OPEN = json.loads(OPEN_FILE.read_text(encoding="utf-8"))
"""By case the fields in which the record is not yet the ideal one. The list only gets shorter: a difference that is
not in it fails, and so does one that is in it and has gone."""


def test_there_are_cases():
    assert len(CASES) >= 30


@each_case
def test_the_page_gives_the_ideal_record_but_for_what_is_known_to_be_open(case):
    record = case.extracted().to_dict()
    for field in ABOUT_THE_EXTRACTOR:
        del record[field]
    lines = list(differences(case.ideal, record))
    known = OPEN.get("/".join(case.folder.parts[-2:]), [])
    new = [line for line in lines if _path(line) not in known]
    mended = sorted(set(known) - {_path(line) for line in lines})
    if new or mended:
        told = [f"{len(new)} differences that are not known", *new]
        told += [f"{path}: no longer different, take it out of {OPEN_FILE.name}" for path in mended]
        pytest.fail("\n".join(told), pytrace=False)


OF_THE_BODY = {"sections", "footnotes", "entries"}
"""Fields that are made of the post's own elements; `explain` tells why each of these was kept."""
OF_THE_CALL = {"schema_version", "url", "confidence", "sources", "warnings"}


@each_case
def test_every_field_that_the_page_tells_has_its_source(case):
    record = case.extracted().to_dict()
    told = {field for field, value in record.items() if value not in (None, [])}
    assert told - OF_THE_BODY - OF_THE_CALL - set(record["sources"]) == set()
    assert all(source["believed"] for source in record["sources"].values())


def test_every_case_with_open_differences_exists():
    assert set(OPEN) <= {"/".join(case.folder.parts[-2:]) for case in CASES}


def _path(line):
    return line.partition(": ")[0]


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
