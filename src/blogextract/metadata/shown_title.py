"""What of a heading is the title: headings hold permalink marks, labels, and lines of metadata as well."""

from __future__ import annotations

import re

from blogextract.document import Document
from blogextract.metadata.head_titles import head_titles, whole_titles
from blogextract.metadata.lines import unknown_words
from blogextract.metadata.text import fold

_MARKS = re.compile(r"\s*[¶#§🔗]+\s*$|^\s*[#¶]\s+")
"""The marks of links to a heading, which some themes show beside it."""


def shown_title(document: Document, text: str) -> str:
    """The title that a heading shows: without permalink marks, a label, or a line of metadata set into it.

    What of the heading is the title, the head tells.
    """
    text = _MARKS.sub("", text).strip() or text
    folded = fold(text)
    if folded in head_titles(document):
        return text
    for title in whole_titles(document):
        known = fold(title)
        if len(known.split()) < 3 or known not in folded:
            continue
        before, _, after = folded.partition(known)
        label = fold(text.partition(":")[0])
        labelled = " " not in label and label == before.strip()
        if (not before or _is_meta(before) or labelled) and (not after or _is_meta(after)):
            return title
    return text


def _is_meta(rest: str) -> bool:
    """Whether what stands beside the title is a date, a byline, a count, and no words of the title's own."""
    return any(c.isdigit() for c in rest) and unknown_words(rest, ()) <= 1
