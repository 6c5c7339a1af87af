"""The characters of code as written, whatever a highlighter has put around and between its lines."""

from __future__ import annotations

from typing import cast

from blogextract.document import Document
from blogextract.structure.context import tokens_of

_GUTTER = frozenset(
    {
        "gutter", "line-numbers-rows", "rouge-gutter", "hljs-ln-numbers", "lineno", "linenos", "linenodiv",
        "line-numbers", "line-number", "linenumber", "crayon-nums", "crayon-nums-content", "line_numbers", "lnt",
        "ln", "blob-num", "line-numbers-wrapper", "linenumbers", "gl", "react-code-line-number", "code-line-number",
        "hljs-line-numbers", "line-numbers-sizer", "linenums-gutter", "enlighter-gutter",
        "syntaxhighlighter-gutter", "lines-numbers", "highlight-gutter", "codecolorer-gutter", "line-no",
        "line-num",
    }
)  # fmt: skip
"""Class tokens of line numbers. `linenums` is not among them: Prettify puts it on the list of the lines."""

_TOOLS = frozenset(
    {
        "copy", "copy-button", "copybtn", "btn-copy", "copy-btn", "copy-code-button", "clipboard-button",
        "clipboard", "toolbar", "code-toolbar-items", "crayon-toolbar", "copy-code", "button-copy", "btn-clipboard",
        "highlight-tools", "buttongroup", "code-actions", "code-copy", "copy_code", "hljs-copy-button",
        "zeroclipboard-container", "code-lang", "lang-label", "lang", "code-language", "language-label",
        "screen-reader-text", "sr-only", "visually-hidden",
    }
)  # fmt: skip
"""Class tokens of buttons and labels that a theme adds to code."""

_SKIPPED_TAGS = frozenset({"button", "script", "style", "svg", "template", "select", "noscript", "iframe", "textarea"})
_LINE_TAGS = frozenset({"div", "li", "tr", "p"})
_LINE_CLASSES = frozenset(
    {"line", "code-line", "view-line", "token-line", "crayon-line", "gatsby-highlight-code-line", "codeline"}
)
"""Class tokens of elements that are a line each, whether or not a line break parts them in the source."""

_TABLE_TAGS = frozenset({"table", "tbody", "tr", "ol", "ul", "thead"})
"""Elements whose own text is only the white space between their parts."""

_UNSEEN = {0xA0: " ", 0xAD: None, 0x200B: None, 0xFEFF: None}
"""Spaces that do not break, which pages use to indent, and characters that nobody sees."""


def code_text(document: Document, node: int) -> str:
    """The code of an element: its text with a line break where a reader sees one."""
    content, tags, stops = document.content, document.tags, document.stops
    lines = _Lines()
    at, stop = document.starts[node] + 1, stops[node]
    inside = [node]
    while at < stop:
        item = content[at]
        at += 1
        if isinstance(item, str):
            if tags[inside[-1]] not in _TABLE_TAGS or not item.isspace():
                lines.add(item)
        elif item < 0:
            inside.pop()
            if _is_line(document, ~item):
                lines.end()
        elif tags[item] == "br":
            lines.add("\n")
            at = stops[item] + 1
        elif is_tool(document, item):
            at = stops[item] + 1
        else:
            inside.append(item)
            if _is_line(document, item):
                lines.begin()
    return lines.text()


def is_gutter(document: Document, node: int, within: int, *, itself: bool = False) -> bool:
    """True for an element in line numbers or among tools, between it (itself counted or not) and one around it."""
    return _nearest_tool(document, node if itself else document.parents[node]) > within


def _nearest_tool(document: Document, node: int) -> int:
    """The innermost element in line numbers or tools that holds a node, or the node itself; -1 for none.

    Remembered for each node on the way: boxes around code stand in each other, and each asks for all that it holds.
    """
    known = cast("dict[int, int]", document.memo.setdefault(_nearest_tool, {-1: -1}))
    way: list[int] = []
    while node not in known:
        if is_tool(document, node):
            known[node] = node
            break
        way.append(node)
        node = document.parents[node]
    nearest = known[node]
    for passed in way:
        known[passed] = nearest
    return nearest


def is_tool(document: Document, node: int) -> bool:
    """True for line numbers, and for what a theme adds to code: buttons, labels."""
    if document.tags[node] in _SKIPPED_TAGS:
        return True
    tokens = tokens_of(document.classes[node])
    return bool(tokens) and not (_GUTTER.isdisjoint(tokens) and _TOOLS.isdisjoint(tokens))


def _is_line(document: Document, node: int) -> bool:
    if document.tags[node] in _LINE_TAGS:
        return True
    tokens = tokens_of(document.classes[node])
    return bool(tokens) and not _LINE_CLASSES.isdisjoint(tokens) and "token" not in tokens  # Prism's part of a line


class _Lines:
    """Code while it is put together. closed: the last line ended with its element, so a break after it is its own."""

    __slots__ = ("_closed", "_parts", "_started")

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._closed = False
        self._started: list[int] = []

    def add(self, text: str) -> None:
        """Text as in the source."""
        if self._closed and text.startswith("\n"):
            text = text[1:]
        self._closed = False
        if text:
            self._parts.append(text)

    def begin(self) -> None:
        """An element begins that is a line."""
        self._break()
        self._closed = False
        self._started.append(len(self._parts))

    def end(self) -> None:
        """It ends."""
        started = self._started.pop()
        if len(self._parts) == started or not self._parts[-1].endswith("\n"):
            self._parts.append("\n")
            self._closed = True

    def _break(self) -> None:
        if self._parts and not self._parts[-1].endswith("\n"):
            self._parts.append("\n")

    def text(self) -> str:
        """All of it, without blank lines before and after."""
        text = "".join(self._parts).replace("\r\n", "\n").replace("\r", "\n").translate(_UNSEEN).rstrip()
        while True:
            first, newline, rest = text.partition("\n")
            if not newline or first.strip():
                return text
            text = rest
