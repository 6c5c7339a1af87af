"""What stands without text between parts of the post: rules, and galleries that a script would fill."""

from __future__ import annotations

from blogextract.blocks import Gallery, Image, Rule
from blogextract.outline import Box
from blogextract.structure.contents import Content
from blogextract.structure.context import Context

_SEPARATOR_CLASSES = frozenset(
    {
        "wp-block-separator", "elementor-divider", "et_pb_divider", "section-divider", "divider", "separator", "hr",
        "vc_separator", "su-divider", "fusion-separator", "kg-divider-card", "post-divider", "asterism", "ornament",
    }
)  # fmt: skip
"""Class tokens of boxes that draw a line, or a row of signs, and hold nothing."""

_LONGEST = 100_000


def of_nothing(context: Context, box: Box) -> list[Content]:
    """What a box without anything in it stands for, where parts of the post stand on both sides of it."""
    if not context.stands_between(box):
        return []
    attributes = context.document.attributes[box.node]
    if "data-attrs" in attributes and "image-gallery-embed" in context.tokens(box.node):
        return _substack_gallery(context, attributes["data-attrs"])
    separates = (
        box.tag == "hr"
        or attributes.get("role") == "separator"
        or context.has("hr", box.node)
        or not _SEPARATOR_CLASSES.isdisjoint(context.tokens(box.node))
        or any(not _SEPARATOR_CLASSES.isdisjoint(context.tokens(child.node)) for child in _inside(box))
    )
    return [Rule()] if separates else []


def _inside(box: Box) -> list[Box]:
    """The boxes directly in a box, and those in the only one."""
    found = [child for child in box.children if isinstance(child, Box)]
    while len(found) == 1 and found[0].children and len(found) < 8:
        found = [*found, *(child for child in found[0].children if isinstance(child, Box))]
    return found[:8]


def _substack_gallery(context: Context, data: str) -> list[Content]:
    """The pictures of a gallery of which the page holds the data only."""
    import json  # noqa: PLC0415 - takes a while, and few pages need it

    try:
        gallery = json.loads(data[:_LONGEST])["gallery"]
        addresses = [context.document.resolve(image["src"]) for image in gallery["images"]]
        caption = gallery.get("caption")
    except (ValueError, KeyError, TypeError, AttributeError):  # not the data that Substack writes
        return []
    images = [Image(src=address) for address in addresses if address]
    return [Gallery(images=images, caption=caption if isinstance(caption, str) and caption else None)] if images else []
