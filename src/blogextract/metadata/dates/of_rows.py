"""The days of the posts that a page lists, where its rows tell them to readers alone."""

from __future__ import annotations

from collections.abc import Sequence

from blogextract.document import Document
from blogextract.metadata.dates.address import page_language
from blogextract.metadata.dates.scan import has_year, shown_in, texts
from blogextract.metadata.text import fold
from blogextract.patterns import deferred

_MAX_TEXTS = 40
"""Texts of a row that are looked at."""
_LONGEST = 60
"""Characters of a text with a date beside whom or what: longer ones are the post's."""
_YEAR = deferred(r"(?<!\d)\d{4}(?!\d)")
"""Of `25/06/03` nobody knows which figure is the year."""
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_MOST = 0.5
"""The share of the rows that show a day where it is part of the theme, and no chance."""


def days_of_rows(document: Document, rows: Sequence[range], titles: Sequence[str]) -> list[str | None]:
    """The first day that each row shows, in its order; none at all where few rows show one."""
    language = page_language(document)
    found = [_day(document, row, fold(title), language) for row, title in zip(rows, titles, strict=True)]
    told = len(found) - found.count(None)
    return found if told > 1 and told >= _MOST * len(found) else [None] * len(found)


def _day(document: Document, row: range, title: str, language: str | None) -> str | None:
    """The day that a row shows apart from the post's title and its text."""
    before = ""
    shown = texts(document, document.starts[row.start], document.stops[row.start], limit=_MAX_TEXTS)
    for text, node in shown:
        if len(text.strip()) <= _LONGEST and document.tags[node] not in _HEADINGS and _YEAR.search(text):
            for date in shown_in(text, node, before, language) if fold(text) != title else ():
                if date.field != "modified" and date.when.other is None:
                    return date.when.day
        before = "" if has_year(text) else text
    return None
