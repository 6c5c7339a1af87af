"""Headings, and the sections that they begin."""

from __future__ import annotations

from collections.abc import Sequence

from blogextract.article import Section
from blogextract.blocks import Block, Rule
from blogextract.outline import Box
from blogextract.structure.contents import Content, Heading, paragraph
from blogextract.structure.context import Context
from blogextract.structure.inline import join_lines
from blogextract.structure.paragraphs import line_and_media

LEVELS = {f"h{level}": level for level in range(1, 7)}

_ANCHOR_CLASSES = frozenset(
    {
        "headerlink", "header-anchor", "heading-anchor", "heading-link", "hash-link", "anchor", "anchorjs-link",
        "anchor-link", "permalink", "header-link", "headinglink", "heading-permalink", "toc-anchor", "octicon-link",
        "direct-link", "section-link", "deep-link", "autolink", "header-anchor-link", "hanchor", "heading__anchor",
        "header-anchor-widget", "subheading-anchor", "aal_anchor", "anchor-heading", "self-link", "link-anchor",
    }
)  # fmt: skip
"""Class tokens of the links that generators put beside a heading, to copy its address."""

_LONGEST = 110
"""Characters from which what stands in a heading's element is a paragraph that was meant to be large: a lead."""
_QUESTION = ("?", "？", "؟")
"""Of lists of questions the long ones are headings too."""

_SIGNS = frozenset("#¶§🔗⚓∞↩→")
_SIGN_LENGTH = 3


def of_heading(context: Context, box: Box) -> list[Content] | None:
    """A heading, with the pictures in it after it."""
    level = level_of(context, box)
    if level is None:
        return None
    document = context.document
    hidden = _permalinks(context, box)
    context.silent |= hidden
    lines, media = [], list[Block]()
    for run in context.runs(box):
        line, blocks = line_and_media(context, run)
        lines.append(line)
        media += blocks
    text, marks = join_lines(lines)
    text = text.replace("\n", " ")
    if not text:
        return list(media)
    anchor = _anchor(context, box)
    own = {f"#{anchor}", document.resolve(f"{document.url or ''}#{anchor}")}
    marks = [mark for mark in marks if not (mark.type == "link" and mark.href in own)]
    if len(text) > _LONGEST and not text.endswith(_QUESTION):
        return [*paragraph(text, marks), *media]
    return [Heading(text=text, level=level, anchor=anchor, marks=marks), *media]


def level_of(context: Context, box: Box) -> int | None:
    """The level of a heading, None for what is none."""
    level = LEVELS.get(box.tag)
    attributes = context.document.attributes[box.node]
    if attributes.get("role") == "heading":
        stated = attributes.get("aria-level", "").strip()
        return min(6, max(1, int(stated))) if stated.isascii() and stated.isdigit() else level or 2
    return level


def sections_of(contents: Sequence[Block | Heading], title: str | None) -> list[Section]:
    """The sections of a post; headings under which nothing stands and the title's repetition are left out."""
    surviving = _surviving(contents, title)
    sections: list[Section] = []
    blocks: list[Block] = []
    current: Heading | None = None
    for content in surviving:
        if isinstance(content, Heading):
            sections += _section(current, blocks)
            current, blocks = content, []
        else:
            blocks.append(content)
    sections += _section(current, blocks)
    return sections


def _section(heading: Heading | None, blocks: list[Block]) -> list[Section]:
    if heading is None:
        return [Section(blocks=blocks)] if blocks else []
    return [
        Section(heading=heading.text, level=heading.level, anchor=heading.anchor, marks=heading.marks, blocks=blocks)
    ]


def _surviving(contents: Sequence[Block | Heading], title: str | None) -> list[Block | Heading]:
    """The contents from the end: a heading stays if a block follows before a heading of its level or above."""
    kept: list[Block | Heading] = []
    waiting = 7
    filled = False
    for content in reversed(contents):
        if isinstance(content, Heading):
            if not filled and content.level >= waiting:
                continue
            if not filled and waiting == 7:
                continue
            filled, waiting = False, content.level
            kept.append(content)
        elif isinstance(content, Rule) and not kept:
            continue
        else:
            filled = filled or not isinstance(content, Rule)
            kept.append(content)
    kept.reverse()
    _drop_title(kept, title)
    while kept and isinstance(kept[0], Rule):
        kept.pop(0)
    return kept


def _drop_title(kept: list[Block | Heading], title: str | None) -> None:
    """Take out the first heading where it says the title again."""
    if not title:
        return
    at = next((at for at, content in enumerate(kept) if isinstance(content, Heading)), None)
    if at is not None:
        heading = kept[at]
        if isinstance(heading, Heading) and _folded(heading.text) == _folded(title):
            del kept[at]


def _folded(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def _permalinks(context: Context, box: Box) -> set[int]:
    """The links within a heading that only lead to it: a sign, an icon, nothing to read."""
    document = context.document
    found = set()
    for node in document.tagged("a", within=box.node):
        href = document.attributes[node].get("href", "")
        text = document.text(node)
        sign = len(text) <= _SIGN_LENGTH and not any(character.isalnum() for character in text)
        if sign and ("#" in href or not _ANCHOR_CLASSES.isdisjoint(context.tokens(node)) or set(text) <= _SIGNS):
            found.add(node)
    return found


def _is_section(context: Context, node: int) -> bool:
    """True for an element that holds a heading with all that stands under it, as docutils writes it."""
    return context.document.tags[node] == "section" or "section" in context.tokens(node)


def _anchor(context: Context, box: Box) -> str | None:
    """The id by which a heading is linked to: its own, of an anchor in or before it, or of its section."""
    document = context.document
    own = document.get(box.node, "id")
    if own:
        return own
    for node in range(box.node + 1, document.ends[box.node]):
        name = document.get(node, "id") or (document.get(node, "name") if document.tags[node] == "a" else None)
        if name:
            return name
    before = box.node - 1
    if before == document.parents[box.node] and (name := document.get(before, "id")) and _is_section(context, before):
        return name
    if document.parents[before] == document.parents[box.node] and document.tags[before] in ("a", "span"):
        empty = document.ends[before] == box.node and not document.raw_text(before).strip()
        return (document.get(before, "id") or document.get(before, "name")) if empty else None
    return None
