"""What the tests of the visible sources share: a page around some markup, and its claims."""

from __future__ import annotations

from blogextract.claims import Claim
from blogextract.document import Document, load
from blogextract.segment import segment

PROSE = (
    "The kiln reached its peak a little after four, and nobody in the yard said a "
    "word until the needle fell. "
    "We had stacked it with forty bowls and two jars that were far too large for the "
    "shelf they stood on."
)
"""A paragraph of a post's body."""


def page(body: str, head: str = "", url: str = "https://kiln.example/2021/05/first-firing/") -> Document:
    """A page with a title and some markup in its body."""
    text = f"<html lang=en><head><title>First firing | Kiln Notes</title>{head}</head><body>{body}</body></html>"
    return load(text, url=url)


def post(inside: str, after: str = "", **options: str) -> Document:
    """A post: a headline and two paragraphs around some markup, with more after the article."""
    article = f"<article class='post'><h1>First firing</h1>{inside}</article>{after}"
    return page(article, **options)


def body() -> str:
    """The paragraphs of a post."""
    return f"<div class=entry-content><p>{PROSE}</p><p>{PROSE}</p></div>"


def claimed(source, document: Document, field: str) -> list[Claim]:
    """The claims of a source for a field, the surest first."""
    found = [claim for claim in source(document, segment(document)) if claim.field == field]
    return sorted(found, key=lambda claim: -claim.confidence)


def consumed(source, document: Document) -> dict[str, list[str]]:
    """The texts that a source keeps out of the body, by region."""
    found: dict[str, list[str]] = {}
    for claim in source(document, segment(document)):
        if claim.consumes and claim.node is not None:
            found.setdefault(claim.consumes, []).append(document.text(claim.node))
    return found
