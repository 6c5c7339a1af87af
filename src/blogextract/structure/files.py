"""Files offered for download: a link alone in its paragraph that says so itself, and Weebly's box around one."""

from __future__ import annotations

from blogextract.blocks import File
from blogextract.outline import Run
from blogextract.structure.context import Context
from blogextract.structure.inline import Line

_ICONS = "/weebly/images/file_icons/"
_OFFERS = "Download file: "
"""How the titles of Weebly's links to files begin."""


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


def weeblys_file(context: Context, node: int) -> File | None:
    """The file that a picture of its kind stands before, on Weebly; its name and size beside it then go unread."""
    document = context.document
    link = document.parents[node]
    if _ICONS not in (document.get(node, "src") or "") or document.tags[link] != "a":
        return None
    address = document.resolve(document.get(link, "href"))
    title = document.get(link, "title") or ""
    if address is None or address.startswith("#") or not title.startswith(_OFFERS):
        return None
    context.used.add(node)
    context.aside |= {beside for beside in document.children(document.parents[link]) if beside != link}
    return File(url=address, name=title.removeprefix(_OFFERS).strip() or None)
