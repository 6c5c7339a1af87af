"""TeX that a page leaves in its text for MathJax or KaTeX to draw, told by the delimiters and by the page's scripts."""

from __future__ import annotations

import re

from blogextract.blocks import Math
from blogextract.document import Document
from blogextract.patterns import deferred

_DRAWS = deferred(r"mathjax|katex|latex\.js", re.IGNORECASE)
_DOLLARS = deferred(r"\[\s*['\"]\$['\"]\s*,\s*['\"]\$['\"]\s*\]|left\s*:\s*['\"]\$['\"]")
"""How a page tells MathJax or KaTeX that a single dollar sign begins a formula."""

_INLINE = (
    r"\\\((?P<round>(?:[^\\]|\\[^()]){1,2000}?)\\\)"
    r"|\\\[(?P<square>(?:[^\\]|\\[^\[\]]){1,2000}?)\\\]"
    r"|\$\$(?P<double>[^$]{1,2000})\$\$"
)
"""No formula holds the beginning of another one, so that looking for its end is never in vain for long."""

_FORMULA = deferred(_INLINE, re.DOTALL)
_WITH_DOLLARS = deferred(_INLINE + r"|(?<![\\$\w])\$(?P<single>[^\s$](?:[^$\n]{0,300}[^\s$\\])?)\$(?![\w$])", re.DOTALL)
_ALONE = deferred(r"\s*(?:\\\[(?P<square>.+)\\\]|\$\$(?P<double>.+)\$\$)\s*\Z", re.DOTALL)
_ENVIRONMENT = deferred(
    r"\s*(?P<whole>\\begin\{(?P<name>equation|align|gather|multline|eqnarray)(?P<star>\*?)\}"
    r".+\\end\{(?P=name)(?P=star)\})\s*\Z",
    re.DOTALL,
)
_SCRIPTS = 200
_START = 3000
"""Characters of a script looked at for its settings."""


def pattern_for(document: Document) -> re.Pattern[str] | None:
    """What begins and ends a formula in the text of this page, None where no script draws any."""
    drawn = dollars = False
    for node in document.by_tag.get("script", ())[:_SCRIPTS]:
        src = document.attributes[node].get("src")
        if src is not None:
            drawn = drawn or bool(_DRAWS.search(src))
        elif not dollars:
            text = document.raw_text(node)[:_START]
            if "athJax" in text or "delimiters" in text:
                drawn = drawn or "athJax" in text
                dollars = bool(_DOLLARS.search(text))
    if not drawn:
        return None
    return _WITH_DOLLARS if dollars else _FORMULA


def displayed(text: str) -> Math | None:
    """The formula that a text is, where it is one on its own line and nothing else."""
    match = _ENVIRONMENT.match(text)
    if match:
        return Math(tex=match["whole"].strip())
    match = _ALONE.match(text)
    if match is None:
        return None
    tex = (match["square"] or match["double"]).strip()
    return Math(tex=tex) if tex and "$$" not in tex and "\\]" not in tex else None
