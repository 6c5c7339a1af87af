"""The title of a page whose head has it in the description alone.

Themes that write the site's name into each `<title>` describe a post by its title.
"""

from __future__ import annotations

import re
from itertools import islice

from blogextract.document import Document
from blogextract.metadata.data.meta_tags import first, meta_tags
from blogextract.metadata.once import once
from blogextract.metadata.text import fold

_OF_POST = re.compile(r"(?:post|entry|article).*title$")
"""Class tokens of the title of a post, whatever stands between."""
_MAX_DESCRIPTION = 150
_MAX_TOKENS, _MAX_TOKEN = 10, 80


def _is_of_title(token: str) -> bool:
    if len(token) > _MAX_TOKEN or not token.endswith(("title", "headline")):
        return False
    return token.endswith("headline") or _OF_POST.search(token) is not None


@once
def described_title(document: Document) -> int:
    """The element that a class calls a post's title and that shows exactly what the description says, -1 for none."""
    text = first(meta_tags(document), "description", "og:description") or ""
    if not text or len(text) > _MAX_DESCRIPTION:
        return -1
    tokens = islice(filter(_is_of_title, document.by_class), _MAX_TOKENS)
    firsts = (document.by_class[token][0] for token in tokens)
    return next((node for node in firsts if fold(document.text(node)) == fold(text)), -1)
