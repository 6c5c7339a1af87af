"""Signs by which a post, a listing and a page that is neither are told: numbers from the page, no decision."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import numpy as np

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

NAMES = (
    "og_article", "og_website", "ld_posts", "ld_listing", "class_listing", "class_post", "path_root", "path_listing",
    "path_depth", "entries", "entries_share", "kept", "kept_share", "longest", "articles", "one_article", "one_h1",
    "published", "confidence", "pager", "long_kept", "entry_links", "dated",
)  # fmt: skip
"""The signs, in the order of `signs_of`."""


def signs_of(outline: Outline, selection: Selection, entries: list[Entry], *, published: bool) -> list[float]:
    """The signs of a page, each from 0 to about 1."""
    document = outline.document
    kinds = [
        document.get(node, "content")
        for node in document.having("property")
        if document.get(node, "property") == "og:type"
    ]
    kind = (kinds[0] or "").lower() if kinds else ""
    scripts = [
        document.raw_text(node) for node in document.tagged("script") if "ld+json" in (document.get(node, "type") or "")
    ]
    data = " ".join(script[:20_000] for script in scripts)
    body = document.tagged("body")
    classes = set((document.classes[body[0]] or "").lower().split()) if body else set()
    path = urlsplit(document.url or "").path
    weights = np.array([run.characters for run in outline.runs], dtype=np.float64)
    kept = float((weights * selection.kept).sum()) if len(weights) else 0.0
    prose = float(sum(run.characters - run.link_characters for run in outline.runs))
    longest = max((run.characters for run in outline.runs if selection.kept[run.index]), default=0)
    long = sum(1 for run in outline.runs if selection.kept[run.index] and run.characters > 150)
    linked = sum(run.link_characters for run in outline.runs if selection.kept[run.index])
    articles = len(document.tagged("article"))
    return [
        float(kind.startswith("article")),
        float(kind in ("website", "blog")),
        min(len(_POST_TYPES.findall(data)), 3) / 3,
        float(bool(_LISTING_TYPES.search(data))),
        min(len(classes & _LISTING_CLASSES), 2) / 2,
        min(len(classes & _POST_CLASSES), 2) / 2,
        float(path.strip("/") in ("", "index.html", "blog")),
        float(bool(_LISTING_PATH.search(path))),
        min(path.strip("/").count("/"), 5) / 5,
        min(len(entries), 12) / 12,
        min(1.0, sum(len(entry.title) for entry in entries) * 10 / max(prose, 1.0)),
        np.log1p(kept).item() / 10,
        kept / max(prose, 1.0),
        np.log1p(longest).item() / 8,
        min(articles, 8) / 8,
        float(articles == 1),
        float(len(document.tagged("h1")) == 1),
        float(published),
        selection.confidence,
        float(_has_pager(document)),
        min(long, 12) / 12,
        linked / max(kept, 1.0),
        min(sum(1 for entry in entries if entry.published), 6) / 6,
    ]


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
