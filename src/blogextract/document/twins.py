"""`<noscript>` twins: the picture for readers without scripts, beside the one that a script fills in.

The two are one picture. The one that stands outside is the picture of the post, with the twin's address where it has
none of its own; a `<noscript>` without such a neighbour is a picture itself.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from blogextract.document.document import Document
from blogextract.document.offers import Offer, best, is_poor, offers_in, offers_of, offers_of_source
from blogextract.document.renditions import stem
from blogextract.patterns import deferred

_NEAR = 8
"""Elements that may lie between a picture and its twin: wrappers, sources, a canvas."""

_TRANSPARENT = frozenset({"source", "picture", "wbr"})
"""Elements that the parser leaves around a twin, since it does not know that they are empty."""

_WRITTEN = deferred(r"<img\b[^>]{0,4000}>", re.IGNORECASE)
_WRITTEN_ATTRIBUTE = deferred(r"""\s([\w-]{1,40})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_MAX_WRITTEN = 20_000


def picture_in_noscript(document: Document, noscript: int) -> int | None:
    """The picture of a `<noscript>`, None where it has none or an element beside it stands for the same."""
    inner = document.tagged("img", within=noscript)
    if not inner or image_beside(document, noscript) is not None:
        return None
    return inner[0]


def noscript_beside(document: Document, image: int) -> int | None:
    """The `<noscript>` whose picture an image stands for."""
    found = document.by_tag.get("noscript", [])
    if not found:
        return None
    at = bisect_left(found, image)
    for noscript in (*found[at : at + 1], *found[max(0, at - 1) : at]):
        if image < noscript < document.ends[image]:
            return noscript
        if _is_near(document, image, noscript) and image_beside(document, noscript) == image:
            return noscript
    return None


def image_beside(document: Document, noscript: int) -> int | None:
    """The image outside a `<noscript>` that stands for the picture inside.

    In order: one that offers the same file, one before or after it that offers none, one directly beside it.
    """
    holder = document.parents[noscript]
    while holder > 0 and document.tags[holder] in _TRANSPARENT:
        holder = document.parents[holder]
    end = document.ends[noscript]
    images = document.by_tag.get("img", [])
    before = images[:0] if (at := bisect_left(images, noscript)) == 0 else images[at - 1 : at]
    at = bisect_left(images, end)
    beside = [node for node in before if node > holder and noscript - node <= _NEAR]
    beside += [node for node in images[at : at + 1] if node < document.ends[holder] and node - end <= _NEAR]
    if not beside:
        return None
    names = {stem(offer.address) for offer in twin_offers(document, noscript)}
    offers = {node: best(offers_of(document, node)) for node in beside}
    for node, offer in offers.items():
        if offer is not None and stem(offer.address) in names and not is_poor(offer):
            return node
    for node, offer in offers.items():
        if offer is None or is_poor(offer):
            return node
    return next((node for node in beside if node in (noscript - 1, end)), None)


def twin_offers(document: Document, noscript: int) -> list[Offer]:
    """What the first picture of a `<noscript>` offers, also where the page holds it as text."""
    inner = document.tagged("img", within=noscript)
    if inner:
        found = offers_of(document, inner[0])
        for source in document.tagged("source", within=noscript):
            if source < inner[0]:
                found += offers_of_source(document, source)
        return found
    return offers_in(document, _written_image(document, noscript))


def twin_attributes(document: Document, noscript: int) -> dict[str, str]:
    """The attributes of the first picture of a `<noscript>`."""
    inner = document.tagged("img", within=noscript)
    return document.attributes[inner[0]] if inner else _written_image(document, noscript)


def _is_near(document: Document, image: int, noscript: int) -> bool:
    """True where few elements lie between an image and a `<noscript>`."""
    if noscript > image:
        return noscript - document.ends[image] <= _NEAR
    return image - document.ends[noscript] <= _NEAR


def _written_image(document: Document, noscript: int) -> dict[str, str]:
    """The attributes of an `<img>` that stands in a `<noscript>` as text, as pages saved from a browser hold it."""
    text = document.raw_text(noscript)[:_MAX_WRITTEN]
    match = _WRITTEN.search(text)
    if match is None:
        return {}
    return {
        name.lower(): (double or single or bare).replace("&amp;", "&")
        for name, double, single, bare in _WRITTEN_ATTRIBUTE.findall(match[0])
    }
