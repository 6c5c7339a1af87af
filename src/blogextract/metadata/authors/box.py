"""The author box: who wrote the post, as the box under it (or over it) tells, typed and kept out of the body.

A vendor's own class is believed. A class that any theme may use for any purpose needs the shape of a box as
well: a name, a text of a bio's length that is not links, and no place among comments or other posts.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from blogextract.article import Author
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.authors.bio import bio_claims, bios
from blogextract.metadata.authors.box_read import read_people
from blogextract.metadata.authors.box_roots import box_roots
from blogextract.metadata.authors.box_table import BoxKind
from blogextract.metadata.post_place import PostPlace, post_place
from blogextract.outline import Outline

__all__ = ["bio_claims", "bios", "claims"]

_MAX_BOXES = 8
"""More boxes than a post has authors: a page about a team."""


class Box(Struct):
    """A box: its element, the row that it is read by, the persons in it."""

    node: int
    kind: BoxKind
    authors: list[Author]


def claims(document: Document, outline: Outline) -> list[Claim]:
    """A claim for each author box that proves itself: by a vendor's class, or by its shape.

    `bio_claims` finds the others, once the other sources have said who the author is.
    """
    del outline  # the markup says it all
    boxes = list(_boxes(document, post_place(document)))
    if len(boxes) > _MAX_BOXES:
        boxes = [box for box in boxes if box.kind.own]
    return [
        Claim(
            field="authors",
            value=box.authors,
            source="author_box",
            confidence=0.9 if box.kind.own else 0.75,
            node=box.node,
            consumes="author_box",
        )
        for box in boxes
    ]


def _boxes(document: Document, around: PostPlace) -> Iterator[Box]:
    """The boxes of the page, the outermost of nested ones, each read."""
    end = -1
    for node, kind in box_roots(document, around):
        if node < end:
            continue
        authors = read_people(document, node, kind)
        if any(author.bio for author in authors) or (authors and kind.own):
            end = document.ends[node]
            yield Box(node, kind, authors)
