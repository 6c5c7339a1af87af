"""Which elements mark the text in them, and how."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from blogextract.blocks import MarkType
from blogextract.document import Document
from blogextract.patterns import deferred
from blogextract.structure.cloudflare import mail_address
from blogextract.structure.context import Context, Spec
from blogextract.structure.redirects import destination

_BY_TAG: Mapping[str, MarkType] = MappingProxyType(
    {
        "b": "strong",
        "strong": "strong",
        "i": "emphasis",
        "em": "emphasis",
        "cite": "emphasis",
        "dfn": "emphasis",
        "var": "emphasis",
        "code": "code",
        "tt": "code",
        "samp": "code",
        "kbd": "keyboard",
        "sup": "superscript",
        "sub": "subscript",
        "mark": "highlight",
        "del": "deleted",
        "s": "deleted",
        "strike": "deleted",
        "ins": "inserted",
        "u": "underline",
        "small": "small",
    }
)

_BY_STYLE: tuple[tuple[re.Pattern[str], MarkType], ...] = (
    (deferred(r"(?:\A|[;\s])font-weight\s*:\s*(?:bold|bolder|[6-9]00)\b", re.IGNORECASE), "strong"),
    (deferred(r"(?:\A|[;\s])font-style\s*:\s*(?:italic|oblique)\b", re.IGNORECASE), "emphasis"),
    (deferred(r"(?:\A|[;\s])text-decoration(?:-line)?\s*:[^;]*\bline-through\b", re.IGNORECASE), "deleted"),
    (deferred(r"(?:\A|[;\s])text-decoration(?:-line)?\s*:[^;]*\bunderline\b", re.IGNORECASE), "underline"),
    (deferred(r"(?:\A|[;\s])vertical-align\s*:\s*super\b", re.IGNORECASE), "superscript"),
    (deferred(r"(?:\A|[;\s])vertical-align\s*:\s*sub\b", re.IGNORECASE), "subscript"),
)
"""Styles that stand for a mark where an editor writes spans."""

_NOT_BOLD = deferred(r"font-weight\s*:\s*(?:normal|lighter|[1-4]00)\b", re.IGNORECASE)
"""Google Docs wraps all that is pasted from it in `<b style="font-weight:normal">`."""

_DEEPEST = 32
"""Marks within marks; pages of broken markup nest thousands."""

_WIDE = 400
"""Elements within an inline element above which it was never closed: the parser let it run on."""


def chain_of(context: Context, node: int) -> tuple[int, ...]:
    """The marking nodes around and at a node, outermost first; remembered for each node on the way up."""
    chains, parents, tags = context.chains, context.document.parents, context.document.tags
    missing = []
    while node not in chains:
        missing.append(node)
        node = parents[node]
    chain = chains[node]
    for each in reversed(missing):
        may_mark = tags[each] in _MARKING or each in context.silent or each in context.specs
        if may_mark and len(chain) < _DEEPEST and _marks_text(context, each):
            chain = (*chain, each)
        chains[each] = chain
    return chain


def placed(context: Context, node: int, spec: Spec) -> int:
    """A number that stands for a text within a node, which is marked as well by what no element of its own says."""
    key = -2 - len(context.chains)
    chain = chain_of(context, node)
    context.specs[key] = (spec,)
    context.chains[key] = (*chain, key)
    return key


def _marks_text(context: Context, node: int) -> bool:
    """True where a node marks its text, or silences it; what it marks is remembered in `specs`."""
    if node in context.silent or node in context.specs:
        return True
    document = context.document
    specs = specs_of(document, node)
    if not specs or document.ends[node] - node > _WIDE:
        return False
    context.specs[node] = specs
    return True


def specs_of(document: Document, node: int) -> tuple[Spec, ...]:
    """The marks that an element makes, by tag and style."""
    tag = document.tags[node]
    special = _SPECIAL.get(tag)
    if special is not None:
        return special(document, node)
    kind = _BY_TAG.get(tag)
    if kind is None:
        return ()
    if kind == "strong" and _NOT_BOLD.search(document.attributes[node].get("style", "")):
        return ()
    return ((kind, None, None),)


def _link(document: Document, node: int) -> tuple[Spec, ...]:
    """A link, where it leads anywhere: as WordPress and others hide mail addresses, the address that is meant."""
    href = document.attributes[node].get("href")
    if not href:
        return ()
    if "email-protection" in href:
        mail = mail_address(document, node)
        return (("link", f"mailto:{mail}", None),) if mail else ()
    address = document.resolve(href)
    if address is None or address == "#":
        return ()
    title = " ".join(document.attributes[node].get("title", "").split())
    return (("link", document.resolve(destination(address)), title or None),)


def _abbreviation(document: Document, node: int) -> tuple[Spec, ...]:
    title = " ".join(document.attributes[node].get("title", "").split())
    return (("abbreviation", None, title),) if title else ()


def _styled(document: Document, node: int) -> tuple[Spec, ...]:
    style = document.attributes[node].get("style")
    if not style:
        return ()
    return tuple((kind, None, None) for pattern, kind in _BY_STYLE if pattern.search(style))


_SPECIAL: Mapping[str, Callable[[Document, int], tuple[Spec, ...]]] = MappingProxyType(
    {"a": _link, "abbr": _abbreviation, "acronym": _abbreviation, "span": _styled, "font": _styled}
)
_MARKING = frozenset({*_BY_TAG, *_SPECIAL})
