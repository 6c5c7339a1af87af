"""Which builder is asked for which element: by the words of `class` first, then by role, then by tag.

A builder that answers None passes the element on to the next one; what no builder takes is a container.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType

from blogextract.structure.callouts import names_callout, of_callout
from blogextract.structure.cards import TWEETABLE_CLASSES, of_card, of_tweetable
from blogextract.structure.code import names_code, of_pre, of_wrapper
from blogextract.structure.context import Builders, Handler, tokens_of
from blogextract.structure.definitions import of_definitions
from blogextract.structure.details import PANEL_CLASSES, TABS_CLASSES, of_details, of_tabs
from blogextract.structure.figures import (
    CAPTION_CLASSES,
    FIGURE_CLASSES,
    GALLERY_CLASSES,
    LOOSE_CREDIT_CLASSES,
    UNNAMED_FIGURE_CLASSES,
    of_caption,
    of_figure,
    of_gallery,
    of_hooked_figure,
)
from blogextract.structure.lists import LIST_TAGS, of_list, of_stray_item
from blogextract.structure.paragraphs import of_run
from blogextract.structure.quotes import BOXED_CLASSES, PULL_CLASSES, of_boxed_quote, of_quote
from blogextract.structure.rules import of_nothing
from blogextract.structure.sections import LEVELS, of_heading
from blogextract.structure.tables import of_table


def _one_of(words: frozenset[str]) -> Callable[[frozenset[str]], bool]:
    """Tells whether an element has one of these words."""
    return lambda tokens: not words.isdisjoint(tokens)


_BY_WORDS: tuple[tuple[Callable[[frozenset[str]], bool], Handler], ...] = (
    (names_code, of_wrapper),
    (_one_of(GALLERY_CLASSES), of_gallery),
    (_one_of(CAPTION_CLASSES), of_caption),
    (_one_of(LOOSE_CREDIT_CLASSES), of_caption),
    (_one_of(FIGURE_CLASSES), of_figure),
    (_one_of(UNNAMED_FIGURE_CLASSES), of_hooked_figure),
    (_one_of(TWEETABLE_CLASSES), of_tweetable),
    (_one_of(PULL_CLASSES), of_quote),
    (_one_of(BOXED_CLASSES), of_boxed_quote),
    (_one_of(PANEL_CLASSES), of_details),
    (_one_of(TABS_CLASSES), of_tabs),
    (names_callout, of_callout),
)
"""In order: an element may have words of several rows."""

_OWN_WORDS = frozenset({"pre", "code", *LEVELS})
"""Elements whose class words tell about themselves."""

_BY_ROLE: Mapping[str, Handler] = MappingProxyType(
    {
        "heading": of_heading,
        "figure-IMAGE": of_hooked_figure,
        **dict.fromkeys(("callout", "alert"), of_callout),
    }
)
"""What `role`, or in its place Wix's `data-hook` or Hashnode's `data-node-type`, says an element is."""

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
    }
)


@lru_cache(maxsize=8192)
def handlers_of(tag: str, classes: str | None, role: str | None) -> tuple[Handler, ...]:
    """The builders to ask for an element, in order; remembered, since pages repeat their classes."""
    found: list[Handler] = []
    if classes and tag not in _OWN_WORDS:
        tokens = tokens_of(classes)
        found = [handler for names, handler in _BY_WORDS if names(tokens)]
    found += [handler for handler in (_BY_ROLE.get(role or ""), _BY_TAG.get(tag)) if handler is not None]
    return tuple(dict.fromkeys(found))


BUILDERS = Builders(handlers=handlers_of, run=of_run, nothing=of_nothing, linked=of_card)
"""All of them, as a context asks for them."""
