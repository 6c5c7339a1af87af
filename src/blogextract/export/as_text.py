"""The body as plain text: what a reader reads, without the title.

Blocks are separated by blank lines; the items of a list, the rows of a table and the terms of a glossary stand one a
line; footnotes come last. Nothing is markup, and what only a machine reads (addresses, alternative texts) is left
out. This runs on every page of a benchmark, so the common blocks take the short way.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from blogextract.article import Article
from blogextract.blocks import (
    Audio,
    Block,
    Callout,
    Code,
    Definitions,
    Details,
    Embed,
    File,
    Gallery,
    Image,
    List,
    Math,
    Paragraph,
    Quote,
    Raw,
    Rule,
    Table,
    Video,
)
from blogextract.export.sanitize import text_of


def write(article: Article) -> str:
    """The text of the sections, then that of the footnotes."""
    found: list[str] = []
    for section in article.sections:
        if section.heading:
            found.append(section.heading)
        _add(section.blocks, found)
    for note in article.footnotes:
        if note.text:
            found.append(note.text)
        _add(note.blocks, found)
    return "\n\n".join(found)


def _add(blocks: list[Block], found: list[str]) -> None:
    """Add the text of each block, those inside others too."""
    for block in blocks:
        read = _LEAVES.get(type(block))
        if read is None:
            _add_parts(block, found)
        elif text := read(block):
            found.append(text)


def _add_parts(block: Block, found: list[str]) -> None:
    """Add the texts of a block and of all that it holds."""
    stack: list[str | Block] = [block]
    while stack:
        part = stack.pop()
        if isinstance(part, str):
            text = part
        elif type(part) in _LEAVES:
            text = _LEAVES[type(part)](part)
        elif isinstance(part, _BY_LINES):
            text = _lines(part)
        else:
            stack.extend(_PARTS[type(part)](part)[::-1])
            continue
        if text:
            found.append(text)


def _lines(block: List | Definitions) -> str:
    """The texts of a block and of all that it holds, each on a line."""
    if isinstance(block, List) and not any(item.blocks for item in block.items):
        return "\n".join([item.text for item in block.items if item.text])
    found: list[str] = []
    stack: list[str | Block] = _PARTS[type(block)](block)[::-1]
    while stack:
        part = stack.pop()
        if isinstance(part, str):
            text = part
        elif type(part) in _LEAVES:
            text = _LEAVES[type(part)](part)
        else:
            stack.extend(_PARTS[type(part)](part)[::-1])
            continue
        if text:
            found.append(text)
    return "\n".join(found)


def _of_list(block: List) -> list[str | Block]:
    """Each item, then what it holds."""
    parts: list[str | Block] = []
    for item in block.items:
        parts.append(item.text)
        if item.blocks:
            parts += item.blocks
    return parts


def _of_definitions(block: Definitions) -> list[str | Block]:
    """Each term, then what it means."""
    parts: list[str | Block] = []
    for entry in block.items:
        parts += [term.text for term in entry.terms]
        for definition in entry.definitions:
            parts.append(definition.text)
            parts += definition.blocks
    return parts


def _of_table(block: Table) -> str:
    """The caption, then the rows, each on one line."""
    rows = [" ".join([cell.text for cell in row if cell.text]).replace("\n", " ") for row in block.rows]
    return "\n".join([line for line in (block.caption, *rows) if line])


def _of_media(block: Video | Audio | Embed) -> list[str | Block]:
    """A post's words, and the caption."""
    return [block.text or "", block.caption or ""]


_BY_LINES = (List, Definitions)

_LEAVES: dict[type, Callable[[Any], str]] = {
    Paragraph: lambda block: block.text,
    Code: lambda block: block.text.strip("\n"),
    Table: _of_table,
    Image: lambda block: block.caption or "",
    Math: lambda block: block.tex,
    File: lambda block: block.name or "",
    Rule: lambda _: "",
    Raw: lambda block: text_of(block.html),
}
"""What a block says that holds no other."""

_PARTS: dict[type, Callable[[Any], list[str | Block]]] = {
    List: _of_list,
    Definitions: _of_definitions,
    Quote: lambda block: [*block.blocks, block.cite or ""],
    Gallery: lambda block: [*block.images, block.caption or ""],
    Video: _of_media,
    Audio: _of_media,
    Embed: _of_media,
    Callout: lambda block: [block.label or "", *block.blocks],
    Details: lambda block: [block.summary, *block.blocks],
}
"""What the others say, in order: texts, and blocks that say more."""
