"""Which of a page's links may have a label of a neighbour in them or before them, told by one word.

Nearly no link has, so that the few questions about lines and elements are asked of the few links that are left.
"""

from __future__ import annotations

import re

from blogextract.document import Document
from blogextract.metadata.neighbours.table import NEXT_LABELS, PREVIOUS_LABELS
from blogextract.metadata.once import once
from blogextract.metadata.text import fold

ARROWS = "«»‹›←→<>⟵⟶❮❯⇐⇒◀▶ \u00a0:：|"
"""What stands beside a label, or parts it from the title."""
WHITE_AND_ARROWS = ARROWS + "\n\r\t"
_MAX_LAST = 150
"""Links at the page's end that are looked at."""
_MAX_BEFORE = 8
"""Texts, beginnings and ends of elements before a link in which the word before it stands."""
_FIRST_WORDS = frozenset(label.split()[0] for label in PREVIOUS_LABELS | NEXT_LABELS)
_LAST_WORDS = frozenset(label.split()[-1] for label in PREVIOUS_LABELS | NEXT_LABELS)
_MAX_WORD = 40
_WORD = re.compile(r"\w+")


def last_links(document: Document) -> list[int]:
    """The links at the page's end, in document order."""
    return document.tagged("a")[-_MAX_LAST:]


@once
def led_by_label(document: Document) -> dict[int, int]:
    """The last links whose first text begins with a label's first word, and where in the content that text is."""
    content, found = document.content, dict[int, int]()
    for anchor in last_links(document):
        for at in range(document.starts[anchor] + 1, document.stops[anchor]):
            item = content[at]
            if isinstance(item, str) and item.strip(WHITE_AND_ARROWS):
                if _words(document.text_at(at)[0].lstrip(WHITE_AND_ARROWS)[:_MAX_WORD])[0] in _FIRST_WORDS:
                    found[anchor] = at
                break
    return found


def follows_label(document: Document, node: int) -> bool:
    """Whether the last word right before a node, and after any other link, is a label's last."""
    content, tags, start = document.content, document.tags, document.starts[node]
    for at in range(start - 1, max(0, start - 1 - _MAX_BEFORE), -1):
        item = content[at]
        if isinstance(item, int):
            if item < 0 and tags[~item] == "a":
                return False
        elif not item.isspace() and (last := _words(_text_to(content, at))[-1]):
            return last in _LAST_WORDS
    return False


def _text_to(content: list[int | str], last: int) -> str:
    """The end of the text whose last string is at a place in the content: it may come in several."""
    first = last
    while last - first < _MAX_WORD and isinstance(content[first - 1], str):
        first -= 1
    return "".join(item for item in content[first : last + 1] if isinstance(item, str))[-_MAX_WORD:]


def _words(text: str) -> list[str]:
    """The words of a text, folded; one empty word where it has none."""
    return (_WORD.findall(text.lower()) if text.isascii() else fold(text).split(" ")) or [""]
