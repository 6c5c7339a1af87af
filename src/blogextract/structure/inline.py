"""From the pieces of a line to its text and marks.

White space is folded as browsers fold it, across the borders of elements. A mark covers the characters from the first
to the last piece that lies in its element, so it never begins or ends with white space and is never empty. The one
mark without characters is `footnote`: the number that the page shows at the place is not part of the sentence, so
it is left out of the text, and the mark has the place where it stood as `start` and `end`.
"""

from __future__ import annotations

from collections.abc import Iterable

from blogextract.blocks import Mark
from blogextract.outline import Piece, Run
from blogextract.structure.context import Context
from blogextract.structure.marks import chain_of

Line = tuple[str, list[Mark]]
"""A text and its marks."""

BREAK = -1
"""In place of a node: a line break that no `br` makes."""

_INVISIBLE = {0xAD: None, 0x200B: None, 0xFEFF: None}
"""Soft hyphens, chances of a line break, stray byte-order marks: nothing that a reader sees."""


_CLOSING = frozenset(".,;:!?)]}”’»…。，、；：！？）」』")
"""Signs before which no space stands; one that stood before the number of a note goes with it."""


def line_of(context: Context, pieces: Iterable[Piece]) -> Line:  # noqa: C901 - the hot loop of this stage
    """The text and marks of pieces, each of which has text; a `br` is a line break."""
    tags, chains, silent = context.document.tags, context.chains, context.silent
    out: list[str] = []
    spans: dict[int, list[int]] = {}
    notes: list[Mark] = []
    position, gap, loose = 0, "", -1
    for node, text in pieces:
        if not text:
            continue
        if text == "\n" and (node == BREAK or tags[node] == "br"):
            gap = "\n" if out else ""
            continue
        chain = chains.get(node)
        if chain is None:
            chain = chain_of(context, node)
        if chain and silent and not silent.isdisjoint(chain):
            _note(context, chain, position, notes)
            continue
        words = text.split()
        if not words:
            gap, loose = gap or (" " if out else ""), node
            continue
        if out:
            if words[0][0] in _CLOSING and _falls(context, loose, node, notes, position):
                gap = ""
            gap = gap or (" " if text[0].isspace() else "")
            if gap:
                out.append(gap)
                position += 1
        folded = " ".join(words)
        out.append(folded)
        start, position = position, position + len(folded)
        gap, loose = " " if text[-1].isspace() else "", -1
        for marking in chain:
            span = spans.get(marking)
            if span is None:
                spans[marking] = [start, position]
            else:
                span[1] = position
    text = "".join(out)
    return text, _marks(context, spans, notes) if spans or notes else []


def _falls(context: Context, loose: int, node: int, notes: list[Mark], position: int) -> bool:
    """True for a space that only an icon or the number of a note has left before a closing sign."""
    if notes and notes[-1].start == position:
        return True
    return loose >= 0 and not loose <= node < context.document.ends[loose]


def has_invisible(text: str) -> bool:
    """True for a text with characters that nobody sees."""
    return not text.isascii() and ("\xad" in text or "\u200b" in text or "\ufeff" in text)


def visible(pieces: list[Piece], text: str) -> list[Piece]:
    """The pieces without characters that nobody sees, where the text of the run has any."""
    if not has_invisible(text):
        return pieces
    return [(node, piece if piece is None else piece.translate(_INVISIBLE)) for node, piece in pieces]


def join_lines(lines: Iterable[Line], between: str = " ") -> Line:
    """Several texts as one."""
    texts: list[str] = []
    marks: list[Mark] = []
    position = 0
    for text, own in lines:
        if not text:
            continue
        if texts:
            position += len(between)
        texts.append(text)
        marks += [
            Mark(type=mark.type, start=mark.start + position, end=mark.end + position, href=mark.href, title=mark.title)
            for mark in own
        ]
        position += len(text)
    return between.join(texts), marks


def plain_text(context: Context, runs: Iterable[Run]) -> str:
    """The text of runs on one line, without marks."""
    return " ".join(text for run in runs if (text := line_of(context, _worded(run))[0].replace("\n", " ")))


def _worded(run: Run) -> list[Piece]:
    return [piece for piece in visible(run.pieces, run.text) if piece[1] is not None]


def _note(context: Context, chain: tuple[int, ...], position: int, notes: list[Mark]) -> None:
    """The place of a reference to a note, once for all pieces of its label."""
    name = next((context.notes[node] for node in chain if node in context.notes), None)
    if name is not None and not (notes and notes[-1].href == name and notes[-1].start == position):
        notes.append(Mark(type="footnote", start=position, end=position, href=name))


def _marks(context: Context, spans: dict[int, list[int]], notes: list[Mark]) -> list[Mark]:
    """The marks of the elements met: sorted, the outer one first, one where two of the same kind touch or overlap."""
    found: dict[tuple[str, str | None, str | None], list[list[int]]] = {}
    for node, (start, end) in spans.items():
        for spec in context.specs[node]:
            known = found.setdefault(spec, [])
            if known and start <= known[-1][1]:
                known[-1][1] = max(known[-1][1], end)
            else:
                known.append([start, end])
    marks = [
        Mark(type=kind, start=start, end=end, href=href, title=title)  # type: ignore[arg-type]  # a MarkType
        for (kind, href, title), places in found.items()
        for start, end in places
    ]
    marks += notes
    if len(marks) > 1:
        marks.sort(key=lambda mark: (mark.start, -mark.end))
    return marks


def cut(line: Line, length: int) -> Line:
    """The first characters of a text, with the marks that are left of them."""
    text = line[0][:length].rstrip()
    end = len(text)
    marks = [
        Mark(type=mark.type, start=mark.start, end=min(mark.end, end), href=mark.href, title=mark.title)
        for mark in line[1]
        if mark.start < end or (mark.start == mark.end == end)
    ]
    return text, marks
