r"""The blocks of a post's body and the marks within their text: one tagged union, `Block`.

Offsets of marks count Unicode code points of the text they belong to. A line break inside a text is `\n`.
A field at its default is left out of JSON.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from msgspec import Struct, field

MarkType = Literal[
    "strong",
    "emphasis",
    "code",
    "link",
    "superscript",
    "subscript",
    "highlight",
    "deleted",
    "inserted",
    "keyboard",
    "underline",
    "small",
    "abbreviation",
    "footnote",
    "image",
    "math",
]


class Mark(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A property of the characters `start` up to, not including, `end`.

    href: of a link its absolute address; of an image its source; of a footnote the note's id.
    title: of a link or an abbreviation its `title`; of an image its alternative text.
    """

    type: MarkType
    start: int
    end: int
    href: str | None = None
    title: str | None = None


class Paragraph(Struct, frozen=True, kw_only=True, omit_defaults=True, tag="paragraph"):
    """A paragraph of text."""

    text: str
    marks: list[Mark] = field(default_factory=list)


class ListItem(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An item of a list: its own text, then what else it holds; a nested list is one of its blocks.

    checked: true or false for a task's box, absent where there is none.
    """

    text: str
    marks: list[Mark] = field(default_factory=list)
    checked: bool | None = None
    blocks: list[Block] = field(default_factory=list)


class List(Struct, frozen=True, kw_only=True, omit_defaults=True, tag="list"):
    """A list; `start` is the first number of an ordered one."""

    items: list[ListItem]
    ordered: bool = False
    start: int = 1


class Phrase(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A text with its marks, where it is not a block of its own: a defined term."""

    text: str
    marks: list[Mark] = field(default_factory=list)


class Definition(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a term means: its text, then what else it holds."""

    text: str
    marks: list[Mark] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)


class DefinitionItem(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Terms and the definitions that they share."""

    terms: list[Phrase]
    definitions: list[Definition]


class Definitions(Struct, frozen=True, kw_only=True, omit_defaults=True, tag="definitions"):
    """A definition list."""

    items: list[DefinitionItem]


class Quote(Struct, frozen=True, kw_only=True, omit_defaults=True, tag="quote"):
    """A quotation.

    cite: who or what is quoted, as shown. cite_url: its absolute address. pull: a pull quote, which repeats
    words of the post for display.
    """

    blocks: list[Block]
    cite: str | None = None
    cite_url: str | None = None
    pull: bool = False


class Code(Struct, frozen=True, kw_only=True, omit_defaults=True, tag="code"):
    """Code, white space kept, without gutter and line numbers; `language` in lower case as the page names it."""

    text: str
    language: str | None = None


class Cell(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A cell of a table; `align` is left, center or right where the page says so."""

    text: str
    marks: list[Mark] = field(default_factory=list)
    header: bool = False
    colspan: int = 1
    rowspan: int = 1
    align: Literal["left", "center", "right"] | None = None


class Table(Struct, frozen=True, kw_only=True, omit_defaults=True, tag="table"):
    """A table of data, rows of cells as written: a cell that spans stands once."""

    rows: list[list[Cell]]
    caption: str | None = None


class Image(Struct, frozen=True, kw_only=True, omit_defaults=True, tag="image"):
    """A picture.

    src: absolute, the real source and the largest that the page offers. width, height: CSS pixels, as declared.
    link: where the picture leads when clicked, absolute. credit: who made it, apart from the caption.
    """

    src: str
    alt: str | None = None
    caption: str | None = None
    caption_marks: list[Mark] = field(default_factory=list)
    credit: str | None = None
    width: int | None = None
    height: int | None = None
    link: str | None = None


class Gallery(Struct, frozen=True, kw_only=True, omit_defaults=True, tag="gallery"):
    """Pictures shown together, in order."""

    images: list[Image]
    caption: str | None = None


class _Media(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What videos, audio and embeds share.

    provider: the service's name in lower case, absent where unknown. id: the service's own. src: the address
    that the page loads, absolute. url: the canonical address for people. text, author: of a social post its
    words and who wrote them.
    """

    provider: str | None = None
    id: str | None = None
    src: str | None = None
    url: str | None = None
    title: str | None = None
    text: str | None = None
    author: str | None = None
    caption: str | None = None


class Video(_Media, frozen=True, kw_only=True, omit_defaults=True, tag="video"):
    """A video, of a provider or a file."""


class Audio(_Media, frozen=True, kw_only=True, omit_defaults=True, tag="audio"):
    """A sound recording, of a provider or a file."""


class Embed(_Media, frozen=True, kw_only=True, omit_defaults=True, tag="embed"):
    """Anything else that another page provides: a social post, a map, a form, a document, a code sandbox."""


class Callout(Struct, frozen=True, kw_only=True, omit_defaults=True, tag="callout"):
    """A note set apart from the text; `label` is its kind or title as shown: note, tip, warning."""

    blocks: list[Block]
    label: str | None = None


class Math(Struct, frozen=True, kw_only=True, omit_defaults=True, tag="math"):
    """A formula as TeX; `display` when it stands on its own."""

    tex: str
    display: bool = True


class Details(Struct, frozen=True, kw_only=True, omit_defaults=True, tag="details"):
    """What opens on a click: an accordion's or FAQ's panel, with its summary."""

    summary: str
    blocks: list[Block]


class File(Struct, frozen=True, kw_only=True, omit_defaults=True, tag="file"):
    """A file offered for download; `url` is absolute."""

    url: str
    name: str | None = None


class Rule(Struct, frozen=True, kw_only=True, omit_defaults=True, tag="rule"):
    """A break between parts of the text."""


class Raw(Struct, frozen=True, kw_only=True, omit_defaults=True, tag="raw"):
    """What no rule understood, kept rather than lost; `html` carries no script, `why` says what it is."""

    html: str
    why: str


Block = (
    Paragraph
    | List
    | Definitions
    | Quote
    | Code
    | Table
    | Image
    | Gallery
    | Video
    | Audio
    | Embed
    | Callout
    | Math
    | Details
    | File
    | Rule
    | Raw
)
Media = Image | Gallery | Video | Audio | Embed


def children(block: Block) -> Iterator[Block]:
    """The blocks directly inside a block, in order."""
    match block:
        case Quote() | Callout() | Details():
            yield from block.blocks
        case List():
            for item in block.items:
                yield from item.blocks
        case Definitions():
            for entry in block.items:
                for definition in entry.definitions:
                    yield from definition.blocks
        case Gallery():
            yield from block.images
        case _:
            return


def walk(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks and all that they hold, in document order, without recursion."""
    stack = list(blocks)[::-1]
    while stack:
        block = stack.pop()
        yield block
        stack.extend(list(children(block))[::-1])
