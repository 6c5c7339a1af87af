"""The ways to the neighbours where a label stands in one line and the title in another, whatever their classes.

Themes of utility classes have no word for such a link. The label is in the link, or right before it in an element
that holds nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise

from blogextract.document import Document
from blogextract.metadata.lines import lines
from blogextract.metadata.neighbours.label_words import (
    ARROWS,
    follows_label,
    last_links,
    led_by_label,
)
from blogextract.metadata.neighbours.table import NEXT_LABELS, PREVIOUS_LABELS
from blogextract.metadata.post_place import post_place
from blogextract.metadata.text import fold

MAX_WITHIN = 30
"""Elements in a link that are looked at for its label."""
_MAX_UP = 4
_MAX_LABEL = 40
_BOTH = 2


def labelled_lines(document: Document) -> Iterator[tuple[str, int, float]]:
    """Links after the headline with a label in one line and a title in another, wherever they are.

    A label of one word is a slider's as well: it tells only where the other way stands beside.
    """
    headline = post_place(document).headline
    led, short = led_by_label(document), list[tuple[str, int]]()
    for anchor in last_links(document) if headline >= 0 else ():
        if anchor < headline or not (anchor in led or follows_label(document, anchor)):
            continue
        if document.ends[anchor] > anchor + MAX_WITHIN or not document.get(anchor, "href"):
            continue
        said = _label_within(document, anchor) if anchor in led else ""
        said = said or _label_before(document, anchor)
        alone = _label_alone(document, anchor) if anchor in led and not said else ""
        direction = _direction(said or alone)
        if direction and " " in said:
            yield direction, anchor, 0.6
        elif direction:
            short.append((direction, anchor))
    for (direction, anchor), (other, beside) in pairwise(short):
        if direction != other and _are_beside(document, anchor, beside):
            yield direction, anchor, 0.55
            yield other, beside, 0.55


def _direction(said: str) -> str:
    """The way that a label names, empty for other words."""
    return "previous" if said in PREVIOUS_LABELS else "next" if said in NEXT_LABELS else ""


def _label_alone(document: Document, anchor: int) -> str:
    """A label of two words that is all of a link, folded; empty for other words."""
    text = document.short_text(anchor, _MAX_LABEL) or ""
    said = fold(text.strip(ARROWS))
    return said if " " in said and _direction(said) else ""


def _label_within(document: Document, anchor: int) -> str:
    """The first of two lines that a link shows, folded; empty where it shows another number of them."""
    return "" if document.ends[anchor] == anchor + 1 else _first_of_two(document, anchor)


def _label_before(document: Document, anchor: int) -> str:
    """The line before a link in an element that shows the two alone, folded; empty where there is none."""
    if not follows_label(document, anchor):
        return ""
    for above in islice(document.ancestors(anchor), _MAX_UP):
        if document.ends[above] - above > MAX_WITHIN or len(document.tagged("a", within=above)) > 1:
            break
        if said := _first_of_two(document, above):
            return said
    return ""


def _first_of_two(document: Document, node: int) -> str:
    """The first of the two lines, or of the two parts of a line, that an element shows, folded; else empty."""
    head, *rest = [line.text for line in lines(document, node)[:3]] or [""]
    if not rest:
        within = range(node + 1, min(document.ends[node], node + MAX_WITHIN))
        inner = [document.text(part) for part in within if document.parents[part] == node]
        head, *rest = [text for text in inner if text.strip(ARROWS)] or [""]
    return fold(head.strip(ARROWS)) if len(rest) == 1 else ""


def _are_beside(document: Document, first: int, second: int) -> bool:
    """Whether two links stand in one small element, each with no other link in its part of it."""
    for above in islice(document.ancestors(first), _MAX_UP):
        if second < document.ends[above]:
            return len(document.tagged("a", within=above)) == _BOTH
    return False
