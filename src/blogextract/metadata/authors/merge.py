"""The authors: each person once, with all that any source tells of them."""

from __future__ import annotations

import re

from msgspec.structs import replace

from blogextract.article import Author
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.document.urls import host_of
from blogextract.metadata.authors.persons import as_authors, is_handle, names_in
from blogextract.metadata.authors.phrases import ROLES
from blogextract.metadata.choose import Choice, choose, rank
from blogextract.metadata.text import fold
from blogextract.metadata.titles.site_names import is_site_name, site_names
from blogextract.patterns import deferred

_MAX_AUTHORS = 50
_SITE = 0.5
"""What is left of the belief in a claim that names the site: a person's name goes before it, nothing else does."""
_HANDLE = 0.75
"""What is left of the belief in a claim that gives an account's name: a full name goes before it."""
_CREDIBLE = 0.6
"""The rank that a longer list needs to be taken for the shorter one that was chosen."""
_BETWEEN = deferred(
    r"[\s,;/|·•&+]*(?:and|und|et|y|e|og|och|en|ja|i|a|и|та|with|mit|avec|by|von|par|por)?[\s,;&]*", re.IGNORECASE
)
_COMPANY = re.compile(
    r"[\s,](?:inc|llc|ltd|limited|gmbh|plc|corp|s\.?r\.?l|s\.?a|b\.?v|pty)\.?$|株式会社|有限公司", re.IGNORECASE
)
"""The legal form in the name of a company, which is the publisher where persons are named as well."""
_DATA = frozenset({"json_ld", "html_meta", "open_graph", "twitter"})
"""Sources that name all authors or none."""
_MORE_WORDS = 2


def merge_authors(claims: list[Claim], document: Document) -> tuple[list[Author], Choice | None]:
    """The authors, and how they were chosen. A claim without confidence adds to a person whom others name."""
    sites = site_names(document)
    cleaned = [_weighed(_clean(claim, sites), sites) for claim in claims]
    choice = choose([claim for claim in cleaned if claim.value and claim.confidence], _key)
    if choice is None:
        return [], None
    choice = _completed(choice, document)
    chosen = _key(choice.value)
    choice.claims += [
        claim for claim in cleaned if not claim.confidence and claim.value and _key(claim.value) <= chosen
    ]
    known: dict[str, list[Author]] = {}
    for claim in (*choice.claims, *choice.others):
        for author in claim.value:
            known.setdefault(fold(author.name), []).append(author)
    return [_with_own_page(_joined(author, known), known, document) for author in choice.value[:_MAX_AUTHORS]], choice


def _key(authors: list[Author]) -> frozenset[str]:
    return frozenset(fold(author.name) for author in authors)


def _clean(claim: Claim, sites: tuple[str, ...]) -> Claim:
    """A claim with the names as persons; less is believed of what is the site's name until it is cut."""
    people = _persons(claim.value, sites)
    whole = all(is_site_name(author.name, sites) for author in as_authors(claim.value))
    cut = whole and not any(is_site_name(person.name, sites) for person in people)
    return replace(claim, value=people, confidence=claim.confidence * _SITE if cut else claim.confidence)


def _weighed(claim: Claim, sites: tuple[str, ...]) -> Claim:
    """A claim without the site's name beside persons; with less confidence where it names nothing else."""
    people = [author for author in claim.value if not is_site_name(author.name, sites)]
    people = [author for author in people if not _COMPANY.search(author.name)] or people
    if not people:
        return replace(claim, confidence=claim.confidence * _SITE)
    doubt = _HANDLE if all(is_handle(author.name) for author in people) else 1.0
    return replace(claim, value=people, confidence=claim.confidence * doubt)


def _completed(choice: Choice, document: Document) -> Choice:
    """The choice, or a credible claim that has all its persons and more, or their names in full.

    Visible names count as more only where they stand in one list: reviewers and editors stand apart.
    """
    own = [set(fold(author.name).split()) for author in choice.value]
    for claim in choice.others:
        names = [set(fold(author.name).split()) for author in claim.value]
        longer = len(names) > len(own) or sum(map(len, names)) > sum(map(len, own))
        if (
            not longer
            or rank(claim) < _CREDIBLE
            or not all(any(_is_same(one, other) for other in names) for one in own)
        ):
            continue
        if len(names) == len(own) or claim.source in _DATA or _in_one_list(claim, document):
            return _instead(choice, claim)
    best = choice.claims[0]
    if len(own) > 1 and best.source not in _DATA and not _in_one_list(best, document):
        for claim in choice.others:
            names = [set(fold(author.name).split()) for author in claim.value]
            if claim.source in _DATA and all(name in own for name in names):
                return _instead(choice, claim)
    return choice


def _is_same(short: set[str], long: set[str]) -> bool:
    """Whether the words of one name are in another that is not much longer."""
    return short <= long and len(long) - len(short) <= _MORE_WORDS and ROLES.isdisjoint(long - short)


def _instead(choice: Choice, claim: Claim) -> Choice:
    """The choice of another claim, with those that agree with it."""
    everything = [*choice.claims, *choice.others]
    key = _key(claim.value)
    agreeing = [other for other in everything if other is not claim and _key(other.value) == key]
    return Choice(claim.value, [claim, *agreeing], [other for other in everything if _key(other.value) != key])


def _in_one_list(claim: Claim, document: Document) -> bool:
    """Whether the names of a visible claim stand next to each other."""
    if claim.node is None:
        return False
    text = document.text(claim.node)
    end = -1
    for author in claim.value:
        at = text.find(author.name, max(end, 0))
        if at < 0 or (end >= 0 and not _BETWEEN.fullmatch(text[end:at])):
            return False
        end = at + len(author.name)
    return True


def _persons(value: object, sites: tuple[str, ...]) -> list[Author]:
    """The claimed authors with clean names, each once; one name that holds several persons taken apart.

    The site's own name stays whole, whatever it has between its words.
    """
    found: dict[str, Author] = {}
    for author in as_authors(value):
        names = names_in(_without_site(author.name, sites))
        if len(names) > 1 and is_site_name(author.name, sites):
            names = ((author.name, None),)
        for name, role in names:
            if len(names) == 1:
                person = replace(author, name=name, role=author.role or role, bio=_bio(author.bio))
            else:
                person = Author(name=name, role=role)
            known = found.get(fold(name))
            found[fold(name)] = person if known is None else _filled(known, person)
    return list(found.values())


def _without_site(name: str, sites: tuple[str, ...]) -> str:
    """A name without "@" and the site's name after it, as licence boxes write who holds the rights.

    No service has accounts with letters of other alphabets; what ends in a domain is an address of e-mail.
    """
    person, _, site = name.rpartition("@")
    is_site = "." not in site and (not site.isascii() or is_site_name(site.strip(), sites))
    return person.strip() if person.strip() and is_site else name


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


def _joined(author: Author, known: dict[str, list[Author]]) -> Author:
    """An author with what all sources tell of the same person; known: theirs by folded name."""
    for other in known.get(fold(author.name), ()):
        if other is not author:
            author = _filled(author, other)
    return author


def _with_own_page(author: Author, known: dict[str, list[Author]], document: Document) -> Author:
    """An author whose page is the one on the site itself, where a source knows it; the other is one of the links."""
    own = host_of(document.base)
    pages = [other.url for other in known.get(fold(author.name), ()) if other.url]
    page = next((url for url in pages if host_of(url) == own), None)
    if page is None or author.url is None or host_of(author.url) == own:
        return author
    return replace(author, url=page, links=list(dict.fromkeys([author.url, *author.links])))
