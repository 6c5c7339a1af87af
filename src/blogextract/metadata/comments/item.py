"""The element of one comment, and what in it is its own and not a reply's."""

from __future__ import annotations

from bisect import bisect_left

from msgspec import Struct

from blogextract.document import Document


class Item(Struct, frozen=True):
    """A comment's element and, in order, the outermost elements of the replies within it."""

    node: int
    replies: tuple[int, ...] = ()
    told: tuple[int, ...] = ()
    """What holds its words, where those stand after the element that tells who wrote."""


def nested(document: Document, nodes: list[int]) -> list[Item]:
    """Elements of comments, which are in document order, each with those that stand in it and in no other between."""
    replies: dict[int, list[int]] = {node: [] for node in nodes}
    around: list[int] = []
    for node in nodes:
        while around and document.ends[around[-1]] <= node:
            around.pop()
        if around:
            replies[around[-1]].append(node)
        around.append(node)
    return [Item(node, tuple(within)) for node, within in replies.items()]


def own(document: Document, item: Item, found: list[int]) -> list[int]:
    """Of some nodes in document order, those below a comment's element that are part of no reply within it."""
    if not item.replies or not found:
        return document.within(item.node, found)
    kept: list[int] = []
    at = bisect_left(found, item.node + 1)
    for reply in item.replies:
        before = bisect_left(found, reply, at)
        kept += found[at:before]
        at = bisect_left(found, document.ends[reply], before)
    return kept + found[at : bisect_left(found, document.ends[item.node], at)]
