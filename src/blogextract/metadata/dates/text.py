"""Dates as pages write them, to ISO 8601.

Machine forms first (ISO 8601, RFC 2822, seconds since 1970), then figures and month names in many languages.
Nothing here knows what day it is or where it runs, so the same text always means the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Literal

import msgspec

from blogextract.metadata.dates.month_names import FIRST_WINS, JALALI, MONTHS
from blogextract.metadata.dates.times import time_after, zone_offset
from blogextract.metadata.text import fold, fold_each
from blogextract.patterns import deferred

Order = Literal["dmy", "mdy"]


class When(msgspec.Struct, frozen=True):
    """A date found in a text.

    iso: ISO 8601, with time and zone where stated. other: the other reading where day and month could be
    exchanged. start, end: where it stands in the text.
    """

    iso: str
    other: str | None = None
    start: int = 0
    end: int = 0

    @property
    def day(self) -> str:
        """The date alone."""
        return self.iso[:10]

    @property
    def claimed(self) -> str | When:
        """What a source claims of it: the date itself, or both readings where another source may settle which."""
        return self.iso if self.other is None else self


_ISO = re.compile(
    r"(?<!\d)(\d{4})-?(\d\d)-?(\d\d)(?!\d)(?:(?:T|\s+|\s*,\s*)(\d{1,2}):?(\d\d)(?::?(\d\d))?(?:[.,:]\d{1,9})?\s*"
    r"(Z\b|UTC|GMT|[+\-−]\d\d:?\d\d\b|[+\-−]\d\d?\b)?)?",
    re.IGNORECASE,
)
_ASCTIME = re.compile(r"\b([A-Z][a-z]{2})\s+(\d\d?)\s+(\d\d:\d\d:\d\d)(?:\s+[A-Z]{3,4})?\s+(\d{4})\b")
"""As C's `asctime` and Unix's `date` write it, the year last."""
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")
_FIGURES = re.compile(r"(?<![\d.,/-])(\d{1,4})(\s?[./-]\s?)(\d{1,2})\2(\d{4}|\d{1,2})(?![\d/-]|[.,]\d)")
_CLOCK = re.compile(
    r"(?:[/@,|–-]|at\b)?\s*\d{1,2}(?:[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?|\s?[ap]\.?m\.?)", re.IGNORECASE
)
"""A time as it stands after a date of figures: `/ 11am`, `@ 11:02`."""
_FAR_EAST = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?")
_VIETNAMESE = re.compile(r"(\d{1,2})\s+th[aá]ng\s+(\d{1,2}),?\s+(?:n[aă]m\s+)?(\d{4})", re.IGNORECASE)
_THAI_STOP = deferred(r"(?<=[\u0e00-\u0e7f])\.")
_DIGIT = re.compile(r"\d")
_TOKEN = re.compile(r"\d+|[^\s\d,./:;()\[\]|·•–—\-@\"“”«»]+")
_MONTH_FIRST_REGIONS = frozenset({"US", "PH", "GU", "PR", "FM", "MH", "PW", "AS", "VI", "UM"})
"""Where 3/4 is the fourth of March (Unicode CLDR, short date formats)."""

_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_MAX_FOUND = 20
_MAX_TEXT = 1_000


def _months(language: str) -> dict[str, int]:
    """The folded forms of a language's months."""
    forms = [(form, number) for number, forms in enumerate(MONTHS[language].split("|"), 1) for form in forms.split()]
    folded = fold_each(form.replace(".", " ") for form, _ in forms)
    return dict(zip(folded, (number for _, number in forms), strict=True))


_BY_LANGUAGE = {language: _months(language) for language in MONTHS}
_ANY: dict[str, int] = {}
for _language in (*FIRST_WINS, *MONTHS):
    for _form, _number in _BY_LANGUAGE[_language].items():
        _ANY.setdefault(_form, _number)
_JALALI = {name: number for number, name in enumerate(fold_each(JALALI.split("|")), 1)}


def order_of(language: str | None) -> tuple[Order, bool]:
    """Whether day or month comes first in figures, and whether the language settles it.

    English without a region does not: most such pages are American.
    """
    if not language:
        return "mdy", False
    primary, _, region = language.partition("-")
    if region.upper() in _MONTH_FIRST_REGIONS or primary == "fil":
        return "mdy", True
    if primary == "en":
        return ("dmy", True) if len(region) == 2 and region.upper() != "CA" else ("mdy", False)
    return "dmy", True


@lru_cache(maxsize=1024)
def parse_date(text: str, language: str | None = None) -> When | None:
    """The date that a value is, in the page's language."""
    text = text.strip()
    if _EPOCH.fullmatch(text):
        moment = datetime.fromtimestamp(int(text[:10]), UTC)
        return (
            When(moment.strftime("%Y-%m-%dT%H:%M:%S+00:00"), None, 0, len(text))
            if 1990 < moment.year <= _LAST_YEAR
            else None
        )
    if text[:4].isdecimal() and (when := next(_iso(text), None)) is not None and when.start == 0:
        return when
    return next(find_dates(text, language), None)


def find_dates(text: str, language: str | None = None) -> Iterator[When]:
    """The dates in a text, in its order; of a long one only its beginning is read."""
    text = text[:_MAX_TEXT]
    if ":" in text:
        text = _ASCTIME.sub(r"\1 \2 \4 \3", text)
    if _DIGIT.search(text) is None:
        return
    found = [*_iso(text), *_figures(text, language), *_far_east(text), *_words(text, language)]
    found.sort(key=lambda when: (when.start, -when.end))
    end = -1
    for when in found[:_MAX_FOUND]:
        if when.start >= end:
            end = when.end
            yield when


def first_date(text: str, language: str | None = None) -> When | None:
    """The first date in a text, None where there is none."""
    return next(find_dates(text, language), None)


def _made(year: int, month: int, day: int) -> str | None:
    """A date, None where there is no such day or no page can be of it; Buddhist years made common."""
    if 2400 < year < 2700:
        year -= 543
    if not _FIRST_YEAR <= year <= _LAST_YEAR or (year, month, day) == (1970, 1, 1):
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _iso(text: str) -> Iterator[When]:
    for match in _ISO.finditer(text):
        day = _made(int(match[1]), int(match[2]), int(match[3]))
        if day is None or (match[0].isdigit() and len(text) > 8):
            continue
        iso = day
        if match[4] and int(match[4]) < 24 and int(match[5]) < 60:
            iso += f"T{int(match[4]):02}:{int(match[5]):02}:{min(int(match[6] or 0), 59):02}{zone_offset(match[7])}"
        elif match[4] is None:
            iso += time_after(text, match.end())[0]
        yield When(iso, None, match.start(), match.end())


def _figures(text: str, language: str | None) -> Iterator[When]:
    """Dates in figures: 2024/3/4, 4.3.2024, 3/4/2024."""
    for match in _FIGURES.finditer(text):
        first, second, last = int(match[1]), int(match[3]), int(match[4])
        if len(match[1]) == 4:
            readings = [_made(first, second, last)] if len(match[4]) < 3 else []
        elif len(match[1]) == 3 or len(match[4]) == 1 or (len(match[4]) == 2 and not _is_all(match, text)):
            continue  # a version or a price, not a date; years of two figures only where the text is nothing else
        else:
            last += 2000 if last < 70 else 1900 if last < 100 else 0
            order: Order = "dmy" if "." in match[2] else order_of(language)[0]
            day_first, month_first = _made(last, second, first), _made(last, first, second)
            readings = [day_first, month_first] if order == "dmy" else [month_first, day_first]
        sane = list(dict.fromkeys(reading for reading in readings if reading))
        if sane:
            clear = len(sane) == 1 or "." in match[2] or order_of(language)[1]
            time, end = time_after(text, match.end())
            yield When(sane[0] + time, None if clear else sane[1] + time, match.start(), end)


def _is_all(match: re.Match[str], text: str) -> bool:
    """Whether a text tells a date and perhaps a time after it, and nothing else."""
    after = text[match.end() :].strip()
    return not text[: match.start()].strip() and (not after or _CLOCK.fullmatch(after) is not None)


def _far_east(text: str) -> Iterator[When]:
    for pattern, order in ((_FAR_EAST, (1, 2, 3)), (_VIETNAMESE, (3, 2, 1))):
        for match in pattern.finditer(text):
            day = _made(*(int(match[group]) for group in order))
            if day:
                time, end = time_after(text, match.end())
                yield When(day + time, None, match.start(), end)


def _words(text: str, language: str | None) -> Iterator[When]:
    """Dates with the month's name."""
    if max(text) >= "\u0e00" and _THAI_STOP.search(text):
        text = _THAI_STOP.sub("", text)
    tokens = list(_TOKEN.finditer(text))
    for at, token in enumerate(tokens):
        word = token.group()
        if word.isdecimal():
            continue
        month = _month(word, language)
        if month is None:
            continue
        found = _around(tokens, at, month)
        if found:
            day, start, end = found
            time, time_end = time_after(text, end)
            yield When(day + time, None, start, time_end)


@lru_cache(maxsize=4096)
def _month(word: str, language: str | None) -> int | None:
    """The month that a word names; those of the Persian calendar count from 101."""
    folded = fold(word)
    if not folded:
        return None
    own = _BY_LANGUAGE.get((language or "").partition("-")[0], {})
    month = own.get(folded) or _ANY.get(folded)
    if month is None and folded in _JALALI:
        return 100 + _JALALI[folded]
    return month


def _around(tokens: list[re.Match[str]], at: int, month: int) -> tuple[str, int, int] | None:
    """The day and year beside a month's name: the date and where it stands.

    In order: 4 March 2024; March 4, 2024; 2024 March 4; 2024, 4 March.
    """
    left = _figure(tokens, at, -1)
    right = _figure(tokens, at, 1)
    after = _figure(tokens, right, 1) if right is not None else None
    before = _figure(tokens, left, -1) if left is not None else None
    for year, day in ((right, left), (after, right), (left, right), (before, left)):
        if year is None or day is None:
            continue
        made = _checked(tokens[year].group(), month, tokens[day].group())
        if made:
            places = (tokens[at], tokens[year], tokens[day])
            return made, min(token.start() for token in places), max(token.end() for token in places)
    return None


def _figure(tokens: list[re.Match[str]], at: int, step: int) -> int | None:
    """The next figure beside a token, at most two short words between."""
    for place in range(at + step, at + 4 * step, step):
        if not 0 <= place < len(tokens):
            return None
        word = tokens[place].group()
        if word.isdecimal():
            return place
        if len(word) > 5:
            return None
    return None


def _checked(year: str, month: int, day: str) -> str | None:
    if len(year) != 4 or len(day) > 2:
        return None
    if month > 100:
        return _from_jalali(int(year), month - 100, int(day))
    return _made(int(year), month, int(day))


def _from_jalali(year: int, month: int, day: int) -> str | None:
    """A date of the Persian calendar (33-year cycle of leap years, right from 1178 to 1633) in the common one."""
    if not 1300 <= year <= 1479 or not 1 <= day <= 31:
        return None
    since = year - 979
    days = 365 * since + since // 33 * 8 + (since % 33 + 3) // 4
    days += (month - 1) * 31 - max(0, month - 7) + day - 1
    return date.fromordinal(date(1600, 3, 20).toordinal() + days).isoformat()
