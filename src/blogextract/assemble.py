"""The stages' results as one record."""

from __future__ import annotations

from posixpath import basename
from typing import Any
from urllib.parse import unquote, urlsplit

from msgspec.structs import replace

from blogextract.article import Article, PageWarning, Section
from blogextract.blocks import Image, Paragraph
from blogextract.content import Classification, Selection
from blogextract.document import Document
from blogextract.metadata import Metadata
from blogextract.structure import Body

_OF_ONE_POST: dict[str, Any] = {
    "subtitle": None,
    "authors": [],
    "published": None,
    "modified": None,
    "categories": [],
    "tags": [],
    "lead_image": None,
    "comments": [],
    "next_page": None,
    "previous_post": None,
    "next_post": None,
    "series": None,
}
"""What a listing shows of these is its posts' and not its own."""
_UNSURE = 0.5
"""Confidence below which the reader is warned."""


def assemble(
    document: Document, metadata: Metadata, selection: Selection, classification: Classification, body: Body
) -> Article:
    """The record: the metadata's fields, the body's sections, and what the page is taken for."""
    if not classification.has_fields:
        metadata = replace(metadata, **_OF_ONE_POST)
    sections = _without_lead(body.sections, metadata.lead_image) if classification.has_body else []
    is_post = classification.kind in ("post", "page")
    return Article(
        url=document.url,
        canonical_url=metadata.canonical_url,
        kind=classification.kind,
        confidence=selection.confidence,
        title=metadata.title,
        subtitle=metadata.subtitle,
        description=metadata.description,
        site_name=metadata.site_name,
        language=metadata.language,
        direction=metadata.direction,
        authors=metadata.authors,
        published=metadata.published,
        modified=metadata.modified,
        categories=metadata.categories,
        tags=metadata.tags,
        breadcrumbs=metadata.breadcrumbs,
        lead_image=metadata.lead_image,
        sections=sections,
        footnotes=body.footnotes if classification.has_body else [],
        comments=metadata.comments,
        entries=classification.entries,
        comment_system=metadata.comment_system,
        next_page=metadata.next_page,
        previous_post=metadata.previous_post,
        next_post=metadata.next_post,
        series=metadata.series,
        sources=metadata.sources,
        warnings=[*metadata.warnings, *classification.warnings, *_doubts(selection, sections, is_post=is_post)],
    )


def _doubts(selection: Selection, sections: list[Section], *, is_post: bool) -> list[PageWarning]:
    if is_post and not sections:
        return [PageWarning(code="no-body", message="no text of a post was found on the page")]
    if is_post and selection.confidence < _UNSURE:
        return [
            PageWarning(
                code="unsure-body",
                message=f"the choice of the body is uncertain ({selection.confidence:.2f}): look at `explain`",
            )
        ]
    return []


def file_of(address: str) -> str:
    """What names a picture whatever server and size it comes in: its file's name without a size suffix."""
    name = unquote(basename(urlsplit(address).path)).lower()
    stem, dot, ending = name.rpartition(".")
    head, dash, size = stem.rpartition("-")
    width, times, height = size.partition("x")
    if dash and times and width.isdigit() and height.isdigit():
        stem = head
    return f"{stem}{dot}{ending}"


def _without_lead(sections: list[Section], lead: Image | None) -> list[Section]:
    """The sections without the lead image at their very head: it is a field of its own."""
    if lead is None or not sections or sections[0].heading is not None:
        return sections
    wanted = file_of(lead.src)
    blocks = sections[0].blocks
    for place, block in enumerate(blocks):
        if isinstance(block, Image) and wanted and file_of(block.src) == wanted:
            rest = [*blocks[:place], *blocks[place + 1 :]]
            return [replace(sections[0], blocks=rest), *sections[1:]] if rest else sections[1:]
        if isinstance(block, Paragraph):
            break
    return sections
