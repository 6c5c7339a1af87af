"""JSON-LD as a graph: objects joined by `@id` over all scripts of a page, and which of them the page is about.

Plugins write one `@graph` whose objects refer to each other; themes and other plugins add scripts of their own,
and articles of related posts, lists and comments stand among them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any
from urllib.parse import unquote

from msgspec import Struct, field

from blogextract.document import Document
from blogextract.document.urls import parts_of
from blogextract.metadata.data.json_repair import read_json
from blogextract.metadata.data.meta_tags import first, meta_tags
from blogextract.metadata.once import once
from blogextract.metadata.page_links import head_links
from blogextract.metadata.text import fold, plain

Node = dict[str, Any]

_MAX_OBJECTS = 5_000
_MAX_SCRIPTS = 100
_IN_META = "script:ld+json"

_CREATIVE = frozenset(
    {
        "report", "review", "recipe", "howto", "creativework", "course", "podcastepisode", "episode", "book",
        "videoobject", "qapage", "question", "faqpage", "event", "dataset", "claimreview", "medicalwebpage",
        "learningresource", "thesis", "chapter", "shortstory", "quiz", "interview",
    }
)  # fmt: skip
"""Types that a post may have beside those whose names end in "article" or "posting"."""

_PAGE = frozenset(
    {"webpage", "itempage", "aboutpage", "contactpage", "profilepage", "collectionpage", "searchresultspage"}
)


class Graph(Struct, frozen=True):
    """tops: the objects that stand on their own, in order. by_id: all objects that have an `@id`, joined."""

    tops: list[Node] = field(default_factory=list)
    by_id: dict[str, Node] = field(default_factory=dict)

    def follow(self, value: object) -> Iterator[Node | str]:
        """A property's values, one by one, lists flattened and references replaced by what they refer to."""
        for item in value if isinstance(value, list) else (value,):
            if isinstance(item, dict):
                yield self.resolved(item)
            elif isinstance(item, str):
                yield item
            elif isinstance(item, int | float) and not isinstance(item, bool):
                yield str(item)

    def resolved(self, node: Node) -> Node:
        """The object itself, or the fuller one that has its `@id`."""
        name = node.get("@id")
        known = self.by_id.get(name) if isinstance(name, str) else None
        return known if known is not None and len(known) > len(node) else node

    def typed(self, *wanted: str) -> list[Node]:
        """The objects on their own that have one of the types."""
        return [node for node in self.tops if not types(node).isdisjoint(wanted)]


def types(node: Node) -> set[str]:
    """The object's types in lower case, without the vocabulary's address."""
    value = node.get("@type")
    if isinstance(value, str):
        return {re.split(r"[/#:]", value)[-1].lower()}
    if isinstance(value, list):
        return {re.split(r"[/#:]", item)[-1].lower() for item in value if isinstance(item, str)}
    return set()


@once
def graph(document: Document) -> Graph:
    """The graph of all JSON-LD scripts of a page; a script that cannot be read adds nothing."""
    tops: list[Node] = []
    by_id: dict[str, Node] = {}
    for text in islice(_scripts(document), _MAX_SCRIPTS):
        for value in read_json(text):
            tops += _tops(value)
    for node in _objects(tops):
        name = node.get("@id")
        if isinstance(name, str) and len(node) > 1:
            known = by_id.setdefault(name, node)
            if known is not node:
                by_id[name] = {**node, **known}
    return Graph([_joined(node, by_id) for node in tops], by_id)


def _scripts(document: Document) -> Iterator[str]:
    """The texts of the scripts, and what Remix writes as a `<meta>` where it should have written a script."""
    for node in document.by_tag.get("script", ()):
        if "ld+json" in (document.get(node, "type") or "").lower():
            yield document.raw_text(node)
    for node in document.by_tag.get("meta", ()) if _IN_META in meta_tags(document) else ():
        if document.get(node, "name") == _IN_META:
            yield document.get(node, "content") or ""


def _joined(node: Node, by_id: dict[str, Node]) -> Node:
    name = node.get("@id")
    return by_id.get(name, node) if isinstance(name, str) else node


def _tops(value: object) -> list[Node]:
    """The objects of a script that stand on their own: those of its lists and `@graph`s."""
    found: list[Node] = []
    waiting = [value]
    while waiting and len(found) < _MAX_OBJECTS:
        item = waiting.pop()
        if isinstance(item, list):
            waiting += reversed(item)
        elif isinstance(item, dict):
            if "@graph" in item:
                waiting.append(item["@graph"])
            if len(item) > 2 or "@graph" not in item:
                found.append(item)
    return found


def _objects(tops: list[Node]) -> Iterator[Node]:
    """All objects, those within others too."""
    waiting: list[object] = list(reversed(tops))
    for _ in range(_MAX_OBJECTS * 10):
        if not waiting:
            return
        item = waiting.pop()
        if isinstance(item, dict):
            yield item
            waiting += [value for value in item.values() if isinstance(value, dict | list)]
        elif isinstance(item, list):
            waiting += [value for value in reversed(item) if isinstance(value, dict | list)]


@once
def main_entity(document: Document) -> Node | None:
    """What the page is about: the article among the objects that fits the page's address or title best.

    None where there is none, or where several stand side by side and none fits: that is a list of posts.
    """
    known = graph(document)
    addresses = page_addresses(document)
    titles = page_titles(document)
    best: tuple[int, Node] | None = None
    articles: set[str] = set()
    for node in _candidates(known):
        rank = _rank(types(node))
        if not rank:
            continue
        fit = _fits_address(node, known, addresses) * 4 + _fits_title(node, titles) * 4
        if rank == _WORK and not fit:
            continue  # a video or an event on the page, not what it is about
        if rank == _ARTICLE:
            articles.add(fold(_name(node) or ""))
        if rank + fit > (best[0] if best else 0):
            best = (rank + fit, node)
    if best is None or (len(articles) > 1 and best[0] < 4):
        return None
    return best[1]


_ARTICLE = 3
_WORK = 2


def _rank(names: set[str]) -> int:
    """How much a type is that of a post: 3 for articles, 2 for other works, 1 for the page itself."""
    if any(name.endswith(("article", "posting")) for name in names):
        return _ARTICLE
    if not names.isdisjoint(_CREATIVE):
        return _WORK
    return int(not names.isdisjoint(_PAGE))


def _candidates(known: Graph) -> Iterator[Node]:
    """Objects on their own, and those that one of them names as its main entity."""
    for node in known.tops:
        yield node
        for key in ("mainEntity", "mainEntityOfPage", "blogPost"):
            value = node.get(key)
            if isinstance(value, list) and len(value) > 1:
                continue
            for inner in known.follow(value):
                if isinstance(inner, dict) and len(inner) > 2:
                    yield inner


def _name(node: Node) -> str | None:
    for key in ("headline", "name"):
        value = node.get(key)
        if isinstance(value, list) and value:
            value = value[0]
        if isinstance(value, str) and (text := plain(value)):
            return text
    return None


def _fits_title(node: Node, titles: list[str]) -> bool:
    """True where the object's headline is a title of the page, or begins one of them."""
    name = fold(_name(node) or "")
    return bool(name) and any(name == title or (len(name) > 15 and name in title) for title in titles)


def _fits_address(node: Node, known: Graph, addresses: set[str]) -> bool:
    """True where the object says that its page is this one."""
    for key in ("url", "mainEntityOfPage", "@id"):
        for value in known.follow(node.get(key)):
            address = value if isinstance(value, str) else value.get("@id") or value.get("url")
            if isinstance(address, str) and path_key(address) in addresses:
                return True
    return False


@once
def page_addresses(document: Document) -> set[str]:
    """The page's own address in all the forms that it gives, without its home page's."""
    found = [document.url, first(meta_tags(document), "og:url")]
    found += [document.get(node, "href") for node, relations in head_links(document) if relations == ["canonical"]]
    keys = {path_key(address) for address in found if address}
    return {key for key in keys if key}


def path_key(address: str) -> str:
    """What of an address tells pages of a site apart: path and query, no slash at the end; "" for the home page."""
    parts = parts_of(address.strip())
    if not parts.netloc and not parts.path.startswith("/"):
        return ""
    path = unquote(parts.path).rstrip("/").lower()
    return f"{path}?{parts.query}" if parts.query else path


@once
def page_titles(document: Document) -> list[str]:
    """What the page calls itself in its head and its highest headings, folded."""
    found = [*meta_tags(document).get("og:title", [])[:1]]
    found += [document.raw_text(node)[:1000] for node in document.by_tag.get("title", ())[:1]]
    found += [document.text(node) for node in document.by_tag.get("h1", ())[:5]]
    return list(dict.fromkeys(folded for text in found if (folded := fold(text))))
