"""Which parts of a page are beside the post: menus, sidebars, related posts, comments.

A word in a class names a part only where the part's place agrees: it does not hold the page's title, and is not
most of the page. Themes write `has-sidebar` on the body and `widget` on everything.
"""

from __future__ import annotations

import re
from functools import lru_cache

from blogextract.document import Document
from blogextract.metadata.once import once

_TAGS = ("nav", "aside", "footer", "select", "form", "dialog", "template")

_WORDS = frozenset(
    {
        "comment", "comments", "commentlist", "respond", "sidebar", "related", "recommended", "recommendations", "recirc",
        "recirculation", "popular", "trending", "newsletter", "breadcrumb", "breadcrumbs", "nav", "navbar", "menu",
        "navigation", "footer", "yarpp", "relatedposts", "relatedarticles", "morestories", "teaser", "teasers", "similar",
        "prevnext", "crosslinks", "ticker", "trackback", "pingback", "latest", "upnext", "nextpost", "prevpost", "readnext",
        "cookie", "consent", "popup", "modal", "offcanvas", "masthead", "topbar", "commentarea", "disqus", "outbrain",
        "taboola", "mostread", "mostviewed", "readmore",
    }
)  # fmt: skip
"""Words of classes and ids that themes give to what stands beside a post."""

_EXACT = frozenset(
    {"widget", "widget-area", "widget_recent_entries", "reply", "replies", "read-next", "read-more-wrap"}
)
_SPLIT = re.compile(r"[-_:/]+|(?<=[a-z])(?=[A-Z])")
_HARMLESS = frozenset(
    {"has", "with", "no", "left", "right", "full", "without", "hide", "sans", "count", "link", "open", "above"}
)
"""Words that make of such a word a property of the page, not a part of it: `has-sidebar`, `comments-open`."""


@lru_cache(maxsize=8192)
def _beside(token: str) -> bool:
    """True for a class token or an id that names a part beside the post."""
    if token.lower() in _EXACT:
        return True
    words = [word.lower() for word in _SPLIT.split(token) if word]
    return bool(words) and len(words) <= 5 and not _WORDS.isdisjoint(words) and _HARMLESS.isdisjoint(words)


@once
def beside(document: Document) -> bytearray:
    """For each node 1 where it is in a part beside the post, else 0."""
    flags = bytearray(len(document))
    ends = document.ends
    total = len(flags)
    titles = document.by_tag.get("h1", [])[:20]
    for node in _marked(document):
        end = ends[node]
        if flags[node] or end - node > total * 0.6:
            continue
        if document.tags[node] in ("aside", "footer") or not any(node < title < end for title in titles):
            flags[node:end] = b"\1" * (end - node)
    return flags


def _marked(document: Document) -> list[int]:
    """The nodes whose tag, class or id names such a part, in document order."""
    found = [
        node
        for tag in _TAGS
        for node in document.by_tag.get(tag, ())
        if tag != "footer" or not _of_post(document, node)
    ]
    for node, names in enumerate(document.classes):
        if names and any(_beside(token) for token in names.split()):
            found.append(node)
    found += [node for name, node in document.by_id.items() if _beside(name)]
    return sorted(set(found))


def _of_post(document: Document, footer: int) -> bool:
    """True for the footer of an article, where many themes put date, author and terms."""
    return any(document.tags[node] in ("article", "main") for node in document.ancestors(footer))
