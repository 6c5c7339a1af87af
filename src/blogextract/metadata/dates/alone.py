"""Texts that are a date and nothing else, however it is written: neither a name nor a term."""

from __future__ import annotations

from blogextract.metadata.dates.month_names import MONTHS
from blogextract.metadata.meta_words import META_WORDS
from blogextract.metadata.text import fold_each

_WORDS = frozenset(fold_each(" ".join(MONTHS.values()).replace("|", " ").split(" "))) | META_WORDS
"""Words, folded, that stand in a date."""


def is_date_alone(folded: str) -> bool:
    """Whether a folded text is of figures and words of dates, with both or with several figures."""
    words = folded.split()
    figures = [word for word in words if word[0].isdigit()]
    return bool(figures) and len(words) > 1 and all(word in figures or word in _WORDS for word in words)
