"""The line that signs a comment, before its words or after them: `Posted by Ida on May 4, 2021 at 9:14 am`.

Systems of the years before 2010 had no class for the parts of that line, or none at all.
"""

from __future__ import annotations

import re

from msgspec import Struct

from blogextract.metadata.dates.text import first_date
from blogextract.metadata.lines import Line
from blogextract.patterns import deferred

MAX_NAME = 80
MAX_LINE = 200
_WORDS = (
    r"posted by|comment by|comment from|left by|written by|submitted by|added by|geschrieben von|verfasst von|"
    r"kommentiert von|von|rédigé par|écrit par|par|publicado por|escrito por|enviado por|por|scritto da|"
    r"pubblicato da|inviato da|geplaatst door|skrevet av|skrevet af|skrivet av|投稿者|投稿|by|de"
)
BY = deferred(rf"^(?:(?:{_WORDS})\s*[:：]?\s+|(?:un)?registered commenter\s*)", re.IGNORECASE)
"""What announces the name of who wrote."""
_BEFORE_DATE = deferred(
    r"(?:(?:\s[—–-]+|\s?[|@,/:：#·•(\[])[\s|@,/:：#·•(\[—–-]*(?:(?:on|at|am|le|el|il|em|op|den|der|от)\s+)?|"
    r"\s(?:on|at|am|le|el|il|em|op|den|der|от)\s+)(?:[^\W\d_]{2,12}[.,]?)?\s*$",
    re.IGNORECASE,
)
"""What parts a name from the date after it: a sign, or "on", and perhaps a weekday."""
_MAX_NAME_WORDS = 5
_EACH_END = 2
"""Lines at each end of a comment that may sign it."""
_REST_LETTERS = 12
"""Letters after a date that a zone in words, or a link to the comment, may take."""


class Signature(Struct, frozen=True):
    """Who signed, when, and the line's index among those of the comment."""

    name: str
    date: str
    index: int


def signature(found: list[Line], language: str | None) -> Signature | None:
    """The line that announces a name and tells a date, among the first and last lines of a comment."""
    count = len(found)
    for index in dict.fromkeys([*range(min(_EACH_END, count)), *range(count - 1, max(-1, count - 1 - _EACH_END), -1)]):
        text = found[index].text
        told = BY.match(text) if len(text) <= MAX_LINE else None
        if told and count > 1 and (signed := _signed(text[told.end() :], language)):
            return Signature(*signed, index)
    return None


def _signed(text: str, language: str | None) -> tuple[str, str] | None:
    """The name and the date of a line that tells nothing else."""
    when = first_date(text, language)
    if when is None or sum(map(str.isalpha, text[when.end :])) > _REST_LETTERS:
        return None
    name = before_date(text[: when.start])
    return (name, when.iso) if name and len(name.split()) <= _MAX_NAME_WORDS else None


def before_date(text: str) -> str:
    """A name without what parts it from the date after it; empty where it is too long."""
    name = _BEFORE_DATE.sub("", text).strip()
    return name if len(name) <= MAX_NAME else ""
