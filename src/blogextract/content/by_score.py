"""What the score alone decides: how much is asked of it on this page, and what it then keeps."""

from __future__ import annotations

from itertools import compress
from math import exp
from operator import mul

from blogextract.content.verdicts import Selection
from blogextract.outline import Box, Outline, Run

EVEN = 0.5
"""The score of what is as likely of the post as not."""
_LESS_ASKED, _LEAST_ASKED = 1.5, 3.0
"""By how much of the log odds that a page is no post the threshold's log odds are lower there, and by how much at
most: from 0.5 down to 0.05."""
_MORE_ASKED, _MOST_ASKED = 0.2, 0.85
"""By how much of the log odds that a page is a post they are higher, and by how much at most: up to 0.7. Of a few
values tried on sites that the weights were not learned from, these gave most."""
_OF_ONE_PIECE = frozenset({"blockquote", "details", "dl", "figure", "pre"})
_LEAST = 140
"""Characters of kept text under which the page is looked at again with a threshold of its own."""


def threshold_of(unlike_post: float) -> float:
    """The score from which text is kept on a page with these log odds of being no post.

    The score was learned on posts. On a page that is hardly one it doubts everything; on a page that surely is one,
    what it doubts is the page's: on neither does 0.5 mean even chances.
    """
    if unlike_post > 0:
        return 1 / (1 + exp(min(unlike_post * _LESS_ASKED, _LEAST_ASKED)))
    return 1 / (1 + exp(-min(-unlike_post * _MORE_ASKED, _MOST_ASKED)))


def by_score(outline: Outline, selection: Selection, open_runs: list[bool]) -> None:
    """Keep what reaches the page's threshold; the rest is the page's."""
    _keep_on_other_pages(selection, open_runs)
    _drop_on_posts(outline, selection, open_runs)
    _keep_the_best(outline, selection, open_runs)
    for index, rule in enumerate(selection.rule):
        if rule == "score" and not selection.kept[index]:
            selection.region[index] = "page"


def _keep_on_other_pages(selection: Selection, open_runs: list[bool]) -> None:
    """On a page that is hardly a post, take what the score doubts."""
    threshold = threshold_of(selection.unlike_post)
    if threshold >= EVEN:
        return
    selection.notes.append(f"hardly a post by its signs: took text from a score of {threshold:.2f}")
    for index, score in enumerate(selection.scores):
        if threshold <= score < EVEN and open_runs[index]:
            selection.keep(index, "score.page", f"{score:.2f}")


def _drop_on_posts(outline: Outline, selection: Selection, open_runs: list[bool]) -> None:
    """On a page that is surely a post, drop what the score hardly believes.

    What stands between two blocks of one box that it does believe stays, and so do parts of what is of one piece.
    """
    threshold = threshold_of(selection.unlike_post)
    if threshold <= EVEN:
        return
    before: Box | None = None
    doubted: list[Run] = []
    for run in outline.runs:
        score = selection.scores[run.index]
        if not run.characters or not open_runs[run.index] or score < EVEN:
            continue
        if score < threshold:
            if not _is_part(run.box):
                doubted.append(run)
            continue
        around = run.box.parent
        if doubted and (before is None or around is not before):
            _drop(selection, doubted)
        doubted, before = [], around
    _drop(selection, doubted)


def _drop(selection: Selection, runs: list[Run]) -> None:
    for run in runs:
        selection.drop(run.index, "page", "score.post", f"{selection.scores[run.index]:.2f}")


def _is_part(box: Box | None) -> bool:
    while box is not None:
        if box.tag in _OF_ONE_PIECE:
            return True
        box = box.parent
    return False


def _keep_the_best(outline: Outline, selection: Selection, open_runs: list[bool]) -> None:
    """Where next to nothing reaches the threshold, take what stands out on this page."""
    kept, scores = selection.kept, selection.scores
    sizes = list(map(mul, [run.characters for run in outline.runs], open_runs))
    if sum(compress(sizes, kept)) >= _LEAST or not any(sizes):
        return
    best = max([score if size >= 40 else 0.0 for score, size in zip(scores, sizes, strict=True)])
    if best < 0.02:
        return
    selection.notes.append(f"next to no text reached the threshold: took what reaches a score of {best * 0.5:.2f}")
    for index, score in enumerate(scores):
        if score >= best * 0.5 and open_runs[index] and not kept[index]:
            selection.keep(index, "score.best", f"{score:.2f}")
