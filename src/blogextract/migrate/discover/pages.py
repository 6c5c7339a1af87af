"""The links of a page, and what its head says about where the blog's other accounts are."""

from __future__ import annotations

import hashlib
import re

import msgspec

from blogextract.document import Document, load
from blogextract.errors import InputError
from blogextract.fetch.media_type import charset
from blogextract.migrate.discover.addresses import normalise
from blogextract.migrate.model import Response

_MOST = 5000
"""Links taken from one page; an archive that lists every post of twenty years has fewer."""
_RELATIVE = re.compile(r"(?![a-z][a-z0-9+.-]*:)[^/?#\s]", re.IGNORECASE)
"""An address that is told from the page's own folder."""
_REFRESH = re.compile(r"\s*[\d.]*\s*[;,]?\s*url\s*=\s*[\"']?([^\"'>]+)", re.IGNORECASE)
_FEED_TYPES = frozenset({"application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml"})
_LISTING_CLASSES = frozenset(
    {"archive", "blog", "home", "paged", "category", "tag", "date", "author", "search-results"}
)
"""Tokens of the body's class by which WordPress and themes after it name pages that list posts."""
_COMMENTS = re.compile(r"comment", re.IGNORECASE)
_DATE_TEXT = re.compile(r"\d{1,2}|.*\b(?:19|20)\d\d\b.*")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})


class Link(msgspec.Struct, frozen=True):
    """A link of a page. entry: it is marked up as the title of a post. neighbour: as the post before or after.

    attachment: as a picture's own page.
    """

    url: str
    entry: bool = False
    neighbour: bool = False
    attachment: bool = False


class PageLinks(msgspec.Struct):
    """What a page points to. feeds: those of posts. api: WordPress's interface. listing: it calls itself one."""

    links: list[Link] = []
    feeds: list[str] = []
    api: str | None = None
    generator: str = ""
    listing: bool = False
    forward: str | None = None
    """Where a page without content sends its readers at once."""
    likeness: str = ""
    """A digest of what a reader sees and of its relative links as written; empty for a page without such."""


def read_page(response: Response) -> PageLinks:
    """The links of an answer that is a page; none where it cannot be read as one."""
    try:
        page = load(response.body, url=response.url, charset=charset(response.headers.get("content-type", "")))
    except InputError:
        return PageLinks()
    found = PageLinks()
    _read_head(page, found)
    seen: dict[str, Link] = {}
    for tag in ("a", "area"):
        for node in page.tagged(tag):
            _add(seen, page, node, page.get(node, "href"))
    for tag, name in (("frame", "src"), ("iframe", "src"), ("option", "value")):
        for node in page.tagged(tag):
            address = page.get(node, name) or ""
            if tag != "option" or address.startswith(("http://", "https://", "/")):
                _add(seen, page, node, address)
    found.links += list(seen.values())[:_MOST]
    found.likeness = _likeness(page)
    return found


def _likeness(page: Document) -> str:
    """What is the same for a page that a server shows at many addresses, though its links lead elsewhere from each."""
    written = {page.get(node, "href") or "" for node in page.tagged("a")}
    relative = sorted(address for address in written if _RELATIVE.match(address))
    if not relative:
        return ""
    return hashlib.sha256("\n".join([page.text(0), *relative]).encode("utf-8", "replace")).hexdigest()


def _add(seen: dict[str, Link], page: Document, node: int, address: str | None) -> None:
    url = _absolute(page, address)
    if url is None:
        return
    before = seen.get(url)
    rel = (page.get(node, "rel") or "").lower().split()
    entry = "bookmark" in rel or _is_title(page, node)
    link = Link(url, entry, "next" in rel or "prev" in rel or "previous" in rel, "attachment" in rel)
    if before is None:
        seen[url] = link
    elif link != before:
        seen[url] = Link(
            url, before.entry or link.entry, before.neighbour or link.neighbour, before.attachment or link.attachment
        )


def _is_title(page: Document, node: int) -> bool:
    """True within a heading, unless the words are a date: themes put the day's link above the day's posts."""
    around = page.parents[node]
    if around < 0 or not (page.tags[around] in _HEADINGS or page.tags[page.parents[around]] in _HEADINGS):
        return False
    return _DATE_TEXT.fullmatch(page.text(node)) is None


def _absolute(page: Document, address: str | None) -> str | None:
    if not address or address.startswith("#"):
        return None
    joined = page.resolve(address)
    return normalise(joined) if joined and joined.startswith(("http://", "https://")) else None


def _read_head(page: Document, found: PageLinks) -> None:
    for node in page.tagged("link"):
        _read_relation(page, node, found)
    for node in page.tagged("meta"):
        if (page.get(node, "name") or "").lower() == "generator":
            found.generator = f"{found.generator} {page.get(node, 'content') or ''}".lower().strip()
        elif (page.get(node, "http-equiv") or "").lower() == "refresh":
            target = _REFRESH.match(page.get(node, "content") or "")
            found.forward = _absolute(page, target[1].strip()) if target else None
    for node in page.tagged("body"):
        found.listing = not _LISTING_CLASSES.isdisjoint((page.get(node, "class") or "").lower().split())


def _read_relation(page: Document, node: int, found: PageLinks) -> None:
    rel = (page.get(node, "rel") or "").lower().split()
    url = _absolute(page, page.get(node, "href"))
    if url is None:
        return
    if "alternate" in rel and (page.get(node, "type") or "").lower() in _FEED_TYPES:
        if not _COMMENTS.search(url + (page.get(node, "title") or "")):
            found.feeds.append(url)
    elif "https://api.w.org/" in rel:
        found.api = found.api or url
    elif "next" in rel or "prev" in rel:
        found.links.append(Link(url, neighbour=True))
