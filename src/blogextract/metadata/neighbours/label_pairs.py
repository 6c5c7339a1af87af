"""The ways to the neighbours where two links beside each other say which is which: `上一篇` and `下一篇`.

Whatever themes call such links, a label that is all of one, or an element of its own at its start, answers that of the
other. The other post's title stands after the label, or in the link's `title`.
"""

from __future__ import annotations

from itertools import islice, pairwise

from blogextract.document import Document
from blogextract.metadata.neighbours.arrows import Way, arrow_ways, leads_to_a_post
from blogextract.metadata.neighbours.label_words import WHITE_AND_ARROWS, led_by_label
from blogextract.metadata.neighbours.lines import MAX_WITHIN
from blogextract.metadata.neighbours.table import NEXT_LABELS, PREVIOUS_LABELS
from blogextract.metadata.once import once
from blogextract.metadata.post_place import post_place
from blogextract.metadata.text import fold

_MAX_LABEL = 40
_MAX_TITLE = 250
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_MAX_UP = 4
_MAX_LINKS = 3
_WHOLE_PAGE = frozenset({"html", "body", "main", "article"})


@once
def paired_ways(document: Document) -> dict[int, list[Way]]:
    """By the element that holds both, the links that labels or arrows tell to lead to the neighbours."""
    return {**_label_ways(document), **arrow_ways(document)}


def _label_ways(document: Document) -> dict[int, list[Way]]:
    """By the element that holds both and no more than a third link, the links with opposite labels."""
    headline = post_place(document).headline
    led = [(node, at) for node, at in led_by_label(document).items() if node > headline]
    told = [(side, node) for node, at in led if (side := _side(document, node, at)) and leads_to_a_post(document, node)]
    found: dict[int, list[Way]] = {}
    for first, second in pairwise(told):
        around = _around_both(document, first[1], second[1])
        if first[0] != second[0] and around >= 0:
            found.setdefault(around, [first, second])
    return found


def _side(document: Document, anchor: int, first: int) -> str | None:
    """The direction that a link's label tells: all of its text, or its first text where an element ends with that."""
    said, end = document.text_at(first)
    said, after = said.strip(WHITE_AND_ARROWS), document.content[end]
    ends = isinstance(after, int) and after < 0
    if not ends or len(said) > _MAX_LABEL:
        said = document.short_text(anchor, _MAX_LABEL) or ""
    label = fold(said.strip(WHITE_AND_ARROWS))
    return "previous" if label in PREVIOUS_LABELS else "next" if label in NEXT_LABELS else None


def _around_both(document: Document, first: int, second: int) -> int:
    """The nearest element around two links, -1 where it holds further ones or is most of the page."""
    for above in islice(document.ancestors(first), _MAX_UP):
        if second < document.ends[above]:
            few = len(document.tagged("a", within=above)) <= _MAX_LINKS
            return above if few and document.tags[above] not in _WHOLE_PAGE else -1
    return -1


def heading_in(document: Document, anchor: int) -> str:
    """What a link shows as its one heading, whatever it shows besides; empty where it has none or several."""
    within = range(anchor + 1, min(document.ends[anchor], anchor + MAX_WITHIN))
    heads = [node for node in within if document.tags[node] in _HEADINGS]
    return document.short_text(heads[0], _MAX_TITLE) or "" if len(heads) == 1 else ""
