"""What a picture or a frame of the page really loads.

`src` alone is wrong on most pages: it holds a stand-in until a script or a visitor's consent brings the real
address, which waits in another attribute, in a set, in a `<noscript>` twin, or in the link around a picture.
"""

from __future__ import annotations

import re

from msgspec import Struct

from blogextract.document.document import Document
from blogextract.document.frames import frame_source
from blogextract.document.lazy import is_stand_in
from blogextract.document.offers import Offer, best, guesses, is_poor, offers_of, offers_of_source, read_json
from blogextract.document.ornaments import is_avatar, is_banner, is_emoji, is_tracking_pixel
from blogextract.document.renditions import PICTURE_FILE, stem, unwrap, width_hint
from blogextract.document.twins import noscript_beside, picture_in_noscript, twin_attributes, twin_offers
from blogextract.patterns import deferred

__all__ = [
    "RATIOS",
    "ImageSource",
    "declared_length",
    "frame_source",
    "image_source",
    "is_avatar",
    "is_banner",
    "is_emoji",
    "is_tracking_pixel",
    "picture_in_noscript",
]

_AROUND = 8
"""How far up a picture's `<picture>` and link are looked for: sources nest, since the parser does not close them."""

_LENGTH = deferred(r"\A\s*([0-9]{1,5})(?:\.[0-9]*)?\s*(?:px)?\s*\Z", re.IGNORECASE)
_STYLED = deferred(r"(?:\A|[;\s])(width|height)\s*:\s*([0-9]{1,5})(?:\.[0-9]+)?px", re.IGNORECASE)
RATIOS = frozenset({("16", "9"), ("9", "16"), ("4", "3"), ("3", "4"), ("3", "2"), ("2", "3"), ("21", "9")})
"""Widths and heights that are no sizes, but shares of each other."""
_IMAGE_TAGS = ("img", "amp-img", "amp-anim")


class ImageSource(Struct, frozen=True):
    """A picture as the page offers it.

    src: absolute, real, the largest offered. alt, title: as given, None where absent or empty. width, height: CSS
    pixels as declared, None where not declared or relative.
    """

    src: str
    alt: str | None = None
    width: int | None = None
    height: int | None = None
    title: str | None = None


def image_source(document: Document, node: int) -> ImageSource | None:
    """The picture that an element shows, None where it has no source that can be used.

    For `img`, `amp-img`, `picture`, `noscript`, and any other element whose attributes offer a picture.
    """
    if document.tags[node] == "noscript":
        return _described(best(twin_offers(document, node)), [twin_attributes(document, node)])
    picture = _picture_around(document, node)
    image = _image_of(document, node if picture is None else picture)
    offers = offers_of(document, image)
    if image != node:
        offers += offers_of(document, node)
    if picture is not None:
        for source in document.tagged("source", within=picture):
            offers += offers_of_source(document, source)
    chosen = best(offers) or best(guesses(document, image))
    attributes = [document.attributes[image], document.attributes[node]]
    if chosen is None or is_poor(chosen):
        chosen, twin = _from_twin(document, image, chosen)
        attributes.append(twin)
    return _described(_larger_by_link(document, image, chosen), attributes)


def declared_length(value: str | None) -> int | None:
    """A width or height in CSS pixels, None where the attribute says something else or nothing."""
    match = _LENGTH.match(value) if value else None
    return int(match[1]) or None if match else None


def _described(offer: Offer | None, attributes: list[dict[str, str]]) -> ImageSource | None:
    """A chosen address with what the elements that show it say about it, the first that says something."""
    if offer is None:
        return None
    attributes = [_without_ratio(each) for each in attributes]
    styles = [dict(_STYLED.findall(each["style"].lower())) for each in attributes if "style" in each]
    sizes = [*attributes, *styles]
    return ImageSource(
        src=offer.address,
        alt=_first_text(attributes, "alt", "data-alt") or _alt_in_json(attributes),
        width=next(filter(None, (declared_length(each.get("width")) for each in sizes)), None),
        height=next(filter(None, (declared_length(each.get("height")) for each in sizes)), None),
        title=_first_text(attributes, "title", "data-image-title"),
    )


def _without_ratio(attributes: dict[str, str]) -> dict[str, str]:
    """What an element says of its picture, without a width and a height that only tell the one by the other."""
    if (attributes.get("width"), attributes.get("height")) not in RATIOS:
        return attributes
    return {name: value for name, value in attributes.items() if name not in ("width", "height")}


def _first_text(attributes: list[dict[str, str]], *names: str) -> str | None:
    for name in names:
        for each in attributes:
            text = " ".join(each.get(name, "").split())
            if text:
                return text
    return None


def _alt_in_json(attributes: list[dict[str, str]]) -> str | None:
    """The alternative text that Substack keeps with the picture's data."""
    for each in attributes:
        data = read_json(each.get("data-attrs", ""))
        if isinstance(data, dict) and isinstance(data.get("alt"), str):
            return " ".join(data["alt"].split()) or None
    return None


def _picture_around(document: Document, node: int) -> int | None:
    """The `<picture>` that an element is or stands in."""
    for _ in range(_AROUND):
        if node < 0:
            return None
        tag = document.tags[node]
        if tag in ("picture", "wow-image"):
            return node
        if tag not in ("img", "source", "noscript"):
            return None
        node = document.parents[node]
    return None


def _image_of(document: Document, node: int) -> int:
    """The `<img>` of a picture, or the element itself where it has none or is one."""
    if document.tags[node] in _IMAGE_TAGS:
        return node
    inner = document.tagged("img", within=node)
    return inner[0] if inner else node


def _from_twin(document: Document, image: int, poor: Offer | None) -> tuple[Offer | None, dict[str, str]]:
    """What the `<noscript>` twin offers; a poor version only where no twin near shows the same picture."""
    noscript = noscript_beside(document, image)
    if noscript is not None:
        found = best(twin_offers(document, noscript))
        if found is not None:
            return found, twin_attributes(document, noscript)
    if poor is not None and _shown_nearby(document, image, poor):
        return None, {}
    return poor, {}


def _shown_nearby(document: Document, image: int, poor: Offer) -> bool:
    """True where one of the next pictures is the same file: the poor version was only there to fill its room."""
    name = stem(poor.address)
    following = (node for node in range(image + 1, min(image + 12, len(document.tags))) if document.tags[node] == "img")
    return any(stem(offer.address) == name for node in following for offer in offers_of(document, node))


def _larger_by_link(document: Document, image: int, chosen: Offer | None) -> Offer | None:
    """The file that the link around a picture leads to, where it is the same picture and no smaller."""
    address = _linked_picture(document, image)
    if address is None:
        return chosen
    if chosen is None:
        return Offer(address, 0)
    if stem(address) != stem(chosen.address):
        return chosen
    width, linked = chosen.width or width_hint(chosen.address), width_hint(address)
    if linked is not None and (width is None or linked < width):
        return chosen
    return Offer(address, 0, linked)


def _linked_picture(document: Document, image: int) -> str | None:
    """The address of the picture file that the link around an image leads to."""
    for depth, around in enumerate(document.ancestors(image)):
        if depth >= _AROUND:
            break
        if document.tags[around] == "a":
            address = document.resolve(document.get(around, "href"))
            if address and not is_stand_in(address):
                address = unwrap(address)
                if PICTURE_FILE.search(address.partition("?")[0]) and address.startswith(("http", "/", ".")):
                    return address
            break
    return None
