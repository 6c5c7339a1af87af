"""What the score sees of where a run stands: the boxes around it, what they hold, and its place on the page.

Each function gives rows of features, a run a column.
"""

from __future__ import annotations

from collections import Counter

import numpy as np

from blogextract.content.columns import Columns, Floats, Ints, around_runs, ints, running_sums

LONG = 80
"""Characters outside links from which a run counts as long: more than a line of a menu, a caption or a teaser."""
TAGS = (
    "p", "li", "div", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "dt", "dd", "blockquote", "figcaption", "pre",
    "section", "article", "summary", "label", "address", "caption", "button", "header", "footer", "form", "center",
)  # fmt: skip
AROUND = (
    "ul", "ol", "table", "blockquote", "figure", "article", "main", "aside", "footer", "header", "nav", "form",
    "section", "details", "dl", "pre", "li", "fieldset", "center", "dialog",
)  # fmt: skip

_CODES = {tag: code for code, tag in enumerate(dict.fromkeys(TAGS + AROUND), start=1)}
"""A number for each tag that counts, 0 for all others."""
_TAG = ints([-1, *(TAGS.index(tag) if tag in TAGS else -1 for tag in _CODES)])
_AROUND = ints([-1, *(AROUND.index(tag) if tag in AROUND else -1 for tag in _CODES)])
"""The place of each of them in TAGS and in AROUND, -1 where it is not in there."""

_SHARES = np.array([[0.2], [0.4], [0.6], [0.8], [0.95]], dtype=np.float32)
_ALIKE_LEVELS = 3
"""How many of the boxes around are compared with their like."""


def log1p(values: Floats) -> Floats:
    """The logarithm of one more; for counts it is as good as numpy's own, and takes a fifth of its time."""
    found: Floats = np.log(values + np.float32(1))
    return found


def one_hot(places: Ints, width: int) -> Floats:
    """A column for each place with a one in that row; none for -1."""
    found = np.zeros((width + 1, len(places)), dtype=np.float32)
    found[places, np.arange(len(places))] = 1
    return found[:width]


class Sums:
    """What the runs before each place sum up to: characters, links, long runs, pictures, prose, long prose."""

    def __init__(self, columns: Columns) -> None:
        prose = columns.characters - columns.links
        self.long: Floats = (prose >= LONG).astype(np.float32)
        rows = (columns.characters, columns.links, self.long, columns.media, prose, self.long * prose)
        self.by_run = running_sums(np.stack(rows))
        self.total = max(float(self.by_run[0, -1]), 1.0)
        self.prose = self.by_run[4]
        self.longs = self.by_run[2]
        long_prose = self.by_run[5]
        self.share_of_long: Floats = (long_prose[columns.last] - long_prose[columns.first]) / np.float32(
            max(float(long_prose[-1]), 1.0)
        )
        """For each box its share of the page's long text."""


def tags_around(columns: Columns) -> list[Floats]:
    """The tags of the run's box and of the box around that, and which elements stand around the run, however far."""
    code = _CODES.get
    codes = ints([code(tag, 0) for tag in columns.tags])
    tag, around = _TAG[codes], _AROUND[codes]
    boxes = np.flatnonzero(around >= 0)
    return [
        one_hot(tag[columns.levels[0]], len(TAGS)),
        one_hot(tag[columns.levels[1]], len(TAGS)),
        np.minimum(around_runs(around[boxes], boxes, len(AROUND), columns), 3),
    ]


def held_around(columns: Columns, sums: Sums) -> Floats:
    """How much text, links, long runs and pictures the boxes around hold."""
    held = sums.by_run[:4, columns.last] - sums.by_run[:4, columns.first]
    within, linked, many, media = held
    count = (columns.last - columns.first).astype(np.float32)
    least_one = np.maximum(count, 1)
    rows = np.empty((8, len(count)), dtype=np.float32)
    rows[0] = within
    rows[1] = linked / np.maximum(within, 1)
    rows[2] = within / np.float32(sums.total)
    rows[3] = count
    rows[4] = many
    rows[5] = many / least_one
    rows[6] = media
    rows[7] = within / least_one
    logs = [0, 3, 4, 6, 7]
    rows[logs] = log1p(rows[logs])
    return rows[:, columns.levels].reshape(-1, len(columns.box))


def containers(columns: Columns, sums: Sums) -> list[Floats]:
    """How far up the run is from the boxes that hold most of the page's long text."""
    share = sums.share_of_long
    reached, boxes = np.nonzero(share >= _SHARES)
    above = around_runs(reached, boxes, len(_SHARES), columns)
    return [log1p(columns.depth[columns.box].astype(np.float32) + 1 - above), share[columns.levels]]


def position(columns: Columns, sums: Sums) -> Floats:
    """Where on the page the run stands, and how far the long runs before and after it are."""
    count = len(columns.box)
    places = np.arange(count, dtype=np.float32)
    prose, longs, long = sums.prose, sums.longs, sums.long
    before = np.maximum.accumulate(np.where(long > 0, places, -1.0))
    after = np.minimum.accumulate(np.where(long > 0, places, count * 2.0)[::-1])[::-1]
    previous = np.concatenate([[-1.0], before[:-1]])
    following = np.concatenate([after[1:], [count * 2.0]])
    total = max(float(prose[-1]), 1.0)
    rows = np.empty((10, count), dtype=np.float32)
    rows[0] = places / np.float32(count)
    rows[1] = prose[:-1] / np.float32(total)
    rows[2] = longs[:-1] / np.float32(max(float(longs[-1]), 1.0))
    rows[3] = longs[:-1]
    rows[4] = longs[-1] - longs[1:]
    rows[5] = places - previous
    rows[6] = np.minimum(following - places, 400)
    rows[3:7] = log1p(rows[3:7])
    rows[5, previous < 0] = 6
    rows[7] = np.log1p(count)
    rows[8] = np.log1p(total)
    rows[9] = np.log1p(longs[-1])
    return rows


def repeats(columns: Columns, classes: list[str | None]) -> list[Floats]:
    """Texts that stand more than once, and boxes that look like many of their siblings.

    classes: of each box; two boxes look alike that have the same tag and class.
    """
    texts = Counter(columns.texts)
    texts[""] = 0
    known: dict[tuple[str, str | None], int] = {}
    looks = ints([known.setdefault(look, len(known)) for look in zip(columns.tags, classes, strict=True)])
    siblings = (columns.parent * len(known) + looks).tolist()
    counts = Counter(siblings)
    alike = np.empty((2, len(looks)), dtype=np.float32)
    alike[0] = ints([counts[sibling] for sibling in siblings])
    alike[1] = np.bincount(looks)[looks]
    return [
        np.minimum(ints([texts[text] for text in columns.texts]), 5).astype(np.float32)[None],
        log1p(alike)[:, columns.levels[:_ALIKE_LEVELS]].reshape(-1, len(columns.box)),
    ]
