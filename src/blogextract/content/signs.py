"""Signs by which a post, a listing and a page that is neither are told: numbers from the page, no decision."""

from __future__ import annotations

import re
from math import log1p
from urllib.parse import urlsplit

from blogextract.article import Entry
from blogextract.content.verdicts import Selection
from blogextract.document import Document
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
    r"(?:^|/)(?:page|categor(?:y|ies)|tags?|topics?|labels?|archives?|author|search|blog|news|posts|articles)(?:/[^/]+)?/?(?:\d+/?)?$"
    r"|/(?:19|20)\d\d/(?:\d\d/?)?$|/index(?:\.\w+)?$",
    re.IGNORECASE,
)
_PAGERS = ("pagination", "page-numbers", "paging-navigation", "pager", "blog-pager")
_POST_TYPES = re.compile(r'"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|Report|Review|Recipe|HowTo)"')
_LISTING_TYPES = re.compile(r'"@type"\s*:\s*\[?\s*"(?:CollectionPage|Blog|ItemList|SearchResultsPage|ProfilePage)"')


def signs_of(outline: Outline, selection: Selection, *, published: bool) -> dict[str, float]:
    """The signs of a page without its entries, each from 0 to about 1."""
    document = outline.document
    kind = _open_graph_type(document)
    data = _data(document)
    body = document.tagged("body")
    classes = set((document.classes[body[0]] or "").lower().split()) if body else set()
    address = urlsplit(document.url or "")
    path = address.path
    kept_runs = [run for run in outline.runs if selection.kept[run.index]]
    kept = float(sum(run.characters for run in kept_runs))
    articles = len(document.tagged("article"))
    return {
        "og_article": float(kind.startswith("article")),
        "og_website": float(kind in ("website", "blog")),
        "ld_posts": min(len(_POST_TYPES.findall(data)), 3) / 3,
        "ld_listing": float(bool(_LISTING_TYPES.search(data))),
        "class_listing": min(len(classes & _LISTING_CLASSES), 2) / 2,
        "class_post": min(len(classes & _POST_CLASSES), 2) / 2,
        "path_root": float(path.strip("/") in ("", "index.html", "blog") and not address.query),
        "path_listing": float(bool(_LISTING_PATH.search(path))),
        "path_depth": min(path.strip("/").count("/"), 5) / 5,
        "kept": log1p(kept) / 10,
        "kept_share": kept / max(_prose(outline), 1.0),
        "longest": log1p(max((run.characters for run in kept_runs), default=0)) / 8,
        "articles": min(articles, 8) / 8,
        "one_article": float(articles == 1),
        "one_h1": float(len(document.tagged("h1")) == 1),
        "published": float(published),
        "confidence": selection.confidence,
        "pager": float(_has_pager(document)),
        "long_kept": min(sum(1 for run in kept_runs if run.characters > 150), 12) / 12,
        "entry_links": sum(run.link_characters for run in kept_runs) / max(kept, 1.0),
    }


def signs_of_entries(outline: Outline, entries: list[Entry]) -> dict[str, float]:
    """The signs of the posts that a page lists."""
    titles = sum(len(entry.title) for entry in entries)
    return {
        "entries": min(len(entries), 12) / 12,
        "entries_share": min(1.0, titles * 10 / max(_prose(outline), 1.0)),
        "dated": min(sum(1 for entry in entries if entry.published), 6) / 6,
    }


def _prose(outline: Outline) -> float:
    return float(sum(run.characters - run.link_characters for run in outline.runs))


def _data(document: Document) -> str:
    """The beginnings of the page's JSON-LD."""
    scripts = [node for node in document.tagged("script") if "ld+json" in document.attributes[node].get("type", "")]
    return " ".join(document.raw_text(node)[:20_000] for node in scripts)


def _open_graph_type(document: Document) -> str:
    for node in document.having("property"):
        if document.get(node, "property") == "og:type":
            return (document.get(node, "content") or "").lower()
    return ""


def _has_pager(document: Document) -> bool:
    """True where the page leads to further pages of a listing."""
    return any(
        document.classed(name) for name in ("pagination", "page-numbers", "paging-navigation", "pager", "blog-pager")
    ) or any("next" in (document.get(node, "rel") or "") for node in document.tagged("link"))
