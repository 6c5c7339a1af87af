"""What comes out of a walk over boxes before headings and stray items have found their places, and how they do."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct, field, structs

from blogextract.blocks import (
    Audio,
    Block,
    Code,
    Embed,
    Gallery,
    Image,
    List,
    ListItem,
    Mark,
    Paragraph,
    Rule,
    Table,
    Video,
)


class Heading(Struct, frozen=True):
    """A heading on its way to becoming a section; inside other blocks it becomes a paragraph in bold."""

    text: str
    level: int
    anchor: str | None = None
    marks: list[Mark] = field(default_factory=list)


class StrayItem(Struct, frozen=True):
    """An item of a list without a list around it; neighbours are joined into one list."""

    item: ListItem


class CodeLine(Struct, frozen=True):
    """Code that is one line of a longer one; neighbours are joined."""

    code: Code


class Caption(Struct, frozen=True):
    """A caption, a credit, or both, on its way to what it stands under; a paragraph where there is nothing."""

    text: str
    marks: list[Mark] = field(default_factory=list)
    credit: str | None = None


Content = Block | Heading | StrayItem | CodeLine | Caption


def settle(contents: Iterable[Content]) -> list[Block | Heading]:
    """The contents with stray items in lists, and what stands twice in a row once."""
    out: list[Block | Heading] = []
    last: Content | None = None
    for content in contents:
        before, last = last, content
        if isinstance(content, StrayItem | CodeLine):
            joined = out.pop() if type(before) is type(content) else None
            out.append(_joined(joined, content))
        elif isinstance(content, Caption):
            out[-1:] = captioned(out[-1:], content)
        elif (longer := _continued(out, before, content)) is not None:
            out[-1] = longer
        elif out and _repeats(out[-1], content):
            if isinstance(content, Image):
                out[-1] = _fuller(out[-1], content)
        else:
            out.append(content)
    return out


def _continued(out: list[Block | Heading], before: Content | None, content: Content) -> List | None:
    """The list before with the items of this one, where an editor made a list of its own of every item.

    A list in numbers has to go on where the one before ends; of lists without, each has one item.
    """
    longer = out[-1] if out else None
    if not (isinstance(longer, List) and isinstance(before, List) and isinstance(content, List)):
        return None
    if len(before.items) != 1 or len(content.items) != 1 or longer.ordered != content.ordered:
        return None
    if content.ordered and content.start != longer.start + len(longer.items):
        return None
    return structs.replace(longer, items=[*longer.items, *content.items])


def _joined(before: Block | Heading | None, content: StrayItem | CodeLine) -> Block:
    """The list, or the code, with one more item, or line."""
    if isinstance(content, StrayItem):
        items = before.items if isinstance(before, List) else []
        items.append(content.item)
        return List(items=items)
    if isinstance(before, Code):
        return structs.replace(before, text=f"{before.text}\n{content.code.text}")
    return content.code


def plain(contents: Iterable[Block | Heading]) -> list[Block]:
    """The contents with headings as paragraphs in bold, for where no section can begin; rules at the ends go."""
    out: list[Block] = [
        Paragraph(text=content.text, marks=[Mark(type="strong", start=0, end=len(content.text)), *content.marks])
        if isinstance(content, Heading)
        else content
        for content in contents
    ]
    while out and isinstance(out[-1], Rule):
        out.pop()
    while out and isinstance(out[0], Rule):
        out.pop(0)
    return out


def paragraph(text: str, marks: list[Mark]) -> list[Content]:
    """A paragraph, or nothing where there is no text."""
    return [Paragraph(text=text, marks=marks)] if text else []


def captioned(before: list[Block | Heading], caption: Caption) -> list[Block | Heading]:
    """What stands before a caption, with the caption; if it takes none, the caption as a paragraph after it."""
    last = before[-1] if before else None
    if isinstance(last, Image) and not (last.caption and caption.text):
        return [*before[:-1], with_caption(last, caption)]
    if isinstance(last, Gallery | Video | Audio | Embed | Table) and not last.caption and caption.text:
        return [*before[:-1], structs.replace(last, caption=caption.text)]
    loose = [
        Paragraph(text=text, marks=marks)
        for text, marks in ((caption.text, caption.marks), (caption.credit, []))
        if text
    ]
    return [*before, *loose]


def with_caption(image: Image, caption: Caption) -> Image:
    """A picture with a caption, with a credit, or with both."""
    return structs.replace(
        image,
        caption=caption.text or image.caption,
        caption_marks=caption.marks if caption.text else image.caption_marks,
        credit=caption.credit or image.credit,
    )


def _repeats(last: Block | Heading, content: Block | Heading) -> bool:
    """True for a second rule, and for a picture that the page holds twice for its scripts."""
    if isinstance(content, Rule):
        return isinstance(last, Rule)
    return isinstance(content, Image) and isinstance(last, Image) and last.src == content.src


def _fuller(one: Block | Heading, other: Image) -> Image:
    """Of two pictures of the same file the one that says more."""
    if not isinstance(one, Image):
        return other
    return other if (other.caption or "", other.alt or "") > (one.caption or "", one.alt or "") else one
