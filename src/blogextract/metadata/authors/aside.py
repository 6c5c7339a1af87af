"""The author of a blog whose posts name nobody: the sidebar has a heading "Author", and the text under it a name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from blogextract.article import Author
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.authors.bio import is_about
from blogextract.metadata.authors.bio_text import MAX_LONE_BIO, MIN_LONE_BIO
from blogextract.metadata.authors.name_shapes import has_given_name
from blogextract.metadata.lines import Line, lines
from blogextract.metadata.post_place import post_place
from blogextract.outline import Outline

_HEADINGS = ("h2", "h3", "h4")
_MAX_HEADING = 60
_MAX_HEADINGS = 40
_WORDS = (3, 2)
"""Words of a name that a text may begin with, the longer first."""


def claims(document: Document, outline: Outline | None, found: Iterable[Claim]) -> list[Claim]:
    """A claim of whom the sidebar tells of under such a heading, where no source has named anybody."""
    if outline is None or any(claim.field == "authors" for claim in found):
        return []
    for line in _under_headings(document):
        name = _name_before_verb(line.text)
        if name and MIN_LONE_BIO <= len(line.text) <= MAX_LONE_BIO:
            author = Author(name=name, bio=line.text)
            return [Claim(field="authors", value=[author], source="author_box", confidence=0.4, node=line.node)]
    return []


def _under_headings(document: Document) -> Iterator[Line]:
    """The lines right under headings about the author, outside of the post."""
    elsewhere = post_place(document).elsewhere
    for tag in _HEADINGS:
        for node in document.tagged(tag)[:_MAX_HEADINGS]:
            text = document.short_text(node, _MAX_HEADING)
            if text and is_about(text) and elsewhere(node):
                around = lines(document, document.parents[node])
                yield from [line for heading, line in pairwise(around) if heading.text == text][:1]


def _name_before_verb(text: str) -> str | None:
    """The full name that a sentence begins with: words in capitals, a given name first, and a word in small letters."""
    words = text[:MAX_LONE_BIO].split()
    for count in _WORDS:
        name = " ".join(words[:count])
        if len(words) > count and words[count][0].islower() and has_given_name(name):
            return name
    return None
