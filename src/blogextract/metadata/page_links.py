"""The links of a page, sorted once by what their address and `rel` tell: all visible sources ask for some of them."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import unquote

from msgspec import Struct, field

from blogextract.document import Document
from blogextract.document.urls import host_of
from blogextract.metadata.authors.byline_table import PEOPLE_STEPS
from blogextract.metadata.data.meta_tags import first, meta_tags
from blogextract.metadata.once import once
from blogextract.metadata.tables import tokens
from blogextract.metadata.terms.table import OWN, PARAMETERS, STEPS, Kind

_MAX_ADDRESS = 500
_FILE = re.compile(
    r"(?:(?P<category>blog-category-|cat_|theme-|category-)|(?P<tag>tags-)|(?P<person>author-))\d+\.html"
)
"""The last step of the address of a category's archive at FC2, livedoor, Ameba and Z-Blog, which number them, and of a
tag's and an author's at Z-Blog."""
_FILES: dict[str, tuple[Kind | None, bool, bool]] = {
    "category": ("category", False, False),
    "tag": ("tag", False, False),
    "person": (None, True, False),
}
"""What `_judge` says of each of these."""
_PEOPLE = PEOPLE_STEPS | {step.capitalize() for step in PEOPLE_STEPS}
_NO_PERSON = frozenset(
    tokens(
        """
        login logout signin signup sign-in sign_in sign-up sign_up register registration password lost-password
        forgot-password settings licenses account subscription subscriptions subscribe membership plans cart orders
        dashboard
        """
    )
)
"""Steps of addresses that lead to no person's page, though one of `PEOPLE_STEPS` is beside them."""
_HEAD_RELATIONS = frozenset({"canonical", "shortlink", "next", "prev", "previous", "image_src"})
_KNOWN = _PEOPLE | frozenset(STEPS) | {step.capitalize() for step in STEPS}


class PageLinks(Struct):
    """Anchors by what they may be, each in document order.

    terms: those whose address, `rel` or class may be a term's, with the kind that the address says. authors: with
    `rel=author`. people: with the address of a person's page. previous, following: with the `rel` of a way to a
    neighbour. numbered: whose address ends in a number.
    """

    terms: list[tuple[int, Kind | None]] = field(default_factory=list)
    authors: list[int] = field(default_factory=list)
    people: list[int] = field(default_factory=list)
    previous: list[int] = field(default_factory=list)
    following: list[int] = field(default_factory=list)
    numbered: list[int] = field(default_factory=list)


@once
def page_links(document: Document) -> PageLinks:
    """The links of a page."""
    found = PageLinks()
    every, by_class = document.attributes, document.by_class
    of_terms = {node for token in OWN.keys() & by_class.keys() for node in by_class[token]}
    of_terms.update(_by_relation(document, found))
    for node in document.tagged("a"):
        href = every[node].get("href")
        if not href:
            continue
        kind, person, numbered = _judge(href)
        if kind and _by_parameter(href) and not on_own_site(document, node):
            kind = None  # a shop's `?tag=` names who sent the customer
        if person:
            found.people.append(node)
        if numbered:
            found.numbered.append(node)
        if kind or node in of_terms:
            found.terms.append((node, kind))
    return found


@once
def terms_of(document: Document) -> list[int]:
    """The links that are terms', in document order."""
    return sorted({node for node, _ in page_links(document).terms})


def _by_parameter(href: str) -> bool:
    """Whether only a parameter makes an address a term's."""
    path, asked, _ = href.partition("?")
    return bool(asked) and address_kind(path) is None


def on_own_site(document: Document, node: int) -> bool:
    """Whether a link stays on the site or among its subdomains."""
    other = host_of(document.resolve(document.get(node, "href")))
    stated = first(meta_tags(document), "og:url")
    own = {host for host in (host_of(document.base), host_of(stated)) if host}
    return not other or not own or any(_is_within(host, other) or _is_within(other, host) for host in own)


def _is_within(host: str, other: str) -> bool:
    return f".{host}".endswith(f".{other}")


@once
def head_links(document: Document) -> list[tuple[int, list[str]]]:
    """The `<link>` elements of the relations that sources ask for, with their relations."""
    links = [
        (node, rel.lower().split())
        for node in document.tagged("link")
        if (rel := document.attributes[node].get("rel")) and rel != "stylesheet"
    ]
    return [(node, relations) for node, relations in links if not _HEAD_RELATIONS.isdisjoint(relations)]


@lru_cache(maxsize=16384)
def _judge(href: str) -> tuple[Kind | None, bool, bool]:
    """What an address tells: the kind of term it is the archive of, if it is a person's page, if it ends in a number.

    Remembered, since the pages of a site link to the same addresses.
    """
    if len(href) > _MAX_ADDRESS:
        return None, False, False
    numbered = href[-1].isdigit() or href[-2:-1].isdigit()
    steps = href.split("/")
    if href.endswith(".html") and (file := _FILE.fullmatch(steps[-1])):
        return _FILES[file.lastgroup or ""]
    if _KNOWN.isdisjoint(steps) and "?" not in href and "%" not in href:
        return None, False, numbered
    kind = address_kind(href)
    person = kind is None and not _PEOPLE.isdisjoint(steps[-3:-1]) and _NO_PERSON.isdisjoint(steps[-4:])
    return kind, person, numbered


@lru_cache(maxsize=1024)
def _relation(rel: str) -> str:
    """What of a `rel` counts here: author, previous, next or term; empty for `nofollow` and the like."""
    names = rel.lower().split()
    if "author" in names:
        return "author"
    if "prev" in names or "previous" in names:
        return "previous"
    if "next" in names:
        return "next"
    return "term" if "tag" in names or "category" in names else ""


def _by_relation(document: Document, found: PageLinks) -> list[int]:
    """Sort links by their `rel`; those to terms."""
    sorts = {"author": found.authors, "previous": found.previous, "next": found.following, "term": [], "": []}
    for node in document.having("rel"):
        attributes = document.attributes[node]
        if document.tags[node] == "a" and attributes.get("href"):
            sorts[_relation(attributes["rel"])].append(node)
    return sorts["term"]


def address_kind(href: str) -> Kind | None:
    """What an address is the archive of, by its steps, its parameters, or a part of the page of all: `/tags/#raku`."""
    whole, _, part = href.partition("#")
    path, _, query = whole.partition("?")
    if query and "=" not in query:
        path = f"{path}/{query}"  # as Dotclear writes paths where a server keeps no pretty ones: `/?tag/clay`
    steps = (unquote(path) if "%" in path else path).casefold().split("/")
    for at in range(len(steps) - 2, -1, -1):
        if steps[at] in STEPS and steps[at + 1]:
            return STEPS[steps[at]]
    if part and steps[-1] == "" and steps[-2:-1] and steps[-2] in STEPS:
        return STEPS[steps[-2]]
    for parameter in query.split("&") if query else ():
        name, _, value = parameter.partition("=")
        if value and name in PARAMETERS:
            return PARAMETERS[name]
    return None
