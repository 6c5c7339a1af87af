"""Texts with marks as Markdown.

Emphasis in CommonMark depends on the characters around it ("flanking", section 6.2): `**` opens only before
something and closes only after something. Where a mark begins or ends at white space or inside a word in a way that
Markdown cannot say, its HTML element stands in; the text never changes. Whichever is chosen, what a neighbour sees is
punctuation, so each pair is decided by itself.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise

from msgspec import Struct

from blogextract.blocks import Mark
from blogextract.export.characters import REPLACED
from blogextract.export.html_inline import TAGS, opening, reference
from blogextract.export.markdown_escape import PARAGRAPH, Escaper, Setting, kept_space, one_line
from blogextract.export.notes import Notes
from blogextract.export.spans import Atom, Close, Open, Piece, pieces

_DELIMITERS = {"strong": "**", "emphasis": "*", "deleted": "~~"}

_AUTOLINK = re.compile(r"[a-z][a-z0-9+.-]{1,31}:[A-Za-z0-9:/?#@!$&'()*+,;=._~-]+\Z")
"""Addresses that stand between angle brackets as they are: no parser shows them otherwise than they are written."""

_TEX_INLINE = re.compile(r"(?:[^\s$\\`]|\\[^\s$])(?:(?:[^$\\\n]|\\[^\n$])*(?:[^\s$\\]|\\[^\s$]))?\Z")
"""TeX that stands between dollars: none inside, no white space at its ends, no backslash before the end."""


class _Token(Struct):
    """A bit of output; `pair` and `opens` are those of a delimiter whose form is yet to be chosen."""

    text: str
    mark: Mark | None = None
    pair: int = -1
    opens: bool = False


def inline(text: str, marks: list[Mark], notes: Notes, setting: Setting = PARAGRAPH) -> str:
    """A text with its marks, empty where there is nothing to see."""
    if text.isspace() and not any(mark.type in ("footnote", "image") for mark in marks):
        return ""
    text = text.translate(REPLACED)
    shown = "".join([text, *(mark.title or "" for mark in marks)])
    said = "".join([shown, *(mark.href or "" for mark in marks)])
    escaper = Escaper(
        setting,
        tildes=shown.count("~") > 1 or any(mark.type == "deleted" for mark in marks),
        dollars=said.count("$") > 1 or any(mark.type == "math" for mark in marks),
    )
    if not marks:
        return kept_space(escaper.text(text, first=True))
    tokens = _Tokens(escaper, notes).of(pieces(text, marks, notes.labels))
    _choose_delimiters(tokens)
    _part(tokens)
    return kept_space("".join(token.text for token in tokens))


class _Tokens:
    """Pieces to tokens; the form of emphasis is left open."""

    def __init__(self, escaper: Escaper, notes: Notes) -> None:
        self.escaper = escaper
        self.notes = notes
        self.found: list[_Token] = []
        self.code = False

    def of(self, found: list[Piece]) -> list[_Token]:
        """The tokens of all pieces."""
        at = 0
        while at < len(found):
            piece = found[at]
            at += 1
            match piece:
                case str():
                    self._text(piece)
                case Open(mark=Mark(type="link", href=href, title=None)) if _is_autolink(found[at : at + 2], href):
                    self._add(f"<{href}>")
                    at += 2
                case Open() | Close():
                    self._edge(piece)
                case Atom():
                    self._add(self._atom(piece, found[at] if at < len(found) else ""))
        return self.found

    def _add(self, text: str) -> None:
        """Add a finished token."""
        self.found.append(_Token(text))

    def _begins_line(self) -> bool:
        """True where the next token is the first on its line."""
        return not self.found or self.found[-1].text.endswith("\n")

    def _text(self, text: str) -> None:
        """A text, as code where it is; code spans end at line breaks."""
        if not self.code:
            self._add(self.escaper.text(text, first=self._begins_line()))
            return
        for number, line in enumerate(text.split("\n")):
            if number:
                self._add(self.escaper.setting.line_break)
            if line:
                self._add(self.escaper.code(line))

    def _edge(self, piece: Open | Close) -> None:
        """Where a mark begins or ends."""
        mark, opens = piece.mark, isinstance(piece, Open)
        if mark.type == "code":
            self.code = opens
        elif mark.type in _DELIMITERS:
            self.found.append(_Token(_DELIMITERS[mark.type], mark, piece.pair, opens))
        elif mark.type == "link":
            self._add("[" if opens else "]" + self.escaper.target(mark.href or "", mark.title))
        else:
            self._add(self.escaper.markup(opening(mark)) if opens else f"</{TAGS[mark.type]}>")

    def _atom(self, atom: Atom, after: Piece) -> str:
        """A footnote's reference, a picture or a formula."""
        mark, text = atom
        if mark.type in self.notes.as_html:
            return self._element(atom)
        if mark.type == "math":
            return self._formula(text, after)
        if mark.type == "image":
            described = self.escaper.text(one_line(mark.title or ""), first=False)
            return f"![{described}]{self.escaper.target(mark.href or '', None)}"
        label, _ = self.notes.refer(mark.href or "")
        return f"[^{label}]"

    def _element(self, atom: Atom) -> str:
        """A footnote's reference or a formula as an element, the text in it escaped as Markdown."""
        mark, text = atom
        if mark.type == "math":
            lines = (self.escaper.text(line, first=False) for line in f"\\({text}\\)".split("\n"))
            return f'<span class="math inline">{"&#10;".join(lines)}</span>'
        label, count = self.notes.refer(mark.href or "")
        shown = self.escaper.text(text or str(self.notes.numbers[label]), first=False)
        return reference(label, count, shown)

    def _formula(self, tex: str, after: Piece) -> str:
        """A formula between dollars, or in an element where dollars would be read otherwise."""
        before = self.found[-1].text[-1:] if self.found else ""
        following = after[:1] if isinstance(after, str) else ""
        joined = before == "$" or before.isalnum() or following.isalnum() or isinstance(after, Atom)
        if joined or not _TEX_INLINE.match(tex) or (self.escaper.setting.pipes and "|" in tex):
            lines = (self.escaper.text(line, first=False) for line in tex.split("\n"))
            return f'<span class="math inline">{"&#10;".join(lines)}</span>'
        return f"${tex}$"


def _is_autolink(following: list[Piece], href: str | None) -> bool:
    """True where a link's text is its address, and nothing else."""
    return (
        len(following) == 2
        and following[0] == href
        and isinstance(following[1], Close)
        and _AUTOLINK.match(href or "") is not None
    )


def _choose_delimiters(tokens: list[_Token]) -> None:
    """Give each mark its delimiters, or its element where those would not be read as such."""
    edges: dict[int, list[int]] = {}
    for at, token in enumerate(tokens):
        if token.mark is not None:
            edges.setdefault(token.pair, []).append(at)
    before = ["space", *(_kind(token.text[-1:]) for token in tokens)]
    after = [*(_kind(token.text[:1]) for token in tokens[1:]), "space"]
    plain = []
    for first, last in edges.values():
        if _flanks(before[first], after[first]) and _flanks(after[last], before[last]):
            plain.append((first, last))
        else:
            _as_element(tokens[first], tokens[last])
    for first, last in plain:
        if _touches(tokens, (first, last)):
            # Beside `**` an underscore keeps apart what a third asterisk would join; it cannot stand within a word.
            if {before[first], after[last]} <= {"space", "punctuation"}:
                tokens[first].text = tokens[last].text = "_"
            else:
                _as_element(tokens[first], tokens[last])


def _as_element(first: _Token, last: _Token) -> None:
    """Write a mark as its HTML element."""
    if first.mark is not None:
        first.text, last.text = f"<{TAGS[first.mark.type]}>", f"</{TAGS[first.mark.type]}>"


def _touches(tokens: list[_Token], places: Iterable[int]) -> bool:
    """True where emphasis stands beside `**`, with which it would run together."""
    return any(
        tokens[beside].text == "**"
        for at in places
        if tokens[at].text == "*"
        for beside in (at - 1, at + 1)
        if 0 <= beside < len(tokens)
    )


def _flanks(outside: str, inside: str) -> bool:
    """True where a delimiter between these kinds of characters opens, or closes, towards the inside."""
    if inside == "letter":
        return True
    return inside in ("punctuation", "symbol") and outside in ("space", "punctuation")


def _kind(character: str) -> str:
    """What a character is to emphasis; `symbol` and `unclear` are what versions of CommonMark disagree on."""
    category = unicodedata.category(character) if character else "Zs"
    if category == "Zs" or character in "\t\n\f":
        return "space"
    if category[0] == "P" or (category[0] == "S" and character.isascii()):
        return "punctuation"
    if category[0] == "S":
        return "symbol"
    return "unclear" if category == "Cn" or character.isspace() else "letter"


def _part(tokens: list[_Token]) -> None:
    """Keep neighbours apart that would be read as one: `!` before a link, a backtick before code, `:` after a note."""
    for before, after in pairwise(tokens):
        if after.text[0] == "[" and before.text[-1] in "!^":
            before.text = f"{before.text[:-1]}\\{before.text[-1]}"
        elif after.text[0] == "`" and before.text.endswith("\\`"):
            before.text = f"{before.text[:-2]}&#96;"
        elif before.text[-1] == "]" and before.text[-2] != "\\" and after.text[0] in ":(":
            after.text = f"\\{after.text}"
