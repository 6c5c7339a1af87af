"""Reading an author box: name, bio, role, portrait and addresses of each person in it."""

from __future__ import annotations

from itertools import chain

from blogextract.article import Author
from blogextract.document import Document
from blogextract.document.urls import host_of
from blogextract.metadata.authors.about_names import without_about
from blogextract.metadata.authors.bio_text import (
    bio_of,
    is_more,
    is_more_of_many_words,
    looks_like_bio,
    looks_like_role,
    sentences,
)
from blogextract.metadata.authors.box_table import CHROME, BoxKind
from blogextract.metadata.authors.names import names_in
from blogextract.metadata.dates.address import page_language
from blogextract.metadata.lines import lines
from blogextract.metadata.text import fold

_MAX_NAME_TEXT = 120
_EDGES = " |·•,–—-"
"""What sets a role apart from what stands beside it."""
_MAX_ROLE = 90
_MAX_LINKS = 20
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6", "strong", "b")
_SHARE = ("/share", "/sharer", "/intent/", "shareArticle", "/pin/create", "/submit?", "wa.me/?")


def read_people(document: Document, node: int, kind: BoxKind) -> list[Author]:
    """The persons whom a box shows; one, where the box has no parts for several."""
    parts = [below for token in kind.people for below in document.classed(token, within=node)]
    people = [read_person(document, part, kind) for part in parts or [node]]
    return [person for person in people if person]


def read_person(document: Document, node: int, kind: BoxKind) -> Author | None:
    """One person; None where there is no name."""
    skip = _skipped(document, node, kind)
    role_node = _first(document, node, kind.role, skip)
    role = _short_line(document, role_node, skip).strip(_EDGES) if role_node >= 0 else ""
    aside = skip | {role_node}
    name, name_node = _name(document, node, kind, aside, role_node)
    bio = _bio(document, node, kind, aside, name)
    if not bio and looks_like_bio(role):
        bio, role = role, ""
    elif bio and not role and looks_like_role(bio):
        bio, role = "", bio
    if not name:
        return None
    avatar, url, links = addresses(document, node, name_node)
    return Author(
        name=name,
        url=url,
        bio=bio or None,
        role=role if role and len(role) <= _MAX_ROLE else None,
        avatar=avatar,
        links=links,
    )


def read_bio(document: Document, node: int, kind: BoxKind) -> str:
    """The bio in a box that does not name its author; empty where there is none."""
    return _bio(document, node, kind, _skipped(document, node, kind), "")


def _skipped(document: Document, node: int, kind: BoxKind) -> set[int]:
    """The parts of a box that tell nothing of the person: tabs but the first, buttons, other posts."""
    by_class = document.by_class
    skip = {
        below
        for token in (CHROME | set(kind.chrome)) & by_class.keys()
        for below in document.classed(token, within=node)
    }
    for token in kind.panes:
        skip.update(document.classed(token, within=node)[1:])
    anchors = document.tagged("a", within=node)
    skip.update(anchor for anchor in anchors if is_more_of_many_words(document.text(anchor)))
    skip.update(chain.from_iterable(document.tagged(tag, within=node) for tag in ("button", "form", "time")))
    return skip


def _first(document: Document, node: int, tokens: tuple[str, ...], skip: set[int]) -> int:
    """The first element with one of some tokens, the tokens in order of belief; -1 where there is none."""
    for token in tokens:
        for below in document.classed(token, within=node):
            if below not in skip and not any(above in skip for above in _between(document, below, node)):
                return below
    return -1


def _between(document: Document, node: int, top: int) -> list[int]:
    """The elements around a node, up to another."""
    found = []
    for above in document.ancestors(node):
        if above == top:
            break
        found.append(above)
    return found


def _short_line(document: Document, node: int, skip: set[int]) -> str:
    """The lines of a small part as one."""
    return " ".join(line.text for line in lines(document, node, skip - {node}, 2))


def _name(document: Document, node: int, kind: BoxKind, skip: set[int], role: int) -> tuple[str, int]:
    """The person's name and its element: by token, by schema, by `rel`, or the box's first heading.

    role: the element of the role, or -1; a heading beside one names a person and not the box.
    """
    for below in _name_candidates(document, node, kind):
        if below in skip:
            continue
        text = document.short_text(below, _MAX_NAME_TEXT * 3)
        if not text:
            continue
        for line in lines(document, below, skip, 2):
            text = without_about(line.text, page_language(document))
            found = names_in(text) if len(line.text) <= _MAX_NAME_TEXT else ()
            sure = role >= 0 or document.tags[below] not in _HEADINGS
            if found and (sure or _is_of_box(document, node, below, found[0])):
                return found[0], below
    return "", -1


def _is_of_box(document: Document, node: int, heading: int, name: str) -> bool:
    """Whether a heading names the person: by a class, or because the text below begins a word like the name's."""
    if "author" in (document.classes[heading] or "").lower():
        return True
    if document.tags[heading] in ("b", "strong") and document.text(node).startswith(name):
        return True
    after = fold(document.raw_text(node)).split(fold(name), 1)[-1]
    first = fold(name).split()[0]
    return len(first) > 3 and first in after.split()


def _name_candidates(document: Document, node: int, kind: BoxKind) -> list[int]:
    end = document.ends[node]
    found = [below for token in kind.name for below in document.classed(token, within=node)[:2]]
    found += [
        below
        for below in document.within(node, document.having("itemprop"))[:10]
        if document.attributes[below]["itemprop"] == "name"
    ]
    found += [
        below
        for below in document.tagged("a", within=node)[:20]
        if "author" in document.attributes[below].get("rel", "")
    ]
    found += [below for tag in _HEADINGS for below in document.tagged(tag, within=node)[:2]]
    return [below for below in dict.fromkeys(found) if below < end]


def _bio(document: Document, node: int, kind: BoxKind, skip: set[int], name: str) -> str:
    """The bio: the part that says so, or else what is left of the box."""
    more = [text for anchor in document.tagged("a", within=node) if is_more(text := document.text(anchor))]
    for token in kind.bio:
        for below in document.classed(token, within=node):
            if below not in skip:
                bio = bio_of(lines(document, below, skip), name, more)
                if bio:
                    return bio
    described = [
        below
        for below in document.within(node, document.having("itemprop"))
        if document.attributes[below]["itemprop"] == "description"
    ]
    for below in described[:2]:
        bio = bio_of(lines(document, below, skip), name, more)
        if bio:
            return bio
    return bio_of(sentences(lines(document, node, skip)), name, more)


def addresses(document: Document, node: int, name_node: int) -> tuple[str | None, str | None, list[str]]:
    """The portrait, the person's page, and the person's other addresses."""
    avatar = portrait(document, node)
    page: str | None = None
    links: dict[str, None] = {}
    own = host_of(document.base)
    around_name = {name_node, *_between(document, name_node, node)} if name_node >= 0 else set()
    for anchor in document.tagged("a", within=node):
        url = document.resolve(document.attributes[anchor].get("href"))
        if not url or url.startswith("#") or any(mark in url for mark in _SHARE):
            continue
        about_name = anchor in around_name or (name_node >= 0 and name_node < anchor < document.ends[name_node])
        if page is None and (about_name or "author" in document.attributes[anchor].get("rel", "")):
            page = url
        elif url.startswith("mailto:") or (host_of(url) and host_of(url) != own):
            links[url] = None
    others = [link for link in links if page is None or not f"{link}/".startswith(page.rstrip("/") + "/")]
    return avatar, page, others[:_MAX_LINKS]


def portrait(document: Document, node: int) -> str | None:
    """The portrait in a box: its first picture that has an address."""
    for image in document.tagged("img", within=node):
        attributes = document.attributes[image]
        address = attributes.get("data-src") or attributes.get("data-lazy-src") or attributes.get("src")
        if address and not address.startswith("data:"):
            return document.resolve(address)
    return None


def same_person(one: str, other: str) -> bool:
    """Whether two names are one: the same when folded, or one is a part of the other."""
    first, second = fold(one).split(), fold(other).split()
    return bool(first) and bool(second) and (first == second or set(first) <= set(second) or set(second) <= set(first))
