"""Which builder is asked for which element: two tables, the words of `class` first, then the tags.

A builder that answers None passes the element on to the next one; what no builder takes is a container.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType

from blogextract.structure.callouts import CALLOUT_CLASSES, is_kind, of_callout
from blogextract.structure.code import WRAPPER_CLASSES, is_wrapper, of_pre, of_wrapper
from blogextract.structure.context import Handler, tokens_of
from blogextract.structure.definitions import of_definitions
from blogextract.structure.details import PANEL_CLASSES, TABS_CLASSES, of_details, of_tabs
from blogextract.structure.figures import (
    CAPTION_CLASSES,
    FIGURE_CLASSES,
    GALLERY_CLASSES,
    LOOSE_CREDIT_CLASSES,
    of_caption,
    of_figure,
    of_gallery,
)
from blogextract.structure.lists import LIST_TAGS, of_list, of_stray_item
from blogextract.structure.quotes import PULL_CLASSES, of_quote
from blogextract.structure.rules import of_rule
from blogextract.structure.sections import LEVELS, of_heading
from blogextract.structure.tables import of_table

_BY_CLASS: tuple[tuple[frozenset[str], Handler], ...] = (
    (WRAPPER_CLASSES, of_wrapper),
    (GALLERY_CLASSES, of_gallery),
    (CAPTION_CLASSES, of_caption),
    (LOOSE_CREDIT_CLASSES, of_caption),
    (FIGURE_CLASSES, of_figure),
    (PULL_CLASSES, of_quote),
    (PANEL_CLASSES, of_details),
    (TABS_CLASSES, of_tabs),
    (CALLOUT_CLASSES, of_callout),
)
"""In order: an element may have words of several rows."""

_BY_NAME: tuple[tuple[Callable[[str], bool], Handler], ...] = ((is_wrapper, of_wrapper), (is_kind, of_callout))
"""What words are like that carry a language or a kind of their own."""

_BY_TAG: Mapping[str, Handler] = MappingProxyType(
    {
        **dict.fromkeys(LIST_TAGS, of_list),
        **dict.fromkeys(LEVELS, of_heading),
        **dict.fromkeys(("pre", "listing", "xmp", "plaintext"), of_pre),
        "li": of_stray_item,
        "blockquote": of_quote,
        "table": of_table,
        "figure": of_figure,
        "figcaption": of_caption,
        "details": of_details,
        "dl": of_definitions,
        "hr": of_rule,
    }
)


@lru_cache(maxsize=8192)
def handlers_of(tag: str, classes: str | None, role: str | None) -> tuple[Handler, ...]:
    """The builders to ask for an element, in order; remembered, since pages repeat their classes."""
    found = []
    if classes:
        tokens = tokens_of(classes)
        found = [handler for words, handler in _BY_CLASS if not words.isdisjoint(tokens)]
        if tag not in ("pre", "code"):
            found += [handler for names, handler in _BY_NAME if any(map(names, tokens))]
    if role == "heading":
        found.append(of_heading)
    if tag in _BY_TAG:
        found.append(_BY_TAG[tag])
    return tuple(dict.fromkeys(found))
