"""Blocks as Markdown: CommonMark, with GitHub's tables, task boxes, alerts, formulas and footnotes.

What Markdown has no words for (figures, definition lists, panels that open) is HTML around Markdown, with blank
lines between, so that the content is text even where a site drops HTML.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

from blogextract.blocks import (
    Audio,
    Block,
    Callout,
    Code,
    Definitions,
    Details,
    Embed,
    File,
    Gallery,
    Image,
    List,
    Mark,
    Math,
    Paragraph,
    Quote,
    Raw,
    Rule,
    Table,
    Video,
)
from blogextract.export.addresses import address
from blogextract.export.characters import REPLACED, html_text
from blogextract.export.html_blocks import file_name, write_blocks
from blogextract.export.markdown_escape import BLANK_LINE, fenced, html_block
from blogextract.export.markdown_inline import inline
from blogextract.export.markdown_tables import table
from blogextract.export.markdown_writer import EndList, Enter, Inner, Leave, Lines, Part, Writer
from blogextract.export.notes import Notes
from blogextract.export.sanitize import sanitize

_ALERTS = frozenset({"caution", "important", "note", "tip", "warning"})
"""The labels that GitHub shows as alerts."""

_LAST_NUMBER = 999_999_999
"""An item's number has at most nine digits (CommonMark, section 5.2)."""

NOTHING = "<!-- -->"
"""Stands where a list item is empty, which otherwise could end the list or read as a rule."""


Own: TypeAlias = Mapping[type, Callable[[Any, Notes], list[Part] | None]]
"""How some kinds of blocks are written for a dialect; None where it has no other form for this one."""

NONE: Own = MappingProxyType({})


class Expander:
    """Turns a block into parts; holds the notes that the text refers to. Blocks in `own` are written as it says."""

    def __init__(self, notes: Notes, own: Own = NONE) -> None:
        self.notes = notes
        self.own = own

    def __call__(self, inner: Inner, writer: Writer) -> list[Part]:
        """The parts of a block."""
        block = inner.block
        own = self.own[type(block)](block, self.notes) if type(block) in self.own else None
        if own is None and isinstance(block, List):
            return self._list(block, writer, tight=inner.tight)
        if own is None and isinstance(block, Callout):
            return self._callout(block, writer)
        parts = _PARTS[type(block)](block, self.notes) if own is None else own
        if inner.tight and parts and isinstance(parts[0], Lines | Enter):
            parts[0] = parts[0]._replace(tight=True)
        return parts

    def _list(self, block: List, writer: Writer, *, tight: bool) -> list[Part]:
        """A list; one that starts at a number that Markdown does not have is HTML."""
        if not block.items:
            return []
        if block.ordered and not 0 <= block.start <= _LAST_NUMBER - len(block.items):
            return [Lines(html_block(write_blocks([block], Notes([]))))]
        marker = writer.marker(".", ")") if block.ordered else writer.marker("-", "+")
        close = _is_tight(block)
        parts: list[Part] = []
        for number, item in enumerate(block.items, start=block.start):
            first = f"{number}{marker} " if block.ordered else f"{marker} "
            parts.append(Enter(first, " " * len(first), NOTHING, tight if not parts else close))
            text = inline(item.text, item.marks, self.notes)
            parts.append(Lines(f"{_BOXES[item.checked]}{text or NOTHING}" if item.checked is not None else text))
            parts += [Inner(inner, tight=close) for inner in item.blocks]
            parts.append(Leave())
        parts.append(EndList(marker))
        return parts

    def _callout(self, block: Callout, writer: Writer) -> list[Part]:
        """An alert where GitHub knows its kind, which it does outside of other blocks only; or else a quote."""
        label = block.label or ""
        parts: list[Part] = [Enter("> ", "> ")]
        if label.lower() in _ALERTS and not writer.depth:
            parts.append(Lines(f"[!{label.upper()}]"))
            parts += [Inner(inner, tight=not at) for at, inner in enumerate(block.blocks)]
        else:
            parts.append(Lines(inline(label, [Mark(type="strong", start=0, end=len(label))], self.notes)))
            parts += _inner(block.blocks)
        return [*parts, Leave()]


_BOXES = {False: "[ ] ", True: "[x] "}


def _inner(blocks: list[Block]) -> list[Part]:
    """Blocks to be expanded in turn."""
    return [Inner(block) for block in blocks]


def _is_tight(block: List) -> bool:
    """True where items hold nothing but their text and lists that may follow it on the next line."""
    return all(
        isinstance(inner, List) and bool(inner.items) and (not inner.ordered or inner.start == 1)
        for item in block.items
        for inner in item.blocks
    )


def _linked(text: str, url: str | None, title: str | None = None) -> str:
    """A text, as a link where there is an address."""
    return inline(text, [Mark(type="link", start=0, end=len(text), href=url, title=title)], Notes([]))


def _paragraph(block: Paragraph, notes: Notes) -> list[Part]:
    """A paragraph."""
    return [Lines(inline(block.text, block.marks, notes))]


def _quote(block: Quote, _: Notes) -> list[Part]:
    """A quotation; who is quoted stands on its last line."""
    cite = _attribution(block.cite or "", block.cite_url)
    return [Enter("> ", "> "), *_inner(block.blocks), Lines(cite), Leave()]


def _attribution(name: str, url: str | None) -> str:
    """A dash and a name, empty where there is none."""
    if not name.strip():
        return ""
    return inline(f"— {name}", [Mark(type="link", start=2, end=2 + len(name), href=url)], Notes([]))


def _figure(shown: list[Part], caption: list[str], kind: str = "") -> list[Part]:
    """What is shown and its caption, in a figure where there is one."""
    caption = [text for text in caption if text]
    if not caption and not kind:
        return shown
    below: list[Part] = [Lines("<figcaption>"), *map(Lines, caption), Lines("</figcaption>\n</figure>")]
    opening = f'<figure class="{kind}">' if kind else "<figure>"
    return [Lines(opening), *shown, *(below if caption else [Lines("</figure>")])]


def _image(block: Image, notes: Notes) -> list[Part]:
    """A picture, in its link; its alternative text where its address may not be written."""
    alt = (block.alt or "").translate(REPLACED)
    link = address(block.link)
    marks = [Mark(type="image", start=0, end=len(alt), href=block.src, title=alt)]
    shown = inline(alt, marks, Notes([]))
    if link and shown:
        target = inline("x", [Mark(type="link", start=0, end=1, href=link)], Notes([]))[3:]
        shown = f"[{shown}]{target}"
    caption = inline(block.caption or "", block.caption_marks, notes)
    credit = inline(block.credit or "", [], notes)
    return _figure([Lines(shown)], [caption, credit])


def _gallery(block: Gallery, notes: Notes) -> list[Part]:
    """Pictures in a figure."""
    return _figure(_inner([*block.images]), [inline(block.caption or "", [], notes)], "gallery")


def _media(block: Video | Audio | Embed, notes: Notes) -> list[Part]:
    """A link to what is shown elsewhere; a post's words as a quotation."""
    url = address(block.url) or address(block.src)
    shown: list[Part] = [Lines(_linked(block.title or url or "", url))]
    if block.text:
        by = _attribution(block.author or block.title or url or "", url)
        shown = [Enter("> ", "> "), Lines(inline(block.text, [], notes)), Lines(by), Leave()]
    return _figure(shown, [inline(block.caption or "", [], notes)])


def _math(block: Math, notes: Notes) -> list[Part]:
    """A formula between dollars, or fenced where there are dollars or blank lines in it."""
    tex = block.tex.strip().translate(REPLACED)
    if not block.display:
        return [Lines(inline(tex, [Mark(type="math", start=0, end=len(tex))], notes))]
    if "$" in tex or BLANK_LINE.search(tex):
        return [Lines(fenced(tex, "math"))]
    return [Lines(f"$$\n{tex}\n$$" if tex else "")]


def _table(block: Table, notes: Notes) -> list[Part]:
    """A table, in a figure where it has a caption."""
    return _figure([Lines(table(block, notes))], [inline(block.caption or "", [], notes)])


def _definitions(block: Definitions, notes: Notes) -> list[Part]:
    """A definition list."""
    parts: list[Part] = []
    before = "<dl>"
    for entry in block.items:
        for term in entry.terms:
            parts += [Lines(f"{before}\n<dt>"), Lines(inline(term.text, term.marks, notes))]
            before = "</dt>"
        for definition in entry.definitions:
            parts += [Lines(f"{before}\n<dd>"), Lines(inline(definition.text, definition.marks, notes))]
            parts += _inner(definition.blocks)
            before = "</dd>"
    return [*parts, Lines(f"{before}\n</dl>")] if parts else []


def _details(block: Details, _: Notes) -> list[Part]:
    """What opens on a click."""
    return [
        Lines(f"<details>\n<summary>{html_text(block.summary)}</summary>"),
        *_inner(block.blocks),
        Lines("</details>"),
    ]


def _file(block: File, _: Notes) -> list[Part]:
    """A link to a file."""
    return [Lines(_linked(block.name or file_name(block.url), block.url))]


def _raw(block: Raw, _: Notes) -> list[Part]:
    """HTML that no rule understood."""
    return [Lines(html_block(f'<div class="raw">{sanitize(block.html)}</div>'))]


_PARTS: dict[type, Callable[[Any, Notes], list[Part]]] = {
    Paragraph: _paragraph,
    Definitions: _definitions,
    Quote: _quote,
    Code: lambda block, _: [Lines(fenced(block.text, block.language))],
    Table: _table,
    Image: _image,
    Gallery: _gallery,
    Video: _media,
    Audio: _media,
    Embed: _media,
    Math: _math,
    Details: _details,
    File: _file,
    Rule: lambda *_: [Lines("***")],
    Raw: _raw,
}
"""What a block is written as, in order."""
