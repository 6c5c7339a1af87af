"""The people who write the blog: each once, whatever the posts call them, with their bio and what they wrote."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable

import msgspec
from msgspec import Struct, field

from blogextract.article import Author
from blogextract.migrate.journal import Journal
from blogextract.migrate.model import Post
from blogextract.migrate.settle.facts import fold, key_of

_LONG = 40
"""Characters from which the same bio is the same person's."""
_NOT_PERSONS = frozenset(
    {"admin", "administrator", "editor", "guest", "staff", "author", "webmaster", "redaktion", "gast"}
)
"""Names of accounts that several people may use: they join with nobody."""


class Person(Struct, frozen=True, kw_only=True):
    """Someone who wrote posts.

    names: as posts have it, the most frequent first. bios: older and shorter ones, apart from the one in `author`.
    posts: how many.
    """

    author: Author
    names: list[str]
    bios: list[str]
    posts: int


class _Seen(Struct):
    """One author as posts show them, gathered. days: of posts, by what they say."""

    names: Counter[str] = field(default_factory=Counter)
    urls: Counter[str] = field(default_factory=Counter)
    bios: dict[str, str] = field(default_factory=dict)
    roles: dict[str, str] = field(default_factory=dict)
    avatars: dict[str, str] = field(default_factory=dict)
    links: dict[str, None] = field(default_factory=dict)
    posts: int = 0

    def add(self, author: Author, day: str) -> None:
        """Take in what one post shows of the author, on a day."""
        self.posts += 1
        self.names[author.name] += 1
        if author.url:
            self.urls[author.url] += 1
        for kept, value in ((self.bios, author.bio), (self.roles, author.role), (self.avatars, author.avatar)):
            if value:
                kept[value] = max(kept.get(value, ""), day)
        self.links.update(dict.fromkeys(author.links))

    def join(self, other: _Seen) -> None:
        """Take in what is known of the same person under another name."""
        self.posts += other.posts
        self.names += other.names
        self.urls += other.urls
        for mine, theirs in ((self.bios, other.bios), (self.roles, other.roles), (self.avatars, other.avatars)):
            for value, day in theirs.items():
                mine[value] = max(mine.get(value, ""), day)
        self.links.update(other.links)

    def person(self) -> Person:
        """The latest of each thing, the most frequent name."""
        names = sorted(self.names, key=lambda name: (-self.names[name], -len(name), name))
        urls = sorted(self.urls, key=lambda url: (-self.urls[url], url))
        bios = _latest(self.bios)
        author = Author(
            name=names[0],
            url=next(iter(urls), None),
            bio=next(iter(bios), None),
            role=next(iter(_latest(self.roles)), None),
            avatar=next(iter(_latest(self.avatars)), None),
            links=[
                *(link for link in self.links if link not in urls[:1]),
                *(u for u in urls[1:] if u not in self.links),
            ],
        )
        return Person(author=author, names=names, bios=bios[1:], posts=self.posts)


def _latest(values: dict[str, str]) -> list[str]:
    return sorted(values, key=lambda value: (values[value], len(value), value), reverse=True)


def people(journal: Journal) -> list[Person]:
    """All authors of the posts, those of most posts first."""
    seen: dict[str, _Seen] = {}
    for post in journal.made(Post):
        if post.kind == "post":
            for author in post.article.authors:
                seen.setdefault(_name_key(author.name), _Seen()).add(author, (post.article.published or "")[:10])
    found = [each.person() for each in _joined(seen)]
    return sorted(found, key=lambda person: (-person.posts, person.author.name))


def authors_json(found: Iterable[Person]) -> str:
    """The people as a JSON file for whoever moves the blog."""
    rows = [
        {**msgspec.to_builtins(person.author), "names": person.names, "older_bios": person.bios, "posts": person.posts}
        for person in found
    ]
    return msgspec.json.format(msgspec.json.encode(rows), indent=2).decode() + "\n"


def _name_key(name: str) -> str:
    """A name without case, accents, signs and the order in which its words stand after a comma."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", name) if not unicodedata.combining(sign))
    last, comma, first = plain.partition(",")
    return fold(f"{first} {last}" if comma and len(first.split()) < 3 else plain) or name


def _joined(seen: dict[str, _Seen]) -> list[_Seen]:
    """Those who are the same person: by the page that each has on the blog, by a long bio, by initials and picture."""
    found: list[_Seen] = []
    by_sign: dict[tuple[str, str], _Seen] = {}
    for name in sorted(seen, key=lambda name: (-seen[name].posts, name)):
        each = seen[name]
        signs = [] if name in _NOT_PERSONS else list(_signs(name, each))
        same = next((by_sign[sign] for sign in signs if sign in by_sign), None)
        if same is None or not _may_be_same(same, each):
            found.append(each)
            same = each
        else:
            same.join(each)
        for sign in signs:
            by_sign.setdefault(sign, same)
    return found


def _signs(name: str, each: _Seen) -> Iterable[tuple[str, str]]:
    yield "name", name
    yield from (("url", key_of(url)) for url in sorted(each.urls))
    yield from (("bio", fold(bio)) for bio in sorted(each.bios) if len(bio) >= _LONG)


def _may_be_same(one: _Seen, other: _Seen) -> bool:
    """False for names that share no word: two people who write under one page are the page's, not each other."""
    words, others = ({word for name in each.names for word in _name_key(name).split()} for each in (one, other))
    return bool(words & others) or {word[0] for word in words} == {word[0] for word in others}
