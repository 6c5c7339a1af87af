"""The table of formats, and what holds for all of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings

import blogextract.export
from blogextract.article import Article, Section
from blogextract.blocks import (
    Callout,
    Definition,
    DefinitionItem,
    Definitions,
    Details,
    List,
    ListItem,
    Paragraph,
    Quote,
)
from blogextract.errors import ExportError
from blogextract.export import EXPORTERS, render
from property.strategies import hostile_articles


def test_each_format_has_a_module_of_its_own():
    modules = {path.stem for path in Path(blogextract.export.__file__).parent.glob("as_*.py")}
    assert modules == {f"as_{name}" for name in EXPORTERS}


def test_the_table_of_formats_cannot_be_changed():
    with pytest.raises(TypeError):
        EXPORTERS["new"] = EXPORTERS["html"]


def test_suffixes_tell_formats_apart():
    suffixes = [exporter.suffix for exporter in EXPORTERS.values()]
    assert len(set(suffixes)) == len(suffixes)
    assert all(suffix.startswith(".") for suffix in suffixes)


@pytest.mark.parametrize("name", ["", "HTML", "markdwon", "as_html"])
def test_an_unknown_format_is_answered_with_the_known_ones(name):
    with pytest.raises(ExportError) as raised:
        render(Article(), name)
    assert repr(name) in str(raised.value)
    assert all(known in str(raised.value) for known in EXPORTERS)


@pytest.mark.parametrize("name", sorted(EXPORTERS))
def test_an_empty_article_renders(name):
    assert isinstance(render(Article(), name), str)


@pytest.mark.parametrize("name", sorted(set(EXPORTERS) - {"json"}))
def test_only_json_heeds_indentation(name):
    article = Article(title="T", sections=[Section(blocks=[Paragraph(text="p")])])
    assert render(article, name, indent=4) == render(article, name)


@pytest.mark.parametrize("name", sorted(EXPORTERS))
def test_half_a_surrogate_pair_does_not_keep_a_record_from_being_written(name):
    text = "cut \ud83d off"
    article = Article(title=text, sections=[Section(heading=text, blocks=[Paragraph(text=text)])])
    rendered = render(article, name)
    assert "cut \ufffd off" in rendered
    rendered.encode("utf-8")


_AROUND = {
    "list": lambda block: List(items=[ListItem(text="i", blocks=[block])]),
    "bare list": lambda block: List(items=[ListItem(text="", blocks=[block])], ordered=True),
    "quote": lambda block: Quote(blocks=[block], cite="c"),
    "callout": lambda block: Callout(blocks=[block], label="l"),
    "details": lambda block: Details(summary="s", blocks=[block]),
    "definitions": lambda block: Definitions(
        items=[DefinitionItem(terms=[], definitions=[Definition(text="d", blocks=[block])])]
    ),
}


@pytest.mark.parametrize("name", ["html", "markdown", "text"])
@pytest.mark.parametrize("around", sorted(_AROUND))
def test_blocks_may_nest_deeper_than_python_recurses(name, around):
    block = Paragraph(text="innermost")
    for _ in range(3000):
        block = _AROUND[around](block)
    rendered = render(Article(sections=[Section(blocks=[block])]), name)
    assert rendered.count("innermost") == 1
    assert len(rendered) < 3000 * 300


@settings(max_examples=60, deadline=None)
@given(hostile_articles())
def test_any_record_can_be_written_in_any_format(article):
    for name in EXPORTERS:
        render(article, name).encode("utf-8")
