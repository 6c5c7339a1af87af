"""The posts that a listing's page holds as data for its own script, which makes the rows of them.

Themes that filter their archive in the browser put the posts into a `<template>` or a script of data and show nothing
but "loading". Search indexes are data of the same form; so this is asked only where the address is a listing's and the
page shows no rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from blogextract.article import Entry
from blogextract.content.kind.entries import Listed
from blogextract.document import Document
from blogextract.document.urls import host_of
from blogextract.outline import Outline

_TITLES = ("title", "name")
_ADDRESSES = ("url", "path", "link", "permalink", "href")
_MAX_HOLDERS = 40
_MAX_LENGTH = 2_000_000
_MAX_ENTRIES = 2_000


def listed_in_data(outline: Outline) -> Listed:
    """The posts of the first list of posts in the page's data, in its order; none where there is no such list."""
    document = outline.document
    for text in _data(document):
        try:
            value = msgspec.json.decode(text)
        except (msgspec.DecodeError, RecursionError):
            continue
        entries = list(_entries(document, value)) if isinstance(value, list) else []
        if len(entries) > 1 and len(entries) == len(value):
            return Listed(entries, [])
    return Listed([], [])


def _data(document: Document) -> Iterator[str]:
    """The lists in templates and in scripts that hold data."""
    holders = [
        *document.tagged("template"),
        *(node for node in document.tagged("script") if (document.get(node, "type") or "") == "application/json"),
    ]
    for node in holders[:_MAX_HOLDERS]:
        text = document.raw_text(node).strip()
        if text.startswith("[") and len(text) <= _MAX_LENGTH:
            yield text


def _entries(document: Document, items: list[Any]) -> Iterator[Entry]:
    """The items that have a title and an address on the site itself, each once."""
    seen: set[str] = set()
    host = host_of(document.base)
    for item in items[:_MAX_ENTRIES]:
        title, address = (
            (_first(item, names) for names in (_TITLES, _ADDRESSES)) if isinstance(item, dict) else ("", "")
        )
        url = document.resolve(address) if title and address else None
        if url and host_of(url) == host and url not in seen:
            seen.add(url)
            yield Entry(title=title, url=url)


def _first(item: dict[str, Any], names: tuple[str, ...]) -> str:
    """The first of some values that is a text."""
    return next((value.strip() for name in names if isinstance(value := item.get(name), str) and value.strip()), "")
