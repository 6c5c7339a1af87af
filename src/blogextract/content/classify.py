"""What a page is: a post, a page, a listing of posts, or none of them."""

from __future__ import annotations

from dataclasses import dataclass, field

from blogextract.article import Entry, Kind, PageWarning
from blogextract.content.verdicts import Selection
from blogextract.outline import Outline


@dataclass(frozen=True, slots=True)
class Classification:
    """The page's kind, the posts that it lists where it is a listing, and what should be known of it."""

    kind: Kind
    entries: list[Entry] = field(default_factory=list)
    warnings: list[PageWarning] = field(default_factory=list)


def classify(outline: Outline, selection: Selection, metadata: object) -> Classification:
    """The page's kind."""
    return Classification(kind="post")
