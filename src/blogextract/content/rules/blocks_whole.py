"""What belongs to a block goes with it: captions with their pictures, and the editor's own blocks with the text around.

A caption is short and full of names, a button is a link and nothing else: no score tells them from the page's own.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from operator import mul

from msgspec import Struct

from blogextract.chrome.phrases import phrase_kind
from blogextract.content.rules.labels import labels_a_slot
from blogextract.content.verdicts import Selection
from blogextract.document.sources import image_source
from blogextract.outline import Box, Outline, Run

_BUTTONS = ("wp-block-button", "kg-btn", "kg-button-card", "sqs-block-button")
"""Elements that only the editors of WordPress, Ghost and Squarespace make: what stands in them, an author put there."""
_FIGURES_DEEP = 4
"""A gallery holds figures, and may stand in one itself."""
_LONGEST_LINE = 200
"""Characters of a line that says what comes next."""
_BLOCKS = frozenset({"table", "ul", "ol", "dl"})
_LINKED, _NOT_UNLIKELY = 0.3, 0.1
"""The share of links, and the mean score, of a table or list that may be of the post though its cells score low."""
_AROUND = 0.7
"""The share of kept text beside it from which it stands in the middle of the post."""
_NEXT, _LEVELS_UP = 2, 6
"""How many texts on either side are looked at, and how many boxes around for one that holds more than the block."""
_AUTHORED = 0.5
"""The share of kept text around such a block from which it stands in the post."""


class TextSums(Struct):
    """The characters of all runs, and of those kept, before each place: summed once for all boxes of a page."""

    whole: list[int]
    kept: list[int]

    @classmethod
    def of(cls, outline: Outline, selection: Selection) -> TextSums:
        """The sums of what is kept now."""
        sizes = [run.characters for run in outline.runs]
        return cls(sums_before(sizes), sums_before(map(mul, sizes, selection.kept)))

    def stands_in_post(self, box: Box) -> bool:
        """Whether most text beside the box is kept: in the nearest box around it that holds more than the box."""
        around = box.parent
        while around is not None and around.last - around.first == box.last - box.first:
            around = around.parent
        if around is None:
            return False
        whole, kept = (_held(sums, around) - _held(sums, box) for sums in (self.whole, self.kept))
        return kept > whole * _AUTHORED


def sums_before(sizes: Iterable[int]) -> list[int]:
    """What the sizes of the runs before each place sum up to."""
    return list(accumulate(sizes, initial=0))


def body_box(outline: Outline, kept: list[int]) -> Box:
    """The smallest box with nine tenths of the kept text; kept: its sums before each place."""
    best: Box | None = outline.boxes[0]
    while best is not None:
        box = best
        best = next(
            (
                child
                for child in box.children
                if isinstance(child, Box) and kept[child.last] - kept[child.first] >= 0.9 * kept[-1]
            ),
            None,
        )
    return box


def captions(outline: Outline, selection: Selection) -> None:
    """A caption goes as its picture does, and out go words by which a script enlarges the picture."""
    document = outline.document
    buttons = {node for node in document.having("role") if document.get(node, "role") == "button"}
    for box in _figures(outline):
        runs = outline.runs[box.first : box.last]
        pictures = [run for run in runs if run.media]
        if not pictures:
            continue
        shown = any(selection.kept[run.index] for run in pictures)
        if shown:
            _keep_boxes(outline, selection, runs, pictures)
        for run in runs:
            if not selection.kept[run.index] or not run.characters:
                continue
            if not shown and any(around.tag == "figcaption" for around in _between(run, box)):
                selection.drop(run.index, "page", "caption", "its picture is not kept")
            elif buttons and any(around.node in buttons for around in _between(run, box)):
                selection.drop(run.index, "ui", "figure.button", "words of a button around a picture")


def _keep_boxes(outline: Outline, selection: Selection, runs: Sequence[Run], pictures: Sequence[Run]) -> None:
    """Keep the boxes of a caption, which no rule has dropped, where the picture has a source and so can come out."""
    left = [run for run in runs if not selection.kept[run.index] and selection.rule[run.index] == "score"]
    boxes = [run for run in left if _is_caption_box(run)]
    if boxes and any(image_source(outline.document, node) for run in pictures for node in run.media):
        for run in boxes:
            selection.keep(run.index, "caption", "its picture is kept")


def _is_caption_box(run: Run) -> bool:
    """Whether a run is a heading or a paragraph of a caption, and no longer than one is."""
    short = 0 < run.characters <= _LONGEST_LINE
    return short and run.box.tag != "figcaption" and in_caption(run) and not labels_a_slot(run)


def in_caption(run: Run) -> bool:
    """Whether a run is of a caption: in it, or in a heading or a paragraph of it, as Hugo writes them."""
    around = run.box.parent
    return run.box.tag == "figcaption" or (around is not None and around.tag == "figcaption")


def _figures(outline: Outline) -> Iterator[Box]:
    """The boxes of figures: those of a gallery, and those within it."""
    document = outline.document
    open_ends: list[int] = []
    for node in document.tagged("figure"):
        while open_ends and open_ends[-1] <= node:
            open_ends.pop()
        open_ends.append(document.ends[node])
        box = outline.box_at.get(node)
        if box is not None and len(open_ends) <= _FIGURES_DEEP:
            yield box


def _between(run: Run, figure: Box) -> Iterator[Box]:
    """The boxes around a run, from its own outwards, that are within a figure."""
    around: Box | None = run.box
    while around is not None and around is not figure:
        yield around
        around = around.parent


def introductions(outline: Outline, selection: Selection) -> None:
    """A line that ends in a colon stays before what is kept: it says what the picture, list or player after it is."""
    before_kept = [index for index, (one, other) in enumerate(pairwise(selection.kept)) if other and not one]
    found = [run for run in map(outline.runs.__getitem__, before_kept) if _introduces(run, selection)]
    sums = TextSums.of(outline, selection) if found else None
    for run in found:
        if sums is not None and sums.stands_in_post(run.box):
            selection.keep(run.index, "introduction", "a line that ends in a colon, before what is kept")


def _introduces(run: Run, selection: Selection) -> bool:
    """True for a short line of text that ends in a colon and that no rule has claimed."""
    if run.link_characters or run.characters > _LONGEST_LINE or not run.text.endswith((":", "：")):
        return False
    return selection.region[run.index] == "page" and phrase_kind(run.text) is None


def editors_blocks(outline: Outline, selection: Selection, open_runs: list[bool]) -> None:
    """A button that an author put into the post stays where the text around it does."""
    nodes = [node for token in _BUTTONS for node in outline.document.classed(token)]
    if not nodes:
        return
    sums = TextSums.of(outline, selection)
    body = body_box(outline, sums.kept)
    for node in nodes:
        box = outline.box_at.get(node)
        if box is not None and body.first < box.last <= body.last and sums.stands_in_post(box):
            for run in outline.runs[box.first : box.last]:
                if open_runs[run.index] and not selection.kept[run.index]:
                    selection.keep(run.index, "editors_block", outline.document.classes[node] or "")


def blocks_between(outline: Outline, selection: Selection, open_runs: list[bool]) -> None:
    """A table or a list without links stays where what is right before and after it does.

    Its cells are no sentences, and few of them look like text.
    """
    boxes = [box for box in outline.boxes if box.tag in _BLOCKS and box.last - box.first > 1]
    if not boxes:
        return
    sizes = [run.characters for run in outline.runs]
    sums = _Sums(
        whole=sums_before(sizes),
        kept=sums_before(map(mul, selection.kept, sizes)),
        links=sums_before([run.link_characters for run in outline.runs]),
        likely=list(accumulate(map(mul, selection.scores, sizes), initial=0.0)),
    )
    texts = [run.index for run in outline.runs if run.characters]
    for box in boxes:
        if _could_be_text(box, sums) and _stands_between(box, sums, texts, selection):
            for run in outline.runs[box.first : box.last]:
                if open_runs[run.index] and not selection.kept[run.index]:
                    selection.keep(run.index, "block.between", f"a {box.tag} between what is kept")


class _Sums(Struct):
    """Running sums of characters: all, kept, in links, and each times its score."""

    whole: list[int]
    kept: list[int]
    links: list[int]
    likely: list[float]


def _held(sums: Sequence[float], box: Box) -> float:
    return sums[box.last] - sums[box.first]


def _could_be_text(box: Box, sums: _Sums) -> bool:
    whole = _held(sums.whole, box)
    return (
        whole > 0
        and _held(sums.links, box) <= whole * _LINKED
        and _held(sums.likely, box) >= whole * _NOT_UNLIKELY
        and _held(sums.kept, box) < whole
    )


def _stands_between(box: Box, sums: _Sums, texts: list[int], selection: Selection) -> bool:
    """Whether the texts right before and after it are kept, as is most of what stands beside it."""
    whole = _held(sums.whole, box)
    around = _around(box, sums)
    if around is None:
        return False
    start, stop = bisect_left(texts, box.first), bisect_left(texts, box.last)
    before = texts[max(bisect_left(texts, around.first), start - _NEXT) : start]
    after = texts[stop : min(bisect_left(texts, around.last), stop + _NEXT)]
    if not before or not after or not all(selection.kept[index] for index in [*before, *after]):
        return False
    kept = _held(sums.kept, around) - _held(sums.kept, box)
    return kept >= max((_held(sums.whole, around) - whole) * _AROUND, whole * _AUTHORED)


def _around(box: Box, sums: _Sums) -> Box | None:
    """The nearest box around that holds more text, looked for a few levels up."""
    around = box.parent
    for _ in range(_LEVELS_UP):
        if around is None or _held(sums.whole, around) > _held(sums.whole, box):
            return around
        around = around.parent
    return None
