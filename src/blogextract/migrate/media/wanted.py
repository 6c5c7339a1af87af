"""Which files the posts ask for, and where each is to be had."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from msgspec import Struct

from blogextract.document.renditions import stem, width_hint
from blogextract.migrate.journal import Journal
from blogextract.migrate.links.found import Reference, Role, references
from blogextract.migrate.media.hosts import OwnHosts
from blogextract.migrate.media.kinds import FILE_ENDINGS, ending_of
from blogextract.migrate.model import Post, Response

_RANK: dict[Role, int] = {"image": 0, "player": 1, "file": 2, "link": 3}


class Wanted(Struct, frozen=True, kw_only=True):
    """A file that posts refer to. url: as they do. candidates: where it is to be had, best first.

    role: what it must be; where posts use it in several ways, the one that asks most. post: one that refers to it.
    """

    url: str
    role: Role
    candidates: tuple[str, ...]
    post: str


def own_hosts(journal: Journal) -> OwnHosts:
    """What the posts tell about the hosts that keep the blog's files."""
    return OwnHosts.learn(journal.made(Post))


def wanted_files(journal: Journal, hosts: OwnHosts) -> dict[str, Wanted]:
    """The blog's own files that its posts use, by address, in the order of addresses."""
    found: dict[str, Wanted] = {}
    for post in journal.made(Post):
        for wanted in files_of(post, hosts, journal):
            known = found.get(wanted.url)
            if known is None or _RANK[wanted.role] < _RANK[known.role]:
                found[wanted.url] = wanted
    return dict(sorted(found.items()))


def files_of(post: Post, hosts: OwnHosts, journal: Journal) -> Iterator[Wanted]:
    """The blog's own files that one post uses."""
    for reference in map(_whole, references(post.article)):
        if _is_file(reference.url, reference.role):
            candidates = hosts.candidates(reference)
            if candidates:
                larger = _on_its_own_page(reference, hosts, journal)
                if larger:
                    yield Wanted(url=larger, role="image", candidates=(larger, *candidates), post=post.url)
                    candidates = (larger, *candidates)
                yield Wanted(url=reference.url, role=reference.role, candidates=candidates, post=post.url)
        if reference.link and _is_file(reference.link, "link"):
            linked = hosts.candidates(Reference(reference.link, "link"))
            if linked:
                yield Wanted(url=reference.link, role="link", candidates=linked, post=post.url)


def _whole(reference: Reference) -> Reference:
    """The reference without the fragments of its addresses: a file is had as a whole."""
    link = reference.link.partition("#")[0] if reference.link else None
    return Reference(reference.url.partition("#")[0], reference.role, link)


def _is_file(url: str, role: Role) -> bool:
    """True where an address is that of a file: a picture always, all else where its path ends like one."""
    if not url.startswith(("http://", "https://")):
        return False
    try:
        path = urlsplit(url).path
    except ValueError:
        return False
    return role == "image" or ending_of(path) in FILE_ENDINGS


def _on_its_own_page(reference: Reference, hosts: OwnHosts, journal: Journal) -> str | None:
    """The original of a small copy, where the picture leads to a page of its own and that page names the original.

    WordPress writes `a-150x150.jpg` for a copy of `a.jpg`, and lets the pictures of a gallery lead to pages that
    show the original. The address is taken only where the page that was got holds it.
    """
    if reference.role != "image" or not reference.link or not width_hint(reference.url):
        return None
    if not hosts.on_site(reference.link) or _is_file(reference.link, "link"):
        return None
    page = _answer(journal, reference.link)
    path, _, ending = urlsplit(reference.url).path.rpartition(".")
    name = path.rpartition("/")[2]
    original = name.rpartition("-")[0]
    if page is None or page.status != 200 or not original or stem(f"{name}.{ending}") != stem(f"{original}.{ending}"):
        return None
    address = urljoin(reference.url, f"{original}.{ending}")
    return address if urlsplit(address).path.encode() in page.body else None


def _answer(journal: Journal, url: str) -> Response | None:
    """The answer kept for an address, or for the one that it redirects to."""
    response = journal.response(url)
    return journal.response(response.location) if response and response.location else response
