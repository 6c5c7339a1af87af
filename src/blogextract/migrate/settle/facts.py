"""What is known of each address before it is decided what it is: a few words a page, so that all fit in memory."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import urlsplit

from msgspec import Struct

from blogextract.migrate.discover.addresses import in_order, normalise, without_index
from blogextract.migrate.discover.shapes import LISTINGS, NEVER, shape_of
from blogextract.migrate.journal import Journal
from blogextract.migrate.model import PageKind, PageResult, Sighting

_SPACE = re.compile(r"\W+")
_VARIANT_END = re.compile(r"(?:/(?:amp|print|embed|email|emailpopup)|\.amp(?:\.html)?)/?\Z", re.IGNORECASE)
_COMMENTS_END = re.compile(r"/comment-page-\d+/?\Z", re.IGNORECASE)

_PLACES = {
    kind: re.compile(pattern, re.IGNORECASE)
    for kind, pattern in {
        "attachment": r"attachment[^/]*sitemap|/wp/v2/media",
        "listing": r"""(?x) sitemap-(?:tax|users|authors|tags|categor)
            | (?:category|tag|author|tax|archives?)[\w-]*-sitemap
            | /wp/v2/(?:categories|tags|users)""",
        "page": r"sitemap-posts-page-|(?:^|/)page-sitemap|sitemap-pt-page|sitemap-pages|sitemap-misc|/wp/v2/pages",
        "post": r"""(?x) sitemap-posts-post- | (?:^|/)post-sitemap | sitemap-pt-post | sitemap-posts\d*\.xml
            | /wp/v2/posts | news-sitemap | sitemap-news | blog-posts-sitemap | blog-sitemap""",
    }.items()
}
"""What the names of sitemaps and of WordPress's listings say of the addresses in them: those of WordPress itself,
Yoast, Rank Math, All in One SEO, Ghost, Wix."""


_LISTING_FOLDER = re.compile(
    r"/(?:categor(?:y|ies)|tags?|authors?|topics?|labels?|kategorien?|categorias?|schlagwort|etiquetas?)/.",
    re.IGNORECASE,
)
"""Folders of terms and authors, however deep the term lies."""
_DATED = re.compile(r"/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])[/-]")
_FEW = 5
_NEARLY_ALL = 0.8


class Facts(Struct, frozen=True, kw_only=True):
    """One page. key: its address without what does not matter. title: folded.

    filed: it has categories, tags, or posts beside it, as pages outside the stream of posts have not.
    """

    url: str
    key: str
    kind: str
    says: PageKind | None
    number: int | None
    canonical: str | None
    next_page: str | None
    title: str
    published: str | None
    digest: str
    words: int
    filed: bool
    also: list[str]
    comment_pages: list[str]


class Known(Struct, kw_only=True):
    """All that is known: pages by address, what accounts say of keys, keys that a listing or a neighbour names.

    keys: of all pages that show one thing. fronts: the words and title of front pages. full: true where nearly all
    that may be posts are in an account of posts or in a listing, so that a page in none of them is hardly one.
    dated: nearly all of those that are named have the year and the month in their addresses.
    """

    pages: dict[str, Facts]
    accounts: dict[str, set[str]]
    listed: set[str]
    keys: set[str] = set()
    fronts: set[tuple[str, str]] = set()
    full: bool = False
    dated: bool = False


def fold(text: str | None) -> str:
    """A text by its letters and digits alone."""
    return _SPACE.sub(" ", text or "").casefold().strip()


@lru_cache(maxsize=65536)
def key_of(url: str) -> str:
    """What addresses of the same page share: no scheme, `www.`, closing slash, rendering, page of comments."""
    try:
        return _key(url)
    except ValueError:  # brackets that are no IPv6 host: an address that leads nowhere stands for itself
        return url


def _key(url: str) -> str:
    address = in_order(without_index(normalise(url) or url))
    shape = shape_of(address)
    head, _, query = address.partition("?")
    if shape == "variant":
        head = _VARIANT_END.sub("", head) if not query else head
    if shape in ("variant", "comments"):
        head = _COMMENTS_END.sub("", head)
        parts = [
            part for part in query.split("&") if part and shape_of(f"{head}?{part}") not in ("variant", "comments")
        ]
        query = "&".join(parts)
    parts_of = urlsplit(head)
    host = (parts_of.netloc or "").removeprefix("www.")
    path = parts_of.path.rstrip("/")
    return f"{host}{path}?{query}" if query else f"{host}{path}"


def host_of(key: str) -> str:
    """The host in a key."""
    return key.partition("/")[0].partition("?")[0]


def looks_like_listing(url: str) -> bool:
    """True for addresses that systems give to listings: of a time, a term, an author, page by page."""
    return shape_of(url) in LISTINGS or _LISTING_FOLDER.search(url) is not None


def is_root(url: str) -> bool:
    """True for the front page of a host."""
    return "/" not in key_of(url) and "?" not in key_of(url)


def gather(journal: Journal) -> Known:
    """One pass over the pages and one over the sightings; articles are let go at once."""
    fetched = {answer.url for answer, _ in journal.answers() if answer.status == 200}
    known = Known(pages={}, accounts={}, listed=set())
    for result in journal.made(PageResult):
        if result.url in fetched:
            known.pages[result.url] = _facts(result)
            known.listed.update(map(key_of, _named_by(result)))
    for sighting in journal.sightings():
        said = said_by(sighting)
        if said:
            known.accounts.setdefault(key_of(sighting.url), set()).add(said)
    known.fronts = {(page.digest, page.title) for page in known.pages.values() if page.digest and is_root(page.url)}
    known.keys = {
        page.key
        for page in known.pages.values()
        if page.kind == "post" and page.says != "listing" and not is_root(page.url)
    }
    may_be = {
        page.key
        for page in known.pages.values()
        if page.kind == "post" and page.published and page.filed and not looks_like_listing(page.url)
    }
    named = [key for key in may_be if is_named(key, known)]
    known.full = len(may_be) >= _FEW and len(named) >= _NEARLY_ALL * len(may_be)
    known.dated = len(named) >= _FEW and sum(map(has_date, named)) >= _NEARLY_ALL * len(named)
    return known


def has_date(key: str) -> bool:
    """True for an address with a year and a month in its path."""
    return _DATED.search(key) is not None


def is_named(key: str, known: Known) -> bool:
    """True where a listing, a neighbour, or an account of posts names the address."""
    return key in known.listed or "post" in known.accounts.get(key, ())


def said_by(sighting: Sighting) -> str:
    """What the place where an address was met says that it is; empty where it does not tell."""
    if sighting.found_by == "feed":
        return "post"
    if sighting.found_by in ("sitemap", "rest"):
        return next((kind for kind, pattern in _PLACES.items() if pattern.search(sighting.place)), "")
    return ""


def _named_by(result: PageResult) -> Iterable[str]:
    """The addresses of posts that a page names as such; beside a listing's page stands another page of it.

    The front page is a listing too, and so is what a server shows where a feed was guessed.
    """
    article = result.article
    yield from (entry.url for entry in article.entries)
    if looks_like_listing(result.url) or is_root(result.url) or shape_of(result.url) in NEVER:
        return
    for neighbour in (article.previous_post, article.next_post):
        if neighbour is not None:
            yield neighbour.url


def _facts(result: PageResult) -> Facts:
    article = result.article
    return Facts(
        url=result.url,
        key=key_of(result.url),
        kind=article.kind,
        says=result.says,
        number=result.number,
        canonical=normalise(article.canonical_url) if article.canonical_url else None,
        next_page=normalise(article.next_page) if article.next_page else None,
        title=fold(article.title),
        published=article.published,
        digest=result.digest,
        words=result.record.words,
        filed=bool(article.categories or article.tags or article.previous_post or article.next_post),
        also=result.also,
        comment_pages=result.comment_pages,
    )
