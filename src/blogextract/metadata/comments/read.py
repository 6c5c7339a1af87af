"""Reading one comment: its words, when it was written, and its address."""

from __future__ import annotations

from blogextract.metadata.comments.item import Item, own
from blogextract.metadata.comments.reading import Reading, is_chrome, reading
from blogextract.metadata.comments.signatures import MAX_LINE, MAX_NAME
from blogextract.metadata.comments.table import DATE
from blogextract.metadata.comments.who import (
    NAME_HEADINGS,
    author_nodes,
    author_of,
    begins_with,
    line_date,
    name_in,
    without_says,
)
from blogextract.metadata.dates.text import find_dates, first_date, parse_date
from blogextract.metadata.lines import lines, paragraphs, unknown_words
from blogextract.patterns import deferred

_ANCHOR = deferred(r"#(?:div-)?(?:c(?:omment)?[-_]?\w*\d\w*|comment|t\d{2,}\Z)")
"""The end of an address that leads to one comment."""
_ID = deferred(r"^(?:div-)?(?:c(?:omment)?[-_]?)(\w*\d\w*)$")
"""The id of one comment's element."""
_DATE = frozenset(DATE)
_DATED = frozenset({"datePublished", "dateCreated", "commentTime", "dc:created", "dc:date"})
"""Properties of microdata, and of RDFa as Drupal writes it, that tell when."""
_MAX_TIMES, _MAX_LINKS = 4, 12
"""Elements of a comment that are looked at for its time and for its address."""


def text_of(comment: Reading, author: str | None) -> list[str]:
    """The paragraphs of a comment's words, who wrote it being known."""
    document, item = comment.document, comment.item
    if item.told:
        nodes = [node for node in item.told if not is_chrome(document, node)]
        parts = [reading(document, Item(node)) for node in nodes]
        return [paragraph for part in parts for paragraph in text_of(part, author_of(part))]
    if comment.signed:
        shown = lines(document, item.node, set(item.replies))
        del shown[comment.signed.index]
        words = "".join(line.text for line in lines(document, item.node, comment.skip))
        return paragraphs([line for line in shown if line.text in words])
    found = comment.marked
    if found is None:
        found = paragraphs(lines(document, item.node, comment.skip | _names_alone(comment, author)))
    return _without_head(found, author, comment.language)


def _without_head(found: list[str], author: str | None, language: str | None) -> list[str]:
    """The paragraphs without those at the head that only repeat who wrote, and when."""
    named = len(found) > 1 and len(found[0]) <= MAX_NAME
    if not named or without_says(found[0]) != author:
        return found
    when = line_date(found[1], language)
    dated = when is not None and (begins_with(when) or not unknown_words(found[1], ()))
    return found[2:] if len(found) > 2 and dated else found[1:]


def _names_alone(comment: Reading, author: str | None) -> set[int]:
    """The heading that tells who wrote, and when as in Bootstrap: `<h4>Ida <small>4 May</small></h4>`."""
    document = comment.document
    headings = [node for tag in NAME_HEADINGS for node in own(document, comment.item, document.tagged(tag))[:1]]
    dated = [node for node in headings if document.tagged("small", within=node)]
    return {node for node in dated if name_in(document, node) == author}


def date_of(comment: Reading) -> str | None:
    """When a comment was written, ISO 8601: what a machine is told, else what readers are."""
    document, item = comment.document, comment.item
    times = own(document, item, document.tagged("time"))[:_MAX_TIMES]
    for node in sorted(times, key=lambda node: not _is_in_date(comment, node)):
        when = parse_date(document.get(node, "datetime") or "")
        if when:
            return when.iso
    for node in own(document, item, document.having("content")):
        attributes = document.attributes[node]
        names = f"{attributes.get('itemprop', '')} {attributes.get('property', '')}".split()
        if not _DATED.isdisjoint(names):
            when = parse_date(attributes["content"])
            if when:
                return when.iso
    return _date_shown(comment)


def _is_in_date(comment: Reading, time: int) -> bool:
    """Whether a time stands right in an element that shows when a comment was written."""
    document = comment.document
    return not _DATE.isdisjoint((document.classes[document.parents[time]] or "").lower().split())


def _date_shown(comment: Reading) -> str | None:
    document, item, language = comment.document, comment.item, comment.language
    if item.told:
        ends = [node for node in item.told if is_chrome(document, node)]
        texts = [document.short_text(node, MAX_LINE) or "" for node in (item.node, *ends)]
        return next((when.iso for text in texts for when in find_dates(text, language)), None)
    shown = [node for token in DATE for node in own(document, item, document.classed(token))[:2]]
    marked = [node for tag in ("abbr", "time") for node in own(document, item, document.tagged(tag))[:2]]
    for node in [*shown, *marked, *author_nodes(comment)[:2]]:
        title = document.get(node, "title") or ""
        text = document.short_text(node, MAX_LINE) or ""
        for words in (title, text):
            when = first_date(words, language)
            if when:
                return when.iso
    return comment.signed.date if comment.signed else None


def url_of(comment: Reading) -> str | None:
    """A comment's own address: its permanent link, or the page's with the comment's id."""
    document, item = comment.document, comment.item
    for node in own(document, item, document.tagged("a"))[:_MAX_LINKS]:
        href = document.get(node, "href") or ""
        if _ANCHOR.search(href) and "replytocom" not in href:
            url = document.resolve(href)
            if url and not url.startswith("#"):
                return url
            if url and document.url:
                return document.url.partition("#")[0] + url
    name = document.get(item.node, "id") or ""
    if _ID.match(name) and document.url:
        return f"{document.url.partition('#')[0]}#{name}"
    return None
