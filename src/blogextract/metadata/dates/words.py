"""Dates in words of languages that the own tables do not know, read by `dateparser`: slow, so only as a last resort."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from typing import Any

import dateparser

_SETTINGS: dict[str, Any] = {
    "PARSERS": ["absolute-time"],
    "REQUIRE_PARTS": ["day", "month", "year"],
    "STRICT_PARSING": True,
    "PREFER_DATES_FROM": "past",
}
"""Only what states day, month and year: "three days ago" would mean another day on each day."""


@lru_cache(maxsize=256)
def read_words(text: str, language: str | None) -> str | None:
    """The date that a text states, in ISO 8601; None where it states none."""
    languages = [language.partition("-")[0]] if language else None
    try:
        found: datetime | None = dateparser.parse(text, languages=languages, settings=_SETTINGS)
    except ValueError:  # a language that it does not know
        found = dateparser.parse(text, settings=_SETTINGS)
    if found is None or not 1990 <= found.year <= 2100:
        return None
    return found.date().isoformat()
