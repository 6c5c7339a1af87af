"""The table's ratios as a picture: bars on a logarithmic axis, written as SVG by hand, since that is all it takes."""

from __future__ import annotations

from html import escape
from math import log10

from measure import Figures

_LEFT, _WIDTH, _ROW, _TOP = 150, 420, 34, 44


def svg(rows: list[Figures]) -> str:
    """How many times the bare parse each system takes; it reads on light and on dark pages."""
    most = max(row.ratio for row in rows) * 1.3
    scale = _WIDTH / log10(max(most, 10))
    height = _TOP + _ROW * len(rows) + 12
    namespace = "http://www.w3.org/2000/svg"
    size = f'width="{_LEFT + _WIDTH + 70}" height="{height}"'
    parts = [
        f'<svg xmlns="{namespace}" {size} font-family="sans-serif" font-size="13" fill="#777">',
        '<text x="12" y="24" font-size="15">Time a page, in times of the bare lxml parse (logarithmic)</text>',
    ]
    for place, row in enumerate(rows):
        top = _TOP + place * _ROW
        length = max(2.0, log10(max(row.ratio, 1.0)) * scale)
        colour = "#2a7ae2" if row.name == "blogextract" else "#9aa5b1"
        parts += [
            f'<text x="{_LEFT - 8}" y="{top + 16}" text-anchor="end">{escape(row.name)}</text>',
            f'<rect x="{_LEFT}" y="{top}" width="{length:.0f}" height="22" fill="{colour}"/>',
            f'<text x="{_LEFT + length + 6:.0f}" y="{top + 16}">{row.ratio:.2f}</text>',
        ]
    return "\n".join([*parts, "</svg>", ""])
