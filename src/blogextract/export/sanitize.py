"""HTML of unknown origin made harmless: a strict allow-list, written out anew from a parsed tree.

Nothing of the source is copied but texts, a few attributes and checked addresses. What is written nests as HTML's
own parser nests it, so that no parser can read it as another tree: a paragraph holds no block, a link no link, an
item stands in a list, a table holds rows of cells. What breaks that becomes a `div`, or gives its content only.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import NamedTuple

from blogextract.document import Document
from blogextract.document.parse import parse
from blogextract.document.tags import BLOCK, HIDDEN_TEXT
from blogextract.errors import InputError
from blogextract.export.addresses import address
from blogextract.export.characters import html_attribute, html_verbatim
from blogextract.export.elements import (
    ATTRIBUTES,
    BLOCKS,
    CELLS,
    DROPPED,
    FRAMES,
    GROUPS,
    INLINE,
    NUMBERS,
    ONLY_IN,
    PLAYERS,
    RENAMED,
    SILENT,
    SKIPPED,
    TEXT_ONLY,
    TRANSPARENT,
    VOID,
)

_DEEPEST = 100
"""Elements inside each other that are written; those deeper give their content only. Posts nest under 40."""

_NUMBER = re.compile(r"-?[0-9]{1,9}\Z")


class _Frame(NamedTuple):
    """An element of the source that is open.

    close: what ends it. around: the nearest element that is written. linked: a link is written around. depth: how
    many elements are.
    """

    close: str
    around: str
    linked: bool
    depth: int


def sanitize(html: str) -> str:
    """The HTML, safe to put into any page where a `div` may stand."""
    document = _parsed(html)
    return "" if document is None else _Writer(document).write()


def text_of(html: str) -> str:
    """The visible text of the HTML, blocks on lines of their own, white space folded."""
    document = _parsed(html)
    if document is None:
        return ""
    content, tags = document.content, document.tags
    found: list[str] = []
    at = 0
    while at < len(content):
        item = content[at]
        at += 1
        if isinstance(item, str):
            found.append(item.replace("\n", " "))  # a line break of the source, not of the page
            continue
        tag = tags[item if item >= 0 else ~item]
        if tag in BLOCK or tag == "br":
            found.append("\n")
        elif item >= 0 and tag in HIDDEN_TEXT:
            at = document.stops[item]
    lines = (" ".join(line.split()) for line in "".join(found).split("\n"))
    return "\n".join(line for line in lines if line)


def _parsed(html: str) -> Document | None:
    """The HTML's tree, None where it holds no element and no text."""
    if not html or html.isspace():
        return None
    try:
        return Document(parse(html), url=None, encoding=None, notes=[])
    except InputError:
        return None


class _Writer:
    """One pass over the content in document order, with the elements that are open on a stack."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.holds_block = _holding_blocks(document)
        self.table_parts: dict[int, tuple[str, str]] = {}
        self.out: list[str] = []
        self.frames: list[_Frame] = [_Frame("", "div", linked=False, depth=0)]

    def write(self) -> str:
        """The whole document."""
        content = self.document.content
        at = 0
        while at < len(content):
            item = content[at]
            at += 1
            if isinstance(item, str):
                self._text(item)
            elif item >= 0:
                at = self._start(item, at)
            else:
                self.out.append(self.frames.pop().close)
        return "".join(self.out)

    def _text(self, text: str) -> None:
        """Write a text where text may stand."""
        if self.out and self.out[-1] == "<pre>":
            text = text.lstrip("\n")  # parsers drop a line break right after the tag
        if text and self.frames[-1].around not in SILENT:
            self.out.append(html_verbatim(text))

    def _start(self, node: int, at: int) -> int:
        """Write an element's start: where in the content to go on."""
        tag = self.document.tags[node]
        around = self.frames[-1]
        start, end, name = ("", "", "") if tag in DROPPED else self._element(node, tag, around)
        if end and around.depth >= _DEEPEST:
            start, end, name = "", "", ""
        if start:
            self.out.append(start)
        self.frames.append(
            _Frame(end, name or around.around, linked=around.linked or name == "a", depth=around.depth + bool(end))
        )
        return self.document.stops[node] if tag in SKIPPED else at

    def _element(self, node: int, tag: str, around: _Frame) -> tuple[str, str, str]:
        """How an element is written: its start, its end, and the name; all empty where only its content is."""
        if node in self.table_parts:
            return (*self.table_parts[node], tag)
        if tag == "table" and self._regular_table(node):
            return "<table>", "</table>", tag
        if tag in VOID:
            return VOID[tag], "", ""
        if tag == "img":
            return self._image(node), "", ""
        if tag in FRAMES or tag in PLAYERS or tag == "a":
            return self._address(node, tag, around)
        return self._plain(node, tag, around)

    def _plain(self, node: int, tag: str, around: _Frame) -> tuple[str, str, str]:
        """How an element is written that needs no address."""
        tag = RENAMED.get(tag, tag)
        if tag in TRANSPARENT:
            return "", "", ""
        kept = tag in INLINE or tag in BLOCKS or (tag in TEXT_ONLY and not self.holds_block[node])
        if not kept and around.around not in ONLY_IN.get(tag, ()):
            if tag not in BLOCK:
                return "", "", ""
            tag = "div"
        return f"<{tag}{self._attributes(node, ATTRIBUTES.get(tag, ()))}>", f"</{tag}>", tag

    def _address(self, node: int, tag: str, around: _Frame) -> tuple[str, str, str]:
        """How a link, a player or a frame is written."""
        if tag == "a":
            href = address(self.document.get(node, "href"))
            if href is None or around.linked:
                return "", "", ""
            return f'<a href="{html_attribute(href)}"{self._attributes(node, ("title",))}>', "</a>", tag
        sources = [node, *self.document.tagged("source", node)]
        src = next(filter(None, (address(self.document.get(source, "src")) for source in sources)), None)
        if src is None:
            return "", "", ""
        if tag in PLAYERS:
            return f'<{tag} controls="" src="{html_attribute(src)}">', f"</{tag}>", tag
        shown = html_verbatim(src)
        return (shown if around.linked else f'<a href="{html_attribute(src)}">{shown}</a>'), "", ""

    def _image(self, node: int) -> str:
        """A picture, or its alternative text where its address may not be written."""
        src = address(self.document.get(node, "src"))
        if src is None:
            return html_verbatim(self.document.get(node, "alt") or "")
        return f'<img src="{html_attribute(src)}"{self._attributes(node, ("alt", "width", "height"))}>'

    def _attributes(self, node: int, names: tuple[str, ...]) -> str:
        """Those of the attributes that the element has, numbers only where they are."""
        found = ((name, self.document.get(node, name)) for name in names)
        return "".join(
            f' {name}="{html_attribute(value)}"'
            for name, value in found
            if value is not None and (name not in NUMBERS or _NUMBER.match(value))
        )

    def _regular_table(self, table: int) -> bool:
        """True where a table is rows of cells and nothing else; then its parts are noted as they are written."""
        parts: dict[int, tuple[str, str]] = {}
        children = self._structure(table)
        if children is None:
            return False
        groups = [(key, list(nodes)) for key, nodes in groupby(children, lambda node: self.document.tags[node])]
        for at, (tag, nodes) in enumerate(groups):
            if tag == "caption" and at == 0 and len(nodes) == 1:
                parts[nodes[0]] = ("<caption>", "</caption>")
            elif tag == "tr":
                if not self._rows(nodes, parts):
                    return False
                parts[nodes[0]] = ("<tbody><tr>", parts[nodes[0]][1])
                parts[nodes[-1]] = (parts[nodes[-1]][0], "</tr></tbody>")
            elif tag in GROUPS:
                for node in nodes:
                    rows = self._structure(node)
                    if rows is None or not self._rows(rows, parts):
                        return False
                    parts[node] = (f"<{tag}>", f"</{tag}>")
            else:
                return False
        self.table_parts |= parts
        return True

    def _rows(self, rows: list[int], parts: dict[int, tuple[str, str]]) -> bool:
        """True where these are rows that hold cells only; then they are noted."""
        for row in rows:
            cells = self._structure(row) if self.document.tags[row] == "tr" else None
            if cells is None or any(self.document.tags[cell] not in CELLS for cell in cells):
                return False
            parts[row] = ("<tr>", "</tr>")
            for cell in cells:
                tag = self.document.tags[cell]
                parts[cell] = (f"<{tag}{self._attributes(cell, ATTRIBUTES[tag])}>", f"</{tag}>")
        return True

    def _structure(self, node: int) -> list[int] | None:
        """The element's children without those that are dropped, None where text stands between them."""
        children: list[int] = []
        for item in self.document.own_content(node):
            if isinstance(item, int):
                if self.document.tags[item] not in DROPPED:
                    children.append(item)
            elif not item.isspace():
                return None
        return children


def _holding_blocks(document: Document) -> list[bool]:
    """For each element whether a block is anywhere in it."""
    holds = [False] * len(document)
    for node in range(len(document) - 1, 0, -1):
        if holds[node] or document.tags[node] in BLOCK:
            holds[document.parents[node]] = True
    return holds
