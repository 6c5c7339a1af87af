"""What a page says of itself: each source makes claims, and `merge` chooses among them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata import (
    author_box,
    breadcrumbs,
    comments,
    dates,
    html_meta,
    json_ld,
    language,
    links,
    microdata,
    microformats,
    open_graph,
    terms,
    title,
)
from blogextract.metadata.json_ld import article_body
from blogextract.metadata.merge import merge
from blogextract.metadata.record import Metadata
from blogextract.outline import Outline

__all__ = ["SOURCES", "VISIBLE_SOURCES", "Metadata", "article_body", "collect", "merge", "read"]

SOURCES: tuple[Callable[[Document], Iterable[Claim]], ...] = (
    json_ld.claims,
    open_graph.claims,
    html_meta.claims,
    microdata.claims,
    microformats.claims,
    title.claims,
    dates.claims,
    language.claims,
    links.claims,
)
"""The sources that need nothing but the page; of equals the first is believed."""

VISIBLE_SOURCES: tuple[Callable[[Document, Outline], Iterable[Claim]], ...] = (
    author_box.claims,
    terms.claims,
    breadcrumbs.claims,
    comments.claims,
)
"""The sources that read what is shown, and know the outline's regions."""


def read(document: Document, outline: Outline | None = None) -> Metadata:
    """The page's metadata: all claims, merged."""
    return merge(collect(document, outline), document)


def collect(document: Document, outline: Outline | None = None) -> list[Claim]:
    """All that the sources claim, in their order."""
    found = [claim for source in SOURCES for claim in source(document)]
    if outline is not None:
        found += [claim for visible in VISIBLE_SOURCES for claim in visible(document, outline)]
    return found
