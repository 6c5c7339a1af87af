"""Code: the lines as written, without the numbers beside them, and the language by whatever names it."""

from __future__ import annotations

import re
from bisect import bisect_right

from blogextract.blocks import Code
from blogextract.document import Document
from blogextract.outline import Box, Piece, Run
from blogextract.patterns import deferred
from blogextract.structure.code_text import code_text, is_gutter
from blogextract.structure.contents import CodeLine, Content, paragraph
from blogextract.structure.context import Context
from blogextract.structure.inline import BREAK, line_of
from blogextract.structure.languages import language_of

_LINE_CLASS = "graf--pre"
"""Medium's class of code, of which it shows each line as code of its own."""

_LABEL = 160
"""Characters beside the code, of titles and labels, up to which a box is a highlighter's."""

_TITLE = deferred(r"title|file|caption|(?:^|[\s_-])path(?:$|[\s_-])", re.IGNORECASE)

_VERSE = frozenset({"wp-block-verse", "wp-block-preformatted", "poem", "verse", "poetry", "lyrics", "stanza"})


def of_pre(context: Context, box: Box) -> list[Content] | None:
    """Preformatted text: code, or verse where the page says so."""
    if not _VERSE.isdisjoint(context.tokens(box.node)):
        return verse(context, box)
    codes = _codes(context, [box.node])
    if _LINE_CLASS in context.tokens(box.node):
        return [CodeLine(code) for code in codes]
    return list(codes)


def of_wrapper(context: Context, box: Box) -> list[Content] | None:
    """A highlighter's box around code: the code with its title, without numbers, buttons and labels.

    None where the box holds more than that.
    """
    document = context.document
    nodes: list[int] = []
    for node in document.tagged("pre", within=box.node):
        if not (nodes and node < document.ends[nodes[-1]]) and not is_gutter(document, node, box.node):
            nodes.append(node)
    if not nodes:
        nodes = next(([node] for name in _LINES_IN for node in document.classed(name, within=box.node)), [])
    beside = _beside(context, box, nodes) if nodes else None
    if beside is None:
        return None
    titles = [content for run in beside for content in _title(context, run)]
    return [*titles, *_codes(context, nodes)]


def _beside(context: Context, box: Box, nodes: list[int]) -> list[Run] | None:
    """The runs of a box beside its code; None as soon as they are more than a label: boxes may lie in hundreds more."""
    beside: list[Run] = []
    left = _LABEL
    for run in context.runs(box):
        if not _is_code(context.document, run.box.node, nodes, box.node):
            beside.append(run)
            left -= run.characters
            if left < 0:
                return None
    return beside


def names_code(tokens: frozenset[str]) -> bool:
    """True for class tokens of such a box: a highlighter's own, or one with the language or a number in it."""
    return not _WRAPPER_CLASSES.isdisjoint(tokens) or any(token.startswith(_PREFIXES) for token in tokens)


def _is_code(document: Document, node: int, nodes: list[int], within: int) -> bool:
    """True for what is part of the code, or of what a highlighter puts beside it."""
    place = bisect_right(nodes, node) - 1
    return (place >= 0 and node < document.ends[nodes[place]]) or is_gutter(document, node, within, itself=True)


def _title(context: Context, run: Run) -> list[Content]:
    """The title of code: the name of a file, a caption. Names of languages and of buttons are no titles."""
    document = context.document
    pieces = [
        (node, text)
        for node, text in run.pieces
        if text is not None and not is_gutter(document, node, run.box.node, itself=True)
    ]
    text, marks = line_of(context, pieces)
    named = run.box.tag == "figcaption" or _TITLE.search(document.classes[run.box.node] or "")
    return paragraph(text, marks) if named else []


_WRAPPER_CLASSES = frozenset(
    {
        "highlight", "highlighter-rouge", "highlighttable", "codehilite", "crayon-syntax", "syntaxhighlighter",
        "wp_syntax", "code-toolbar", "enlighter-default", "enlighterjswrapper", "code-block-wrapper", "hljs-ln",
        "codeblockcontainer", "theme-code-block", "gatsby-highlight", "code-wrapper", "codeblock", "code-container",
        "rouge-table", "line-numbers-mode", "chroma", "sourcecode", "highlight-wrapper", "code-highlight",
        "dp-highlighter", "expressive-code", "code-group", "gist", "wp-block-code",
        "wp-block-codemirror-blocks-code-block", "hcb_wrap", "wp-block-kevinbatdorf-code-block-pro", "prettyprint",
        "remark-highlight", "code-snippet", "codecolorer-container", "extra-class", "vp-code-group",
        "code-block-container", "literal-block-wrapper", "listingblock",
    }
)  # fmt: skip
"""Class tokens of boxes that a highlighter puts around code."""

_PREFIXES = ("language-", "highlight-", "crayon-", "codeblock", "code-block")
"""How other class tokens of such boxes begin."""

_LINES_IN = ("crayon-code", "crayon-pre", "blob-wrapper", "container", "code", "line")
"""Class tokens of what holds the lines in boxes without `pre`, in order of trust."""


def _codes(context: Context, nodes: list[int]) -> list[Code]:
    """The code of some elements."""
    found = [(node, code_text(context.document, node)) for node in nodes]
    return [Code(text=text, language=language_of(context, node, text)) for node, text in found if text]


def verse(context: Context, box: Box) -> list[Content]:
    """A text whose line breaks and spaces at the beginning of lines count."""
    out: list[Content] = []
    for run in context.runs(box):
        pieces: list[Piece] = []
        for node, text in run.pieces:
            if text is None:
                continue
            for at, part in enumerate(text.split("\n")):
                if at:
                    pieces.append((BREAK, "\n"))
                pieces.append((node, part))
        out += paragraph(*line_of(context, pieces))
    return out
