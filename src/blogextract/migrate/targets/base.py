"""What a target is, and what it is handed to write from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import quote

from msgspec.structs import replace

from blogextract.article import Author
from blogextract.migrate.files import Files
from blogextract.migrate.journal import Journal
from blogextract.migrate.model import Media, Options, Post, Site
from blogextract.migrate.targets.rewrite import Map, rewrite
from blogextract.migrate.targets.slugs import slugs


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A place that posts can move to.

    media_folder: where media lie in the output folder. media_root: the first part of that folder which is no part of
    addresses. address: the path on the new site, given the post's kind and slug. write: all files. rewrites: whether
    addresses in posts become those of the new site; where not, records stay as they were found. prefix: stands
    before every address, for platforms that have a word for "this site". up: leads from a post's file to the root of
    the site, where files are read without a server. media_address: where a file stands, given the new site's address,
    for platforms that fetch media themselves. listing: the path of the page that the platform builds for a category,
    tag or author, where it is known to build one.
    """

    name: str
    media_folder: str
    media_root: str = ""
    address: Callable[[str, str], str]
    write: Callable[[Writing], None]
    rewrites: bool = True
    prefix: str = ""
    up: str = ""
    media_address: Callable[[Media, str], str] | None = None
    listing: Callable[[str, str], str | None] | None = None


class Plan:
    """Where everything will stand: the slug and the address of each post, and of media."""

    def __init__(self, target: Target, journal: Journal, base_url: str | None = None) -> None:
        self.target = target
        self.base_url = (base_url or "").rstrip("/")
        kinds: dict[str, str] = {}
        titles: list[tuple[str, str | None]] = []
        for post in journal.made(Post):
            kinds[post.url] = post.kind
            titles.append((post.url, post.article.title))
        self.slugs = slugs(titles)
        self.paths = {url: as_path(target.address(kinds[url], slug)) for url, slug in self.slugs.items()}

    @property
    def media_folder(self) -> str:
        """Where media lie, relative to the output folder."""
        return self.target.media_folder

    def slug(self, post: Post) -> str:
        """The last part of a post's address, and of its file's name."""
        return self.slugs[post.url]

    def path(self, post: Post) -> str:
        """The path of a post on the new site, as an address has it."""
        return self.paths[post.url]

    def address(self, post: Post) -> str:
        """A post's new address: from the root of the site, or absolute where it is known where that will stand."""
        if not self.target.rewrites:
            return post.url
        return f"{self.target.prefix or self.base_url}{self.path(post)}"

    def listing(self, kind: str, name: str) -> str | None:
        """The new address of the posts of a category, tag or author, given the kind and the name; None for none."""
        path = self.target.listing(kind, name) if self.target.listing else None
        return f"{self.target.prefix or self.base_url}{as_path(path)}" if path else None

    def media_address(self, media: Media) -> str | None:
        """A file's new address; None where posts keep the old one."""
        if not self.target.rewrites:
            return None
        if self.target.media_address is not None:
            return self.target.media_address(media, self.base_url)
        path = media.path.removeprefix(self.target.media_root).lstrip("/")
        return f"{self.target.prefix or self.base_url}/{as_path(path)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """All that a target writes from."""

    journal: Journal
    site: Site
    options: Options
    plan: Plan
    files: Files
    link: Map
    media: Map

    def posts(self) -> Iterator[Post]:
        """The posts in the order of their addresses, with all addresses in them mapped; few are in memory at a time."""
        for post in self.journal.made(Post):
            if self.plan.target.rewrites:
                yield replace(
                    post, article=rewrite(post.article, link=self._near(self.link), media=self._near(self.media))
                )
            else:
                yield post

    def _near(self, new: Map) -> Map:
        """The map, its addresses from the root made relative where the target wants that."""
        up = self.plan.target.up

        def near(old: str) -> str | None:
            found = new(old)
            return up + found[1:] if found and up and found.startswith("/") and not found.startswith("//") else found

        return near if up else new


class Authors:
    """Everyone who wrote a post, by name, with the first of each field that any post tells."""

    def __init__(self) -> None:
        self._found: dict[str, Author] = {}

    def add(self, authors: list[Author]) -> None:
        """Take in the authors of a post."""
        for author in authors:
            known = self._found.get(author.name)
            self._found[author.name] = author if known is None else _filled(known, author)

    def all(self) -> list[Author]:
        """All authors, in the order of names."""
        return [self._found[name] for name in sorted(self._found)]


def as_path(text: str) -> str:
    """A path as an address has it."""
    return quote(text, safe="/-._~")


def _filled(known: Author, more: Author) -> Author:
    """An author with what another post adds."""
    return replace(
        known,
        url=known.url or more.url,
        bio=known.bio or more.bio,
        role=known.role or more.role,
        avatar=known.avatar or more.avatar,
        links=known.links or more.links,
    )
