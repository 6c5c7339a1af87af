"""Elements by what they do to text (HTML Living Standard, rendering section, and the old elements still in use)."""

from __future__ import annotations

INLINE = frozenset(
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
        "ins", "kbd", "label", "mark", "nobr", "q", "rb", "rp", "rt", "rtc", "ruby", "s", "samp", "small", "span",
        "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "output", "meter", "progress", "blink",
    }
)  # fmt: skip
"""Elements that do not break a line."""

BLOCK = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "col", "colgroup", "dd", "details",
        "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1",
        "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu",
        "nav", "ol", "optgroup", "option", "p", "pre", "search", "section", "summary", "table", "tbody", "td",
        "tfoot", "th", "thead", "tr", "ul", "xmp", "plaintext",
    }
)  # fmt: skip
"""Elements that start and end a block."""

HIDDEN_TEXT = frozenset(
    {
        "canvas", "datalist", "head", "iframe", "noembed", "noframes", "noscript", "object", "rp", "script", "select",
        "style", "svg", "template", "textarea", "title",
    }
)  # fmt: skip
"""Elements whose text a reader does not see as text."""
