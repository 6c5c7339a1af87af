"""The `<meta>` elements of a page as one table, whatever attribute carries their name."""

from __future__ import annotations

from blogextract.document import Document
from blogextract.metadata.once import once
from blogextract.metadata.text import plain

MetaTags = dict[str, list[str]]
"""Names in lower case, each with its values in the page's order, as readers would see them."""

_NAMES = ("property", "name", "itemprop", "http-equiv")
_MAX_VALUES = 200


@once
def meta_tags(document: Document) -> MetaTags:
    """All `<meta>` elements that have a name and a value.

    Properties of items in the body are left out: they may be a comment's or another post's, which only microdata knows.
    """
    found: MetaTags = {}
    body = next(iter(document.by_tag.get("body", ())), len(document))
    for node in document.by_tag.get("meta", ()):
        element = document.attributes[node]
        content = element.get("content") or element.get("value")
        if not content:
            continue
        names = [name for attribute in _NAMES[:2] if (name := element.get(attribute))]
        if not names and node < body:
            names = [name for attribute in _NAMES[2:] if (name := element.get(attribute))]
        value = plain(content)
        for name in names:
            key = name.strip().lower()
            values = found.setdefault(key, [])
            if value and value not in values and len(values) < _MAX_VALUES:
                values.append(value)
    return found


def first(tags: MetaTags, *names: str) -> str | None:
    """The first value of the first name that has one."""
    for name in names:
        values = tags.get(name)
        if values:
            return values[0]
    return None
