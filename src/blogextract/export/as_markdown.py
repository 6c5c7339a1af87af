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


def write(article: Article) -> str:
    """The front matter, a blank line, and the body."""
    notes = Notes(article.footnotes)
    writer = Writer(Expander(notes))
    fragments = _fragments(article)
    for section in article.sections:
        writer.write([Lines(_heading(section, notes, fragments)), *map(Inner, section.blocks)])
    _write_notes(writer, notes)
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


def _write_notes(writer: Writer, notes: Notes) -> None:
    """The notes that are referred to, then, as a list, those that are not.

    No renderer shows a note that nothing refers to, so it is written as text. Notes may refer to notes.
    """
    done: set[str] = set()
    _write_referenced(writer, notes, done)
    first = f"{len(done) + 1}. "
    for label, note in notes.written:
        if label not in notes.references:
            notes.labels.pop(note.id, None)
            done.add(label)
            writer.write([Enter(first, " " * len(first), tight=False), *_note(note, notes), Leave()])
            first = f"{len(done) + 1}. "
    writer.write([EndList(".")])
    _write_referenced(writer, notes, done)


def _write_referenced(writer: Writer, notes: Notes, done: set[str]) -> None:
    """The definitions of the notes that have been referred to and not been written."""
    while found := [(label, note) for label, note in notes.written if label in notes.references and label not in done]:
        for label, note in found:
            done.add(label)
            writer.write([Enter(f"[^{label}]: ", "    "), *_note(note, notes), Leave()])


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
