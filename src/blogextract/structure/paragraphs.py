"""Runs of text as paragraphs, with the pictures and players that stand in them beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from blogextract.blocks import Block, Image, Math, Paragraph, Raw, Rule
from blogextract.document.tags import BLOCK
from blogextract.outline import Piece, Run
from blogextract.patterns import deferred
from blogextract.structure.code_lines import of_lines
from blogextract.structure.contents import Caption, Content, paragraph, with_caption
from blogextract.structure.context import Context
from blogextract.structure.files import file_of
from blogextract.structure.formulas import formula_of, is_displayed, is_formula, script_after
from blogextract.structure.inline import Line, has_invisible, line_of, visible
from blogextract.structure.marks import chain_of, placed
from blogextract.structure.mathml import math_in, raw_math
from blogextract.structure.media import emoji_of, image_of, is_icon, media_of
from blogextract.structure.rewrites import rewritten
from blogextract.structure.shortcodes import caption_of, embed_of, has_caption, without_caption
from blogextract.structure.written_math import displayed

_ORNAMENT = deferred(r"[\s*•·⁂∗✱✲✳✻✽❋❖❦❧◆◇■□●○★☆♦~_=—–#-]{1,80}\Z")
"""Signs that writers put on a line of their own to part two passages."""

_OTHERWISE = frozenset("h[*•·⁂∗✱✲✳✻✽❋❖❦❧◆◇■□●○★☆♦~_=—–#-")
"""How a paragraph begins that may stand for something else: an address, a shortcode, a rule."""

_LONGEST_CAPTION = 300
_OF_CAPTIONS = ("emphasis", "small")
"""Marks over a whole line below a picture by which writers say that it is a caption."""

_JOINERS = "\u200c\u200d\u2060"
"""Characters that join others, or keep them from joining: alone they are nothing."""

_OBJECT = "\ufffc"
"""What stands in a text for a picture without alternative text."""


def of_run(context: Context, run: Run) -> list[Content]:
    """The paragraphs and media of a run."""
    if run.media:
        return _with_media(context, run)
    if context.written_math(run.text) is not None and (formula := displayed(run.text)) is not None:
        return [formula]
    line = line_of_run(context, run)
    text, marks = line
    if not text or (len(text) < 8 and not text.strip(_JOINERS)):
        return []
    return [_otherwise(context, run, line) or Paragraph(text=text, marks=marks)]


def _otherwise(context: Context, run: Run, line: Line) -> Block | None:
    """What a line of text stands for if it is no paragraph: lines of code, a rule, a medium."""
    text, marks = line
    if marks and marks[0].end - marks[0].start == len(text):
        if marks[0].type == "code":
            return of_lines(context, run)
        if marks[0].type == "link" and (offered := file_of(context, run, line)) is not None:
            return offered
    if text[0] not in _OTHERWISE:
        return None
    if not marks and len(text) < 80 and _ORNAMENT.match(text):
        return Rule()
    return embed_of(line)


def line_of_run(context: Context, run: Run) -> Line:
    """The text and marks of a run without media. Most runs are one text in no inline element: the run's own text."""
    pieces, text = run.pieces, run.text
    plain = len(pieces) == 1 and not context.rewrites and not has_invisible(text) and "[email" not in text
    if plain and context.written_math(text) is None:
        node = pieces[0][0]
        chain = context.chains.get(node)
        if chain is None:
            chain = chain_of(context, node)
        if not chain:
            return text, []
    return line_of(context, pieces_of(context, run))


def pieces_of(context: Context, run: Run) -> list[Piece]:
    """The pieces of a run as a reader sees them, media among them."""
    pieces = rewritten(context.document, run) if context.rewrites or "[email" in run.text else run.pieces
    pieces = visible(pieces, run.text)
    pattern = context.written_math(run.text)
    return pieces if pattern is None else with_formulas(context, pieces, pattern)


def line_and_media(context: Context, run: Run) -> tuple[Line, list[Block]]:
    """The text of a run, small pictures and formulas in it, and the media that stand apart from text."""
    if not run.media:
        return line_of_run(context, run), []
    pieces, blocks = text_pieces(context, run)
    return line_of(context, pieces), blocks


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


def with_formulas(context: Context, pieces: list[Piece], pattern: re.Pattern[str]) -> list[Piece]:
    """The pieces with written formulas as pieces of their own, without delimiters; code stays as it is."""
    out: list[Piece] = []
    for node, text in pieces:
        if text is None or not ("\\" in text or "$" in text) or _is_code(context, node):
            out.append((node, text))
            continue
        at = 0
        for match in pattern.finditer(text):
            tex = next(group for group in match.groups() if group is not None).strip()
            if tex:
                out += [(node, text[at : match.start()]), (placed(context, node, ("math", None, None)), tex)]
                at = match.end()
        out.append((node, text[at:]))
    return out


def _is_code(context: Context, node: int) -> bool:
    return any(spec[0] == "code" for each in chain_of(context, node) for spec in context.specs.get(each, ()))


def _with_media(context: Context, run: Run) -> list[Content]:
    """A run's text and media: what has a line to itself parts the text, the rest comes before or after it."""
    if has_caption(run.text):
        return _with_shortcode(context, run)
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
    return _with_line_below(out + _flushed(context, text, after))


def _with_line_below(contents: list[Content]) -> list[Content]:
    """A picture and nothing else but a line in italics or small print below it: that line is its caption."""
    match contents:
        case [Image() as image, Paragraph(text=text, marks=marks)] if len(text) <= _LONGEST_CAPTION:
            whole = [
                mark for mark in marks if mark.type in ("emphasis", "small") and mark.end - mark.start == len(text)
            ]
            if whole:
                return [with_caption(image, Caption(text=text, marks=[mark for mark in marks if mark not in whole]))]
    return contents


def _with_shortcode(context: Context, run: Run) -> list[Content]:
    """A picture with WordPress's caption written out around it."""
    pieces, blocks = text_pieces(context, run)
    pieces, stated = without_caption(pieces)
    return [*blocks, *caption_of(line_of(context, pieces), stated)]


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
        if isinstance(part, Math | Raw) or (tags[node] in BLOCK and not isinstance(part, tuple | None)):
            yield line
            yield [part]
            line = []
        elif part is not None:
            line.append(part)
    yield line


def _part(context: Context, node: int, *, worded: bool) -> Piece | Block | None:
    """A medium as text where it is part of a line with words, else as a block."""
    if is_formula(context.document, node):
        return _formula(context, node)
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


def _formula(context: Context, node: int) -> Piece | Block | None:
    """A formula as a block or as marked text; one without TeX as MathML, or its signs within a line."""
    document = context.document
    formula = formula_of(document, node)
    if formula is not None:
        if formula.display:
            return formula
        context.specs[node] = (("math", None, None),)
        return node, formula.tex
    drawn = math_in(document, node)
    if drawn is None or script_after(document, node) is not None:
        return None
    return raw_math(document, drawn) if is_displayed(document, node) else (node, document.text(drawn))
