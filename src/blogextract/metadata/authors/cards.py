"""What the rest of the page tells of an author whom other sources name: cards in sidebars, and portraits.

A blog that one person writes shows its author beside every post, and many themes set a portrait at the byline. Only
the name, or the address of the author's page, tells that they are of the author. So these claims have no confidence
of their own: they add to what is known of a person, and speak for nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from blogextract.article import Author
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.document.sources import declared_length, image_source, is_avatar, is_tracking_pixel
from blogextract.document.urls import parts_of
from blogextract.metadata.authors.name_shapes import has_given_name
from blogextract.metadata.authors.persons import as_authors, names_in
from blogextract.metadata.lines import is_small, lines
from blogextract.metadata.text import fold
from blogextract.metadata.titles.site_names import is_site_name, site_names
from blogextract.outline import Outline
from blogextract.patterns import deferred

_CARDS = ("h-card", "vcard")
_NAMES = ("p-name", "fn", "u-url", "url")
_PHOTOS = ("u-photo", "photo")
_NOTES = ("p-note", "note")
_PAGES = ("u-url", "url")
_MAX_CARDS = 40
_MAX_CARD_TEXT = 4000
_MAX_NAME = 100
_MAX_NAMES = 8
_MAX_LINKS = 20
_MAX_PICTURES = 120
_MAX_PORTRAIT = 220
"""CSS pixels of the longer side of a portrait, at most."""
_WORDS_ABOUT = 5
"""Words that the alternative text of a portrait may have besides the name: "Profile picture for user …"."""
_MAX_WORDS = 160
"""Characters of such an alternative text, at most."""
_DRAWN = deferred(r"logo|default|placeholder|\.svg\Z", re.IGNORECASE)
"""Names of files that hold a sign or a symbol; a portrait is a photograph, or what a visitor has sent in for one."""
_NOBODY = deferred(r"ghost|placeholder", re.IGNORECASE)
"""Parts of classes of a picture that stands in for a portrait."""
_COMMENTS = frozenset(
    {"comment", "comments", "commentlist", "comment-list", "comments-area", "comment-body", "comment-author"}
)
_GENITIVE = re.compile(r"['’]s(?= )")
"""As in "Nell Parrish's avatar"."""
_LINK_AROUND = 4
_MAX_UP = 25


def claims(document: Document, outline: Outline | None, found: Iterable[Claim]) -> list[Claim]:
    """What cards and portraits tell of the authors whom other claims name."""
    del outline  # the markup says it all
    known = _known(found)
    if not known:
        return []
    told = [*_cards(document, known), *_portraits(document, known)]
    return [
        Claim(field="authors", value=[author], source=source, confidence=0.0, node=node)
        for node, source, author in told
    ]


def _known(found: Iterable[Claim]) -> dict[str, Author]:
    """The authors whom claims name, by folded name, the most believed claims first."""
    told = sorted((claim for claim in found if claim.field == "authors"), key=lambda claim: -claim.confidence)
    known: dict[str, Author] = {}
    for claim in told:
        for author in as_authors(claim.value):
            for name, _ in names_in(author.name):
                other = known.get(fold(name))
                if other is None or (author.url and not other.url):
                    known[fold(name)] = Author(name=name, url=author.url)
    return dict(islice(known.items(), _MAX_NAMES))


def _cards(document: Document, known: dict[str, Author]) -> Iterator[tuple[int, str, Author]]:
    """Cards in the classes of microformats, each of a known author, that tell more than the name."""
    by_class = document.by_class
    nodes = sorted({node for token in _CARDS for node in by_class.get(token, ())})
    for node in nodes[:_MAX_CARDS]:
        named = _first(document, node, _NAMES)
        name = document.short_text(named, _MAX_NAME) if named >= 0 else None
        author = known.get(fold(name)) if name else None
        if author is None or _is_of_comment(document, node) or document.short_text(node, _MAX_CARD_TEXT) is None:
            continue
        card = _card(document, node, author.name)
        if card.bio or card.avatar or card.links:
            yield node, "microformats", card


def _card(document: Document, node: int, name: str) -> Author:
    """The person of a card."""
    photo, note, page = (_first(document, node, tokens) for tokens in (_PHOTOS, _NOTES, _PAGES))
    source = image_source(document, photo) if photo >= 0 and document.tags[photo] == "img" else None
    url = document.resolve(document.get(page, "href")) if page >= 0 else None
    own = [link for link in document.tagged("a", within=node) if _is_own(document, link)]
    links = (document.resolve(document.get(link, "href")) for link in own)
    return Author(
        name=name,
        url=url,
        bio="\n".join(line.text for line in lines(document, note)) or None if note >= 0 else None,
        avatar=source.src if source else None,
        links=[link for link in dict.fromkeys(links) if link and link != url][:_MAX_LINKS],
    )


def _is_own(document: Document, link: int) -> bool:
    """Whether a link says of itself that it leads to the same person elsewhere."""
    attributes = document.attributes[link]
    return "me" in attributes.get("rel", "").lower().split() or attributes.get("itemprop") == "sameAs"


def _first(document: Document, node: int, tokens: tuple[str, ...]) -> int:
    """The first element below a node with one of some tokens, the tokens in order of belief; -1 where none has."""
    return next((below for token in tokens for below in document.classed(token, within=node)[:1]), -1)


def _portraits(document: Document, known: dict[str, Author]) -> Iterator[tuple[int, str, Author]]:
    """For each known author the first picture that is of the size or the class of a portrait, and is theirs."""
    sites = site_names(document)
    wanted = {
        name: author
        for name, author in known.items()
        if has_given_name(author.name) or not is_site_name(author.name, sites)
    }
    pages = {author.url: author.name for author in wanted.values() if author.url and _is_page(author.url)}
    for node in document.by_tag.get("img", ())[:_MAX_PICTURES]:
        if not wanted:
            return
        name = _linked(document, node, pages) or _named(document, node, wanted)
        if not name or fold(name) not in wanted or not _is_portrait(document, node) or _is_of_comment(document, node):
            continue
        source = image_source(document, node)
        drawn = source is None or _DRAWN.search(_file(source.src)) or _NOBODY.search(document.classes[node] or "")
        if source is not None and not drawn and not is_tracking_pixel(document, node):
            del wanted[fold(name)]
            yield node, "portrait", Author(name=name, avatar=source.src)


def _file(address: str) -> str:
    """The name of the file that an address leads to."""
    return address.partition("?")[0].rpartition("/")[2]


def _is_page(url: str) -> bool:
    """Whether an address is a page of its own: to a home page a logo leads as well."""
    return bool(parts_of(url).path.strip("/"))


def _linked(document: Document, node: int, pages: dict[str, str]) -> str | None:
    """The author to whose page the link around a picture leads."""
    if not pages:
        return None
    for above in islice(document.ancestors(node), _LINK_AROUND):
        if document.tags[above] == "a":
            href = document.get(above, "href") or ""
            ends_alike = any(_end_of(page) == _end_of(href) for page in pages)
            return pages.get(document.resolve(href) or "") if ends_alike else None
    return None


def _end_of(address: str) -> str:
    """The last step of an address, as little as tells most of them apart without resolving them."""
    return address.strip().rstrip("/").rpartition("/")[2]


def _named(document: Document, node: int, known: dict[str, Author]) -> str | None:
    """The author whom a picture's alternative text names, with few words around."""
    words = document.get(node, "alt") or ""
    text = fold(_GENITIVE.sub("", words)) if len(words) <= _MAX_WORDS else ""
    for name, author in known.items() if text else ():
        if text == name or (
            " " in name and f" {name} " in f" {text} " and len(text.split()) - len(name.split()) <= _WORDS_ABOUT
        ):
            return author.name
    return None


def _is_portrait(document: Document, node: int) -> bool:
    """Whether a picture has the class, the address or the size of a portrait."""
    if is_avatar(document, node) or is_small(document, node):
        return True
    sides = [declared_length(document.get(node, name)) for name in ("width", "height")]
    return all(side is not None and side <= _MAX_PORTRAIT for side in sides)


def _is_of_comment(document: Document, node: int) -> bool:
    """Whether an element is part of a comment."""
    classes = (document.classes[above] for above in [node, *islice(document.ancestors(node), _MAX_UP)])
    return any(names and not _COMMENTS.isdisjoint(names.lower().split()) for names in classes)
