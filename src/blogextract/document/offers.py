"""All addresses that a page offers for one picture, and which of them is the picture at its largest."""

from __future__ import annotations

import re

from msgspec import Struct

from blogextract.document.document import Document
from blogextract.document.lazy import (
    JSON_ATTRIBUTES,
    PICTURE_ATTRIBUTES,
    VAGUE,
    Role,
    is_blurred,
    is_like_an_address,
    is_stand_in,
)
from blogextract.document.renditions import PICTURE_FILE, stem, unwrap, width_hint
from blogextract.document.srcset import parse_srcset
from blogextract.patterns import deferred

_ASSUMED_WIDTH = 400
"""Pixels, for an address that names no size: wider than a thumbnail, narrower than what a set for a column offers."""

_ENDLESS = 1_000_000
"""The width of a file without a size in its name, where its renditions have one: nothing is larger."""

_MAX_JSON = 100_000
_RANKS: dict[Role, int] = {"original": 0, "set": 100, "lazy": 200, "thumbnail": 600}
_SRC_RANK, _SOURCE_RANK, _GUESS_RANK, _POOR_RANK = 300, 400, 500, 700
_ORIGINALS = 100
"""Ranks below are those of originals, which win whatever the widths."""

_MADE_TYPES = frozenset({"image/avif", "image/webp", "image/jxl"})
"""What servers make of the file that an author uploaded; of equal width, that file is the picture."""

_MEDIA_WIDTH = deferred(r"(?P<side>min|max)-width\s*:\s*(?P<width>[0-9]{1,5})(?:\.[0-9]+)?px", re.IGNORECASE)
_UNKNOWN_NAME = deferred(r"src|im(?:g|age)|lazy|original|photo|pic(?:ture)?|url", re.IGNORECASE)
_OTHER_NAME = deferred(
    r"placeholder|fallback|error|blur|thumb|avatar|icon|logo|link|href|pin|share|poster|video|\A(?:on|:|@|v-|x-|alt|title|class|id|style)",
    re.IGNORECASE,
)
_TEMPLATE_WIDTH = deferred(r"\{width\}|%7Bwidth%7D", re.IGNORECASE)
_NUMBER = re.compile(r"[0-9]{2,5}")


class Offer(Struct, frozen=True):
    """One absolute address of a picture. width: in pixels, as declared or named by the address, None where unknown.

    rank: trust in the place that it is from, lowest first.
    """

    address: str
    rank: int
    width: int | None = None
    density: float = 1.0


def offers_of(document: Document, node: int) -> list[Offer]:
    """What an element offers by its own attributes; stand-ins are no offers."""
    return offers_in(document, document.attributes[node])


def offers_in(document: Document, attributes: dict[str, str]) -> list[Offer]:
    """What attributes offer, those of an element or of one that the page holds as text."""
    found: list[Offer] = []
    for name, value in attributes.items():
        known = PICTURE_ATTRIBUTES.get(name)
        if known is None:
            continue
        role, place = known
        if role == "set":
            found += _from_set(document, value, _RANKS[role] + place)
        elif is_like_an_address(value) and (name not in VAGUE or PICTURE_FILE.search(value)):
            _add(document, found, _filled_in(value, attributes), Offer("", _RANKS[role] + place))
    source = attributes.get("src")
    if source:
        _add(document, found, _filled_in(source, attributes), Offer("", _SRC_RANK))
    for name in JSON_ATTRIBUTES:
        if name in attributes:
            _add(document, found, _address_in(read_json(attributes[name])), Offer("", 50))
    return found


def offers_of_source(document: Document, node: int) -> list[Offer]:
    """What a `<source>` of a `<picture>` offers, as wide as its media condition says where its set does not.

    What is only for narrow screens is often another cut of the picture: it comes after all else.
    """
    least, most = _media_widths(document.get(node, "media"))
    found = offers_of(document, node)
    rank = _SOURCE_RANK + (document.get(node, "type") in _MADE_TYPES)
    if most:
        return [Offer(each.address, rank, min(_ASSUMED_WIDTH - 1, most), each.density) for each in found]
    return [Offer(each.address, rank, each.width or least, each.density) for each in found]


def guesses(document: Document, node: int) -> list[Offer]:
    """What attributes of unknown dialects offer: names that speak of sources, values that are picture files."""
    found: list[Offer] = []
    for name, value in document.attributes[node].items():
        if (
            name not in PICTURE_ATTRIBUTES
            and name != "src"
            and _UNKNOWN_NAME.search(name)
            and not _OTHER_NAME.search(name)
            and is_like_an_address(value)
            and PICTURE_FILE.search(value)
        ):
            _add(document, found, value, Offer("", _GUESS_RANK))
    return found


def best(offers: list[Offer]) -> Offer | None:
    """The largest picture offered: an original, else the widest, else the one from the most trusted place."""
    if not offers:
        return None
    first = min(offers, key=lambda offer: offer.rank)
    if first.rank < _ORIGINALS or len(offers) == 1:
        return first
    usable = [offer for offer in offers if offer.rank < _RANKS["thumbnail"]] or offers
    sized = {stem(offer.address) for offer in usable if width_hint(offer.address)}
    return max(usable, key=lambda offer: (_width(offer, sized), offer.density, -offer.rank))


def is_poor(offer: Offer) -> bool:
    """True for an offer that is only shown until the picture is there."""
    return offer.rank >= _POOR_RANK


def read_json(value: str) -> object:
    """The data of a JSON attribute, None where it holds none."""
    if len(value) > _MAX_JSON or value.lstrip()[:1] not in ("{", "["):
        return None
    import json  # noqa: PLC0415 - takes a while, and few pages need it

    try:
        data: object = json.loads(value)
    except (ValueError, RecursionError):
        return None
    return data


def _width(offer: Offer, sized: set[str]) -> int:
    hint = width_hint(offer.address)
    if hint is None and stem(offer.address) in sized:
        return _ENDLESS
    return offer.width or hint or _ASSUMED_WIDTH


def _add(document: Document, found: list[Offer], value: str | None, form: Offer) -> None:
    """An address of the page as an offer like `form`, unless it is a stand-in."""
    if not value or is_stand_in(value):
        return
    address = document.resolve(value)
    if address is None or not _is_fetched(address):
        return
    original = unwrap(address)
    if original != address:
        original = document.resolve(original) or address
    rank = _POOR_RANK if is_blurred(original) else form.rank
    found.append(Offer(original, rank, form.width, form.density))


def _is_fetched(address: str) -> bool:
    """True for what a browser asks a server for: http, or a relative address of a page without one of its own."""
    return address.startswith(("http://", "https://")) or ":" not in address.partition("/")[0]


def _from_set(document: Document, value: str, rank: int) -> list[Offer]:
    """The largest of a set, as a list; only its address is looked at, since sets are long and addresses costly."""
    found: list[Offer] = []
    candidates = [each for each in parse_srcset(value) if not is_stand_in(each.address)]
    if candidates:
        chosen = max(candidates, key=lambda each: (each.width or 0, each.density or 1.0))
        _add(document, found, chosen.address, Offer("", rank, chosen.width, chosen.density or 1.0))
    return found


def _filled_in(value: str, attributes: dict[str, str]) -> str:
    """Shopify's `{width}` in an address as the largest of the widths that the page lists beside it."""
    if "{" not in value and "%7B" not in value:
        return value
    widths = [int(number) for number in _NUMBER.findall(attributes.get("data-widths", ""))]
    return _TEMPLATE_WIDTH.sub(str(max(widths)), value) if widths else value


def _media_widths(media: str | None) -> tuple[int | None, int | None]:
    """The least width that a media condition asks for, and the most that it allows where it asks for none."""
    found = {match["side"].lower(): int(match["width"]) for match in _MEDIA_WIDTH.finditer((media or "")[:500])}
    return found.get("min"), None if "min" in found else found.get("max")


def _address_in(data: object) -> str | None:
    """The address in an attribute's JSON: Substack's `src`, Wix's `imageData.uri`."""
    if isinstance(data, list):
        data = data[0] if data else None
    if not isinstance(data, dict):
        return None
    inner = data.get("imageData")
    if isinstance(inner, dict) and isinstance(inner.get("uri"), str):
        uri: str = inner["uri"]
        return uri if "//" in uri else f"https://static.wixstatic.com/media/{uri}"
    for name in ("src", "url", "fullUrl", "original"):
        if isinstance(data.get(name), str) and is_like_an_address(data[name]):
            return str(data[name])
    return None
