"""Readers' comments as records, threaded, and the area of the page that they take up."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable

from msgspec import Struct, field

from blogextract.article import Comment
from blogextract.blocks import Block, Paragraph
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.comments.item import Item, nested
from blogextract.metadata.comments.items import item_nodes
from blogextract.metadata.comments.pairs import pair_lists, pairs
from blogextract.metadata.comments.read import date_of, text_of, url_of
from blogextract.metadata.comments.reading import Reading, reading
from blogextract.metadata.comments.table import AREA_IDS, AREAS, COMMENT_WORDS
from blogextract.metadata.comments.who import author_of
from blogextract.metadata.post_place import post_place
from blogextract.outline import Outline
from blogextract.patterns import deferred

_MAX_COMMENTS = 5000
_MAX_DEPTH = 60
"""Replies to replies; deeper ones are put at this depth."""
_DEPTH = deferred(r"(?:^|\s)(?:(?:depth|b-tree-twig)-(\d{1,2})|comment--deep-(\d))(?=\s|$)")
"""How deep a comment is: in WordPress's class of it, in LiveJournal's of the element around it; Forem counts from 0."""
_AREA_TAGS = frozenset(
    {"div", "section", "ol", "ul", "dl", "aside", "article", "form", "h1", "h2", "h3", "h4", "h5", "p", "footer"}
)
_MAX_HEADING = 160
_NOTICE = ("[…]", "[...]", "Pingback:", "Trackback:")
"""How the notice of a link begins, which says so, or quotes the other post from its middle."""
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


class _Thread(Struct):
    """A comment with what it needs to find its place."""

    item: Item
    parent: int
    author: str | None = None
    url: str | None = None
    date: str | None = None
    paragraphs: list[str] = field(default_factory=list)
    replies: list[_Thread] = field(default_factory=list)


def claims(document: Document, outline: Outline) -> list[Claim]:
    """A claim that holds all comments, and one for each further part of the page that is theirs.

    The latter say the same with little confidence: they only keep their part of the page out of the body.
    """
    del outline  # the markup says it all
    found = comments(document)
    areas = _areas(document)
    if not areas and not found:
        return []
    first = areas[0] if areas else None
    told = Claim(
        field="comments", value=found, source="comments", node=first, consumes=None if first is None else "comments"
    )
    rest = [
        Claim(field="comments", value=found, source="comments", confidence=0.1, node=node, consumes="comments")
        for node in areas[1:]
    ]
    return [told, *rest]


def comments(document: Document) -> list[Comment]:
    """All comments of the page, replies within those that they answer."""
    threads = {thread.item.node: thread for thread in _threads(document)}
    roots: list[_Thread] = []
    for thread in threads.values():
        siblings = threads[thread.parent].replies if thread.parent in threads else roots
        siblings.append(thread)
    return _records(roots)


def _records(roots: list[_Thread]) -> list[Comment]:
    """The records of threads, innermost replies first, without recursion."""
    ordered: list[tuple[_Thread, int]] = []
    waiting = [(thread, 0) for thread in reversed(roots)]
    while waiting:
        thread, depth = waiting.pop()
        ordered.append((thread, depth))
        waiting += [(reply, depth + 1) for reply in reversed(thread.replies)]
    made: dict[int, Comment] = {}
    for thread, depth in reversed(ordered):
        replies = [made[reply.item.node] for reply in thread.replies]
        if depth == _MAX_DEPTH:
            replies = [flat for reply in replies for flat in _flattened(reply)]
        blocks: list[Block] = [Paragraph(text=text) for text in thread.paragraphs]
        made[thread.item.node] = Comment(
            author=thread.author,
            url=thread.url,
            date=thread.date,
            text="\n\n".join(thread.paragraphs),
            blocks=blocks,
            replies=replies,
        )
    return [made[thread.item.node] for thread in roots]


def _flattened(comment: Comment) -> Iterable[Comment]:
    """A comment and all below it, none within another."""
    waiting = [comment]
    while waiting:
        current = waiting.pop()
        waiting += current.replies[::-1]
        yield Comment(
            author=current.author, url=current.url, date=current.date, text=current.text, blocks=current.blocks
        )


def _threads(document: Document) -> list[_Thread]:
    """The comments of the page in order, each with the node of the one that it answers, -1 for none."""
    nodes = item_nodes(document)[:_MAX_COMMENTS]
    inside = frozenset(nodes)
    found: list[_Thread] = []
    wrappers: dict[int, int] = {}
    by_depth: dict[int, int] = {}
    held: dict[int, int] = {}
    placed: list[int] = []
    for item in [item for listing in pair_lists(document) for item in pairs(document, listing)][:_MAX_COMMENTS]:
        comment = reading(document, item)
        author = author_of(comment)
        if author and (paragraphs := text_of(comment, author)):
            found.append(_Thread(item, -1, author, url_of(comment), date_of(comment), paragraphs))
    for item in nested(document, nodes):
        node = item.node
        parent = _parent(document, node, inside, wrappers, held)
        comment = reading(document, item)
        author = author_of(comment)
        paragraphs = text_of(comment, author)
        nothing = not paragraphs or paragraphs == [author] or paragraphs[0].startswith(_NOTICE)
        if nothing or not (author or _looks_like_comment(comment)):
            wrappers[node] = parent
            continue
        depth = _depth(document, node)
        if parent < 0:
            parent = by_depth.get(depth - 1, -1) if depth > 1 else _before_indent(document, node, placed)
        if depth:
            by_depth[depth] = node
        held.setdefault(document.parents[node], node)
        placed.append(node)
        found.append(_Thread(item, parent, author, url_of(comment), date_of(comment), paragraphs))
    return found


def _depth(document: Document, node: int) -> int:
    """How deep a comment's class, or that of the element around it, says that it is; 0 where none does."""
    classes = (document.classes[at] or "" for at in (node, document.parents[node]))
    match = next((found for names in classes if (found := _DEPTH.search(names))), None)
    if match is None:
        return 0
    return int(match[1]) if match[1] else int(match[2]) + 1


def _parent(
    document: Document, node: int, inside: frozenset[int], wrappers: dict[int, int], held: dict[int, int]
) -> int:
    """The comment around a node, through those elements that turned out to hold none; -1 for none.

    In a list within an item stand the replies to the comment that the item holds. held: by element the first comment
    right in it.
    """
    listed = False
    for steps, above in enumerate(document.ancestors(node)):
        listed = listed or document.tags[above] in ("ul", "ol")
        if above in inside:
            if above not in wrappers:
                return above
            return held.get(above, wrappers[above]) if listed else wrappers[above]
        if steps > 40:
            break
    return -1


def _before_indent(document: Document, node: int, placed: list[int]) -> int:
    """Where replies stand in an indented element after what they answer: the last comment before that element.

    placed: the comments found so far, in order.
    """
    for steps, above in enumerate(document.ancestors(node)):
        if "indented" in (document.classes[above] or "").lower().split():
            at = bisect_left(placed, above)
            return placed[at - 1] if at else -1
        if steps > 12:
            break
    return -1


def _looks_like_comment(comment: Reading) -> bool:
    """Whether an element without an author is a comment all the same: by a date or an id such as `comment-12`."""
    name = comment.document.get(comment.item.node, "id") or ""
    return bool(re.match(r"(?:div-)?c(?:omment)?[-_]?\d+$", name)) or date_of(comment) is not None


def _areas(document: Document) -> list[int]:
    """The outermost elements that belong to the comments, none of which holds the post."""
    by_class, by_id = document.by_class, document.by_id
    found = {node for token in AREAS if token in by_class for node in by_class[token]}
    found.update(by_id[name] for name in AREA_IDS if name in by_id)
    around = post_place(document)
    areas: list[int] = []
    for node in sorted(found):
        holds_post = node < around.headline < document.ends[node] or node == around.headline
        if document.tags[node] not in _AREA_TAGS or holds_post or (areas and node < document.ends[areas[-1]]):
            continue
        if around.headline >= 0 and node < around.headline:
            continue
        heading = _heading_before(document, node)
        if heading >= 0 and heading not in areas:
            areas.append(heading)
        areas.append(node)
    return areas


def _heading_before(document: Document, node: int) -> int:
    """The heading right before a list of comments that says so: `3 Comments`; -1 where there is none."""
    before = node - 1
    while before >= 0 and document.parents[before] != document.parents[node]:
        before = document.parents[before]
    if before <= document.parents[node] or document.tags[before] not in _HEADINGS:
        return -1
    text = document.raw_text(before)
    return before if len(text) < _MAX_HEADING and COMMENT_WORDS.search(text) else -1
