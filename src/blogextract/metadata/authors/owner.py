"""The person who owns a blog: whose name it bears, and who claims the copyright in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from blogextract.document import Document
from blogextract.metadata.authors.name_shapes import has_given_name
from blogextract.metadata.lines import lines
from blogextract.metadata.text import fold
from blogextract.metadata.titles.head import title_tag
from blogextract.metadata.titles.site_names import site_names
from blogextract.patterns import deferred

_COPYRIGHT = deferred(
    r"(?:©|\(c\)|copyright)[\s\d,–-]*(?:by\s)?([^\d.,|·•©]{5,40}?)(?=\s*[\d.,|·•©]|\sAll\s|$)", re.IGNORECASE
)
_MAX_FOOTER = 2_000
_SIGN = "©"


def _claimants(text: str) -> list[str]:
    """The persons who claim the copyright in a text."""
    return [claimed[1] for claimed in _COPYRIGHT.finditer(text[-_MAX_FOOTER:]) if has_given_name(claimed[1])]


def owner(document: Document) -> Iterator[tuple[int, list[tuple[str, str | None]]]]:
    """The person whose name a blog bears, who also claims the copyright in it."""
    footer = document.by_tag.get("footer", [-1])[-1]
    if footer >= 0:
        whole = document.text(footer)[-_MAX_FOOTER:]
        names = [name for line in lines(document, footer) for name in _claimants(line.text)] if _SIGN in whole else []
        for name in names or _claimants(whole):
            yield footer, [(name, None)]
    whole = fold(title_tag(document) or "")
    for name in site_names(document):
        if has_given_name(name) and whole.endswith(fold(name)):
            yield document.by_tag["title"][0], [(name, None)]
