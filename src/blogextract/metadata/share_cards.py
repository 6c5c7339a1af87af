"""Pictures that are made for previews alone, and stand for the site or show the title again."""

from __future__ import annotations

import re
from urllib.parse import unquote

from blogextract.patterns import deferred

_KIND = "og|open[-_]?graph|social|shar(?:e|ing)|default"
_THING = "image|img|photo|picture|card|preview|media|banner|thumb(?:nail)?"
_CARD = deferred(rf"(?:(?:{_THING}|{_KIND})[-_]?)*(?:{_KIND})(?:[-_]?(?:{_THING}|{_KIND}))*", re.IGNORECASE)
"""Names with no other word in them: `og-image`, `social-share`, `default`, `opengraph-image`."""
_LONGEST = 60
_FOLDERS = frozenset(
    {"og-image", "opengraph", "open-graph", "opengraph-images", "og-cards", "social-cards", "share-cards"}
)
"""Folders of the cards that a site draws of its posts' titles."""


def is_share_card(address: str) -> bool:
    """Whether a picture's file is named for what it is for, and for nothing that it shows, or is a drawing.

    No network shows an SVG file: where a page names one, it is the site's sign.
    """
    path = unquote(address.partition("#")[0].partition("?")[0].rstrip("/"))
    folder, _, name = path.rpartition("/")
    if folder.rpartition("/")[2].lower() in _FOLDERS:
        return True
    if name.lower().endswith(".svg"):
        return True
    return len(name) <= _LONGEST and _CARD.fullmatch(name.partition(".")[0]) is not None
