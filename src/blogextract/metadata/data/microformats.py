"""What class names say by the conventions of microformats: hAtom of older themes, h-entry of newer ones."""

from __future__ import annotations

from collections.abc import Iterator

from blogextract.article import Author, Term
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.data.graph import page_titles
from blogextract.metadata.page_links import address_kind
from blogextract.metadata.post_place import post_place
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
_MAX_CARD = 100


def claims(document: Document) -> list[Claim]:
    """What the entry says that the page is about."""
    entry = _entry(document)
    if entry is None:
        return []
    own = _Entry(document, entry)
    return [*_title(own), *_dates(own), *_authors(own), *_tags(own)]


def _entry(document: Document) -> int | None:
    """The one entry of the page, or of several the one with the page's title."""
    elsewhere = post_place(document).elsewhere
    entries = sorted({node for name in _ENTRIES for node in document.classed(name) if not elsewhere(node)})
    if len(entries) <= 1:
        return entries[0] if entries else None
    titles = page_titles(document)
    for entry in entries[:_MAX_ENTRIES]:
        for name in _TITLES:
            if any(fold(document.text(node)) in titles for node in document.classed(name, entry)[:1]):
                return entry
    return None


class _Entry:
    """The main entry, and which nodes are its own: not those of entries within, of comments, or beside the post."""

    def __init__(self, document: Document, node: int) -> None:
        self.document = document
        self.node = node
        self._around = post_place(document)
        within = {inner for name in (*_ENTRIES, "h-cite", "comment") for inner in document.classed(name, node)}
        self._foreign: list[range] = []
        for inner in sorted(within):
            if not self._foreign or inner >= self._foreign[-1].stop:
                self._foreign.append(range(inner, document.ends[inner]))

    def own(self, name: str) -> Iterator[int]:
        """The nodes of a class that are the entry's own, in document order."""
        parts = iter(self._foreign)
        part = next(parts, None)
        for node in self.document.classed(name, self.node):
            while part is not None and node >= part.stop:
                part = next(parts, None)
            if (part is None or node not in part) and not self._around.elsewhere(node):
                yield node


def _title(entry: _Entry) -> Iterator[Claim]:
    document = entry.document
    cards = {
        inner for name in _CARDS for card in document.classed(name, entry.node) for inner in _all_of(document, card)
    }
    for name in _TITLES:
        for node in entry.own(name):
            text = document.text(node)
            if text and len(text) < 500 and node not in cards:
                yield Claim(field="title", value=text, source=SOURCE, confidence=0.9, node=node, consumes="title")
                return


def _all_of(document: Document, card: int) -> range:
    """The nodes of a card, which is small."""
    return range(card, min(document.ends[card], card + _MAX_CARD))


def _dates(entry: _Entry) -> Iterator[Claim]:
    for field, names in _DATES:
        node = next((node for name in names for node in entry.own(name)), None)
        value = _moment(entry.document, node) if node is not None else None
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


def _authors(entry: _Entry) -> Iterator[Claim]:
    """Those whom the entry's own author cards name."""
    authors: list[Author] = []
    first: int | None = None
    for name in _PEOPLE:
        for node in entry.own(name):
            author = _person(entry.document, node)
            if author:
                authors.append(author)
                first = node if first is None else first
        if authors:
            break
    if authors and first is not None:
        small = len(entry.document.text(first)) <= _MAX_NAME
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


def _tags(entry: _Entry) -> Iterator[Claim]:
    """The entry's `p-category`, which are its tags, but for those that lead to a category and do not say otherwise."""
    document = entry.document
    terms: dict[str, list[Term]] = {"categories": [], "tags": []}
    for node in list(entry.own("p-category"))[:100]:
        text, url = document.text(node), document.resolve(document.get(node, "href"))
        if text and len(text) < _MAX_NAME:
            said = f"{document.get(node, 'rel') or ''} {document.classes[node] or ''}".lower().split()
            filed = url and address_kind(url) == "category" and "tag" not in said
            terms["categories" if filed else "tags"].append(Term(name=text, url=url))
    for field, value in terms.items():
        if value:
            yield Claim(field=field, value=value, source=SOURCE, confidence=0.8)
