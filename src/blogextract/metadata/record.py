"""`Metadata`: what the claims came to, for the stages after."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct, field

from blogextract.article import (
    Author,
    Comment,
    CommentSystem,
    FieldSource,
    Kind,
    PageWarning,
    PostLink,
    Series,
    Term,
)
from blogextract.blocks import Image

Region = tuple[int, str, str]
"""A node, the kind of region that its subtree is, and the evidence."""


class Metadata(Struct, frozen=True, kw_only=True):
    """The fields of `Article` that are not its body; where the page does not tell, as there.

    kind: a hint of what the page is, None where it gives none. sources: as in `Article`. nodes: of each field
    the nodes that show its value. regions: subtrees that show metadata and are no body, in document order.
    """

    canonical_url: str | None = None
    kind: Kind | None = None
    title: str | None = None
    subtitle: str | None = None
    description: str | None = None
    site_name: str | None = None
    language: str | None = None
    direction: Literal["ltr", "rtl"] | None = None
    authors: list[Author] = field(default_factory=list)
    published: str | None = None
    modified: str | None = None
    categories: list[Term] = field(default_factory=list)
    tags: list[Term] = field(default_factory=list)
    breadcrumbs: list[Term] = field(default_factory=list)
    lead_image: Image | None = None
    comments: list[Comment] = field(default_factory=list)
    comment_system: CommentSystem | None = None
    next_page: str | None = None
    previous_post: PostLink | None = None
    next_post: PostLink | None = None
    series: Series | None = None
    sources: dict[str, FieldSource] = field(default_factory=dict)
    warnings: list[PageWarning] = field(default_factory=list)
    nodes: dict[str, list[int]] = field(default_factory=dict)
    regions: list[Region] = field(default_factory=list)
