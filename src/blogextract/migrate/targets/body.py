"""A post's body as Markdown for a site generator.

What all readers of Markdown agree on is Markdown; figures, players, panels and whatever a dialect would read
otherwise is one block of HTML without blank lines, which they all leave as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from blogextract.article import Article, Section
from blogextract.blocks import (
    Audio,
    Block,
    Callout,
    Definitions,
    Details,
    Embed,
    Gallery,
    Image,
    List,
    MarkType,
    Math,
    Paragraph,
    Quote,
    Table,
    Video,
)
from blogextract.export.as_html import write_footnotes, write_heading
from blogextract.export.as_markdown import write_notes
from blogextract.export.html_blocks import write_blocks
from blogextract.export.markdown_blocks import Expander
from blogextract.export.markdown_escape import LINE, html_block
from blogextract.export.markdown_inline import inline
from blogextract.export.markdown_tables import table
from blogextract.export.markdown_writer import Inner, Lines, Part, Writer
from blogextract.export.notes import Notes
from blogextract.migrate.targets.embeds import FRAMES

_FORMULAS: frozenset[MarkType] = frozenset({"math"})
_FORMULAS_AND_NOTES: frozenset[MarkType] = frozenset({"footnote", "math"})

_PLAIN_ID = re.compile(r"[A-Za-z][A-Za-z0-9_.:-]*\Z")
_ENDS_ODD = re.compile(r"[{}\\#]|\s\Z")
"""In a heading: what could be read as its attributes or its end."""

OwnParts = Callable[[Any, Notes], list[Part] | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """What a reader of Markdown knows.

    footnotes: it knows `[^1]`. heading_ids: it knows `{#id}`. own: how it wants some blocks, beyond those that are
    HTML for all. reads: whether it reads Markdown for a block as it is meant; where not the block is HTML. None for
    readers that follow CommonMark.
    """

    footnotes: bool = False
    heading_ids: bool = False
    own: Mapping[type, OwnParts] = field(default_factory=lambda: MappingProxyType({}))
    reads: Callable[[str], bool] | None = None


class _NotesInHtmlError(Exception):
    """A note is referred to where Markdown is not read, so all notes of the post must be HTML."""


def compose(article: Article, dialect: Dialect) -> str:
    """The sections, then the notes."""
    if dialect.footnotes:
        try:
            return _Composer(article, dialect, _FORMULAS).write()
        except _NotesInHtmlError:
            pass
    return _Composer(article, dialect, _FORMULAS_AND_NOTES).write()


class _Composer:
    """One post on its way to Markdown."""

    def __init__(self, article: Article, dialect: Dialect, as_html: frozenset[MarkType]) -> None:
        self.article = article
        self.dialect = dialect
        self.notes = Notes(article.footnotes, as_html)
        self.own = {kind: _first(dialect.own.get(kind), _OWN.get(kind)) for kind in {**_OWN, **dialect.own}}
        self.writer = Writer(Expander(self.notes, self.own))

    def write(self) -> str:
        for section in self.article.sections:
            if section.heading:
                self.writer.write([Lines(self._heading(section))])
            before: Block | None = None
            for block in section.blocks:
                self._block(block, before)
                before = block
        self._notes()
        return self.writer.text()

    def _block(self, block: Block, before: Block | None) -> None:
        """A block, as HTML where the dialect would read its Markdown as something else."""
        reads = self.dialect.reads
        if reads is not None:
            trial = Writer(Expander(Notes(self.article.footnotes, self.notes.as_html), self.own))
            trial.write([Inner(block)])
            if not reads(trial.text()) or (isinstance(block, List) and isinstance(before, List)):
                self.writer.write(_html(block, self.notes))
                return
        self.writer.write([Inner(block)])

    def _heading(self, section: Section) -> str:
        """A heading that keeps its id; as an element where the dialect has no other way to say it."""
        heading, reads = section.heading or "", self.dialect.reads
        marked = [mark for mark in section.marks if mark.type == "footnote"]
        text = inline(heading, section.marks, Notes(self.article.footnotes, self.notes.as_html), LINE)
        anchor = section.anchor if section.anchor and not any(map(str.isspace, section.anchor)) else None
        plain = not _ENDS_ODD.search(text) and (reads is None or reads(text))
        if not plain or not text or (anchor and not (self.dialect.heading_ids and _PLAIN_ID.match(anchor))):
            if marked and "footnote" not in self.notes.as_html:
                raise _NotesInHtmlError
            return html_block(write_heading(section, self.notes))
        text = inline(heading, section.marks, self.notes, LINE)
        return f"{'#' * min(max(section.level, 1), 6)} {text}{f' {{#{anchor}}}' if anchor else ''}"

    def _notes(self) -> None:
        """The notes at the foot."""
        if "footnote" in self.notes.as_html:
            if self.notes.written:
                self.writer.write([Lines(html_block(write_footnotes(self.notes, FRAMES)))])
            return
        if len(self.notes.references) < len(self.notes.written):
            raise _NotesInHtmlError
        if self.dialect.reads is not None:
            for note in self.notes.written.values():
                text = inline(note.text, note.marks, Notes(self.article.footnotes, self.notes.as_html))
                if note.blocks or not self.dialect.reads(text):
                    raise _NotesInHtmlError
        write_notes(self.writer, self.notes)


def _first(*ways: OwnParts | None) -> OwnParts:
    """The first of the ways that has something to say."""
    known = [way for way in ways if way is not None]

    def own(block: Block, notes: Notes) -> list[Part] | None:
        return next((parts for parts in (way(block, notes) for way in known) if parts is not None), None)

    return own


def _html(block: Block, notes: Notes) -> list[Part]:
    """A block and all that it holds as HTML."""
    before = sum(notes.references.values())
    text = html_block(write_blocks([block], notes, FRAMES))
    if sum(notes.references.values()) > before and "footnote" not in notes.as_html:
        raise _NotesInHtmlError
    return [Lines(text)]


def _image(block: Image, notes: Notes) -> list[Part] | None:
    """A figure where there is a caption; Markdown has none."""
    return _html(block, notes) if block.caption or block.credit else None


def _table(block: Table, notes: Notes) -> list[Part] | None:
    """A table that Markdown cannot hold, or that has a caption."""
    if block.caption or table(block, Notes([])).startswith("<"):
        return _html(block, notes)
    return None


_OWN: dict[type, OwnParts] = {
    **dict.fromkeys((Audio, Callout, Definitions, Details, Embed, Gallery, Math, Video), _html),
    Image: _image,
    Table: _table,
}


# kramdown, which differs from CommonMark in more than it says

_KRAMDOWN_ODD = re.compile(
    r"""
    [\\|]                                  # it escapes other characters than CommonMark; a pipe makes a table
  | \{: | \$\$ | << | >> | `` | <!-- | &\# | \]\(< | <[a-z]+[ ]
  | ^[ >]*(?: \+ | [0-9]+\) | [:^] )(?:\s|$)     # list markers that it takes for others, definitions, ends
  | ^[ >]*\*\[                             # abbreviations
  | ^[ >]+(?: ``` | ~~~ | <[a-z] )         # code and HTML within other blocks
    """,
    re.VERBOSE | re.MULTILINE,
)
_KRAMDOWN_CODE = re.compile(r"(`{3,})([\w+#.-]*)\n(?s:.*)\n\1\n*\Z")


def _kramdown_reads(text: str) -> bool:
    """True where kramdown is sure to read Markdown as CommonMark does."""
    if text.startswith("```"):
        return _KRAMDOWN_CODE.match(text) is not None
    return text.startswith("<") or not _KRAMDOWN_ODD.search(text)


def _kramdown_list(block: List, notes: Notes) -> list[Part] | None:
    """As HTML where it does not start at one or has boxes: neither is kept."""
    simple = block.start == 1 and all(
        item.checked is None and item.text.strip() and all(isinstance(inner, List | Paragraph) for inner in item.blocks)
        for item in block.items
    )
    return None if simple else _html(block, notes)


KRAMDOWN_OWN: Mapping[type, OwnParts] = MappingProxyType(
    {
        List: _kramdown_list,
        Table: _html,
        Quote: lambda block, notes: (
            None if all(isinstance(each, Paragraph) for each in block.blocks) else _html(block, notes)
        ),
    }
)


def _without_boxes(block: List, notes: Notes) -> list[Part] | None:
    """A list of tasks, for readers that show `[x]` as it is."""
    return _html(block, notes) if any(item.checked is not None for item in block.items) else None


COMMONMARK = Dialect()
PLAIN_COMMONMARK = Dialect(own={List: _without_boxes})
GOLDMARK = Dialect(footnotes=True, heading_ids=True)
KRAMDOWN = Dialect(footnotes=True, heading_ids=True, own=KRAMDOWN_OWN, reads=_kramdown_reads)
