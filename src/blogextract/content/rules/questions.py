"""Questions with their answers stay whole where they stand in the post's own box, or where some of them are kept.

Builders wrap each pair in boxes of their own and fold the answers away, so that they look like a menu: the score takes
some of them and leaves the others. Their shape tells them: boxes side by side, each of which begins with a question.
Those in a section of their own below the post are as often the shop's, so there the score has to take some of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress, groupby, pairwise
from operator import mul

from msgspec import Struct

from blogextract.content.rules.blocks_whole import body_box, sums_before
from blogextract.content.verdicts import Selection
from blogextract.outline import Box, Outline, Run

_MARKS = ("?", "？", "؟", "՞", "፧")
_SIGNS = " \u00a0+-−–—×▾▼▽⌄›>"
"""Signs by which a question without a picture shows that it opens."""
_LONGEST = 200
"""Characters of the longest question."""
_NUMBER = 4
"""Characters of a number, or a letter, that stands by itself before a question."""
_ANSWER, _LINKED = 15, 0.5
"""The fewest characters outside links of an answer, and the share in links from which it is a card to another page."""
_RUNS = 100
"""Runs of the longest answer."""
_PAIRS = 2
"""One question may be a heading."""
_BEGUN = 400
"""Characters of kept text before them: a page of nothing but questions is left to the score."""
_SOME = 0.25
"""The share of the pairs' text that the score has to take where they stand outside of the post's own box. On the pages
that this was looked at, nine of nine lists of questions outside of it, with no part taken, were not the post's."""
_NOT_UNLIKELY = 0.1
"""The mean score from which pairs at the end of the post's own box belong to it."""
_APART = 300
"""Characters of the page's own between the post and its questions: their heading, a line that leads to them."""
_BACK = 200
"""Runs before and after the questions among which those of the post are looked for: share rows stand between."""
_FIELDS = ("input", "select", "textarea")
"""What a poll or a form asks with."""
_ENDS = frozenset({"related", "comments"})
"""Regions behind which nothing is the post's."""
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


class _Group(Struct):
    """Pairs side by side: the runs from first to last."""

    first: int
    last: int


def questions(outline: Outline, selection: Selection, open_runs: list[bool]) -> None:
    """Keep pairs of questions and answers, and their heading, right after or among what is kept."""
    kept = selection.kept
    groups = list(_groups(outline, open_runs))
    if not groups:
        return
    sums = sums_before(map(mul, [run.characters for run in outline.runs], kept))
    body = body_box(outline, sums)
    for group in groups:
        texts = [index for index in range(group.first, group.last) if open_runs[index] and _says(outline.runs[index])]
        if sums[group.first] < _BEGUN or all(kept[index] for index in texts):
            continue
        if not _follows_post(outline, selection, group.first):
            continue
        within = body.first <= group.first < group.last <= body.last
        if not _is_taken_in_part(outline, selection, texts) and not (
            within and _fits(outline, selection, group, texts)
        ):
            continue
        for index in texts:
            if not kept[index]:
                selection.keep(index, "questions", "questions with their answers")
        _keep_heading(outline, selection, group, open_runs)


def _says(run: Run) -> bool:
    """False for a sign by which a question opens."""
    return run.characters > 1 or not run.characters or run.text.isalnum()


def _groups(outline: Outline, open_runs: list[bool]) -> Iterator[_Group]:
    """The pairs of the page, the outer boxes before those within."""
    asking = sums_before(map(_asks, outline.runs))
    if asking[-1] < _PAIRS:
        return
    taken = 0
    texts = sums_before([run.characters > 0 for run in outline.runs])
    for box in outline.boxes:
        if box.first < taken or asking[box.last] - asking[box.first] < _PAIRS:
            continue
        inner = [child for child in box.children if isinstance(child, Box) and texts[child.last] > texts[child.first]]
        for is_pair, pairs in groupby(inner, lambda child: _is_pair(outline, child, open_runs)):
            found = list(pairs)
            if is_pair and len(found) >= _PAIRS and all(one.tag == other.tag for one, other in pairwise(found)):
                taken = found[-1].last
                yield _Group(found[0].first, taken)


def _is_pair(outline: Outline, box: Box, open_runs: list[bool]) -> bool:
    """True where a box holds a question, then text that is no link, and no further box like it."""
    if box.last - box.first > _RUNS:
        return False
    texts = [run for run in outline.runs[box.first : box.last] if run.characters and open_runs[run.index]]
    if texts and texts[0].characters <= _NUMBER:
        texts = texts[1:]
    if len(texts) < 2 or not _is_question(outline, texts[0]):
        return False
    if any(outline.document.tagged(tag, within=box.node) for tag in _FIELDS):
        return False
    if sum(_asks(run) for run in texts) > 1 + len(texts) // 3:
        return False
    whole = sum(run.characters for run in texts[1:])
    links = sum(run.link_characters for run in texts[1:])
    return whole - links >= _ANSWER and links <= whole * _LINKED


def _asks(run: Run) -> bool:
    return 0 < run.characters <= _LONGEST and run.text.rstrip(_SIGNS).endswith(_MARKS)


def _is_question(outline: Outline, run: Run) -> bool:
    """True for a short line that asks and leads to no other page."""
    if not _asks(run):
        return False
    return not run.link_characters or not any(_leads_away(outline, node) for node, _ in run.pieces)


def _leads_away(outline: Outline, node: int) -> bool:
    document = outline.document
    for around in (node, *document.ancestors(node)):
        if document.tags[around] == "a":
            address = (document.get(around, "href") or "").strip()
            return bool(address) and not address.startswith(("#", "javascript:"))
        if around in outline.box_at:
            return False
    return False


def _follows_post(outline: Outline, selection: Selection, first: int) -> bool:
    """True where next to nothing of the page's own stands between the post and the run."""
    apart = 0
    for index in range(first - 1, max(first - _BACK, 0) - 1, -1):
        run = outline.runs[index]
        if selection.kept[index] and run.characters:
            return True
        if selection.region[index] in _ENDS:
            return False
        if selection.region[index] == "page":
            apart += run.characters
            if apart > _APART:
                return False
    return False


def _fits(outline: Outline, selection: Selection, group: _Group, texts: list[int]) -> bool:
    """True where the post goes on after the pairs, or the score does not speak against all of them."""
    for run in outline.runs[group.last : group.last + _BACK]:
        if run.characters and selection.region[run.index] in ("page", "body"):
            if selection.kept[run.index]:
                return True
            break
    sizes = [outline.runs[index].characters for index in texts]
    likely = sum(size * selection.scores[index] for size, index in zip(sizes, texts, strict=True))
    return likely >= _NOT_UNLIKELY * sum(sizes)


def _is_taken_in_part(outline: Outline, selection: Selection, texts: list[int]) -> bool:
    sizes = [outline.runs[index].characters for index in texts]
    return sum(compress(sizes, [selection.kept[index] for index in texts])) >= _SOME * sum(sizes)


def _keep_heading(outline: Outline, selection: Selection, group: _Group, open_runs: list[bool]) -> None:
    for index in range(group.first - 1, -1, -1):
        run = outline.runs[index]
        if run.characters:
            if run.box.tag in _HEADINGS and open_runs[index] and not selection.kept[index]:
                selection.keep(index, "questions", "the heading of questions that are kept")
            return
