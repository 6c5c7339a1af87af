"""The footnotes of an article while it is written: labels that are safe in markup, and which were referred to."""

from __future__ import annotations

import re

from blogextract.article import Footnote
from blogextract.blocks import MarkType

_SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,31}\Z")

_LONGEST_REFERENCE = 8
"""Characters of "[note 12]" without its space: what is longer is text that the note is about."""


class Notes:
    """Labels by a note's id, numbers and notes by label, and which notes the text has referred to so far.

    references: by label, how often. order: labels, in the order of their first reference. as_html: marks that are
    written as HTML within Markdown too, for readers that do not know GitHub's footnotes or formulas.
    """

    def __init__(self, footnotes: list[Footnote], as_html: frozenset[MarkType] = frozenset()) -> None:
        self.as_html = as_html
        self.labels: dict[str, str] = {}
        self.numbers: dict[str, int] = {}
        self.references: dict[str, int] = {}
        self.order: list[str] = []
        self.written: dict[str, Footnote] = {}
        taken: set[str] = set()
        for number, note in enumerate(footnotes, start=1):
            label = _label(note.id, number, taken)
            taken.add(label.lower())
            self.written[label] = note
            self.labels.setdefault(note.id, label)
            self.numbers[label] = number

    def refer(self, note: str) -> tuple[str, int]:
        """Count a reference to the note with this id: its label, and how often it has been referred to."""
        label = self.labels[note]
        count = self.references.get(label, 0) + 1
        self.references[label] = count
        if count == 1:
            self.order.append(label)
        return label, count


def is_reference(text: str) -> bool:
    """True where a marked text only points to the note, as "1", "[2]" or "*" do, and says nothing itself."""
    return len(text) <= _LONGEST_REFERENCE and not any(map(str.isspace, text))


def _label(name: str, number: int, taken: set[str]) -> str:
    """The note's id where it is safe and free, or else its number, or else what is free."""
    for label in (name, str(number)):
        if _SAFE.match(label) and label.lower() not in taken:
            return label
    label = f"note-{number}"
    while label in taken:
        label += "-"
    return label
