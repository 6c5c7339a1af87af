"""Runs of text as paragraphs, with the pictures and players that stand in them beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from blogextract.blocks import Block, Math, Rule
from blogextract.outline import Piece, Run
from blogextract.structure.contents import Content, paragraph
from blogextract.structure.context import Context
from blogextract.structure.formulas import formula_of, is_formula
from blogextract.structure.inline import line_of, visible
from blogextract.structure.media import emoji_of, image_of, is_icon, media_of
from blogextract.structure.rewrites import rewritten

_ORNAMENT = re.compile(r"[\s*•·⁂∗✱✲✳✻✽❋❖❦❧◆◇■□●○★☆♦~_=—–#-]{1,80}\Z")
"""Signs that writers put on a line of their own to part two passages."""

_OBJECT = "\ufffc"
"""What stands in a text for a picture without alternative text."""


def of_run(context: Context, run: Run) -> list[Content]:
    """The paragraphs and media of a run."""
    if run.media:
        return _with_media(context, run)
    text, marks = line_of(context, pieces_of(context, run))
    if len(text) < 80 and _ORNAMENT.match(text) and not marks:
        return [Rule()]
    return paragraph(text, marks)


def pieces_of(context: Context, run: Run) -> list[Piece]:
    """The pieces of a run as a reader sees them, media among them."""
    pieces = rewritten(context.document, run) if context.rewrites or "[email" in run.text else run.pieces
    return visible(pieces, run.text)


def text_pieces(context: Context, run: Run) -> tuple[list[Piece], list[Block]]:
    """The pieces of a run as text, small pictures and formulas in it; and the media that stand apart from text."""
    pieces: list[Piece] = []
    blocks: list[Block] = []
    for line in _lines(context, run):
        for part in line:
            if isinstance(part, tuple):
                pieces.append(part)
            else:
                blocks.append(part)
    return pieces, blocks


def _with_media(context: Context, run: Run) -> list[Content]:
    """A run's text and media: what has a line to itself parts the text, the rest comes before or after it."""
    out: list[Content] = []
    text: list[Piece] = []
    after: list[Block] = []
    for line in _lines(context, run):
        worded = any(isinstance(part, tuple) and part[1] and not part[1].isspace() for part in line)
        if not worded and any(not isinstance(part, tuple) for part in line):
            out += _flushed(context, text, after)
            out += [part for part in line if not isinstance(part, tuple)]
            text, after = [], []
            continue
        for part in line:
            if isinstance(part, tuple):
                text.append(part)
            elif any(piece and not piece.isspace() for _, piece in text):
                after.append(part)
            else:
                out.append(part)
    return out + _flushed(context, text, after)


def _flushed(context: Context, text: list[Piece], after: list[Block]) -> list[Content]:
    return [*paragraph(*line_of(context, text)), *after]


def _lines(context: Context, run: Run) -> Iterator[list[Piece | Block]]:
    """The run line by line, each medium as a block, or as a piece where it is part of the line."""
    tags = context.document.tags
    worded = any(text and not text.isspace() for _, text in run.pieces)
    line: list[Piece | Block] = []
    for node, text in pieces_of(context, run):
        if text is not None:
            line.append((node, text))
            if text == "\n" and tags[node] == "br":
                yield line
                line = []
            continue
        part = _part(context, node, worded=worded)
        if isinstance(part, Math):
            yield line
            yield [part]
            line = []
        elif part is not None:
            line.append(part)
    yield line


def _part(context: Context, node: int, *, worded: bool) -> Piece | Block | None:
    """A medium as text where it is part of a line with words, else as a block."""
    if is_formula(context.document, node):
        formula = formula_of(context.document, node)
        if formula is None or formula.display:
            return formula
        context.specs[node] = (("math", None, None),)
        return node, formula.tex
    emoji = emoji_of(context, node)
    if emoji is not None:
        return node, emoji
    if worded and is_icon(context, node):
        image = image_of(context, node)
        if image is None:
            return None
        context.specs[node] = (("image", image.src, image.alt),)
        return node, image.alt or _OBJECT
    return media_of(context, node)
