"""What a reader sees of a text: its characters, each with the set of its marks.

Both readers give a text in this form, and `expected` says what a text of the record must come back as.
"""

from __future__ import annotations

from collections.abc import Callable

from blogextract.blocks import Mark

Runs = tuple[tuple[object, frozenset[object]], ...]
"""Stretches of text with the same marks; a footnote, a picture or a formula is a tuple in place of the text."""


def runs(characters: list[tuple[object, frozenset[object]]]) -> Runs:
    """Characters joined to stretches; white space alone is nothing."""
    if all(isinstance(character, str) and character.isspace() for character, _ in characters):
        return ()
    found: list[tuple[object, frozenset[object]]] = []
    for character, marks in characters:
        if found and isinstance(character, str) and isinstance(found[-1][0], str) and found[-1][1] == marks:
            found[-1] = (found[-1][0] + character, marks)
        else:
            found.append((character, marks))
    return tuple(found)


def expected(
    text: str,
    marks: list[Mark],
    labels: dict[str, str],
    *,
    normal: Callable[[str], str] = str,
    markdown: bool = False,
) -> Runs:
    """What a text and its marks come back as; `normal` is what the reader does to addresses.

    markdown: there a line break cannot be code, and a title is one line.
    """
    atoms = sorted((mark for mark in marks if _is_atom(mark, labels)), key=lambda mark: (mark.start, mark.end))
    if text.isspace() and not any(atom.type != "math" for atom in atoms):
        return ()
    found: list[tuple[object, frozenset[object]]] = []
    at = 0
    for atom in atoms:
        if atom.start < at:
            continue
        found += _characters(text, at, atom.start, marks, labels, normal)
        around = [mark for mark in marks if mark.start <= atom.start and atom.end <= mark.end and mark is not atom]
        if atom.type == "footnote":
            around = [mark for mark in around if mark.type not in ("link", "superscript")]
        kinds = frozenset(_kind(mark, normal) for mark in around if not _is_atom(mark, labels))
        found += _atom(text[atom.start : atom.end], atom, kinds, (labels, normal))
        at = atom.end
    found += _characters(text, at, len(text), marks, labels, normal)
    if markdown:
        found = [
            (_one_line(c), frozenset(_one_line(kind) for kind in kinds if kind != "code" or c != "\n"))
            for c, kinds in found
        ]
    return runs(found)


def _one_line(thing: object) -> object:
    """A link or picture with its title or alternative text on one line."""
    if isinstance(thing, tuple) and thing[0] in ("link", "image"):
        return (thing[0], thing[1], thing[2].replace("\n", " "))
    return thing


def _is_atom(mark: Mark, labels: dict[str, str]) -> bool:
    if mark.type == "footnote":
        return mark.href in labels
    return mark.type in ("image", "math")


def _characters(
    text: str, start: int, end: int, marks: list[Mark], labels: dict[str, str], normal: Callable[[str], str]
) -> list[tuple[object, frozenset[object]]]:
    return [
        (
            text[at],
            frozenset(
                _kind(mark, normal) for mark in marks if mark.start <= at < mark.end and not _is_atom(mark, labels)
            ),
        )
        for at in range(start, end)
    ]


def _kind(mark: Mark, normal: Callable[[str], str]) -> object:
    if mark.type == "link":
        return ("link", normal(mark.href or ""), mark.title or "")
    if mark.type == "abbreviation":
        return ("abbreviation", mark.title or "")
    return "superscript" if mark.type == "footnote" else mark.type


def _atom(
    text: str, mark: Mark, kinds: frozenset[object], context: tuple[dict[str, str], Callable[[str], str]]
) -> list[tuple[object, frozenset[object]]]:
    """What stands for an atom; text that it covers and does not say itself keeps the marks around."""
    labels, normal = context
    none: frozenset[object] = frozenset()
    if mark.type == "math":
        return [(("math", text), none)]
    if mark.type == "image":
        alt = text if mark.title is None else mark.title
        after = "" if text in ("", alt, "\ufffc") else text
        return [(("image", normal(mark.href or ""), alt), none), *((c, kinds) for c in after)]
    points = len(text) <= 8 and not any(c.isspace() for c in text)
    return [*((c, kinds) for c in ("" if points else text)), (("footnote", labels[mark.href or ""]), none)]
