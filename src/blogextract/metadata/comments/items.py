"""The elements of a page that hold a comment each: by class, by schema, by their list or by id."""

from __future__ import annotations

from itertools import islice

from blogextract.document import Document
from blogextract.metadata.comments.pairs import pair_lists
from blogextract.metadata.comments.table import (
    BOTH,
    COMMENT_WORDS,
    CONTENT,
    ITEM_WORD,
    ITEMS,
    LISTS,
    PINGS,
    SURE_LISTS,
    WORDS_ENDS,
)
from blogextract.metadata.post_place import post_place
from blogextract.patterns import deferred

_MAX_HEADING = 160
_MAX_UP = 12
_NO_ITEM = PINGS | frozenset(CONTENT) - {*BOTH, "content"}
_LIST_ITEM = deferred(r"(?:li-)?comment-\d+")
_NUMBERED = deferred(r"(?:comment|cmt)[-_]?\d+(?:-\d+)?")
_NUMBERED_TAGS = frozenset({"li", "div", "article", "section", "ul", "dl", "tr", "blockquote"})
_BESIDE = frozenset({"widget", "sidebar", "side", "recent-comments", "recentcomments"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def item_nodes(document: Document) -> list[int]:
    """The elements that hold a comment each, in order."""
    by_class = document.by_class
    found = {
        node
        for token in ITEMS
        if token in by_class
        for node in by_class[token]
        if document.tags[node] in ("li", "div", "article", "section", "dd", "tr", "p", "dt")
    }
    typed = {
        node
        for node in document.having("itemtype")
        if document.attributes[node]["itemtype"].rstrip("/").lower().endswith(("schema.org/comment", "usercomments"))
    }
    found = {node for node in found | typed if _NO_ITEM.isdisjoint((document.classes[node] or "").lower().split())}
    found = {node for node in found if not (_is_headed(document, node) or _is_body_of_numbered(document, node))}
    nodes = sorted(found or typed or _by_list(document) or _by_id(document))
    around = post_place(document).headline
    apart = [node for node in nodes if not node < around < document.ends[node] and not _is_words(document, node)]
    listed = pair_lists(document)
    if listed:
        apart = [node for node in apart if not any(at < node < document.ends[at] for at in listed)]
    return apart


def _is_body_of_numbered(document: Document, node: int) -> bool:
    """Whether an element with a class for all comments is the words of one, which has an id: `li#comment-12`."""
    around = document.get(document.parents[node], "id") or ""
    names = (document.classes[node] or "").lower().split()
    return "comments-body" in names and _NUMBERED.fullmatch(around) is not None


def _is_headed(document: Document, node: int) -> bool:
    """Whether an element begins with a heading that counts comments: it is what holds them all."""
    heading = node + 1
    if heading >= document.ends[node] or document.tags[heading] not in _HEADINGS:
        return False
    text = document.short_text(heading, _MAX_HEADING) or ""
    return any(map(str.isdigit, text)) and COMMENT_WORDS.search(text) is not None


def _by_list(document: Document) -> set[int]:
    """The items of lists of comments, where only their ids or the list tell: WordPress before version 2.7, K2."""
    by_class = document.by_class
    lists = sorted(node for name in LISTS for node in by_class.get(name, ()))
    outermost: list[int] = []
    for node in lists:
        if not outermost or node >= document.ends[outermost[-1]]:
            outermost.append(node)
    items = [item for node in outermost for item in document.tagged("li", within=node)]
    found = {item for item in items if _LIST_ITEM.fullmatch(document.get(item, "id") or "")}
    sure = {node for name in SURE_LISTS for node in by_class.get(name, ())}
    return found.union(item for item in document.tagged("li") if document.parents[item] in sure) if sure else found


def _by_id(document: Document) -> set[int]:
    """The elements that an id such as `comment12` alone tells from others: FC2, Tistory, Z-Blog."""
    around = post_place(document)
    return {
        node
        for name, node in document.by_id.items()
        if name[-1:].isdigit()
        and node > around.headline
        and document.tags[node] in _NUMBERED_TAGS
        and _NUMBERED.fullmatch(name)
        and PINGS.isdisjoint((document.classes[node] or "").lower().split())
        and not _stands_beside(document, node)
    }


def _stands_beside(document: Document, node: int) -> bool:
    """Whether an element is part of a box beside the post, where the last comments on all posts may be listed."""
    for above in islice(document.ancestors(node), _MAX_UP):
        names = [(document.get(above, "id") or "").lower(), *(document.classes[above] or "").lower().split()]
        if document.tags[above] == "aside" or not _BESIDE.isdisjoint(names):
            return True
    return False


def _is_words(document: Document, node: int) -> bool:
    """Whether an element of a name that themes give to comments and to their words is the latter."""
    names = (document.classes[node] or "").lower().split()
    outer = {token for name in names for token in BOTH.get(name, ())}
    if any(name.endswith(WORDS_ENDS) for name in names):
        outer |= ITEM_WORD
    near = islice(document.ancestors(node), 3) if outer else ()
    return any(not outer.isdisjoint((document.classes[above] or "").lower().split()) for above in near)
