"""New addresses of what is no post: the first page, pages of a single picture, and listings that the new site has."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping

from blogextract.article import Article, Term
from blogextract.document.urls import resolve
from blogextract.migrate.journal import Journal
from blogextract.migrate.links.found import references
from blogextract.migrate.links.keys import key
from blogextract.migrate.model import PageKind, Post

Listing = Callable[[str, str], str | None]
"""From a kind (`category`, `tag`, `author`) and a name to the address of the new site's listing; None for none."""

_ADDRESS = re.compile(rb"""\s(?:href|src)\s*=\s*["']?([^"'\s<>]{1,2000})""", re.IGNORECASE)


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
    pages = {known: url for url, kind in kinds.items() if kind == "attachment" and (known := key(url))}
    for post in journal.made(Post):
        if listing is not None:
            found |= _listings(post.article, listing)
        for reference in references(post.article):
            page = pages.get(key(reference.link) or "") if reference.link else None
            new = media(reference.url) if page else None
            if page and new:
                found[page] = new
    for url in sorted(set(pages.values()) - found.keys()):
        new = _linked_file(journal, url, media)
        if new:
            found[url] = new
    return found | ({home[0]: home[1]} if home else {})


def _listings(article: Article, listing: Listing) -> dict[str, str]:
    """The listings that a post's terms and authors link to."""
    named: list[tuple[str, Term]] = [("category", term) for term in article.categories]
    named += [("tag", term) for term in article.tags]
    named += [("author", Term(name=author.name, url=author.url)) for author in article.authors]
    return {term.url: new for kind, term in named if term.url and (new := listing(kind, term.name))}


def _linked_file(journal: Journal, url: str, media: Callable[[str], str | None]) -> str | None:
    """The new address of the first file that a page links to or shows and that was taken over."""
    page = journal.response(url)
    if page is None:
        return None
    named = (html.unescape(match[1].decode("utf-8", "replace")) for match in _ADDRESS.finditer(page.body))
    return next((new for address in named if (joined := resolve(address, url)) and (new := media(joined))), None)
