"""The text of a note, without the label that it repeats."""

from __future__ import annotations

from blogextract.blocks import Block, Mark, Paragraph
from blogextract.structure.inline import Line

_LABEL_ENDS = "[]().: \n"
"""What Sphinx and others write about the number of a note, which leaves the text as the way back."""


def first_text(blocks: list[Block], label: str) -> tuple[str, list[Mark], list[Block]]:
    """A note's own text, its marks, and the blocks after it."""
    for at, block in enumerate(blocks[:2]):
        if not isinstance(block, Paragraph):
            break
        text, marks = _without_label((block.text, block.marks), label)
        if text:
            return text, marks, blocks[at + 1 :]
    return "", [], blocks


def _without_label(line: Line, label: str) -> Line:
    """A note without the number with which it begins."""
    text, marks = line
    if not text.strip(_LABEL_ENDS):
        return "", []
    start = text.lstrip("[(^ ")
    if label and start.startswith(label):
        rest = start[len(label) :]
        if not rest or not rest[0].isalnum():
            text = rest.lstrip("]):. \n")
    else:
        text = text.lstrip("^ \n]).:") if not text[:1].isalnum() and text[:1] in "^])" else text
    cut = len(line[0]) - len(text)
    if not cut:
        return line
    shifted = [
        Mark(type=mark.type, start=max(0, mark.start - cut), end=mark.end - cut, href=mark.href, title=mark.title)
        for mark in marks
        if mark.end > cut
    ]
    return text, shifted
