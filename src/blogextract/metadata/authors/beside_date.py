"""What stands in one line with a date: the words before it, those after it, and whom they announce."""

from __future__ import annotations

import re
from collections.abc import Iterator

from blogextract.metadata.authors.around_names import end_of_by, without_after_name
from blogextract.metadata.dates.text import When
from blogextract.metadata.meta_words import META_WORDS
from blogextract.metadata.text import fold

_EDGES = " \u00a0,.;:|｜·•–—-/@"
_MAX_WORDS = 12
_BARS = re.compile(r"\s[|｜·•]\s")
_ONLY_AFTER = frozenset({"da", "od", "per"})
"""Words for "by" that begin too much else to count anywhere but after a date: in Italian, Slovak and Catalan."""
_BEFORE_DATES = frozenset({"on", "am", "le", "el", "il", "em", "op", "den", "på", "w", "в", "pe", "pada"})


def around_date(text: str, when: When) -> tuple[str, str]:
    """What stands before a date and after it."""
    return text[: when.start].strip(_EDGES), text[when.end :].strip(_EDGES)


def announced_beside(text: str, when: When) -> Iterator[str]:
    """The texts beside a date that begin with a word like "by", or end with one where it follows the name."""
    before, after = around_date(text, when)
    words = before.split()
    if words and words[-1] in _BEFORE_DATES:
        words = words[:-1]
    for at in range(1, min(len(words), _MAX_WORDS)):
        rest = " ".join(words[at:])
        if words[at].islower() and _announces(rest):
            yield rest
            break
    rest = _without_meta(after)
    if _announces(rest):
        yield rest
    first, _, name = rest.partition(" ")
    if first in _ONLY_AFTER and name[:1].isupper():
        yield name
    yield from (part for part in _BARS.split(after)[1:] if _announces(part))
    for side in (before, rest):
        if (bare := without_after_name(side)) != side:
            yield bare


def _announces(text: str) -> bool:
    """Whether a text is a word like "by" and a name after it."""
    end = end_of_by(text)
    return end > 0 and not text[end : end + 1].isdigit()


def _is_meta(word: str) -> bool:
    folded = fold(word)
    return (len(folded) == 1 and word[0].islower()) or (folded in META_WORDS and folded not in _ONLY_AFTER)


def _without_meta(text: str) -> str:
    """A text from where it announces somebody, or from its first word that is none of such a line's."""
    words = text.split()[:_MAX_WORDS]
    while len(words) > 1 and not _announces(" ".join(words)) and _is_meta(words[0]):
        words = words[1:]
    return " ".join(words)
