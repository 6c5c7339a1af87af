"""Feeds: the posts that a blog tells of, and where its older ones are told of."""

from __future__ import annotations

import calendar
import io
import re
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

import feedparser
import msgspec

from blogextract.migrate.discover.sitemaps import Entry

_MOST = 20_000
"""Entries taken from one feed."""
_DATES = {"atom": ("published_parsed",), "rss": ("published_parsed", "updated_parsed")}
"""Fields of an entry's date. RSS has one date alone, which RDF (`dc:date`) has under the second name here."""
_TAG = re.compile(r"<[^>]*>")


class Feed(msgspec.Struct):
    """What a feed says. next: the address that it names for its older entries. generator: in lower case."""

    entries: list[Entry] = []
    next: str | None = None
    generator: str = ""
    comments: bool = False
    """True where it tells of comments, not of posts."""


def read_feed(body: bytes, url: str, content_type: str) -> Feed:
    """The entries of an RSS, RDF or Atom feed."""
    parsed = feedparser.parse(  # a file object, since it would open a name
        io.BytesIO(body),
        response_headers={"content-location": url, "content-type": content_type or "application/xml"},
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    head = parsed.get("feed", {})
    following = [link.get("href") for link in head.get("links", []) if link.get("rel") == "next"]
    detail = head.get("generator_detail") or {}
    words = (head.get("generator"), detail.get("href"), detail.get("name"))
    feed = Feed(generator=" ".join(str(word) for word in words if word).lower())
    feed.next = _joined(url, following[0]) if following else None
    for item in parsed.entries[:_MOST]:
        entry = _entry(item, url, _DATES["rss" if parsed.version.startswith("rss") else "atom"])
        if entry:
            feed.entries.append(entry)
    feed.comments = bool(feed.entries) and all("#comment" in entry.url for entry in feed.entries)
    return feed


def _entry(item: Any, url: str, dates: tuple[str, ...]) -> Entry | None:  # noqa: ANN401 - feedparser ships no types
    address = item.get("feedburner_origlink") or item.get("link") or ""
    if not address and str(item.get("id", "")).startswith(("http://", "https://")) and item.get("guidislink", True):
        address = item["id"]
    joined = _joined(url, address)
    if joined is None:
        return None
    title = " ".join(_TAG.sub("", str(item.get("title") or "")).split())
    return Entry(joined, title or None, _date(item, dates))


def _date(item: Any, dates: tuple[str, ...]) -> str | None:  # noqa: ANN401 - feedparser ships no types
    when = next((item[name] for name in dates if item.get(name)), None)
    if when is None:
        return None
    try:
        return datetime.fromtimestamp(calendar.timegm(when), UTC).isoformat()
    except (ValueError, OverflowError, OSError):
        return None


def _joined(base: str, address: object) -> str | None:
    try:
        joined = urljoin(base, str(address or "").strip())
    except ValueError:
        return None
    return joined if address and joined.startswith(("http://", "https://")) else None


def read_json_feed(data: dict[str, object], url: str) -> Feed:
    """The entries of a JSON Feed (jsonfeed.org)."""
    feed = Feed(next=_joined(url, data.get("next_url")), generator="json feed")
    items = data.get("items")
    for item in items[:_MOST] if isinstance(items, list) else []:
        address = _joined(url, _text(item.get("url"))) if isinstance(item, dict) else None
        if address:
            feed.entries.append(Entry(address, _text(item.get("title")), _text(item.get("date_published"))))
    return feed


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def following(url: str, feed: Feed) -> str | None:
    """Where the feed's older entries would be: as it says itself, or else as its platform names them."""
    if feed.next and feed.next != url:
        return feed.next
    if not feed.entries or feed.generator == "json feed":
        return None
    if "blogger" in feed.generator:
        return _with(url, "start-index", _number(url, "start-index", 1) + len(feed.entries))
    return _with(url, "paged", _number(url, "paged", 1) + 1)


def _number(url: str, name: str, default: int) -> int:
    values = dict(parse_qsl(urlsplit(url).query))
    text = values.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else default


def _with(url: str, name: str, value: int) -> str:
    parts = urlsplit(url)
    kept = [(key, each) for key, each in parse_qsl(parts.query, keep_blank_values=True) if key != name]
    return parts._replace(query=urlencode([*kept, (name, str(value))])).geturl()
