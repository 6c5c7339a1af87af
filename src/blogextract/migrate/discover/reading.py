"""An answer, whatever it is, as the addresses that it names: here sitemaps, feeds and pages are told apart."""

from __future__ import annotations

import re

import msgspec

from blogextract.migrate.discover.addresses import normalise
from blogextract.migrate.discover.feeds import Feed, following, read_feed, read_json_feed
from blogextract.migrate.discover.listings import api_in, listing_of, next_listing, read_listing
from blogextract.migrate.discover.pages import PageLinks, read_page
from blogextract.migrate.discover.shapes import LISTINGS, shape_of
from blogextract.migrate.discover.sitemaps import Entry, Sitemap, read_list, read_sitemap, unpacked
from blogextract.migrate.model import FoundBy, Response

Purpose = str
"""What is expected at an address: `sitemap`, `feed`, `rest`, `first` (the first page), `page`; or a guess, as in
`guess sitemap`, which is asked for only where nothing better was found."""

_FIRST_ELEMENT = re.compile(rb"<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)")
_NO_ELEMENTS = re.compile(rb"<!--.*?-->|<\?.*?\?>|<![^>]*>", re.DOTALL)
_SAMPLE = 8192
_SITEMAPS = frozenset({b"urlset", b"sitemapindex"})
_FEEDS = frozenset({b"rss", b"feed", b"rdf"})


class Reading(msgspec.Struct):
    """What an answer names. kind: `sitemap`, `feed`, `rest`, `page` or `other`.

    entries: what an account of the blog lists. found_by: that account. more: further parts of the same account,
    each with its purpose. page: the links of a page. listing: a page that shows what other addresses hold.
    """

    kind: str
    entries: list[Entry] = []
    found_by: FoundBy = "link"
    more: list[tuple[str, Purpose]] = []
    page: PageLinks | None = None
    listing: bool = False


def read(response: Response, purpose: Purpose = "page") -> Reading:
    """What an answer names."""
    if not 200 <= response.status < 300:
        refused = next_listing(response.url, None) if purpose == "rest" and response.status >= 400 else None
        return Reading("other", more=[(refused, "rest")] if refused else [])
    body = unpacked(response.body)
    start = body[:_SAMPLE].lstrip(b"\xef\xbb\xbf\xff\xfe\x00\t\n\x0c\r ")
    if start[:1] in (b"[", b"{"):
        return _json(body, response)
    element = _FIRST_ELEMENT.search(_NO_ELEMENTS.sub(b"", start.replace(b"\x00", b"")))
    name = element[1].lower() if element and start[:1] == b"<" else b""
    if name in _SITEMAPS:
        return _sitemap(read_sitemap(body, response.url))
    if name in _FEEDS:
        feed = read_feed(body, response.url, response.headers.get("content-type", ""))
        return _feed(feed, response.url, "sitemap" if "sitemap" in purpose else "feed")
    if "sitemap" in purpose and start.startswith((b"http://", b"https://")):
        return _sitemap(read_list(body))
    return _page(response) if name else Reading("other")


def _sitemap(found: Sitemap) -> Reading:
    return Reading("sitemap", found.entries, "sitemap", [(each, "sitemap") for each in found.sitemaps])


def _feed(feed: Feed, url: str, found_by: FoundBy) -> Reading:
    if feed.comments:
        return Reading("feed")
    older = following(url, feed) if found_by == "feed" else None
    return Reading("feed", feed.entries, found_by, [(older, "feed")] if older else [])


def _json(body: bytes, response: Response) -> Reading:
    posts = read_listing(body)
    if posts is not None:
        more = next_listing(response.url, len(posts))
        return Reading("rest", posts, "rest", [(more, "rest")] if more else [])
    try:
        data = msgspec.json.decode(body)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return Reading("other")
    if isinstance(data, dict) and isinstance(data.get("items"), list):
        return _feed(read_json_feed(data, response.url), response.url, "feed")
    return Reading("other")


def _page(response: Response) -> Reading:
    page = read_page(response)
    api = page.api or normalise(api_in(response.headers.get("link", "")) or "")
    return Reading(
        "page",
        more=[*((feed, "feed") for feed in page.feeds), *([(listing_of(api), "rest")] if api else [])],
        page=page,
        listing=page.listing or shape_of(response.url) in LISTINGS,
    )
