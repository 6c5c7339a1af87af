"""A post as units that may recur over posts: its headings and blocks, each with what it says and where it stands."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from datetime import date

from msgspec import Struct

from blogextract.article import Article, Section
from blogextract.blocks import Block, Code, Image, Math, Paragraph, Rule, walk
from blogextract.document.renditions import stem
from blogextract.migrate.links.found import references
from blogextract.migrate.model import Post
from blogextract.migrate.settle.facts import fold

HEADING = -1
"""Stands for a block's number where the unit is the section's heading."""
_DIGITS = re.compile(r"\d+")
_SHOWN = 600
_NEVER = (Rule, Code, Math)
"""What recurs without saying anything of whose it is."""


class Unit(Struct, frozen=True):
    """One heading or block. key: of what it says and shows, numbers apart. before, after: units around it."""

    key: str
    section: int
    block: int
    kind: str
    text: str
    before: int
    after: int
    targets: tuple[str, ...] = ()
    linked_words: tuple[str, ...] = ()
    is_image: bool = False


def units(post: Post, wanted: Callable[[int, int, bool], bool] | None = None) -> list[Unit]:
    """The headings and blocks of a post in order.

    wanted: which of them, given the units before and after and whether it is a heading; None for all.
    """
    places = [
        (at, number, block)
        for at, section in enumerate(post.article.sections)
        for number, block in [*([(HEADING, None)] if section.heading else []), *enumerate(section.blocks)]
    ]
    found = []
    for before, (at, number, block) in enumerate(places):
        after = len(places) - before - 1
        if wanted is not None and not wanted(before, after, block is None):
            continue
        if block is None:
            heading = post.article.sections[at].heading or ""
            key = _hash("heading", fold(heading))
            found.append(Unit(key, at, number, "heading", heading[:_SHOWN], before, after))
        elif not isinstance(block, _NEVER):
            found.append(_of_block(at, number, block, (before, after)))
    return found


def _of_block(at: int, number: int, block: Block, around: tuple[int, int]) -> Unit:
    text = text_of(block)
    pictures = (
        [] if isinstance(block, Paragraph) else [stem(each.src) for each in walk([block]) if isinstance(each, Image)]
    )
    kind = str(block.__struct_config__.tag)
    targets = tuple(dict.fromkeys(links_of(block)))
    said = _DIGITS.sub("0", fold(text))
    shown = "" if said else " ".join([*(getattr(block, name, None) or "" for name in ("src", "url")), *targets])
    key = _hash(kind, said, *pictures, "" if pictures else shown)
    label = text or next((each.alt or each.src for each in walk([block]) if isinstance(each, Image)), shown)
    return Unit(
        key, at, number, kind, label[:_SHOWN], *around, targets, tuple(linked_words(block)), bool(pictures) and not said
    )


def text_of(block: Block) -> str:
    """The words of a block."""
    return block.text if isinstance(block, Paragraph) else _alone(block).text


def links_of(block: Block) -> Iterator[str]:
    """Where the links of a block lead, and what its players and embeds show."""
    if isinstance(block, Paragraph) and not block.marks:
        return
    for reference in references(_alone(block)):
        if reference.role != "image":
            yield reference.url
        elif reference.link and stem(reference.link) != stem(reference.url):
            yield reference.link


def _alone(block: Block) -> Article:
    return Article(sections=[Section(blocks=[block])])


def linked_words(block: Block) -> Iterator[str]:
    """The words of the links of a block, and of those that it holds."""
    if isinstance(block, Paragraph) and not block.marks:
        return
    for each in walk([block]):
        holders = [each, *getattr(each, "items", ())]
        for holder in holders:
            text = getattr(holder, "text", None)
            if isinstance(text, str):
                for mark in getattr(holder, "marks", ()):
                    if mark.type == "link":
                        yield text[mark.start : mark.end]


def _hash(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:16]


def day_of(post: Post) -> int:
    """The day of a post as a number, 0 where it has none: eras of a blog are told by it."""
    try:
        return date.fromisoformat((post.article.published or "")[:10]).toordinal()
    except ValueError:
        return 0
