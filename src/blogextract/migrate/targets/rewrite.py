"""An article for its new home: every address in it mapped, and nothing else changed.

`link` and `media` are asked for each address that the article holds; what they do not know (None) stays as it is.
The article's own address and its canonical one stay: they say where it came from.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape, unescape
from typing import Any, TypeAlias

from msgspec.structs import replace

from blogextract.article import Article, Author, Comment, Footnote, Section, Term
from blogextract.blocks import (
    Audio,
    Block,
    Callout,
    Cell,
    Definition,
    Definitions,
    Details,
    Embed,
    File,
    Gallery,
    Image,
    List,
    ListItem,
    Mark,
    Paragraph,
    Phrase,
    Quote,
    Raw,
    Table,
    Video,
    children,
    walk,
)

Map: TypeAlias = Callable[[str], str | None]
"""From an absolute address to the new one; None where there is none."""

_TAG = re.compile(r"""<[a-zA-Z](?>[^<>"']|"[^"]{0,8192}"|'[^']{0,8192}')*>""")
_ATTRIBUTE = re.compile(r"""(?P<name>[\w:-]+)(?P<sign>\s*=\s*)(?:"(?P<value>[^"]*)"|'(?P<other>[^']*)')""")
_LEADING = frozenset({"cite", "href"})
_LOADING = frozenset({"data", "poster", "src"})
"""Attributes that hold addresses: of what people follow, and of what a page loads."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """Both maps; an address is asked of the one that fits its place, then of the other."""

    link: Map
    media: Map

    def to_page(self, url: str) -> str:
        """Of what people follow: a post, or a file that is linked to."""
        if url.startswith("#"):
            return url
        return self.link(url) or self.media(url) or url

    def to_file(self, url: str) -> str:
        """Of what a page loads."""
        return self.media(url) or url

    def maybe_page(self, url: str | None) -> str | None:
        """The same for a field that may be empty."""
        return None if url is None else self.to_page(url)

    def maybe_file(self, url: str | None) -> str | None:
        """The same for a field that may be empty."""
        return None if url is None else self.to_file(url)


def rewrite(article: Article, *, link: Map, media: Map) -> Article:
    """The article with all its addresses mapped."""
    to = Addresses(link, media)
    return replace(
        article,
        authors=[_author(author, to) for author in article.authors],
        categories=_terms(article.categories, to),
        tags=_terms(article.tags, to),
        breadcrumbs=_terms(article.breadcrumbs, to),
        lead_image=None if article.lead_image is None else _image(article.lead_image, to),
        sections=[_section(section, to) for section in article.sections],
        footnotes=[_footnote(note, to) for note in article.footnotes],
        comments=_comments(article.comments, to),
        entries=[replace(entry, url=to.to_page(entry.url)) for entry in article.entries],
        next_page=to.maybe_page(article.next_page),
        previous_post=article.previous_post
        and replace(article.previous_post, url=to.to_page(article.previous_post.url)),
        next_post=article.next_post and replace(article.next_post, url=to.to_page(article.next_post.url)),
        series=article.series and replace(article.series, url=to.maybe_page(article.series.url)),
    )


def rewrite_blocks(blocks: list[Block], to: Addresses) -> list[Block]:
    """The blocks with all that they hold; built from the innermost outwards, as blocks nest as deep as a page did."""
    made: list[Block] = []
    for block in reversed(list(walk(blocks))):
        inner = [made.pop() for _ in children(block)]
        made.append(_own(_with_children(block, inner), to))
    return made[::-1]


def _with_children(block: Block, inner: list[Block]) -> Block:
    """The block with others in the places of those directly inside it."""
    rest = iter(inner)
    match block:
        case Quote() | Callout() | Details():
            return replace(block, blocks=inner)
        case List():
            return replace(block, items=[replace(item, blocks=_taken(rest, item.blocks)) for item in block.items])
        case Definitions():
            return replace(
                block,
                items=[
                    replace(
                        entry,
                        definitions=[replace(each, blocks=_taken(rest, each.blocks)) for each in entry.definitions],
                    )
                    for entry in block.items
                ],
            )
        case Gallery():
            return replace(block, images=inner)
    return block


def _taken(rest: Iterator[Block], places: list[Block]) -> list[Block]:
    """As many of the blocks as there are places."""
    return [next(rest) for _ in places]


def _own(block: Block, to: Addresses) -> Block:
    """The block with the addresses of its own fields mapped."""
    change = _CHANGES.get(type(block))
    return block if change is None else change(block, to)


def _marks(marks: list[Mark], to: Addresses) -> list[Mark]:
    """Marks, of which links and pictures have an address; a footnote's is a note's id."""
    return [_mark(mark, to) if mark.href and mark.type in ("link", "image") else mark for mark in marks]


def _mark(mark: Mark, to: Addresses) -> Mark:
    href = mark.href or ""
    return replace(mark, href=to.to_page(href) if mark.type == "link" else to.to_file(href))


def _marked(part: Paragraph | ListItem | Phrase | Definition | Cell, to: Addresses) -> Any:  # noqa: ANN401 - the same type as the part
    """A text with its marks mapped."""
    return replace(part, marks=_marks(part.marks, to)) if part.marks else part


def _list(block: List, to: Addresses) -> Block:
    return replace(block, items=[_marked(item, to) for item in block.items])


def _definitions(block: Definitions, to: Addresses) -> Block:
    items = [
        replace(
            entry,
            terms=[_marked(term, to) for term in entry.terms],
            definitions=[_marked(each, to) for each in entry.definitions],
        )
        for entry in block.items
    ]
    return replace(block, items=items)


def _table(block: Table, to: Addresses) -> Block:
    return replace(block, rows=[[_marked(cell, to) for cell in row] for row in block.rows])


def _image(block: Image, to: Addresses) -> Image:
    return replace(
        block,
        src=to.to_file(block.src),
        link=to.maybe_page(block.link),
        caption_marks=_marks(block.caption_marks, to),
    )


def _played(block: Video | Audio | Embed, to: Addresses) -> Block:
    return replace(block, src=to.maybe_file(block.src), url=to.maybe_page(block.url))


def _raw(block: Raw, to: Addresses) -> Block:
    """HTML of unknown kind, in which the addresses are those of attributes."""

    def mapped(found: re.Match[str]) -> str:
        name, old = found["name"].lower(), unescape(found["value"] or found["other"] or "")
        new = to.to_page(old) if name in _LEADING else to.to_file(old) if name in _LOADING else old
        return found[0] if new == old else f'{found["name"]}{found["sign"]}"{escape(new)}"'

    return replace(block, html=_TAG.sub(lambda tag: _ATTRIBUTE.sub(mapped, tag[0]), block.html))


_CHANGES: dict[type, Callable[[Any, Addresses], Block]] = {
    Paragraph: _marked,
    List: _list,
    Definitions: _definitions,
    Table: _table,
    Quote: lambda block, to: replace(block, cite_url=to.maybe_page(block.cite_url)),
    Image: _image,
    Video: _played,
    Audio: _played,
    Embed: _played,
    File: lambda block, to: replace(block, url=to.media(block.url) or to.to_page(block.url)),
    Raw: _raw,
}
"""What changes in a block's own fields; those that are not here hold no address."""


def _section(section: Section, to: Addresses) -> Section:
    return replace(section, marks=_marks(section.marks, to), blocks=rewrite_blocks(section.blocks, to))


def _footnote(note: Footnote, to: Addresses) -> Footnote:
    return replace(note, marks=_marks(note.marks, to), blocks=rewrite_blocks(note.blocks, to))


def _author(author: Author, to: Addresses) -> Author:
    return replace(
        author,
        url=to.maybe_page(author.url),
        avatar=to.maybe_file(author.avatar),
        links=[to.to_page(url) for url in author.links],
    )


def _terms(terms: list[Term], to: Addresses) -> list[Term]:
    return [replace(term, url=to.maybe_page(term.url)) for term in terms]


def _comments(comments: list[Comment], to: Addresses) -> list[Comment]:
    """The comments and their replies, from the innermost outwards."""
    order: list[Comment] = []
    stack = comments[::-1]
    while stack:
        order.append(stack.pop())
        stack.extend(order[-1].replies[::-1])
    made: list[Comment] = []
    for comment in reversed(order):
        replies = [made.pop() for _ in comment.replies]
        blocks = rewrite_blocks(comment.blocks, to)
        made.append(replace(comment, url=to.maybe_page(comment.url), blocks=blocks, replies=replies))
    return made[::-1]
