"""The record: its own ways out, its views of the body, and what is read back."""

from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import given, settings

from blogextract.article import SCHEMA_VERSION, Article, Author, Footnote, Section, from_json
from blogextract.blocks import Embed, Gallery, Image, List, ListItem, Paragraph, Quote, Video
from blogextract.export import render
from property.strategies import articles

_INNER = List(items=[ListItem(text="b", blocks=[Image(src="/in-list.png")])])
_OUTER = List(items=[ListItem(text="a", blocks=[_INNER])], ordered=True)
_GALLERY = Gallery(images=[Image(src="/1.png"), Image(src="/2.png")])
_ARTICLE = Article(
    title="T",
    lead_image=Image(src="/lead.png"),
    sections=[
        Section(blocks=[Paragraph(text="p"), Quote(blocks=[Video(url="/v"), _OUTER])]),
        Section(heading="H", level=2, blocks=[_GALLERY, Embed(url="/e")]),
    ],
    footnotes=[Footnote(id="1", text="n", blocks=[Image(src="/in-note.png")])],
)


def test_each_way_out_is_the_exporter_of_that_name():
    assert _ARTICLE.text == render(_ARTICLE, "text")
    assert _ARTICLE.to_markdown() == render(_ARTICLE, "markdown")
    assert _ARTICLE.to_html() == render(_ARTICLE, "html")
    assert _ARTICLE.to_json() == render(_ARTICLE, "json")
    assert _ARTICLE.to_json(indent=2) == render(_ARTICLE, "json", indent=2)


@settings(max_examples=40, deadline=None)
@given(articles(1))
def test_the_plain_dicts_are_those_of_the_json(article):
    assert article.to_dict() == json.loads(article.to_json())


def test_blocks_are_those_of_all_sections_in_order():
    assert [type(block).__name__ for block in _ARTICLE.blocks] == ["Paragraph", "Quote", "Gallery", "Embed"]


def test_media_stand_in_document_order_and_those_inside_other_blocks_are_among_them():
    assert _ARTICLE.media == [
        Video(url="/v"),
        Image(src="/in-list.png"),
        _GALLERY,
        Image(src="/1.png"),
        Image(src="/2.png"),
        Embed(url="/e"),
    ]


def test_lists_are_all_lists_nested_ones_too():
    assert _ARTICLE.lists == [_OUTER, _INNER]


def test_a_new_article_says_nothing_but_its_version():
    found = json.loads(Article().to_json())
    assert found.pop("schema_version") == SCHEMA_VERSION
    assert found.pop("kind") == "post"
    assert found.pop("confidence") == 1.0
    assert all(value in (None, [], {}) for value in found.values())


@pytest.mark.parametrize("kind", [str, bytes])
def test_a_record_is_read_from_text_and_bytes(kind):
    data = _ARTICLE.to_json()
    assert from_json(data if kind is str else data.encode()) == _ARTICLE


@pytest.mark.parametrize(
    "data",
    ['{"title": 1}', '{"sections": [{"blocks": [{"type": "?"}]}]}', '{"authors": [{}]}', '{"kind": "shop"}', "[]"],
)
def test_what_is_no_record_is_refused(data):
    with pytest.raises(msgspec.ValidationError):
        from_json(data)


def test_what_is_no_json_is_refused():
    with pytest.raises(msgspec.DecodeError):
        from_json("{")


def test_a_record_of_a_later_version_with_more_fields_is_read():
    assert from_json('{"title": "T", "mood": "calm"}') == Article(title="T")


def test_two_records_that_say_the_same_are_equal():
    assert Article(authors=[Author(name="Jo")]) == Article(authors=[Author(name="Jo")])
    assert Article(authors=[Author(name="Jo")]) != Article(authors=[Author(name="Al")])
