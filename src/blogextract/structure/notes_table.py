"""How footnote programs name their references, their notes, and the way back."""

from __future__ import annotations

import re

from blogextract.patterns import deferred

LABEL = deferred(
    r"[\[(]?\s*(?:(?:note|fn|n)\.?\s*)?"
    r"(?:\d{1,3}|[ivxl]{1,5}|[a-z]|[*†‡§¶#]{1,4}|\*\d{1,3}|[①-⑳]|[⁰¹²³⁴-⁹]{1,3})\s*[\])]?[.:]?\Z",
    re.IGNORECASE,
)
"""What a reference shows: a number, a letter, a sign, perhaps in brackets."""

BRACKETED = deferred(r"\[.+\]\Z|\(.+\)\Z|[*†‡§]+\d*\Z|[⁰¹²³⁴-⁹①-⑳]+\Z")
"""Labels that are no plain number."""

FRAGMENT = re.compile(
    r"(?:user-content-)?(?:_?(?:ftn|fn|edn)(?!_?ref)"
    r"|(?:easy-|modern-|simple-)?foot-?note(?!-?(?:ref|anchor))|endnote(?!-?ref)"
    r"|cite_note|note[-_:]?\d|sdfootnote\d+sym|sdendnote\d+sym|nt\d|_?ednref\Z)",
    re.IGNORECASE,
)
"""How the fragment of an address that leads to a note begins."""

REFERENCE_CLASSES = frozenset(
    {
        "footnote-ref", "footnote-reference", "footnote-anchor", "footnoteref", "fnref", "fn-ref", "footnote",
        "noteref", "footnote-link", "simple-footnote", "footnotelink", "easy-footnote", "footnote_ref",
        "endnote-ref", "footref", "footcite", "footnotes-ref", "sdfootnoteanc", "sdendnoteanc", "reference",
        "footnote-call", "footnote__ref", "footnote-button", "endnote-reference", "note-ref", "notereference",
        "modern-footnotes-footnote",
    }
)  # fmt: skip
"""Class tokens of references, or of what is directly around them."""

CONTAINER_CLASSES = frozenset(
    {
        "footnotes", "footnote", "footnotes-list", "wp-block-footnotes", "endnotes", "footnote-list",
        "footnotes-wrapper", "easy-footnotes-wrapper", "footnote-definitions", "reflist", "references",
        "footnotes_reference_container", "footnote-reference-container", "notes", "footnote-container",
        "simple-footnotes", "post-footnotes", "foot-notes", "modern-footnotes-list", "gh-footnotes", "endnote",
        "footnotes-section", "mw-references-wrap",
    }
)  # fmt: skip
"""Class tokens of what holds the notes."""

_CONTAINER_WORD = re.compile(r"foot-?notes|endnotes")


def names_container(tokens: frozenset[str]) -> bool:
    """True for class tokens of what holds the notes, those too that a build has made up around the word."""
    return not CONTAINER_CLASSES.isdisjoint(tokens) or any(_CONTAINER_WORD.search(token) for token in tokens)


CONTAINER_ROLES = frozenset({"doc-endnotes", "doc-footnotes"})

SIDE_CLASSES = (
    "sidenote",
    "marginnote",
    "side-note",
    "margin-note",
    "modern-footnotes-footnote__note",
    "footnote-content-inline",
    "inline-footnote__content",
)
"""Class tokens of notes that stand beside the text, at the place that they belong to."""

REPEATING_CLASSES = (
    "footnote_tooltip",
    "footnote-tooltip",
    "footnote-popup",
    "littlefoot__popover",
    "bigfoot-footnote",
)
"""Class tokens of what shows a note again when a reader points at its number."""

BACK_CLASSES = frozenset(
    {
        "footnote-backref", "reversefootnote", "footnote-back", "footnote-return", "footnote-backlink", "backlink",
        "data-footnote-backref", "footnote-back-link", "mw-cite-backlink", "easy-footnote-to-top",
        "footnote-number", "fn-backref", "footback", "backref", "footnote_backlink", "fn-backlink",
        "footnote_plugin_index", "footnote_plugin_index_combi", "fnret", "footnote_plugin_link", "footnote__back",
        "return-link", "footnotebacklink", "footnote-jump-back", "footnum", "back-to-text", "simple-footnote-back",
    }
)  # fmt: skip
"""Class tokens of the way back from a note into the text."""

BACK_TEXT = deferred(
    r"[\s↩↑⏎↵⤴⬆︎️^«‹⇑⇧🔙⮌⮐\]\[()]*"
    r"(?:back(?: to (?:text|content|post|top))?|return(?: to text)?|top|zurück|retour|volver)?"
    r"[\s↩↑⏎↵⤴⬆︎️^.]*\d{0,3}\Z",
    re.IGNORECASE,
)
"""What a way back shows: arrows, or a word."""
