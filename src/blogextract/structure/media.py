"""Pictures, players and embeds: which of them come out, and as what."""

from __future__ import annotations

from blogextract import embeds
from blogextract.blocks import Block, Image
from blogextract.document.renditions import PICTURE_FILE, stem
from blogextract.document.sources import image_source, is_avatar, is_banner, is_emoji, is_tracking_pixel
from blogextract.embeds import PICTURE_TAGS
from blogextract.structure.context import Context
from blogextract.structure.files import weeblys_file

_LINKED = 6
"""How far above a picture its link may be."""

_ICON = 32
"""CSS pixels up to which a picture beside text is part of the line."""

_ICON_CLASSES = frozenset({"icon", "inline-icon", "latex", "ql-img-inline-formula", "inline-image", "smiley"})
_PORTRAIT = 200
"""CSS pixels up to which a picture that looks like a portrait by its address is one."""


def image_of(context: Context, node: int) -> Image | None:
    """The picture of a node, None for one that is no picture of the post."""
    document = context.document
    if is_tracking_pixel(document, node) or is_banner(document, node):
        return None
    source = image_source(document, node)
    if source is None or source.src.startswith("#"):
        return None
    if is_avatar(document, node) and (source.width or 0) <= _PORTRAIT:
        return None
    context.used.add(node)
    src, link = source.src, _link_of(context, node, source.src)
    if link is not None and _is_file(link):
        src, link = link, None
    return Image(src=src, alt=source.alt, width=source.width, height=source.height, link=link)


def media_of(context: Context, node: int) -> Block | None:
    """The block of a picture, player or embed; None for what is none of the post's."""
    if is_picture(context, node):
        return weeblys_file(context, node) or image_of(context, node)
    block = embeds.media_of(context.document, node)
    if block is not None:
        context.used.add(node)
    return block


def is_picture(context: Context, node: int) -> bool:
    """True for an element that shows a picture."""
    return context.document.tags[node] in PICTURE_TAGS


def emoji_of(context: Context, node: int) -> str | None:
    """The character that a picture stands for."""
    if is_picture(context, node) and is_emoji(context.document, node):
        return context.document.attributes[node]["alt"].strip()
    return None


def is_icon(context: Context, node: int) -> bool:
    """True for a picture so small that it is part of the line of text it stands in."""
    document = context.document
    if not is_picture(context, node):
        return False
    if not _ICON_CLASSES.isdisjoint(context.tokens(node)):
        return True
    source = image_source(document, node)
    return source is not None and source.height is not None and 2 < source.height <= _ICON


def _is_file(address: str) -> bool:
    """True for the address of a picture itself: the larger one that a gallery shows on a click."""
    path = address.partition("?")[0]
    return PICTURE_FILE.search(path) is not None and ":" not in path.rpartition("/")[2] and "/wiki/" not in path


def _link_of(context: Context, node: int, src: str) -> str | None:
    """Where a picture leads when clicked, None where that is its own file."""
    document = context.document
    for depth, around in enumerate(document.ancestors(node)):
        if depth >= _LINKED:
            return None
        if document.tags[around] == "a":
            address = document.resolve(document.get(around, "href"))
            if address is None or address.startswith("#") or address == src:
                return None
            own = PICTURE_FILE.search(address) and stem(address) == stem(src)
            return None if own else address
    return None
