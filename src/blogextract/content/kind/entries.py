"""The posts that a page lists: links that stand as titles, in groups of their like.

A link is taken for a post's title where it is in a heading or around one, where a class says that it is a title, or
where it is the link of a row that also shows a date. Rows repeat: links are grouped by the elements they stand in,
and a group counts with its number. Sidebars, menus and related posts repeat too, so what rules claim is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from msgspec import Struct

from blogextract.article import Entry
from blogextract.document import Document
from blogextract.document.urls import host_of, parts_of
from blogextract.outline import Outline
from blogextract.patterns import deferred

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ROWS = frozenset({"li", "tr", "dd", "dt", "p", "article", "div", "td", "section"})
_ASIDE = frozenset({"aside", "nav", "footer"})
_SIDE_WORDS = re.compile(
    r"(?:^|[-_ ])(?:sidebar|widget|related|nav|footer|yarpp|breadcrumbs?)(?:[-_ ]|$)", re.IGNORECASE
)
_TITLE_WORDS = re.compile(
    r"title|headline|bookmark|permalink|post-?link|entry-?link|u-url|p-name|subject|(?:^|\s)text-[2-9]xl(?:\s|$)",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")
_DATE = deferred(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}\b|\b\d{1,2}\s+\w{3,}|\b[A-Z][a-z]{2,8}\.? \d{1,2}\b")
_YEAR = deferred(r"((?:19|20)\d\d)年?")
_ISO = deferred(r"(?:19|20)\d\d-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?")
_GO_TIME = deferred(r"((?:19|20)\d\d-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d+)? ([+-]\d\d)(\d\d)(?: \S+)?")
"""A time as Go writes it, and with it the themes of Hugo."""
_EXCERPT = 30
"""Characters from which a paragraph is an excerpt and no line of data."""
_DATA_LINE = 120
"""Characters of a line of data that has more than a date."""
_NOT_POSTS = re.compile(
    r"/(?:tags?|categor(?:y|ies)|authors?|topics?|labels?|page|archives?|search|feed|users?|u|members?|profile|login|about|contact)(?:/|$)"
    r"|/(?:19|20)\d\d(?:/\d\d){1,2}/?$"
    r"|/(?:terms|privacy|terms-of-(?:use|service)|terms-and-conditions|privacy-policy|imprint|impressum)/?$"
    r"|\.(?:jpe?g|png|gif|webp|svg|pdf|zip|mp3|mp4|xml|css|js)$",
    re.IGNORECASE,
)
_NOT_POSTS_QUERY = deferred(r"(?:^|&)(?:cat|tag|author|m|paged|s|replytocom|feed|page_id)=", re.IGNORECASE)
"""Parameters of WordPress's addresses of terms, authors, months, searches and pages, where it has no paths."""
_HOMES = frozenset({"", "/", "/index.php", "/index.html", "/index.htm"})
_TITLE_LENGTH = range(3, 250)
_DATA_LENGTH = 60
"""Characters beside its title that a row may have: a date, an author, a number of comments."""
_ROW_PARTS = 300
"""Starts, ends and texts of which such a row is made at most."""
_ROW_LENGTH = 20_000
"""Characters of such a row in the source, with its indentation and its scripts."""
_EMPTY_BOXES = 3
_CARD_UP = 3
"""Elements from a link that is laid over a card to the card, at most."""
_FEW = 2
"""Rows that make a group: one alone is a link like any other."""


class _Link(Struct):
    node: int
    url: str
    title: str
    place: str
    strength: int
    row: int


class Listed(Struct, frozen=True):
    """The posts that a page lists, and the elements that show them, as ranges of nodes."""

    entries: list[Entry]
    rows: list[range]


def listed(outline: Outline) -> Listed:
    """The posts that the page lists, in its order, each once; none where nothing repeats like a list of posts."""
    document = outline.document
    groups: dict[str, list[_Link]] = {}
    for link in _links(outline):
        groups.setdefault(link.place, []).append(link)
    if not groups:
        return Listed([], [])
    strongest = max(_force(group) for group in groups.values())
    if strongest < _FEW * 2:
        return Listed([], [])
    chosen: dict[str, _Link] = {}
    for group in groups.values():
        if _force(group) >= strongest * 0.4 or (group[0].strength >= 3 and strongest >= 3 * _FEW):
            for link in group:
                known = chosen.get(link.url)
                if known is None or link.strength > known.strength:
                    chosen[link.url] = link
    links = sorted(chosen.values(), key=lambda link: link.node)
    nodes = [link.node for link in links]
    rows = [_row(document, link, nodes) for link in links]
    entries = [_entry(document, link, row) for link, row in zip(links, rows, strict=True)]
    return Listed(entries, [range(row, document.ends[row]) for row in rows])


def _force(group: list[_Link]) -> int:
    return group[0].strength * len({link.url for link in group})


def _links(outline: Outline) -> Iterator[_Link]:
    """The links that may be a listed post's title."""
    document = outline.document
    claimed = _claimed(outline)
    home = host_of(document.url)
    for node in document.tagged("a"):
        url = document.resolve(document.get(node, "href"))
        if not url or node in claimed or not _is_post_address(url, document.url, home):
            continue
        title, strength, row = _as_title(document, node)
        if strength and len(title) in _TITLE_LENGTH and not _is_of_year(title, url):
            yield _Link(node, url.partition("#")[0], title, _place(document, node), strength, row)


def _claimed(outline: Outline) -> set[int]:
    """The nodes within regions that rules have claimed, and in sidebars by their own names."""
    document = outline.document
    found: set[int] = set()
    for region in outline.regions:
        if region.kind == "related" or not region.hard:
            continue  # what a post's page calls related, a listing's page is made of
        found.update(range(region.node, document.ends[region.node]))
    for node, tag in enumerate(document.tags):
        if node in found:
            continue
        classes = document.classes[node]
        side = tag in _ASIDE and "article" not in [document.tags[child] for child in document.children(node)]
        if side or (
            classes
            and tag in ("div", "section", "ul", "ol")
            and _SIDE_WORDS.search(classes)
            and "post" not in classes.split()
            and not _holds_sidebar(document, node)
        ):
            whole = document.ends[node] - node
            if whole < len(document) * 0.6:
                found.update(range(node, document.ends[node]))
    return found


def _holds_sidebar(document: Document, node: int) -> bool:
    """Whether a sidebar is within an element: then its class tells on which side, as `sidebar-right` on a wrapper."""
    return node < document.by_id.get("sidebar", -1) < document.ends[node] or bool(document.tagged("aside", within=node))


def _is_post_address(url: str, own: str | None, host: str) -> bool:
    parts = parts_of(url)
    relative = not own and not parts.scheme and bool(parts.path or parts.query)  # nobody said where the page is from
    if not relative and not url.startswith(("http://", "https://")):
        return False
    if host and host_of(url) != host:
        return False
    if parts.path in _HOMES and (not parts.query or _NOT_POSTS_QUERY.search(parts.query)):
        return False
    return url.partition("#")[0].rstrip("/") != (own or "").partition("#")[0].rstrip("/") and not _NOT_POSTS.search(
        parts.path
    )


def _is_of_year(title: str, url: str) -> bool:
    """True for a year that heads its posts and leads to its own archive: `2024` at `/blog/2024.html`."""
    year = _YEAR.fullmatch(title)
    return bool(year and parts_of(url).path.rstrip("/").removesuffix(".html").endswith("/" + year[1]))


def _as_title(document: Document, node: int) -> tuple[str, int, int]:
    """The link's text as a title, how surely it is one (0 to 4), and the row that it stands in."""
    told = _by_element(document, node)
    if told is not None:
        return told
    text = document.text(node)
    if not text:
        return _laid_over(document, node)
    parent = document.parents[node]
    words = f"{document.classes[node] or ''} {document.classes[parent] or ''} {document.get(node, 'rel') or ''}"
    if _TITLE_WORDS.search(words):
        return text, 3, document.parents[parent]
    for around in [node, *islice(document.ancestors(node), 2)]:
        if document.tags[around] in _ROWS:
            row = _text_of_row(document, around, len(text) + _DATA_LENGTH)
            if row is not None and (_DATE.search(row) or document.tagged("time", around)):
                return text, 2, around
    return text, 1 if document.tags[parent] in ("li", "dd", "td") and len(text.encode()) > 12 else 0, parent


def _by_element(document: Document, node: int) -> tuple[str, int, int] | None:
    """The same for a link in a heading, around one, or around what a class calls a title."""
    for around in [node, *islice(document.ancestors(node), 3)]:
        if document.tags[around] in _HEADINGS:
            return document.text(node), 4, document.parents[around]
    within = range(node + 1, document.ends[node])
    inner = next((child for child in within if document.tags[child] in _HEADINGS), None)
    if inner is not None:
        return document.text(inner), 4, node
    named = next((child for child in within if _TITLE_WORDS.search(document.classes[child] or "")), None)
    return None if named is None else (document.text(named), 3, node)


def _laid_over(document: Document, node: int) -> tuple[str, int, int]:
    """The one heading of the card that a link without words is laid over, so that all of it can be clicked."""
    for around in islice(document.ancestors(node), _CARD_UP):
        heads = [head for tag in _HEADINGS for head in document.first_tagged(tag, around, 2)]
        if heads:
            return (document.text(heads[0]), 4, around) if len(heads) == 1 else ("", 0, around)
    return "", 0, node


def _text_of_row(document: Document, node: int, limit: int) -> str | None:
    """The text of a row, None where it is longer than a limit; many links may stand in one long element."""
    if document.stops[node] - document.starts[node] > _ROW_PARTS or len(document.raw_text(node)) > _ROW_LENGTH:
        return None
    found = document.text(node)
    return found if len(found) <= limit else None


def _place(document: Document, node: int) -> str:
    """Where a link stands: the elements around it, without what numbers them."""
    steps = []
    for around in [node, *islice(document.ancestors(node), 3)]:
        classes = (document.classes[around] or "").split()
        steps.append(document.tags[around] + (_DIGITS.sub("", classes[0]) if classes else ""))
    return ">".join(steps)


def _entry(document: Document, link: _Link, row: int) -> Entry:
    return Entry(
        title=link.title, url=link.url, published=_published(document, row), excerpt=_excerpt(document, row, link)
    )


def _row(document: Document, link: _Link, others: list[int]) -> int:
    """The largest element around the link that holds none of the other posts' links."""
    row = link.node
    for around in document.ancestors(link.node):
        if len(document.within(around, others)) > 1 or document.tags[around] in ("body", "html", "main"):
            break
        row = around
    return row


def _published(document: Document, row: int) -> str | None:
    """When the post appeared, as the row states it in a form for machines."""
    stamps = [document.get(node, "datetime") for node in document.tagged("time", row)]
    stamps += [document.get(node, "title") for tag in ("abbr", "span") for node in document.tagged(tag, row)]
    for stamp in stamps:
        written = (stamp or "").strip()
        if stated := _ISO.fullmatch(written):
            return stated[0]
        if told := _GO_TIME.fullmatch(written):
            return f"{told[1]}T{told[2]}{told[3]}:{told[4]}"
    return None


def _excerpt(document: Document, row: int, link: _Link) -> str | None:
    """The first paragraph of the row that is more than a line of data."""
    for node in [*document.tagged("p", row), *document.tagged("div", row)]:
        if node <= link.node < document.ends[node] or _has_paragraphs(document, node):
            continue
        text = document.text(node)
        linked = sum(len(document.text(inner)) for inner in document.tagged("a", node))
        if len(text) >= _EXCERPT and linked < len(text) / 2 and text != link.title and not _is_data(text, linked):
            return text
    return None


def _is_data(text: str, linked: int) -> bool:
    """Whether a line begins with a date and links to somebody or something: when, by whom, filed where."""
    return linked > 0 and len(text) <= _DATA_LINE and _DATE.search(text[:_EXCERPT]) is not None


def _has_paragraphs(document: Document, node: int) -> bool:
    """Whether boxes or paragraphs with any text stand in an element; many templates close one with an empty box."""
    inner = [*document.tagged("div", node), *document.tagged("p", node)]
    return len(inner) > _EMPTY_BOXES or any(document.text(each) for each in inner)
