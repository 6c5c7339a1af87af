"""How `report.html` looks: one style sheet, light and dark, and the histogram as a drawing.

The style stands in the page itself and its policy names the sheet by its hash, so that nothing else on the page,
whatever a post's text says, can style, run or load anything.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from html import escape

STYLE = """
:root { color-scheme: light dark; --ink: #1d2327; --dim: #5b6670; --line: #d5dade; --paper: #fff; --tint: #f4f6f7;
  --bar: #3a6ea5; --lost: #b3261e; --lost-tint: #fdecea; --good: #2e7d32; }
@media (prefers-color-scheme: dark) { :root { --ink: #e3e7ea; --dim: #9aa5ae; --line: #3a4249; --paper: #15191c;
  --tint: #1e2428; --bar: #7fb0e6; --lost: #ff8a80; --lost-tint: #3a1f1d; --good: #81c784; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 80rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; margin: 0 0 .3rem; } h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; }
p { margin: .4rem 0; } a { color: inherit; text-decoration-color: var(--dim); }
.dim { color: var(--dim); } .lost { color: var(--lost); } .good { color: var(--good); }
dl.totals { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: .6rem; margin: 1rem 0; }
dl.totals div { background: var(--tint); border-radius: .4rem; padding: .5rem .7rem; }
dl.totals dt { color: var(--dim); font-size: .85rem; } dl.totals dd { margin: 0; font-size: 1.3rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
th { color: var(--dim); font-weight: 600; } td.n, th.n { text-align: right; white-space: nowrap; }
svg { display: block; width: 100%; max-width: 48rem; height: auto; }
svg .bar { fill: var(--bar); } svg .worst { fill: var(--lost); } svg text { fill: var(--dim); font-size: 11px; }
svg line { stroke: var(--line); }
details { border: 1px solid var(--line); border-radius: .4rem; margin: .5rem 0; }
summary { cursor: pointer; padding: .5rem .7rem; } details > div { padding: 0 .7rem .7rem; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1.2rem; border-top: 1px solid var(--line); }
@media (max-width: 50rem) { .sides { grid-template-columns: 1fr; } }
.sides h3 { font-size: .95rem; color: var(--dim); margin: .7rem 0 .3rem; }
.sides > div { min-width: 0; font-size: .9rem; }
.sides pre { overflow-x: auto; background: var(--tint); padding: .5rem; } .sides table { font-size: .85rem; }
.sides h1, .sides h2, .sides h4, .sides h5, .sides h6 { font-size: 1rem; margin: .8rem 0 .3rem; }
.sides blockquote { border-left: 3px solid var(--line); margin: .5rem 0; padding-left: .8rem; }
.dropped { background: var(--lost-tint); } .dropped small { color: var(--lost); }
.aside { color: var(--dim); font-size: .8rem; }
.heading { font-weight: 600; } .item { padding-left: 1.2rem; }
""".strip()

POLICY = (
    "default-src 'none'; script-src 'none'; img-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-"
    + base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    + "'"
)
"""What the page may load and run: nothing, but its own style sheet."""

_WIDTH, _HEIGHT, _FOOT = 640, 160, 34


def histogram(counts: Sequence[int], labels: Sequence[str], *, title: str) -> str:
    """Bars with their numbers above and their labels below; the last ones stand for the worst."""
    most = max([*counts, 1])
    step = _WIDTH / max(len(counts), 1)
    parts = [
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT + _FOOT}" role="img" aria-label="{escape(title)}">',
        f"<title>{escape(title)}</title>",
        f'<line x1="0" y1="{_HEIGHT}" x2="{_WIDTH}" y2="{_HEIGHT}"/>',
    ]
    for place, (count, label) in enumerate(zip(counts, labels, strict=True)):
        height = round((_HEIGHT - 24) * count / most, 1)
        left, middle = round(place * step + 4, 1), round((place + 0.5) * step, 1)
        kind = "bar" if place == 0 else "worst"
        top = round(_HEIGHT - height, 1)
        parts += [
            f'<rect class="{kind}" x="{left}" y="{top}" width="{round(step - 8, 1)}" height="{height}"/>',
            f'<text x="{middle}" y="{round(top - 5, 1)}" text-anchor="middle">{count:,}</text>',
            f'<text x="{middle}" y="{_HEIGHT + 16}" text-anchor="middle">{escape(label)}</text>',
        ]
    return "".join([*parts, "</svg>"])
