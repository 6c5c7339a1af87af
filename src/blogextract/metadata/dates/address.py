"""The date in a page's address, and the language in which a page writes its dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.document.urls import parts_of
from blogextract.metadata.dates.text import parse_date
from blogextract.metadata.language import language_code
from blogextract.metadata.once import once

URL = "url"

_URL_DATE = re.compile(
    r"/(?P<year>(?:19|20)\d\d)(?:(?P<joint>[/_-])(?P<month>0?[1-9]|1[0-2])(?P=joint)(?P<day>0?[1-9]|[12]\d|3[01])"
    r"|(?P<months>0[1-9]|1[0-2])/?(?P<days>0[1-9]|[12]\d|3[01]))(?=[/_.+-]|$)"
)
_URL_MONTH = re.compile(r"/((?:19|20)\d\d)/([^\W\d_]{3,12})/(0?[1-9]|[12]\d|3[01])(?=[/_.+-]|$)")
"""A month's name in the address: /2016/dec/19/."""


def in_address(document: Document) -> Iterator[Claim]:
    """The day that the page's address names."""
    path = unquote(parts_of(document.url).path)
    match = _URL_DATE.search(path)
    if match is not None:
        month, day = match["month"] or match["months"], match["day"] or match["days"]
        when = parse_date(f"{match['year']}-{month.zfill(2)}-{day.zfill(2)}")
    else:
        named = _URL_MONTH.search(path)
        when = parse_date(f"{named[3]} {named[2]} {named[1]}", page_language(document)) if named else None
    if when:
        yield Claim(field="published", value=when.iso, source=URL)


@once
def page_language(document: Document) -> str | None:
    """The language that the page declares, for reading its dates."""
    for node in document.by_tag.get("html", ())[:1]:
        return language_code(document.get(node, "lang") or document.get(node, "xml:lang"))
    return None
