"""Players where the new site can show them: a frame of a service that the embed table knows, or a link for the rest."""

from __future__ import annotations

import re

from blogextract.blocks import Audio, Embed, Video
from blogextract.embeds.identify import identify
from blogextract.export.addresses import address
from blogextract.export.characters import html_text
from blogextract.export.html_blocks import PARTS, Own, Part
from blogextract.export.html_inline import attributes
from blogextract.export.notes import Notes

SAFE_ID = re.compile(r"[A-Za-z0-9_-]{1,64}\Z")

_PLAYERS = {
    "youtube": "https://www.youtube.com/embed/{}",
    "vimeo": "https://player.vimeo.com/video/{}",
    "dailymotion": "https://www.dailymotion.com/embed/video/{}",
}
"""The players of services whose embed is known by its id alone."""


def frame_address(block: Video | Audio | Embed) -> str | None:
    """The address of the player in a frame, None where there is none that may be framed.

    Only services of the embed table that still stand, and only what is not the page for people: those forbid framing.
    """
    src = address(block.src)
    if src and src.startswith("http://"):
        src = f"https{src[4:]}"
    found = identify(src) if src and src.startswith("https://") else None
    if (
        src
        and found
        and not found.gone
        and found.kind != "chrome"
        and _bare(src) not in (_bare(found.url), _bare(block.url))
    ):
        return src
    if block.provider in _PLAYERS and block.id and SAFE_ID.match(block.id):
        return _PLAYERS[block.provider].format(block.id)
    return None


def _bare(url: str | None) -> str:
    """An address without what does not tell one page from another."""
    return (url or "").partition("://")[2].removeprefix("www.").rstrip("/")


def _played(block: Video | Audio | Embed, notes: Notes) -> list[Part]:
    """A frame in a figure, with a caption where there is one; or what every reader gets."""
    src = None if block.text else frame_address(block)
    if src is None:
        return PARTS[type(block)](block, notes)
    given = attributes(src=src, title=block.title or None, loading="lazy", allowfullscreen="")
    caption = f"<figcaption>{html_text(block.caption)}</figcaption>" if block.caption else ""
    kind = block.__struct_config__.tag
    return [f'<figure class="{kind}"><iframe{given}></iframe>{caption}</figure>\n']


FRAMES: Own = {Video: _played, Audio: _played, Embed: _played}
"""For the HTML exporter: players instead of links."""
