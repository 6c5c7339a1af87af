"""JSON: what is written is read back as the same record."""

from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import given, settings

from blogextract.article import Article, Section, from_json
from blogextract.blocks import Image, Mark, Paragraph
from blogextract.export import render
from property.strategies import articles, hostile_articles

_ARTICLE = Article(
    title="Zwölf 日本語 \u2028",
    sections=[Section(blocks=[Paragraph(text="one two", marks=[Mark(type="strong", start=0, end=3)])])],
)


@settings(max_examples=100, deadline=None)
@given(articles())
def test_a_record_comes_back_equal(article):
    assert from_json(render(article, "json")) == article


@settings(max_examples=50, deadline=None)
@given(hostile_articles())
def test_a_record_that_breaks_the_contract_comes_back_equal(article):
    assert from_json(render(article, "json")) == article


@settings(max_examples=50, deadline=None)
@given(articles())
def test_the_standard_library_reads_the_same(article):
    assert json.loads(render(article, "json")) == msgspec.to_builtins(article)


@pytest.mark.parametrize("indent", [1, 2, 4])
def test_an_indented_record_is_the_same_record(indent):
    rendered = render(_ARTICLE, "json", indent=indent)
    assert from_json(rendered) == _ARTICLE
    assert f'\n{" " * indent}"title"' in rendered


def test_no_indentation_is_one_line():
    assert from_json(render(_ARTICLE, "json", indent=0)) == _ARTICLE
    assert "\n" not in render(_ARTICLE, "json", indent=0)
    assert "\n" not in render(_ARTICLE, "json")


def test_text_is_written_as_it_is():
    assert "Zwölf 日本語" in render(_ARTICLE, "json")


def test_every_field_of_an_article_is_there_and_no_default_of_a_block():
    found = json.loads(render(Article(lead_image=Image(src="https://a.example/i.png")), "json"))
    assert set(found) == set(Article.__struct_fields__)
    assert found["lead_image"] == {"type": "image", "src": "https://a.example/i.png"}


@settings(max_examples=50, deadline=None)
@given(articles())
def test_a_line_of_json_is_one_line_that_ends(article):
    rendered = render(article, "jsonl")
    assert rendered.endswith("\n")
    assert rendered.count("\n") == 1
    assert from_json(rendered) == article


def test_half_a_surrogate_pair_is_replaced_where_it_stands():
    article = Article(title="a\udc00b", tags=[], sections=[Section(blocks=[Paragraph(text="x\ud800")])])
    found = from_json(render(article, "json"))
    assert found.title == "a\ufffdb"
    assert found.sections[0].blocks == [Paragraph(text="x\ufffd")]
