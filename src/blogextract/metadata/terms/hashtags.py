"""Lines of hashtags: links that each begin with a number sign, wherever they lead."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from blogextract.document import Document
from blogextract.metadata.post_place import PostPlace
from blogextract.metadata.terms.groups import MAX_NAME, Group, clean_name
from blogextract.metadata.terms.table import Kind
from blogextract.outline import Outline, Run

_MAX_LINE = 400
_MAX_UP = 4
_SIGN = "#"


def hashtags(document: Document, outline: Outline, around: PostPlace, taken: set[Kind]) -> Iterator[Group]:
    """The lines that hold nothing but hashtags, each a link to the posts of that tag, where no tags are found yet."""
    if "tag" in taken:
        return
    for run in outline.runs:
        if not run.text.startswith(_SIGN) or len(run.text) > _MAX_LINE or around.elsewhere(run.box.node):
            continue
        names = list(_names(document, run))
        if names and all(name for name, _ in names):
            yield Group(run.box.node, "tag", sure=True, names=names)


def _names(document: Document, run: Run) -> Iterator[tuple[str, int]]:
    """The links of a line with the tag that each names, empty for one that names none, and for words beside them."""
    links: dict[int, None] = {}
    for node, text in run.pieces:
        if text and any(map(str.isalnum, text)):
            links[_link(document, node)] = None
    for link in links:
        text = document.short_text(link, MAX_NAME) if link >= 0 else None
        leads_away = link >= 0 and not (document.get(link, "href") or _SIGN).startswith(_SIGN)
        yield clean_name(text) if text and text.startswith(_SIGN) and text[1:2].isalpha() and leads_away else "", link


def _link(document: Document, node: int) -> int:
    """The link around a piece of text, -1 where there is none."""
    near = [node, *islice(document.ancestors(node), _MAX_UP)]
    return next((around for around in near if document.tags[around] == "a"), -1)
