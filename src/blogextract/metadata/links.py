"""Addresses that the head gives: the page's own, its picture's, the next part of the post, the posts around it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from blogextract.article import PostLink
from blogextract.blocks import Image
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.document.urls import parts_of
from blogextract.metadata.data.graph import path_key
from blogextract.metadata.page_links import head_links
from blogextract.metadata.text import plain
from blogextract.patterns import deferred

CANONICAL = "canonical"
SHORTLINK = "shortlink"
LINK = "link_rel"

_PART = deferred(
    r"(?:/page[/-]?|/|[?&](?:page|paged|pg|p|seite|start)=|[-_](?:p|page)?)([1-9]\d{0,2})(?:\.\w{2,5})?/?$",
    re.IGNORECASE,
)
"""How addresses name the second and later parts: /2/, /page/2/, ?page=2, -2.html."""

_SIGN = deferred(r"logo|icon|default|placeholder", re.IGNORECASE)
"""Names of files that stand for a site, or for nothing, and not for a post."""


def claims(document: Document) -> list[Claim]:
    """What the `<link>` elements, and links that carry `rel`, say."""
    found: list[Claim] = []
    for node, relations in head_links(document):
        address = document.resolve(document.get(node, "href"))
        if not address or not address.startswith(("http://", "https://")):
            continue
        if "canonical" in relations:
            found.append(Claim(field="canonical_url", value=address, source=CANONICAL))
        elif "image_src" in relations:
            if not _SIGN.search(address.rpartition("/")[2]):
                found.append(Claim(field="lead_image", value=Image(src=address), source=LINK, confidence=0.8))
        elif "shortlink" in relations:
            found.append(Claim(field="canonical_url", value=address, source=SHORTLINK, confidence=0.1))
        else:
            found += _neighbours(document, node, relations, address)
    return found


def _neighbours(document: Document, node: int, relations: list[str], address: str) -> Iterator[Claim]:
    """`rel=next` and `rel=prev`: the next part of this page, or else the neighbouring posts."""
    title = plain(document.get(node, "title"))
    if "next" in relations:
        if is_next_part(document.url, address):
            yield Claim(field="next_page", value=address, source=LINK)
        else:
            yield Claim(field="next_post", value=PostLink(url=address, title=title), source=LINK, confidence=0.8)
    elif ("prev" in relations or "previous" in relations) and not is_next_part(address, document.url):
        yield Claim(field="previous_post", value=PostLink(url=address, title=title), source=LINK, confidence=0.8)


def is_next_part(address: str | None, following: str | None) -> bool:
    """True where the second address is that of the next part of what the first one is of."""
    if not address or not following:
        return False
    one, other = path_key(address), path_key(following)
    number = _PART.search(other)
    if number is None:
        return False
    stem = other[: number.start()].rstrip("/")
    wanted = int(number[1])
    if wanted == 2 and re.sub(r"\.\w{2,5}$", "", one.partition("?")[0]).rstrip("/") in (stem, stem.partition("?")[0]):
        return True
    own = _PART.search(one)
    return own is not None and one[: own.start()].rstrip("/") == stem and int(own[1]) == wanted - 1


def sane_canonical(address: str, page: str | None) -> bool:
    """True where an address can be the page's own: not the home page of a page that is none, and of the same site."""
    if not page or address == page:
        return True
    if path_key(page) and not path_key(address):
        return False
    return _site(address) == _site(page) or not path_key(page) or path_key(address) == path_key(page)


def _site(address: str) -> str:
    """The part of a host that its owner chose: the last two labels, three where the last two are a country's."""
    labels = (parts_of(address).hostname or "").split(".")
    short = len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= 3
    return ".".join(labels[-3:] if short else labels[-2:])
