"""Whose embed an address is: one look-up by host, then the few patterns of that host's rows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import unquote

from blogextract.document.urls import resolve
from blogextract.embeds.audio import AUDIO, PODCASTS
from blogextract.embeds.charts import CHARTS, MAPS
from blogextract.embeds.code import CODE
from blogextract.embeds.dead import DEAD, GONE
from blogextract.embeds.documents import DOCUMENTS
from blogextract.embeds.forms import BOARDS, FORMS
from blogextract.embeds.not_content import NOT_CONTENT, Chrome
from blogextract.embeds.provider import OEMBED, Found, Provider, Shape, compiled
from blogextract.embeds.social import SOCIAL
from blogextract.embeds.video import VIDEO
from blogextract.embeds.video_hosting import VIDEO_HOSTING

PROVIDERS: tuple[Provider, ...] = (
    *VIDEO, *VIDEO_HOSTING, *AUDIO, *PODCASTS, *SOCIAL, *CODE, *DOCUMENTS, *FORMS, *BOARDS, *CHARTS, *MAPS,
    *DEAD,
)  # fmt: skip
"""All rows, in the order in which rows of one host are tried."""

MAX_ADDRESS = 8192
"""Characters; a map's address takes 600, a wrapped one 2,000, and servers refuse more than this."""

_WRAPS = 3
"""How many services may wrap an address within each other."""

_PARTS = re.compile(
    r"\A(?:https?:)?//(?P<host>[^\s/?#@\[\]:\\]{1,253})(?::[0-9]{0,5})?(?P<target>[/?#].*)?\Z",
    re.IGNORECASE | re.DOTALL,
)
_AT_URI = re.compile(r"\Aat://(?P<user>[\w.:%-]{3,200})/app\.bsky\.feed\.post/(?P<id>[a-z0-9]{5,20})\Z")
_ARCHIVED = re.compile(
    r"\Ahttps?://web\.archive\.org/web/[0-9]{1,14}(?:[a-z]{2}_)?/(?P<inner>(?:https?:)?//.+)\Z", re.DOTALL
)
"""The Internet Archive's copy of a page keeps the addresses behind its own."""

_NATIONAL = re.compile(r"\A[a-z]{2,3}(?:\.[a-z]{2})?\Z")
"""What may follow a company's name in its national hosts: de, com, co.uk."""

_BY_HOST: dict[str, list[Provider]] = {}
_CHROME_BY_HOST: dict[str, list[Chrome]] = {}
for _provider in PROVIDERS:
    for _host in _provider.hosts:
        _BY_HOST.setdefault(_host, []).append(_provider)
for _chrome in NOT_CONTENT:
    for _host in _chrome.hosts:
        _CHROME_BY_HOST.setdefault(_host, []).append(_chrome)
_ANYWHERE = tuple(provider for provider in PROVIDERS if not provider.hosts)
_CHROME_ANYWHERE = tuple(chrome for chrome in NOT_CONTENT if not chrome.hosts)


@lru_cache(maxsize=1024)
def identify(address: str) -> Found | None:
    """The provider, kind, id and canonical address of an embed's address, None where no row knows it.

    Takes the address of a player as well as that of the page for people. The kind is "chrome" for what is no part of
    a post.
    """
    return _identify(address, _WRAPS)


def _identify(address: str, wraps: int) -> Found | None:
    address = address.strip()
    if not address or len(address) > MAX_ADDRESS:
        return None
    address = address.replace("&amp;", "&")
    if match := _ARCHIVED.match(address):
        address = match["inner"]
    if match := _AT_URI.match(address):
        address = f"https://bsky.app/profile/{match['user']}/post/{match['id']}"
    parts = _PARTS.match(address)
    if parts is None:
        return None
    host = parts["host"].lower().rstrip(".")
    target = parts["target"] or "/"
    if target[0] != "/":
        target = "/" + target
    keys = list(_keys(host))
    chrome = _chrome_of(keys, target)
    if chrome is not None:
        return Found(chrome.name, "chrome", None, _absolute(address) or address)
    for provider in _rows(keys):
        for shape in provider.shapes:
            match = compiled(shape.pattern).match(target)
            if match:
                return _found(provider, shape, match, (host, target), wraps)
    return None


def _keys(host: str) -> Iterator[str]:
    """What a host is looked up by: itself, its parents, and companies with national hosts."""
    labels = host.split(".")[-6:]
    for at in range(len(labels) - 1):
        yield ".".join(labels[at:])
    for at in range(len(labels) - 1):
        if _NATIONAL.match(".".join(labels[at + 1 :])):
            yield labels[at] + ".*"
            if at:
                yield f"{labels[at - 1]}.{labels[at]}.*"


def _rows(keys: list[str]) -> Iterator[Provider]:
    for key in keys:
        yield from _BY_HOST.get(key, ())
    yield from _ANYWHERE


def _chrome_of(keys: list[str], target: str) -> Chrome | None:
    for key in keys:
        for chrome in _CHROME_BY_HOST.get(key, ()):
            if chrome.path is None or chrome.path.match(target):
                return chrome
    return next((chrome for chrome in _CHROME_ANYWHERE if chrome.path and chrome.path.match(target)), None)


def _found(provider: Provider, shape: Shape, match: re.Match[str], at: tuple[str, str], wraps: int) -> Found | None:
    """What a shape that matched says, or what the address inside it is."""
    host, target = at
    groups = {name: value or "" for name, value in match.groupdict().items()}
    inner = groups.get("inner")
    if inner:
        return _wrapped(provider, inner, wraps)
    url = shape.url.format(host=host, **groups)
    for pattern, written in provider.more:
        more = compiled(pattern).search(target)
        name = written[1 : written.index("=") + 1]
        if more and not any(mark + name in url for mark in "?&#"):
            url += written.format(value=more["value"])
    own = unquote(shape.id.format(host=host, **groups)) or None
    return _result(provider, own, url)


def _wrapped(provider: Provider, inner: str, wraps: int) -> Found | None:
    """The embed whose address another one carries; the wrapper's name where no row knows it."""
    address = _absolute(unquote(inner))
    if address is None or not address.startswith(("http://", "https://")):
        return None
    found = _identify(address, wraps - 1) if wraps else None
    if found is not None and found.kind != "chrome":
        return found
    return _result(provider, None, address)


def _result(provider: Provider, name: str | None, url: str) -> Found:
    service = provider.name
    return Found(service, provider.kind, name, url, oembed=service in OEMBED, gone=service in GONE)


def _absolute(address: str) -> str | None:
    """An address as it may stand in a record."""
    return resolve("https:" + address if address.startswith("//") else address, None)
