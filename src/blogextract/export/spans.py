"""Marks as a sequence that nests, which is what markup can say.

The marks of a record may cross, touch or repeat each other. Here they become texts between openings and closings
that pair up: marks of one type never overlap, links are not cut where anything else can be, code is innermost, and
a reference to a footnote is in no link. What a reader sees of a character, the set of its marks, stays the same.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from msgspec.structs import replace

from blogextract.blocks import Mark
from blogextract.export.addresses import address
from blogextract.export.notes import is_reference

_ATOMS = frozenset({"footnote", "image", "math"})
"""Marks whose text is one thing: no other mark begins or ends inside."""


_APART = frozenset({"link", "superscript"})
"""Marks that a reference to a footnote brings along: it is a raised link by itself."""

_OBJECT = "\ufffc"
"""Stands for an object in a text (Unicode, "object replacement character")."""


class Open(NamedTuple):
    """A mark begins; `pair` numbers the openings."""

    mark: Mark
    pair: int


class Close(NamedTuple):
    """The mark of the opening with the same `pair` ends."""

    mark: Mark
    pair: int


class Atom(NamedTuple):
    """A footnote's reference with its label, which may be empty; a picture, its title the alternative; a formula."""

    mark: Mark
    text: str


Piece: TypeAlias = str | Open | Close | Atom


class _Span(NamedTuple):
    """Where a mark holds."""

    start: int
    end: int
    mark: Mark


def pieces(text: str, marks: list[Mark], notes: Container[str]) -> list[Piece]:
    """The text and its marks in order; `notes` holds the ids that footnotes may refer to."""
    if not marks:
        return [text] if text else []
    usable = [mark for mark in (_usable(mark, text, notes) for mark in marks) if mark is not None]
    atoms = _disjoint_atoms(usable)
    spans = [
        part
        for span in _merged(mark for mark in usable if mark.type not in _ATOMS)
        for part in _around_atoms(span, atoms)
    ]
    links = [span for span in spans if span.mark.type == "link"]
    others = [span for span in spans if span.mark.type != "link"]
    cut = [part for span in others for part in _cut_at_links(span, links)]
    return _nested(text, sorted(links + cut, key=lambda span: span.start), atoms)


def _usable(mark: Mark, text: str, notes: Container[str]) -> Mark | None:
    """The mark within its text and with an address that may be written, or None where nothing is left of it."""
    start, end = max(0, mark.start), min(len(text), mark.end)
    if start > end or (start == end and mark.type not in ("footnote", "image")):
        return None
    if mark.type == "footnote":
        if mark.href in notes:
            return replace(mark, start=start, end=end)
        return Mark(type="superscript", start=start, end=end) if start < end else None
    if mark.type in ("link", "image"):
        href = address(mark.href)
        return replace(mark, start=start, end=end, href=href) if href else None
    if mark.type == "math" and text[start:end].isspace():
        return None
    return replace(mark, start=start, end=end)


def _disjoint_atoms(marks: list[Mark]) -> list[Mark]:
    """The atoms in order; of those that overlap the first stays."""
    found: list[Mark] = []
    free = 0
    for mark in sorted((mark for mark in marks if mark.type in _ATOMS), key=lambda mark: (mark.start, mark.end)):
        if mark.start >= free:
            found.append(mark)
            free = mark.end
    return found


def _merged(marks: Iterable[Mark]) -> list[_Span]:
    """Spans that, within a type, neither overlap nor touch one that says the same."""
    last: dict[str, _Span] = {}
    found: list[_Span] = []
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        before = last.get(mark.type)
        start = mark.start
        if before is not None and start <= before.end:
            if (before.mark.href, before.mark.title) == (mark.href, mark.title):
                last[mark.type] = before._replace(end=max(before.end, mark.end))
                continue
            start = before.end
        if start >= mark.end:
            continue
        if before is not None:
            found.append(before)
        last[mark.type] = _Span(start, mark.end, mark)
    return found + list(last.values())


def _around_atoms(span: _Span, atoms: list[Mark]) -> list[_Span]:
    """The span without the parts of atoms that it covers in part, and without footnotes where those stand apart."""
    start, end, mark = span
    first = bisect_right(atoms, start, key=lambda atom: atom.end)
    if first < len(atoms) and atoms[first].start < start:
        start = atoms[first].end
        first += 1
    beyond = bisect_left(atoms, end, lo=first, key=lambda atom: atom.start)
    if beyond > first and atoms[beyond - 1].end > end:
        beyond -= 1
        end = atoms[beyond].start
    parts: list[_Span] = []
    if mark.type in _APART:
        for atom in atoms[first:beyond]:
            if atom.type == "footnote":
                parts.append(_Span(start, atom.start, mark))
                start = atom.end
    parts.append(_Span(start, end, mark))
    return [part for part in parts if part.start < part.end]


def _cut_at_links(span: _Span, links: list[_Span]) -> list[_Span]:
    """The span, cut where a link begins or ends that it covers only in part."""
    edges = [span.start, span.end]
    opening = bisect_right(links, span.start, key=lambda link: link.end)
    if opening < len(links) and links[opening].start < span.start and links[opening].end < span.end:
        edges.insert(1, links[opening].end)
    closing = bisect_left(links, span.end, key=lambda link: link.end)
    if closing < len(links) and span.start < links[closing].start < span.end < links[closing].end:
        edges.insert(-1, links[closing].start)
    return [_Span(start, end, span.mark) for start, end in pairwise(edges) if start < end]


def _order(span: _Span) -> tuple[bool, int, int, str]:
    """Outermost first: what begins first and lasts longest; code is innermost."""
    return (span.mark.type == "code", span.start, -span.end, span.mark.type)


def _nested(text: str, spans: list[_Span], atoms: list[Mark]) -> list[Piece]:
    """The pieces, by one sweep over the places where a span or an atom begins or ends."""
    places = sorted(
        {0, len(text)}
        | {place for span in spans for place in (span.start, span.end)}
        | {place for atom in atoms for place in (atom.start, atom.end)}
    )
    out = _Pieces()
    active: list[_Span] = []
    next_span = next_atom = 0
    for at, place in enumerate(places):
        active = [span for span in active if span.end > place]
        while next_atom < len(atoms) and atoms[next_atom].end == place:
            # An empty atom stands after what ends here and before what begins here.
            out.move_to(sorted(active, key=_order))
            out.add_atom(atoms[next_atom], "")
            next_atom += 1
        while next_span < len(spans) and spans[next_span].start == place:
            active.append(spans[next_span])
            next_span += 1
        out.move_to(sorted(active, key=_order))
        if next_atom < len(atoms) and atoms[next_atom].start == place:
            out.add_atom(atoms[next_atom], text[place : atoms[next_atom].end])
            next_atom += 1
        elif place < len(text):
            out.add_text(text[place : places[at + 1]])
    return out.found


class _Pieces:
    """The pieces so far, and the spans that are open."""

    def __init__(self) -> None:
        self.found: list[Piece] = []
        self.open: list[tuple[_Span, int]] = []
        self.pairs = 0

    def add_text(self, text: str) -> None:
        """Add a text, to the one before where nothing parts them."""
        if self.found and isinstance(self.found[-1], str):
            self.found[-1] += text
        else:
            self.found.append(text)

    def add_atom(self, mark: Mark, text: str) -> None:
        """Add an atom; what it covers and does not say itself stands beside it as text."""
        if mark.type == "footnote" and not is_reference(text):
            self.add_text(text)
            self.found.append(Atom(mark, ""))
        elif mark.type == "image":
            alt = text if mark.title is None else mark.title
            self.found.append(Atom(replace(mark, title=alt), ""))
            if text not in ("", alt, _OBJECT):
                self.add_text(text)
        else:
            self.found.append(Atom(mark, text))

    def move_to(self, target: list[_Span]) -> None:
        """Close and open until just these spans are open, outermost first."""
        same = 0
        while same < min(len(self.open), len(target)) and self.open[same][0] is target[same]:
            same += 1
        while len(self.open) > same:
            span, pair = self.open.pop()
            self.found.append(Close(span.mark, pair))
        for span in target[same:]:
            self.found.append(Open(span.mark, self.pairs))
            self.open.append((span, self.pairs))
            self.pairs += 1
