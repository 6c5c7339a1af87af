"""One comment as it is read: which part of it holds its words, what is none of them, and who signed it."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from blogextract.document import Document
from blogextract.metadata.comments.item import Item, own
from blogextract.metadata.comments.signatures import Signature, signature
from blogextract.metadata.comments.table import CHROME, CONTENT, REPLIES
from blogextract.metadata.lines import lines, paragraphs
from blogextract.patterns import deferred

_WIDE = frozenset({"comment-body", "comment-entry", "content", "comment__content"})
"""Tokens that some themes give to all of a comment."""
_NAMING = ("comment-author", "fn", "comment-meta", "commentmetadata", "comment__header")
"""Class tokens of what tells, within an element of such a name, who wrote and when."""
_ID_OF_WORDS = deferred(r"comm-id-\d+")
"""What DataLife Engine calls the words of a comment, whatever a template sets around them."""


class Reading(Struct, frozen=True):
    """A comment and what is found of it once, for all who read it."""

    document: Document
    item: Item
    skip: set[int]
    """What within it is none of its words."""
    marked: list[str] | None
    """The paragraphs of what an id, a class or a schema says to be its words; None where nothing does."""
    signed: Signature | None
    """The line that signs it, where no element of their own holds its words."""

    @property
    def language(self) -> str | None:
        """The page's language, two letters."""
        return _language(self.document)


def reading(document: Document, item: Item) -> Reading:
    """A comment, ready to be read."""
    skip = _skip(document, item)
    marked = next(_marked(document, item, skip), None)
    signed = None
    if marked is None and not item.told:
        signed = signature(lines(document, item.node, set(item.replies)), _language(document))
    return Reading(document, item, skip, marked, signed)


def _marked(document: Document, item: Item, skip: set[int]) -> Iterator[list[str]]:
    """The paragraphs of what an id, a class or a schema says to be the words of a comment."""
    for node in own(document, item, document.having("id")):
        if _ID_OF_WORDS.fullmatch(document.attributes[node]["id"]):
            yield paragraphs(lines(document, node, set(item.replies)))
    for name in CONTENT:
        for node in own(document, item, document.classed(name)):
            if not (name in _WIDE and _has_author(document, node)):
                found = paragraphs(lines(document, node, skip - {node}))
                if found:
                    yield found
    for name in ("text", "commentText"):
        for node in own(document, item, document.having("itemprop")):
            if document.attributes[node]["itemprop"] == name:
                yield paragraphs(lines(document, node, set(item.replies)))


def is_chrome(document: Document, node: int) -> bool:
    """Whether an element's own class says that it is part of no comment's words."""
    return not CHROME.isdisjoint((document.classes[node] or "").lower().split())


def _skip(document: Document, item: Item) -> set[int]:
    """What within a comment is none of its words."""
    skip = set(item.replies)
    by_class = document.by_class
    for token in (CHROME | REPLIES) & by_class.keys():
        skip.update(own(document, item, document.classed(token)))
    quoted = document.tags[item.node] == "blockquote"  # its source is who wrote it
    for tag in ("form", "time", "button", "footer", *(("cite",) if quoted else ())):
        skip.update(own(document, item, document.tagged(tag)))
    anchors = own(document, item, document.tagged("a"))
    skip.update(node for node in anchors if _leads_nowhere(document, node))
    skip.update(node for node in anchors if "reply" in (document.classes[node] or "").lower())
    return skip


def _leads_nowhere(document: Document, anchor: int) -> bool:
    """Whether a link is a button for scripts: to answer, to change, to report."""
    href = document.get(anchor, "href")
    return href == "#" or (href or "").startswith("javascript:")


def _has_author(document: Document, node: int) -> bool:
    return any(document.classed(token, within=node) for token in _NAMING)


def _language(document: Document) -> str | None:
    return (document.get(0, "lang") or document.get(0, "xml:lang") or "")[:2].lower() or None
