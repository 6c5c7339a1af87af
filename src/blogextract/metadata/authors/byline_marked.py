"""The elements whose markup names an author, wherever on the page they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from blogextract.document import Document
from blogextract.metadata.authors.byline_table import COMPONENTS, IDS, SPECIFIC, VAGUE, WIX
from blogextract.metadata.data.meta_tags import first, meta_tags
from blogextract.metadata.page_links import on_own_site, page_links
from blogextract.metadata.text import holding

BY_ADDRESS = 2.5
"""The weight of a link that only its address makes a person's."""
_MAX_EACH = 12
"""Elements of one token that are looked at."""
_MAX_LINKS = 60
_PROSE = 180
"""Characters of a paragraph that tells of people, and is no line about the post."""
_GENERATED = 2
"""Characters of class names that a build tool gives out one after the other: `by` is one of them."""
_QUOTES = re.compile(
    r"testimonial|(?<!format-)(?<!formats-)quote(?!s?-form)"
    r"|(?:^|[-_\s])rev(?:iew)?s?[-_]{1,2}(?:list|items?|widg\w*)(?:$|[-_\s])",
    re.IGNORECASE,
)
"""What the boxes of those who are quoted are named after. A post may be of a format named so, and a form ask for a
quote."""
_WHOLE = frozenset({"html", "body", "main", "article"})
_QUOTE_STEPS = 5
"""Elements around one that may be such a box."""
_PICTURES = frozenset({"figure", "figcaption", "picture"})
_CREDITS = re.compile(
    r"(?:^|\s)(?!author)[\w-]*(?:figure|caption|image|img|photo)[-_]{0,2}"
    r"(?:author|caption|credit|info|text|holder|copyright)s?(?=\s|$)|(?:^|[\s_-])caption(?=\s|$)|licen[cs]e[-_]",
    re.IGNORECASE,
)
"""What is named so shows a picture and whose it is."""
_CARD_STEPS = 6
_CARD = 3
"""How many times as long as a name the text of a link around it is that shows another post."""
_COMPONENT = re.compile(r"(?:css-[a-z0-9]+-|[a-z][a-z0-9-]*_{1,2})([a-z]+)(?:__[\w-]{4,})?\Z")
"""The class of a component, with the hash that makes it unique: `css-1wkce1i-byline`, `article-head_author__x81ps`."""


def marked(document: Document) -> Iterator[tuple[int, float]]:
    """Elements whose markup names an author, with the weight of that markup."""
    yield from ((node, 5.0) for node in _stated(document))
    by_class, by_id = document.by_class, document.by_id
    yield from ((by_id[name], 4.5) for name in IDS if name in by_id)
    for tokens, weight in ((SPECIFIC, 4.5), (VAGUE, 3.0), (_components(by_class), 3.0)):
        for token in [token for token in tokens if token in by_class]:
            nodes = by_class[token]
            if len(token) <= _GENERATED:
                nodes = [node for node in nodes if not _is_generated(document.classes[node] or "")]
            for node in nodes[:_MAX_EACH]:
                yield node, weight
    links = page_links(document)
    for node in links.authors[:_MAX_LINKS]:
        yield node, 5.0
    for node in links.people[:_MAX_LINKS]:
        if not _in_prose(document, node) and on_own_site(document, node):
            yield node, BY_ADDRESS


def is_of_quote(document: Document, node: int) -> bool:
    """Whether an element names somebody who is quoted: customers, readers and reviewers are no authors of the post."""
    for around in (node, *islice(document.ancestors(node), _QUOTE_STEPS)):
        if document.tags[around] in _WHOLE:
            return False
        if document.tags[around] == "blockquote" or _QUOTES.search(document.classes[around] or ""):
            return True
    return False


def is_of_picture(document: Document, node: int) -> bool:
    """Whether an element names somebody in a figure, or in a box named after pictures: that is whose picture it is."""
    for around in (node, *islice(document.ancestors(node), _QUOTE_STEPS)):
        if document.tags[around] in _PICTURES:
            return True
        if document.tags[around] in _WHOLE:
            break
    near = (node, document.parents[node])
    return any(_CREDITS.search(document.classes[around] or "") for around in near if around >= 0)


def is_of_card(document: Document, node: int) -> bool:
    """Whether an element is a part of a link with more in it: a card of another post, with its author."""
    for around in islice(document.ancestors(node), _CARD_STEPS):
        if document.tags[around] == "a":
            return len(document.raw_text(around)) > _CARD * len(document.raw_text(node))
    return False


def _components(tokens: dict[str, list[int]]) -> list[str]:
    """The class tokens that build tools made of a component's name, where that is a byline's."""
    told = holding(tokens, ("author", "byline"))
    return [token for token in told if (part := _COMPONENT.fullmatch(token)) and part[1] in COMPONENTS]


def _is_generated(names: str) -> bool:
    """Whether all of several class names are too short for anybody to have written them."""
    tokens = names.split()
    return len(tokens) > 1 and all(len(token) <= _GENERATED for token in tokens)


def _in_prose(document: Document, node: int) -> bool:
    """Whether a link stands in a paragraph of text: those who are written about have pages as well."""
    above = document.parents[node]
    return document.tags[above] == "p" and len(document.raw_text(above)) > _PROSE


def _stated(document: Document) -> Iterator[int]:
    """Elements that an attribute says to be the author: microdata's, Wix's, and Drupal's RDFa."""
    for node in document.having("itemprop"):
        if document.attributes[node]["itemprop"] in ("author", "creator"):
            yield node
    for node in document.having("typeof"):
        said = document.attributes[node]
        if said["typeof"].rpartition(":")[2] == "Person" and said.get("property", "").rpartition(":")[2] == "name":
            yield node
    if (first(meta_tags(document), "generator") or "").startswith("Wix"):
        for node in document.having("data-hook"):
            if document.attributes[node]["data-hook"] in WIX:
                yield node
