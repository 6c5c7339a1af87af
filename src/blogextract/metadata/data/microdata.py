"""What the page's own markup says in microdata (`itemprop`) and RDFa (`property`), by the vocabulary of schema.org.

Properties belong to the nearest item around them: the author's `name` is not the article's, and a comment's date
is not the post's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from blogextract.article import Author, Term
from blogextract.blocks import Image
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.data.graph import page_titles
from blogextract.metadata.post_place import post_place
from blogextract.metadata.terms.table import LABELS
from blogextract.metadata.text import fold, plain
from blogextract.patterns import deferred

SOURCE = "microdata"

Properties = dict[str, list[int]]
"""The nodes of each property of one item, in the page's order."""

_ARTICLE = deferred(r"(?:article|posting|report|review|recipe|creativework|howto|sioc:item|sioc:post)$", re.IGNORECASE)
"""Types of what a page can be about; Drupal writes those of SIOC."""
_TEXTS: tuple[tuple[str, tuple[str, ...], str | None], ...] = (
    ("title", ("headline", "name", "title"), "title"),
    ("subtitle", ("alternativeheadline",), None),
    ("description", ("description", "abstract"), None),
    ("published", ("datepublished", "created", "datecreated", "issued", "date"), "date"),
    ("modified", ("datemodified", "modified"), "date"),
    ("language", ("inlanguage",), None),
)
"""Fields, the properties that hold them (those of Dublin Core too, as Drupal writes them), and the region that a
node which shows it is."""

_LINKS = {"a": "href", "link": "href", "area": "href", "img": "src", "iframe": "src", "video": "src", "audio": "src"}
_HEADINGS = frozenset({"h1", "h2", "h3"})
_OF_LINKS = frozenset({"a", "li", "nav"})
_NEAR = 3
"""Elements around a `name` in which what it names is looked for."""
_PREFIX = re.compile(r"[:/#]")
_MAX_BYLINE = 120
"""Characters: an author's node with more than this is a box with a bio, or a whole section."""


def claims(document: Document) -> list[Claim]:
    """What the item says that the page is about."""
    items = _items(document)
    scope = _main(document, items)
    if scope is None:
        return []
    item = items[scope]
    trust = 0.9 if scope >= 0 else 0.6  # properties outside of any item: themes that know the words alone
    found: list[Claim] = []
    for field, names, region in _TEXTS:
        found += _text_claims(document, item, field, names, region, trust)
    found += _authors(document, items, item, trust)
    for field, name in (("categories", "articlesection"), ("tags", "keywords")):
        found += _terms(document, item, field, name, trust)
    found += _image(document, item, trust)
    return found


def _items(document: Document) -> dict[int, Properties]:
    """The items of the page by the node that starts each, -1 for properties outside of any."""
    found: dict[int, Properties] = {}
    body = next(iter(document.by_tag.get("body", ())), 0)
    scopes: dict[int, int] = {-1: -1}
    for attribute in ("itemprop", "property"):
        for node in document.having(attribute):
            if node < body:
                continue
            scope = _scope(document, document.parents[node], scopes)
            properties = found.setdefault(scope, {})
            for name in (document.get(node, attribute) or "").split():
                properties.setdefault(_PREFIX.split(name)[-1].lower(), []).append(node)
    return found


def _scope(document: Document, node: int, known: dict[int, int]) -> int:
    """The node that starts the item around a node, itself included; remembered for all nodes on the way."""
    way = []
    while node not in known:
        element = document.attributes[node]
        way.append(node)
        if "itemscope" in element or element.get("typeof"):
            known[node] = node
            break
        node = document.parents[node]
    scope = known[node]
    for passed in way:
        known[passed] = scope
    return scope


def _type(document: Document, scope: int) -> str:
    element = document.attributes[scope]
    return (element.get("itemtype") or element.get("typeof") or "").strip().rstrip("/")


def _main(document: Document, items: dict[int, Properties]) -> int | None:
    """The item that the page is about: an article, and where there are several the one with the page's title."""
    around = post_place(document)
    articles = [
        scope
        for scope in items
        if scope >= 0 and not around.elsewhere(scope) and _ARTICLE.search(_type(document, scope).split(" ")[0])
    ]
    if len(articles) == 1:
        return articles[0]
    titles = page_titles(document)
    for scope in articles:
        for name in ("headline", "name"):
            nodes = items[scope].get(name)
            if nodes and fold(_value(document, nodes[0]) or "\0") in titles:
                return scope
    if articles:
        return None
    pages = [scope for scope in items if scope >= 0 and _type(document, scope).lower().endswith("webpage")]
    return pages[0] if pages else -1 if -1 in items else None


def _value(document: Document, node: int) -> str | None:
    """A property's value as its element defines it (HTML, microdata section 5.2.4)."""
    element, tag = document.attributes[node], document.tags[node]
    content = element.get("content")
    if content is not None:
        return plain(content)
    if tag == "time" and element.get("datetime"):
        return plain(element.get("datetime"))
    if tag in ("abbr", "time") and element.get("title"):
        return plain(element.get("title"))
    return document.text(node)[:2000] or None


def _text_claims(
    document: Document, item: Properties, field: str, names: tuple[str, ...], region: str | None, trust: float
) -> Iterator[Claim]:
    """A claim of the first property that has a value, with its node where a reader sees it."""
    for name in names:
        for node in item.get(name, ()):
            value = _value(document, node)
            if not value or (name == "name" and _of_another(document, node)) or node in item.get("articlebody", ()):
                continue
            seen = document.tags[node] not in ("meta", "link")
            yield Claim(
                field=field,
                value=value,
                source=SOURCE,
                confidence=trust,
                node=node if seen else None,
                consumes=region if seen else None,
            )
            return


def _of_another(document: Document, node: int) -> bool:
    """Whether a `name` is that of a person, a term or a step of a trail whose own item the theme forgot to mark."""
    attributes, tags = document.attributes, document.tags
    around = [node, *islice(document.ancestors(node), _NEAR)]
    if any(tags[above] in _HEADINGS for above in around):
        return False
    return any(tags[above] in _OF_LINKS for above in around) or any(
        "itemprop" in attributes[above] for above in around[1:]
    )


def _authors(document: Document, items: dict[int, Properties], item: Properties, trust: float) -> Iterator[Claim]:
    for name in ("author", "creator"):
        nodes = item.get(name, [])[:20]
        authors = [author for node in nodes if (author := _author(document, items, node))]
        if not authors:
            continue
        node = next((node for node in nodes if document.tags[node] not in ("meta", "link")), None)
        small = node is not None and len(document.text(node)) <= _MAX_BYLINE
        yield Claim(
            field="authors",
            value=authors,
            source=SOURCE,
            confidence=trust,
            node=node if small else None,
            consumes="byline" if small else None,
        )
        return


def _author(document: Document, items: dict[int, Properties], node: int) -> Author | None:
    """An author: an item of its own with a name, or just a text."""
    inner = items.get(node)
    if inner is None:
        text = _value(document, node)
        own = document.get(node, "href")
        return Author(name=text, url=document.resolve(own)) if text and len(text) <= _MAX_BYLINE else None
    values = {name: _value(document, nodes[0]) for name, nodes in inner.items()}
    name = values.get("name") or values.get("givenname")
    if not name or len(name) > _MAX_BYLINE:
        return None
    return Author(
        name=name,
        url=_link(document, inner.get("url")),
        bio=values.get("description"),
        role=values.get("jobtitle"),
        avatar=_link(document, inner.get("image")),
        links=[link for same in inner.get("sameas", ())[:20] if (link := _link(document, [same]))],
    )


def _link(document: Document, nodes: list[int] | None) -> str | None:
    """The address that a property's element leads to."""
    if not nodes:
        return None
    node = nodes[0]
    attribute = _LINKS.get(document.tags[node], "content")
    return document.resolve(document.get(node, attribute) or document.get(node, "content"))


def _terms(document: Document, item: Properties, field: str, name: str, trust: float) -> Iterator[Claim]:
    nodes = item.get(name, [])[:100]
    terms: list[Term] = []
    for node in nodes:
        value = _value(document, node) or ""
        label, colon, rest = value.partition(":")
        value = rest if colon and fold(label) in LABELS else value
        parts = value.split(",") if document.tags[node] == "meta" or len(nodes) == 1 else [value]
        url = document.resolve(document.get(node, "href")) if document.tags[node] == "a" else None
        terms += [Term(name=part.strip(), url=url) for part in parts if part.strip() and len(part) < 100]
    if terms:
        yield Claim(field=field, value=terms, source=SOURCE, confidence=trust)


def _image(document: Document, item: Properties, trust: float) -> Iterator[Claim]:
    for name in ("image", "thumbnailurl"):
        src = _link(document, item.get(name))
        if src and src.startswith(("http://", "https://")):
            yield Claim(field="lead_image", value=Image(src=src), source=SOURCE, confidence=trust)
            return
