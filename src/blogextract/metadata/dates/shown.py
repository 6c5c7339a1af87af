"""Dates that readers see, and the date in the page's address.

A page shows many dates: today's in its header, those of comments and of other posts. Only those near the title or
the byline, or in an element that says what it is, are the post's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.dates.address import in_address, page_language
from blogextract.metadata.dates.said import CLASS_WORD, changed, field_of, said_field
from blogextract.metadata.dates.scan import MAX_TEXT, Field, field_word, has_year, shown_in, texts
from blogextract.metadata.dates.text import When, parse_date
from blogextract.metadata.lines import meta_line, text_before
from blogextract.metadata.linked_cards import in_linked_card
from blogextract.metadata.once import once
from blogextract.metadata.post_place import post_place
from blogextract.metadata.text import holding
from blogextract.metadata.titles.title import headings

VISIBLE = "visible_date"

_DATE_WORDS = frozenset(
    {
        "date",
        "dates",
        "datetime",
        "time",
        "timestamp",
        "published",
        "pubdate",
        "dateline",
        "posted",
        "publishdate",
        "datum",
        "fecha",
    }
)
_DATE_ENDS = (
    "postdate", "publishdate", "publisheddate", "publicationdate", "publicationtime", "publishtime", "publishedat",
    "articledate", "releasedate", "blogdate", "newsdate", "createdate", "creationdate", "entrydate", "storydate",
)  # fmt: skip
_PARTS_OF_DATE_WORDS = ("date", "datu", "time", "posted", "publish", "fecha")
"""What a class must hold to hold one of those words."""
_NO_DATE = frozenset(
    {
        "picker", "event", "events", "calendar", "countdown", "reading", "read", "toread", "comment", "comments",
        "related",
        "ago", "to", "updated", "update", "modified", "expiry", "real", "life", "all", "start", "end", "joined",
        "member",
    }
)  # fmt: skip
"""Words that make of it the time to read, the date of an event, of a comment, of the last change."""
_META_CLASS = re.compile(
    r"meta|byline|posted|info|author|date|publish|dateline|details|submitted|timestamp|credit", re.IGNORECASE
)

_MAX_TIMES = 60
_BEFORE, _AFTER = 12, 60
"""How many texts before and after the title are looked at: bylines of real themes have up to 40."""
_STRETCH = 200
"""Texts and elements before the title among which those texts are looked for."""
_SMALL = 50
_LONG = 220
"""Characters of a text that is body, after which no byline follows."""
_LINK_TAGS = frozenset({"h1", "h2", "h3", "a", "li", "label", "option", "button"})
_CERTAIN, _UNSURE = 0.5, 0.45
_LISTED = 3
"""Days in elements alike from which on they are the dates of a list."""


class _Seen(msgspec.Struct, frozen=True):
    """A date seen: of which field, how likely, at which node."""

    when: When
    field: Field
    belief: float
    node: int


def claims(document: Document) -> list[Claim]:
    """The likeliest visible dates of publication and change, and the address's date."""
    found = list(in_address(document))
    seen = sorted(_singled_out(document, list(_seen(document))), key=lambda date: -date.belief)
    for field in ("published", "modified"):
        found += [
            Claim(
                field=field,
                value=date.when.claimed,
                source=VISIBLE,
                confidence=min(1.0, date.belief),
                node=_line(document, date),
                consumes="date" if date.belief >= _CERTAIN else None,
            )
            for date in [date for date in seen if date.field == field][:3]
        ]
    return found


def _line(document: Document, date: _Seen) -> int:
    """The element of a date; near the title the whole line that says when, by whom and how long to read."""
    if date.belief < _CERTAIN or not _is_near(document, date.node):
        return date.node
    return meta_line(document, date.node, ())


def _singled_out(document: Document, seen: list[_Seen]) -> Iterator[_Seen]:
    """The dates seen, with doubt about those that stand in elements of one kind: a list of other posts."""
    days: dict[tuple[str, str | None], set[str]] = {}
    for date in seen:
        days.setdefault((document.tags[date.node], document.classes[date.node]), set()).add(date.when.day)
    for date in seen:
        listed = len(days[document.tags[date.node], document.classes[date.node]]) >= _LISTED
        yield replace(date, belief=date.belief - 0.3) if listed and not _is_near(document, date.node) else date


class _Near(Struct, frozen=True):
    """What is shown around the title: the elements with text, and the texts that may hold a date.

    dated: text, its element, and the words before it. sure: whether the heading there is surely the title.
    """

    nodes: set[int]
    dated: list[tuple[str, int, str]]
    sure: bool


@once
def _near(document: Document) -> _Near:
    """What is shown around the title, up to the first text of the body."""
    sure = next((node for node, _, belief in headings(document) if belief >= _CERTAIN), -1)
    near = _Near(set(), [], sure >= 0)
    title = sure if near.sure else post_place(document).headline
    if title < 0:
        return near
    start = document.starts[title]
    before = texts(document, max(0, start - _STRETCH), start)[-_BEFORE:]
    after = texts(document, document.stops[title] + 1, len(document.content), limit=_AFTER, longest=_LONG)
    words = ""
    for text, node in chain(before, after):
        if near.sure:
            near.nodes.add(node)
        if len(text) <= MAX_TEXT and node >= 0 and has_year(text):
            near.dated.append((text, node, words))
        words = f"{words[-60:]} {text[-60:]}"
    return near


def _seen(document: Document) -> Iterator[_Seen]:
    around = post_place(document)
    language = page_language(document)
    done: set[int] = set()

    def elsewhere(node: int) -> bool:
        return around.elsewhere(node) or in_linked_card(document, node)

    for node in document.by_tag.get("time", ())[:_MAX_TIMES]:
        if not elsewhere(node):
            done.update(range(node, min(document.ends[node], node + _SMALL)))
            yield from _of_time(document, node, language)
    for node in sorted({*evident(document), *changed(document)}):
        if not elsewhere(node) and not any(inner in done for inner in document.tagged("time", node)):
            done.update(range(node, min(document.ends[node], node + _SMALL)))
            yield from _of_text(document, node, language)
    for text, node, before in _near(document).dated:
        if node not in done and not elsewhere(node):
            yield from _of_own_text(document, text, node, before)
    yield from _of_boxes(document, done)


def _of_boxes(document: Document, done: set[int]) -> Iterator[_Seen]:
    """The dates in the boxes beside the post that tell of it, which say in no other way what they show."""
    for start, _ in post_place(document).boxes:
        words = ""
        for text, node in texts(document, document.starts[start], document.stops[start], limit=_AFTER):
            if node not in done and len(text) <= MAX_TEXT and has_year(text):
                for shown in shown_in(text, node, words, page_language(document)):
                    belief = 0.75 - 0.3 * (shown.rest >= _SMALL) - _late(document, node)
                    yield _Seen(_settled(document, shown.when), shown.field or "published", belief, node)
            words = text


def _is_near(document: Document, node: int) -> bool:
    near = _near(document).nodes
    return node in near or any(inner in near for inner in range(node, min(document.ends[node], node + 10)))


def _of_time(document: Document, node: int, language: str | None) -> Iterator[_Seen]:
    """The date of a `<time>`, by its machine form, or else its text."""
    value = document.get(node, "datetime") or document.get(node, "title")
    when = parse_date(value[:MAX_TEXT], language) if value else None
    if when is None or when.other is not None:
        when = parse_date(document.text(node)[:MAX_TEXT], language) or when
    if when is None:
        return
    when = _settled(document, when)
    belief = 0.6 + 0.25 * _is_near(document, node)
    if "pubdate" in document.attributes[node] or document.get(node, "itemprop") == "datePublished":
        belief += 0.1
    belief += 0.05 * _has_date_class(document, node)
    word = field_word(text_before(document, node))
    belief += 0.1 * (word == "published")
    field = "modified" if node == _second(document) else field_of(document, node)
    yield _Seen(when, field, belief - _late(document, node), node)


@once
def _second(document: Document) -> int:
    """The later of the two times about the post of which no word tells: that of the last change; -1 for none.

    Themes set an icon before each.
    """
    around = post_place(document)
    nodes = [node for node in document.by_tag.get("time", ())[:_MAX_TIMES] if not around.elsewhere(node)]
    nodes = [node for node in nodes if _is_near(document, node) or around.beside(node)]
    if len(nodes) != 2 or any(said_field(document, node) for node in nodes):
        return -1
    first, second = (parse_date(document.get(node, "datetime") or document.text(node)[:MAX_TEXT]) for node in nodes)
    alone = all(len(document.text(node)) <= _SMALL for node in nodes)
    return nodes[1] if alone and first and second and first.other is None and first.day < second.day else -1


def _settled(document: Document, when: When) -> When:
    """A date whose day and month could be exchanged, as the page's unmistakable dates have it."""
    if when.other is None:
        return when
    known = _unmistakable(document)
    if when.other[:10] in known and when.day not in known:
        return replace(when, iso=when.other, other=None)
    return replace(when, other=None) if when.day in known else when


@once
def _unmistakable(document: Document) -> set[str]:
    """The days that the page gives in a form with one reading, wherever on it."""
    values = (document.get(node, "datetime") for node in document.by_tag.get("time", ())[:_MAX_TIMES])
    found = [parse_date(value) for value in values if value]
    days = {when.day for when in found if when is not None and when.other is None}
    return days | {claim.value for claim in in_address(document)}


def _late(document: Document, node: int) -> float:
    """A small doubt that grows with the place on the page, so that of equals the first wins."""
    return 0.1 * node / len(document)


def evident(document: Document) -> list[int]:
    """The nodes whose class says that they show a date."""
    by_class = document.by_class
    named = [name for name in holding(by_class, _PARTS_OF_DATE_WORDS) if _names_date(name)]
    return sorted({node for name in named for node in by_class[name][:20]})[:_MAX_TIMES]


@lru_cache(maxsize=16_384)
def _names_date(name: str) -> bool:
    """True for a class that says of its element that it shows the date of a post."""
    if not any(part in name for part in _PARTS_OF_DATE_WORDS):
        return False
    words = [word.lower() for word in CLASS_WORD.findall(name)]
    named = any(word in _DATE_WORDS or word.endswith(_DATE_ENDS) for word in words[-4:])
    return named and _NO_DATE.isdisjoint(words)


def _has_date_class(document: Document, node: int) -> bool:
    return any(_names_date(name) for name in (document.classes[node] or "").lower().split())


def _of_text(document: Document, node: int, language: str | None) -> Iterator[_Seen]:
    """The dates in a node's whole text, each under the word before it."""
    text = document.get(node, "datetime") or document.get(node, "title") or ""
    if not has_year(text):
        text = document.text(node)
    if len(text) > MAX_TEXT or not has_year(text):
        return
    default = field_of(document, node)
    belief = 0.45 + 0.35 * _is_near(document, node) - _late(document, node)
    for shown in shown_in(text, node, "", language):
        told = belief + 0.05 * (shown.field == "published") + 0.15 * (shown.field == default == "modified")
        yield _Seen(_settled(document, shown.when), shown.field or default, told, node)


def _of_own_text(document: Document, text: str, node: int, before: str) -> Iterator[_Seen]:
    """Dates in a text near the title: a byline without classes."""
    around = f"{document.classes[node]} {document.classes[document.parents[node]]}"
    labelled = bool(_META_CLASS.search(around))
    for shown in shown_in(text, node, before, page_language(document)):
        belief = 0.5 + 0.1 * labelled + 0.15 * (shown.field is not None) + (0.15 if shown.rest < 30 else 0.0)
        to_day = shown.when.day.replace("-", "/") in (document.get(node, "href") or "")  # that day's archive
        in_meta_list = labelled and document.tags[node] == "li"
        if document.tags[node] in _LINK_TAGS and not (to_day or in_meta_list):
            belief -= 0.25
        field = shown.field or field_of(document, node)
        if not _near(document).sure:  # said where nothing else is, and left where it stands
            belief = min(belief, _UNSURE)
        if field == "published" or belief > _UNSURE:
            yield _Seen(_settled(document, shown.when), field, belief - _late(document, node), node)
