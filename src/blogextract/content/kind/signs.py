"""Signs by which a post, a listing and a page that is neither are told: numbers from the page, no decision."""

from __future__ import annotations

import re

from msgspec import Struct

from blogextract.article import Kind
from blogextract.content.kind.entries import Listed
from blogextract.content.kind.rows import TextOfRows
from blogextract.content.verdicts import Selection
from blogextract.document import Document
from blogextract.document.urls import parts_of
from blogextract.outline import Outline

_LISTING_CLASSES = frozenset(
    {
        "archive", "blog", "home", "category", "tag", "author", "paged", "search", "search-results", "date",
        "post-type-archive", "index", "front-page", "home-template", "tag-template", "author-template", "paged-home",
        "list", "taxonomy", "term",
    }
)  # fmt: skip
_POST_CLASSES = frozenset(
    {
        "single", "single-post", "postid", "post-template", "post-template-default", "single-format-standard",
        "page-template", "article", "post", "item",
    }
)  # fmt: skip
"""Class tokens of `<body>` by which WordPress, Ghost, Blogger and their themes say what a page is."""

_LISTING_PATH = re.compile(
    r"(?:^|/)(?:page|categor(?:y|ies)|tags?|topics?|labels?|archives?|author|search)(?:/[^/]+)*/?$"
    r"|(?:^|/)(?:blog|news|posts|articles|archives?)(?:\.\w+|/?(?:\d+/?)?)$|/page/\d+/?$"
    r"|/(?:19|20)\d\d/(?:\d\d/?)?$|/index(?:\.\w+)?$",
    re.IGNORECASE,
)
"""Addresses of terms, authors, months and numbered pages, with what they name; and of a blog, without a post's name."""
_NUMBERED_POST = re.compile(r"(?:^|/)archives/(?!(?:19|20)\d\d(?:/|$))\d+(?:/|\.html?)?$", re.IGNORECASE)
"""Addresses of single posts among the archives, by their numbers: Typecho's own, and WordPress's in Japan and China."""
_NUMBER_OF_POST = re.compile(r"\d{5,}|(?:19|20)\d\d[-/]\d\d?[-/]")
"""A number or a day in an address, by which one post is told from the others."""
_POSTS_OWN = frozenset({"hentry", "h-entry", "post", "entry", "blog-post", "post-outer", "blog-entry", "journal-entry"})
"""Class tokens by which templates mark the element of one post, in listings too."""
_WHOLE = 400
"""Characters of prose in one row from which it shows more of a post than an excerpt, or a long one."""
_BETWEEN_WORDS = re.compile(r"[-_+ ]+|%20")
_PAGERS = ("pagination", "page-numbers", "paging-navigation", "pager", "blog-pager")
_POST_TYPES = re.compile(r'"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|Report|Review|Recipe|HowTo)"')
_FEW = 3
"""So many links beside a post are often its neighbours or its related posts."""
_MANY = 12
"""Long runs of which more say nothing more."""


class Told(Struct, frozen=True):
    """What metadata found that tells a page's kind.

    address: where the page is from, by the caller or by itself. published: whether there is a date. kind: what the page
    says it is. has_authors: whether anybody is named who wrote it.
    """

    title: str | None = None
    address: str | None = None
    published: bool = False
    kind: Kind | None = None
    has_authors: bool = False


def signs_of(outline: Outline, selection: Selection, told: Told) -> dict[str, float]:
    """The signs of a page without the posts that it lists, each from 0 to 1."""
    document = outline.document
    body = document.tagged("body")
    classes = set((document.classes[body[0]] or "").lower().split()) if body else set()
    return {
        "ld_posts": min(len(_POST_TYPES.findall(beginnings_of_data(document))), 3) / 3,
        "class_listing": min(len(classes & _LISTING_CLASSES), 2) / 2,
        "class_post": min(len(classes & _POST_CLASSES), 2) / 2,
        "one_article": float(len(document.tagged("article")) == 1),
        "published": float(told.published),
        "confidence": selection.confidence,
        "pager": float(_has_pager(document)),
        "hint_post": float(told.kind == "post"),
        "hint_page": float(told.kind == "page"),
        **signs_of_address(told.address or ""),
    }


def signs_of_address(url: str) -> dict[str, float]:
    """The signs of an address, each from 0 to 1; of none where it is empty."""
    address = parts_of(url)
    path = address.path
    steps = path.strip("/").split("/")
    words = [word for word in _BETWEEN_WORDS.split(steps[-1].partition(".")[0]) if word]
    return {
        "path_root": float(bool(url) and path.strip("/") in ("", "index.html", "blog") and not address.query),
        "path_listing": float(bool(_LISTING_PATH.search(path)) and not _NUMBERED_POST.search(path)),
        "path_depth": min(len(steps) - 1, 5) / 5,
        "path_words": min(max(len(words) - 1, 0), 5) / 5,
        "path_number": float(bool(_NUMBER_OF_POST.search(path))),
    }


def signs_of_rows(outline: Outline, found: Listed, text: TextOfRows) -> dict[str, float]:
    """The signs of the posts that a page lists, and of how its text is spread over the rows that show them."""
    count = max(len(found.rows), 1)
    titles = sum(len(entry.title) for entry in found.entries)
    return {
        "few_entries": float(len(found.entries) <= _FEW),
        "entries_share": min(1.0, titles * 10 / max(text.prose, 1)),
        "excerpt_share": sum(1 for entry in found.entries if entry.excerpt) / count,
        "prose_in_rows": text.prose_inside / max(text.prose, 1),
        "long_out": min(text.long_outside, _MANY) / _MANY,
        "long_kept_out": min(text.long_kept_outside, _MANY) / _MANY,
        "rows_before": text.rows_before / count,
        "whole_posts": float(_whole_posts(outline.document, found.rows, text)),
    }


def _whole_posts(document: Document, rows: list[range], text: TextOfRows) -> bool:
    """Whether the page is several whole posts one below the other, each with its linked headline: a blog's index."""
    whole = [
        prose
        for row, prose in zip(rows, text.in_row, strict=True)
        if prose >= _WHOLE and (document.tags[row.start] == "article" or _is_marked(document, row.start))
    ]
    return len(whole) > 1 and sum(whole) > text.prose / 2


def _is_marked(document: Document, node: int) -> bool:
    return not _POSTS_OWN.isdisjoint((document.classes[node] or "").lower().split())


def beginnings_of_data(document: Document) -> str:
    """The beginnings of the page's JSON-LD."""
    scripts = [node for node in document.tagged("script") if "ld+json" in document.attributes[node].get("type", "")]
    return " ".join(document.raw_text(node)[:20_000] for node in scripts)


def _has_pager(document: Document) -> bool:
    """True where the page leads to further pages of a listing."""
    return any(document.classed(name) for name in _PAGERS) or any(
        "next" in (document.get(node, "rel") or "") for node in document.tagged("link")
    )
