"""What reviews tell of a book: its author is not the post's."""

from __future__ import annotations

import re

from blogextract.patterns import deferred

_OF_BOOK = deferred(
    r"\W*(?:isbn|verlag|seiten(?:zahl|anzahl)?|umfang|(?:number of |print )?pages|page count|nombre de pages|éditeur"
    r"|éditions|editorial|editora|páginas|número de páginas|casa editrice|pagine|numero di pagine|uitgeverij|förlag"
    r"|forlag|wydawnictwo|liczba stron|издательство|genre)\s*:"
    r"|.*\b\d{2,4}\s(?:seiten|pages|páginas|pagine|sidor|sider|stron|страниц)\b|.*\bisbn\b",
    re.IGNORECASE,
)
"""A line of such data."""
_NEAR = 4
"""Texts before and after a name in which the other lines on its book stand."""
_MAX_LINE = 300


def among_book_data(texts: list[tuple[str, int]], at: int) -> bool:
    """Whether a text stands among lines on a book: `Author: …`, `Publisher: …`, `320 pages`."""
    return any(_OF_BOOK.match(text[:_MAX_LINE].strip()) for text, _ in texts[max(0, at - _NEAR) : at + _NEAR + 1])
