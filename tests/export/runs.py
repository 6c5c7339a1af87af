"""What a reader sees of a text: its characters, each with the set of its marks.

Both readers give a text in this form, and `expected` says what a text of the record must come back as.
"""

from __future__ import annotations

from collections.abc import Callable

from blogextract.blocks import Mark

Kinds = frozenset[object]
Characters = list[tuple[object, Kinds]]
Runs = tuple[tuple[object, Kinds], ...]
"""Stretches of text with the same marks; a footnote, a picture or a formula is a tuple in place of the text."""

_NONE: Kinds = frozenset()


def runs(characters: Characters) -> Runs:
    """Characters joined to stretches; white space alone is nothing."""
    if all(isinstance(character, str) and character.isspace() for character, _ in characters):
        return ()
    found: Characters = []
    for character, kinds in characters:
        if found and isinstance(character, str) and isinstance(found[-1][0], str) and found[-1][1] == kinds:
            found[-1] = (found[-1][0] + character, kinds)
        else:
            found.append((character, kinds))
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
    atoms = sorted((mark for mark in marks if _is_atom(mark, text, labels)), key=lambda mark: (mark.start, mark.end))
    kinds = [(mark, kind) for mark in marks if (kind := _kind(mark, labels, normal)) is not None]

    def around(start: int, end: int) -> Kinds:
        return frozenset(kind for mark, kind in kinds if mark.start <= start and end <= mark.end)

    found: Characters = []
    at = 0
    for atom in atoms:
        if atom.start < at:
            continue
        found += [(text[place], around(place, place + 1)) for place in range(at, atom.start)]
        shown, beside = _atom(text[atom.start : atom.end], atom, labels, normal)
        apart = around(atom.start, atom.end)
        if atom.type == "footnote":
            apart = frozenset(kind for kind in apart if kind != "superscript" and kind[0] != "link")
        words = [(c, apart) for c in beside]
        found += [*words, (shown, _NONE)] if atom.type == "footnote" else [(shown, _NONE), *words]
        at = atom.end
    found += [(text[place], around(place, place + 1)) for place in range(at, len(text))]
    if markdown:
        found = [
            (_one_line(c), frozenset(_one_line(kind) for kind in kinds if kind != "code" or c != "\n"))
            for c, kinds in found
        ]
    return runs(found)


def _is_atom(mark: Mark, text: str, labels: dict[str, str]) -> bool:
    """Whether a mark stands for a thing of its own, not for a property of its characters."""
    if mark.type == "math":
        return not text[mark.start : mark.end].isspace()
    return mark.type == "image" or (mark.type == "footnote" and mark.href in labels)


def _kind(mark: Mark, labels: dict[str, str], normal: Callable[[str], str]) -> object:
    """What a mark says of each of its characters, None where it says nothing."""
    if mark.type == "link":
        return ("link", normal(mark.href or ""), mark.title or "")
    if mark.type == "abbreviation":
        return ("abbreviation", mark.title or "")
    if mark.type == "footnote":
        return None if mark.href in labels else "superscript"
    return None if mark.type in ("image", "math") else mark.type


def _atom(text: str, mark: Mark, labels: dict[str, str], normal: Callable[[str], str]) -> tuple[object, str]:
    """What stands for an atom, and the text that it covers and does not say itself."""
    if mark.type == "math":
        return ("math", text), ""
    if mark.type == "image":
        alt = text if mark.title is None else mark.title
        return ("image", normal(mark.href or ""), alt), "" if text in ("", alt, "\ufffc") else text
    points = len(text) <= 8 and not any(c.isspace() for c in text)
    return ("footnote", labels[mark.href or ""]), "" if points else text


def _one_line(thing: object) -> object:
    """A link or picture with its title or alternative text on one line."""
    if isinstance(thing, tuple) and thing[0] in ("link", "image"):
        return (thing[0], thing[1], thing[2].replace("\n", " "))
    return thing
