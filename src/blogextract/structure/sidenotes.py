"""Notes that stand beside the text, at the place that they belong to."""

from __future__ import annotations

from blogextract.article import Footnote
from blogextract.document import Document
from blogextract.structure.context import Context
from blogextract.structure.inline import join_lines, line_of
from blogextract.structure.note_text import first_text
from blogextract.structure.notes_table import LABEL, REPEATING_CLASSES, SIDE_CLASSES


def side_notes(context: Context) -> list[Footnote]:
    """Notes beside the text, as footnotes at the place where they stand."""
    document = context.document
    for name in REPEATING_CLASSES:
        context.silent |= set(document.classed(name))
    nodes = sorted({*(node for name in SIDE_CLASSES for node in document.classed(name)), *_toggled(document)})
    outer: list[int] = []
    for node in nodes:
        if not outer or node >= document.ends[outer[-1]]:
            outer.append(node)
    return [note for number, node in enumerate(outer, 1) if (note := _side_note(context, node, number)) is not None]


def _toggled(document: Document) -> list[int]:
    """What follows the hidden boxes by which style sheets after Tufte's show a note on small screens."""
    boxes = [node for node in document.classed("margin-toggle") if document.tags[node] == "input"]
    following = [document.ends[node] for node in boxes if document.ends[node] < document.ends[document.parents[node]]]
    return [node for node in following if document.tags[node] in ("span", "aside", "small")]


def _side_note(context: Context, node: int, number: int) -> Footnote | None:
    document = context.document
    box = context.outline.box_at.get(node)
    if box is not None:
        if not context.holds(box):
            return None
        text, marks, rest = first_text(context.blocks(box.children), "")
        context.aside.add(node)
    else:
        around = context.outline.box_of(node)
        end = document.ends[node]
        pieces = [[piece for piece in run.pieces if node <= piece[0] < end] for run in context.runs(around)]
        worded = [[piece for piece in part if piece[1] is not None] for part in pieces]
        (text, marks), rest = join_lines([line_of(context, part) for part in worded]), []
        for inner in range(node, end):
            context.chains.pop(inner, None)
    if not text and not rest:
        return None
    name = document.get(node, "id") or f"side-{number}"
    number_shown = _number_before(document, node)
    context.silent |= {node} if number_shown is None else {node, number_shown}
    context.notes[node] = name
    return Footnote(id=name, text=text, marks=marks, blocks=rest)


def _number_before(document: Document, node: int) -> int | None:
    """The number that stands directly before a note, where the page shows one."""
    before = node - 1
    while before > document.parents[node] and document.parents[before] != document.parents[node]:
        before = document.parents[before]
    beside = before > document.parents[node] and document.ends[before] == node
    shown = beside and document.tags[before] in ("sup", "a", "label", "span")
    return before if shown and LABEL.match(document.raw_text(before).strip()) else None
