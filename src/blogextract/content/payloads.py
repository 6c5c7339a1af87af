"""The post in the data from which a page's scripts draw it: Next, Nuxt, Gatsby, Remix and whatever keeps a state.

Such data holds the post as HTML, as Markdown or plain text, or as the tree of an editor. The longest that reads like a
post's text is taken. Looked for only where the visible page has no body, so that other pages do not pay for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import Any

import msgspec

from blogextract.content.rich_text import is_rich_text, to_html
from blogextract.document import Document
from blogextract.patterns import deferred

_MAX_CHARACTERS = 8_000_000
"""Of scripts that are read; pages with more are broken or hostile."""
_MAX_VALUES = 300_000
_LEAST = 400
"""Characters of text from which it may be a post."""

_DATA_TYPES = frozenset({"application/json", "application/vnd.api+json", "text/json"})
_STATE = deferred(r"(?:^|[;,{}\s])(?:window|self|globalThis)?\.?\[?[\"']?_{0,3}[\w$]{2,60}[\"']?\]?\s*=\s*(?=[{\[])")
"""A script that sets a variable to an object: `window.__INITIAL_STATE__ = {`."""
_FLIGHT = deferred(r"__next_f\s*\.push\(\s*(?=\[)")
"""Next's streamed payload, a piece of text at a time."""
_PARSED = deferred(r"=\s*JSON\.parse\(\s*(?=\")")
_FLIGHT_TEXT = deferred(r"(?:^|\n)[0-9a-f]{1,6}:T([0-9a-f]{1,7}),")
"""In it, a text of so many bytes."""
_FLIGHT_ROW = deferred(r"(?:^|\n)[0-9a-f]{1,6}:(?=[\[{])")

_BLOCKS = deferred(r"<(?:p|h[1-6]|li|blockquote|pre|figure|br)\b", re.IGNORECASE)
_ANY_TAG = re.compile(r"<[^>]{1,1000}>")
_SENTENCE = deferred(r"[.!?…。！？।؟](?:\s|$)|[。！？]")
_BLANK = re.compile(r"\n\s*\n")
_HEADING = deferred(r"(#{1,6})\s+(.{1,300})")
_CODE = deferred(r"function\s*\(|=>|[{};]\s*\n|\bvar\s|</?(?:script|style|svg)\b", re.IGNORECASE)


def body_of_payload(document: Document) -> str | None:
    """HTML of the post from the data of the page's scripts, or from what it shows to readers without scripts."""
    best, most = None, _LEAST - 1
    for html in (*_of_scripts(document), *_of_set_aside(document)):
        length = len(_ANY_TAG.sub("", html))
        if length > most:
            best, most = html, length
    return best


def _of_scripts(document: Document) -> Iterator[str]:
    left = _MAX_CHARACTERS
    flight: list[str] = []
    for node in document.tagged("script"):
        text = document.raw_text(node)
        left -= len(text)
        if left < 0:
            break
        if (document.get(node, "type") or "").lower() in _DATA_TYPES:
            yield from _candidates(_decoded(text))
            continue
        for match in _FLIGHT.finditer(text):
            flight += [piece for piece in _value_at(text, match.end()) or () if isinstance(piece, str)]
        for match in _PARSED.finditer(text):
            inner = _value_at(text, match.end())
            yield from _candidates(_decoded(inner) if isinstance(inner, str) else None)
        state = None if flight else _STATE.search(text)
        if state is not None:
            yield from _candidates(_value_at(text, state.end()))
    yield from _of_flight("".join(flight))


def _of_flight(stream: str) -> Iterator[str]:
    """The candidates in Next's stream: texts by length, and rows of JSON."""
    at = 0
    while (match := _FLIGHT_TEXT.search(stream, at)) is not None:
        size = int(match[1], 16)
        text = stream[match.end() : match.end() + size].encode("utf-8", "replace")[:size].decode("utf-8", "ignore")
        yield from _of_text(text)
        at = match.end() + len(text)  # what stands in a text is none of the stream's rows
    for match in _FLIGHT_ROW.finditer(stream):
        yield from _candidates(_decoded(stream[match.end() :].partition("\n")[0]))


def _decoded(text: str) -> Any:  # noqa: ANN401 - whatever JSON holds
    try:
        return msgspec.json.decode(text.strip())
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return None


def _value_at(text: str, start: int) -> Any:  # noqa: ANN401 - whatever JSON holds
    """The JSON value that begins at a place of a script, whatever follows it."""
    import json  # noqa: PLC0415 - only its decoder stops where a value ends

    try:
        return json.JSONDecoder().raw_decode(text, start)[0]
    except (ValueError, RecursionError):
        return None


def _candidates(value: Any) -> Iterator[str]:  # noqa: ANN401 - whatever JSON holds
    """What in some data reads like a post's text, as HTML."""
    pending = [value]
    for _ in range(_MAX_VALUES):
        if not pending:
            return
        item = pending.pop()
        if isinstance(item, str):
            yield from _of_text(item)
        elif isinstance(item, dict):
            pending += item.values()
        elif isinstance(item, list):
            if is_rich_text(item):
                yield to_html(item)
            else:
                pending += item


def _of_text(text: str) -> Iterator[str]:
    """A text as HTML where it is long and of sentences."""
    if len(text) < _LEAST:
        return
    if text.lstrip()[:1] in ("{", "["):  # JSON within a text of JSON
        inner = _decoded(text)
        if isinstance(inner, dict | list):
            yield from _candidates(inner)
        return
    if len(_BLOCKS.findall(text[:20_000])) > 1:
        yield text
    elif len(_SENTENCE.findall(text[:5_000])) > 2 and not _CODE.search(text[:5_000]):
        yield "".join(_paragraph(part.strip()) for part in _BLANK.split(text) if part.strip())


def _paragraph(text: str) -> str:
    """A paragraph of plain text, or a heading as Markdown writes it."""
    heading = _HEADING.fullmatch(text)
    if heading:
        level = len(heading[1])
        return f"<h{level}>{escape(heading[2], quote=False)}</h{level}>"
    return f"<p>{escape(text, quote=False)}</p>"


def _of_set_aside(document: Document) -> Iterator[str]:
    """What stands in `<noscript>` and `<template>`, written out again."""
    for tag in ("noscript", "template"):
        end = 0
        for node in document.tagged(tag):
            if node < end:  # what is around it holds it, and is the longer one
                continue
            end = document.ends[node]
            if len(document.raw_text(node)) >= _LEAST and document.tagged("p", node):
                yield "".join(_written(document, node))


_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
_LEFT_OUT = frozenset({"script", "style"})


def _written(document: Document, node: int) -> Iterator[str]:
    """The HTML of what is within a node."""
    at, stop = document.starts[node] + 1, document.stops[node]
    while at < stop:
        item = document.content[at]
        at += 1
        if isinstance(item, str):
            yield escape(item, quote=False)
            continue
        tag = document.tags[item if item >= 0 else ~item]
        if item < 0:
            yield "" if tag in _VOID else f"</{tag}>"
        elif tag in _LEFT_OUT:
            at = document.stops[item] + 1
        else:
            pairs = document.attributes[item].items()
            yield f"<{tag}" + "".join(f' {name}="{escape(value, quote=True)}"' for name, value in pairs) + ">"
