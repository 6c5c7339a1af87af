"""The lines of text that an element shows, and how far a line of metadata reaches.

A line of metadata says who, when, where filed, how long to read, how many comments. All of that leaves the body
as one region, and nothing else with it.
"""

from __future__ import annotations

import re
from collections.abc import Collection

import msgspec

from blogextract.document import Document
from blogextract.document.sources import RATIOS
from blogextract.document.tags import BLOCK, HIDDEN_TEXT
from blogextract.metadata.meta_words import META_WORDS
from blogextract.metadata.text import fold
from blogextract.patterns import deferred

MAX_LINES = 400
_MAX_META_TEXT = 260
_MAX_META_NODES = 90
_MAX_STEPS = 8
_BEFORE = 8
"""Texts, beginnings and ends of elements before a node in which the words before it stand."""
_MAX_BEFORE = 400
_STOP = frozenset({"body", "html", "main", "article", "blockquote", "table", "tbody", "tr"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_MEDIA = frozenset({"img", "picture", "figure", "iframe", "video", "audio", "object", "embed", "form"})
_SMALL = deferred(r"avatar|gravatar|author|profile|icon|emoji|photo|badge|logo|share|social", re.IGNORECASE)


class Line(msgspec.Struct):
    """A line as shown.

    links: how many of its characters are links. node: the element that its first text is in. broken: whether only
    a `br` parts it from the line before.
    """

    text: str
    links: int
    node: int
    broken: bool = False


class _Lines:
    """Collects lines: text is added until a break."""

    __slots__ = ("broken", "found", "links", "node", "parts")

    def __init__(self) -> None:
        self.found: list[Line] = []
        self.parts: list[str] = []
        self.links = 0
        self.node = -1
        self.broken = False

    def add(self, text: str, node: int, *, linked: bool) -> None:
        self.parts.append(text)
        if text.isspace():
            return
        if self.node < 0:
            self.node = node
        if linked:
            self.links += len(text.strip())

    def flush(self, tag: str = "") -> None:
        if self.node >= 0:
            text = " ".join("".join(self.parts).split())
            self.found.append(Line(text, self.links, self.node, self.broken))
            self.broken = tag == "br"
        elif tag != "br":
            self.broken = False
        self.parts, self.links, self.node = [], 0, -1


def lines(document: Document, node: int, skip: Collection[int] = (), most: int = MAX_LINES) -> list[Line]:
    """The first lines of an element in order; the subtrees in `skip` and what readers never see are left out."""
    content, tags, stops = document.content, document.tags, document.stops
    out = _Lines()
    links = 1 if tags[node] == "a" else 0
    holder = node
    at, stop = document.starts[node] + 1, stops[node]
    while at < stop and len(out.found) < most:
        item = content[at]
        at += 1
        if isinstance(item, str):
            out.add(item, holder, linked=links > 0)
            continue
        closing = item < 0
        item = ~item if closing else item
        tag = tags[item]
        if tag in BLOCK or tag == "br":
            out.flush(tag)
        if closing:
            links -= tag == "a"
            holder = document.parents[item]
        elif tag in HIDDEN_TEXT or item in skip:
            at = stops[item] + 1
        else:
            links += tag == "a"
            holder = item
    out.flush()
    return out.found[:most]


def paragraphs(found: list[Line]) -> list[str]:
    """Lines joined where only a `br` parts them, with the line break kept."""
    joined: list[str] = []
    for line in found:
        if line.broken and joined:
            joined[-1] += "\n" + line.text
        else:
            joined.append(line.text)
    return joined


_TOKEN = re.compile(r"\d+|[^\W\d_]+")


def unknown_words(text: str, known: Collection[str]) -> int:
    """How many words of a text belong to no line of metadata.

    Words of the table, words already claimed, and the two words on each side of a number (a date in any
    language) do not count.
    """
    tokens = _TOKEN.findall(fold(text))
    numbers = {index for index, token in enumerate(tokens) if token[0].isdigit()}
    unknown = 0
    for index, token in enumerate(tokens):
        if index in numbers or token in META_WORDS or token in known or len(token) == 1:
            continue
        if any(near in numbers for near in (index - 2, index - 1, index + 1, index + 2)):
            continue
        unknown += 1
    return unknown


def meta_line(document: Document, node: int, known: Collection[str]) -> int:
    """The largest element around a node that shows nothing but metadata; the node itself if none does.

    known: words, folded, of the values that are claimed in it.
    """
    best = node
    for _ in range(_MAX_STEPS):
        parent = document.parents[best]
        if parent < 0 or document.tags[parent] in _STOP or document.ends[parent] - parent > _MAX_META_NODES:
            break
        if _adds_more_than_text(document, parent, best):
            break
        text = document.short_text(parent, _MAX_META_TEXT)
        if text is None or unknown_words(text, known) > 1:
            break
        best = parent
    return best


def _adds_more_than_text(document: Document, parent: int, inside: int) -> bool:
    """Whether an element holds a heading, a picture, a form beside the part already taken; portraits and icons do."""
    tags = document.tags
    for node in [*range(parent + 1, inside), *range(document.ends[inside], document.ends[parent])]:
        tag = tags[node]
        if tag in _HEADINGS or (tag in _MEDIA and not is_small(document, node)):
            return True
    return False


def is_small(document: Document, node: int) -> bool:
    """Whether a picture is a portrait or an icon: by its class, its address, its size or its parent's class."""
    attributes = document.attributes[node]
    said = f"{attributes.get('class')} {attributes.get('src')} {document.classes[document.parents[node]]}"
    width = attributes.get("width") or ""
    is_ratio = (width, attributes.get("height")) in RATIOS
    return bool(_SMALL.search(said)) or (width.isdecimal() and int(width[:9]) <= 120 and not is_ratio)


def text_before(document: Document, node: int) -> str:
    """The words right before a node."""
    content, at = document.content, document.starts[node]
    parts: list[str] = []
    first, seen = max(0, at - _MAX_BEFORE), 0
    while at > first and seen < _BEFORE:
        at -= 1
        item = content[at]
        if isinstance(item, str):
            parts.append(item)
            seen += not isinstance(content[at - 1], str)  # of a text in several strings the first
        else:
            parts.append(" ")
            seen += 1
    return " ".join("".join(reversed(parts)).split())[-60:]
