"""The article as Markdown: front matter, headings and blocks, then the footnotes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from blogextract.article import Article, Footnote, Section
from blogextract.blocks import (
    Block,
    Cell,
    Definition,
    Definitions,
    Image,
    List,
    ListItem,
    Mark,
    Paragraph,
    Phrase,
    Table,
    walk,
)
from blogextract.export.front_matter import front_matter
from blogextract.export.html_inline import attributes
from blogextract.export.markdown_blocks import NOTHING, Expander
from blogextract.export.markdown_escape import LINE
from blogextract.export.markdown_inline import inline
from blogextract.export.markdown_writer import EndList, Enter, Inner, Leave, Lines, Part, Writer
from blogextract.export.notes import Notes


def write(article: Article, *, every_anchor: bool = False) -> str:
    """The front matter, a blank line, and the body; anchors of headings where the post links to them, or all."""
    notes = Notes(article.footnotes)
    writer = Writer(Expander(notes))
    fragments = _fragments(article)
    if every_anchor:
        fragments |= {section.anchor for section in article.sections if section.anchor}
    for section in article.sections:
        writer.write([Lines(_heading(section, notes, fragments)), *map(Inner, section.blocks)])
    write_notes(writer, notes)
    return "\n".join(filter(None, (front_matter(article), writer.text())))


def _heading(section: Section, notes: Notes, fragments: set[str]) -> str:
    """A section's heading, empty where it has none; with its anchor where the post links to it."""
    if not section.heading:
        return ""
    text = inline(section.heading, section.marks, notes, LINE)
    if not text:
        return ""
    anchor = f"<a{attributes(id=section.anchor)}></a>" if section.anchor in fragments else ""
    if _CLOSING.search(text):
        text = f"{text[:-1]}\\#"
    return f"{'#' * min(max(section.level, 1), 6)} {anchor}{text}"


_CLOSING = re.compile(r"(?:\A|[ \t])#+\Z")
"""Number signs that would be read as the end of a heading."""


def write_notes(writer: Writer, notes: Notes) -> None:
    """The notes that are referred to, then, as a list, those that are not.

    No renderer shows a note that nothing refers to, so it is written as text. Notes may refer to notes.
    """
    written = _write_referenced(writer, notes, 0)
    marker = writer.marker(".", ")")
    number = len(notes.references)
    for label, note in notes.written.items():
        if label not in notes.references:
            notes.labels.pop(note.id, None)
            number += 1
            first = f"{number}{marker} "
            writer.write([Enter(first, " " * len(first), NOTHING), *_note(note, notes), Leave()])
    writer.write([EndList(marker)])
    _write_referenced(writer, notes, written)


def _write_referenced(writer: Writer, notes: Notes, written: int) -> int:
    """The definitions of the notes that have been referred to, but for the first few; how many those are now."""
    while written < len(notes.order):
        label = notes.order[written]
        written += 1
        writer.write([Enter(f"[^{label}]: ", "    "), *_note(notes.written[label], notes), Leave()])
    return written


def _note(note: Footnote, notes: Notes) -> list[Part]:
    """What a note says."""
    text = inline(note.text, note.marks, notes)
    if not text and not (note.blocks and isinstance(note.blocks[0], Paragraph)):
        text = NOTHING
    return [Lines(text), *map(Inner, note.blocks)]


def _fragments(article: Article) -> set[str]:
    """The anchors within the page that the post links to."""
    marks = [mark for section in article.sections for mark in section.marks]
    marks += [mark for note in article.footnotes for mark in note.marks]
    for blocks in chain((section.blocks for section in article.sections), (note.blocks for note in article.footnotes)):
        for block in walk(blocks):
            marks += _marks(block)
    return {mark.href[1:] for mark in marks if mark.type == "link" and mark.href and mark.href[0] == "#"}


def _marks(block: Block) -> Iterator[Mark]:
    """The marks of a block's own texts."""
    texts: Iterable[Paragraph | ListItem | Cell | Phrase | Definition]
    match block:
        case Paragraph():
            texts = [block]
        case List(items=items):
            texts = items
        case Table(rows=rows):
            texts = chain.from_iterable(rows)
        case Definitions(items=entries):
            texts = chain.from_iterable((*entry.terms, *entry.definitions) for entry in entries)
        case Image(caption_marks=marks):
            yield from marks
            return
        case _:
            return
    for text in texts:
        yield from text.marks
