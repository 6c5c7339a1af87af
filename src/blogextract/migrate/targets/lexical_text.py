"""Texts with marks as the nodes of Ghost's editor: runs with a number for their formats, links, and line breaks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from blogextract.blocks import Mark
from blogextract.export.characters import REPLACED
from blogextract.export.notes import Notes
from blogextract.export.spans import Atom, Close, Open, pieces

Node: TypeAlias = dict[str, Any]

_FORMATS = {
    "strong": 1,
    "emphasis": 2,
    "deleted": 4,
    "underline": 8,
    "code": 16,
    "subscript": 32,
    "superscript": 64,
    "highlight": 128,
}
_KNOWN = {*_FORMATS, "link", "footnote", "math"}


def is_known(marks: list[Mark]) -> bool:
    """True where the editor has a format for every mark."""
    return all(mark.type in _KNOWN for mark in marks)


def element(kind: str, children: list[Node], **fields: object) -> Node:
    """A node that holds others."""
    own = {"children": children, "direction": None, "format": "", "indent": 0, "type": kind, "version": 1}
    return {**own, **fields}


def inline_nodes(text: str, marks: list[Mark], notes: Notes) -> list[Node]:
    """A text with its marks as nodes; a link holds its own."""
    out: list[Node] = []
    within = out
    format_bits = 0
    for piece in pieces(text.translate(REPLACED), marks, notes.labels):
        match piece:
            case str():
                within += _texts(piece, format_bits)
            case Open(mark=Mark(type="link", href=href, title=title)):
                link = element("link", [], rel=None, target=None, title=title, url=href)
                out.append(link)
                within = link["children"]
            case Close(mark=Mark(type="link")):
                within = out
            case Open(mark=mark):
                format_bits |= _FORMATS.get(mark.type, 0)
            case Close(mark=mark):
                format_bits &= ~_FORMATS.get(mark.type, 0)
            case Atom():
                within += _atom(piece, format_bits, notes)
    return out


def _atom(atom: Atom, format_bits: int, notes: Notes) -> list[Node]:
    """A reference to a note, raised and linked, or a formula."""
    mark, text = atom
    if mark.type == "math":
        return [text_node(f"\\({text}\\)", format_bits)]
    label = notes.labels[mark.href or ""]
    shown = text_node(text or str(notes.numbers[label]), format_bits | _FORMATS["superscript"])
    return [element("link", [shown], rel=None, target=None, title=None, url=f"#fn-{label}")]


LINE_BREAK: Node = {"type": "linebreak", "version": 1}


def _texts(text: str, format_bits: int) -> Iterator[Node]:
    """A text, its line breaks as nodes."""
    for at, line in enumerate(text.split("\n")):
        if at:
            yield LINE_BREAK
        if line:
            yield text_node(line, format_bits)


def text_node(text: str, format_bits: int) -> Node:
    """A run of text."""
    return {
        "detail": 0,
        "format": format_bits,
        "mode": "normal",
        "style": "",
        "text": text,
        "type": "extended-text",
        "version": 1,
    }
