"""What a record's blocks must come back as when their Markdown is read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import unquote, urlsplit

from blogextract.article import Article, Footnote
from blogextract.blocks import (
    Audio,
    Block,
    Callout,
    Cell,
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
from blogextract.export.notes import Notes
from blogextract.export.sanitize import sanitize
from export.markdown_reader import paragraph, parser
from export.runs import Runs, expected

_ALERTS = ("caution", "important", "note", "tip", "warning")
_NORMAL = parser().normalizeLink


def _references(blocks: object) -> set[str]:
    """The labels of the notes that texts in blocks refer to."""
    if not isinstance(blocks, tuple | list):
        return set()
    if len(blocks) == 2 and blocks[0] == "footnote" and isinstance(blocks[1], str):
        return {blocks[1]}
    return {label for block in blocks for label in _references(block)}


class Expected:
    """The blocks of an article."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.labels = Notes(article.footnotes).labels

    def document(self) -> tuple[list[object], dict[str, list[object]]]:
        """The sections and the notes by label; notes that nothing refers to are a list after the sections."""
        body: list[object] = []
        for section in self.article.sections:
            text = self.text(section.heading or "", section.marks)
            if text:
                body.append(("heading", section.level, text))
            body += self.blocks(section.blocks, top=True)
        notes: dict[str, list[object]] = {}
        self._refer(_references(body), notes)
        lost: list[object] = []
        start = len(notes) + 1
        for note in self.article.footnotes:
            if self.labels.get(note.id) not in notes:
                self.labels.pop(note.id, None)
                lost.append((None, self._note(note)))
                self._refer(_references(lost), notes)
        if lost:
            body.append(("list", True, start, lost))
        return body, notes

    def _refer(self, labels: set[str], notes: dict[str, list[object]]) -> None:
        """Add the notes with these labels, and those that they refer to."""
        names = {label: note for note in self.article.footnotes if (label := self.labels.get(note.id))}
        waiting = sorted(labels)
        while waiting:
            label = waiting.pop()
            if label not in notes:
                notes[label] = self._note(names[label])
                waiting += _references(notes[label])

    def _note(self, note: Footnote) -> list[object]:
        return [*paragraph(self.text(note.text, note.marks)), *self.blocks(note.blocks)]

    def text(self, text: str, marks: Iterable[Mark] = (), *, html: bool = False) -> Runs:
        """A text and its marks."""
        labels = {} if html else self.labels
        normal = str if html else _NORMAL
        return expected(text, list(marks), labels, normal=normal, markdown=not html)

    def blocks(self, blocks: Iterable[Block], *, top: bool = False) -> list[object]:
        """Blocks, those that show nothing left out."""
        return [shown for block in blocks for shown in self.block(block, top=top)]

    def block(self, block: Block, *, top: bool) -> list[object]:  # noqa: C901, PLR0911, PLR0912 - one case a block
        match block:
            case Paragraph(text=text, marks=marks):
                return paragraph(self.text(text, marks))
            case Code(text=text, language=language):
                return [("code", " ".join((language or "").strip().split("\n")), text)]
            case Rule():
                return [("rule",)]
            case Raw(html=html):
                return [("raw", self._raw(html))]
            case Math(tex=tex, display=display):
                return self._math(tex.strip(), display)
            case File(url=url, name=name):
                name = name or unquote(urlsplit(url).path.rstrip("/").rpartition("/")[2]) or url
                return paragraph(self._linked(name, url))
            case List(items=items, ordered=ordered, start=start):
                listed = [
                    (item.checked, [*paragraph(self.text(item.text, item.marks)), *self.blocks(item.blocks)])
                    for item in items
                ]
                return [("list", ordered, start if ordered else 1, listed)] if items else []
            case Quote(blocks=blocks, cite=cite, cite_url=url):
                by = paragraph(self._linked(cite, url, "— ")) if (cite or "").strip() else []
                return [("quote", [*self.blocks(blocks), *by])]
            case Callout(blocks=blocks, label=label):
                if top and (label or "").lower() in _ALERTS:
                    return [("alert", label.lower(), self.blocks(blocks))]
                strong = Mark(type="strong", start=0, end=len(label or ""))
                return [("quote", [*paragraph(self.text(label or "", [strong])), *self.blocks(blocks)])]
            case Details(summary=summary, blocks=blocks):
                return [("details", [("summary", summary), *self.blocks(blocks, top=top)])]
            case Table():
                return self._table(block)
            case Image():
                return self._image(block)
            case Gallery(images=images, caption=caption):
                return self._figure(self.blocks(images), [self.text(caption or "")], "gallery")
            case Video() | Audio() | Embed():
                return self._media(block)
            case Definitions():
                return self._definitions(block, top=top)
        raise AssertionError(block)

    def _linked(self, text: str, url: str | None, before: str = "") -> Runs:
        start, end = len(before), len(before) + len(text)
        marks = [Mark(type="link", start=start, end=end, href=url)] if url and text else []
        return self.text(before + text, marks)

    def _raw(self, html: str) -> str:
        html = f'<div class="raw">{sanitize(html)}</div>'
        return re.sub(r"\n(?=[ \t]*\n)", "&#10;", html)

    def _math(self, tex: str, display: bool) -> list[object]:  # noqa: FBT001 - as the block has it
        if not display:
            return paragraph(self.text(tex, [Mark(type="math", start=0, end=len(tex))])) if tex else []
        if not tex:
            return []
        fenced = "$" in tex or re.search(r"\n[ \t]*\n", tex)
        return [("code", "math", tex) if fenced else ("math", [line.strip() for line in tex.split("\n")])]

    def _figure(self, shown: list[object], captions: list[Runs], kind: str = "") -> list[object]:
        captions = [caption for caption in captions if caption]
        if not captions and not kind:
            return shown
        below = [("figcaption", [block for caption in captions for block in paragraph(caption)])] if captions else []
        return [(f"figure {kind}".strip(), [*shown, *below])]

    def _image(self, block: Image) -> list[object]:
        alt = (block.alt or "").replace("\n", " ")
        shown = paragraph(((("image", _NORMAL(block.src), alt), frozenset()),))
        captions = [self.text(block.caption or "", block.caption_marks), self.text(block.credit or "")]
        return self._figure(shown, captions)

    def _media(self, block: Video | Audio | Embed) -> list[object]:
        url = block.url or block.src
        shown = paragraph(self._linked(block.title or url or "", url))
        if block.text:
            by = block.author or block.title or url or ""
            attribution = paragraph(self._linked(by, url, "— ")) if by.strip() else []
            shown = [("quote", [*paragraph(self.text(block.text)), *attribution])]
        return self._figure(shown, [self.text(block.caption or "")])

    def _table(self, block: Table) -> list[object]:
        rows = [row for row in block.rows if row]
        if not rows:
            return self._figure([], [self.text(block.caption or "")])
        head = all(cell.header for cell in rows[0])
        plain = all(cell.colspan == cell.rowspan == 1 for row in rows for cell in row)
        plain = plain and not any(cell.header for row in rows[head:] for cell in row)
        plain = plain and (not head or any(cell.text.strip() for cell in rows[0]))
        if not plain:
            shown = [[self._cell(cell, cell.align, html=True) for cell in row] for row in rows]
        else:
            width = max(map(len, rows))
            aligns = [{row[at].align for row in rows if at < len(row)} - {None} for at in range(width)]
            common = [next(iter(found)) if len(found) == 1 else None for found in aligns]
            shown = [
                [self._cell(cell, align, html=False) for cell, align in zip(row, common, strict=False)]
                + [(head and number == 0, 1, 1, (), align) for align in common[len(row) :]]
                for number, row in enumerate(rows)
            ]
        return self._figure([("table", shown)], [self.text(block.caption or "")])

    def _cell(self, cell: Cell, align: str | None, *, html: bool) -> object:
        return (cell.header, cell.colspan, cell.rowspan, self.text(cell.text, cell.marks, html=html), align)

    def _definitions(self, block: Definitions, *, top: bool) -> list[object]:
        found: list[object] = []
        for entry in block.items:
            found += [("dt", paragraph(self.text(term.text, term.marks))) for term in entry.terms]
            found += [
                ("dd", [*paragraph(self.text(one.text, one.marks)), *self.blocks(one.blocks, top=top)])
                for one in entry.definitions
            ]
        return [("dl", found)] if found else []
