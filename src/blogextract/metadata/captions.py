"""The caption of a picture that stands for the post: its words, and which of them are links or emphasised."""

from __future__ import annotations

from blogextract.blocks import Mark, MarkType
from blogextract.document import Document
from blogextract.document.tags import BLOCK, HIDDEN_TEXT

_KINDS: dict[str, MarkType] = {"a": "link", "em": "emphasis", "i": "emphasis", "strong": "strong", "b": "strong"}
_MAX_MARKS = 40


class _Words:
    """Text as it grows, white space folded, with the marks that are open."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.space = False
        self.open: dict[int, int] = {}
        self.closed: list[tuple[int, int, int]] = []

    def add(self, piece: str) -> None:
        words = " ".join(piece.split())
        if words:
            joint = " " if self.length and (self.space or piece[0].isspace()) else ""
            start = self.length + len(joint)
            self.open = {node: start if at < 0 else at for node, at in self.open.items()}
            self.parts.append(joint + words)
            self.length = start + len(words)
            self.space = piece[-1].isspace()
        else:
            self.space = self.space or bool(piece)

    def close(self, node: int) -> None:
        start = self.open.pop(node, -1)
        if 0 <= start < self.length and len(self.closed) < _MAX_MARKS:
            self.closed.append((start, -self.length, node))


def caption_of(document: Document, node: int) -> tuple[str, list[Mark]]:
    """The words of an element with their marks, those that open first before others and outer before inner ones."""
    content, tags = document.content, document.tags
    words = _Words()
    at, stop = document.starts[node] + 1, document.stops[node]
    while at < stop:
        item = content[at]
        at += 1
        if isinstance(item, str):
            words.add(item)
            continue
        tag = tags[item if item >= 0 else ~item]
        words.space = words.space or tag in BLOCK or tag == "br"
        if item < 0:
            words.close(~item)
        elif tag in HIDDEN_TEXT:
            at = document.stops[item] + 1
        elif tag in _KINDS:
            words.open[item] = -1
    return "".join(words.parts), [mark for each in sorted(words.closed) if (mark := _mark(document, *each))]


def _mark(document: Document, start: int, end: int, node: int) -> Mark | None:
    """A mark, unless it is a link that leads nowhere."""
    kind = _KINDS[document.tags[node]]
    href = document.resolve(document.get(node, "href")) if kind == "link" else None
    if kind == "link" and (not href or href.startswith("#")):
        return None
    title = " ".join((document.get(node, "title") or "").split()) if href else ""
    return Mark(type=kind, start=start, end=-end, href=href, title=title or None)
