"""WordPress's public listing of its posts (`/wp-json/wp/v2/posts`), page by page."""

from __future__ import annotations

import re

import msgspec

from blogextract.migrate.discover.sitemaps import Entry

FULL, SMALL = 100, 10
"""Posts asked for at a time: the most that WordPress gives, and its own default, where a site refuses more."""
_PAGE = re.compile(r"per_page=(\d+)&page=(\d+)\Z")
_TAG = re.compile(r"<[^>]*>")
_LINK = re.compile(r"""<([^>]*)>\s*;[^,]*rel="?https://api\.w\.org/""")


class _Rendered(msgspec.Struct):
    rendered: str = ""


class _Post(msgspec.Struct):
    link: str
    title: _Rendered = msgspec.field(default_factory=_Rendered)
    date: str | None = None
    date_gmt: str | None = None


_DECODER = msgspec.json.Decoder(list[_Post])


def listing_of(api: str, size: int = FULL, page: int = 1) -> str:
    """The address of a page of the posts, from that of the interface."""
    mark = "&" if "?" in api else "?"
    return f"{api.rstrip('/')}/wp/v2/posts{mark}per_page={size}&page={page}"


def api_in(link_header: str) -> str | None:
    """The address of the interface that a `Link` header names."""
    found = _LINK.search(link_header)
    return found[1] if found else None


def read_listing(body: bytes) -> list[Entry] | None:
    """The posts of a page of the listing, None where it is none."""
    try:
        posts = _DECODER.decode(body)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None
    return [
        Entry(post.link, " ".join(_TAG.sub("", post.title.rendered).split()) or None, post.date or post.date_gmt)
        for post in posts
    ]


def next_listing(url: str, count: int | None) -> str | None:
    """What to ask for after a page with so many posts; None for count where the page was refused."""
    found = _PAGE.search(url)
    if not found:
        return None
    size, page = int(found[1]), int(found[2])
    stem = url[: found.start()]
    if count is None:
        return f"{stem}per_page={SMALL}&page=1" if (size, page) == (FULL, 1) else None
    return f"{stem}per_page={size}&page={page + 1}" if count >= size else None
