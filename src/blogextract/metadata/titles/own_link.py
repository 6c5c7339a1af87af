"""Headings that link to the page they stand on: how themes show a post's title, on its own page as in their lists."""

from __future__ import annotations

from blogextract.document import Document
from blogextract.document.urls import parts_of

_MAX_LINKS = 3
_HOMES = frozenset({"", "/", "/index.php", "/index.html", "/index.htm"})


def links_to_itself(document: Document, node: int) -> bool:
    """Whether all that a heading shows is a link to this page, which is not the site's first."""
    here = _bare(document.url)
    if not here or parts_of(here).path in _HOMES:
        return False
    shown = len("".join(document.raw_text(node).split()))
    return shown > 0 and any(
        len("".join(document.raw_text(anchor).split())) == shown
        and _bare(document.resolve(document.get(anchor, "href"))) == here
        for anchor in document.first_tagged("a", node, _MAX_LINKS)
    )


def _bare(address: str | None) -> str:
    """An address without a fragment and a slash at its end, of either scheme."""
    bare = (address or "").partition("#")[0].rstrip("/")
    return bare.removeprefix("https:").removeprefix("http:")
