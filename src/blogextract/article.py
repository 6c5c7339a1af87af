"""The record of a page: `Article` and what it is made of.

Every field says its format and what stands there when the page does not tell. Addresses are absolute.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec
from msgspec import Struct, field

from blogextract.blocks import Block, Image, List, Mark, Media, walk

SCHEMA_VERSION = "1.0"

Kind = Literal["post", "page", "listing", "other"]


class Author(Struct, frozen=True, kw_only=True):
    """A person, or an organisation where no person is named, once, as shown on the page.

    name: without "by" and roles. url: the author's page. bio: plain text. role: position or function.
    avatar: address of the portrait. links: other addresses of the person, in the page's order.
    """

    name: str
    url: str | None = None
    bio: str | None = None
    role: str | None = None
    avatar: str | None = None
    links: list[str] = field(default_factory=list)


class Term(Struct, frozen=True, kw_only=True):
    """A category, a tag, or a step of a breadcrumb trail, as shown; `url` null where it is not linked."""

    name: str
    url: str | None = None


class PostLink(Struct, frozen=True, kw_only=True):
    """The previous or the next post; `title` null where the page shows only a word like "Next"."""

    url: str
    title: str | None = None


class Series(Struct, frozen=True, kw_only=True):
    """The series that a post belongs to; `part` counts from 1, `parts` is how many there are."""

    name: str | None = None
    url: str | None = None
    part: int | None = None
    parts: int | None = None


class CommentSystem(Struct, frozen=True, kw_only=True):
    """Who hosts the comments: `name` in lower case; `thread` its id of the discussion; `count` as shown."""

    name: str
    thread: str | None = None
    count: int | None = None


class Section(Struct, frozen=True, kw_only=True):
    """A heading and what stands under it, up to the next heading of any level.

    heading: null for the text before the first heading. level: 1 to 6 as written, 0 without heading.
    anchor: the heading's id, null where it has none.
    """

    heading: str | None = None
    level: int = 0
    anchor: str | None = None
    marks: list[Mark] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)


class Footnote(Struct, frozen=True, kw_only=True):
    """A note at the foot; `id` is what the `footnote` marks of the text carry as href."""

    id: str
    text: str
    marks: list[Mark] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)


class Comment(Struct, frozen=True, kw_only=True):
    """A reader's comment; `date` ISO 8601, `url` the comment's own address, `text` that of its blocks."""

    author: str | None = None
    url: str | None = None
    date: str | None = None
    text: str = ""
    blocks: list[Block] = field(default_factory=list)
    replies: list[Comment] = field(default_factory=list)


class Entry(Struct, frozen=True, kw_only=True):
    """A post as a listing shows it; `published` ISO 8601."""

    title: str
    url: str
    published: str | None = None
    excerpt: str | None = None


class Dissent(Struct, frozen=True, kw_only=True):
    """A source that says otherwise, and what it says."""

    source: str
    value: str


class FieldSource(Struct, frozen=True, kw_only=True):
    """Where a field's value is from: the source believed, those that agree, those that disagree."""

    believed: str
    agreed: list[str] = field(default_factory=list)
    disagreed: list[Dissent] = field(default_factory=list)


class PageWarning(Struct, frozen=True, kw_only=True):
    """Something about the page that a reader of the record should know; `code` is stable, `message` for people."""

    code: str
    message: str


class Article(Struct, frozen=True, kw_only=True):
    """All that a page holds of its post. Every field is always present in JSON."""

    schema_version: str = SCHEMA_VERSION
    url: str | None = None
    """The address that the page was read from; null where none was given."""
    canonical_url: str | None = None
    """The address that the page says is its own; null where it says none."""
    kind: Kind = "post"
    """post, page (an about page), listing (several posts), other (a login wall, an error page, a shop)."""
    confidence: float = 1.0
    """How sure the choice of the body is, 0 to 1."""
    title: str | None = None
    subtitle: str | None = None
    description: str | None = None
    site_name: str | None = None
    language: str | None = None
    """BCP 47."""
    direction: Literal["ltr", "rtl"] | None = None
    authors: list[Author] = field(default_factory=list)
    published: str | None = None
    """ISO 8601; a date alone where no time is known; the zone is kept where stated."""
    modified: str | None = None
    """As `published`; null where the page does not tell."""
    categories: list[Term] = field(default_factory=list)
    tags: list[Term] = field(default_factory=list)
    breadcrumbs: list[Term] = field(default_factory=list)
    lead_image: Image | None = None
    sections: list[Section] = field(default_factory=list)
    footnotes: list[Footnote] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    comment_system: CommentSystem | None = None
    next_page: str | None = None
    """The address of the post's next page, where it is split over several."""
    previous_post: PostLink | None = None
    next_post: PostLink | None = None
    series: Series | None = None
    sources: dict[str, FieldSource] = field(default_factory=dict)
    warnings: list[PageWarning] = field(default_factory=list)

    def to_dict(self) -> dict[str, Any]:
        """The record as plain dicts and lists."""
        return msgspec.to_builtins(self)  # type: ignore[no-any-return]

    def to_json(self, *, indent: int | None = None) -> str:
        """The record as JSON, indented by so many spaces where asked."""
        from blogextract.export import render  # noqa: PLC0415 - the exporters import this module

        return render(self, "json", indent=indent)

    def to_markdown(self) -> str:
        """The record as Markdown with YAML front matter; of a listing, the posts that it shows."""
        from blogextract.export import render  # noqa: PLC0415 - the exporters import this module

        return render(self, "markdown")

    def to_html(self) -> str:
        """The body as clean HTML; of a listing, the posts that it shows."""
        from blogextract.export import render  # noqa: PLC0415 - the exporters import this module

        return render(self, "html")

    @property
    def text(self) -> str:
        """The body as plain text, without the title; of a listing, the posts that it shows.

        Blocks are separated by blank lines, list items and table rows stand one a line, footnotes come last.
        """
        from blogextract.export import render  # noqa: PLC0415 - the exporters import this module

        return render(self, "text")

    @property
    def blocks(self) -> list[Block]:
        """All blocks of the sections in order, without the headings."""
        return [block for section in self.sections for block in section.blocks]

    @property
    def media(self) -> list[Media]:
        """All media of the body in document order, those inside other blocks too; the lead image is not among them."""
        return [block for block in walk(self.blocks) if isinstance(block, Media)]

    @property
    def lists(self) -> list[List]:
        """All lists of the body in document order, nested ones too."""
        return [block for block in walk(self.blocks) if isinstance(block, List)]


def from_json(data: bytes | str) -> Article:
    """The record that `Article.to_json` wrote.

    Raises msgspec.ValidationError where the data are not a record.
    """
    return msgspec.json.decode(data, type=Article)
