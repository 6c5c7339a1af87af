"""Who hosts a page's comments: the system, its id of the discussion, how many there are.

Most of these bring no comment in the page's HTML. The record names them, so that the comments can be had from
the system's own export.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from blogextract.article import CommentSystem
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.comments.systems_table import BY_CLASS, BY_ID, HOSTS, SYSTEMS, WIDE_HOSTS, System
from blogextract.metadata.comments.table import COMMENT_WORDS
from blogextract.outline import Outline
from blogextract.patterns import deferred

_DISQUS_NAME = deferred(
    r"disqus_shortname\s*[=:]\s*['\"]([\w-]+)['\"]|//([\w-]+)\.disqus\.com/(?:embed|count)\.js|"
    r"shortname['\"]?\s*[:=]\s*['\"]([\w-]+)['\"]"
)
_DISQUS_THREAD = deferred(r"(?:disqus_identifier|page\.identifier)\s*[=:]\s*['\"]([^'\"]{1,300})['\"]")
_DISQUS_URL = deferred(r"(?:disqus_url|page\.url)\s*[=:]\s*['\"]([^'\"]{1,500})['\"]")
_DISCOURSE = deferred(r"(?:topicId|discourseEmbedUrl)\s*:\s*['\"]?([^'\",\s}]{1,300})")
_CONFIGURED = deferred(r"(?:postId|page_?id|pageId|storyID|storyId|issueTerm)['\"]?\s*[:=]\s*['\"]([^'\"]{1,200})['\"]")
_COUNT = deferred(r"(?<![\d.,])(\d{1,3}(?:[.,\u00a0 ]\d{3})+|\d{1,6})(?![\d.,]*\d)")
_COUNT_TOKENS = (
    "comments-title", "comment-count", "comments-count", "comments_count", "wp-block-comments-title", "comments-number",
    "disqus-comment-count", "comments-header", "comments-link", "comment_count", "comments-heading", "commentcount",
    "discussion-meta-info", "num-comments", "comment-num", "fb-comments-count", "comment-link",
)  # fmt: skip
_MAX_ADDRESS = 500
_MAX_SCRIPT = 200_000
_MAX_HEADING = 120


def claims(document: Document, outline: Outline) -> list[Claim]:
    """A claim of the system that hosts the comments."""
    del outline  # the markup says it all
    found = next(_services(document), None) or _native(document)
    if not found:
        return []
    system, node = found
    return [Claim(field="comment_system", value=system, source="comment_systems", confidence=0.9, node=node)]


def _services(document: Document) -> Iterator[tuple[CommentSystem, int]]:
    """The services whose element or script the page has, in the order of the table."""
    nodes: dict[str, list[int]] = {}
    for name in BY_ID.keys() & document.by_id.keys():
        nodes.setdefault(BY_ID[name].name, []).append(document.by_id[name])
    for name in BY_CLASS.keys() & document.by_class.keys():
        nodes.setdefault(BY_CLASS[name].name, []).append(document.by_class[name][0])
    scripts = _scripts(document)
    for system in SYSTEMS if nodes or scripts else ():
        shown = sorted(nodes.get(system.name, ()))
        script = scripts.get(system.name)
        if not shown and (script is None or system.host in WIDE_HOSTS):
            continue
        told = shown if script is None else [*shown, script]
        yield CommentSystem(name=system.name, thread=_thread(document, system, told), count=_count(document)), told[0]


def _scripts(document: Document) -> dict[str, int]:
    """The first script or frame of each system."""
    nodes = [*document.tagged("script"), *document.tagged("iframe")]
    sources = [(source[:_MAX_ADDRESS], node) for node in nodes if (source := document.attributes[node].get("src"))]
    everything = "\n".join([source for source, _ in sources]).lower()
    present = [(host, system) for host, system in HOSTS if host in everything]
    found: dict[str, int] = {}
    for source, node in sources if present else ():
        lowered = source.lower()
        for host, system in present:
            if host in lowered:
                found.setdefault(system.name, node)
    return found


def _thread(document: Document, system: System, nodes: list[int]) -> str | None:
    """The system's id of the discussion: an attribute, or what a script of the page sets."""
    for node in nodes:
        for name in system.thread:
            value = (document.get(node, name) or "").strip()
            if value:
                return value
    if system.name == "disqus":
        return _disqus(document)
    if system.name == "discourse":
        return _in_scripts(document, "iscourse", _DISCOURSE)
    if system.name in ("coral", "commento", "twikoo", "gitalk", "waline", "valine", "artalk"):
        return _in_scripts(document, system.name, _CONFIGURED)
    return None


def _disqus(document: Document) -> str | None:
    """`shortname/identifier`, the thread's address where there is no identifier; as much as the page says."""
    name = _in_scripts(document, "disqus", _DISQUS_NAME)
    thread = _in_scripts(document, "disqus", _DISQUS_THREAD) or _in_scripts(document, "disqus", _DISQUS_URL)
    return "/".join(part for part in (name, thread) if part) or None


def _in_scripts(document: Document, word: str, pattern: re.Pattern[str]) -> str | None:
    """What a pattern finds in the page's own scripts that hold a word."""
    for node in document.tagged("script"):
        attributes = document.attributes[node]
        text = attributes.get("src") or document.raw_text(node)[:_MAX_SCRIPT]
        if word in text:
            match = pattern.search(text)
            if match:
                return next(group for group in match.groups() if group)
    return None


def _native(document: Document) -> tuple[CommentSystem, int] | None:
    """The platform's own comments: WordPress has a form with the post's id, Blogger and Drupal their own lists."""
    post = document.by_id.get("comment_post_ID", -1)
    if post < 0:  # before version 2.8 the field had a name alone
        named = (node for node in document.tagged("input") if document.get(node, "name") == "comment_post_ID")
        post = next(named, -1)
    if post >= 0:
        thread = document.get(post, "value") or None
        return CommentSystem(name="wordpress", thread=thread, count=_count(document)), post
    by_class = document.by_class
    for name, token in (
        ("wordpress", "commentlist"),
        ("wordpress", "wp-block-comment-template"),
        ("squarespace", "squarespace-comments"),
    ):
        if token in by_class:
            return CommentSystem(name=name, count=_count(document)), by_class[token][0]
    return None


def _count(document: Document) -> int | None:
    """How many comments there are, as the page shows it: in the heading over them, or in the line under the title."""
    named = [node for token in _COUNT_TOKENS for node in document.classed(token)[:2]]
    area = document.by_id.get("comments", -1)
    headings = [area] if area >= 0 and document.tags[area] in ("h2", "h3", "h4") else []
    if area >= 0:
        headings += [node for tag in ("h2", "h3", "h4") for node in document.tagged(tag, within=area)[:1]]
    for node in [*named, *headings]:
        text = document.raw_text(node).strip()
        match = _COUNT.search(text) if len(text) <= _MAX_HEADING else None
        if match and (COMMENT_WORDS.search(text) or text == match[0]):
            return int(re.sub(r"\D", "", match[0]))
    return None
