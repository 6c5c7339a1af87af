"""What of a heading is the title: headings hold permalink marks, labels, and lines of metadata as well."""

from __future__ import annotations

import re
from html import unescape
from itertools import islice

from blogextract.document import Document
from blogextract.metadata.lines import unknown_words
from blogextract.metadata.text import fold, visible
from blogextract.metadata.titles.head import head_titles, headline, whole_titles
from blogextract.patterns import deferred

_MARKS = "¶#§🔗"
"""The marks of links to a heading, which some themes show beside it."""
_MARK_BEFORE = re.compile(r"[#¶]\s+")

MAX_TITLE = 400
TELLING = 12
"""Characters from which on a title is not part of another by chance."""
_MAX_PARTS = 12
_CLOSED = deferred(r"\w[!?.…)]|[\w!?.…][\"'”’»]")
"""The end of a sentence or a quotation."""
_MAX_ITEMS = 12
_EDGES = " :|–—-"
_SHORT = 8
"""Characters of what is left of a heading, which the head must tell as a whole."""
_NEAR = 6
"""Elements before a heading in which its kicker stands."""


def shown_title(document: Document, node: int) -> str:
    """The title that a heading shows: without permalink marks, a label, or a line of metadata set into it.

    What of the heading is the title, the head tells.
    """
    text = document.text(node)
    if len(text) > MAX_TITLE:
        return text
    told = head_titles(document)
    folded = fold(text := _unmarked(text))
    parted = _unmarked(_parted(document, node)) if document.ends[node] > node + 1 else text
    if parted != text and (fold(parted) == folded or folded not in told):
        text, folded = parted, fold(parted)
        text = next((title for title in whole_titles(document) if fold(title) == folded), text)
    if folded in told:
        return text
    if "&#" in text and fold(decoded := unescape(text)) in told:
        return decoded  # a reference that was escaped once too often
    part = None
    if document.ends[node] > node + 1 and _holds_any(folded, told):
        part = _told_part(document, node, told) or _told_rest(document, node, told)
    return part or _without_meta(document, text, folded) or _with_kicker(document, node, folded) or text


def _unmarked(text: str) -> str:
    """A heading's text without what shows nothing, and the marks of links to it."""
    text = visible(text)
    bare = text.strip().rstrip(_MARKS).strip()
    return bare[before.end() :] if (before := _MARK_BEFORE.match(bare)) else bare or text


def _parted(document: Document, node: int) -> str:
    """The text of a heading whose parts are set apart by their looks alone: `Title<span>Subtitle</span>`."""
    shown = ""
    for piece in document.pieces(node):
        if piece[:1].isupper() and (shown[-1:].islower() or _CLOSED.fullmatch(shown[-2:])):
            shown += " "
        shown += piece
    return " ".join(shown.split())


def _holds_any(folded: str, told: list[str]) -> bool:
    """Whether one of some titles is within a text, wherever words are parted."""
    run_together = folded.replace(" ", "")
    return any(title.replace(" ", "") in run_together for title in told)


def _told_part(document: Document, node: int, told: list[str]) -> str | None:
    """The element within a heading that says exactly what the head says; beside it stand a kicker or a subtitle."""
    for part in range(node + 1, min(document.ends[node], node + _MAX_PARTS)):
        text = visible(document.text(part))
        folded = fold(text)
        if len(folded) > TELLING and folded in told:
            return text
    return None


def _told_rest(document: Document, node: int, told: list[str]) -> str | None:
    """What of a heading says exactly what the head says without its elements, or one of them: a kicker, a button."""
    items = list(islice(document.own_content(node), _MAX_ITEMS))
    parts = [item for item in items if not isinstance(item, str)]
    for left_out in (parts, *([part] for part in parts)):
        shown = [item if isinstance(item, str) else document.text(item) for item in items if item not in left_out]
        text = _unmarked(" ".join("".join(shown).split()).strip(_EDGES))
        folded = fold(text)
        if len(folded) > _SHORT and folded in told and all(fold(document.text(part)) not in told for part in left_out):
            return text
    return None


def _without_meta(document: Document, text: str, folded: str) -> str | None:
    """The title that the head tells, where only a label or a line of metadata stands beside it in the heading."""
    for title in whole_titles(document):
        known = fold(title)
        if len(known.split()) < 3 or known not in folded:
            continue
        before, _, after = folded.partition(known)
        label = fold(text.partition(":")[0])
        labelled = " " not in label and label == before.strip()
        if (not before or _is_meta(before) or labelled) and (not after or _is_meta(after)):
            return title
    return None


def _with_kicker(document: Document, node: int, folded: str) -> str | None:
    """The title in the page's JSON-LD that is the heading and the words right above it."""
    whole = headline(document)
    if not folded or not whole or not (known := fold(whole)).endswith(" " + folded):
        return None
    kicker = known[: -len(folded) - 1]
    before = range(max(0, node - _NEAR), node)
    return whole if any(fold(document.raw_text(above)[:MAX_TITLE]) == kicker for above in before) else None


def _is_meta(rest: str) -> bool:
    """Whether what stands beside the title is a date, a byline, a count, and no words of the title's own."""
    return any(c.isdigit() for c in rest) and unknown_words(rest, ()) <= 1
