"""Blocks as the nodes of Ghost's editor (Lexical with Ghost's own cards).

What the editor has a node for can be edited there; all else is an HTML card, so that nothing is lost.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from blogextract.article import Article, Section
from blogextract.blocks import (
    Audio,
    Block,
    Callout,
    Code,
    Details,
    Embed,
    File,
    Gallery,
    Image,
    List,
    ListItem,
    Mark,
    Paragraph,
    Quote,
    Rule,
    Video,
)
from blogextract.export.addresses import address
from blogextract.export.as_html import write_footnotes, write_heading
from blogextract.export.characters import html_text
from blogextract.export.html_blocks import file_name, write_blocks
from blogextract.export.html_inline import attributes, inline
from blogextract.export.notes import Notes
from blogextract.migrate.targets.embeds import FRAMES, frame_address
from blogextract.migrate.targets.lexical_text import LINE_BREAK, Node, element, inline_nodes, is_known, text_node

Size: TypeAlias = Callable[[str], tuple[int, int] | None]
"""The width and height of a picture, by its address."""

_MOST_IN_GALLERY = 9
"""Pictures that a gallery card takes."""


class Cards:
    """Turns an article into nodes. size: of pictures, which a gallery is not shown without."""

    def __init__(self, article: Article, size: Size) -> None:
        self.article = article
        self.notes = Notes(article.footnotes)
        self.size = size

    def root(self, last: str = "") -> Node:
        """The whole body; `last` is HTML that stands below it."""
        nodes: list[Node] = []
        for section in self.article.sections:
            nodes += self._heading(section)
            for block in section.blocks:
                nodes += self._block(block)
        unreferenced = Notes(self.article.footnotes)  # its text has no place that a note could lead back to
        if unreferenced.written:
            nodes.append(html_card(write_footnotes(unreferenced, FRAMES)))
        if last:
            nodes.append(html_card(last))
        return {"root": element("root", nodes or [element("paragraph", [])])}

    def _heading(self, section: Section) -> Iterator[Node]:
        """A heading; its id, where Ghost would make another from its words, in a card before it."""
        if not section.heading:
            return
        level = f"h{min(max(section.level, 1), 6)}"
        if section.anchor and section.anchor != _ghost_id(section.heading):
            yield html_card(f"<span{attributes(id=section.anchor)}></span>")
        if is_known(section.marks):
            yield element("extended-heading", inline_nodes(section.heading, section.marks, self.notes), tag=level)
        else:
            yield html_card(write_heading(section, Notes(self.article.footnotes)))

    def _block(self, block: Block) -> list[Node]:
        """The nodes of a block."""
        make = _NODES.get(type(block))
        found = make(self, block) if make else None
        return [html_card(write_blocks([block], Notes(self.article.footnotes), FRAMES))] if found is None else found

    def paragraph(self, block: Paragraph) -> list[Node] | None:
        """A paragraph, unless it holds what the editor has no format for."""
        return (
            [element("paragraph", inline_nodes(block.text, block.marks, self.notes))] if is_known(block.marks) else None
        )

    def listed(self, block: List) -> list[Node] | None:
        """A list, unless an item holds more than text and lists."""
        return None if _is_odd(block) else [self._list(block)]

    def _list(self, block: List) -> Node:
        """A list; a nested one is an item of its own after the one it belongs to. Built from the innermost outwards."""
        order: list[List] = [block]
        firsts: list[int] = []
        for each in order:
            firsts.append(len(order))
            order += [inner for item in each.items for inner in item.blocks if isinstance(inner, List)]
        made: dict[int, Node] = {}
        for at in range(len(order) - 1, -1, -1):
            made[at] = self._list_node(order[at], made, firsts[at])
        return made[0]

    def _list_node(self, block: List, made: dict[int, Node], inner: int) -> Node:
        """A list whose inner lists are made, from the number of the first of them."""
        items: list[Node] = []
        for item in block.items:
            items.append(element("listitem", inline_nodes(item.text, item.marks, self.notes), value=len(items) + 1))
            for _ in item.blocks:
                items.append(element("listitem", [made[inner]], value=len(items) + 1))
                inner += 1
        kind, tag = ("number", "ol") if block.ordered else ("bullet", "ul")
        return element("list", items, listType=kind, start=block.start, tag=tag)

    def quote(self, block: Quote) -> list[Node] | None:
        """A quotation of paragraphs, who is quoted on its last line."""
        children: list[Node] = []
        for each in block.blocks:
            if not isinstance(each, Paragraph) or not is_known(each.marks):
                return None
            children += [LINE_BREAK, LINE_BREAK] if children else []
            children += inline_nodes(each.text, each.marks, self.notes)
        if block.cite:
            link = [Mark(type="link", start=2, end=2 + len(block.cite), href=block.cite_url)] if block.cite_url else []
            children += [LINE_BREAK, *inline_nodes(f"— {block.cite}", link, self.notes)]
        return [element("extended-quote", children)]

    def image(self, block: Image) -> list[Node] | None:
        """A picture."""
        src = address(block.src)
        if src is None:
            return None
        width, height = self.size(src) or (block.width, block.height)
        card = {
            "src": src,
            "width": width,
            "height": height,
            "title": "",
            "alt": block.alt or "",
            "caption": self._caption(block),
            "cardWidth": "regular",
            "href": address(block.link) or "",
        }
        return [_card("image", **card)]

    def _caption(self, block: Image) -> str:
        """A picture's caption and credit as HTML."""
        words = inline(block.caption or "", block.caption_marks, Notes([]))
        return " ".join(filter(None, (words, html_text(block.credit or ""))))

    def gallery(self, block: Gallery) -> list[Node] | None:
        """Pictures shown together; one by one where their sizes are not known."""
        shown = [(image, address(image.src)) for image in block.images]
        sizes = {src: self.size(src) or (image.width, image.height) for image, src in shown if src}
        if not all(src and all(sizes[src]) and not image.caption for image, src in shown):
            nodes = [node for image in block.images for node in self.image(image) or []]
            return [*nodes, *([element("paragraph", [text_node(block.caption, 0)])] if block.caption else [])]
        cards = []
        for first in range(0, len(shown), _MOST_IN_GALLERY):
            images = [
                {
                    "row": at // 3,
                    "src": src,
                    "width": sizes[src or ""][0],
                    "height": sizes[src or ""][1],
                    "fileName": file_name(src or ""),
                    "alt": image.alt or "",
                }
                for at, (image, src) in enumerate(shown[first : first + _MOST_IN_GALLERY])
            ]
            cards.append(_card("gallery", images=images, caption=""))
        if cards:
            cards[-1]["caption"] = html_text(block.caption or "")
        return cards

    def played(self, block: Video | Audio | Embed) -> list[Node] | None:
        """A player, or a bookmark of what can only be linked to."""
        src = None if block.text else frame_address(block)
        if src:
            given = attributes(src=src, title=block.title or None, width="560", height="315", allowfullscreen="")
            kind = "video" if isinstance(block, Video) else "rich"
            frame = {"url": address(block.url) or src, "embedType": kind, "html": f"<iframe{given}></iframe>"}
            return [_card("embed", **frame, metadata={}, caption=html_text(block.caption or ""))]
        url = address(block.url)
        if isinstance(block, Embed) and url and not block.text:
            known = {"icon": "", "description": "", "author": block.author or "", "publisher": "", "thumbnail": ""}
            about = {**known, "title": block.title or url}
            return [_card("bookmark", url=url, metadata=about, caption=html_text(block.caption or ""))]
        return None

    def callout(self, block: Callout) -> list[Node] | None:
        """A callout card holds one text."""
        if not all(isinstance(each, Paragraph) for each in block.blocks):
            return None
        label = f"<strong>{html_text(block.label)}</strong>" if block.label else ""
        texts = [inline(each.text, each.marks, Notes([])) for each in block.blocks if isinstance(each, Paragraph)]
        text = "<br>".join(filter(None, (label, *texts)))
        return [_card("callout", calloutText=text, calloutEmoji="", backgroundColor="grey")]

    def details(self, block: Details) -> list[Node] | None:
        """A toggle card."""
        content = write_blocks(block.blocks, Notes(self.article.footnotes), FRAMES)
        return [_card("toggle", heading=html_text(block.summary), content=content)]

    def file(self, block: File) -> list[Node] | None:
        """A file card."""
        src = address(block.url)
        if src is None:
            return None
        name = file_name(src)
        return [_card("file", src=src, fileTitle=block.name or name, fileName=name, fileCaption="", fileSize=0)]


_NODES: dict[type, Callable[[Cards, Any], list[Node] | None]] = {
    Paragraph: Cards.paragraph,
    List: Cards.listed,
    Quote: Cards.quote,
    Code: lambda _, block: [_card("codeblock", code=block.text, language=block.language or "", caption="")],
    Image: Cards.image,
    Gallery: Cards.gallery,
    Video: Cards.played,
    Audio: Cards.played,
    Embed: Cards.played,
    Callout: Cards.callout,
    Details: Cards.details,
    File: Cards.file,
    Rule: lambda *_: [_card("horizontalrule")],
}
"""What a block becomes; the rest are HTML cards."""


def _is_odd(block: List) -> bool:
    """True where an item, at any depth, holds more than text with known marks and lists."""
    stack: list[ListItem] = list(block.items)
    while stack:
        item = stack.pop()
        if item.checked is not None or not is_known(item.marks):
            return True
        for inner in item.blocks:
            if not isinstance(inner, List):
                return True
            stack += inner.items
    return False


def _card(kind: str, **fields: object) -> Node:
    """A card."""
    return {"type": kind, "version": 1, **fields}


def html_card(html: str) -> Node:
    """A card of HTML."""
    return _card("html", html=html.strip())


def _ghost_id(heading: str) -> str:
    """The id that Ghost gives a heading."""
    return re.sub(r"[^\w\s-]", "", heading.lower()).strip().replace(" ", "-")
