"""Blocks inside a link: a preview of another page. Quotations that ask to be tweeted."""

from __future__ import annotations

from msgspec import structs

from blogextract.blocks import Block, Embed, Paragraph, Quote
from blogextract.outline import Box
from blogextract.structure.contents import Content
from blogextract.structure.context import Context
from blogextract.structure.inline import plain_text

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LONGEST = 1200
"""Characters from which a link holds a part of the post, and was only never closed."""

TWEETABLE_CLASSES = frozenset(
    {
        "swp_ctt", "bctt-click-to-tweet", "tm-click-to-tweet", "tm-tweet-clear", "click-to-tweet", "ctt-box",
        "dpsp-click-to-tweet", "sw-tweet-clear", "click_to_tweet", "clicktotweet", "ctt",
    }
)  # fmt: skip
"""Class tokens of words of the post that a reader is to tweet."""

_TWEET_BUTTONS = frozenset(
    {
        "sw-ctt-btn", "bctt-ctt-btn", "tm-ctt-btn", "tm-ctt-tip", "ctt-btn", "dpsp-click-to-tweet-cta", "ctt-cta",
        "dpsp-click-to-tweet-footer", "click-to-tweet-button", "ctt-button",
    }
)  # fmt: skip
_TWEETS = ("twitter.com/intent/", "twitter.com/share", "x.com/intent/", "twitter.com/home?status")


def of_card(context: Context, box: Box) -> list[Content] | None:
    """A preview of a linked page: its title and what else the link holds; None for a part of the post in a link."""
    document = context.document
    link = document.parents[box.node]
    address = document.resolve(document.get(link, "href"))
    if address is None or address.startswith("#") or not any(context.has(tag, box.node) for tag in HEADINGS):
        return None
    whole = [child for child in _siblings(box) if document.parents[child.node] == link]
    runs = [run for child in whole for run in context.runs(child)]
    title = next((run for run in runs if run.box.tag in HEADINGS), None)
    if title is None or len(runs) < 2 or sum(run.characters for run in runs) > _LONGEST:
        return None
    text = next((run for run in runs if run is not title and run.text and run.text not in address), None)
    context.aside |= {child.node for child in whole}
    return [
        Embed(
            title=plain_text(context, [title]),
            text=plain_text(context, [text]) if text is not None else None,
            url=address,
        )
    ]


def _siblings(box: Box) -> list[Box]:
    """The box and those beside it."""
    return [child for child in box.parent.children if isinstance(child, Box)] if box.parent is not None else [box]


def of_tweetable(context: Context, box: Box) -> list[Content] | None:
    """Words of the post set apart to be tweeted: a pull quote without the button."""
    document = context.document
    for node in range(box.node, document.ends[box.node]):
        if not _TWEET_BUTTONS.isdisjoint(context.tokens(node)):
            context.silent.add(node)
    blocks = [_unlinked(block) for block in context.blocks(box.children)]
    return [Quote(blocks=blocks, pull=True)] if blocks else []


def _unlinked(block: Block) -> Block:
    """A paragraph without the link that tweets it."""
    if not isinstance(block, Paragraph):
        return block
    marks = [mark for mark in block.marks if not (mark.href and any(name in mark.href for name in _TWEETS))]
    return structs.replace(block, marks=marks)
