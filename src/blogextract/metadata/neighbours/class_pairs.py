"""The ways to the neighbours where the classes of two links beside each other differ by their direction alone.

Whatever a theme calls them, `letter-nav__link--prev` answers `letter-nav__link--next`.
"""

from __future__ import annotations

from collections.abc import Iterator

from blogextract.document import Document
from blogextract.metadata.neighbours.arrows import Way, leads_to_a_post
from blogextract.metadata.post_place import post_place
from blogextract.patterns import deferred

_SIDE = deferred(r"(?<![a-z])(?:(previous|prev|older)|next|newer)(?![a-z])")
_MOVING = ("slide", "slick", "swiper", "carousel", "splide", "glide", "page", "pagination", "pager")
"""What classes of sliders and of lists' further pages hold."""
_MAX_LAST = 150
"""Links at the page's end that are looked at."""
_LONGEST = 60


def class_ways(document: Document) -> Iterator[Way]:
    """The links after the headline, one for each direction, whose classes are alike but for that."""
    headline = post_place(document).headline
    found: dict[tuple[int, str], dict[str, list[int]]] = {}
    for anchor in document.tagged("a")[-_MAX_LAST:] if headline >= 0 else ():
        for token in (document.classes[anchor] or "").lower().split() if anchor > headline else ():
            side = _SIDE.search(token) if len(token) <= _LONGEST else None
            if side and side[0] != token and not any(word in token for word in _MOVING):
                kind = token[: side.start()] + "*" + token[side.end() :]
                ways = found.setdefault((document.parents[anchor], kind), {"previous": [], "next": []})
                ways["previous" if side[1] else "next"].append(anchor)
    for ways in found.values():
        if all(len(anchors) == 1 and leads_to_a_post(document, anchors[0]) for anchors in ways.values()):
            yield from ((direction, anchors[0]) for direction, anchors in ways.items())
