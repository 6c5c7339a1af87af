"""What stands before a name in place of a word: the icon of a person, or the initials in a portrait's stead."""

from __future__ import annotations

from collections.abc import Iterator

from blogextract.document import Document
from blogextract.metadata.authors.name_shapes import has_shape
from blogextract.patterns import deferred

Text = tuple[str, int]
"""A text as shown, and the element that holds it."""

_PERSON = deferred(r"(?:^|[-_\s])(?:user|person|people|account|author)s?(?=$|[-_\s\d])")
"""Classes of icons of persons: `lucide-user`, `fa-user-o`, `bi-person-circle`, `icon-author`."""
_ICONS = ("svg", "i")
_MAX_ICONS = 200
_MAX_INITIALS = 2
_MAX_NAME = 60


def after_signs(document: Document, shown: list[Text]) -> Iterator[Text]:
    """The texts of the shape of a name that an icon of a person or its initials stand before."""
    icons = _person_icons(document)
    for at, (text, node) in enumerate(shown):
        if len(text) > _MAX_NAME or not has_shape(text):
            continue
        if any(_is_right_before(document, icon, node) for icon in icons) or (
            at and _abbreviates(shown[at - 1][0], text)
        ):
            yield text, node


def _person_icons(document: Document) -> list[int]:
    """The elements without a text whose class says that they draw a person."""
    found = (node for tag in _ICONS for node in document.tagged(tag)[:_MAX_ICONS])
    return [node for node in found if _PERSON.search(document.classes[node] or "") and not document.short_text(node, 1)]


def _is_right_before(document: Document, icon: int, node: int) -> bool:
    """Whether an icon stands in the element of a text, or right before it among its siblings."""
    if document.parents[icon] == node:
        return True
    return document.parents[icon] == document.parents[node] and document.ends[icon] == node


def _abbreviates(initials: str, name: str) -> bool:
    """Whether a text is the first letters of a name: of its first word, or of its first and its last."""
    words = name.split()
    if not initials.isupper() or not initials.isalpha() or len(initials) > _MAX_INITIALS or not words:
        return False
    return initials in (words[0][0].upper(), words[0][0].upper() + words[-1][0].upper())
