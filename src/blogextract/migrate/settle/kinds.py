"""What a page is, by all that speaks for it: rules in order, the first that knows decides."""

from __future__ import annotations

import re
from collections.abc import Callable

from blogextract.migrate.discover.shapes import shape_of
from blogextract.migrate.model import PageKind
from blogextract.migrate.settle.facts import Facts, Known, has_date, is_named, is_root, looks_like_listing

_PAGES_ADDRESS = re.compile(r"\A[^/]+/p/[^/]+\.html\Z|[?&]page_id=\d+\Z")
"""What Blogger and WordPress give to pages alone."""
_CAPTION = 60
"""Words that the page of a picture has at most: its title, caption and description."""


def kind_of(page: Facts, known: Known) -> PageKind:
    """What the page is."""
    accounts = known.accounts.get(page.key, set())
    return next(kind for rule in _RULES if (kind := rule(page, accounts, known)) is not None)


def _by_attachment(page: Facts, accounts: set[str], _: Known) -> PageKind | None:
    """Systems mark the page of a picture, or its address does."""
    marked = page.says == "attachment" or shape_of(page.url) == "attachment"
    return "attachment" if marked or accounts == {"attachment"} else None


def _by_service(page: Facts, _: set[str], __: Known) -> PageKind | None:
    """The system's own pages: a form to log in, an error, what was searched for."""
    shape = shape_of(page.url)
    if page.says == "other" or (page.says is None and shape in ("service", "feed", "file", "trap")):
        return "other"
    return "listing" if shape == "search" and page.says is None else None


def _by_account(page: Facts, accounts: set[str], _: Known) -> PageKind | None:
    """A feed, a sitemap of posts, the system's own list of posts name only posts.

    The front page is none, and a post that is gone may still be named where the server shows something in its place.
    Feeds of all that is new name pages as well: one without a date that is named as pages are.
    """
    if "post" not in accounts or page.says == "listing" or page.kind == "other" or is_root(page.url):
        return None
    return "page" if page.kind == "page" and page.says is None and not page.published else "post"


def _by_markup(page: Facts, _: set[str], __: Known) -> PageKind | None:
    """What the system's own markup calls it."""
    return page.says


def _by_root(page: Facts, _: set[str], known: Known) -> PageKind | None:
    """The front page shows posts, whatever else it shows, also where it answers for an address that there is not.

    A front page that shows one post in full is as that post, which has a number or is named.
    """
    is_copy = (page.digest, page.title) in known.fronts and page.number is None and not is_named(page.key, known)
    return "listing" if is_copy or is_root(page.url) else None


def _by_other_accounts(page: Facts, accounts: set[str], _: Known) -> PageKind | None:
    """A sitemap of pages, of terms, of authors; addresses that systems give to pages alone."""
    if "page" in accounts or _PAGES_ADDRESS.search(page.key):
        return "page"
    return "listing" if "listing" in accounts else None


def _by_place(page: Facts, _: set[str], known: Known) -> PageKind | None:
    """Addresses shaped like listings that no listing names as a post."""
    if is_named(page.key, known) or page.number is not None:
        return None
    return "listing" if looks_like_listing(page.url) else None


def _by_parent(page: Facts, _: set[str], known: Known) -> PageKind | None:
    """A page of few words right below a post's address, that nothing names as a post, shows one of its pictures."""
    below = page.key.rpartition("/")[0] in known.keys
    return "attachment" if below and page.words <= _CAPTION and not is_named(page.key, known) else None


def _by_content(page: Facts, _: set[str], known: Known) -> PageKind | None:
    """What extraction took it for; a post has a date, or is named as one.

    Where all else that may be a post is named, a dated page is none without categories, tags and neighbours, nor where
    the addresses of the posts have their month and its own has none: what it seems to be filed under stands beside it.
    """
    if page.kind in ("listing", "other", "page"):
        return page.kind  # type: ignore[return-value]
    if is_named(page.key, known):
        return "post"
    apart = known.full and (not page.filed or (known.dated and not has_date(page.key)))
    return "post" if page.published and not apart else "page"


Rule = Callable[[Facts, set[str], Known], PageKind | None]
_RULES: tuple[Rule, ...] = (
    _by_attachment,
    _by_service,
    _by_account,
    _by_markup,
    _by_root,
    _by_other_accounts,
    _by_place,
    _by_parent,
    _by_content,
)
