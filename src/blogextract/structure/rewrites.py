"""Text that a page shows otherwise than it is written: quotation marks, readings of characters, hidden addresses."""

from __future__ import annotations

from bisect import bisect_left

from blogextract.document import Document
from blogextract.outline import Piece, Run
from blogextract.structure.cloudflare import hides_mail, mail_address

_AROUND = 4
"""How far above a text the element that hides an address may be."""

_OPEN, _CLOSE = ("“", "‘"), ("”", "’")


def has_rewrites(document: Document) -> bool:
    """True where the page has elements whose text is shown with additions."""
    return "q" in document.by_tag or "rt" in document.by_tag


def rewritten(document: Document, run: Run) -> list[Piece]:
    """The pieces of a run as a reader sees them."""
    pieces = run.pieces
    if hides_mail(run.text):
        pieces = _unhidden(document, pieces)
    first, last = pieces[0][0], max(node for node, _ in pieces)
    wrapped = [node for tag in ("q", "rt") for node in _touching(document, document.tagged(tag), first, last)]
    return _wrap(document, pieces, wrapped) if wrapped else pieces


def _unhidden(document: Document, pieces: list[Piece]) -> list[Piece]:
    """The pieces with the mail addresses in place of the text that stands in for them."""
    out: list[Piece] = []
    shown: int | None = None
    for node, text in pieces:
        if node == shown and text is not None:  # the rest of the text that stood in
            continue
        mail = _mail_around(document, node) if text is not None and hides_mail(text) else None
        shown = node if mail else None
        out.append((node, mail or text))
    return out


def _mail_around(document: Document, node: int) -> str | None:
    for _ in range(_AROUND):
        if node < 0 or document.tags[node] == "body":
            return None
        mail = mail_address(document, node)
        if mail:
            return mail
        node = document.parents[node]
    return None


def _touching(document: Document, found: list[int], first: int, last: int) -> list[int]:
    """Of some nodes those that hold the first piece, or begin before the last."""
    around = [node for node in document.ancestors(first) if document.tags[node] in ("q", "rt") and node in found]
    return [*around, *found[bisect_left(found, first) : bisect_left(found, last + 1)]]


def _wrap(document: Document, pieces: list[Piece], wrapped: list[int]) -> list[Piece]:
    """The pieces with quotation marks around quotations and parentheses around readings."""
    before: dict[int, list[Piece]] = {}
    after: dict[int, list[Piece]] = {}
    for element in wrapped:
        inside = [at for at, (node, text) in enumerate(pieces) if text and element <= node < document.ends[element]]
        if not inside:
            continue
        opening, closing = "(", ")"
        if document.tags[element] == "q":
            level = sum(document.tags[around] == "q" for around in document.ancestors(element)) % 2
            opening, closing = _OPEN[level], _CLOSE[level]
        before.setdefault(inside[0], []).append((element, opening))
        after.setdefault(inside[-1], []).insert(0, (element, closing))
    out: list[Piece] = []
    for at, piece in enumerate(pieces):
        out += [*before.get(at, ()), piece, *after.get(at, ())]
    return out
