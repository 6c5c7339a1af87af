"""Tables as Markdown: GitHub's where they hold all of it, an HTML table where they would lose something."""

from __future__ import annotations

from itertools import zip_longest

from blogextract.blocks import Cell, Table
from blogextract.export.html_blocks import write_table
from blogextract.export.markdown_escape import CELL, html_block
from blogextract.export.markdown_inline import inline
from blogextract.export.notes import Notes

_MOST_FILLED = 100
"""Empty cells that a table may be filled up with, beyond as many as it has of its own."""

_RULES = {None: "---", "left": ":---", "center": ":---:", "right": "---:"}


def table(block: Table, notes: Notes) -> str:
    """The table without its caption, empty where it has no cell.

    A table without a head gets an empty one, which GitHub's tables need.
    """
    rows = [row for row in block.rows if row]
    if not rows:
        return ""
    head = all(cell.header for cell in rows[0])
    if not _fits(rows, head=head):
        return html_block(write_table(Table(rows=rows), Notes([])))
    width = max(map(len, rows))
    body = rows[1:] if head else rows
    first = _row(rows[0], width, notes) if head else "|  " * width + "|"
    rules = [_RULES[_align(column)] for column in zip_longest(*rows)]
    return "\n".join([first, "| " + " | ".join(rules) + " |", *(_row(row, width, notes) for row in body)])


def _fits(rows: list[list[Cell]], *, head: bool) -> bool:
    """True where no cell spans, and only those of the first row are header cells, and not empty ones alone.

    Rows are filled up to the longest, so they may not differ much more than those of real tables do.
    """
    cells = sum(map(len, rows))
    if max(map(len, rows)) * len(rows) > 2 * cells + _MOST_FILLED:
        return False
    if any(cell.colspan > 1 or cell.rowspan > 1 for row in rows for cell in row):
        return False
    if any(cell.header for row in rows[head:] for cell in row):
        return False
    return not head or any(cell.text.strip() for cell in rows[0])


def _row(row: list[Cell], width: int, notes: Notes) -> str:
    """A row, filled up to the table's width."""
    cells = [inline(cell.text, cell.marks, notes, CELL) for cell in row]
    return "| " + " | ".join(cells + [""] * (width - len(row))) + " |"


def _align(column: tuple[Cell | None, ...]) -> str | None:
    """How a column is aligned, where all its cells that say so agree."""
    found = {cell.align for cell in column if cell is not None and cell.align}
    return found.pop() if len(found) == 1 else None
