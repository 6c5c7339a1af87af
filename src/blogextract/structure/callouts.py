"""Notes set apart from the text: tips, warnings, asides, with their kind or title as label."""

from __future__ import annotations

import re
import unicodedata
from itertools import islice, takewhile

from blogextract.blocks import Block, Callout
from blogextract.outline import Box, Run
from blogextract.patterns import deferred
from blogextract.structure.contents import Content
from blogextract.structure.context import Context
from blogextract.structure.inline import plain_text

_CLASSES = frozenset(
    {
        "admonition", "theme-admonition", "markdown-alert", "custom-block", "hint-container", "kg-callout-card",
        "notice", "callout", "callout-box", "alert", "note", "tip", "warning", "message", "hint", "admonitionblock",
        "starlight-aside", "su-note", "su-box", "info-box", "infobox-note", "tip-box", "note-box", "warning-box",
        "alert-box", "bs-callout", "rmdnote", "rmdtip", "rmdwarning", "rmdimportant", "rmdcaution", "notification",
        "sqs-callout", "wp-block-alert", "docs-note", "docs-tip", "docs-warning", "important", "caution", "danger",
        "message-box", "highlight-box", "wp-block-stackable-notification", "wp-block-kadence-infobox",
        "notion-callout", "aside-note", "panel-note", "wp-block-coblocks-alert", "wp-block-themeisle-blocks-notice",
        "gb-block-notice", "ub-styled-box", "callout-card", "nextra-callout",
    }
)  # fmt: skip
"""Class tokens of callouts."""

_KINDS = frozenset(
    {
        "note", "tip", "warning", "info", "danger", "caution", "important", "success", "error", "hint", "example",
        "question", "bug", "abstract", "summary", "todo", "attention", "seealso", "primary", "secondary", "failure",
        "faq", "check", "help", "quote", "alert", "notice", "deprecated",
    }
)  # fmt: skip
_SHADES = {"primary": "note", "secondary": "note", "alert": None, "notice": None}
"""Kinds that only name a colour or repeat the callout's own word."""

_PREFIXES = (
    "notice-", "alert-", "callout-", "admonition-", "markdown-alert-", "bs-callout-", "hint-", "message-", "prompt-",
)  # fmt: skip
_TITLE = re.compile(
    r"(?:\A|[-_])(?:title|heading|header)(?:\Z|[-_])|\Aadmonitionheading|\Amessage-header\Z", re.IGNORECASE
)
_EMOJI = deferred(r"(?:\A|[-_])(?:emoji|icon)(?:\Z|[-_])", re.IGNORECASE)
_NODE_TYPE = "data-node-type"
"""The attribute by which Hashnode's editor names its blocks, and their parts."""
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_LONGEST = 4000
"""Characters from which a box is a part of the post, whatever its class."""

_LONGEST_TITLE = 120
_FIRST = 4
"""Boxes at the head of a callout among which its title and its icon are."""
_TAGS = frozenset({"div", "aside", "section", "p", "blockquote", "article", "details", "figure", "table"})


def of_callout(context: Context, box: Box) -> list[Content] | None:
    """A callout; None where the box is a part of the post or of the page that only has such a class."""
    if box.tag not in _TAGS or _opens(context, box) or context.characters(box) > _LONGEST:
        return None
    title = _title_box(context, box)
    if _has_heading_but(context, box, title):
        return None
    label = _title(context, box, title) or _kind(context, box)
    _hide_icon(context, box)
    blocks: list[Block] = context.blocks(box.children)
    return [Callout(blocks=blocks, label=label)] if blocks else []


def _opens(context: Context, box: Box) -> bool:
    """True for what wears the callouts' class, and opens under its summary: in VitePress, Docusaurus and pymdownx."""
    tags = context.document.tags
    return box.tag == "details" and any(tags[child] == "summary" for child in context.document.children(box.node))


def _title_box(context: Context, box: Box) -> Box | None:
    """The box of the title: the first that is called so, or a heading with which the callout begins."""
    for inner in islice(context.boxes(box), _FIRST):
        if context.characters(inner) > _LONGEST_TITLE:
            continue
        named = any(_TITLE.search(token) for token in context.tokens(inner.node))
        if named or (inner.tag in _HEADINGS and inner.first == _first_kept(context, box)):
            return inner
    return None


def _has_heading_but(context: Context, box: Box, title: Box | None) -> bool:
    """Whether a heading other than the title shows in the box: then it is a part of the post."""
    document, box_at = context.document, context.outline.box_at
    for tag in _HEADINGS:
        for node in document.tagged(tag, within=box.node):
            in_title = title is not None and title.node <= node < document.ends[title.node]
            if not in_title and node in box_at and context.holds(box_at[node]):
                return True
    return False


def _title(context: Context, box: Box, title: Box | None) -> str | None:
    """The words of the title, which are then no part of the blocks: those of its box, or of an inline element."""
    if title is not None:
        context.aside.add(title.node)
        return plain_text(context, context.runs(title))
    index = _first_kept(context, box)
    run = context.outline.runs[index]
    for node in _inline_around(context, run) if index >= 0 and run.pieces else ():
        if any(_TITLE.search(token) for token in context.tokens(node)):
            words = _words_within(run, node, context.document.ends[node])
            if words and len(words) <= _LONGEST_TITLE:
                context.silent.add(node)
                return words
    return None


def _words_within(run: Run, node: int, end: int) -> str:
    """What the beginning of a run says in an element."""
    pieces = takewhile(lambda piece: node <= piece[0] < end, run.pieces)
    return " ".join("".join(text or "" for _, text in pieces).split())


def _inline_around(context: Context, run: Run) -> list[int]:
    """The few elements around the beginning of a run, from within, that are in its box."""
    first = run.pieces[0][0]
    near = [first, *islice(context.document.ancestors(first), _FIRST)]
    return list(takewhile(lambda node: node > run.box.node, near))


def _first_kept(context: Context, box: Box) -> int:
    return next((index for index in range(box.first, box.last) if context.keeps[index]), -1)


def names_callout(tokens: frozenset[str]) -> bool:
    """True for class tokens of a callout: its word, a word with its kind as alert-warning, or "box" and a kind."""
    if not _CLASSES.isdisjoint(tokens):
        return True
    if "box" in tokens and not _KINDS.isdisjoint(tokens):
        return True
    return any(token.startswith(_PREFIXES) and token.rpartition("-")[2] in _KINDS for token in tokens)


def _kind(context: Context, box: Box) -> str | None:
    """The kind that a callout's markup names, what a token adds to another before what it is."""
    stated = context.document.get(box.node, "data-callout")
    if stated:
        return stated.strip().lower() or None
    tokens = (context.document.classes[box.node] or "").lower().split()
    parts = [token.rpartition("-")[2] for token in tokens if "-" in token]
    for part in (*parts, *(token.removeprefix("rmd") for token in reversed(tokens))):
        kind = _SHADES.get(part, part) if part in _KINDS else None
        if kind is not None:
            return kind
    return None


def _hide_icon(context: Context, box: Box) -> None:
    """Leave out the emoji that only decorates the callout."""
    for inner in islice(context.boxes(box), _FIRST):
        names = (*context.tokens(inner.node), context.document.get(inner.node, _NODE_TYPE) or "")
        if context.characters(inner) > 3:
            continue
        if any(_EMOJI.search(name) for name in names) or _is_sign(plain_text(context, context.runs(inner))):
            context.aside.add(inner.node)


def _is_sign(text: str) -> bool:
    """Whether a text is an emoji, or another sign that is no letter, figure or mark of a sentence."""
    kinds = [unicodedata.category(character) for character in text.strip()]
    return "So" in kinds and all(kind in ("So", "Sk", "Mn", "Me", "Cf") for kind in kinds)
