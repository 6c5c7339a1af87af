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
    stack: list[str | Block] = []
    for block in blocks:
        if type(block) is Paragraph:
            if block.text:
                found.append(block.text)
            continue
        stack.append(block)
        while stack:
            part = stack.pop()
            if isinstance(part, str):
                if part:
                    found.append(part)
            elif isinstance(part, _BY_LINES):
                lines = _lines(part)
                if lines:
                    found.append(lines)
            else:
                stack.extend(_PARTS[type(part)](part)[::-1])


def _lines(block: Block) -> str:
    """The text of a block and of all that it holds, a part a line."""
    found: list[str] = []
    stack: list[str | Block] = [block]
    while stack:
        part = stack.pop()
        if not isinstance(part, str):
            stack.extend(_PARTS[type(part)](part)[::-1])
        elif part:
            found.append(part)
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


def _of_table(block: Table) -> list[str | Block]:
    """The caption, then the rows, each on one line."""
    rows = (" ".join([cell.text for cell in row if cell.text]) for row in block.rows)
    return [block.caption or "", *(row.replace("\n", " ") for row in rows)]


def _of_media(block: Video | Audio | Embed) -> list[str | Block]:
    """A post's words, and the caption."""
    return [block.text or "", block.caption or ""]


_BY_LINES = (List, Definitions, Table)

_PARTS: dict[type, Callable[[Any], list[str | Block]]] = {
    Paragraph: lambda block: [block.text],
    List: _of_list,
    Definitions: _of_definitions,
    Quote: lambda block: [*block.blocks, block.cite or ""],
    Code: lambda block: [block.text.strip("\n")],
    Table: _of_table,
    Image: lambda block: [block.caption or ""],
    Gallery: lambda block: [*block.images, block.caption or ""],
    Video: _of_media,
    Audio: _of_media,
    Embed: _of_media,
    Callout: lambda block: [block.label or "", *block.blocks],
    Math: lambda block: [block.tex],
    Details: lambda block: [block.summary, *block.blocks],
    File: lambda block: [block.name or ""],
    Rule: lambda _: [],
    Raw: lambda block: [text_of(block.html)],
}
"""What a block says, in order: texts, and blocks that say more."""
