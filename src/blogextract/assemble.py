"""The stages' results as one record."""

from __future__ import annotations

from posixpath import basename
from typing import Any
from urllib.parse import unquote

from msgspec.structs import replace

from blogextract.article import Article, Dissent, FieldSource, PageWarning, Section
from blogextract.blocks import Image, Paragraph, walk
from blogextract.content import Classification, Selection
from blogextract.document import Document
from blogextract.document.renditions import width_hint
from blogextract.document.urls import parts_of
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
_UNKNOWN = 100_000
"""A width, for an address that names none: no rendition is known to be larger."""
_UNSURE = 0.5
"""Confidence below which the reader is warned."""


def assemble(
    document: Document, metadata: Metadata, selection: Selection, classification: Classification, body: Body
) -> Article:
    """The record: the metadata's fields, the body's sections, and what the page is taken for."""
    if not classification.has_fields:
        metadata = replace(metadata, **_OF_ONE_POST)
    lead = lead_as_in_text(metadata.lead_image, body.sections)
    sections = _without_lead(body.sections, lead) if classification.has_body else []
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
        lead_image=lead,
        sections=sections,
        footnotes=body.footnotes if classification.has_body else [],
        comments=metadata.comments,
        entries=classification.entries,
        comment_system=metadata.comment_system,
        next_page=metadata.next_page,
        previous_post=metadata.previous_post,
        next_post=metadata.next_post,
        series=metadata.series,
        sources=_sources(metadata, classification),
        warnings=[*metadata.warnings, *classification.warnings, *_doubts(selection, sections, is_post=is_post)],
    )


def _sources(metadata: Metadata, classification: Classification) -> dict[str, FieldSource]:
    """Where each field is from: for the kind the content, where it says otherwise than the page does of itself."""
    hidden = set() if classification.has_fields else set(_OF_ONE_POST)
    sources = {name: source for name, source in metadata.sources.items() if name not in hidden}
    said = sources.get("kind")
    if said is None or metadata.kind != classification.kind:
        dissent = [Dissent(source=said.believed, value=str(metadata.kind))] if said is not None else []
        sources["kind"] = FieldSource(believed="content", disagreed=dissent)
    return sources


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
    name = unquote(basename(parts_of(address).path)).lower()
    stem, dot, ending = name.rpartition(".")
    head, dash, size = stem.rpartition("-")
    width, times, height = size.partition("x")
    if dash and times and width.isdigit() and height.isdigit():
        stem = head
    return f"{stem}{dot}{ending}"


def lead_as_in_text(lead: Image | None, sections: list[Section]) -> Image | None:
    """The lead image with the caption, words and size that the text gives for it, at the larger of both addresses."""
    wanted = file_of(lead.src) if lead is not None else ""
    if lead is None or not wanted:
        return lead
    blocks = walk(block for section in sections for block in section.blocks)
    stem = wanted.rpartition(".")[0]
    pictures = (block for block in blocks if isinstance(block, Image))
    may_be = (each for each in pictures if stem in each.src.lower() or "%" in each.src)  # most are told by a look
    twin = next((each for each in may_be if file_of(each.src) == wanted), None)
    if twin is None:
        return lead
    larger = (width_hint(lead.src) or _UNKNOWN) < (width_hint(twin.src) or 0)
    known: dict[str, Any] = {"src": twin.src} if larger else {}
    for fields in (("alt",), ("caption", "caption_marks"), ("credit",), ("width", "height")):
        told = getattr(lead, fields[0])
        if told is None or told == getattr(twin, fields[0]):
            known |= {name: getattr(twin, name) for name in fields}
    return replace(lead, **known)


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
