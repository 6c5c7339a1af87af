"""Whether every post is there: what sitemap, feed, listings and links know of, set against what was made of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from msgspec import Struct, field

from blogextract.migrate.discover.shapes import shape_of
from blogextract.migrate.journal import Journal
from blogextract.migrate.model import Failure, PageKind, PageResult, Post, Sighting
from blogextract.migrate.settle.facts import host_of, is_root, key_of, looks_like_listing, said_by

ACCOUNTS = {
    "sitemap": "sitemap",
    "feed": "feed",
    "rest": "rest",
    "archive": "archives",
    "link": "links",
    "neighbour": "links",
    "start": "links",
    "redirect": "links",
    "file": "given",
    "list": "given",
    "warc": "given",
}
"""The account that a sighting belongs to, by how the address was met."""
_POSTS_ONLY = frozenset({"feed", "rest"})
"""Accounts that name posts, so that an address in them that nothing was made of is a missing post; of a listing only
its rows do, and not all of its links."""
_FOUND: frozenset[PageKind] = frozenset({"post", "page", "duplicate"})


class Missing(Struct, frozen=True, kw_only=True):
    """A post that is known of and not there. found_by: the accounts that name it. why: in words."""

    url: str
    title: str | None = None
    found_by: list[str] = field(default_factory=list)
    why: str = ""


class Account(Struct, frozen=True, kw_only=True):
    """What one account of the blog (its sitemap, its feed, …) names.

    known: how many posts. fetched: for how many of these a page came. extracted: of how many a post was made.
    missing: the addresses of the others.
    """

    name: str
    known: int
    fetched: int
    extracted: int
    missing: list[str] = field(default_factory=list)


class Completeness(Struct, frozen=True, kw_only=True):
    """The accounts against each other, `all` first, and the missing by name.

    posts: made. protected: of these behind a password. pages: beside the posts. only: how many posts each account
    alone knows of. kinds: how many addresses were taken for what.
    """

    accounts: list[Account] = field(default_factory=list)
    missing: list[Missing] = field(default_factory=list)
    posts: int = 0
    protected: int = 0
    pages: int = 0
    only: dict[str, int] = field(default_factory=dict)
    kinds: dict[str, int] = field(default_factory=dict)


class _Address(Struct):
    """One address that may be a post: who knows of it, and what it is called."""

    url: str
    accounts: set[str] = field(default_factory=set)
    title: str | None = None


def completeness(journal: Journal, kinds: dict[str, PageKind]) -> Completeness:
    """Set the accounts against each other; kinds: what `settle` gave."""
    made, pages, protected = _made(journal)
    reasons, left_out = _reasons(journal)
    known = _known(journal, kinds, made)
    for key in left_out - made.keys():
        known.pop(key, None)
    fetched = {key_of(url) for url, kind in kinds.items() if kind in _FOUND}
    missing = [
        Missing(url=each.url, title=each.title, found_by=sorted(each.accounts), why=reasons.get(key, _UNASKED))
        for key, each in sorted(known.items(), key=lambda item: item[1].url)
        if key not in made
    ]
    if not made and not missing:
        missing = list(_only_in_listings(journal, kinds))
    return Completeness(
        posts=len(set(made.values())),
        protected=protected,
        pages=pages,
        accounts=list(_accounts(known, set(made), fetched)),
        missing=missing,
        only=dict(sorted(Counter(min(each.accounts) for each in known.values() if len(each.accounts) == 1).items())),
        kinds=dict(sorted(Counter(kinds.values()).items())),
    )


_UNASKED = "was not asked for"
_NO_PAGES = "shows posts that have no page of their own: they are not taken apart"
_TEXT = 100
"""Words from which a listing shows more than titles and excerpts."""


def _only_in_listings(journal: Journal, kinds: dict[str, PageKind]) -> Iterator[Missing]:
    """Listings with text of their own, of a blog that has nothing else."""
    for result in journal.made(PageResult):
        if kinds.get(result.url) == "listing" and not is_root(result.url) and result.record.words >= _TEXT:
            yield Missing(url=result.url, title=result.article.title, found_by=["archives"], why=_NO_PAGES)


def _made(journal: Journal) -> tuple[dict[str, str], int, int]:
    """The post of each key that leads to one; how many pages stand beside; how many posts are protected."""
    found: dict[str, str] = {}
    pages = protected = 0
    for post in journal.made(Post):
        if post.kind == "page":
            pages += 1
            continue
        protected += post.protected
        for url in (post.url, *post.pages, *post.aliases):
            found.setdefault(key_of(url), post.url)
    return found, pages, protected


def _known(journal: Journal, kinds: dict[str, PageKind], made: dict[str, str]) -> dict[str, _Address]:
    """The addresses that are posts, or that an account of posts says are."""
    found: dict[str, _Address] = {}
    others = {key_of(url) for url, kind in kinds.items() if kind in ("page", "listing", "attachment")} - made.keys()

    def meet(url: str, account: str, title: str | None) -> None:
        key = key_of(url)
        post = made.get(key)
        each = found.setdefault(key_of(post) if post else key, _Address(post or url))
        each.accounts.add(account)
        each.title = each.title or title

    for sighting in journal.sightings():
        key = key_of(sighting.url)
        if key in made or (key not in others and not is_root(sighting.url) and _claims(sighting)):
            meet(sighting.url, ACCOUNTS[sighting.found_by], sighting.title)
    for result in journal.made(PageResult):
        for entry in result.article.entries if kinds.get(result.url) == "listing" else ():
            key = key_of(entry.url)
            is_ours = host_of(key) == host_of(key_of(result.url))
            if is_ours and key not in others and not looks_like_listing(entry.url):
                meet(entry.url, ACCOUNTS["archive"], entry.title)
    for url in sorted(set(made.values())):
        each = found.setdefault(key_of(url), _Address(url))
        each.accounts = each.accounts or {"links"}
    return found


def _claims(sighting: Sighting) -> bool:
    """True where the place says that the address is a post: an account of posts, or a sitemap that tells no kinds."""
    said = said_by(sighting)
    if said:
        return said == "post"
    if sighting.found_by in _POSTS_ONLY:
        return shape_of(sighting.url) in ("page", "query", "number")
    return sighting.found_by == "sitemap" and shape_of(sighting.url) == "page" and not looks_like_listing(sighting.url)


def _reasons(journal: Journal) -> tuple[dict[str, str], set[str]]:
    """Why nothing was made of an address, by key: the journal's last word on it; and what was left out as asked."""
    found = {}
    left_out = {key_of(url) for url, _, state in journal.queued() if state == "refused"}
    for answer, _ in journal.answers():
        if answer.location:
            found[key_of(answer.url)] = f"leads to {answer.location}"
        elif answer.status != 200:
            found[key_of(answer.url)] = f"the server answered {answer.status}" if answer.status else "no answer"
        else:
            found[key_of(answer.url)] = "what came is no page of a post"
    for failure in journal.made(Failure):
        if failure.stage != "media":
            found[key_of(failure.url)] = failure.message
    return found, left_out - found.keys()


def _accounts(known: dict[str, _Address], made: set[str], fetched: set[str]) -> Iterator[Account]:
    names = sorted({account for each in known.values() for account in each.accounts})
    for name in ("all", *names):
        keys = {key for key, each in known.items() if name == "all" or name in each.accounts}
        yield Account(
            name=name,
            known=len(keys),
            fetched=len(keys & fetched),
            extracted=len(keys & made),
            missing=sorted(known[key].url for key in keys - made),
        )
