"""Boxes that ask for an address to send letters to, and have no name by which a rule would know them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from blogextract.content.rules.blocks_whole import sums_before
from blogextract.content.verdicts import Selection
from blogextract.document import Document
from blogextract.outline import Box, Outline

_LONGEST = 300
"""Characters of a box: a heading, two sentences, a label, a button."""
_SHARE = 0.25
"""A box with more of the kept text may be a post of few words."""
_NEVER = frozenset({"html", "body", "main", "article", "td"})
_MAX_UP = 12
_MAX_FIELDS = 40


def sign_ups(outline: Outline, selection: Selection) -> None:
    """What stands in a small box with a field for an address of e-mail, and no field for a message, asks for it."""
    fields = list(islice(_fields(outline.document), _MAX_FIELDS))
    if not fields:
        return
    characters = sums_before([run.characters for run in outline.runs])
    kept = sum(run.characters for run in outline.runs if selection.kept[run.index])
    longest = min(_LONGEST, kept * _SHARE)
    for field in fields:
        box = _box(outline, field, characters, longest)
        for run in outline.runs[box.first : box.last] if box else ():
            if selection.kept[run.index]:
                selection.drop(run.index, "newsletter", "newsletter.field", "a small box with a field for an address")


def _fields(document: Document) -> Iterator[int]:
    """The fields for an address of e-mail."""
    for node in document.tagged("input"):
        attributes = document.attributes[node]
        kind = attributes.get("type", "text").lower()
        if kind == "email" or (kind == "text" and attributes.get("name", "").lower() in ("email", "e-mail", "mail")):
            yield node


def _box(outline: Outline, field: int, characters: list[int], longest: float) -> Box | None:
    """The largest box around a field that holds little text, and no field for a message or for a search."""
    document = outline.document
    found: Box | None = None
    box: Box | None = outline.box_of(field)
    for _ in range(_MAX_UP):
        if box is None or box.tag in _NEVER or characters[box.last] - characters[box.first] > longest:
            break
        if document.tagged("textarea", within=box.node):
            return None
        found, box = box, box.parent
    return found
