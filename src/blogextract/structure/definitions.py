"""Definition lists: terms, and what they mean."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from blogextract.blocks import Block, Definition, DefinitionItem, Definitions, Image, Paragraph, Phrase
from blogextract.outline import Box, Run
from blogextract.structure.contents import Content
from blogextract.structure.context import Context
from blogextract.structure.inline import join_lines
from blogextract.structure.paragraphs import line_and_media

_ENTRIES = frozenset({"dt", "dd"})
_GROUPS = frozenset({"div", "section"})
_NO_DEFINITIONS = frozenset({"gallery-item", "wp-caption"})
"""Class tokens of lists that hold a picture and its caption: WordPress before HTML5."""


def of_definitions(context: Context, box: Box) -> list[Content] | None:
    """A definition list; None where it has no terms or no definitions, or holds pictures with captions."""
    if not _NO_DEFINITIONS.isdisjoint(context.tokens(box.node)):
        return None
    parts = list(_parts(context, box))
    tags = {part.tag for part in parts if isinstance(part, Box)}
    if not tags >= _ENTRIES:
        return None
    out: list[Content] = []
    for are_entries, group in groupby(parts, _is_entry):
        alike = list(group)
        entries = [part for part in alike if isinstance(part, Box)] if are_entries else []
        out += _list_of(context, entries) if entries else context.flow(alike)
    return out


def _is_entry(part: Box | Run) -> bool:
    return isinstance(part, Box) and part.tag in _ENTRIES


def _list_of(context: Context, entries: list[Box]) -> list[Content]:
    """Terms and definitions that stand together, as a list."""
    items: list[DefinitionItem] = []
    open_item = DefinitionItem(terms=[], definitions=[])
    for entry in entries:
        if entry.tag == "dt" and open_item.definitions:
            items.append(open_item)
            open_item = DefinitionItem(terms=[], definitions=[])
        if entry.tag == "dt":
            term = _term(context, entry)
            open_item.terms.extend([term] if term.text else [])
        else:
            open_item.definitions.extend(_definition(context.blocks(entry.children)))
    items.append(open_item)
    items = [item for item in items if item.terms or item.definitions]
    return [Definitions(items=items)] if items else []


def _parts(context: Context, box: Box) -> Iterator[Box | Run]:
    """The terms and definitions of a list, those in groups too, and what else stands between them."""
    stack = list(reversed(box.children))
    while stack:
        child = stack.pop()
        if isinstance(child, Run):
            if context.keeps[child.index]:
                yield child
        elif context.holds(child) and child.node not in context.aside:
            if child.tag in _GROUPS:
                stack += reversed(child.children)
            else:
                yield child


def _term(context: Context, box: Box) -> Phrase:
    text, marks = join_lines([line_and_media(context, run)[0] for run in context.runs(box)])
    return Phrase(text=text, marks=marks)


def _definition(blocks: list[Block]) -> list[Definition]:
    """A definition: its first paragraph is its text, pictures may stand before."""
    if not blocks:
        return []
    for at, block in enumerate(blocks):
        if isinstance(block, Paragraph):
            return [Definition(text=block.text, marks=block.marks, blocks=[*blocks[:at], *blocks[at + 1 :]])]
        if not isinstance(block, Image):
            break
    return [Definition(text="", blocks=blocks)]
