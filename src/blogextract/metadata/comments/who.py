"""Who wrote a comment: the name, without what themes set around it."""

from __future__ import annotations

import re

from blogextract.document import Document
from blogextract.metadata.authors.no_names import is_no_name
from blogextract.metadata.comments.item import own
from blogextract.metadata.comments.reading import Reading, is_chrome
from blogextract.metadata.comments.signatures import BY, MAX_LINE, MAX_NAME, before_date
from blogextract.metadata.comments.table import AUTHOR
from blogextract.metadata.dates.text import When, first_date
from blogextract.metadata.lines import lines
from blogextract.metadata.text import fold
from blogextract.patterns import deferred

_SAYS = deferred(
    r"(?:\s+(?:says?|said|wrote|writes|sagt|schreibt|schrieb|dit|a dit|a écrit|dice|dijo|ha dicho|disse|diz|ha detto|"
    r"scrive|zegt|schreef|säger|skriver|skrev|siger|sier|sanoo|pisze|napisał\(?a?\)?|mówi|říká|píše|napsal\(?a?\)?|"
    r"szerint|spune|a spus|diyor ki|dedi ki|говорит|пишет|сказал|комментирует|каже|коментує|λέει|kaže|nói|berkata|"
    r"mengatakan|viết|είπε|گفت|يقول|ने कहा|กล่าวว่า|พูดว่า)|"
    r"より|说道|说|提到|さん|님의 말)?\s*(?:\.{3}|…)?\s*[:：,]?\s*$",
    re.IGNORECASE,
)
_LAST_BY = deferred(r"\s(?:by|par|por|von|da|door|de)\s+")
_BEFORE_DATE = 4
"""Characters before a date that do not make it another line: a bracket, "am"."""
_ABOUT = deferred(
    r"\s+\|\s.*|^.*\d.*\s[—–]\s+|\s*(?:\((?:not verified|nicht überprüft|non vérifié)\)|\[(?:Visitor|Member)\]|"
    r"\bURL\s*:?)$",
    re.DOTALL,
)
"""What stands beside a name: a date after a bar, as in TypePad, or before a dash, as in Drupal; Drupal's doubt."""
NAME_HEADINGS = ("h3", "h4", "h5", "h6")
"""Headings that themes set the name of who wrote in."""
_NAME_TAGS = (*NAME_HEADINGS, "strong", "b")
_NAMED = ("author", "creator", "name")
"""Properties of microdata that tell who wrote."""


def author_of(comment: Reading) -> str | None:
    """Who wrote a comment: who signed it, or by token, by schema, or the first `cite`."""
    if comment.signed:
        return comment.signed.name
    document = comment.document
    for node in author_nodes(comment):
        name = "" if document.classed("fn", within=node) else name_in(document, node)
        if name:
            return name
    return _name_in_term(comment) if comment.item.told else _name_before_date(comment)


def without_says(line: str) -> str:
    """A line without the verb at its end that announces what was said."""
    return _SAYS.sub("", line)


def line_date(line: str, language: str | None) -> When | None:
    """The first date of a line, None where there is none or the line is too long to be one about a comment."""
    return first_date(line, language) if len(line) <= MAX_LINE else None


def begins_with(when: When | None) -> bool:
    """Whether a line has a date, and nothing before it but a bracket or two letters."""
    return when is not None and when.start <= _BEFORE_DATE


def _name_before_date(comment: Reading) -> str | None:
    """The first line of a comment, where the next begins with a date."""
    shown = [line.text for line in lines(comment.document, comment.item.node, set(comment.item.replies), 2)]
    if len(shown) < 2 or len(shown[0]) > MAX_NAME or not begins_with(line_date(shown[1], comment.language)):
        return None
    return _name_of(shown[0]) or None


def name_in(document: Document, node: int) -> str:
    """The name that an element tells, without its "says", time and small type; empty where it tells none."""
    skip = set(document.classed("says", within=node)) | set(document.tagged("time", within=node))
    if document.tags[node] in NAME_HEADINGS:
        skip.update(document.tagged("small", within=node))
    shown = [line.text for line in lines(document, node, skip, 2)]
    if not shown:
        return ""
    linked = next((document.short_text(anchor, MAX_NAME) for anchor in document.tagged("a", within=node)[:1]), None)
    if linked and shown[0] != linked and shown[0].startswith(linked) and line_date(shown[0][len(linked) :], None):
        return _name_of(linked)
    return next((name for text in shown[: 1 + _is_date(shown[0])] if (name := _name_of(text))), "")


def _name_of(line: str) -> str:
    """The name that a line tells, without what stands beside it; empty where it is too long, or a date alone."""
    before, bar, after = line.partition(" | ")
    if bar and _is_date(before):
        line = after
    when = line_date(line, None)
    name = before_date(line[: when.start]) if when is not None else ""
    if name and not is_no_name(fold(name)):  # a day of the week; no name has a date in it
        line = name
    name = BY.sub("", without_says(_ABOUT.sub("", line))).strip()
    return "" if len(name) > MAX_NAME or _is_date(name) else name


def _is_date(line: str) -> bool:
    """Whether a line is a date and no more, but perhaps a time after it."""
    when = line_date(line, None)
    return when is not None and begins_with(when) and not any(map(str.isalpha, line[when.end :]))


def _name_in_term(comment: Reading) -> str | None:
    """Who a term names: by its link to elsewhere, its last words, or all of it: `1. On 13 March by Ottilie`."""
    document, node = comment.document, comment.item.node
    anchors = document.tagged("a", within=node)
    away = [anchor for anchor in anchors if (document.get(anchor, "href") or "").startswith("http")]
    if away:
        return document.short_text(away[-1], MAX_NAME)
    found = lines(document, node, comment.skip - {node})
    shown = found[0].text if found and len(found[0].text) <= MAX_LINE else ""
    name = without_says(_LAST_BY.split(shown)[-1])
    return name if 0 < len(name) <= MAX_NAME and first_date(name) is None else None


def author_nodes(comment: Reading) -> list[int]:
    """The elements that may tell who wrote, the surest first."""
    document, item = comment.document, comment.item
    found = [node for token in AUTHOR for node in own(document, item, document.classed(token))[:2]]
    typed = own(document, item, document.having("itemprop"))
    found += [node for node in typed if document.attributes[node]["itemprop"] in _NAMED]
    cited = own(document, item, document.tagged("cite"))[:1]
    named = [node for tag in _NAME_TAGS for node in own(document, item, document.tagged(tag))[:1]]
    named = [node for node in named if not is_chrome(document, node)]
    within_cited = bool(cited and named) and cited[0] < named[0] < document.ends[cited[0]]
    return found + (named + cited if within_cited else cited + named)
