"""Reading one comment: its words, who wrote it, when, and its address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from blogextract.document import Document
from blogextract.metadata.authors.no_names import is_no_name
from blogextract.metadata.comments.item import Item, own
from blogextract.metadata.comments.signatures import BY, MAX_LINE, MAX_NAME, Signature, before_date, signature
from blogextract.metadata.comments.table import AUTHOR, CHROME, CONTENT, DATE, REPLIES
from blogextract.metadata.dates.text import find_dates, parse_date
from blogextract.metadata.lines import lines, paragraphs, unknown_words
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
_ANCHOR = deferred(r"#(?:div-)?(?:c(?:omment)?[-_]?\w*\d\w*|comment|t\d{2,}\Z)")
_ID = deferred(r"^(?:div-)?(?:c(?:omment)?[-_]?)(\w*\d\w*)$")
_LAST_BY = deferred(r"\s(?:by|par|por|von|da|door|de)\s+")
_BEFORE_DATE = 4
"""Characters before a date that do not make it another line: a bracket, "am"."""
_COLONS = (":", "：")
_ABOUT = deferred(
    r"\s+\|\s.*|^.*\d.*\s[—–]\s+|\s*(?:\((?:not verified|nicht überprüft|non vérifié)\)|\[(?:Visitor|Member)\]|"
    r"\bURL\s*:?)$",
    re.DOTALL,
)
"""What stands beside a name: a date after a bar, as in TypePad, or before a dash, as in Drupal; Drupal's doubt."""
_NAME_HEADINGS = ("h3", "h4", "h5", "h6")
_NAME_TAGS = (*_NAME_HEADINGS, "strong", "b")
_WIDE = frozenset({"comment-body", "comment-entry", "content", "comment__content"})
"""Tokens that some themes give to all of a comment."""
_NAMING = ("comment-author", "fn", "comment-meta", "commentmetadata", "comment__header")
"""Class tokens of what tells, within an element of such a name, who wrote and when."""
_NAMED = ("author", "creator", "name")
_ID_OF_WORDS = deferred(r"comm-id-\d+")
"""What DataLife Engine calls the words of a comment, whatever a template sets around them."""
_DATE = frozenset(DATE)
_DATED = frozenset({"datePublished", "dateCreated", "commentTime", "dc:created", "dc:date"})
"""Properties of microdata, and of RDFa as Drupal writes it, that tell when."""


def text_of(document: Document, item: Item) -> list[str]:
    """The paragraphs of a comment's words."""
    if item.told:
        told = [text_of(document, Item(node)) for node in item.told if not _is_chrome(document, node)]
        return [paragraph for paragraphs_of_one in told for paragraph in paragraphs_of_one]
    skip = _skip(document, item)
    marked = next(_marked(document, item, skip), None)
    if marked is None and (signed := _signature(document, item)):
        shown = lines(document, item.node, set(item.replies))
        del shown[signed.index]
        words = "".join(line.text for line in lines(document, item.node, skip))
        return paragraphs([line for line in shown if line.text in words])
    found = paragraphs(lines(document, item.node, skip | _names_alone(document, item))) if marked is None else marked
    named = len(found) > 1 and len(found[0]) <= MAX_NAME
    if not named or _SAYS.sub("", found[0]) != author_of(document, item):
        return found
    when = next(iter(find_dates(found[1], _language(document))), None) if len(found[1]) <= MAX_LINE else None
    dated = when is not None and (when.start <= _BEFORE_DATE or not unknown_words(found[1], ()))
    return found[2:] if len(found) > 2 and dated else found[1:]


def _signature(document: Document, item: Item) -> Signature | None:
    """The line that signs a comment whose words no element of their own holds."""
    if item.told or next(_marked(document, item, _skip(document, item)), None) is not None:
        return None
    return signature(lines(document, item.node, set(item.replies)), _language(document))


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


def _names_alone(document: Document, item: Item) -> set[int]:
    """The heading that tells who wrote, and when as in Bootstrap: `<h4>Ida <small>4 May</small></h4>`."""
    headings = [node for tag in _NAME_HEADINGS for node in own(document, item, document.tagged(tag))[:1]]
    dated = [node for node in headings if document.tagged("small", within=node)]
    return {node for node in dated if _name_in(document, node) == author_of(document, item)}


def _is_chrome(document: Document, node: int) -> bool:
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


def author_of(document: Document, item: Item) -> str | None:
    """Who wrote a comment: who signed it, or by token, by schema, or the first `cite`."""
    if signed := _signature(document, item):
        return signed.name
    for node in _author_nodes(document, item):
        name = "" if document.classed("fn", within=node) else _name_in(document, node)
        if name:
            return name
    return _name_in_term(document, item) if item.told else _name_before_date(document, item)


def _name_before_date(document: Document, item: Item) -> str | None:
    """The first line of a comment, where the next begins with a date."""
    shown = [line.text for line in lines(document, item.node, set(item.replies), 2)]
    if len(shown) < 2 or len(shown[0]) > MAX_NAME or len(shown[1]) > MAX_LINE:
        return None
    when = next(iter(find_dates(shown[1], _language(document))), None)
    return (_name_of(shown[0]) or None) if when is not None and when.start <= _BEFORE_DATE else None


def _name_in(document: Document, node: int) -> str:
    """The name that an element tells, without its "says", time and small type; empty where it tells none."""
    skip = set(document.classed("says", within=node)) | set(document.tagged("time", within=node))
    if document.tags[node] in _NAME_HEADINGS:
        skip.update(document.tagged("small", within=node))
    shown = [line.text for line in lines(document, node, skip, 2)]
    linked = next((document.short_text(anchor, MAX_NAME) for anchor in document.tagged("a", within=node)[:1]), None)
    if linked and shown and shown[0] != linked and shown[0].startswith(linked) and _tells_date(shown[0][len(linked) :]):
        return _name_of(linked)
    return next((name for text in shown[: 1 + _is_date(shown[0])] if (name := _name_of(text))), "") if shown else ""


def _name_of(text: str) -> str:
    """The name that a line tells, without what stands beside it; empty where it is too long, or a date alone."""
    before, bar, after = text.partition(" | ")
    if bar and _is_date(before):
        text = after
    told = next(iter(find_dates(text, None)), None) if len(text) <= MAX_LINE else None
    name = before_date(text[: told.start]) if told is not None else ""
    if name and not is_no_name(fold(name)):  # a day of the week; no name has a date in it
        text = name
    name = BY.sub("", _SAYS.sub("", _ABOUT.sub("", text))).strip()
    return "" if len(name) > MAX_NAME or _is_date(name) else name


def _tells_date(text: str) -> bool:
    return len(text) <= MAX_LINE and next(iter(find_dates(text, None)), None) is not None


def _is_date(text: str) -> bool:
    """Whether a line is a date and no more, but perhaps a time after it."""
    when = next(iter(find_dates(text, None)), None) if len(text) <= MAX_LINE else None
    return when is not None and when.start <= _BEFORE_DATE and not any(map(str.isalpha, text[when.end :]))


def _name_in_term(document: Document, item: Item) -> str | None:
    """Who a term names: by its link to elsewhere, its last words, or all of it: `1. On 13 March by Ottilie`."""
    anchors = document.tagged("a", within=item.node)
    away = [node for node in anchors if (document.get(node, "href") or "").startswith("http")]
    if away:
        return document.short_text(away[-1], MAX_NAME)
    found = lines(document, item.node, _skip(document, item) - {item.node})
    shown = found[0].text if found and len(found[0].text) <= MAX_LINE else ""
    name = _SAYS.sub("", _LAST_BY.split(shown)[-1])
    return name if 0 < len(name) <= MAX_NAME and next(iter(find_dates(name, None)), None) is None else None


def _author_nodes(document: Document, item: Item) -> list[int]:
    found = [node for token in AUTHOR for node in own(document, item, document.classed(token))[:2]]
    typed = own(document, item, document.having("itemprop"))
    found += [node for node in typed if document.attributes[node]["itemprop"] in _NAMED]
    cited = own(document, item, document.tagged("cite"))[:1]
    named = [node for tag in _NAME_TAGS for node in own(document, item, document.tagged(tag))[:1]]
    named = [node for node in named if not _is_chrome(document, node)]
    within_cited = bool(cited and named) and cited[0] < named[0] < document.ends[cited[0]]
    return found + (named + cited if within_cited else cited + named)


def date_of(document: Document, item: Item) -> str | None:
    """When a comment was written, ISO 8601: what a machine is told, else what readers are."""
    times = own(document, item, document.tagged("time"))[:4]
    for node in sorted(times, key=lambda node: not _is_in_date(document, node)):
        when = parse_date(document.get(node, "datetime") or "")
        if when:
            return when.iso
    for node in own(document, item, document.having("content")):
        attributes = document.attributes[node]
        names = f"{attributes.get('itemprop', '')} {attributes.get('property', '')}".split()
        if not _DATED.isdisjoint(names):
            when = parse_date(attributes["content"])
            if when:
                return when.iso
    return _date_shown(document, item)


def _is_in_date(document: Document, time: int) -> bool:
    """Whether a time stands right in an element that shows when a comment was written."""
    return not _DATE.isdisjoint((document.classes[document.parents[time]] or "").lower().split())


def _date_shown(document: Document, item: Item) -> str | None:
    language = _language(document)
    if item.told:
        ends = [node for node in item.told if _is_chrome(document, node)]
        texts = [document.short_text(node, MAX_LINE) or "" for node in (item.node, *ends)]
        return next((when.iso for text in texts for when in find_dates(text, language)), None)
    shown = [node for token in DATE for node in own(document, item, document.classed(token))[:2]]
    marked = [node for tag in ("abbr", "time") for node in own(document, item, document.tagged(tag))[:2]]
    for node in [*shown, *marked, *_author_nodes(document, item)[:2]]:
        title = document.get(node, "title") or ""
        text = document.short_text(node, MAX_LINE) or ""
        for words in (title, text):
            when = next(iter(find_dates(words, language)), None) if words else None
            if when:
                return when.iso
    signed = _signature(document, item)
    return signed.date if signed else None


def _language(document: Document) -> str | None:
    return (document.get(0, "lang") or document.get(0, "xml:lang") or "")[:2].lower() or None


def url_of(document: Document, item: Item) -> str | None:
    """A comment's own address: its permanent link, or the page's with the comment's id."""
    for node in own(document, item, document.tagged("a"))[:12]:
        href = document.get(node, "href") or ""
        if _ANCHOR.search(href) and "replytocom" not in href:
            url = document.resolve(href)
            if url and not url.startswith("#"):
                return url
            if url and document.url:
                return document.url.partition("#")[0] + url
    name = document.get(item.node, "id") or ""
    if _ID.match(name) and document.url:
        return f"{document.url.partition('#')[0]}#{name}"
    return None
