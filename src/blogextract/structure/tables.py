"""Tables of data, told from tables that only arrange a page."""

from __future__ import annotations

import re
from typing import Literal

from blogextract.blocks import Block, Cell, Image, Table
from blogextract.outline import Box, Piece
from blogextract.patterns import deferred
from blogextract.structure.contents import Content
from blogextract.structure.context import Context
from blogextract.structure.inline import Line, join_lines, line_of, plain_text
from blogextract.structure.paragraphs import line_of_run, text_pieces

_PARTS = frozenset({"thead", "tbody", "tfoot", "form", "div"})
_BLOCKS_OF_LAYOUT = ("h1", "h2", "h3", "h4", "h5", "h6", "figure", "pre", "blockquote", "article", "section", "hr")
_MOST_SPANNED = 1000
_PROSE = 600
"""Characters in one cell, in several paragraphs, from which a table without headers arranges text."""

_STYLED = deferred(r"text-align\s*:\s*(left|center|right|start|end)", re.IGNORECASE)
_ALIGNED = deferred(r"(?:\A|[\s-])(?:has-text-align|text|align|column)-?(left|center|right|start|end)(?:\Z|\s)")
_SIDES: dict[str, Literal["left", "center", "right"]] = {
    "left": "left", "start": "left", "center": "center", "middle": "center", "right": "right", "end": "right",
}  # fmt: skip

_Row = tuple[Box, list[Box]]


def of_table(context: Context, box: Box) -> list[Content] | None:
    """A table of data; None for one that arranges other things, which are then looked into in order."""
    rows = _rows(context, box)
    if not rows or _is_layout(context, box, rows):
        return None
    media: list[Block] = []
    cells = [[_cell(context, row, cell, media) for cell in boxes] for row, boxes in rows]
    if not any(cell.text for row in cells for cell in row):
        return list(media)
    return [Table(rows=cells, caption=_caption(context, box)), *media]


def _rows(context: Context, box: Box) -> list[_Row]:
    """The rows of the table itself, each with its cells; rows that were dropped as a whole are left out."""
    rows: list[_Row] = []
    stack = [box]
    while stack:
        around = stack.pop()
        inner: list[Box] = []
        for child in around.children:
            if not isinstance(child, Box):
                continue
            if child.tag == "tr" or child.tag in _PARTS:
                inner.append(child)
        if around.tag == "tr":
            cells = [child for child in around.children if isinstance(child, Box) and child.tag in ("td", "th")]
            if cells and around.node not in context.aside and (around.first == around.last or context.holds(around)):
                rows.append((around, cells))
            continue
        stack += reversed(inner)
    return rows


def _is_layout(context: Context, box: Box, rows: list[_Row]) -> bool:
    """True for a table that arranges a page: by its role, its shape, or what its cells hold."""
    if context.document.attributes[box.node].get("role", "").lower() in ("presentation", "none"):
        return True
    if context.has("table", box.node) or not any(run.characters for run in context.runs(box)):
        return True
    if any(context.has(tag, box.node) for tag in ("th", "thead", "caption")):
        return False
    if max(len(cells) for _, cells in rows) < 2 or (len(rows) < 2 and not _is_stated(context, box)):
        return True
    if any(context.has(tag, box.node) for tag in _BLOCKS_OF_LAYOUT):
        return True
    return any(_is_prose(context, cell) for _, cells in rows for cell in cells)


def _is_stated(context: Context, box: Box) -> bool:
    """True for a table that an author made as one, with the editor's table block."""
    return box.parent is not None and "wp-block-table" in context.tokens(box.parent.node)


def _is_prose(context: Context, cell: Box) -> bool:
    """True for a cell with long text in several paragraphs."""
    runs = context.runs(cell)
    return len(runs) > 1 and sum(run.characters for run in runs) > _PROSE


def _cell(context: Context, row: Box, cell: Box, media: list[Block]) -> Cell:
    """A cell; pictures are marks in its text, other media come out after the table."""
    text, marks = _text(context, cell, media)
    attributes = context.document.attributes[cell.node]
    return Cell(
        text=text,
        marks=marks,
        header=cell.tag == "th" or (row.parent is not None and row.parent.tag == "thead"),
        colspan=_span(attributes.get("colspan")),
        rowspan=_span(attributes.get("rowspan")),
        align=_side(attributes) or _side(context.document.attributes[row.node]),
    )


def _text(context: Context, cell: Box, media: list[Block]) -> Line:
    lines: list[Line] = []
    for run in context.runs(cell):
        if not run.media:
            lines.append(line_of_run(context, run))
            continue
        pieces, blocks = text_pieces(context, run)
        images = [block for block in blocks if isinstance(block, Image)]
        media += [block for block in blocks if not isinstance(block, Image)]
        lines.append(line_of(context, [*pieces, *_as_pieces(context, run.media, images)]))
    return join_lines(lines, "\n")


def _as_pieces(context: Context, nodes: list[int], images: list[Image]) -> list[Piece]:
    """Pictures as marked text, each set off by a space."""
    pieces: list[Piece] = []
    for node, image in zip([node for node in nodes if node not in context.specs], images, strict=False):
        context.specs[node] = (("image", image.src, image.alt),)
        pieces += [(context.document.parents[node], " "), (node, image.alt or "\ufffc")]
    return pieces


def _caption(context: Context, box: Box) -> str | None:
    """The caption of the table itself."""
    for child in box.children:
        if isinstance(child, Box) and child.tag == "caption" and context.holds(child):
            return plain_text(context, context.runs(child)) or None
    return None


def _span(value: str | None) -> int:
    digits = (value or "").strip()
    return min(max(int(digits), 1), _MOST_SPANNED) if digits.isascii() and digits.isdigit() and len(digits) < 9 else 1


def _side(attributes: dict[str, str]) -> Literal["left", "center", "right"] | None:
    """How a cell or row says that its text is aligned."""
    named = _SIDES.get(attributes.get("align", "").lower())
    if named:
        return named
    found = _STYLED.search(attributes.get("style", "")) or _ALIGNED.search(attributes.get("class", "").lower())
    return _SIDES[found[1].lower()] if found else None
