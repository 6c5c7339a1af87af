"""JSON as pages serve it: valid most of the time, and for the rest read as a careful person would.

Templates leave a comma too many or too few, a brace too many, raw line breaks and quotation marks inside of a
text, comments, CDATA wrappers, several objects in a row, or the whole script escaped as HTML.
"""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import msgspec

from blogextract.patterns import deferred

MAX_CHARACTERS = 2_000_000
"""The longest script that is read; the longest seen on real pages is 200,000 characters."""
_MAX_DEPTH = 64
_MAX_TOKENS = 200_000

_decode = msgspec.json.Decoder().decode

_WRAPPERS = deferred(
    r"<!--|-->|(?://|/\*)?<!\[CDATA\[(?:\*/)?|(?://|/\*)?\]\]>(?:\*/)?|</?script[^>]{0,500}>", re.IGNORECASE
)
_SPLIT_ENTITY = deferred(r"&\s?#\s?(\d{2,4})\s?;")

_TOKEN = deferred(
    r"""
      (?P<mark>[{}\[\]:,])
    | "(?P<text>[^"\\]*(?:(?:\\(?:.|\Z)|"(?!\s*(?:[,:}\]]|\Z|(?<=\n)[^\S\n]*")))[^"\\]*)*)(?:"|\Z)
    | (?<=[{\[:,\s])'(?P<single>[^'\\]*(?:\\(?:.|\Z)[^'\\]*)*)(?:'|\Z)
    | (?P<skip>\s+|//[^\n]*|/\*.*?(?:\*/|\Z)|;)
    | (?P<word>[^\s{}\[\]:,"';/]+)
    | (?P<odd>.)
    """,
    re.VERBOSE | re.DOTALL,
)
"""A quotation mark ends a text only where something fitting follows, or a text on the next line: else it is part of
the text. What is never closed ends with the script. Each sign can be read in one way and every text has an end, so that
a hostile script costs linear time; possessive repeats would say the same, but Python 3.11.2 misreads them."""

_ESCAPE = deferred(r"\\(?:u([0-9a-fA-F]{4})|(.))", re.DOTALL)
_SHORT = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}
_WORDS: dict[str, object] = {"true": True, "false": False, "null": None, "undefined": None}


def read_json(text: str) -> list[Any]:
    """The values that a script holds, in order; empty where it holds nothing that can be read."""
    if len(text) > MAX_CHARACTERS:
        return []
    try:
        return [_decode(text)]
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return _repaired(text)


def _repaired(text: str) -> list[Any]:
    """The values of a broken script."""
    text = _WRAPPERS.sub(" ", text).strip()
    if '"' not in text and "&" in text:
        text = unescape(_SPLIT_ENTITY.sub(r"&#\1;", text))
    try:
        return [_decode(text)]
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return _Reader().read(text)


class _Reader:
    """Builds values from tokens and makes the best of what does not fit; nothing is ever too broken to go on."""

    def __init__(self) -> None:
        self._values: list[Any] = []
        self._open: list[dict[str, Any] | list[Any]] = []
        self._keys: list[str | None] = []

    def read(self, text: str) -> list[Any]:
        """All objects and lists of a text."""
        for count, match in enumerate(_TOKEN.finditer(text)):
            if count > _MAX_TOKENS:
                break
            kind = match.lastgroup
            if kind == "mark":
                self._mark(match.group())
            elif kind in ("text", "single"):
                self._scalar(_unescaped(match.group(kind)))
            elif kind == "word":
                self._scalar(_word(match.group()))
        return [value for value in self._values if isinstance(value, dict | list)]

    def _mark(self, mark: str) -> None:
        if mark in "{[":
            self._begin({} if mark == "{" else [])
        elif mark in "}]":
            self._end(dict if mark == "}" else list)

    def _begin(self, value: dict[str, Any] | list[Any]) -> None:
        if len(self._open) < _MAX_DEPTH:
            self._put(value)
        self._open.append(value)
        self._keys.append(None)

    def _end(self, kind: type) -> None:
        """Close the nearest open value of the kind; a bracket that closes nothing is one too many."""
        for depth in range(len(self._open) - 1, max(-1, len(self._open) - 4), -1):
            if isinstance(self._open[depth], kind):
                del self._open[depth:], self._keys[depth:]
                return

    def _scalar(self, value: object) -> None:
        if self._open and isinstance(self._open[-1], dict) and self._keys[-1] is None:
            self._keys[-1] = value if isinstance(value, str) else str(value)
        else:
            self._put(value)

    def _put(self, value: object) -> None:
        """Store a value where it stands: in a list, under a key, or on its own."""
        if not self._open:
            self._values.append(value)
            return
        holder = self._open[-1]
        if isinstance(holder, list):
            holder.append(value)
        elif self._keys[-1] is not None:
            holder[self._keys[-1]] = value
            self._keys[-1] = None


def _word(word: str) -> object:
    """A bare word: a literal, a number, or a key without quotation marks."""
    if word in _WORDS:
        return _WORDS[word]
    try:
        return int(word) if len(word) < 20 else word
    except ValueError:
        return word


def _unescaped(text: str) -> str:
    """The text of a string token; a lone half of a surrogate pair becomes U+FFFD."""
    if "\\" not in text:
        return text
    text = _ESCAPE.sub(lambda match: chr(int(match[1], 16)) if match[1] else _SHORT.get(match[2], match[2]), text)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
