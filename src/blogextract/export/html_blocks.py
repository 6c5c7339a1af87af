"""Blocks as HTML.

Each kind of block gives its parts in order, finished HTML and blocks that it holds, and one loop writes them: blocks
nest as deep as the page did, so nothing here calls itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias
from urllib.parse import unquote

from blogextract.blocks import (
    Audio,
    Block,
    Callout,
    Cell,
    Code,
    Definitions,
    Details,
    Embed,
    File,
    Gallery,
    Image,
    List,
    Mark,
    Math,
    Paragraph,
    Quote,
    Raw,
    Rule,
    Table,
    Video,
)
from blogextract.export.addresses import address
from blogextract.export.characters import html_text, html_verbatim
from blogextract.export.html_inline import attributes, inline
from blogextract.export.notes import Notes
from blogextract.export.sanitize import sanitize

Part: TypeAlias = str | Block

_PATH = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.\-]*:)?(?://[^/?#]*)?([^?#]*)")
"""An address up to its query; `urlsplit` refuses addresses with brackets."""


Own: TypeAlias = Mapping[type, Callable[[Any, Notes], list[Part]]]
"""How some kinds of blocks are written where a reader has another form for them."""

NONE: Own = MappingProxyType({})


def write_blocks(blocks: list[Block], notes: Notes, own: Own = NONE) -> str:
    """The blocks, and all that they hold; those in `own` as it says."""
    parts = {**PARTS, **own} if own else PARTS
    out: list[str] = []
    stack: list[Part] = list(blocks[::-1])
    while stack:
        part = stack.pop()
        if isinstance(part, str):
            out.append(part)
        else:
            stack.extend(parts[type(part)](part, notes)[::-1])
    return "".join(out)


def caption_of(caption: str | None, marks: list[Mark], credit: str | None, notes: Notes) -> str:
    """The caption of a figure, empty where there is none."""
    words = inline(caption, marks, notes) if caption else ""
    if credit:
        words += (" " if words else "") + f'<span class="credit">{html_text(credit)}</span>'
    return f"<figcaption>{words}</figcaption>\n" if words else ""


def file_name(url: str) -> str:
    """The last part of an address's path, for a file that the page does not name; or else the address."""
    path = _PATH.match(url)
    return unquote(path[1].rstrip("/").rpartition("/")[2] if path else "") or url


def is_player(block: Video | Audio | Embed) -> bool:
    """True for a file that a browser plays itself: no service provides it."""
    return not isinstance(block, Embed) and block.provider is None and address(block.src) is not None


def write_table(block: Table, notes: Notes) -> str:
    """A table; the first rows that hold header cells only are its head."""
    head = 0
    while head < len(block.rows) and block.rows[head] and all(cell.header for cell in block.rows[head]):
        head += 1
    out = ["<table>\n"]
    if block.caption:
        out.append(f"<caption>{html_text(block.caption)}</caption>\n")
    for tag, rows in (("thead", block.rows[:head]), ("tbody", block.rows[head:])):
        if rows:
            cells = ("".join([_cell(cell, tag, notes) for cell in row]) for row in rows)
            out += (f"<{tag}>\n", *(f"<tr>{row}</tr>\n" for row in cells), f"</{tag}>\n")
    out.append("</table>\n")
    return "".join(out)


def _cell(cell: Cell, group: str, notes: Notes) -> str:
    """A cell of a table's head or body."""
    tag = "th" if cell.header else "td"
    scope = ("col" if group == "thead" else "row") if cell.header else None
    colspan = cell.colspan if cell.colspan > 1 else None
    rowspan = cell.rowspan if cell.rowspan > 1 else None
    given = attributes(scope=scope, colspan=colspan, rowspan=rowspan, align=cell.align)
    return f"<{tag}{given}>{inline(cell.text, cell.marks, notes)}</{tag}>"


def _list(block: List, notes: Notes) -> list[Part]:
    """A list; a task's box is one that cannot be ticked."""
    tag = "ol" if block.ordered else "ul"
    start = block.start if block.ordered and block.start != 1 else None
    parts: list[Part] = [f"<{tag}{attributes(start=start)}>\n"]
    for item in block.items:
        text = inline(item.text, item.marks, notes)
        parts += (f"<li>{_BOXES[item.checked]}{text}", *(["\n", *item.blocks] if item.blocks else []), "</li>\n")
    parts.append(f"</{tag}>\n")
    return parts


_BOXES = {
    None: "",
    False: '<input type="checkbox" disabled=""> ',
    True: '<input type="checkbox" checked="" disabled=""> ',
}


def _definitions(block: Definitions, notes: Notes) -> list[Part]:
    """A definition list."""
    parts: list[Part] = ["<dl>\n"]
    for entry in block.items:
        parts += [f"<dt>{inline(term.text, term.marks, notes)}</dt>\n" for term in entry.terms]
        for definition in entry.definitions:
            parts.append(f"<dd>{inline(definition.text, definition.marks, notes)}")
            parts += (*(["\n", *definition.blocks] if definition.blocks else []), "</dd>\n")
    parts.append("</dl>\n")
    return parts


def _quote(block: Quote, _: Notes) -> list[Part]:
    """A quotation; who is quoted stands last in it."""
    url = address(block.cite_url)
    kind = "pullquote" if block.pull else None
    parts: list[Part] = [f"<blockquote{attributes(cite=url, class_=kind)}>\n", *block.blocks]
    if block.cite:
        name = html_text(block.cite)
        parts.append(f"<cite>{_linked(name, url)}</cite>\n")
    parts.append("</blockquote>\n")
    return parts


def _linked(html: str, url: str | None) -> str:
    """HTML as a link where there is an address."""
    return f"<a{attributes(href=url)}>{html}</a>" if url else html


def _code(block: Code, _: Notes) -> list[Part]:
    """Code, its language as a class."""
    language = "-".join(block.language.split()) if block.language else ""
    given = attributes(class_=f"language-{language}" if language else None)
    return [f"<pre><code{given}>{html_verbatim(block.text)}</code></pre>\n"]


def _image(block: Image, notes: Notes) -> list[Part]:
    """A picture as a figure; its alternative text where its address may not be written."""
    src = address(block.src)
    if src is None:
        shown = f"<p>{html_text(block.alt)}</p>" if block.alt else ""
    else:
        given = attributes(src=src, alt=block.alt or "", width=block.width, height=block.height)
        shown = _linked(f"<img{given}>", address(block.link))
    caption = caption_of(block.caption, block.caption_marks, block.credit, notes)
    return [f"<figure>{shown}{caption.rstrip()}</figure>\n"] if shown or caption else []


def _gallery(block: Gallery, notes: Notes) -> list[Part]:
    """Pictures as figures in a figure."""
    return ['<figure class="gallery">\n', *block.images, caption_of(block.caption, [], None, notes), "</figure>\n"]


def _media(block: Video | Audio | Embed, notes: Notes) -> list[Part]:
    """A player for a file; for what a service provides its words and a link, never the service's own code."""
    kind = block.__struct_config__.tag
    parts: list[Part] = [f'<figure class="{kind}">']
    url = address(block.url) or address(block.src)
    name = html_text(block.title or block.url or block.src or "")
    if is_player(block):
        tag = "audio" if isinstance(block, Audio) else "video"
        given = attributes(controls="", src=address(block.src), title=block.title or None)
        parts.append(f"<{tag}{given}></{tag}>")
    elif block.text:
        by = html_text(block.author or block.title or url or "")
        cite = f"<cite>{_linked(by, url)}</cite>" if by else ""
        parts.append(f"<blockquote{attributes(cite=url)}><p>{html_text(block.text)}</p>{cite}</blockquote>")
    else:
        parts.append(_linked(name, url))
    return [*parts, caption_of(block.caption, [], None, notes).rstrip(), "</figure>\n"]


def _callout(block: Callout, _: Notes) -> list[Part]:
    """A note set apart."""
    label = f'<p class="callout-label"><strong>{html_text(block.label)}</strong></p>\n' if block.label else ""
    return ['<div class="callout" role="note">\n', label, *block.blocks, "</div>\n"]


def _math(block: Math, _: Notes) -> list[Part]:
    """A formula between the delimiters that MathJax and KaTeX look for."""
    tex = html_verbatim(block.tex)
    if block.display:
        return [f'<div class="math display">\\[{tex}\\]</div>\n']
    return [f'<p><span class="math inline">\\({tex}\\)</span></p>\n']


def _details(block: Details, _: Notes) -> list[Part]:
    """What opens on a click."""
    return [f"<details>\n<summary>{html_text(block.summary)}</summary>\n", *block.blocks, "</details>\n"]


def _file(block: File, _: Notes) -> list[Part]:
    """A link to a file."""
    url = address(block.url)
    name = html_text(block.name or file_name(block.url))
    return [f'<p><a{attributes(href=url)} download="">{name}</a></p>\n' if url else f"<p>{name}</p>\n"]


PARTS: dict[type, Callable[[Any, Notes], list[Part]]] = {
    Paragraph: lambda block, notes: [f"<p>{inline(block.text, block.marks, notes)}</p>\n"],
    List: _list,
    Definitions: _definitions,
    Quote: _quote,
    Code: _code,
    Table: lambda block, notes: [write_table(block, notes)],
    Image: _image,
    Gallery: _gallery,
    Video: _media,
    Audio: _media,
    Embed: _media,
    Callout: _callout,
    Math: _math,
    Details: _details,
    File: _file,
    Rule: lambda *_: ["<hr>\n"],
    Raw: lambda block, _: [f'<div class="raw">{sanitize(block.html)}</div>\n'],
}
"""What a block is written as, in order: HTML, and blocks that it holds."""
