"""Dates of records in the forms that platforms import."""

from __future__ import annotations

from datetime import UTC, datetime

_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
"""Stands for a day that no page tells, where a platform wants one."""


def moment(*dates: str | None) -> datetime:
    """The first of the dates that can be read, with its zone; UTC where none is stated."""
    for date in dates:
        try:
            found = datetime.fromisoformat(date or "")
        except ValueError:
            continue
        return found if found.tzinfo else found.replace(tzinfo=UTC)
    return _NEVER


def in_utc(when: datetime) -> datetime:
    """The moment in UTC; at the edge of the calendar as it is."""
    try:
        return when.astimezone(UTC)
    except OverflowError:
        return when.replace(tzinfo=UTC)
