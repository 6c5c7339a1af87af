"""What a page says of an element with a date: that it is the day of publication, or of the last change."""

from __future__ import annotations

import re

from blogextract.document import Document
from blogextract.metadata.dates.scan import MAX_TEXT, Field, field_word
from blogextract.metadata.lines import text_before
from blogextract.metadata.text import holding

CLASS_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
"""The words of a class, however they are joined."""
_MODIFIED_ENDS = ("updated", "update", "modified", "lastmod", "edited", "changed", "revised")
_PARTS_OF_CHANGE = ("update", "modified", "editdate")
_OF_CHANGE = re.compile(r"(?:post|entry|article|page|last|date|time)[-_]*(?:updated?|modified)|editdate|edit-date")
_MAX_CHANGED = 5
_IN_LINE = 3
"""Elements, a `time` among them, of a line with a word, a date and an icon; of more a box is made."""
_HATOM = frozenset({"updated", "dt-updated"})
"""What themes write around the only date of a post, for hAtom asks for it."""
_ICONS = 8
"""Elements, of which all but the date are icons."""


def field_of(document: Document, node: int) -> Field:
    """Published, unless the element or its label says that it is about the last change."""
    return said_field(document, node) or "published"


def said_field(document: Document, node: int) -> Field | None:
    """What the element, its label or the element that holds nothing else says that it is about."""
    names = (document.classes[node] or "").lower()
    if "dt-published" in names and "dt-updated" not in names:
        return "published"  # whatever the theme calls it
    if _names_change(names) or document.get(node, "itemprop") == "dateModified":
        return "published" if "published" in names or "entry-date" in names else "modified"
    in_line = document.tags[node] == "time" and document.ends[node] - node <= _IN_LINE
    return (
        (in_line and field_word(document.text(node)[:MAX_TEXT]))
        or field_word(text_before(document, node))
        or _said_around(document, node)
    )


def _said_around(document: Document, node: int) -> Field | None:
    """What the title or the class of an element says that holds one date, and at most icons beside it."""
    above = document.parents[node]
    if above < 0 or document.ends[above] - above > _ICONS or document.text(above) != document.text(node):
        return None
    said = field_word((document.get(above, "title") or "")[:MAX_TEXT])
    names = [name for name in (document.classes[above] or "").lower().split() if name not in _HATOM]
    return said or ("modified" if _names_change(" ".join(names)) else None)


def changed(document: Document) -> list[int]:
    """The nodes whose class says that they tell of the last change of a post: `post-update`, `editdate`."""
    by_class = document.by_class
    named = [name for name in holding(by_class, _PARTS_OF_CHANGE) if _OF_CHANGE.fullmatch(name)]
    return sorted({node for name in named for node in by_class[name][:_MAX_CHANGED]})


def _names_change(names: str) -> bool:
    """Whether a class says that its element is about the last change."""
    return any(word.endswith(_MODIFIED_ENDS) for word in CLASS_WORD.findall(names))
