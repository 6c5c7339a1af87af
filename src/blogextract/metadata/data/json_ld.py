"""What a page says of itself in JSON-LD, by the vocabulary of schema.org."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from blogextract.article import Author, Comment, Term
from blogextract.blocks import Image, Paragraph
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.data.graph import Graph, Node, graph, main_entity, types
from blogextract.metadata.once import once
from blogextract.metadata.terms.names import split_names, without_keys
from blogextract.metadata.text import fold, plain

SOURCE = "json_ld"

_TEXTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("title", ("headline", "name")),
    ("subtitle", ("alternativeHeadline", "alternateName")),
    ("description", ("description", "abstract")),
    ("published", ("datePublished", "dateCreated", "uploadDate")),
    ("modified", ("dateModified",)),
    ("language", ("inLanguage",)),
)
"""Fields of the record and the properties that hold them, the best first."""

_KINDS: tuple[tuple[str, frozenset[str]], ...] = (
    (
        "post",
        frozenset(
            {"article", "blogposting", "newsarticle", "socialmediaposting", "techarticle", "reportagenewsarticle"}
        ),
    ),
    ("listing", frozenset({"collectionpage", "searchresultspage", "blog"})),
    ("page", frozenset({"aboutpage", "contactpage", "profilepage"})),
)
"""What the types of objects on their own hint at; the first that occurs holds."""

_COLLECTIVE = ("organization", "corporation", "localbusiness", "brand", "website")

_MAX_COMMENTS = 2_000
_MAX_COMMENT_DEPTH = 20
_MAX_COMMENT = 100_000


def claims(document: Document) -> list[Claim]:
    """What the page's main entity says, and what the objects beside it say of the site and the way to the page."""
    known = graph(document)
    if not known.tops:
        return []
    found = [*_site(known), *_breadcrumbs(document, known), *_kind(known)]
    entity = main_entity(document)
    if entity is not None:
        found += _entity(document, known, entity)
        if not any(claim.field == "authors" for claim in found):
            found += _who_of_article(document, known)
    return found


def article_body(document: Document) -> str | None:
    """The whole text of the post, where its JSON-LD has it; with the page's line breaks, markup removed."""
    entity = main_entity(document)
    for key in ("articleBody", "text"):
        value = entity.get(key) if entity is not None else None
        if isinstance(value, str) and len(value) > 200:
            return value
    return None


def _claim(field: str, value: object, confidence: float = 1.0) -> Claim:
    return Claim(field=field, value=value, source=SOURCE, confidence=confidence)


def _entity(document: Document, known: Graph, entity: Node) -> Iterator[Claim]:
    """What the main entity says; of a mere `WebPage` with some doubt, for its name is often the page's `<title>`."""
    article = any(name.endswith(("article", "posting")) for name in types(entity))
    trust = 1.0 if article else 0.6
    for field, keys in _TEXTS:
        if value := _first_text(known, entity, keys):
            yield _claim(field, value, trust)
    yield from _dates_of_page(known, entity)
    yield from _who(document, known, entity, trust)
    for field, key in (("categories", "articleSection"), ("tags", "keywords")):
        if terms := _terms(known, entity.get(key)):
            yield _claim(field, terms, trust)
    image = _address(document, known, entity.get("image")) or _address(document, known, entity.get("thumbnailUrl"))
    if image:
        yield _claim("lead_image", Image(src=image), trust)
    address = _address(document, known, entity.get("mainEntityOfPage")) or _address(document, known, entity.get("url"))
    if address:
        yield _claim("canonical_url", address, trust)
    if comments := _comments(document, known, entity.get("comment")):
        yield _claim("comments", comments, trust)


def _who(document: Document, known: Graph, entity: Node, trust: float) -> Iterator[Claim]:
    """The authors; an organisation alone with doubt, for most often it is the publisher again."""
    for key in ("author", "creator"):
        authors = _authors(document, known, entity.get(key))
        if not authors:
            continue
        kinds = [types(item) for item in known.follow(entity.get(key)) if isinstance(item, dict)]
        collective = bool(kinds) and all(any(name.endswith(_COLLECTIVE) for name in names) for names in kinds)
        yield _claim("authors", authors, trust * (0.6 if collective else 1.0))
        return


def _who_of_article(document: Document, known: Graph) -> Iterator[Claim]:
    """The authors of the one article beside a `WebPage` that fits the page better and names nobody."""
    articles = [node for node in known.tops if any(name.endswith(("article", "posting")) for name in types(node))]
    if len(articles) == 1:
        yield from _who(document, known, articles[0], 0.9)


def _dates_of_page(known: Graph, entity: Node) -> Iterator[Claim]:
    """Dates of the `WebPage` beside an article that has none."""
    for page in known.typed("webpage"):
        if page is entity:
            continue
        for field, key in (("published", "datePublished"), ("modified", "dateModified")):
            if not entity.get(key) and (value := _first_text(known, page, (key,))):
                yield _claim(field, value, 0.6)


def _first_text(known: Graph, node: Node, keys: Iterable[str]) -> str | None:
    for key in keys:
        for value in known.follow(node.get(key)):
            text = value if isinstance(value, str) else value.get("@value") or value.get("name")
            if isinstance(text, str) and (cleaned := plain(text)):
                return cleaned
    return None


def _authors(document: Document, known: Graph, value: object) -> list[Author]:
    """Authors given as names, objects, lists of either, or references."""
    found: list[Author] = []
    for item in known.follow(value):
        if isinstance(item, str):
            if name := plain(item):
                found.append(Author(name=name))
        elif isinstance(item.get("name"), list):
            found += [Author(name=name) for name in map(plain, filter(_is_text, item["name"])) if name]
        elif name := _first_text(known, item, ("name", "givenName", "alternateName")):
            found.append(_author(document, known, item, name))
    return found


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _author(document: Document, known: Graph, item: Node, name: str) -> Author:
    """A person, with what an object on its own tells of one of that name: some themes write both, without an `@id`."""
    item = {**_persons(document).get(fold(name), {}), **item}
    links = [link for link in known.follow(item.get("sameAs")) if isinstance(link, str)]
    return Author(
        name=name,
        url=_address(document, known, item.get("url")),
        bio=_first_text(known, item, ("description",)),
        role=_first_text(known, item, ("jobTitle",)),
        avatar=_address(document, known, item.get("image")),
        links=_absolute(document, links),
    )


@once
def _persons(document: Document) -> dict[str, Node]:
    """What all persons of a name, folded, are told to be; of two values for one property the first."""
    known = graph(document)
    found: dict[str, Node] = {}
    for person in known.typed("person"):
        name = fold(_first_text(known, person, ("name",)) or "")
        found[name] = {**person, **found.get(name, {})}
    return found


def _absolute(document: Document, links: Iterable[str]) -> list[str]:
    resolved = (document.resolve(link) for link in links)
    return list(dict.fromkeys(link for link in resolved if link and link.startswith(("http://", "https://"))))


def _address(document: Document, known: Graph, value: object) -> str | None:
    """The first address among a property's values, which may be texts, images or pages."""
    for item in known.follow(value):
        if isinstance(item, str):
            candidates: tuple[object, ...] = (item,)
        else:
            candidates = (item.get("url"), item.get("contentUrl"), item.get("@id"))
        for candidate in candidates:
            if isinstance(candidate, list):
                candidate = next(filter(_is_text, candidate), None)  # noqa: PLW2901 - one of several stands for it
            if isinstance(candidate, str) and (links := _absolute(document, [candidate])):
                return links[0]
    return None


def _terms(known: Graph, value: object) -> list[Term]:
    """Terms given as a list, or as one text with commas or semicolons."""
    found: list[Term] = []
    values = list(known.follow(value))
    for item in values:
        text = item if isinstance(item, str) else item.get("name")
        if not isinstance(text, str):
            continue
        parts = split_names(text) if len(values) == 1 else [text]
        found += [Term(name=name) for part in parts if (name := plain(part))]
    tagged = without_keys([term.name for term in found])
    return [term for term in found if term.name in tagged]


def _site(known: Graph) -> Iterator[Claim]:
    """The site's name, as the `WebSite` or the publisher gives it."""
    for node in known.typed("website", "blog"):
        if name := _first_text(known, node, ("name", "headline")):
            yield _claim("site_name", name)
            break
    for node in known.tops:
        for publisher in known.follow(node.get("publisher")):
            name = plain(publisher) if isinstance(publisher, str) else _first_text(known, publisher, ("name",))
            if name and not name.startswith(("http://", "https://")):
                yield _claim("site_name", name, 0.7)
                return


def _breadcrumbs(document: Document, known: Graph) -> Iterator[Claim]:
    """The way to the page; its last step often has no address, for it is the page itself."""
    lists = known.typed("breadcrumblist")
    for page in known.typed("webpage", "itempage", "article", "newsarticle", "blogposting"):
        lists += [item for item in known.follow(page.get("breadcrumb")) if isinstance(item, dict)]
    for trail in lists:
        steps = [item for item in known.follow(trail.get("itemListElement")) if isinstance(item, dict)]
        terms = [term for item in sorted(steps, key=_position) if (term := _step(document, known, item))]
        if terms:
            yield _claim("breadcrumbs", terms)
            return


def _position(step: Node) -> float:
    try:
        return float(step.get("position") or 0)
    except (TypeError, ValueError):
        return 0.0


def _step(document: Document, known: Graph, step: Node) -> Term | None:
    item = next(known.follow(step.get("item")), None)
    name = _first_text(known, step, ("name",))
    if name is None and isinstance(item, dict):
        name = _first_text(known, item, ("name",))
    return Term(name=name, url=_address(document, known, step.get("item"))) if name else None


def _kind(known: Graph) -> Iterator[Claim]:
    """What the types hint the page to be."""
    present = {name for node in known.tops for name in types(node)}
    for kind, names in _KINDS:
        if not present.isdisjoint(names):
            yield _claim("kind", kind, 0.6)
            return


def _comments(document: Document, known: Graph, value: object) -> list[Comment]:
    """Readers' comments, with the replies below them."""
    return _Comments(document, known).read(value, 0)


class _Comments:
    """Reads comments up to a number and a depth: objects may refer to each other in a circle."""

    def __init__(self, document: Document, known: Graph) -> None:
        self._document = document
        self._known = known
        self._left = _MAX_COMMENTS

    def read(self, value: object, depth: int) -> list[Comment]:
        """The comments among a property's values."""
        found: list[Comment] = []
        for item in self._known.follow(value) if depth <= _MAX_COMMENT_DEPTH else ():
            text = item.get("text") or item.get("description") if isinstance(item, dict) else None
            if not isinstance(item, dict) or not isinstance(text, str) or self._left <= 0:
                continue
            self._left -= 1
            found.append(self._one(item, text, depth))
        return found

    def _one(self, item: Node, text: str, depth: int) -> Comment:
        lines = [line for part in text[:_MAX_COMMENT].split("\n") if (line := plain(part))]
        authors = _authors(self._document, self._known, item.get("author") or item.get("creator"))
        return Comment(
            author=authors[0].name if authors else None,
            url=_address(self._document, self._known, item.get("url")),
            date=_first_text(self._known, item, ("datePublished", "dateCreated")),
            text="\n\n".join(lines),
            blocks=[Paragraph(text=line) for line in lines],
            replies=self.read(item.get("comment"), depth + 1),
        )
