"""Where the phrases of `phrases` stand in a text, and so where a name begins or ends.

A pattern of all phrases takes long to compile, and most texts begin like none of them: so a text's first letter, or its
words, are looked at first, and only the phrases that these allow become a pattern.
"""

from __future__ import annotations

import re
from functools import cache

from blogextract.metadata.authors.phrases import AFTER_PHRASES, BEFORE_NAME, OTHER_WORK
from blogextract.patterns import deferred

_LETTER = re.compile(r"\w")
_WORDS = re.compile(r"[^\s,;|(:/]+")
_PARTED = r"(?:^|[\s,;|(])(?:"


def _any_of(phrases: tuple[str, ...]) -> str:
    return "|".join(map(re.escape, phrases))


_LONGEST_FIRST = tuple(sorted(OTHER_WORK, key=len, reverse=True))
_OTHER_WORK = deferred(_PARTED + _any_of(_LONGEST_FIRST) + r")(?=[\s:：/])", re.IGNORECASE)
_ENDS_IN_OTHER_WORK = deferred(
    _PARTED + _any_of(tuple(phrase for phrase in _LONGEST_FIRST if " " in phrase)) + r")\s*[:：/]?\s*$", re.IGNORECASE
)
_OTHER_WORK_BEGINS = frozenset(_WORDS.findall(phrase)[0] for phrase in OTHER_WORK)
"""The first word of each: one of them is in every ASCII text with such a phrase."""
_AFTER_NAME = deferred(r"\s*(?:" + _any_of(AFTER_PHRASES) + r")\s*$")


@cache
def _before_name(letter: str) -> re.Pattern[str]:
    """A phrase that a name follows: after a space or a colon, in scripts without spaces at once.

    letter: the one that it begins with, or none for all phrases.
    """
    return re.compile(
        r"^\W*(?:"
        + _any_of(tuple(phrase for phrase in BEFORE_NAME if phrase.startswith(letter)))
        + r")(?:\s*[:：/／|·]\s*|\s+|(?<=[^\x00-\u02ff])(?=\S)"
        r"|(?-i:(?<=By|by)(?=[A-Z][a-z])))",
        re.IGNORECASE,
    )


_INITIALS = frozenset(phrase[0] for phrase in BEFORE_NAME)


def end_of_by(text: str) -> int:
    """Where the phrase that a text begins with ends, such as "by"; 0 where it begins with none."""
    letter = _LETTER.search(text)
    if letter is None:
        return 0
    initial = letter[0].lower() if letter[0].isascii() else ""
    if initial and initial not in _INITIALS:
        return 0
    found = _before_name(initial).match(text)
    return found.end() if found else 0


def other_work(text: str) -> int:
    """Where a text begins to say who did something else than write, -1 where it does not."""
    found = _OTHER_WORK.search(text) if _may_tell_of_other_work(text) else None
    return found.start() if found else -1


def ends_in_other_work(text: str) -> bool:
    """Whether the name that follows is of somebody who did something else."""
    return _may_tell_of_other_work(text) and _ENDS_IN_OTHER_WORK.search(text) is not None


def _may_tell_of_other_work(text: str) -> bool:
    return not text.isascii() or not _OTHER_WORK_BEGINS.isdisjoint(_WORDS.findall(text.lower()))


def without_after_name(text: str) -> str:
    """A text without the phrase that follows a name at its end."""
    return _AFTER_NAME.sub("", text) if text.rstrip().endswith(AFTER_PHRASES) else text
