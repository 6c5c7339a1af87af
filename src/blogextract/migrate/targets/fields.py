"""What every site generator is told of a post, whatever it calls it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, urlsplit

from blogextract.article import Article, Author, Comment, Term
from blogextract.blocks import Image
from blogextract.export.html_blocks import write_blocks
from blogextract.export.notes import Notes
from blogextract.migrate.model import Post
from blogextract.migrate.targets.yaml_text import Value

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
NO_DAY = "1970-01-01"
"""Stands where a platform wants a day and no page tells one."""

_UNSAFE_PATH = re.compile(r'(?:^|/)\.{1,2}(?:/|$)|//|[\\:*?"<>|\x00-\x1f\x7f]')
_PAGE_PATH = re.compile(r"(?:/|/[^/.]+|\.html?)\Z", re.IGNORECASE)
_LONGEST_NAME = 200


def day(article: Article) -> str:
    """The day of a post, or of its last change, or a day that is none."""
    for date in (article.published, article.modified):
        if date and _DAY.match(date):
            return date[:10]
    return NO_DAY


def old_paths(post: Post, taken: set[str]) -> list[str]:
    """The paths at which the post stood, for a page there that leads to the new one.

    Those are left out that no file can stand for (queries), that are not safe as a file's name, and those in `taken`,
    to which the others are added.
    """
    found: list[str] = []
    for url in (post.url, *post.aliases, *post.pages):
        parts = urlsplit(url)
        path = unquote(parts.path)
        if parts.query or path in ("", "/") or not _PAGE_PATH.search(path) or _UNSAFE_PATH.search(path):
            continue
        if any(len(name.encode("utf-8", "replace")) > _LONGEST_NAME for name in path.split("/")):
            continue
        if (key := place(path)) not in taken:
            taken.add(key)
            found.append(path)
    return found


def place(path: str) -> str:
    """What is the same for paths that would be one file."""
    return unquote(path).removesuffix("index.html").strip("/").casefold()


def names(terms: list[Term]) -> list[str]:
    """The names of terms, each once."""
    return list(dict.fromkeys(term.name for term in terms))


def shared(article: Article) -> dict[str, Value]:
    """What every generator calls by the same names."""
    return {
        "authors": [author.name for author in article.authors],
        "categories": names(article.categories),
        "tags": names(article.tags),
        "description": article.description,
    }


def author_fields(author: Author) -> dict[str, Value]:
    """All that is known of an author."""
    return {
        "name": author.name,
        "url": author.url,
        "bio": author.bio,
        "role": author.role,
        "avatar": author.avatar,
        "links": author.links,
    }


def image_fields(image: Image | None) -> dict[str, Value]:
    """A picture with what is said of it."""
    if image is None:
        return {}
    return {
        "src": image.src,
        "alt": image.alt,
        "caption": image.caption,
        "credit": image.credit,
        "width": image.width,
        "height": image.height,
    }


def further(post: Post) -> dict[str, Value]:
    """What stands under `blogextract:`: all that a platform has no field of its own for."""
    article = post.article
    shown = article.lead_image is not None and any(
        isinstance(block, Image) and block.src == article.lead_image.src for block in article.media
    )
    return {
        "url": post.url,
        "canonical_url": article.canonical_url if article.canonical_url != post.url else None,
        "kind": post.kind,
        "published": article.published,
        "modified": article.modified,
        "undated": day(article) == NO_DAY or None,
        "subtitle": article.subtitle,
        "language": article.language,
        "direction": article.direction,
        "site_name": article.site_name,
        "protected": post.protected or None,
        "number": post.number,
        "pages": post.pages if len(post.pages) > 1 else [],
        "aliases": post.aliases,
        "lead_image": image_fields(article.lead_image) | ({"in_body": True} if shown else {}),
        "breadcrumbs": [{"name": term.name, "url": term.url} for term in article.breadcrumbs],
        "series": _as_fields(article.series),
        "previous_post": _as_fields(article.previous_post),
        "next_post": _as_fields(article.next_post),
        "comment_system": _as_fields(article.comment_system),
        "warnings": [{"code": each.code, "message": each.message} for each in article.warnings],
        "comments": [comment_fields(*each) for each in threaded(article.comments)],
    }


def _as_fields(record: Any) -> dict[str, Value]:  # noqa: ANN401 - any record of plain fields
    """The fields of a small record."""
    return {} if record is None else {name: getattr(record, name) for name in record.__struct_fields__}


def threaded(comments: list[Comment]) -> Iterator[tuple[int, int, Comment]]:
    """The comments with their replies after them: each one's number, that of what it answers or 0, and itself."""
    stack = [(0, comment) for comment in comments[::-1]]
    number = 0
    while stack:
        parent, comment = stack.pop()
        number += 1
        yield number, parent, comment
        stack.extend((number, reply) for reply in comment.replies[::-1])


def comment_html(comment: Comment) -> str:
    """What a comment says, as clean HTML."""
    return write_blocks(comment.blocks, Notes([])).strip()


def comment_fields(number: int, parent: int, comment: Comment) -> dict[str, Value]:
    """A comment of a flat list; `parent` is the number of the one that it answers."""
    return {
        "id": number,
        "parent": parent,
        "author": comment.author,
        "date": comment.date,
        "url": comment.url,
        "html": comment_html(comment),
    }
