"""Code: the lines as written, without the numbers beside them, and the language by whatever names it."""

from __future__ import annotations

from blogextract.blocks import Code
from blogextract.outline import Box, Piece
from blogextract.structure.code_text import code_text, is_gutter
from blogextract.structure.contents import Content, paragraph
from blogextract.structure.context import Context
from blogextract.structure.inline import BREAK, line_of
from blogextract.structure.languages import language_of

_VERSE = frozenset({"wp-block-verse", "wp-block-preformatted", "poem", "verse", "poetry", "lyrics", "stanza"})


def of_pre(context: Context, box: Box) -> list[Content] | None:
    """Preformatted text: code, or verse where the page says so."""
    if not _VERSE.isdisjoint(context.tokens(box.node)):
        return verse(context, box)
    text = code_text(context.document, box.node)
    return [Code(text=text, language=language_of(context, box.node))] if text else []


def of_wrapper(context: Context, box: Box) -> list[Content] | None:
    """A highlighter's box around code: the code alone, without numbers, buttons and labels."""
    document = context.document
    found = [node for node in document.tagged("pre", within=box.node) if not is_gutter(document, node, box.node)]
    outer = [node for node in found if not any(other < node < document.ends[other] for other in found)]
    if outer:
        return _codes(context, outer) or None
    lines = next((node for name in _LINES_IN for node in document.classed(name, within=box.node)), None)
    if lines is None:
        return None
    text = code_text(document, lines)
    return [Code(text=text, language=language_of(context, lines))] if text else None


WRAPPER_CLASSES = frozenset(
    {
        "highlight", "highlighter-rouge", "highlighttable", "codehilite", "crayon-syntax", "syntaxhighlighter",
        "wp_syntax", "code-toolbar", "enlighter-default", "enlighterjswrapper", "code-block-wrapper", "hljs-ln",
        "codeblockcontainer", "theme-code-block", "gatsby-highlight", "code-wrapper", "codeblock", "code-container",
        "rouge-table", "line-numbers-mode", "chroma", "sourcecode", "highlight-wrapper", "code-highlight",
        "dp-highlighter",
        "expressive-code", "code-group", "gist", "wp-block-code", "wp-block-codemirror-blocks-code-block", "hcb_wrap",
        "wp-block-kevinbatdorf-code-block-pro", "prettyprint", "remark-highlight", "code-snippet",
        "codecolorer-container",
        "extra-class", "vp-code-group", "code-block-container", "literal-block-wrapper", "listingblock",
    }
)  # fmt: skip
"""Class tokens of boxes that a highlighter puts around code."""

_LINES_IN = ("crayon-code", "crayon-pre", "blob-wrapper", "container", "code", "line")
"""Class tokens of what holds the lines in boxes without `pre`, in order of trust."""


def _codes(context: Context, nodes: list[int]) -> list[Content]:
    """The code of some elements; a highlighter that shows one line a `pre` has them joined."""
    document = context.document
    texts = [code_text(document, node) for node in nodes]
    return [
        Code(text=text, language=language_of(context, node)) for node, text in zip(nodes, texts, strict=True) if text
    ]


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
