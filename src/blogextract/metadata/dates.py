"""Dates that readers see, and the date in the page's address.

A page shows many dates: today's in its header, those of comments and of other posts. Only those near the title or
the byline, or in an element that says what it is, are the post's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.date_text import When, find_dates, parse_date
from blogextract.metadata.language import language_code
from blogextract.metadata.month_names import MODIFIED_WORDS, PUBLISHED_WORDS
from blogextract.metadata.once import once
from blogextract.metadata.surroundings import beside
from blogextract.metadata.title import headings

VISIBLE = "visible_date"
URL = "url"

Field = Literal["published", "modified"]

_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/_-]?(0?[1-9]|1[0-2])[/_-]?(0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)")
_YEAR = re.compile(r"(?:19|20|25)\d\d|['’]\d\d|\d\d?[./-]\d\d?[./-]\d\d|[०-९۰-۹٠-٩]{4}")
_DATE_CLASS = re.compile(
    r"^(?:(?:entry|post|article|blog|published|publish|publication|meta|story|news|page|single|content|item|author|byline|display|created|"
    r"c|o|m|b|g|td|jeg|elementor|wp|block|node|field|submitted)[-_]*)*(?:date|datetime|time|timestamp|published|pubdate|dateline|posted|"
    r"posted-on|postdate|publishdate|pub-date|published-date|datum|fecha|date-header|day)(?:[-_]?(?:published|time|on|text|publish|header))?$",
    re.IGNORECASE,
)
_META_CLASS = re.compile(
    r"meta|byline|posted|info|author|date|publish|dateline|details|submitted|timestamp|credit", re.IGNORECASE
)
_MODIFIED_CLASS = re.compile(r"(?:^|[-_])(?:updated?|modified|lastmod|edited|changed|revised)(?:$|[-_])", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")

_MAX_TEXT = 200
_MAX_TIMES = 60
_BEFORE, _AFTER = 30, 90
"""How many elements before and after the title are looked at: bylines of real themes have up to 60."""
_LONG = 220
"""Characters of a paragraph that is body, after which no byline follows."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """A date seen: of which field, how likely, at which node."""

    when: When
    field: Field
    belief: float
    node: int


def claims(document: Document) -> list[Claim]:
    """The likeliest visible dates of publication and change, and the address's date."""
    found = list(_in_address(document))
    seen = sorted(_seen(document), key=lambda date: -date.belief)
    for field in ("published", "modified"):
        for date in [date for date in seen if date.field == field][:3]:
            found.append(
                Claim(
                    field=field,
                    value=date.when.iso,
                    source=VISIBLE,
                    confidence=min(1.0, date.belief),
                    node=date.node,
                    consumes="date" if date.belief >= 0.5 else None,
                )
            )
    return found


def _in_address(document: Document) -> Iterator[Claim]:
    try:
        path = urlsplit(document.url or "").path
    except ValueError:
        return
    match = _URL_DATE.search(path)
    when = parse_date("-".join((match[1], match[2].zfill(2), match[3].zfill(2)))) if match else None
    if when:
        yield Claim(field="published", value=when.iso, source=URL)


@once
def page_language(document: Document) -> str | None:
    """The language that the page declares, for reading its dates."""
    for node in document.by_tag.get("html", ())[:1]:
        return language_code(document.get(node, "lang") or document.get(node, "xml:lang"))
    return None


def _seen(document: Document) -> Iterator[_Seen]:
    flags = beside(document)
    language = page_language(document)
    title = next((node for node, _, belief in headings(document) if belief >= 0.5), None)
    near = _near(document, title) if title is not None else range(0)
    done: set[int] = set()
    for node in document.by_tag.get("time", ())[:_MAX_TIMES]:
        if not flags[node]:
            done.add(node)
            yield from _of_time(document, node, language, near)
    for node in _evident(document):
        if not flags[node] and not any(inner in done for inner in document.tagged("time", node)):
            done.add(node)
            yield from _of_text(document, node, language, 0.45 + 0.35 * (node in near))
    for node in near:
        if not flags[node] and not any(at in done for at in (node, *document.ancestors(node))):
            yield from _of_own_text(document, node, language)


def _near(document: Document, title: int) -> range:
    """The nodes around the title up to the first paragraph of the body."""
    end = document.ends[title]
    last = min(len(document), end + _AFTER)
    for node in range(end, last):
        if document.tags[node] in ("p", "div", "section") and _own_length(document, node) > _LONG:
            last = node
            break
    return range(max(0, title - _BEFORE), last)


def _of_time(document: Document, node: int, language: str | None, near: range) -> Iterator[_Seen]:
    """The date of a `<time>`, by its machine form, or else its text."""
    value = document.get(node, "datetime") or document.get(node, "title") or document.text(node)
    when = parse_date(value[:_MAX_TEXT], language) if value else None
    if when is None:
        when = parse_date(document.text(node)[:_MAX_TEXT], language)
    if when is None:
        return
    field = _field_of(document, node)
    belief = 0.6
    if node in near:
        belief += 0.25
    if document.get(node, "pubdate") is not None or document.get(node, "itemprop") == "datePublished":
        belief += 0.1
    if _classed(document, node, _DATE_CLASS):
        belief += 0.05
    yield _Seen(when, field, belief - _late(document, node), node)


def _late(document: Document, node: int) -> float:
    """A small doubt that grows with the place on the page, so that of equals the first wins."""
    return 0.1 * node / len(document)


def _evident(document: Document) -> list[int]:
    """The nodes whose class says that they show a date."""
    found: set[int] = set()
    for name, nodes in document.by_class.items():
        if _DATE_CLASS.match(name):
            found.update(nodes[:20])
    return sorted(found)[:_MAX_TIMES]


def _of_text(document: Document, node: int, language: str | None, belief: float) -> Iterator[_Seen]:
    """The dates in a node's whole text, each under the word before it."""
    text = document.get(node, "datetime") or document.get(node, "title") or ""
    if not _YEAR.search(text):
        text = document.text(node)
    if len(text) > _MAX_TEXT or not _YEAR.search(text):
        return
    default = _field_of(document, node)
    for when in find_dates(text, language):
        field = _word_before(text[: when.start]) or default
        yield _Seen(when, field, belief - _late(document, node), node)


def _of_own_text(document: Document, node: int, language: str | None) -> Iterator[_Seen]:
    """Dates in a node's own text near the title: a byline without classes."""
    for text in document.own_content(node):
        if not isinstance(text, str) or len(text) > _MAX_TEXT or not _YEAR.search(text):
            continue
        text = " ".join(text.split())  # noqa: PLW2901 - the same text
        labelled = _classed(document, node, _META_CLASS)
        for when in find_dates(text, language):
            word = _word_before(text[: when.start])
            rest = len(text) - (when.end - when.start)
            belief = 0.45 + 0.15 * labelled + 0.15 * (word is not None) + (0.15 if rest < 30 else 0.0)
            if document.tags[node] in ("h1", "h2", "h3", "a", "title", "li", "label", "option", "script", "style"):
                belief -= 0.25
            yield _Seen(when, word or _field_of(document, node), belief - _late(document, node), node)


def _word_before(text: str) -> Field | None:
    """What the words right before a date say that it is the date of; the nearest word decides."""
    for word in reversed(_WORD.findall(text.lower())[-5:]):
        if word in MODIFIED_WORDS:
            return "modified"
        if word in PUBLISHED_WORDS:
            return "published"
    return None


def _field_of(document: Document, node: int) -> Field:
    """Published, unless the element or its label says that it is about the last change."""
    if document.get(node, "itemprop") == "dateModified" or _classed(document, node, _MODIFIED_CLASS):
        published = any(name in ("published", "entry-date") for name in (document.classes[node] or "").lower().split())
        return "published" if published else "modified"
    before = _text_before(document, node)
    return _word_before(before) or "published"


def _text_before(document: Document, node: int) -> str:
    """The words right before a node, in its parent or at the end of the element before it."""
    parent = document.parents[node]
    if parent < 0:
        return ""
    words: list[str] = []
    for item in document.content[document.starts[parent] + 1 : document.starts[node]][-8:]:
        if isinstance(item, str):
            words.append(item)
    return " ".join(words)[-60:]


def _own_length(document: Document, node: int) -> int:
    """Characters of a node's own text."""
    return sum(len(item) for item in document.own_content(node) if isinstance(item, str))


def _classed(document: Document, node: int, pattern: re.Pattern[str]) -> bool:
    names = document.classes[node]
    return bool(names) and any(pattern.search(name) for name in (names or "").split())
