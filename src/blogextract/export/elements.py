"""HTML's elements as a sanitiser sees them: which are written, with what, and inside what."""

from __future__ import annotations

DROPPED = frozenset(
    {
        "applet", "canvas", "colgroup", "datalist", "frameset", "head", "map", "noembed", "noframes", "noscript",
        "object", "script", "select", "style", "svg", "template", "textarea", "title",
    }
)  # fmt: skip
"""Elements that go with all that they hold: it is no text, or a stand-in for readers without scripts."""

FRAMES = frozenset({"embed", "iframe"})
"""Elements that load another page: a link to it stands for them."""

PLAYERS = frozenset({"audio", "video"})
"""Elements that play a file: they keep its address and nothing that they hold."""

SKIPPED = DROPPED | FRAMES | PLAYERS
"""Elements whose content is never looked at."""

INLINE = frozenset(
    {
        "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "ruby", "s",
        "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
    }
)  # fmt: skip
"""Elements within a line that say something of their text."""

BLOCKS = frozenset({"blockquote", "details", "div", "dl", "figure", "ol", "ul"})
"""Blocks that may stand anywhere and hold anything."""

TEXT_ONLY = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "p", "pre"})
"""Blocks that hold no block; those that do on the page become a `div`."""

ONLY_IN: dict[str, frozenset[str]] = {
    "dd": frozenset({"dl"}),
    "dt": frozenset({"dl"}),
    "figcaption": frozenset({"figure"}),
    "li": frozenset({"ol", "ul"}),
    "rp": frozenset({"ruby"}),
    "rt": frozenset({"ruby"}),
    "summary": frozenset({"details"}),
}
"""Elements that mean something directly inside others only; elsewhere a parser closes some of them early."""

GROUPS = frozenset({"tbody", "tfoot", "thead"})
CELLS = frozenset({"td", "th"})
"""What a table is made of, between it and its rows, and in them."""

ATTRIBUTES: dict[str, tuple[str, ...]] = {
    "abbr": ("title",),
    "ol": ("start",),
    "td": ("colspan", "rowspan"),
    "th": ("colspan", "rowspan"),
    "time": ("datetime",),
}
"""Attributes that are kept as they are; those with addresses are checked where they are written."""

NUMBERS = frozenset({"colspan", "height", "rowspan", "start", "width"})
"""Attributes that are kept only where they are whole numbers."""

VOID = {"br": "<br>", "hr": "<hr>"}

RENAMED = {"dir": "ul", "menu": "ul", "strike": "s"}
"""Elements that HTML has given up or that mean the same, and what stands for them."""

TRANSPARENT = frozenset({"body", "html"})
"""Elements that the parser adds around a fragment."""

SILENT = frozenset({"table", "tr"}) | GROUPS
"""Elements in which a parser moves text elsewhere."""

ALLOWED: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        INLINE | BLOCKS | TEXT_ONLY | GROUPS | CELLS | {*ONLY_IN, "br", "caption", "hr", "table", "tr"},
        frozenset(),
    ),
    **{tag: frozenset(names) for tag, names in ATTRIBUTES.items()},
    **dict.fromkeys(PLAYERS, frozenset({"controls", "src"})),
    "a": frozenset({"href", "title"}),
    "img": frozenset({"alt", "height", "src", "width"}),
}
"""What `sanitize` writes: elements, and the attributes of each."""
