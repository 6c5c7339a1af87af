"""Pages whose sources disagree, and what is said of that in the record."""

from __future__ import annotations

from blogextract import extract
from blogextract.article import Article
from metadata.pages import ADDRESS
from metadata.sources import PROSE

TEXT = f"<p>{PROSE}</p><p>{PROSE}</p><p>{PROSE}</p>"
"""The body of a post."""


def record(head: str = "", body: str = "", url: str = ADDRESS, language: str = "en") -> Article:
    """The record of a whole page."""
    return extract(f"<!doctype html><html lang='{language}'><head>{head}</head><body>{body}</body></html>", url=url)


def post(about: str = "", after: str = "", title: str = "First firing of the year", text: str = TEXT) -> str:
    """A post: a headline, lines about it, its text, and what stands below."""
    content = f"<div class=entry-content>{text}</div>"
    return f"<article class=post><h1 class=entry-title>{title}</h1>{about}{content}{after}</article>"


def told(article: Article, field: str) -> tuple[str, set[str]]:
    """Which source was believed for a field, and which said otherwise."""
    source = article.sources[field]
    return source.believed, {dissent.source for dissent in source.disagreed}


def names(article: Article, field: str = "authors") -> list[str]:
    """The names of persons or terms."""
    return [item.name for item in getattr(article, field)]
