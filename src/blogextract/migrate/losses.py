"""How much of each kind a record holds, and which posts hold less than their pages show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec import Struct

from blogextract.article import Article
from blogextract.blocks import (
    Audio,
    Block,
    Callout,
    Code,
    Definitions,
    Details,
    Embed,
    File,
    Gallery,
    Image,
    List,
    Mark,
    Paragraph,
    Quote,
    Table,
    Video,
    walk,
)
from blogextract.migrate.extract.region import words
from blogextract.migrate.journal import Journal
from blogextract.migrate.model import Counts, Dropped, Post

KINDS = Counts.__struct_fields__
_WEIGHT = {"words": 1, "links": 3, "items": 3}
"""What one lost thing weighs in words where losses are set in order; all other kinds weigh `_HEAVY`."""
_HEAVY = 20


_FEW = 5
_NEARLY_ALL = 0.8
_MANY = 0.5
"""Shares of a template's posts, of which there are at least a few, in which its elements and its words stand."""


class Loss(Struct, frozen=True, kw_only=True):
    """A post and what it lost.

    page, record, lost: by kind; lost is never negative. furniture: what of the page's is no loss, since it is the
    template's. weight: in words, to sort by. dropped: the texts that the page shows where the post is and the record
    has not.
    """

    url: str
    title: str | None
    page: Counts
    record: Counts
    furniture: Counts
    lost: Counts
    weight: int
    protected: bool = False
    dropped: list[str] = []


def losses(journal: Journal) -> list[Loss]:
    """All posts, those that lost most first.

    What extraction leaves out of nearly all posts of a template, in elements in which no post has its text, is the
    template's furniture ("This entry was posted on …") and no loss; nor is the same text left out of most of them.
    """
    furniture = _furniture(journal)
    found = [_loss(post, furniture) for post in journal.made(Post) if post.kind == "post"]
    return sorted(found, key=lambda loss: (-loss.weight, loss.url))


def _furniture(journal: Journal) -> set[tuple[str, str, str]]:
    """Templates, and what in them is the template's: elements, or words."""
    posts: Counter[str] = Counter()
    found: Counter[tuple[str, str, str]] = Counter()
    shared: set[tuple[str, str, str]] = set()
    for post in journal.made(Post):
        if post.kind != "post":
            continue
        posts[post.shape] += 1
        found.update({sign for each in post.dropped for sign in _signs(post, each)})
        shared.update(_place(post, each) for each in post.dropped if not each.alone)
    least = {"where": _NEARLY_ALL, "text": _MANY}
    return {
        sign
        for sign, count in found.items()
        if sign not in shared and posts[sign[0]] >= _FEW and count >= least[sign[1]] * posts[sign[0]]
    }


def _place(post: Post, dropped: Dropped) -> tuple[str, str, str]:
    return post.shape, "where", dropped.where


def _signs(post: Post, dropped: Dropped) -> tuple[tuple[str, str, str], ...]:
    return _place(post, dropped), (post.shape, "text", dropped.text)


def _loss(post: Post, furniture: set[tuple[str, str, str]]) -> Loss:
    less = {kind: max(getattr(post.page, kind) - getattr(post.record, kind), 0) for kind in KINDS}
    of_template = [each for each in post.dropped if not furniture.isdisjoint(_signs(post, each))]
    lost = less | {
        kind: max(less[kind] - sum(getattr(each, kind) for each in of_template), 0) for kind in ("words", "links")
    }
    return Loss(
        url=post.url,
        title=post.article.title,
        page=post.page,
        record=post.record,
        furniture=Counts(**{kind: less[kind] - lost[kind] for kind in KINDS}),
        lost=Counts(**lost),
        weight=sum(number * _WEIGHT.get(kind, _HEAVY) for kind, number in lost.items()),
        protected=post.protected,
        dropped=[each.text for each in post.dropped if each not in of_template],
    )


def total(counts: Iterable[Counts]) -> Counts:
    """The sum of some counts, kind by kind."""
    found = dict.fromkeys(KINDS, 0)
    for each in counts:
        for kind in KINDS:
            found[kind] += getattr(each, kind)
    return Counts(**found)


def record_counts(article: Article) -> Counts:
    """What a record holds, counted like the page."""
    return total(_counted(article))


def _counted(article: Article) -> Iterator[Counts]:
    for section in article.sections:
        if section.heading:
            yield _text(section.heading, section.marks)
            yield Counts(headings=1)
        yield from map(_block, walk(section.blocks))
    for note in article.footnotes:
        yield _text(note.text, note.marks)
        yield from map(_block, walk(note.blocks))
    if article.footnotes:
        yield Counts(lists=1, items=len(article.footnotes))
    if article.lead_image is not None and article.lead_image.caption:
        yield Counts(words=words(article.lead_image.caption))


def _text(text: str | None, marks: Iterable[Mark] = ()) -> Counts:
    marks = list(marks)
    return Counts(
        words=words(text or ""),
        links=sum(mark.type == "link" for mark in marks),
        images=sum(mark.type == "image" for mark in marks),
    )


def _block(block: Block) -> Counts:
    """A block's own share, without the blocks that it holds."""
    match block:
        case Paragraph():
            return _text(block.text, block.marks)
        case List():
            own = Counts(lists=1, items=len(block.items))
            return total([own, *(_text(item.text, item.marks) for item in block.items)])
        case Definitions():
            return _definitions(block)
        case Table():
            cells = [cell for row in block.rows for cell in row]
            return total([Counts(tables=1), _text(block.caption), *(_text(cell.text, cell.marks) for cell in cells)])
        case Image():
            return total([Counts(images=1), _text(block.caption, block.caption_marks), _text(block.credit)])
        case _:
            return _simple(block)


def _simple(block: Block) -> Counts:
    match block:
        case Code():
            return Counts(code=1, words=words(block.text))
        case Video() | Audio() | Embed():
            return Counts(embeds=1, words=words(block.caption or ""))
        case File():
            return Counts(links=1, words=words(block.name or ""))
        case Quote():
            return Counts(quotes=1, words=words(block.cite or ""))
        case _:
            shown = getattr(block, _SHOWN.get(type(block), ""), None)
            return _text(shown)


_SHOWN: dict[type[Block], str] = {Gallery: "caption", Callout: "label", Details: "summary"}
"""The field with the text that a block shows beside the blocks that it holds."""


def _definitions(block: Definitions) -> Counts:
    parts = [Counts(lists=1)]
    for entry in block.items:
        parts.append(Counts(items=len(entry.terms)))
        parts += [_text(term.text, term.marks) for term in entry.terms]
        parts += [_text(each.text, each.marks) for each in entry.definitions]
    return total(parts)
