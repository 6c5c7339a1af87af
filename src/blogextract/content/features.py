"""What the score sees of each run: numbers made in bulk from the outline, none of which depends on a language.

Each function gives a block of columns; `features` puts them side by side in a fixed order, which the weights
in `model.npz` were learned for.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

import numpy as np
from msgspec import Struct

from blogextract.chrome.phrases import phrase_kind
from blogextract.content.columns import Columns, Floats, Ints, columns_of, over_ancestors, running_sums
from blogextract.content.letters import letters
from blogextract.outline import Outline

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


class Features(Struct):
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


def features(outline: Outline, title: str | None, claimed: Mapping[int, str], data: str | None = None) -> Features:
    """The features of an outline that has at least one run.

    title: the post's. claimed: what metadata has taken runs for, by the run's index. data: the post's text where
    the page's data hold it.
    """
    columns = columns_of(outline)
    long = (columns.characters - columns.links >= LONG).astype(np.float32)
    dense = np.concatenate(
        [
            _own(columns),
            letters(columns.texts),
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
            _in_data(columns.texts, data),
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


def _own(columns: Columns) -> Floats:
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


def _one_hot(indexes: list[int], width: int) -> Floats:
    """A row for each index with a one in that column; none for -1."""
    found = np.zeros((len(indexes), width), dtype=np.float32)
    rows = np.array(indexes, dtype=np.int64)
    known = np.nonzero(rows >= 0)[0]
    found[known, rows[known]] = 1
    return found


def _tags(outline: Outline, columns: Columns) -> Floats:
    tags = _one_hot([_TAG_INDEX.get(box.tag, -1) for box in outline.boxes], len(TAGS))
    return np.concatenate([tags[columns.box], tags[columns.parent[columns.box]]], axis=1)


def _around(outline: Outline, columns: Columns) -> Floats:
    """Which elements stand around the run, however far."""
    tags = _one_hot([_AROUND_INDEX.get(box.tag, -1) for box in outline.boxes], len(AROUND))
    found: Floats = np.minimum(over_ancestors(tags, columns.end), 3)[columns.box]
    return found


def _levels(columns: Columns, long: Floats) -> Floats:
    """How much text, links, long runs and pictures the boxes around hold."""
    first, last = columns.first[columns.levels], columns.last[columns.levels]
    characters, links, longs, media = (
        running_sums(values) for values in (columns.characters, columns.links, long, columns.media)
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


def _containers(columns: Columns, long: Floats) -> Floats:
    """How far up the run is from the boxes that hold most of the page's long text."""
    prose = running_sums(long * (columns.characters - columns.links))
    share = (prose[columns.last] - prose[columns.first]) / max(float(prose[-1]), 1.0)
    thresholds = np.array([0.2, 0.4, 0.6, 0.8, 0.95], dtype=np.float32)
    above = over_ancestors((share[:, None] >= thresholds).astype(np.float32), columns.end)
    distance = np.log1p(columns.depth[:, None] + 1 - above)
    own = share[columns.levels]
    return np.concatenate([distance[columns.box], own], axis=1).astype(np.float32)


def _position(columns: Columns, long: Floats) -> Floats:
    """Where on the page the run stands, and how far the long runs before and after it are."""
    count = len(columns.box)
    places = np.arange(count, dtype=np.float32)
    prose = running_sums(columns.characters - columns.links)
    total = max(float(prose[-1]), 1.0)
    longs = running_sums(long)
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


_NOT_WORD = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """A text for comparison: letters and digits in lower case, nothing else."""
    return _NOT_WORD.sub("", text.casefold())


def _title(columns: Columns, title: str | None) -> Floats:
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


def _repeats(outline: Outline, columns: Columns) -> Floats:
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


_LOOKED_AT = 80
"""Characters of a run's beginning that are looked for in the data: enough to be no chance."""
_LEAST_LOOKED_AT = 9
"""Characters of a run that are too few to be looked for: they are found anywhere."""


def _in_data(texts: list[str], data: str | None) -> Floats:
    """Whether the page's data hold the post's text, and whether the run's text is in it."""
    found = np.zeros((len(texts), 2), dtype=np.float32)
    if data:
        whole = fold(data)
        found[:, 0] = 1
        found[:, 1] = [_begins_in(text, whole) for text in texts]
    return found


def _begins_in(text: str, whole: str) -> bool:
    start = fold(text[:_LOOKED_AT]) if len(text) > _LEAST_LOOKED_AT else ""
    return len(start) > _LEAST_LOOKED_AT and start in whole
