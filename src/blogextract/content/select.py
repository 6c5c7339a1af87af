"""The choice of the post's runs: claimed regions out, the score decides the rest, short things go with their like."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from math import sqrt
from operator import mul

from blogextract.content.by_score import EVEN, by_score
from blogextract.content.claimed import Claimed, claimed_runs, runs_claimed, runs_together
from blogextract.content.features import features, fold, is_folded
from blogextract.content.rules.age_notices import age_notices
from blogextract.content.rules.before_title import before_title
from blogextract.content.rules.blocks_whole import (
    blocks_between,
    body_box,
    captions,
    editors_blocks,
    in_caption,
    introductions,
    sums_before,
)
from blogextract.content.rules.calls import banners
from blogextract.content.rules.copyright_lines import copyright_lines
from blogextract.content.rules.edge_lines import edge_lines
from blogextract.content.rules.headings import headings
from blogextract.content.rules.labels import labels
from blogextract.content.rules.layout import cells_beside, lines_of_links
from blogextract.content.rules.link_cards import link_cards
from blogextract.content.rules.machine_values import machine_values
from blogextract.content.rules.neighbours import (
    closing_lines,
    closing_phrases,
    copies,
    opening_phrases,
    repeated_blurbs,
)
from blogextract.content.rules.own_address import own_address
from blogextract.content.rules.own_blocks import callout_titles, own_blocks
from blogextract.content.rules.previews import previews
from blogextract.content.rules.questions import questions
from blogextract.content.rules.sign_ups import sign_ups
from blogextract.content.score import scores
from blogextract.content.second_opinion import second_opinion
from blogextract.content.verdicts import Selection
from blogextract.outline import Box, Outline, Run

_GROUPS = frozenset({"ul", "ol", "dl", "table", "blockquote", "pre", "figure", "details"})
"""Boxes whose text is of one piece: most of it kept keeps all, little of it kept drops all."""
_MOSTLY, _HALF_LIKELY, _LINE = 0.5, 0.25, 40
"""The share of a parent's text, the score, and the characters from which a run stays among its kept siblings: of the
values tried on sites that the weights were not learned from, these gave most."""
_NEARLY_LIKELY = 0.4
"""The score from which the siblings may stand in other boxes of the parent's class."""
_LINKED = 0.5
"""A run with more than this share in links is the page's more often than the post's: "Read more: ..." between two
paragraphs. It needs a score of its own."""
_FRAME = 0.8
"""A group with more than this share of the post may be a menu's item or a layout's table that holds all of the page:"""
_LEAST_IN_FRAME = 0.1
"""in it a run has to be likely by itself as well."""
_NOT_DROPPED_WHOLE = 0.6
"""A metadata claim that holds more than this share of the kept text has claimed the post by mistake."""


def select(
    outline: Outline,
    *,
    title: str | None = None,
    claimed: Sequence[Claimed] = (),
    data: str | None = None,
    unlike_post: float = 0.0,
) -> Selection:
    """The runs that are the post.

    title: the post's, which is no part of its body. claimed: what metadata took for author boxes, bylines, terms,
    comments and so on. data: the post's text where the page's data hold it. unlike_post: the log odds that the page is
    no post.
    """
    count = len(outline.runs)
    if not count:
        return Selection([], [], [], [], [])
    score = scores(features(outline, title, claimed_runs(outline, claimed), data)).tolist()
    kept = [each >= EVEN for each in score]
    selection = Selection(kept, score, ["body"] * count, ["score"] * count, [""] * count, unlike_post)
    open_runs = _claims(outline, selection, claimed)
    by_score(outline, selection, open_runs)
    _siblings(outline, selection, open_runs)
    editors_blocks(outline, selection, open_runs)
    own_blocks(outline, selection, open_runs)
    callout_titles(outline, selection, open_runs)
    link_cards(outline, selection, open_runs)
    blocks_between(outline, selection, open_runs)
    questions(outline, selection, open_runs)
    _groups(outline, selection, open_runs)
    labels(outline, selection)
    age_notices(outline, selection)
    repeated_blurbs(outline, selection)
    copies(outline, selection)
    banners(outline, selection)
    closing_lines(outline, selection)
    cells_beside(outline, selection)
    sign_ups(outline, selection)
    lines_of_links(outline, selection)
    own_address(outline, selection)
    _drop_title(outline, selection, title)
    headings(outline, selection, open_runs)
    _media(outline, selection, open_runs)
    captions(outline, selection)
    _edges(outline, selection)
    selection.confidence = _confidence(outline, selection)
    second_opinion(outline, selection)
    return selection


def _edges(outline: Outline, selection: Selection) -> None:
    """Drop what stands before a post's first text and after its last one, and is none of it."""
    opening_phrases(outline, selection)
    closing_phrases(outline, selection)
    copyright_lines(outline, selection)
    edge_lines(outline, selection)
    introductions(outline, selection)


def _claims(outline: Outline, selection: Selection, claimed: Sequence[Claimed]) -> list[bool]:
    """Drop what rules and metadata have claimed; for each run whether the score may still decide."""
    open_runs = [True] * len(outline.runs)
    sure = sum(compress(_characters(outline), selection.kept))
    for node, kind, source in claimed:
        runs = runs_claimed(outline, node, kind)
        held = sum(outline.runs[index].characters for index in runs if selection.kept[index])
        if held > max(sure * _NOT_DROPPED_WHOLE, 300) and kind != "comments":
            selection.notes.append(f"kept what {source} claimed as {kind}: it holds most of the body")
            continue
        for index in runs:
            selection.drop(index, kind, f"metadata.{kind}", source)
            open_runs[index] = False
    for index, kind in runs_together(outline, claimed):
        selection.drop(index, kind, f"metadata.{kind}", "together")
        open_runs[index] = False
    for run in outline.runs:
        if run.region >= 0 and open_runs[run.index]:
            region = outline.regions[run.region]
            if region.hard or selection.scores[run.index] < EVEN:
                selection.drop(run.index, region.kind, region.rule, region.evidence)
                open_runs[run.index] = not region.hard
    previews(outline, selection, open_runs)
    before_title(outline, selection, claimed, open_runs)
    machine_values(outline, selection, open_runs)
    return open_runs


def _characters(outline: Outline) -> list[int]:
    return [run.characters for run in outline.runs]


def _siblings(outline: Outline, selection: Selection, open_runs: list[bool]) -> None:
    """Where most of the text in one parent is kept, what is likely by half stays as well: the post has few gaps.

    Editors part a post into boxes of one class: in one of which nothing is kept, what is all but likely stays where
    most of the text in all of them is.
    """
    kept, scores_of = selection.kept, selection.scores
    classes = outline.document.classes
    whole: dict[int | str, int] = {}
    held: dict[int | str, int] = {}
    gaps: list[tuple[Box, Run]] = []
    for run in outline.runs:
        index = run.index
        if open_runs[index] and run.characters:
            around = run.box.parent or run.box
            for place in (around.index, classes[around.node]):
                if place is not None:
                    whole[place] = whole.get(place, 0) + run.characters
                    held[place] = held.get(place, 0) + run.characters * kept[index]
            if not kept[index] and scores_of[index] >= _HALF_LIKELY and _may_fill_a_gap(run):
                gaps.append((around, run))
    for parent, run in gaps:
        beside: int | str | None = parent.index
        if not held[parent.index] and scores_of[run.index] >= _NEARLY_LIKELY:
            beside = classes[parent.node]
        if beside is not None and held[beside] >= _MOSTLY * whole[beside]:
            selection.keep(run.index, "siblings", f"{scores_of[run.index]:.2f}, and most beside it is kept")


def _may_fill_a_gap(run: Run) -> bool:
    return run.characters >= _LINE and run.link_characters <= run.characters * _LINKED


def _groups(outline: Outline, selection: Selection, open_runs: list[bool]) -> None:
    """Lists, tables and quotes stay whole or go whole."""
    characters = _characters(outline)
    kept = sums_before(map(mul, characters, selection.kept))
    whole = sums_before(characters)
    for box in outline.boxes:
        if box.tag not in _GROUPS or box.last - box.first < 2:
            continue
        total = whole[box.last] - whole[box.first]
        if total <= 0:
            continue
        share = (kept[box.last] - kept[box.first]) / total
        if 0.65 <= share < 1:
            least = _LEAST_IN_FRAME if kept[box.last] - kept[box.first] > kept[-1] * _FRAME else 0.0
            for index in range(box.first, box.last):
                if open_runs[index] and not selection.kept[index] and selection.scores[index] >= least:
                    selection.keep(index, "group", f"{share:.0%} of its {box.tag} is kept")
        elif 0 < share < 0.25:
            for index in range(box.first, box.last):
                if selection.kept[index]:
                    selection.drop(index, "page", "group", f"{share:.0%} of its {box.tag} is kept")


def _drop_title(outline: Outline, selection: Selection, title: str | None) -> None:
    """The title is a field of its own: the run that repeats it before the body is not the body."""
    wanted = fold(title) if title else ""
    if not wanted:
        return
    for run in outline.runs:
        if 0.7 * len(wanted) <= run.characters <= 3 * len(wanted) + 20 and is_folded(run.text, wanted):
            selection.drop(run.index, "title", "title")
        elif selection.kept[run.index] and run.characters > 2 * len(wanted):
            return


def _media(outline: Outline, selection: Selection, open_runs: list[bool]) -> None:
    """Pictures and embeds that stand by themselves go with the text around them, of which a subtitle is no body."""
    told = [still or kind == "subtitle" for still, kind in zip(open_runs, selection.region, strict=True)]
    sizes = list(map(mul, _characters(outline), told))
    for run in outline.runs:
        if not selection.kept[run.index] and in_caption(run):
            sizes[run.index] = 0  # a caption that is not likely by itself says nothing against its picture
    kept = sums_before(map(mul, sizes, selection.kept))
    if not kept[-1]:
        return
    whole = sums_before(sizes)
    body = body_box(outline, kept)
    for run in outline.runs:
        if run.characters or not open_runs[run.index]:
            continue
        if _stands_in_body(run, body, kept, whole):
            selection.keep(run.index, "media", "among the text that is kept")
        elif selection.kept[run.index] or selection.rule[run.index] == "score":
            selection.drop(run.index, "page", "media", "apart from the text that is kept")


def _stands_in_body(run: Run, body: Box, kept: list[int], whole: list[int]) -> bool:
    """True where the nearest box around that has text has mostly kept text, and stands within the body."""
    if not body.first <= run.index < body.last:
        return False
    box: Box | None = run.box
    while box is not None:
        text = whole[box.last] - whole[box.first]
        if text > 0:
            return kept[box.last] - kept[box.first] >= 0.5 * text
        if box is body:
            return True
        box = box.parent
    return False


def _confidence(outline: Outline, selection: Selection) -> float:
    """The mean certainty of the scores of what was kept, less where there is little text.

    What was let in since the page is hardly a post says nothing for its being one.
    """
    sure = [kept and rule != "score.page" for kept, rule in zip(selection.kept, selection.rule, strict=True)]
    sizes: list[int] = list(map(mul, _characters(outline), sure))
    total = sum(sizes)
    if not total:
        return 0.0
    certainty = sum([size * score for size, score in zip(sizes, selection.scores, strict=True)]) / total
    return round(certainty * min(1.0, sqrt(total / 400)), 3)
