"""Every address that a record's content refers to, with what it is there for.

The media stage asks for files, the link stage for links; both see the same walk, so that none is forgotten by one
of them: texts, captions, tables, notes, comments, and what no rule understood.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Literal, NamedTuple

import lxml.html
import msgspec
from lxml import etree

from blogextract.article import Article, Author
from blogextract.blocks import Audio, Embed, File, Image, Mark, Quote, Raw, Video

Role = Literal["image", "player", "file", "link"]
"""image: a picture shown. player: sound or film. file: offered for download. link: leads somewhere."""


class Reference(NamedTuple):
    """An address as it stands in the record, and what it is there for.

    link: of a picture where it leads when clicked, if anywhere.
    """

    url: str
    role: Role
    link: str | None = None


def references(article: Article) -> Iterator[Reference]:
    """The addresses in the order of the record: lead image, authors, text, footnotes, comments.

    Addresses of terms, of authors' pages and of neighbouring posts are data about the post and not among them.
    """
    stack: list[Any] = [article.comments, article.footnotes, article.sections, article.authors, article.lead_image]
    while stack:
        item = stack.pop()
        if isinstance(item, list):
            stack.extend(reversed(item))
        elif isinstance(item, msgspec.Struct):
            read = _READERS.get(type(item))
            if read is not None:
                yield from read(item)
            stack.extend(
                value for name in reversed(item.__struct_fields__) if isinstance(value := getattr(item, name), list)
            )


def links(article: Article) -> Iterator[str]:
    """The addresses that a reader can follow, those of pictures that lead somewhere among them."""
    for reference in references(article):
        if reference.role == "link":
            yield reference.url
        elif reference.link:
            yield reference.link


def _of_mark(mark: Mark) -> Iterator[Reference]:
    role: Role | None = _MARKS.get(mark.type)
    if role and mark.href:
        yield Reference(mark.href, role)


def _of_image(image: Image) -> Iterator[Reference]:
    yield Reference(image.src, "image", image.link)


def _of_player(player: Video | Audio) -> Iterator[Reference]:
    if player.src:
        yield Reference(player.src, "player")


def _of_embed(embed: Embed) -> Iterator[Reference]:
    if embed.src:
        yield Reference(embed.src, "file")


def _of_file(file: File) -> Iterator[Reference]:
    yield Reference(file.url, "file")


def _of_quote(quote: Quote) -> Iterator[Reference]:
    if quote.cite_url:
        yield Reference(quote.cite_url, "link")


def _of_author(author: Author) -> Iterator[Reference]:
    if author.avatar:
        yield Reference(author.avatar, "image")


def _of_raw(raw: Raw) -> Iterator[Reference]:
    """The addresses in markup that is kept as it was."""
    try:
        root = lxml.html.fragment_fromstring(raw.html, create_parent="div")
    except (etree.LxmlError, ValueError):  # nothing but white space, or characters that no markup may hold
        return
    for element in root.iter("img", "video", "audio", "source", "a"):
        name, role = _RAW[str(element.tag)]
        address = element.get(name)
        if address:
            yield Reference(address, role)


_MARKS: dict[str, Role] = {"link": "link", "image": "image"}
_RAW: dict[str, tuple[str, Role]] = {
    "img": ("src", "image"),
    "video": ("src", "player"),
    "audio": ("src", "player"),
    "source": ("src", "player"),
    "a": ("href", "link"),
}
_READERS: dict[type, Callable[[Any], Iterator[Reference]]] = {
    Mark: _of_mark,
    Image: _of_image,
    Video: _of_player,
    Audio: _of_player,
    Embed: _of_embed,
    File: _of_file,
    Quote: _of_quote,
    Author: _of_author,
    Raw: _of_raw,
}
