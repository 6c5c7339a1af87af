"""What the score sees of each run: numbers made in bulk from the outline, none of which depends on a language.

Each function gives a block of columns; `features` puts them side by side in a fixed order, which the weights
in `model.npz` were learned for. Sums over a box's runs are differences of running sums, since the runs of a box
stand together; sums over a run's ancestors are running sums over boxes that open minus those that have closed.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from blogextract.chrome.phrases import phrase_kind
from blogextract.outline import Outline

Floats: TypeAlias = NDArray[np.float32]
Ints: TypeAlias = NDArray[np.int32]

LEVELS = 5
"""How many boxes around a run are looked at: its own, its parent, and so on."""
LONG = 80
"""Characters outside links from which a run counts as long: more than a line of a menu, a caption or a teaser."""
BUCKETS = 4096
"""Into how many rows class and id words are hashed; a power of two."""

TAGS = (
    "p", "li", "div", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "dt", "dd", "blockquote", "figcaption", "pre",
    "section", "article", "summary", "label", "address", "caption", "button", "header", "footer", "form", "center",
)  # fmt: skip
AROUND = (
    "ul", "ol", "table", "blockquote", "figure", "article", "main", "aside", "footer", "header", "nav", "form",
    "section", "details", "dl", "pre", "li", "fieldset", "center", "dialog",
)  # fmt: skip
REGIONS = (
    "share", "related", "newsletter", "ads", "navigation", "comments", "notices", "badges", "ui", "hidden",
    "form", "toc",
)  # fmt: skip

CLAIMS = ("author_box", "breadcrumbs", "byline", "comments", "date", "post_navigation", "terms", "title")
PHRASE_KINDS = (
    "ads", "author", "comments", "copyright", "date", "disclosure", "follow", "navigation", "network", "newsletter",
    "notices", "paywall", "read_more", "reading_time", "related", "share", "syndication", "terms", "toc",
)  # fmt: skip

_CLAIM_INDEX = {kind: index for index, kind in enumerate(CLAIMS)}
_PHRASE_INDEX = {kind: index for index, kind in enumerate(PHRASE_KINDS)}
_TAG_INDEX = {tag: index for index, tag in enumerate(TAGS)}
_AROUND_INDEX = {tag: index for index, tag in enumerate(AROUND)}
_REGION_INDEX = {kind: index for index, kind in enumerate(REGIONS)}

_CATEGORIES = 8
_LETTER, _UPPER, _DIGIT, _END, _COMMA, _DASH, _OTHER, _SPACE = range(_CATEGORIES)
_ENDS = frozenset(".!?…。！？｡।؟۔։።။៕॥")
_COMMAS = frozenset(",;:،؛、，；：፣၊")


@cache
def _category_table() -> NDArray[np.uint8]:
    """The category of each code point of the basic plane (Unicode general categories, grouped)."""
    table = np.full(0x10000, _OTHER, dtype=np.uint8)
    for code in range(0x10000):
        char = chr(code)
        kind = unicodedata.category(char)
        if char in _ENDS:
            table[code] = _END
        elif char in _COMMAS:
            table[code] = _COMMA
        elif kind == "Lu":
            table[code] = _UPPER
        elif kind[0] in "LM":
            table[code] = _LETTER
        elif kind == "Nd":
            table[code] = _DIGIT
        elif kind == "Pd":
            table[code] = _DASH
        elif kind[0] == "Z":
            table[code] = _SPACE
    return table


@dataclass(slots=True)
class Features:
    """The columns of a page's runs, and what the second look needs besides.

    dense: float32, (runs, columns). words: for each box its class and id tokens. box: the run's box.
    first, last: (runs, LEVELS) the runs within each box around. weights: characters.
    """

    dense: Floats
    box: Ints
    parent: Ints
    end: Ints
    words: list[str]
    first: Ints
    last: Ints
    weights: Floats


@dataclass(slots=True)
class _Columns:
    """Arrays by run and by box from which all columns are made."""

    characters: Floats
    links: Floats
    media: Floats
    texts: list[str]
    box: Ints
    parent: Ints
    depth: Ints
    first: Ints
    last: Ints
    end: Ints
    levels: Ints


def features(outline: Outline, title: str | None, claimed: Mapping[int, str]) -> Features:
    """The features of an outline that has at least one run.

    title: the post's. claimed: what metadata has taken runs for, by the run's index.
    """
    columns = _columns(outline)
    long = (columns.characters - columns.links >= LONG).astype(np.float32)
    dense = np.concatenate(
        [
            _own(columns),
            _letters(columns),
            _tags(outline, columns),
            _around(outline, columns),
            _levels(columns, long),
            _containers(columns, long),
            _position(columns, long),
            _title(columns, title),
            _repeats(outline, columns),
            _regions(outline),
            _one_hot([_CLAIM_INDEX.get(claimed.get(index, ""), -1) for index in range(len(outline.runs))], len(CLAIMS)),
            _phrases(columns.texts),
        ],
        axis=1,
    )
    classes = outline.document.classes
    attributes = outline.document.attributes
    return Features(
        dense=dense,
        box=columns.box,
        parent=columns.parent,
        end=columns.end,
        words=[f"{classes[box.node] or ''} {attributes[box.node].get('id', '')}" for box in outline.boxes],
        first=columns.first[columns.levels],
        last=columns.last[columns.levels],
        weights=columns.characters,
    )


def words_of(tokens: str) -> list[int]:
    """The buckets of the words in class and id tokens: "post-body_2 entry" gives those of post, body, entry."""
    words = tokens.lower().replace("_", "-").replace(" ", "-").split("-")
    return [crc32(word.encode()) & (BUCKETS - 1) for word in words if word.isalpha()]


def _columns(outline: Outline) -> _Columns:
    runs, boxes = outline.runs, outline.boxes
    parent = np.array([0 if box.parent is None else box.parent.index for box in boxes], dtype=np.int32)
    first = np.array([box.first for box in boxes], dtype=np.int32)
    last = np.array([box.last for box in boxes], dtype=np.int32)
    depth = np.array([box.depth for box in boxes], dtype=np.int32)
    ends = outline.document.ends
    nodes = np.array([box.node for box in boxes], dtype=np.int32)
    end = np.searchsorted(nodes, np.array([ends[box.node] for box in boxes], dtype=np.int32)).astype(np.int32)
    own = np.array([run.box.index for run in runs], dtype=np.int32)
    levels = np.empty((len(runs), LEVELS), dtype=np.int32)
    levels[:, 0] = own
    for level in range(1, LEVELS):
        levels[:, level] = parent[levels[:, level - 1]]
    return _Columns(
        characters=np.array([run.characters for run in runs], dtype=np.float32),
        links=np.array([min(run.link_characters, run.characters) for run in runs], dtype=np.float32),
        media=np.array([len(run.media) for run in runs], dtype=np.float32),
        texts=[run.text for run in runs],
        box=own,
        parent=parent,
        depth=depth,
        first=first,
        last=last,
        end=end,
        levels=levels,
    )


def _own(columns: _Columns) -> Floats:
    """Length, links and pictures of the run itself."""
    characters, links = columns.characters, columns.links
    density = links / np.maximum(characters, 1)
    return np.stack(
        [
            np.log1p(characters),
            np.log1p(characters - links),
            density,
            (links == 0).astype(np.float32),
            np.minimum(columns.media, 3),
            (characters == 0).astype(np.float32),
            (characters > 200).astype(np.float32),
            (characters < 25).astype(np.float32),
            columns.depth[columns.box] / 20,
        ],
        axis=1,
    ).astype(np.float32)


def _letters(columns: _Columns) -> Floats:
    """Shares of letters, digits, stops and so on, counted over the whole page at once."""
    texts = columns.texts
    codes = np.frombuffer("\n".join(texts).encode("utf-32-le", "replace"), dtype=np.uint32)
    kinds = _category_table()[np.minimum(codes, 0xFFFF)]
    lengths = np.array([len(text) for text in texts], dtype=np.int64)
    starts = np.concatenate([[0], np.cumsum(lengths + 1)[:-1]])
    owner = np.repeat(np.arange(len(texts)) * _CATEGORIES, np.append(lengths[:-1] + 1, lengths[-1]))
    counts = np.bincount(owner + kinds, minlength=len(texts) * _CATEGORIES).reshape(-1, _CATEGORIES).astype(np.float32)
    counts[:-1, _OTHER] -= 1  # the line break that joins two texts
    length = np.maximum(lengths, 1).astype(np.float32)
    words = counts[:, _SPACE] + 1
    padded = np.append(kinds, _SPACE)
    last = padded[np.maximum(starts + lengths - 1, 0)]
    before = padded[np.maximum(starts + lengths - 2, 0)]
    opening = padded[starts]
    shares = counts / length[:, None]
    return np.concatenate(
        [
            shares,
            np.log1p(counts[:, [_END, _COMMA, _DIGIT, _UPPER]]),
            np.stack(
                [
                    np.log1p(words),
                    np.minimum(length / words, 20) / 10,
                    ((last == _END) | (before == _END)) & (lengths > 0),
                    last == _COMMA,
                    opening == _UPPER,
                    opening == _DIGIT,
                    opening == _OTHER,
                    counts[:, _END] / words,
                ],
                axis=1,
            ),
        ],
        axis=1,
    ).astype(np.float32)


def _one_hot(indexes: list[int], width: int) -> Floats:
    """A row for each index with a one in that column; none for -1."""
    found = np.zeros((len(indexes), width), dtype=np.float32)
    rows = np.array(indexes, dtype=np.int64)
    known = np.nonzero(rows >= 0)[0]
    found[known, rows[known]] = 1
    return found


def _tags(outline: Outline, columns: _Columns) -> Floats:
    tags = _one_hot([_TAG_INDEX.get(box.tag, -1) for box in outline.boxes], len(TAGS))
    return np.concatenate([tags[columns.box], tags[columns.parent[columns.box]]], axis=1)


def over_ancestors(values: Floats, end: Ints) -> Floats:
    """For each box the sum of the values of the boxes around it and its own; `end` is the index after its last."""
    closed = np.zeros((len(values) + 1, *values.shape[1:]), dtype=values.dtype)
    np.add.at(closed, end, values)
    found: Floats = np.cumsum(values, axis=0) - np.cumsum(closed[:-1], axis=0)
    return found


def _around(outline: Outline, columns: _Columns) -> Floats:
    """Which elements stand around the run, however far."""
    tags = _one_hot([_AROUND_INDEX.get(box.tag, -1) for box in outline.boxes], len(AROUND))
    found: Floats = np.minimum(over_ancestors(tags, columns.end), 3)[columns.box]
    return found


def _sums(values: Floats) -> Floats:
    """Running sums with a zero before the first."""
    found: Floats = np.concatenate([np.zeros(1, np.float32), np.cumsum(values, dtype=np.float64).astype(np.float32)])
    return found


def _levels(columns: _Columns, long: Floats) -> Floats:
    """How much text, links, long runs and pictures the boxes around hold."""
    first, last = columns.first[columns.levels], columns.last[columns.levels]
    characters, links, longs, media = (
        _sums(values) for values in (columns.characters, columns.links, long, columns.media)
    )
    within = characters[last] - characters[first]
    linked = links[last] - links[first]
    count = (last - first).astype(np.float32)
    many = longs[last] - longs[first]
    total = max(float(characters[-1]), 1.0)
    return np.concatenate(
        [
            np.log1p(within),
            linked / np.maximum(within, 1),
            within / total,
            np.log1p(count),
            np.log1p(many),
            many / np.maximum(count, 1),
            np.log1p(media[last] - media[first]),
            np.log1p(within / np.maximum(count, 1)),
        ],
        axis=1,
    ).astype(np.float32)


def _containers(columns: _Columns, long: Floats) -> Floats:
    """How far up the run is from the boxes that hold most of the page's long text."""
    prose = _sums(long * (columns.characters - columns.links))
    share = (prose[columns.last] - prose[columns.first]) / max(float(prose[-1]), 1.0)
    thresholds = np.array([0.2, 0.4, 0.6, 0.8, 0.95], dtype=np.float32)
    above = over_ancestors((share[:, None] >= thresholds).astype(np.float32), columns.end)
    distance = np.log1p(columns.depth[:, None] + 1 - above)
    own = share[columns.levels]
    return np.concatenate([distance[columns.box], own], axis=1).astype(np.float32)


def _position(columns: _Columns, long: Floats) -> Floats:
    """Where on the page the run stands, and how far the long runs before and after it are."""
    count = len(columns.box)
    places = np.arange(count, dtype=np.float32)
    prose = _sums(columns.characters - columns.links)
    total = max(float(prose[-1]), 1.0)
    longs = _sums(long)
    before = np.maximum.accumulate(np.where(long > 0, places, -1.0))
    after = np.minimum.accumulate(np.where(long > 0, places, count * 2.0)[::-1])[::-1]
    previous = np.concatenate([[-1.0], before[:-1]])
    following = np.concatenate([after[1:], [count * 2.0]])
    whole = max(float(longs[-1]), 1.0)
    return np.stack(
        [
            places / count,
            prose[:-1] / total,
            longs[:-1] / whole,
            np.log1p(longs[:-1]),
            np.log1p(longs[-1] - longs[1:]),
            np.log1p(places - previous) * (previous >= 0) + 6.0 * (previous < 0),
            np.log1p(np.minimum(following - places, 400)),
            np.full(count, np.log1p(count)),
            np.full(count, np.log1p(total)),
            np.full(count, np.log1p(longs[-1])),
        ],
        axis=1,
    ).astype(np.float32)


def fold(text: str) -> str:
    """A text for comparison: letters and digits in lower case, nothing else."""
    return "".join(filter(str.isalnum, text.casefold()))


def _title(columns: _Columns, title: str | None) -> Floats:
    """Which run is the title, and where the run stands from it."""
    count = len(columns.texts)
    places = np.arange(count, dtype=np.float32)
    wanted = fold(title) if title else ""
    same = np.zeros(count, dtype=np.float32)
    if wanted:
        low, high = len(wanted) - 1, len(wanted) * 2 + 12
        same[
            [index for index, text in enumerate(columns.texts) if low <= len(text) <= high and fold(text) == wanted]
        ] = 1
    at = np.nonzero(same)[0]
    place = float(at[0]) if len(at) else -1.0
    known = float(place >= 0)
    distance = places - place
    return np.stack(
        [
            same,
            np.full(count, known),
            known * (distance > 0),
            known * np.sign(distance) * np.log1p(np.abs(distance)),
        ],
        axis=1,
    ).astype(np.float32)


def _repeats(outline: Outline, columns: _Columns) -> Floats:
    """Texts that stand more than once, and boxes that look like many of their siblings."""
    counts = Counter(columns.texts)
    counts[""] = 0
    classes = outline.document.classes
    known: dict[tuple[str, str | None], int] = {}
    looks = [known.setdefault((box.tag, classes[box.node]), len(known)) for box in outline.boxes]
    like = _how_often([parent * len(known) + look for parent, look in zip(columns.parent.tolist(), looks, strict=True)])
    alike = _how_often(looks)
    return np.concatenate(
        [
            np.array([[min(counts[text], 5)] for text in columns.texts], dtype=np.float32),
            np.log1p(like[columns.levels[:, :3]]),
            np.log1p(alike[columns.levels[:, :3]]),
        ],
        axis=1,
    ).astype(np.float32)


def _how_often(values: list[int]) -> Floats:
    """For each value how often it occurs."""
    counts = Counter(values)
    return np.array([counts[value] for value in values], dtype=np.float32)


def _regions(outline: Outline) -> Floats:
    """What rules have taken the run for."""
    kinds = [_REGION_INDEX.get(outline.regions[run.region].kind, -1) if run.region >= 0 else -1 for run in outline.runs]
    return _one_hot(kinds, len(REGIONS))


def _phrases(texts: list[str]) -> Floats:
    """What kind of chrome the words of a short run are known for."""
    return _one_hot(
        [_PHRASE_INDEX.get(phrase_kind(text) or "", -1) if text else -1 for text in texts], len(PHRASE_KINDS)
    )
