"""The dates: read, set against each other, and in order."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from msgspec.structs import replace

from blogextract.article import PageWarning
from blogextract.claims import Claim
from blogextract.metadata.choose import Choice, choose
from blogextract.metadata.dates.text import When, parse_date
from blogextract.patterns import deferred

_LAST_RESORT = frozenset({"json_ld", "open_graph", "html_meta", "microdata", "microformats"})
"""Sources whose value is meant to be a date, and is worth a slow look where nothing else could be read."""

_MAY_BE_WORDS = deferred(r"(?=.*\d{4})(?=.*[^\W\d_]{3})(?!\d{4}-\d\d-\d\d).{8,60}")
"""A year and a word, short, and no machine form: of that the tables have said already that it is no date."""

_IN_DATA = frozenset({"json_ld", "open_graph", "html_meta"})
_ZONES = (-12, 14)
"""Hours from UTC of the zones farthest from it."""
VISIBLE = "visible_date"
_APART = 0.55
"""The confidence below which a visible date stands apart from the title."""
_SHOWN = 0.6
"""The confidence of a visible date that stands by the title with little beside it."""


def merge_dates(claims: dict[str, list[Claim]], language: str | None, warnings: list[PageWarning]) -> dict[str, Choice]:
    """The choices of `published` and `modified`, whose values are ISO 8601; what cannot be is left out."""
    changes = _without_publication(claims.get("modified", ()), claims.get("published", ()))
    read = {"published": _read(claims.get("published", ()), language), "modified": _read(changes, language)}
    published = _chosen(read["published"], warnings)
    if published is not None:
        published = _earlier_shown(published)
    modified = _chosen(read["modified"], warnings)
    found: dict[str, Choice] = {}
    if modified is not None and (published is None or _is_of_another(published, modified)):
        warnings.append(
            PageWarning(
                code="published_unknown",
                message=f"the page tells only when it was changed ({modified.value}): that stands for its publication",
            )
        )
        published = modified
    if published is not None:
        found["published"] = published
    if modified is not None and published is not None and before(modified.value, published.value):
        warnings.append(
            PageWarning(
                code="modified_before_published",
                message=f"the page says that it was changed on {modified.value}, before it was published "
                f"({published.value}): the date of change is left out",
            )
        )
        modified = None
    if modified is not None:
        found["modified"] = modified
    return found


def _without_publication(changes: Iterable[Claim], published: Iterable[Claim]) -> list[Claim]:
    """The claims of a change that are not of the element which microformats give as the date of publication.

    Themes call it "Updated", or give it both classes, for as long as a post has not been changed.
    """
    nodes = {claim.node for claim in published if claim.source == "microformats" and claim.node is not None}
    return [claim for claim in changes if claim.node not in nodes]


def _read(claims: Iterable[Claim], language: str | None) -> list[tuple[Claim, When]]:
    """The claims whose value is a date."""
    found = []
    for claim in claims:
        when = parse_date(claim.value, language) if isinstance(claim.value, str) else claim.value
        if isinstance(when, When):
            found.append((claim, when))
    return found or _with_dateparser(claims, language)


def _with_dateparser(claims: Iterable[Claim], language: str | None) -> list[tuple[Claim, When]]:
    """Dates in words that no table here knows."""
    texts = [
        claim
        for claim in claims
        if claim.source in _LAST_RESORT and isinstance(claim.value, str) and _MAY_BE_WORDS.fullmatch(claim.value)
    ]
    if not texts:
        return []
    from blogextract.metadata.dates.words import read_words  # noqa: PLC0415 - a slow import that few pages need

    return [(claim, When(iso)) for claim in texts[:3] if (iso := read_words(claim.value, language))]


def _earlier_shown(choice: Choice) -> Choice:
    """The date that readers see at the title, where it is earlier than what the data say.

    A site that moved or rebuilt its posts stamps the data with the day of the move; nobody shows a date of
    publication that is too early.
    """
    shown = max((claim.confidence for claim in choice.claims if claim.source == VISIBLE), default=0.0)
    if shown > _SHOWN:
        return choice  # readers see this one too, at a place of its own: the earlier is of something else
    for claim in choice.others:
        if claim.source == VISIBLE and claim.confidence > _SHOWN and claim.value[:10] < choice.value[:10]:
            agreeing = [other for other in choice.others if other.value[:10] == claim.value[:10]]
            others = [other for other in (*choice.claims, *choice.others) if other not in agreeing]
            earlier = Choice(claim.value, agreeing, others)
            earlier.value = _with_time(earlier)
            return earlier
    return choice


def _is_of_another(published: Choice, modified: Choice) -> bool:
    """Whether a date far from the title is rather that of another post: the title's own date is that of a change.

    Where it is the day of the change itself, and that is told with its time, the change tells more.
    """
    unsure = all(claim.source == VISIBLE and claim.confidence < _SHOWN for claim in published.claims)
    if unsure and len(published.value) < len(modified.value) and modified.value.startswith(published.value):
        return True
    return all(claim.source == VISIBLE and claim.confidence < _APART for claim in published.claims) and any(
        claim.source == VISIBLE and claim.confidence > _SHOWN for claim in modified.claims
    )


def _same_moments(claims: list[Claim]) -> dict[str, str]:
    """Days as readers see them to the days that data in UTC give for the same moment in another zone.

    A day in the page's address is the one that the site itself goes by.
    """
    found: dict[str, str] = {}
    stated = {claim.value[:10] for claim in claims if claim.source in _IN_DATA or claim.source == "url"}
    for claim in claims:
        if claim.source not in _IN_DATA or not claim.value.endswith("+00:00"):
            continue
        moment = datetime.fromisoformat(claim.value)
        for hours in _ZONES:
            day = (moment + timedelta(hours=hours)).date().isoformat()
            if day not in stated:
                found.setdefault(day, claim.value[:10])
    return found


def _chosen(read: list[tuple[Claim, When]], warnings: list[PageWarning]) -> Choice | None:
    """The date believed, day and month settled by a second source where the figures leave it open."""
    sure = {when.day for _, when in read if when.other is None}
    settled = []
    for claim, when in read:
        iso = when.iso
        if when.other is not None and when.other[:10] in sure and when.day not in sure:
            iso = when.other
        settled.append(replace(claim, value=iso))
    elsewhere = _same_moments(settled)
    choice = choose(settled, lambda value: elsewhere.get(value[:10], value[:10]))
    if choice is None:
        return None
    choice.value = _with_time(choice)
    if not sure & {choice.value[:10]}:
        warnings.append(
            PageWarning(
                code="ambiguous_date",
                message=f"the page gives its date in figures only, which can mean another day than {choice.value[:10]}",
            )
        )
    return choice


def _with_time(choice: Choice) -> str:
    """The date with the time and zone that the best of the agreeing sources gives."""
    values: list[str] = [claim.value for claim in choice.claims]
    return next((value for value in values if len(value) > 19), None) or max(values, key=len)


def before(one: str, other: str) -> bool:
    """True where one moment is before another; a date alone is its whole day."""
    if len(one) == 10 or len(other) == 10:
        return one[:10] < other[:10]
    first, second = datetime.fromisoformat(one), datetime.fromisoformat(other)
    if (first.tzinfo is None) != (second.tzinfo is None):
        return one[:10] < other[:10]
    return first < second
