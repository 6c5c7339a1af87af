"""What the markup of blog software says of a page beside its post: its number, its kind, its template, its lock."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

from blogextract.document import Document
from blogextract.migrate.model import PageKind

_KINDS: dict[str, PageKind] = {
    # WordPress, `body_class()`
    "attachment": "attachment", "single-attachment": "attachment",
    "error404": "other", "search": "listing", "search-results": "listing", "search-no-results": "listing",
    "single-post": "post", "archive": "listing", "blog": "listing", "category": "listing", "tag": "listing",
    "author": "listing", "date": "listing", "page-template-default": "page", "login": "other",
    **dict.fromkeys(("single-product", "single-forum", "single-topic", "single-reply", "single-tribe_events"), "other"),
    # Ghost
    "post-template": "post", "home-template": "listing", "tag-template": "listing", "author-template": "listing",
    "archive-template": "listing", "error-template": "other",
    # Blogger
    "feed-view": "listing", "archive-view": "listing", "label-view": "listing", "search-view": "listing",
    "error-view": "other",
    # Drupal
    "node-type-blog": "post", "page-node-type-blog": "post", "node-type-blog-post": "post",
    "page-node-type-blog-post": "post", "page-node-type-article": "post", "node-type-article": "post",
    "node-type-story": "post", "node-type-page": "page", "page-node-type-page": "page", "path-taxonomy": "listing",
    "page-taxonomy": "listing",
    # HubSpot, Shopify, Joomla
    "hs-blog-post": "post", "hs-blog-listing": "listing", "template-article": "post", "template-blog": "listing",
    "view-category": "listing", "view-featured": "listing",
}  # fmt: skip
"""What a class of `body` calls the page, on the systems that set it. Blogger's `item-view` is of posts and pages."""
_FIRST: tuple[PageKind, ...] = ("attachment", "other", "post", "page", "listing")
"""Where several classes speak, the first of these is meant: an attachment is `single` too, a page may name its tags."""
_NOT_OF_POSTS = frozenset({"category", "tag", "author", "date", "search", "blog"})
"""Words that stand for a listing only where no class says that the page shows one thing."""
_ONE_THING = ("single", "postid-", "page-id-", "singular")

_NUMBER = re.compile(r"(?:postid|page-id|attachmentid|post|page-node|node)-(\d{1,12})\Z")
_SHORT_LINK = re.compile(r"[?&]p(?:age_id)?=(\d{1,12})\Z")
_COMMENT_PAGE = re.compile(r"/comment-page-\d{1,4}/?(?:#.*)?\Z|[?&]cpage=\d{1,4}\b")
_PASSWORD_NAMES = frozenset({"post_password", "postpassword", "protected_password", "passwd_post"})
"""Names of the field by which systems ask for the password of one post."""

_VARIES = re.compile(
    r"\d|^(?:category|tag|author|term|format|single-format|status|type|postid|post|page-id|parent|has|is|no|js|not|"
    r"series|topic|label|primary|logged|sticky|wp-embed|cookies|comments?)(?:-|_|\Z)"
)
"""Class tokens that tell one post from another, or one visit from another, rather than a template."""
_FRAME_STEPS = 8
"""How many elements around the post its template is told by."""
_SHORT_HASH = 12


def says(document: Document) -> PageKind | None:
    """What the system's own markup calls the page."""
    classes = _body_classes(document)
    one = any(token.startswith(_ONE_THING) for token in classes)
    kinds = {_KINDS[token] for token in classes if token in _KINDS and not (one and token in _NOT_OF_POSTS)}
    if not kinds and any(token.startswith("page-id-") for token in classes):
        return "page"
    return next((kind for kind in _FIRST if kind in kinds), None)


def number(document: Document) -> int | None:
    """The system's own number of the post: by `body`, by the short link, by the one element that names it."""
    for token in _body_classes(document):
        if match := _NUMBER.match(token):
            return int(match[1])
    for address in _links(document, "shortlink"):
        if match := _SHORT_LINK.search(address):
            return int(match[1])
    named = {
        int(match[1])
        for node in (*document.tagged("article"), *document.classed("hentry"), *document.classed("type-post"))
        if (match := _NUMBER.match((document.get(node, "id") or "").strip()))
    }
    return named.pop() if len(named) == 1 else None


def shows_one(document: Document) -> bool:
    """True where the system's markup says that the page shows one post, however much it lists beside it.

    WordPress gives a short link with a number to single posts and pages alone.
    """
    called = says(document)
    if called is not None:
        return called == "post"
    return any(_SHORT_LINK.search(address) for address in _links(document, "shortlink"))


def also(document: Document) -> list[str]:
    """The addresses that the page gives for itself beside the canonical one."""
    found = [*_links(document, "shortlink"), *_links(document, "amphtml")]
    return sorted({address for address in found if address != document.url})


def comment_pages(document: Document) -> list[str]:
    """The addresses of other pages of the comments that the page links to."""
    found = set()
    for node in document.tagged("a"):
        href = document.get(node, "href")
        if href and ("comment-page-" in href or "cpage=" in href):
            address = document.resolve(href)
            if address and _COMMENT_PAGE.search(address):
                found.add(address.partition("#")[0])
    return sorted(found)


def is_protected(document: Document) -> bool:
    """True where the post asks for a password of its own."""
    if document.classed("post-password-form"):
        return True
    return any(
        (document.get(node, "type") or "").lower() == "password"
        and (document.get(node, "name") or "").lower() in _PASSWORD_NAMES
        for node in document.tagged("input")
    )


def shape(document: Document, node: int) -> str:
    """A short hash of the template that a page was made by: of `body`, and of the elements around the post."""
    frame = [" ".join(_lasting(_body_classes(document)))]
    for around in [node, *document.ancestors(node)][:_FRAME_STEPS]:
        tokens = _lasting((document.classes[around] or "").lower().split())
        frame.append(f"{document.tags[around]}.{'.'.join(tokens)}")
    return hashlib.sha256("\n".join(frame).encode()).hexdigest()[:_SHORT_HASH]


def _lasting(tokens: list[str]) -> list[str]:
    return sorted({token for token in tokens if not _VARIES.search(token)})


def _body_classes(document: Document) -> list[str]:
    body = document.tagged("body")
    return (document.classes[body[0]] or "").lower().split() if body else []


def _links(document: Document, relation: str) -> Iterator[str]:
    for node in document.tagged("link"):
        if relation in (document.get(node, "rel") or "").lower().split():
            address = document.resolve(document.get(node, "href"))
            if address:
                yield address
