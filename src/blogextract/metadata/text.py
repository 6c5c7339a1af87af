"""Texts of metadata: as people read them, and folded for comparison."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from html import unescape

from blogextract.patterns import deferred

_TAG = deferred(r"<(?:/?[a-zA-Z][^<>]{0,500}|!--[^<>]{0,500}--)>")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e"))
"""Characters that show nothing: soft hyphen, zero-width space, direction marks. The zero-width joiner is not one
of them: scripts of India and emoji need it."""
_SHOWS_NOTHING = re.compile(f"[{''.join(map(chr, _INVISIBLE))}]")
_NON_JOINER = "\u200c"
_NEEDS_NON_JOINER = deferred("[\u0600-\u06ff\u0900-\u0dff]")
_WORD = re.compile(r"\w+")

MAX_TEXT = 20_000
"""Characters of one value that are looked at: a description or a bio is shorter, a whole body is not wanted."""


def is_ideograph(text: str) -> bool:
    """True for a sign that may be a word, or a name, by itself: from the first of CJK's ideographs on."""
    return len(text) == 1 and text.isalpha() and text >= "\u3400"


def plain(value: str | None) -> str | None:
    """A value as readers would see it: entities resolved, even twice escaped ones, tags and odd spaces removed.

    None where nothing is left.
    """
    if not value:
        return None
    text = value[:MAX_TEXT]
    if "&" in text:
        text = unescape(text)
        if "&" in text and ";" in text:
            text = unescape(text)
    if "<" in text:
        text = _TAG.sub(" ", text)
    return " ".join(visible(text).split()) or None


def visible(text: str) -> str:
    """A text without the characters that show nothing."""
    if text.isascii() or not _SHOWS_NOTHING.search(text):
        return text
    keep = _NON_JOINER in text and _NEEDS_NON_JOINER.search(text)
    text = text.replace(_NON_JOINER, "\0") if keep else text
    text = text.translate(_INVISIBLE)
    return text.replace("\0", _NON_JOINER) if keep else text


class _WithoutAccents(dict[int, int | None]):
    """Characters to themselves, and to nothing where they are accents on another; each found out when first met."""

    def __missing__(self, code: int) -> int | None:
        kept = None if unicodedata.combining(chr(code)) else code
        self[code] = kept
        return kept


_WITHOUT_ACCENTS = _WithoutAccents()


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """A text for comparison: case, accents, punctuation and spaces folded."""
    if text.isascii():
        return " ".join(_WORD.findall(text.lower()))
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    return " ".join(_WORD.findall(decomposed.translate(_WITHOUT_ACCENTS)))


def fold_each(phrases: Iterable[str]) -> list[str]:
    """Each phrase of a table as `fold` leaves it, in less time than one by one, as no page is waiting yet."""
    decomposed = unicodedata.normalize("NFKD", "\n".join(phrases)).casefold().translate(_WITHOUT_ACCENTS)
    return [line if line.isalnum() else " ".join(_WORD.findall(line)) for line in decomposed.split("\n")]


def lines_holding(text: str, parts: Iterable[str]) -> list[int]:
    """The numbers of a text's lines that hold one of some parts: few do, and all are searched at once."""
    found: set[int] = set()
    for part in parts:
        line = counted = 0
        at = text.find(part)
        while at >= 0:
            line += text.count("\n", counted, at)
            found.add(line)
            counted = at
            end = text.find("\n", at + 1)
            at = text.find(part, end) if end >= 0 else -1
    return sorted(found)


def holding(names: Iterable[str], parts: Iterable[str]) -> list[str]:
    """The names that hold one of some parts, in order."""
    listed = list(names)
    return [listed[line] for line in lines_holding("\n".join(listed), parts)]


def compact(text: str) -> str:
    """A text folded, without spaces: for names that addresses and handles run together."""
    return fold(text).replace(" ", "").replace("_", "")
