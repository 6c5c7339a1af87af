"""What class names say by the conventions of microformats: hAtom of older themes, h-entry of newer ones."""

from __future__ import annotations

from collections.abc import Iterator

from blogextract.article import Author, Term
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.graph import page_titles
from blogextract.metadata.surroundings import beside
from blogextract.metadata.text import fold

SOURCE = "microformats"

_ENTRIES = ("hentry", "h-entry")
_TITLES = ("entry-title", "p-name")
_PEOPLE = ("p-author", "author")
_CARDS = ("vcard", "h-card")
_NAMES = ("fn", "p-name", "u-url", "url")
_DATES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("published", ("dt-published", "published")),
    ("modified", ("dt-updated", "updated")),
)
_MAX_NAME = 100
_MAX_ENTRIES = 200


def claims(document: Document) -> list[Claim]:
    """What the entry says that the page is about."""
    entry = _entry(document)
    if entry is None:
        return []
    foreign = _foreign(document, entry)
    return [
        *_title(document, entry, foreign),
        *_dates(document, entry, foreign),
        *_authors(document, entry, foreign),
        *_tags(document, entry),
    ]


def _entry(document: Document) -> int | None:
    """The one entry of the page, or of several the one with the page's title."""
    flags = beside(document)
    entries = sorted({node for name in _ENTRIES for node in document.classed(name) if not flags[node]})[:_MAX_ENTRIES]
    if len(entries) <= 1:
        return entries[0] if entries else None
    titles = page_titles(document)
    for entry in entries:
        for name in _TITLES:
            if any(fold(document.text(node)) in titles for node in document.classed(name, entry)[:1]):
                return entry
    return None


def _foreign(document: Document, entry: int) -> bytearray:
    """For each node 1 where it is not the entry's own: in an entry within, a comment, or beside the post."""
    flags = bytearray(beside(document))
    for name in (*_ENTRIES, "h-cite", "comment", "comments"):
        for node in document.classed(name, entry):
            if not flags[node]:
                flags[node : document.ends[node]] = b"\1" * (document.ends[node] - node)
    return flags


def _own(document: Document, entry: int, name: str, foreign: bytearray) -> Iterator[int]:
    """The nodes of a class that are the entry's own."""
    return (node for node in document.classed(name, entry) if not foreign[node])


def _title(document: Document, entry: int, foreign: bytearray) -> Iterator[Claim]:
    cards = [range(node, document.ends[node]) for name in _CARDS for node in document.classed(name, entry)]
    for name in _TITLES:
        for node in _own(document, entry, name, foreign):
            text = document.text(node)
            if text and len(text) < 500 and not any(node in card for card in cards):
                yield Claim(field="title", value=text, source=SOURCE, confidence=0.9, node=node, consumes="title")
                return


def _dates(document: Document, entry: int, foreign: bytearray) -> Iterator[Claim]:
    for field, names in _DATES:
        node = next((node for name in names for node in _own(document, entry, name, foreign)), None)
        value = _moment(document, node) if node is not None else None
        if value:
            yield Claim(field=field, value=value, source=SOURCE, confidence=0.9, node=node, consumes="date")


def _moment(document: Document, node: int) -> str | None:
    """A date's machine form where the element has one, else its text."""
    for at in (node, *document.tagged("time", node)[:1], *document.tagged("abbr", node)[:1]):
        for name in ("datetime", "title"):
            value = document.get(at, name)
            if value and any(c.isdigit() for c in value):
                return value
    text = document.text(node)
    return text if len(text) < _MAX_NAME else None


def _authors(document: Document, entry: int, foreign: bytearray) -> Iterator[Claim]:
    """Those whom the entry's own author cards name."""
    authors: list[Author] = []
    first: int | None = None
    for name in _PEOPLE:
        for node in _own(document, entry, name, foreign):
            author = _person(document, node)
            if author:
                authors.append(author)
                first = node if first is None else first
        if authors:
            break
    if authors and first is not None:
        small = len(document.text(first)) <= _MAX_NAME
        yield Claim(
            field="authors",
            value=authors,
            source=SOURCE,
            confidence=0.9,
            node=first if small else None,
            consumes="byline" if small else None,
        )


def _person(document: Document, node: int) -> Author | None:
    """The person of a card; without a card's markup only a short text is one."""
    named = next((inner for name in _NAMES for inner in document.classed(name, node)), node)
    text = document.text(named)
    if not text or len(text) > _MAX_NAME:
        return None
    link = named if document.tags[named] == "a" else next(iter(document.tagged("a", node)), None)
    return Author(name=text, url=document.resolve(document.get(link, "href")) if link is not None else None)


def _tags(document: Document, entry: int) -> Iterator[Claim]:
    terms = [
        Term(name=text, url=document.resolve(document.get(node, "href")))
        for node in document.classed("p-category", entry)[:100]
        if (text := document.text(node)) and len(text) < _MAX_NAME
    ]
    if terms:
        yield Claim(field="tags", value=terms, source=SOURCE, confidence=0.8)
