"""The records of the fixtures, which are those of real platforms: every format holds all of each."""

from __future__ import annotations

from pathlib import Path

import pytest

from blogextract.article import from_json
from blogextract.export import EXPORTERS, render
from blogextract.export.entries import with_entries
from export.markdown_expected import Expected
from export.markdown_reader import front_matter, read
from export.test_as_html import cleaned

_FOLDER = Path(__file__).parents[2] / "fixtures"
_RECORDS = sorted(_FOLDER.glob("*/*/article.json"))
_each_record = pytest.mark.parametrize("path", _RECORDS, ids=lambda path: "/".join(path.parts[-3:-1]))


@_each_record
def test_markdown_is_read_back(path):
    article = from_json(path.read_bytes())
    fields, body = front_matter(render(article, "markdown"))
    assert read(body) == Expected(with_entries(article)).document()
    assert fields.get("title") == article.title
    assert fields.get("tags", []) == [tag.name for tag in article.tags]
    assert [author["name"] for author in fields.get("authors", [])] == [author.name for author in article.authors]


@_each_record
def test_a_sanitiser_passes_the_html_unchanged(path):
    html = render(from_json(path.read_bytes()), "html")
    assert cleaned(html) == html


@_each_record
def test_json_comes_back_equal(path):
    article = from_json(path.read_bytes())
    assert from_json(render(article, "json", indent=2)) == article


@_each_record
def test_every_format_has_something_to_say(path):
    article = from_json(path.read_bytes())
    assert all(render(article, name) or not (article.sections or article.entries) for name in EXPORTERS)
