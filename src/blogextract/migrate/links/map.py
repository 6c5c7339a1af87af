"""The link map: from every old address of a post to where it stands now, with the places within it.

A link to a post leads to the post's new address. Its fragment stays where the record has a section or a note of that
name; one that named a comment, or the frame of the old page, leads to the post itself. Links to listings lead to
the new site's where it has them. What has no new place stays as it is: `None`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias
from urllib.parse import unquote, urlsplit

from msgspec import Struct

from blogextract.article import Article, Comment
from blogextract.migrate.journal import Journal
from blogextract.migrate.links.keys import key, nearest
from blogextract.migrate.media.hosts import host_of, registrable
from blogextract.migrate.model import Post

Address: TypeAlias = Callable[[Post], str]
"""Where the target puts a post: from the root of the new site, or absolute."""

_FRAME = re.compile(
    r"(?:more-\d+|comments?|comment-?\d+|comments-.*|respond|reply.*|commentform|post-?\d+|top|content|main|primary|page"
    r"|disqus_thread|leave-a-.*|share.*|skip.*|jp-.*|like-.*|site-.*|header|footer|sidebar|nav.*|menu.*|/.*|!.*|:~:.*"
    r"|c\d{6,}|idc-.*|fb.*|gallery.*|xtor=.*)\Z",
    re.IGNORECASE,
)
"""Fragments that name a comment or the frame of the old page, or that are for a script."""


class Place(Struct, frozen=True, kw_only=True):
    """A post's new address, the fragments that its record has, and those that the old page had for comments."""

    post: str
    new: str
    anchors: frozenset[str] = frozenset()
    comments: frozenset[str] = frozenset()


class LinkMap:
    """Built once for a run; then a function from an old address to the new one."""

    def __init__(self, posts: Journal, address: Address, *, others: Mapping[str, str] | None = None) -> None:
        """posts: the journal that holds them. others: new addresses of what is no post, by old address."""
        self._places: dict[str, Place] = {}
        self._sites: set[str] = set()
        self._others = {found: new for url, new in (others or {}).items() if (found := key(url)) is not None}
        later: list[tuple[str, Place]] = []
        for post in posts.made(Post):
            self._sites.add(registrable(host_of(post.url)))
            place = _place(post, address(post))
            self._learn(post.url, place)
            later += [(url, place) for url in (*post.pages, *post.aliases)]
        for url, place in later:  # a post's own address wins over what another post says of it
            self._learn(url, place, again=False)

    def _learn(self, url: str, place: Place, *, again: bool = True) -> None:
        found = key(url)
        if found is not None and (again or found not in self._places):
            self._places[found] = place

    def __call__(self, url: str) -> str | None:
        """The new address, None where there is none."""
        place = self.place(url)
        if place is None:
            return self._others.get(key(url) or "")
        fragment = fragment_of(url)
        return f"{place.new}#{url.partition('#')[2]}" if fragment in place.anchors else place.new

    def on_site(self, url: str) -> bool:
        """True where an address lies on a host of the old site."""
        host = host_of(url)
        return bool(host) and registrable(host) in self._sites

    def place(self, url: str) -> Place | None:
        """The post that an address belongs to."""
        return next((place for found in nearest(url) if (place := self._places.get(found)) is not None), None)

    def lost_fragment(self, url: str) -> str | None:
        """The fragment of a link to a post that names nothing there, None where all is well."""
        place, fragment = self.place(url), fragment_of(url)
        if not fragment or place is None or fragment in place.anchors or fragment in place.comments:
            return None
        return None if _FRAME.match(fragment) else fragment


def fragment_of(url: str) -> str:
    """What stands after the `#`, decoded."""
    return unquote(url.partition("#")[2])


def _place(post: Post, new: str) -> Place:
    comments = frozenset(fragment for url in _comment_addresses(post.article) if (fragment := fragment_of(url)))
    return Place(post=post.url, new=new, anchors=frozenset(anchors(post.article)), comments=comments)


def anchors(article: Article) -> Iterator[str]:
    """The fragments that lead to a place within the record: its sections' and its notes'."""
    for section in article.sections:
        if section.heading and section.anchor:
            yield section.anchor
    for note in article.footnotes:
        yield f"fn-{note.id}"
        yield note.id


def _comment_addresses(article: Article) -> Iterator[str]:
    stack: list[Comment] = list(article.comments)
    while stack:
        comment = stack.pop()
        stack.extend(comment.replies)
        if comment.url:
            yield comment.url


def path_of(url: str) -> str:
    """Path and query of an address, as a server is asked for them."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
