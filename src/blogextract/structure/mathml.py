"""MathML without TeX: written out anew from the elements that MathML has, and a few harmless attributes."""

from __future__ import annotations

from html import escape

from blogextract.blocks import Raw
from blogextract.document import Document

_ELEMENTS = frozenset(
    {
        "math", "mfrac", "mi", "mn", "mo", "ms", "mtext", "mspace", "mrow", "msqrt", "mroot", "mover", "munder",
        "munderover", "msub", "msup", "msubsup", "mmultiscripts", "mprescripts", "none", "mtable", "mtr", "mtd",
        "mstyle", "mpadded", "mphantom", "menclose", "mfenced", "merror", "semantics",
    }
)  # fmt: skip
_ATTRIBUTES = ("display", "mathvariant", "stretchy", "fence", "separator", "open", "close", "columnalign", "rowspan")
_LEFT_OUT = frozenset({"script", "style", "annotation", "annotation-xml", "maction"})
_LONGEST = 20_000
"""Pieces of a formula; what is longer is no formula."""


def math_in(document: Document, node: int) -> int | None:
    """The `math` element that an element is or holds."""
    if document.tags[node] == "math":
        return node
    return next(iter(document.tagged("math", within=node)), None)


def raw_math(document: Document, node: int) -> Raw | None:
    """The formula of a `math` element as MathML, None where nothing is in it."""
    content, tags, stops = document.content, document.tags, document.stops
    out = [_tag(document, node)]
    at, stop = document.starts[node] + 1, min(stops[node], document.starts[node] + _LONGEST)
    empty = True
    while at < stop:
        item = content[at]
        at += 1
        if isinstance(item, str):
            out.append(escape(item, quote=False))
            empty = empty and item.isspace()
        elif item < 0:
            out.append(f"</{tags[~item]}>" if tags[~item] in _ELEMENTS else "")
        elif tags[item] in _LEFT_OUT:
            at = stops[item] + 1
        elif tags[item] in _ELEMENTS:
            out.append(_tag(document, item))
    if empty or stop < stops[node]:
        return None
    return Raw(html="".join([*out, "</math>"]), why="a formula in MathML without its TeX")


def _tag(document: Document, node: int) -> str:
    attributes = document.attributes[node]
    kept = (f' {name}="{escape(attributes[name])}"' for name in _ATTRIBUTES if name in attributes)
    return f"<{document.tags[node]}{''.join(kept)}>"
