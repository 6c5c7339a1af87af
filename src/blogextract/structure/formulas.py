"""Formulas as TeX, from the markup of the programs that show them. None of these shows TeX to a reader as it is."""

from __future__ import annotations

import re
from urllib.parse import unquote, unquote_plus

from blogextract.blocks import Math
from blogextract.document import Document
from blogextract.patterns import deferred
from blogextract.structure.context import tokens_of

FORMULA_TAGS = frozenset({"math", "mjx-container"})
_CLASSES = frozenset(
    {
        "katex", "katex-display", "mathjax", "mathjax_display", "mathjax_preview", "mathjax_svg", "latex-rendered",
        "mjx-chtml",
    }
)  # fmt: skip
_IMAGE_CLASSES = frozenset(
    {
        "latex", "tex", "latex-image", "ql-img-inline-formula", "ql-img-displayed-formula", "math-tex", "mathtex",
        "mwe-math-fallback-image-inline", "mwe-math-fallback-image-display", "wp-katex-eq",
    }
)  # fmt: skip
_IMAGE_ADDRESS = deferred(
    r"//latex\.codecogs\.com/(?:\w+\.(?:latex|image)|\w+)\?(?P<codecogs>.+)"
    r"|//chart\.(?:apis\.google|googleapis)\.com/chart\?(?:.*&)?chl=(?P<google>[^&]+)"
    r"|/latex\.php\?(?:.*&)?latex=(?P<wordpress>[^&]+)",
    re.IGNORECASE,
)
"""Services that draw the TeX of their own address."""

_DISPLAYED = frozenset(
    {
        "katex-display", "mathjax_display", "latex-rendered", "ql-img-displayed-formula",
        "mwe-math-fallback-image-display",
    }
)  # fmt: skip
_STYLE = deferred(r"\A\{?\s*\\(?:display|text)style\b\s*")
_DELIMITERS = (("\\[", "\\]"), ("\\(", "\\)"), ("$$", "$$"), ("$latex", "$"), ("$", "$"))
_LONGEST = 10_000
_NEAR = 4
"""Elements between what MathJax shows and the script that holds its TeX."""


def is_formula(document: Document, node: int) -> bool:
    """True for an element that shows a formula, or holds one for a script."""
    tag = document.tags[node]
    if tag in FORMULA_TAGS:
        return True
    if tag == "script":
        return document.attributes[node].get("type", "").lower().startswith("math/")
    tokens = tokens_of(document.classes[node])
    if tag == "img":
        return not _IMAGE_CLASSES.isdisjoint(tokens) or _tex_of_address(document, node) is not None
    return not _CLASSES.isdisjoint(tokens)


def formula_of(document: Document, node: int) -> Math | None:
    """The formula of such an element; None where another element holds it, or nothing holds its TeX."""
    tag = document.tags[node]
    if tag == "script":
        kind = document.attributes[node].get("type", "").lower()
        return _math(document.raw_text(node), display="mode=display" in kind.replace(" ", ""))
    if tag == "img":
        return _of_image(document, node)
    if script_after(document, node) is not None:
        return None
    tex = _annotation(document, node) or _attribute(document, node) or _alternative(document, node)
    return _math(tex, display=is_displayed(document, node)) if tex else None


def script_after(document: Document, node: int) -> int | None:
    """The script from which MathJax has drawn an element, which follows it."""
    at = document.ends[node]
    for other in range(at, min(at + _NEAR, document.ends[max(document.parents[node], 0)])):
        if document.tags[other] == "script" and is_formula(document, other):
            return other
    return None


def _math(tex: str, *, display: bool) -> Math | None:
    """A formula without the delimiters and the style that only say how it stands."""
    tex = tex.strip()
    for opening, closing in _DELIMITERS:
        if len(tex) >= len(opening) + len(closing) and tex.startswith(opening) and tex.endswith(closing):
            display = display or opening in ("\\[", "$$")
            tex = tex[len(opening) : -len(closing)].strip()
            break
    styled = _STYLE.match(tex)
    if styled:
        tex = tex[styled.end() :]
        tex = tex[:-1] if styled[0].startswith("{") and tex.endswith("}") else tex
    tex = tex.strip()
    return Math(tex=tex, display=display) if tex and len(tex) <= _LONGEST else None


def _annotation(document: Document, node: int) -> str | None:
    """The TeX that MathML keeps beside what it draws."""
    for inner in document.tagged("annotation", within=node):
        if "tex" in document.attributes[inner].get("encoding", "").lower():
            return document.raw_text(inner)
    return None


def _attribute(document: Document, node: int) -> str | None:
    """The TeX in an attribute: MathJax 4 and LaTeXML, Substack's JSON."""
    attributes = document.attributes[node]
    inner = next(iter(document.tagged("math", within=node)), node)
    for each in (attributes, document.attributes[inner]):
        for name in ("data-latex", "alttext", "data-tex", "data-expr"):
            if each.get(name):
                return each[name]
    if "data-attrs" in attributes:
        return _from_json(attributes["data-attrs"])
    return None


def _from_json(data: str) -> str | None:
    import json  # noqa: PLC0415 - takes a while, and few pages need it

    try:
        found = json.loads(data[:_LONGEST])
    except ValueError:
        return None
    tex = found.get("persistentExpression") if isinstance(found, dict) else None
    return tex if isinstance(tex, str) else None


def _alternative(document: Document, node: int) -> str | None:
    """The TeX of MathJax 2 that was saved with its page but without its scripts: in the preview."""
    if "mathjax_preview" not in tokens_of(document.classes[node]):
        return None
    text = document.text(node)
    return text if "\\" in text or "^" in text or "_" in text else None


def is_displayed(document: Document, node: int) -> bool:
    """True for a formula that stands on its own line."""
    attributes = document.attributes[node]
    if not _DISPLAYED.isdisjoint(tokens_of(document.classes[node])):
        return True
    if attributes.get("display", "").lower() in ("block", "true"):
        return True
    around = document.parents[node]
    if around >= 0 and not _DISPLAYED.isdisjoint(tokens_of(document.classes[around])):
        return True
    inner = next(iter(document.tagged("math", within=node)), None)
    return inner is not None and document.attributes[inner].get("display", "").lower() == "block"


def _of_image(document: Document, node: int) -> Math | None:
    """The formula that a picture shows; None where the MathML beside the picture is the same formula."""
    tokens = tokens_of(document.classes[node])
    if any(token.startswith("mwe-math-fallback") for token in tokens) and _stands_beside_math(document, node):
        return None
    tex = _tex_of_address(document, node) or document.attributes[node].get("alt", "")
    return _math(tex, display=not _DISPLAYED.isdisjoint(tokens))


def _stands_beside_math(document: Document, image: int) -> bool:
    """True where the MathML for which a picture stands in is shown as well."""
    around = document.parents[image]
    for math in document.tagged("math", within=around):
        hidden = any(
            "display" in document.attributes[each].get("style", "") and "none" in document.attributes[each]["style"]
            for each in document.ancestors(math)
            if each > around
        )
        if not hidden:
            return True
    return False


def _tex_of_address(document: Document, node: int) -> str | None:
    """The TeX that a picture's address carries."""
    address = document.attributes[node].get("src", "")
    if "latex" not in address and "chl=" not in address:
        return None
    found = _IMAGE_ADDRESS.search(address[:_LONGEST])
    if found is None:
        return None
    codecogs = found["codecogs"]
    tex = unquote(codecogs) if codecogs else unquote_plus(found["google"] or found["wordpress"])
    return tex.replace("\\inline", "").strip() or None
