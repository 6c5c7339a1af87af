"""Texts with marks as HTML."""

from __future__ import annotations

from blogextract.blocks import Mark, MarkType
from blogextract.export.addresses import address
from blogextract.export.characters import html_attribute, html_text, html_verbatim
from blogextract.export.notes import Notes
from blogextract.export.spans import Atom, Close, Open, pieces

TAGS: dict[MarkType, str] = {
    "strong": "strong",
    "emphasis": "em",
    "code": "code",
    "link": "a",
    "superscript": "sup",
    "subscript": "sub",
    "highlight": "mark",
    "deleted": "del",
    "inserted": "ins",
    "keyboard": "kbd",
    "underline": "u",
    "small": "small",
    "abbreviation": "abbr",
}
"""The element of each mark that is one; footnotes, pictures and formulas are made of several."""


def inline(text: str, marks: list[Mark], notes: Notes) -> str:
    """A text with its marks."""
    if not marks:
        return html_text(text)
    out: list[str] = []
    for piece in pieces(text, marks, notes.labels):
        match piece:
            case str():
                out.append(html_text(piece))
            case Open(mark=mark):
                out.append(opening(mark))
            case Close(mark=mark):
                out.append(f"</{TAGS[mark.type]}>")
            case Atom():
                out.append(_atom(piece, notes))
    return "".join(out)


def opening(mark: Mark) -> str:
    """The start tag of a mark."""
    tag = TAGS[mark.type]
    href = address(mark.href) if mark.type == "link" else None
    title = mark.title if mark.type in ("link", "abbreviation") else None
    return f"<{tag}{attributes(href=href, title=title)}>"


def attributes(**values: str | int | None) -> str:
    """Those of the attributes that have a value; `class_` is `class`."""
    return "".join(
        f' {name.rstrip("_")}="{html_attribute(str(value))}"' for name, value in values.items() if value is not None
    )


def _atom(atom: Atom, notes: Notes) -> str:
    """A footnote's reference, a picture or a formula."""
    mark, text = atom
    if mark.type == "math":
        return f'<span class="math inline">\\({html_verbatim(text)}\\)</span>'
    if mark.type == "image":
        return f"<img{attributes(src=mark.href, alt=mark.title)}>"
    label, count = notes.refer(mark.href or "")
    return reference(label, count, html_text(text or str(notes.numbers[label])))


def reference(label: str, count: int, shown: str) -> str:
    """A reference to a note, for the n-th time; `shown` is finished markup."""
    return (
        f'<sup id="{back_reference(label, count)}"><a href="#fn-{label}" class="footnote-ref" role="doc-noteref">'
        f"{shown}</a></sup>"
    )


def back_reference(label: str, count: int) -> str:
    """The id of the place where a note is referred to for the n-th time."""
    return f"fnref-{label}" if count == 1 else f"fnref-{label}-{count}"
