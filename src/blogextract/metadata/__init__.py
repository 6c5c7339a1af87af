"""What a page says of itself: each source makes claims, and `merge` chooses among them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata import language, lead_background, lead_image, links, substack
from blogextract.metadata.authors import aside as author_aside
from blogextract.metadata.authors import box as author_box
from blogextract.metadata.authors import byline
from blogextract.metadata.authors import cards as author_cards
from blogextract.metadata.authors import fallbacks as author_fallbacks
from blogextract.metadata.authors import profiles as author_profiles
from blogextract.metadata.comments import shown as comments
from blogextract.metadata.comments import systems as comment_systems
from blogextract.metadata.data import html_meta, json_ld, microdata, microformats, open_graph
from blogextract.metadata.data.json_ld import article_body
from blogextract.metadata.dates import fallbacks as date_fallbacks
from blogextract.metadata.dates import shown as dates
from blogextract.metadata.dates.of_rows import days_of_rows
from blogextract.metadata.merge import merge
from blogextract.metadata.neighbours import shown as navigation
from blogextract.metadata.record import Metadata
from blogextract.metadata.terms import breadcrumbs
from blogextract.metadata.terms import shown as terms
from blogextract.metadata.titles import feed_names, site_names, subtitle, title
from blogextract.outline import Outline

__all__ = [
    "FALLBACKS",
    "SOURCES",
    "VISIBLE_SOURCES",
    "Metadata",
    "article_body",
    "collect",
    "days_of_rows",
    "merge",
    "read",
]

SOURCES: tuple[Callable[[Document], Iterable[Claim]], ...] = (
    json_ld.claims,
    open_graph.claims,
    html_meta.claims,
    microdata.claims,
    microformats.claims,
    title.claims,
    site_names.claims,
    feed_names.claims,
    substack.claims,
    dates.claims,
    language.claims,
    links.claims,
)
"""The sources that need nothing but the page; of equals the first is believed."""

VISIBLE_SOURCES: tuple[Callable[[Document, Outline], Iterable[Claim]], ...] = (
    byline.claims,
    author_box.claims,
    subtitle.claims,
    terms.claims,
    breadcrumbs.claims,
    comments.claims,
    comment_systems.claims,
    lead_image.claims,
    navigation.claims,
)
"""The sources that read what is shown, and know the outline's regions."""

FALLBACKS: tuple[Callable[[Document, Outline | None, Iterable[Claim]], Iterable[Claim]], ...] = (
    date_fallbacks.first_published,
    date_fallbacks.published,
    author_fallbacks.authors,
    author_aside.claims,
    author_box.bios,
    author_profiles.claims,
    author_cards.claims,
    lead_background.claims,
)
"""Sources that are slow or unsure: each looks at what the others have found, and speaks only where they are silent."""


def read(document: Document, outline: Outline | None = None) -> Metadata:
    """The page's metadata: all claims, merged."""
    return merge(collect(document, outline), document)


def collect(document: Document, outline: Outline | None = None) -> list[Claim]:
    """All that the sources claim, in their order."""
    found = [claim for source in SOURCES for claim in source(document)]
    if outline is not None:
        found += [claim for visible in VISIBLE_SOURCES for claim in visible(document, outline)]
    for fallback in FALLBACKS:
        found += fallback(document, outline, found)
    return found
