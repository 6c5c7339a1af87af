"""Where a date is looked for when no other source has one.

That is in the whole text, in the dateline of the first paragraph, and in the data that scripts carry: slow or unsure,
so only then.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.data.meta_tags import meta_tags
from blogextract.metadata.dates.address import page_language
from blogextract.metadata.dates.scan import MAX_TEXT, Shown, has_year, readable, shown_in, texts
from blogextract.metadata.dates.shown import VISIBLE, evident
from blogextract.metadata.dates.text import find_dates, parse_date
from blogextract.metadata.openings import openings
from blogextract.metadata.post_place import POST_TOKENS, post_place
from blogextract.outline import Outline
from blogextract.patterns import deferred

SCRIPT = "script_data"
STATED = "stated_date"

_SEEN = frozenset({VISIBLE, "url", "byline"})
_FIRST = (
    "riginally p",
    "irst p",
    "rstmals ver",
    "rsprünglich ver",
    "nitialement publi",
    "riginalmente",
    "riginariamente",
)
"""A part of each of those phrases, which is cheap to look for."""
_FIRST_SAID = deferred(
    r"(?:^|\bthis (?:article|post|blog|blog post|story|piece|guide|page|essay|entry|column) (?:was|has been) )"
    r"(?:originally|first) (?:published|posted) on\b"
    r"|^(?:dieser (?:artikel|beitrag|text) (?:wurde|ist) )?(?:erstmals|ursprünglich) veröffentlicht am\b"
    r"|^(?:cet article a été )?(?:initialement publié|publié initialement) le\b"
    r"|^(?:este (?:artículo|post) fue )?publicado originalmente el\b"
    r"|^(?:este (?:artigo|post|texto) foi )?publicado originalmente em\b"
    r"|^(?:questo (?:articolo|post) è stato )?pubblicato originariamente il\b",
    re.IGNORECASE,
)
"""What is said before the day on which a post that was changed or moved first appeared: of this post, not of a book."""
_WITHIN = 60

_NAME = deferred(
    r"(?:^|[^a-z])(?:publish(?:ed)?|publication|pub|release|posted?|creat(?:ed|ion))[-_.: ]?(?:date|time|on|at)\b"
)
_STATE = deferred(
    r"\\?\"(?:datePublished|publishedAt|published_at|publishDate|publishedDate|published_date|publishedOn|published_on|"
    r"publish_date|publicationDate|publication_date|pubDate|firstPublishedAt|first_published_at|date_published|post_date|"
    r"datePosted)\\?\"\s*:\s*\\?\"?([^\"\\,{}\[\]]{8,40})"
)
"""Names that page builders give to the date of publication in the data of a page."""
_ISLANDS = ("data-page", "props", "data-props", "data-react-props", "data-initial-state")
"""Attributes that hold a page's data as JSON: those of Inertia, Astro and the Rails helpers for React."""
_MAX_SCRIPTS = 200
_DATELINE = deferred(r"^.{0,90}?\)?\s*(?:[-–—]|\(|/)")
_MAX_UP = 6
_MAX_SHOWN = 60
_MOSTLY_DATE = 40


def published(document: Document, outline: Outline | None, found: Iterable[Claim]) -> list[Claim]:
    """The date of publication by the surest of these ways that yields one; nothing where a source has told one."""
    if any(claim.field == "published" for claim in found):
        return []
    ways = _in_meta, _in_text, _in_dateline, _in_scripts, _in_asides
    for way in (way(document, outline) for way in ways):
        claims = list(way)
        if claims:
            return claims
    return []


def first_published(_: Document, outline: Outline | None, found: Iterable[Claim]) -> list[Claim]:
    """The day on which a post says in words that it first appeared, where no data tell one."""
    if outline is None or any(claim.field == "published" and claim.source not in _SEEN for claim in found):
        return []
    for run in openings(outline).holding(_FIRST):
        text = run.text
        match = _FIRST_SAID.search(text)
        after = text[match.end() : match.end() + _WITHIN] if match else ""
        when = next(find_dates(after, page_language(outline.document)), None)
        if when is not None:
            return [Claim(field="published", value=when.claimed, source=STATED, node=run.box.node)]
    return []


def _in_meta(document: Document, _: Outline | None) -> Iterator[Claim]:
    """`<meta>` names that no table knows and that say it all the same; the earliest, as systems publish again."""
    language = page_language(document)
    values = [values[0] for name, values in meta_tags(document).items() if _NAME.search(name)]
    found = [when for value in values if (when := parse_date(value, language)) is not None]
    if found:
        earliest = min(found, key=lambda when: when.day)
        yield Claim(field="published", value=earliest.iso, source="html_meta", confidence=0.6)


def _in_text(document: Document, outline: Outline | None) -> Iterator[Claim]:
    """Dates in short texts anywhere in the post; a word before it, or little else beside it, vouches for one."""
    elsewhere = post_place(document).elsewhere
    unsure: list[Shown] = []
    for shown in _all_shown(document, outline):
        if shown.field == "published":
            yield _claim(shown, 0.6)
            return
        if not elsewhere(shown.node) and _is_mostly_date(document, shown):
            if shown.field == "modified":
                yield _claim(shown, 0.5)
            elif document.tags[shown.node] not in ("a", "h1", "h2", "h3", "li", "td", "th", "button", "label"):
                unsure.append(shown)
    if unsure:
        yield _claim(unsure[0], 0.57 if _is_of_post(document, unsure[0].node) else 0.4)


def _is_of_post(document: Document, node: int) -> bool:
    """Whether a date stands in an element of the post's own metadata, wherever a theme sets that."""
    around = (document.classes[above] for above in islice(document.ancestors(node), _MAX_UP // 2))
    return any(names and not POST_TOKENS.isdisjoint(names.lower().split()) for names in around)


def _is_mostly_date(document: Document, shown: Shown) -> bool:
    """Whether little stands beside a date in its line, or in the element of its own that the line begins with."""
    if shown.rest < _MOSTLY_DATE:
        return True
    first = texts(document, document.starts[shown.node], len(document.content), limit=1)
    return any(len(own) < _MOSTLY_DATE and has_year(own) and shown.when.start < len(own) for own, _ in first)


def _claim(shown: Shown, confidence: float) -> Claim:
    field = shown.field or "published"
    return Claim(field=field, value=shown.when.claimed, source=VISIBLE, confidence=confidence, node=shown.node)


def _all_shown(document: Document, outline: Outline | None) -> Iterator[Shown]:
    """All dates in short texts."""
    language = page_language(document)
    before = ""
    count = 0
    for text, node in readable(document, outline):
        if node >= 0 and len(text) < MAX_TEXT and has_year(text) and "©" not in text:
            for shown in shown_in(text, node, before, language):
                yield shown
                count += 1
                if count > _MAX_SHOWN:
                    return
        before = text


def _in_dateline(document: Document, _: Outline | None) -> Iterator[Claim]:
    """The place and date that news agencies set before the first sentence."""
    for node in document.by_tag.get("p", ())[:40]:
        text = document.text(node)[:400]
        if len(text) < 100:
            continue
        for when in find_dates(text[:100], page_language(document)):
            if _DATELINE.match(text[when.end : when.end + 20]):
                yield Claim(field="published", value=when.claimed, source=VISIBLE, confidence=0.5)
                return


def _in_scripts(document: Document, _: Outline | None) -> Iterator[Claim]:
    """The data of the page as its scripts hold it, where they speak of one date only."""
    days: dict[str, str] = {}
    scripts = (document.raw_text(node) for node in document.by_tag.get("script", ())[:_MAX_SCRIPTS])
    islands = (document.attributes[node][name] for name in _ISLANDS for node in document.having(name)[:_MAX_SCRIPTS])
    for text in chain(scripts, islands):
        for match in _STATE.finditer(text):
            when = parse_date(match[1].strip())
            if when is not None:
                days.setdefault(when.day, when.iso)
    if len(days) == 1:
        yield Claim(field="published", value=next(iter(days.values())), source=SCRIPT, confidence=0.7)


def _in_asides(document: Document, _: Outline | None) -> Iterator[Claim]:
    """The only date in an element that is named so, in a column beside the post: some themes set the byline there."""
    days: dict[str, tuple[str, int]] = {}
    for node in evident(document):
        around = list(islice(document.ancestors(node), _MAX_UP))
        if any(document.tags[above] == "aside" for above in around) and not _in_list_of_posts(document, around):
            for when in find_dates(document.text(node)[:MAX_TEXT], page_language(document)):
                days.setdefault(when.day, (when.iso, node))
    if len(days) == 1:
        iso, node = next(iter(days.values()))
        yield Claim(field="published", value=iso, source=VISIBLE, confidence=0.3, node=node)


def _in_list_of_posts(document: Document, around: list[int]) -> bool:
    """Whether the nearest item of a list among some elements links to something: to the post that its date is of."""
    item = next((node for node in around if document.tags[node] == "li"), -1)
    return item >= 0 and bool(document.tagged("a", within=item))
