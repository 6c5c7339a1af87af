"""What an old address means, apart from how it is written: the key under which links are looked up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from blogextract.migrate.discover.addresses import in_order, normalise, without_index

_ENCODED = re.compile(r"%[0-9A-Fa-f]{2}")
_UNRESERVED = re.compile(r"[A-Za-z0-9._~-]")
"""Characters that mean the same encoded or not (RFC 3986, section 2.3)."""
_VARIANT = re.compile(
    r"/(?:amp|print|printer-friendly|trackback|embed|feed(?:/(?:rss2?|atom|rdf))?|comment-page-[0-9]{1,4}|page/[0-9]{1,4}|[0-9]{1,2})\Z",
    re.IGNORECASE,
)
"""What platforms put behind a post's address for another form, or another page, of the same post."""

_SELECTS = re.compile(
    r"(?:\A|&)(?:p|page_id|post|postid|id|cat|tag|author|m|s|q|attachment_id|year|paged|articleid)=", re.IGNORECASE
)
"""Parameters that say which page is meant: without them the address means another."""


@lru_cache(maxsize=16384)
def key(url: str) -> str | None:
    """Host, path and query in one form; None where the address is no web address.

    http and https, `www.` and none, a slash at the end, `index.html`, the order of parameters, tracking parameters
    and the way in which characters are encoded make no difference.
    """
    found = normalise(url)
    if found is None:
        return None
    head, mark, query = in_order(found).partition("://")[2].partition("?")
    head = _ENCODED.sub(_decoded, without_index(head).removeprefix("www.")).rstrip("/")
    return f"{head}{mark}{query}"


def _decoded(match: re.Match[str]) -> str:
    """An encoded character in capitals, or the character itself where that means the same."""
    character = chr(int(match[0][1:], 16))
    return character if _UNRESERVED.match(character) else match[0].upper()


def nearest(url: str) -> Iterator[str]:
    """The keys under which an address may be known, the exact one first, then those of what it is a form of."""
    exact = key(url)
    if exact is None:
        return
    yield exact
    head, mark, query = exact.partition("?")
    if mark and _SELECTS.search(query):
        return
    shorter = _VARIANT.sub("", head)
    if shorter != head:
        yield shorter
    if mark and "/" in head:
        yield head
