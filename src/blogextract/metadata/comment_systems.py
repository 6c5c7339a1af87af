"""Who hosts a page's comments: the system, its id of the discussion, how many there are.

Most of these bring no comment in the page's HTML. The record names them, so that the comments can be had from
the system's own export.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from blogextract.article import CommentSystem
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.tables import tokens
from blogextract.outline import Outline


@dataclass(frozen=True, slots=True)
class _System:
    """How a page shows that it uses a system.

    name: as the record names it. ids, classes: of the element that the comments are loaded into. host: what the
    address of its script or frame holds. thread: attributes that name the discussion, on that element or script.
    """

    name: str
    ids: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    host: str = ""
    thread: tuple[str, ...] = ()


SYSTEMS: tuple[_System, ...] = (
    _System(
        "disqus",
        tokens("disqus_thread disqus-thread"),
        tokens("disqus_thread"),
        "disqus.com/",
        ("data-disqus-identifier",),
    ),
    _System("discourse", tokens("discourse-comments discourse-embed-frame"), (), "/javascripts/embed.js", ()),
    _System("giscus", tokens("giscus"), tokens("giscus"), "giscus.app/client.js", ("data-term", "data-repo")),
    _System(
        "utterances",
        tokens("utterances"),
        tokens("utterances utterances-frame"),
        "utteranc.es/",
        ("issue-term", "issue-number", "repo"),
    ),
    _System("facebook", tokens("fb-comments"), tokens("fb-comments"), "", ("data-href",)),
    _System("commento", tokens("commento"), (), "commento", ("data-page-id",)),
    _System("cusdis", tokens("cusdis_thread"), (), "cusdis", ("data-page-id", "data-page-url")),
    _System("remark42", tokens("remark42"), (), "remark42", ("data-url",)),
    _System(
        "hyvor", tokens("hyvor-talk-view"), tokens("hyvor-talk-view"), "talk.hyvor.com", ("page-id", "data-page-id")
    ),
    _System("isso", tokens("isso-thread"), (), "/embed.min.js", ("data-isso-id", "data-title")),
    _System(
        "coral",
        tokens("coral_thread coral_talk_stream coral-thread"),
        (),
        "/assets/js/embed.js",
        ("data-story-id", "data-storyid"),
    ),
    _System(
        "openweb",
        (),
        tokens("spot-im-frame-inpage spot-im-comments spotim-conversation"),
        "spot.im/",
        ("data-post-id",),
    ),
    _System("viafoura", (), tokens("viafoura vf-comments vf3-comments"), "viafoura.", ("vf-container-id",)),
    _System(
        "livefyre",
        tokens("livefyre-comments livefyre"),
        tokens("livefyre livefyre-comments"),
        "livefyre.com",
        ("data-article-id",),
    ),
    _System("vuukle", tokens("vuukle-comments vuukle_div"), (), "vuukle.com", ()),
    _System("intensedebate", tokens("idc-container idc-cover"), (), "intensedebate.com", ()),
    _System("hypercomments", tokens("hypercomments_widget"), (), "hypercomments.com", ()),
    _System("gitalk", tokens("gitalk-container gitalk"), (), "gitalk", ()),
    _System("valine", tokens("vcomments valine"), tokens("valine"), "valine", ()),
    _System("waline", tokens("waline"), tokens("waline"), "waline", ("data-path",)),
    _System("twikoo", tokens("twikoo tcomment"), tokens("twikoo"), "twikoo", ()),
    _System("artalk", tokens("artalk"), tokens("artalk"), "artalk", ()),
    _System("livere", tokens("lv-container livere"), (), "livere.com", ("data-id",)),
    _System("changyan", tokens("sohucs SOHUCS"), (), "changyan.sohu.com", ("sid",)),
    _System("commentbox", (), tokens("commentbox"), "commentbox.io", ("id",)),
    _System("fastcomments", tokens("fastcomments-widget"), (), "fastcomments.com", ()),
    _System("graphcomment", tokens("graphcomment"), (), "graphcomment.com", ()),
    _System("muut", (), tokens("muut"), "muut.com", ()),
    _System("staticman", (), tokens("staticman js-form-staticman"), "staticman", ()),
    _System("ghost", tokens("ghost-comments-root"), tokens("gh-comments"), "comments-ui", ("data-post-id", "data-key")),
    _System("blogger", tokens("comment-editor Blog1_comments-block-wrapper"), (), "comment_from_post_iframe", ()),
    _System(
        "jetpack",
        tokens("jetpack_remote_comment jetpack_remote_comment"),
        (),
        "jetpack.wordpress.com/jetpack-comment",
        (),
    ),
    _System("wpdiscuz", tokens("wpdcom wpd-threads"), tokens("wpdiscuz_wrap wpd-comment"), "wpdiscuz", ()),
)
"""Before the native comments of a platform: where a service is loaded, the platform's own are off."""

_HOSTS = re.compile("|".join(re.escape(system.host) for system in SYSTEMS if system.host), re.IGNORECASE)
_BY_HOST = {system.host: system for system in SYSTEMS if system.host}
_WIDE_HOSTS = frozenset({"/javascripts/embed.js", "/embed.min.js", "/assets/js/embed.js", "disqus.com/"})
"""Parts of addresses that other scripts share: an element of the system must be there as well."""

_DISQUS_NAME = re.compile(
    r"disqus_shortname\s*[=:]\s*['\"]([\w-]+)['\"]|//([\w-]+)\.disqus\.com/(?:embed|count)\.js|shortname['\"]?\s*[:=]\s*['\"]([\w-]+)['\"]"
)
_DISQUS_THREAD = re.compile(r"(?:disqus_identifier|page\.identifier)\s*[=:]\s*['\"]([^'\"]{1,300})['\"]")
_DISQUS_URL = re.compile(r"(?:disqus_url|page\.url)\s*[=:]\s*['\"]([^'\"]{1,500})['\"]")
_DISCOURSE = re.compile(r"(?:topicId|discourseEmbedUrl)\s*:\s*['\"]?([^'\",\s}]{1,300})")
_CONFIGURED = re.compile(
    r"(?:postId|page_?id|pageId|storyID|storyId|issueTerm)['\"]?\s*[:=]\s*['\"]([^'\"]{1,200})['\"]"
)
_COUNT = re.compile(r"(?<![\d.,])(\d{1,3}(?:[.,\u00a0 ]\d{3})+|\d{1,6})(?![\d.,]*\d)")
_COUNT_TOKENS = (
    "comments-title", "comment-count", "comments-count", "comments_count", "wp-block-comments-title", "comments-number",
    "disqus-comment-count", "comments-header", "comments-link", "comment_count", "comments-heading", "commentcount",
    "discussion-meta-info", "num-comments", "comment-num", "fb-comments-count", "comment-link",
)  # fmt: skip
_MAX_SCRIPT = 200_000
_MAX_HEADING = 120
_COMMENT_WORDS = re.compile(
    r"comment|repl(?:y|ies)|respons|thought|kommentar|commentaire|comentari|comentári|comment[io]|reactie|kommentti|koment|"
    r"yorum|hozzászól|комментар|коментар|σχόλι|评论|留言|コメント|댓글|תגוב|تعليق|bình luận|discussion",
    re.IGNORECASE,
)


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
    by_id, by_class = document.by_id, document.by_class
    scripts = _scripts(document)
    for system in SYSTEMS:
        node = next((by_id[name] for name in system.ids if name in by_id), -1)
        if node < 0:
            node = next((by_class[name][0] for name in system.classes if name in by_class), -1)
        script = scripts.get(system.host, -1) if system.host else -1
        if node < 0 and (script < 0 or system.host in _WIDE_HOSTS):
            continue
        shown = node if node >= 0 else script
        thread = _thread(document, system, [at for at in (node, script) if at >= 0])
        yield CommentSystem(name=system.name, thread=thread, count=_count(document)), shown


def _scripts(document: Document) -> dict[str, int]:
    """The first script or frame from each system's host."""
    found: dict[str, int] = {}
    for tag in ("script", "iframe"):
        for node in document.tagged(tag):
            source = document.attributes[node].get("src")
            match = _HOSTS.search(source) if source else None
            if match:
                found.setdefault(match[0].lower(), node)
    return found


def _thread(document: Document, system: _System, nodes: list[int]) -> str | None:
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
    for node in document.having("name"):
        attributes = document.attributes[node]
        if attributes["name"] == "comment_post_ID" and document.tags[node] == "input":
            thread = attributes.get("value") or None
            return CommentSystem(name="wordpress", thread=thread, count=_count(document)), node
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
        if match and (_COMMENT_WORDS.search(text) or text == match[0]):
            return int(re.sub(r"\D", "", match[0]))
    return None
