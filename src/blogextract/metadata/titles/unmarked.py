"""The title of a post where no heading shows it: old themes set it in a plain element, as large as they like."""

from __future__ import annotations

from itertools import islice

from blogextract.document import Document
from blogextract.metadata.titles.own_link import links_to_itself
from blogextract.metadata.titles.site_names import is_site_name, site_names

_LENGTH = range(6, 300)
_MAX_UP = 8
_BESIDE = frozenset({"nav", "aside", "footer", "li", "ul", "ol", "a", "title", "option", "button", "label", "noscript"})
_TRAILS = ("breadcrumb", "crumbs", "speedbar", "path", "location", "position", "nav")
"""What themes call the trail from the home page to the post, which ends in its title."""


def unmarked_title(document: Document, parts: list[str]) -> int:
    """The first element, in no list or trail, that shows exactly what a part of `<title>` says; -1 for none."""
    wanted = {part for part in parts if len(part) in _LENGTH and not is_site_name(part, site_names(document))}
    for at, item in enumerate(document.content) if wanted else ():
        if not isinstance(item, str) or item.strip() not in wanted:
            continue
        before = document.content[at - 1]
        if isinstance(before, int) and before >= 0 and document.text(before) == item.strip():
            shown = document.parents[before] if document.tags[before] == "a" else before
            if (shown == before or links_to_itself(document, shown)) and not _is_beside(document, shown):
                return shown
    return -1


def _is_beside(document: Document, node: int) -> bool:
    """Whether an element is in a menu, a list, a link, a footer, or in the trail that leads to the post."""
    for above in [node, *islice(document.ancestors(node), _MAX_UP)]:
        names = f"{document.classes[above] or ''} {document.get(above, 'id') or ''}".lower()
        if document.tags[above] in _BESIDE or any(trail in names for trail in _TRAILS):
            return True
    return False
