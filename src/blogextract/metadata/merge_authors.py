"""The authors: each person once, with all that any source tells of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

import msgspec

from blogextract.article import Author
from blogextract.claims import Claim
from blogextract.metadata.choose import Choice, choose
from blogextract.metadata.persons import names_in
from blogextract.metadata.text import compact, fold

_MAX_AUTHORS = 50


def merge_authors(claims: list[Claim], site_names: Iterable[str]) -> tuple[list[Author], Choice | None]:
    """The authors, and how they were chosen.

    A claim that names the site gives way to one that names persons.
    """
    sites = {compact(name) for name in site_names}
    cleaned = [replace(claim, value=_persons(claim.value)) for claim in claims]
    named = [claim for claim in cleaned if claim.value]
    personal = []
    for claim in named:
        people = [author for author in claim.value if compact(author.name) not in sites]
        if people:
            personal.append(replace(claim, value=people))
    choice = choose(personal or named, _key)
    if choice is None:
        return [], None
    everyone = [author for claim in (*choice.claims, *choice.others) for author in claim.value]
    return [_joined(author, everyone) for author in choice.value][:_MAX_AUTHORS], choice


def _key(authors: list[Author]) -> frozenset[str]:
    return frozenset(fold(author.name) for author in authors)


def _as_authors(value: object) -> Iterator[Author]:
    """The authors that a claim's value holds, however it holds them."""
    for item in value if isinstance(value, list | tuple) else (value,):
        if isinstance(item, Author):
            yield item
        elif isinstance(item, str):
            yield Author(name=item)


def _persons(value: object) -> list[Author]:
    """The claimed authors with clean names, each once; one name that holds several persons taken apart."""
    found: dict[str, Author] = {}
    for author in _as_authors(value):
        names = names_in(author.name)
        for name, role in names:
            if len(names) == 1:
                person = msgspec.structs.replace(author, name=name, role=author.role or role, bio=_bio(author.bio))
            else:
                person = Author(name=name, role=role)
            known = found.get(fold(name))
            found[fold(name)] = person if known is None else _filled(known, person)
    return list(found.values())


def _bio(text: str | None) -> str | None:
    return text.strip() or None if text else None


def _filled(author: Author, other: Author) -> Author:
    """An author with what another record of the same person adds."""
    return Author(
        name=author.name,
        url=author.url or other.url,
        bio=author.bio or other.bio,
        role=author.role or other.role,
        avatar=author.avatar or other.avatar,
        links=list(dict.fromkeys([*author.links, *other.links])),
    )


def _joined(author: Author, everyone: list[Author]) -> Author:
    """An author with what all sources tell of the same person."""
    name = fold(author.name)
    for other in everyone:
        if other is not author and fold(other.name) == name:
            author = _filled(author, other)
    return author
