"""The series that a post belongs to: `Part 2 of 5 in the series Trains`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from blogextract.article import Series
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.neighbours.table import SERIES
from blogextract.metadata.openings import openings
from blogextract.metadata.post_place import post_place
from blogextract.outline import Outline
from blogextract.patterns import deferred

_MAX_TEXT = 1500
_MAX_NAME = 120
_MAX_LINE = 300
_STEMS = ("erie", "érie", "erii", "ерии")
"""A part of each of the phrases that name a series, which is cheap to look for."""
_PART = re.compile(
    r"\b(?:part|teil|partie|parte|deel|del|osa|część|díl|bölüm|часть|частина|episode|folge|épisode)\s+(\d{1,3})"
    r"(?:\s*(?:of|von|sur|de|di|van|av|af|z|ze|/|из|з)\s*(\d{1,3}))?",
    re.IGNORECASE,
)
_ENTRY = deferred(r"this (?:entry|post|article) is part (\d{1,3}) of (\d{1,3})", re.IGNORECASE)
_OF_SERIES = deferred(
    r"(?:in the series|of the series|from the series|part of (?:a|the) series|in series|in der serie|der serie|"
    r"teil der serie|de la série|dans la série|de la serie|da série|della serie|van de serie|i serien|z serii|"
    r"из серии|серии)\s*[:：]?\s*",
    re.IGNORECASE,
)


def series_claims(document: Document, outline: Outline) -> Iterator[Claim]:
    """A claim of the series that the page names: by a plugin's element, or by its headline."""
    for token in SERIES:
        for node in document.classed(token)[:3]:
            if document.tags[node] == "body" or post_place(document).elsewhere(node):
                continue
            text = document.short_text(node, _MAX_TEXT)
            series = _series(document, node, text) if text else None
            if series:
                yield Claim(
                    field="series",
                    value=series,
                    source="navigation",
                    confidence=0.9,
                    node=node,
                    consumes="post_navigation",
                )
                return
    yield from _said(document, outline)


def _series(document: Document, node: int, text: str) -> Series | None:
    """The series that an element tells of: numbers from its words, name and address from its first link."""
    match = _ENTRY.search(text) or _PART.search(text)
    link = next(iter(document.tagged("a", within=node)), -1)
    named = _OF_SERIES.search(text)
    name = document.text(link) if link >= 0 else ""
    if not match and not named:
        return None
    if named and not name:
        name = re.split(r"[.:\n]", text[named.end() :])[0].strip(" \"“”„'’")
    return Series(
        name=name if 0 < len(name) <= _MAX_NAME else None,
        url=document.resolve(document.get(link, "href")) if link >= 0 else None,
        part=int(match[1]) if match else None,
        parts=int(match[2]) if match and match[2] else None,
    )


def _said(document: Document, outline: Outline) -> Iterator[Claim]:
    """A line about the headline or at the body's head that says which part of a series the post is; or the headline."""
    around = post_place(document)
    if around.headline < 0:
        return
    for run in openings(outline).holding(_STEMS):
        text = run.text
        if len(text) <= _MAX_LINE and _OF_SERIES.search(text) and not around.elsewhere(run.box.node):
            series = _series(document, run.box.node, run.text)
            if series and (series.part or series.url):
                yield Claim(field="series", value=series, source="navigation", confidence=0.6, node=run.box.node)
                return
    title = document.text(around.headline)
    match = _PART.search(title)
    if match:
        name = title[: match.start()].strip(" ,:;–—-|([#")
        parts = int(match[2]) if match[2] else None
        yield Claim(
            field="series",
            value=Series(name=name or None, part=int(match[1]), parts=parts),
            source="title",
            confidence=0.3,
            node=around.headline,
        )
