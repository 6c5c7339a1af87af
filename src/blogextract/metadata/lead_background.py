"""The picture that a theme sets behind a post's headline by a style of its own, where no element shows it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from blogextract.blocks import Image
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.lead_image import first_paragraph
from blogextract.metadata.post_place import post_place
from blogextract.outline import Outline
from blogextract.patterns import deferred

SOURCE = "background"
_URL = deferred(r"""background(?:-image)?\s*:[^;]{0,200}?url\(\s*["']?(?P<url>[^"')\s]{1,1000})""")
_UP = 5
"""Elements around the headline that may be the box over the picture, or hold both."""
_MAX_WORDS = 600
"""Characters in that box: the title, a subtitle, who wrote it and when."""
_MAX_STYLED = 200
_OTHERS = deferred(r"avatar|author|photo|profile|logo|icon", re.IGNORECASE)
"""Classes of what shows a person or a sign."""
_DRAWN = ("data:", "linear-gradient")
_THEMES = "/wp-content/themes/"
_PATTERNS = (".svg", ".gif")
"""Endings of files that are ornaments."""


def claims(document: Document, outline: Outline | None, others: Iterable[Claim]) -> Iterator[Claim]:
    """A claim of the picture behind the headline, where no other source tells of one.

    A banner with the trail of steps to the page is the same on all pages, and so is what a theme brings along.
    """
    around = post_place(document)
    if outline is None or around.headline < 0 or any(claim.field == "lead_image" for claim in others):
        return
    opening = first_paragraph(outline, around)
    if opening < 0:
        return
    box = _box(document, around.headline, opening)
    if any("breadcrumb" in (document.classes[node] or "").lower() for node in range(box, document.ends[box])):
        return
    for node in document.having("style")[:_MAX_STYLED]:
        if box <= node < document.ends[box] and not _OTHERS.search(document.classes[node] or ""):
            url = _picture(document, node)
            if url:
                yield Claim(field="lead_image", value=Image(src=url), source=SOURCE)
                return


def _box(document: Document, headline: int, limit: int) -> int:
    """The outermost element around the headline, of a few, that ends before the text and holds few words."""
    best = headline
    for above in islice(document.ancestors(headline), _UP):
        if document.ends[above] > limit or document.short_text(above, _MAX_WORDS) is None:
            break
        best = above
    return best


def _picture(document: Document, node: int) -> str | None:
    """The address of the picture in an element's style; None for drawings and ornaments."""
    found = _URL.search(document.attributes[node]["style"])
    if found is None or found["url"].startswith(_DRAWN):
        return None
    url = document.resolve(found["url"])
    if not url or _THEMES in url or url.lower().partition("?")[0].endswith(_PATTERNS):
        return None
    return url
