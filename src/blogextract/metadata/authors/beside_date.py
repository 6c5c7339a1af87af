"""What stands in one line with a date: the words before it, those after it, and whom they announce."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from blogextract.document import Document
from blogextract.metadata.authors.around_names import end_of_by, without_after_name
from blogextract.metadata.dates.scan import has_year
from blogextract.metadata.dates.text import When
from blogextract.metadata.lines import meta_line
from blogextract.metadata.meta_words import META_WORDS
from blogextract.metadata.text import fold

_EDGES = " \u00a0,.;:|｜·•–—-/@"
_MAX_WORDS = 12
_BARS = re.compile(r"\s[|｜·•]\s")
_MAX_LINE = 100
_IN_RUBRIC = re.compile(r"\sin\s(?=[A-Z][\w&, -]{0,60}(?:$|\s[|｜·•]))")
"""Where a line goes on to what the post is filed under: `by Nell Parrish in Clay`."""
_BEFORE_CLOCK = re.compile(r"^[\s\W]{0,4}([^\W\d].{1,50}?)\s@\s\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?\b", re.IGNORECASE)
_ONLY_AFTER = frozenset({"da", "od", "per"})
"""Words for "by" that begin too much else to count anywhere but after a date: in Italian, Slovak and Catalan."""
_BEFORE_DATES = frozenset({"on", "am", "le", "el", "il", "em", "op", "den", "på", "w", "в", "pe", "pada"})


def line_of_date(document: Document, node: int, names: Iterable[str]) -> int | None:
    """The line around an element with names that shows a date as well and nothing else; None where there is none."""
    line = meta_line(document, node, {word for name in names for word in fold(name).split()})
    return line if line != node and has_year(document.short_text(line, _MAX_LINE) or "") else None


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
    rest = _IN_RUBRIC.split(_without_meta(after), maxsplit=1)[0]
    if _announces(rest):
        yield rest
    first, _, name = rest.partition(" ")
    if first in _ONLY_AFTER and name[:1].isupper():
        yield name
    yield from (part for part in _BARS.split(after)[1:] if _announces(part))
    for side in (before, rest):
        if (bare := without_after_name(side)) != side:
            yield bare


def before_clock(text: str) -> str:
    """What stands before a time of the day and the sign of it: `Nell Parrish @ 9:12 am`; empty where that is not so."""
    found = _BEFORE_CLOCK.match(text)
    return found[1] if found else ""


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
