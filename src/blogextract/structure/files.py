"""Files offered for download: a link alone in its paragraph that says so itself."""

from __future__ import annotations

from blogextract.blocks import File
from blogextract.outline import Run
from blogextract.structure.context import Context
from blogextract.structure.inline import Line


def file_of(context: Context, run: Run, line: Line) -> File | None:
    """The file that a line offers, where the line is one link with `download` and nothing else."""
    text, marks = line
    link = next((mark for mark in marks if mark.type == "link"), None)
    if link is None or not link.href or (link.start, link.end) != (0, len(text)):
        return None
    document = context.document
    node = next((node for node, piece in run.pieces if piece and not piece.isspace()), run.box.node)
    while node > run.box.node and document.tags[node] != "a":
        node = document.parents[node]
    return File(url=link.href, name=text) if "download" in document.attributes[node] else None
