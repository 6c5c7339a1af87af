"""The pages of one post: WordPress's `<!--nextpage-->` and the like split a long post over several addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl

from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.document.urls import parts_of
from blogextract.metadata.page_links import head_links, page_links
from blogextract.patterns import deferred

_MAX_UP = 6
_MAX_PAGES_TEXT = 160
_WORD = deferred(r"[^\W\d_]{2,}")
_NUMBERED = deferred(r"(?:[^\W\d]{1,12}\.?\s+)?\d{1,3}")
_NUMBER = re.compile(r"\d{1,3}")
_PAGE_STEP = deferred(r"^(?:page[-_/]?|p)?(\d{1,3})(?:\.html?|\.php)?$", re.IGNORECASE)
_PAGE_PARAMETERS = ("page", "p", "pg", "paged", "seite", "pagina", "pagenum")


def page_claims(document: Document) -> Iterator[Claim]:
    """The next page of the same post: a page number after the post's own address."""
    if not document.url:
        return
    here = page_of(document, document.url) or _current_page(document)
    candidates: list[tuple[int, str, int | None]] = []
    for node, relations in head_links(document):
        if "next" in relations:
            url = document.resolve(document.get(node, "href"))
            number = page_of(document, url or "")
            if url and number:
                candidates.append((number, url, None))
    slug = _without_page(parts_of(document.url).path).rpartition("/")[2]
    for anchor in page_links(document).numbered if slug else ():
        href = document.attributes[anchor]["href"]
        if slug in href and _NUMBERED.fullmatch(document.raw_text(anchor).strip()):
            url = document.resolve(href)
            number = page_of(document, url or "")
            if url and number:
                candidates.append((number, url, _pages_around(document, anchor)))
    later = [candidate for candidate in candidates if candidate[0] == max(here, 1) + 1]
    for _, url, region in sorted(later, key=lambda candidate: candidate[2] is None)[:1]:
        yield Claim(
            field="next_page",
            value=url,
            source="navigation",
            confidence=0.9,
            node=region,
            consumes=None if region is None else "post_navigation",
        )


def _pages_around(document: Document, anchor: int) -> int | None:
    """The element that shows the numbers of a post's pages and nothing else."""
    found: int | None = None
    for steps, above in enumerate(document.ancestors(anchor)):
        text = document.short_text(above, _MAX_PAGES_TEXT)
        if steps > _MAX_UP or text is None or len(_NUMBER.findall(text)) < 2 or len(set(_WORD.findall(text))) > 3:
            break
        found = above
    return found


def _current_page(document: Document) -> int:
    """The number of this page as its own page links show it, unlinked; 0 where they do not."""
    for token in ("post-page-numbers", "current"):
        for node in document.classed(token):
            names = (document.classes[node] or "").lower().split()
            text = document.raw_text(node).strip()
            if "current" in names and document.tags[node] != "a" and _NUMBER.fullmatch(text):
                return int(text)
    return 0


def page_of(document: Document, url: str) -> int:
    """The page of this post that an address leads to; 0 where it is no page of this post."""
    own, other = parts_of(document.url), parts_of(url)
    if not document.url or other.netloc != own.netloc:
        return 0
    base = _without_page(own.path)
    steps = other.path.rstrip("/")
    if steps == base or _without_page(other.path) == base:
        match = _PAGE_STEP.match(steps.removeprefix(base).strip("/-_")) if steps != base else None
        if match:
            return int(match[1])
        query = dict(parse_qsl(other.query))
        numbers = [query[name] for name in _PAGE_PARAMETERS if query.get(name, "").isdecimal()]
        if numbers and len(numbers[0]) < 4 and other.path == own.path:
            return int(numbers[0])
    return 0


def _without_page(path: str) -> str:
    """A path without the page number at its end."""
    path = path.rstrip("/")
    head, _, last = path.rpartition("/")
    if _PAGE_STEP.match(last) and not re.fullmatch(r"\d{4}", last) and head.strip("/"):
        return head.removesuffix("/page")
    return path
