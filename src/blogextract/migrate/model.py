"""What the parts of a migration hand to each other.

    source ─discover, crawl→ journal: responses ─extract→ journal: pages ─settle→ Posts ─learn, media, links→ target
                                                                                   └─────────→ reports

The journal is the only memory. All after the crawl is a pure function of the responses that it holds, so that a run
that was broken off and taken up again writes the same bytes as one that was not.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from blogextract.article import Article

FoundBy = Literal[
    "start", "sitemap", "feed", "rest", "archive", "link", "neighbour", "file", "list", "warc", "redirect"
]
"""How an address was met: the four accounts of a blog (sitemap, feed, archives, links) and what was handed to us."""

PageKind = Literal["post", "page", "listing", "attachment", "duplicate", "other"]
"""What an address turned out to be. A duplicate leads to a post that has another address."""


class Sighting(msgspec.Struct, frozen=True, kw_only=True):
    """An address, and where it was met. title, published: what that place said of it, if anything."""

    url: str
    found_by: FoundBy
    place: str = ""
    """The address of the sitemap, feed or page, or the name of the file, that held it."""
    title: str | None = None
    published: str | None = None


class Response(msgspec.Struct, frozen=True, kw_only=True):
    """An answer as received. url: what was asked for; it is never that of a redirect's target.

    status: HTTP's; 0 where none came. headers: names in lower case, only those worth keeping. location: where a
    redirect leads, absolute.
    """

    url: str
    status: int
    headers: dict[str, str] = {}
    location: str | None = None
    body: bytes = b""


class Failure(msgspec.Struct, frozen=True, kw_only=True):
    """What could not be got or read. stage: `fetch`, `extract` or `media`. code: the error's class, in short."""

    url: str
    stage: Literal["fetch", "extract", "media"]
    code: str
    message: str


class Counts(msgspec.Struct, frozen=True, kw_only=True):
    """How much of each kind there is: in a page's region, or in its record."""

    words: int = 0
    images: int = 0
    links: int = 0
    lists: int = 0
    items: int = 0
    headings: int = 0
    quotes: int = 0
    code: int = 0
    tables: int = 0
    embeds: int = 0


class Dropped(msgspec.Struct, frozen=True, kw_only=True):
    """Text in the page's region that extraction took for no part of the post, though no rule knows it as chrome.

    where: the elements around it, to tell the template's furniture by. alone: nothing that was kept stands in the same
    kind of elements.
    """

    text: str
    words: int
    links: int
    where: str
    alone: bool


class PageResult(msgspec.Struct, frozen=True, kw_only=True):
    """What extraction found at one address; the worker's answer.

    url: the address of the response. page: counts of what the page's region shows; record: of what the article
    holds. shape: a short hash of the page's own frame (body class and the containers around the post) by which
    pages of one template era are told. protected: it asks for a password. number: the system's own of the post.
    says: what the system's own markup calls the page, where it does. also: addresses that the page gives for itself
    (short link, AMP). comment_pages: other pages of its comments. digest: of the words of the body. dropped: what of
    the region is not in the record.
    """

    url: str
    article: Article
    page: Counts
    record: Counts
    shape: str = ""
    protected: bool = False
    number: int | None = None
    says: PageKind | None = None
    also: list[str] = []
    comment_pages: list[str] = []
    digest: str = ""
    dropped: list[Dropped] = []


class Removed(msgspec.Struct, frozen=True, kw_only=True):
    """A block taken out of a post because it is the site's and not the post's. rule: its id; why: in words."""

    rule: str
    why: str
    kind: str
    text: str
    section: int
    block: int


class Post(msgspec.Struct, frozen=True, kw_only=True):
    """One post to be exported, whole. The target writes these in the order of their addresses.

    url: its address on the old site. pages: the addresses that it was joined from, the first included, where it
    stood in several. aliases: other old addresses that led to it (redirects, `?p=`, AMP, print). number: WordPress's
    or another system's own number of it, where the page tells.
    """

    url: str
    article: Article
    kind: Literal["post", "page"] = "post"
    pages: list[str] = []
    aliases: list[str] = []
    number: int | None = None
    protected: bool = False
    page: Counts = Counts()
    record: Counts = Counts()
    removed: list[Removed] = []
    shape: str = ""
    dropped: list[Dropped] = []


class Media(msgspec.Struct, frozen=True, kw_only=True):
    """A file of the blog: one for each content, whatever the number of addresses that it was met at.

    urls: the addresses that gave it. digest: SHA-256 in hexadecimal. path: where it lies, relative to the output
    folder, `/` between the parts. content_type: what it is by its first bytes.
    """

    digest: str
    urls: list[str]
    path: str
    content_type: str
    size: int
    width: int | None = None
    height: int | None = None


class Site(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of the blog as a whole. url: the address it was taken from, or of its first page."""

    url: str
    title: str | None = None
    description: str | None = None
    language: str | None = None


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """How to migrate. rate: requests a second, 0 for as fast as the server answers, None for polite by default.

    include, exclude: patterns (`*` for any characters) of addresses. base_url: where the new site will stand.
    jobs: processes that extract; 0 for one a core.
    """

    target: str = "jsonl"
    rate: float | None = None
    max_pages: int | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    sample: int | None = None
    media: bool = True
    offline: bool = False
    allow_private: bool = False
    user_agent: str | None = None
    base_url: str | None = None
    jobs: int = 0
