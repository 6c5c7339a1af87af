"""The ways to the neighbours where a link shows its label in one line and the title in another, whatever its class."""

from __future__ import annotations

from collections.abc import Iterator

from blogextract.document import Document
from blogextract.metadata.lines import lines
from blogextract.metadata.neighbours.table import NEXT_LABELS, PREVIOUS_LABELS
from blogextract.metadata.post_place import post_place
from blogextract.metadata.text import fold

ARROWS = "«»‹›←→<>⟵⟶❮❯⇐⇒◀▶ \u00a0:：|"
"""What stands beside a label, or parts it from the title."""
MAX_WITHIN = 30
"""Elements in a link that are looked at for its label."""
_MAX_LAST = 150
"""Links at the page's end that are looked at."""
_WHITE_AND_ARROWS = ARROWS + "\n\r\t"
_FIRST_WORDS = frozenset(label.split()[0] for label in PREVIOUS_LABELS | NEXT_LABELS if " " in label)


def labelled_lines(document: Document) -> Iterator[tuple[str, int, float]]:
    """Links after the headline that show a label of two words in one line and a title in another, wherever they are."""
    headline = post_place(document).headline
    anchors = document.tagged("a") if headline >= 0 else []
    for anchor in anchors[-_MAX_LAST:]:
        if anchor < headline or not anchor + 1 < document.ends[anchor] <= anchor + MAX_WITHIN:
            continue
        if not _may_begin_with_label(document, anchor):
            continue
        head, *rest = [line.text for line in lines(document, anchor)[:3]] or [""]
        said = fold(head.strip(ARROWS))
        if len(rest) == 1 and " " in said:
            if said in PREVIOUS_LABELS:
                yield "previous", anchor, 0.6
            elif said in NEXT_LABELS:
                yield "next", anchor, 0.6


def _may_begin_with_label(document: Document, anchor: int) -> bool:
    """False for nearly all links, without reading their lines."""
    for item in document.content[document.starts[anchor] + 1 : document.stops[anchor]]:
        if isinstance(item, str) and (said := item.strip(_WHITE_AND_ARROWS)):
            return fold(said).partition(" ")[0] in _FIRST_WORDS
    return False
