"""Pictures that stand for a post by their place alone: themes of utility classes have no word for them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from blogextract.document import Document
from blogextract.document.ornaments import is_banner
from blogextract.metadata.post_place import PostPlace
from blogextract.metadata.text import fold
from blogextract.outline import Outline
from blogextract.patterns import deferred

_NAMED, _APART, _IN_TEXT = 0.75, 0.5, 0.4
"""How sure a picture is: with the post's title as its words, in an element of its own, among the paragraphs."""
_MIN_TITLE = 8
"""Characters of a title that no picture has for its words by chance."""
_ABOUT = 150
"""Elements between the headline and a picture that stands for the post, at most."""
_ABOVE = 40
"""Elements between a picture and the headline below it, at most."""
_MAX_PICTURES = 12
_MAX_UP = 12
_NEAR_UP = 4
"""Elements around the headline that may be the post's whatever their tag."""
_POSTS = ("article", "main")
_MAX_ABOVE_TEXT = 80
"""Characters above a picture that is over the headline: a way back, a trail of steps."""
_PORTRAIT = deferred(r"(?:^|\s)(?:rounded-(?:full|circle)|img-circle|circle|[wh]-(?:\d|1\d|20))(?:\s|$)", re.IGNORECASE)
"""Classes of a picture that is round, or at most 80 CSS pixels wide or high: whoever wrote the post."""
_MAX_WRAPPED = 200
"""Characters of a caption."""


def beside_text(
    document: Document, outline: Outline, around: PostPlace, opening: int
) -> Iterator[tuple[int, float, str | None]]:
    """Pictures between headline and text, then over the headline: element, confidence, what it leaves the body as."""
    if around.headline < 0 or opening < 0:
        return
    title = fold(document.text(around.headline))
    first = _first_over(document, outline, around)
    found = [node for node in _between(document, first, opening) if _may_stand_for(document, node, around)]
    for node in found:
        if len(title) >= _MIN_TITLE and fold(document.get(node, "alt") or "") == title:
            yield node, _NAMED, _leaves_as(document, node, opening)
    for node in found:
        if node > around.headline:
            leaves = _leaves_as(document, node, opening)
            yield node, _APART if leaves else _IN_TEXT, leaves
    over = [node for node in found if node < around.headline]
    if len(over) == 1:
        yield over[0], _APART, _leaves_as(document, over[0], opening)


def _between(document: Document, first: int, last: int) -> list[int]:
    """Pictures from one element to another; none where there are many, as in a slider."""
    pictures = document.by_tag.get("img", ())
    found = list(pictures[bisect_left(pictures, first) : bisect_left(pictures, last)])
    return found if len(found) <= _MAX_PICTURES else []


def _first_over(document: Document, outline: Outline, around: PostPlace) -> int:
    """The first picture over the headline that may be the post's: near it, with few words before; else the headline."""
    headline = around.headline
    pictures = document.by_tag.get("img", ())
    near = pictures[bisect_left(pictures, headline - _ABOVE) : bisect_left(pictures, headline)]
    for steps, above in enumerate(islice(document.ancestors(headline), _MAX_UP)):
        tag = document.tags[above]
        within = [node for node in near if node > above]
        if tag == "body":
            break
        if steps >= _NEAR_UP and tag not in _POSTS:
            continue
        if within and _words_before(outline, above, within[0]) <= _MAX_ABOVE_TEXT:
            return within[0]
    return headline


def _words_before(outline: Outline, holder: int, node: int) -> int:
    """How many characters an element shows before one in it."""
    said = 0
    for run in outline.runs_of(holder):
        if run.box.node >= node or said > _MAX_ABOVE_TEXT:
            break
        said += len(run.text)
    return said


def _may_stand_for(document: Document, node: int, around: PostPlace) -> bool:
    """Whether a picture is the post's: near its headline, no way to another page, no advertisement."""
    if around.elsewhere(node) or abs(node - around.headline) > _ABOUT or is_banner(document, node):
        return False
    if _PORTRAIT.search(document.classes[node] or "") or _PORTRAIT.search(
        document.classes[document.parents[node]] or ""
    ):
        return False
    return not any(document.tags[above] == "a" for above in islice(document.ancestors(node), 3))


def _leaves_as(document: Document, node: int, opening: int) -> str | None:
    """`lead_image` where a picture is in an element apart from the paragraphs: else it may be one of the text's."""
    wrapper = node
    for above in islice(document.ancestors(node), _MAX_UP):
        if document.short_text(above, _MAX_WRAPPED) is None or above < opening < document.ends[above]:
            break
        wrapper = above
    holder = document.parents[wrapper]
    return None if holder == document.parents[opening] else "lead_image"
