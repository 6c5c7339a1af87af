"""Where on a page its post is: the headline, the element around the post, and the parts that belong to others.

Names, terms and dates stand in menus, sidebars, comments and cards of other posts as well. So the visible sources
ask here first.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain, islice

from blogextract.document import Document
from blogextract.document.urls import parts_of
from blogextract.metadata.data.meta_tags import first, meta_tags
from blogextract.metadata.once import once
from blogextract.metadata.tables import tokens
from blogextract.metadata.text import fold
from blogextract.metadata.titles.described import described_title
from blogextract.metadata.titles.own_link import links_to_itself
from blogextract.metadata.titles.placeholders import PLACEHOLDERS
from blogextract.metadata.titles.unmarked import unmarked_title

_TOKENS = frozenset(
    tokens(
        """
        widget widgets widget-area widget_area sidebar side-bar sidebar-inner sidebar-wrapper sidebar-primary
        secondary blog-sidebar right-sidebar left-sidebar column-left column-right aside-content site-sidebar
        et_pb_widget_area nav-item nav-dropdown dropdown-menu nav navbar navigation-menu menu main-menu nav-menu
        main-navigation site-navigation primary-menu mobile-menu mobile-nav offcanvas off-canvas megamenu topbar
        top-bar top-nav header-menu site-header masthead page-header-bar site-footer footer-widgets footer-area
        page-footer global-footer colophon tagcloud tag-cloud tags-cloud tag_cloud wp-block-tag-cloud widget_tag_cloud
        category-list-widget wp-block-categories wp-block-archives wp-block-latest-posts wp-block-latest-comments
        wp-block-query related related-posts related_posts relatedposts related-post related-articles related-content
        related-entries jp-relatedposts yarpp-related yarpp crp_related rp4wp-related-posts wp_rp_wrap
        td_block_related_posts linkwithin_div outbrain zemanta-related similar-posts recommended recommended-posts
        recommendations you-may-also-like also-like read-next read-more-posts more-posts more-stories more-articles
        recent-posts latest-posts popular-posts trending read-next-feed post-card post-feed elementor-posts-container
        comments-area comments comment-list commentlist comments-list comment-respond wp-block-comments
        wp-block-comment-template ce_comments mod_comments serendipity_comments ob-list-comments comment-box dsq-content
        comment-wrapper field--name-comment ljcmt
        comment-thread discussion-meta disqus_thread responses post-navigation
        posts-navigation post-nav nav-links pagination pager blog-pager page-navigation prev-next modal popup
        cookie-notice search-form searchform breadcrumb breadcrumbs tweet twitter-tweet instagram-media tiktok-embed
        fb-post bluesky-embed mastodon-embed reddit-embed-bq reddit-card embedly-card wp-embedded-content
        """
    )
)
"""Class tokens of what surrounds a post, whole tokens only: `related` is none of `unrelated`."""

_CLOUDS = ("tagcloud", "tag-cloud", "tags-cloud", "tag_cloud", "wp-block-tag-cloud")
"""Within a post, a theme shows the post's own tags in such an element."""

_IDS = frozenset(
    tokens(
        """
        sidebar secondary primary-sidebar right-sidebar left-sidebar sidebar-wrapper sidebar-right-1 aside-content
        header site-header masthead navbar nav menu navigation main-nav site-navigation footer colophon site-footer
        comments comment commentlist comment-list comments-list respond commentform disqus_thread related
        related-posts jp-relatedposts recommended goog-gt-tt
        """
    )
)

POST_TOKENS = frozenset(
    tokens(
        """
        entry-footer post-footer article-footer entry-meta post-meta article-meta post-header entry-header
        article-header entry-utility postmetadata post-tags post-categories entry-tags tags-links cat-links
        article-tags byline post-info article-info post-bottom author-box author-bio author-info about-author
        post-author
        """
    )
)
"""Class tokens that say of a `footer`, `aside` or `nav` that it belongs to the post."""

_OF_POST = ("md-sidebar--post", "ablog__postcard", "ablog__postcard2")
"""Boxes beside a post, in a sidebar or in the menu's column, that show who wrote it, when, and where it is filed:
Material for MkDocs and ABlog have no other line that says so."""

_TITLE_TOKENS = tokens(
    """
    entry-title post-title wp-block-post-title article-title post-full-title gh-article-title blogitem-title
    blog-item-title pw-post-title article-headline headline posttitle p-name page-title page__title asset-name
    entry-header contentheading storytitle serendipity_title btitle
    """
)

_MAX_UP = 60
"""Elements around a node that are looked at: pages nest thousands deep where their author forgot end tags."""
_MAX_HEADLINE = 400
_MAX_LINKS = 20
"""Links of a heading that are looked at; a title has one, or a few words that are links."""
_MAX_BELOW = 300
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_HOME_PATHS = frozenset({"", "/", "/index.php", "/index.html", "/index.htm"})
_BESIDE = frozenset({"nav", "aside", "footer"})
_SPLIT_TITLE = re.compile(r"\s+[|»«·•–—:-]+\s+|\s*[|»]\s*")


class PostPlace:
    """Where the post is.

    headline: the node of the post's title, -1 where none is shown. root: the element that holds the whole post
    (an `article` or the like around the headline), -1 where there is none. boxes: the elements beside the post that
    tell of it, each with its end.
    """

    __slots__ = ("_ends", "_root_end", "_starts", "boxes", "headline", "root")

    def __init__(
        self,
        headline: int,
        root: tuple[int, int],
        spans: list[tuple[int, int]],
        boxes: Sequence[tuple[int, int]] = (),
    ) -> None:
        self.headline = headline
        self.root, self._root_end = root
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]
        self.boxes = boxes

    def elsewhere(self, node: int) -> bool:
        """Whether a node is part of what surrounds the post."""
        at = bisect_right(self._starts, node) - 1
        return at >= 0 and node < self._ends[at] and not self.beside(node)

    def beside(self, node: int) -> bool:
        """Whether a node is in a box beside the post that tells of it."""
        return any(start <= node < end for start, end in self.boxes)

    def within_root(self, node: int) -> bool:
        """Whether a node is inside of the element that holds the whole post."""
        return self.root <= node < self._root_end


@once
def post_place(document: Document) -> PostPlace:
    """The place of a page's post."""
    headline = _headline(document)
    root = _root(document, headline)
    root_end = document.ends[root] if root >= 0 else -1
    around = set(chain([headline], document.ancestors(headline))) if headline >= 0 else set()
    spans: list[tuple[int, int]] = []
    for node in sorted(_others(document, root, root_end)):
        if node in around or (spans and node < spans[-1][1]) or _is_line_below(document, headline, node):
            continue
        spans.append((node, document.ends[node]))
    return PostPlace(headline, (root, root_end), spans, _boxes(document))


def _is_line_below(document: Document, headline: int, node: int) -> bool:
    """Whether an `aside` is the line about the post: it comes right after the headline, is short and names a year."""
    if headline < 0 or document.ends[headline] != node or document.tags[node] != "aside":
        return False
    text = document.short_text(node, _MAX_BELOW)
    return bool(text and _YEAR.search(text))


def _boxes(document: Document) -> list[tuple[int, int]]:
    """The boxes beside the post that tell of it; several alike are the cards of a list."""
    by_class = document.by_class
    boxes = [by_class[token][0] for token in _OF_POST if len(by_class.get(token, ())) == 1]
    return [(node, document.ends[node]) for node in boxes]


def _others(document: Document, root: int, root_end: int) -> set[int]:
    """The elements that a token, an id or, outside of the post, their tag shows to be no part of the post."""
    found: set[int] = set()
    by_class = document.by_class
    for token in _TOKENS & by_class.keys():
        found.update(by_class[token])
    by_id = document.by_id
    for name in _IDS & by_id.keys():
        found.add(by_id[name])
    found.update(document.tagged("dialog"))
    for tag in ("nav", "aside", "footer", "header"):
        for node in document.tagged(tag):
            if not root <= node < root_end and not _belongs_to_post(document, node, tag):
                found.add(node)
    for token in _CLOUDS:
        found.difference_update(node for node in by_class.get(token, ()) if root <= node < root_end)
    return {node for node in found if document.tags[node] not in ("html", "body", "main")}


def _belongs_to_post(document: Document, node: int, tag: str) -> bool:
    """Whether a sectioning element is part of a post: by its own tokens, or a header or footer within an article."""
    names = document.classes[node]
    if names and not POST_TOKENS.isdisjoint(names.lower().split()):
        return True
    if tag in ("nav", "aside"):
        return False
    return any(document.tags[above] in ("article", "main") for above in islice(document.ancestors(node), _MAX_UP))


def _root(document: Document, headline: int) -> int:
    """The element that holds the whole post."""
    if headline < 0:
        return -1
    for above in document.ancestors(headline):
        names = (document.classes[above] or "").lower().split()
        if document.tags[above] == "body":
            return -1
        if document.tags[above] == "article" or "hentry" in names or "h-entry" in names or "type-post" in names:
            return above
    return -1


def _headline(document: Document) -> int:
    """The heading that says what the page's title says; else the first `h1` that does not lead to the home page."""
    tags = meta_tags(document)
    told = {fold(first(tags, name) or "") for name in ("og:title", "twitter:title")} - {""}
    title = document.tagged("title")
    whole = document.raw_text(title[0])[:_MAX_HEADLINE] if title else ""
    split = [part.strip() for part in _SPLIT_TITLE.split(whole)]
    shown = [fold(part) for part in split]
    parts = set(shown)
    whole = fold(whole)
    site = fold(first(tags, "og:site_name") or "")
    best, best_length, instead = -1, 0, -1
    for node in _headings(document):
        text = fold(document.raw_text(node)[:_MAX_HEADLINE])
        if text in told:
            return node
        first_level = document.tags[node] == "h1"
        if best_length > 1 and not first_level and document.tags[best] == "h1":
            break
        if not text or text == site or leads_home(document, node):
            continue
        if text in PLACEHOLDERS and text not in parts:
            instead = node if instead < 0 else instead
            continue
        ending = len(parts) > 1 and text == shown[-1]
        if ending and _leads_up(document, node):
            continue
        alone = best < 0 or first_level
        if (ending or not alone) and _stands_beside(document, node):
            continue
        said = text in parts or (alone and len(text) > 8 and any(text in title for title in (whole, *told)))
        said = said or links_to_itself(document, node)
        length = len(text) if said else int(first_level)
        if length > best_length:
            best, best_length = node, length
    if best < 0:
        best = described_title(document)
    return best if best >= 0 else instead if instead >= 0 else unmarked_title(document, split[:1])


def _stands_beside(document: Document, node: int) -> bool:
    """Whether a heading is in a menu, a sidebar or a footer."""
    return any(document.tags[above] in _BESIDE for above in islice(document.ancestors(node), _MAX_UP))


def _headings(document: Document) -> Iterator[int]:
    """Candidates for the headline: all `h1`, what bears a title's class, then `h2` to `h5`."""
    first = document.tagged("h1")[:5]
    yield from first
    by_class = document.by_class
    named = [node for token in _TITLE_TOKENS if token in by_class for node in by_class[token][:3]]
    lower = (node for tag in ("h3", "h4", "h5") for node in document.tagged(tag)[:5])
    others = [*named[:10], *document.tagged("h2")[:15], *lower]
    yield from (node for node in dict.fromkeys(others) if node not in first)


def leads_home(document: Document, node: int) -> bool:
    """Whether a heading is the name of the site, or of a blog within it: it links to the home page of either."""
    for anchor in document.first_tagged("a", node, _MAX_LINKS):
        href = (document.get(anchor, "href") or "").strip()
        parts = parts_of(href)
        if (parts.path in _HOME_PATHS and not parts.query and (parts.netloc or parts.path)) or href in ("./", "../"):
            return True
        if not parts.query and _leads_far_up(document, href):
            return True
    return False


def _leads_up(document: Document, node: int) -> bool:
    """Whether a heading links to what the page's address goes on from: a blog's name, where it ends the title."""
    return any(
        _steps_below(document, document.get(anchor, "href") or "")
        for anchor in document.first_tagged("a", node, _MAX_LINKS)
    )


def _leads_far_up(document: Document, href: str) -> bool:
    """Whether the page's address begins with another and goes on two steps or more: nearer ones can be the post's."""
    return _steps_below(document, href) > 2


def _steps_below(document: Document, href: str) -> int:
    """The steps by which the page's address goes on from another, 0 where it does not begin with that."""
    folder = (document.resolve(href) or "").partition("#")[0].removesuffix("index.html").rstrip("/")
    page = (document.url or "").partition("?")[0]
    return page[len(folder) :].rstrip("/").count("/") if folder and page.startswith(folder + "/") else 0
