"""Text that must not be read as Markdown, and the few places where Markdown has rules of its own.

The rules are those of CommonMark 0.31 and of GitHub's extensions (tables, strikethrough, footnotes, formulas). A
character is escaped only where it could mean something, so that prose stays readable as source.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from blogextract.export.characters import REPLACED


class Setting(NamedTuple):
    """Where a text stands. line_break: how one is written. lines: it may begin a line. pipes: they separate cells."""

    line_break: str
    lines: bool
    pipes: bool


PARAGRAPH = Setting(line_break="\\\n", lines=True, pipes=False)
LINE = Setting(line_break="<br>", lines=False, pipes=False)
CELL = Setting(line_break="<br>", lines=False, pipes=True)

_ENTITY = r"&(?=\#[0-9]{1,7};|\#[xX][0-9A-Fa-f]{1,6};|[A-Za-z][A-Za-z0-9]{0,31};)"

_INSIDE = re.compile(
    rf"""
    \\(?=[!-/:-@\[-`{{-~\s]|\Z)            # a backslash that would escape what follows
  | ` | \[ | \]
  | \*(?<![ ]\*) | \*(?![ ])              # between spaces it cannot be emphasis
  | _(?<![^\W_]_) | _(?![^\W_])           # within a word it cannot be emphasis
  | <(?=[A-Za-z/!?])
  | {_ENTITY}
    """,
    re.VERBOSE,
)
"""Each branch begins with a character of its own, so that the search skips what begins none."""

_AT_LINE_START = re.compile(
    r"""
    \#{1,6}(?=[ \t]|\Z)                    # a heading
  | >                                      # a quote
  | [-+](?=[ \t]|\Z)                       # an item
  | [0-9]{1,9}[.)](?=[ \t]|\Z)             # a numbered item
  | [-=:](?=[-=:|\ \t]*\Z)                 # what underlines a heading or a table's head
  | :(?=[ \t])                             # a definition, in dialects that have them
  | \|
  | \s                                     # white space, which is not kept at the start of a line
    """,
    re.VERBOSE,
)

_IN_TARGET = re.compile(rf'[\\"] | {_ENTITY}', re.VERBOSE)
_IN_ANGLES = re.compile(rf"[\\<>] | {_ENTITY}", re.VERBOSE)
_IN_INFO = re.compile(rf"[\\`~] | {_ENTITY}", re.VERBOSE)
_BARE_TARGET = re.compile(r"[^\s()<>\\\x00-\x1f\x7f]+\Z")
_BACKTICKS = re.compile("`+")


class Escaper:
    """Escapes the texts of one paragraph, heading or cell, which are parsed together.

    A lone `~` or `$` means nothing, a pair does, so they are counted in all that the text and its marks hold.
    """

    def __init__(self, setting: Setting, *, tildes: bool, dollars: bool) -> None:
        self.setting = setting
        self.tildes = tildes
        self.dollars = dollars

    def text(self, text: str, *, first: bool) -> str:
        """The text escaped; `first` where it begins a line of the source."""
        setting = self.setting
        text = _INSIDE.sub(_backslash, text)
        if setting.lines and (first or "\n" in text):
            text = _lines_escaped(text, first=first)
        if self.tildes:
            text = text.replace("~", "\\~")
        if self.dollars:
            text = text.replace("$", "\\$")
        if setting.pipes:
            text = text.replace("|", "\\|")
        return text.replace("\n", setting.line_break)

    def code(self, code: str) -> str:
        """A code span; as an element where a span would lose something of it."""
        if not code.strip(" ") or (self.setting.pipes and "|" in code):
            return f"<code>{self.text(code, first=False)}</code>"
        lengths = {len(run) for run in _BACKTICKS.findall(code)}
        fence = "`" * next(length for length in range(1, len(lengths) + 2) if length not in lengths)
        touches = code[0] == "`" or code[-1] == "`" or (code[0] == " " and code[-1] == " ")
        space = " " if touches else ""
        return f"{fence}{space}{code}{space}{fence}"

    def target(self, address: str, title: str | None) -> str:
        """A link's or picture's target in its parentheses."""
        if _BARE_TARGET.match(address):
            found = _IN_TARGET.sub(_in_target, address)
        else:
            found = f"<{_IN_ANGLES.sub(_in_target, address)}>"
        if title:
            found += f' "{_IN_TARGET.sub(_backslash, title.translate(_ONE_LINE))}"'
        return self.markup(f"({found})")

    def markup(self, markup: str) -> str:
        """Markup that may hold anything, made fit for where it stands."""
        markup = markup.replace("\n", "&#10;")
        return markup.replace("|", "&#124;") if self.setting.pipes else markup


_ONE_LINE = REPLACED | {ord("\n"): " "}


def one_line(text: str) -> str:
    """A text of which the line breaks mean nothing."""
    return text.translate(_ONE_LINE)


def kept_space(markup: str) -> str:
    """Finished markup of which the white space at both ends is kept: parsers strip it unless it is a reference."""
    if markup.endswith("\\\n"):
        markup = f"{markup[:-2]}<br>"
    if markup[-1:].isspace():
        markup = f"{markup[:-1]}&#{ord(markup[-1])};"
    if markup[:1].isspace():
        markup = f"&#{ord(markup[0])};{markup[1:]}"
    return markup


def fenced(code: str, language: str | None) -> str:
    """Code in a fence that is longer than any in it."""
    code = code.replace("\r\n", "\n").translate(REPLACED)
    longest = max((len(run) for run in _BACKTICKS.findall(code)), default=0)
    fence = "`" * max(3, longest + 1)
    info = _IN_INFO.sub(_reference, one_line(language or "").strip())
    return f"{fence}{info}\n{code}\n{fence}" if code else f"{fence}{info}\n{fence}"


BLANK_LINE = re.compile(r"\n(?=[ \t]*\n)")


def html_block(html: str) -> str:
    """HTML as one block of Markdown, which a blank line would end."""
    return BLANK_LINE.sub("&#10;", html.strip())


def _lines_escaped(text: str, *, first: bool) -> str:
    """A text of which no line begins as a block does; `first` where its first line is one."""
    lines = text.split("\n")
    for at in range(0 if first else 1, len(lines)):
        found = _AT_LINE_START.match(lines[at])
        if found:
            lines[at] = _escaped(found[0]) + lines[at][found.end() :]
    return "\n".join(lines)


def _escaped(start: str) -> str:
    """What would begin a block, so that it means itself."""
    if start.isspace():
        return f"&#{ord(start)};"
    if start[0].isdecimal():
        return f"{start[:-1]}\\{start[-1]}"
    return f"\\{start}"


def _backslash(found: re.Match[str]) -> str:
    """What a pattern has found after a backslash."""
    return f"\\{found[0]}"


def _in_target(found: re.Match[str]) -> str:
    """The same within a link's target, where some parsers read a reference that a backslash has escaped."""
    return "&amp;" if found[0] == "&" else f"\\{found[0]}"


def _reference(found: re.Match[str]) -> str:
    """What a pattern has found as a character reference, for where a backslash is not enough."""
    return f"&#{ord(found[0])};"
