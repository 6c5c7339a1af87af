"""Short lines that are chrome by their words: what kind of line "Share this", "0 Kommentare" or "続きを読む" is.

The phrases stand in `phrasebook`, one kind a file, by language. A page has some hundred short runs, so an answer is
one look-up of the folded line and one search among the beginnings, however many phrases there are.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from functools import lru_cache

from blogextract.chrome.phrasebook import PHRASEBOOK

_LONGEST = 80
"""Characters of the longest line that is looked at: a longer one is a paragraph."""

_EDGES = (
    " \t\n\r\u00a0\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0f"
    ".,:;!?…*#()[]{}<>\"'`´|/\\-–—−_~=+•·∙▪■◆◇●○►▶▸▾▼▲△▽◀◄‣→←↑↓⇒⇐↗⤴↪➔➜➤»«›‹“”„‚‘’§¶†"
    "、。，：；！？・「」『』【】〈〉《》（）［］｜／～〜！？…‥※★☆♥♡❤✓✔✕✖×➕✉✏☰⋮🔗📌🔖💬📝📢📣👍👉👇👆🔊🔔📧✨🎧📚🗨⏱🕒🏷📂📁"
    "۔؟؛،।॥"
)
"""Signs at a line's ends that do not change what it says."""

_NUMBER = re.compile(r"\d+(?:[.,'’ \u00a0\u202f]?\d+)*")
_DIGIT = re.compile(r"\d").search
_ASCII_DIGIT = re.compile(r"[0-9]").search
_WITH_NUMBER = frozenset({"date", "reading_time"})
"""Kinds whose beginnings also begin sentences ("Published by a small press, …") and so need a number in the line."""


def fold(line: str) -> str:
    """A line without case, signs at its ends, and with each number as `0`."""
    line = line.strip(_EDGES).casefold()
    if line.isascii():
        has_digit = _ASCII_DIGIT(line) is not None
    else:
        line = line.replace("’", "'").replace("：", ":").replace("\u00a0", " ")
        has_digit = _DIGIT(line) is not None
    if ":" in line:
        line = line.replace(" :", ":")
    return _NUMBER.sub("0", line) if has_digit else line


def phrase_kind(text: str) -> str | None:
    """The kind of chrome that a line's words say it is, None for all other lines."""
    return None if len(text) > _LONGEST else _kind_of_line(text)


@lru_cache(maxsize=8192)
def _kind_of_line(text: str) -> str | None:
    """The same for a short line; a page says a quarter of its lines twice, and a site's pages those of each other."""
    line = fold(text)
    kind = _WHOLE.get(line)
    if kind is not None:
        return kind
    beginning = _SORTED[bisect_right(_SORTED, line) - 1]
    if not line.startswith(beginning):
        return None
    kind = _BEGINNINGS[beginning]
    return None if kind in _WITH_NUMBER and "0" not in line else kind


def _read(book: Mapping[str, Mapping[str, str]]) -> tuple[dict[str, str], dict[str, str]]:
    """The kinds of whole lines and of beginnings; the book has both as `fold` leaves them, but for ß and ς.

    There are twelve thousand, and every start of the program reads them: so little is done to each alone.
    """
    whole: dict[str, str] = {}
    beginnings: dict[str, str] = {}
    for kind, languages in book.items():
        for line in languages.values():
            folded = line.replace("ß", "ss").replace("ς", "σ")
            for phrase in folded.split("; "):
                whole[phrase] = kind  # beginnings too: with their `*`, no folded line is one
            if "*" in folded:
                for piece in f"{folded}; ".split("*; ")[:-1]:
                    beginnings[piece.rpartition("; ")[2]] = kind
    return whole, beginnings


_WHOLE, _BEGINNINGS = _read(PHRASEBOOK)
_SORTED = sorted(_BEGINNINGS)
"""None of them begins with another, so the only one that a line can begin with is the last that sorts before it.

A space or colon at the end tells "tags: food" from "tagsüber".
"""
