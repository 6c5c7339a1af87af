"""Times of the day and their zones, as they stand beside a date: `9:14 pm`, `下午 3:20`, `07:12 +02:00`."""

from __future__ import annotations

import re

_DIGIT = re.compile(r"\d")
_WITHIN = 40
"""Characters after a date within which its time begins."""
_LAST_ZONE = 14
"""Hours that the zone furthest from Greenwich is ahead of it, in Kiribati."""
_TIME = re.compile(
    r"(上午|下午|午前|午後|오전|오후)?\s*(?<![\d.])(\d{1,2})(?:(?:[:h]|時|시|点)\s?(\d\d)(?:(?::|分|분)\s?(\d\d)(?!\d))?(?:分|분)?"
    r"|\.(\d\d)(?=\s*(?:uhr|h\b))|(?=\s*[ap]\.?m\b))\s*(a\.?m\b\.?|p\.?m\b\.?)?",
    re.IGNORECASE,
)
_ZONE = re.compile(r"[\s(,]*(?:(UTC|GMT)?\s?([+\-−]\d\d?:?(?:\d\d)?)\b|([A-Z]{1,4}T|UTC|GMT|Z|MSK)\b)")
_AFTERNOON = frozenset({"下午", "午後", "오후"})
_MORNING = frozenset({"上午", "午前", "오전"})

_ZONES = {
    "UTC": "+00:00", "GMT": "+00:00", "Z": "+00:00", "WET": "+00:00", "WEST": "+01:00", "CET": "+01:00",
    "CEST": "+02:00", "EET": "+02:00", "EEST": "+03:00", "MSK": "+03:00", "JST": "+09:00", "KST": "+09:00",
    "EST": "-05:00", "EDT": "-04:00", "CDT": "-05:00", "MST": "-07:00", "MDT": "-06:00", "PST": "-08:00",
    "PDT": "-07:00", "AKST": "-09:00", "AKDT": "-08:00", "HST": "-10:00", "AEST": "+10:00", "AEDT": "+11:00",
    "NZST": "+12:00", "NZDT": "+13:00", "SAST": "+02:00", "PKT": "+05:00", "BRT": "-03:00",
}  # fmt: skip
"""Abbreviations that mean one zone; "IST" and "CST" mean several."""


def zone_offset(zone: str | None) -> str:
    """A zone as ±HH:MM, "" where there is none."""
    if not zone:
        return ""
    if zone.upper() in _ZONES:
        return _ZONES[zone.upper()]
    sign = "+" if zone[0] == "+" else "-"
    figures = [c for c in zone if c.isdigit()]
    if not figures:
        return ""
    digits = "".join(figures)
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "00")
    if int(hours) > _LAST_ZONE or int(minutes) > 59:
        return ""
    return f"{sign if digits.strip('0') else '+'}{int(hours):02}:{int(minutes):02}"


def time_after(text: str, start: int) -> tuple[str, int]:
    """The time soon after a place in a text, as "THH:MM:SS" and its zone, and where it ends; "" for none."""
    match = _TIME.search(text, start, start + _WITHIN)
    if match is None or _DIGIT.search(text, start, match.start()):
        return "", start
    half = (match[6] or "")[:1].lower()
    hour, minute, second = int(match[2]), int(match[3] or match[5] or 0), int(match[4] or 0)
    if (half == "p" or match[1] in _AFTERNOON) and hour < 12:
        hour += 12
    elif (half == "a" or match[1] in _MORNING) and hour == 12:
        hour = 0
    if hour > 23 or minute > 59 or second > 59:
        return "", start
    zone = _ZONE.match(text, match.end())
    offset = zone_offset(zone[2] or zone[3]) if zone and (zone[2] or zone[3] in _ZONES) else ""
    return f"T{hour:02}:{minute:02}:{second:02}{offset}", zone.end() if zone and offset else match.end()
