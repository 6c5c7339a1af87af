"""Markdown is read back by another's parser, and everything that Markdown can say must still be there."""

from __future__ import annotations

from hypothesis import given, settings

from blogextract.article import Article
from blogextract.export import render
from blogextract.export.entries import with_entries
from export.markdown_expected import Expected
from export.markdown_reader import front_matter, read
from property.strategies import articles


def check(article: Article) -> None:
    markdown = render(article, "markdown")
    assert read(front_matter(markdown)[1]) == Expected(with_entries(article)).document(), markdown


@settings(max_examples=150, deadline=None)
@given(articles())
def test_any_record_comes_back(article):
    check(article)
