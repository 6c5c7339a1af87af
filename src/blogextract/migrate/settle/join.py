"""Several pages of one post to one article: sections, notes and comments in order, nothing twice."""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec.structs import replace

from blogextract.article import Article, Comment, Section
from blogextract.blocks import Block, Rule
from blogextract.migrate.settle.facts import fold


def join_pages(articles: list[Article]) -> Article:
    """The article of a post from those of its pages in order; the fields are the first page's where it has them."""
    first = articles[0]
    bodies = [_own_notes(article, at) for at, article in enumerate(articles)]
    parts = _without_frame([article.sections for article in bodies])
    sections: list[Section] = []
    for at, part in enumerate(parts):
        sections = _continued(sections, _without_title(part, first.title) if at else part)
    return replace(
        first,
        sections=sections,
        footnotes=[note for article in bodies for note in article.footnotes],
        comments=join_comments([article.comments for article in articles]),
        lead_image=first.lead_image,
        categories=next((article.categories for article in articles if article.categories), []),
        tags=next((article.tags for article in articles if article.tags), []),
        next_page=None,
        confidence=min(article.confidence for article in articles),
        warnings=list(dict.fromkeys(_warned(articles))),
    )


def _warned(articles: list[Article]) -> list[Any]:
    return [warning for article in articles for warning in article.warnings]


def _continued(sections: list[Section], part: list[Section]) -> list[Section]:
    """Text before the first heading of a page goes on under the last heading of the page before."""
    if sections and part and part[0].heading is None:
        last = replace(sections[-1], blocks=[*sections[-1].blocks, *part[0].blocks])
        return [*sections[:-1], last, *part[1:]]
    return [*sections, *part]


def _without_title(part: list[Section], title: str | None) -> list[Section]:
    """A page that begins with the post's title again, with or without its number."""
    if part and part[0].heading and title and fold(part[0].heading).rstrip("0123456789 ").startswith(fold(title)):
        return [replace(part[0], heading=None, level=0, anchor=None, marks=[]), *part[1:]]
    return part


def _without_frame(parts: list[list[Section]]) -> list[list[Section]]:
    """What stands at the head of each page is said once at the first, what stands at the foot once at the last."""
    heads = [section[0].blocks if section and section[0].heading is None else [] for section in parts]
    shared = _shared(heads)
    found = [_cut(part, shared, 0) if at and shared else part for at, part in enumerate(parts)]
    feet = [part[-1].blocks[::-1] if part else [] for part in found]
    shared = _shared(feet)
    return [_cut(part, 0, shared) if at < len(found) - 1 and shared else part for at, part in enumerate(found)]


def _shared(runs: list[list[Block]]) -> int:
    """How many blocks all runs begin with; rules between parts do not count as said."""
    count = 0
    for blocks in zip(*runs, strict=False):
        if any(block != blocks[0] for block in blocks) or isinstance(blocks[0], Rule):
            break
        count += 1
    return count if len(runs) > 1 else 0


def _cut(part: list[Section], head: int, foot: int) -> list[Section]:
    sections = list(part)
    if head:
        sections[0] = replace(sections[0], blocks=sections[0].blocks[head:])
    if foot:
        sections[-1] = replace(sections[-1], blocks=sections[-1].blocks[:-foot])
    return [section for section in sections if section.heading is not None or section.blocks]


def _own_notes(article: Article, at: int) -> Article:
    """The article with notes of its own names: each page counts its notes from 1."""
    if at == 0 or not article.footnotes:
        return article
    names = {note.id: f"{note.id}-page-{at + 1}" for note in article.footnotes}
    data = article.to_dict()
    stack: list[Any] = [data["sections"], data["footnotes"]]
    while stack:
        each = stack.pop()
        if isinstance(each, dict):
            if each.get("type") == "footnote" and each.get("href") in names:
                each["href"] = names[each["href"]]
            stack += each.values()
        elif isinstance(each, list):
            stack += each
    for note in data["footnotes"]:
        note["id"] = names[note["id"]]
    return msgspec.convert(data, Article)


# Comments


def join_comments(pages: list[list[Comment]]) -> list[Comment]:
    """The comments of several pages, each once; by date where all have one, in the direction of the first page."""
    found: dict[object, Comment] = {}
    for comments in pages:
        for comment in comments:
            key = _identity(comment)
            if key not in found or len(comment.replies) > len(found[key].replies):
                found[key] = comment
    joined = list(found.values())
    if sum(map(bool, pages)) < 2 or any(comment.date is None for comment in joined):
        return joined
    first = next(comments for comments in pages if comments)
    dates = [comment.date or "" for comment in first]
    newest_first = len(dates) > 1 and dates[0] > dates[-1]
    return sorted(joined, key=lambda comment: comment.date or "", reverse=newest_first)


def _identity(comment: Comment) -> object:
    """A comment's own number where its address has one, or else who said what when."""
    _, mark, number = (comment.url or "").rpartition("#")
    return number if mark and number else (comment.author, comment.date, comment.text)
