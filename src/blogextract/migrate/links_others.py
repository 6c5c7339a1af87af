"""New addresses of what is no post: the first page, pages of a single picture, and listings that the new site has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import urljoin

from blogextract.article import Article, Term
from blogextract.migrate.journal import Journal
from blogextract.migrate.links_found import references
from blogextract.migrate.model import PageKind, PageResult, Post

Listing = Callable[[str, str], str | None]
"""From a kind (`category`, `tag`, `author`) and a name to the address of the new site's listing; None for none."""


def other_addresses(
    journal: Journal,
    kinds: Mapping[str, PageKind],
    *,
    home: tuple[str, str] | None,
    media: Callable[[str], str | None],
    listing: Listing | None = None,
) -> dict[str, str]:
    """By old address. home: the old first page and the new. media: from a file's old address to its new one."""
    found: dict[str, str] = {}
    if listing is not None:
        for post in journal.made(Post):
            found |= _listings(post.article, listing)
    for url, kind in sorted(kinds.items()):
        if kind == "attachment":
            result = journal.one(PageResult, url)
            new = _picture(result.article, media) if result else None
            if new:
                found[url] = new
    return found | ({home[0]: home[1]} if home else {})


def _listings(article: Article, listing: Listing) -> dict[str, str]:
    """The listings that a post's terms and authors link to."""
    named: list[tuple[str, Term]] = [("category", term) for term in article.categories]
    named += [("tag", term) for term in article.tags]
    named += [("author", Term(name=author.name, url=author.url)) for author in article.authors]
    return {term.url: new for kind, term in named if term.url and (new := listing(kind, term.name))}


def _picture(article: Article, media: Callable[[str], str | None]) -> str | None:
    """The new address of the first of a page's pictures that was taken over."""
    shown = (each.url for each in references(article) if each.role in ("image", "file", "player", "link"))
    return next((new for url in shown if (new := media(urljoin(article.url or "", url)))), None)
