"""Headings: one stays where something under it does, and a paragraph that is set as a heading is a paragraph."""

from __future__ import annotations

from blogextract.content.rules.blocks_whole import sums_before
from blogextract.content.verdicts import Selection
from blogextract.outline import Outline

_LONGEST_HEADING = 110
"""Characters from which what stands in a heading's element is a paragraph that was meant to be large."""
_FAR_UNDER = 200
"""Characters between a heading and the first text under it that is kept: a caption and a credit, a line of prices."""
_SURE_HEADING = 0.85
"""The score from which a heading stays by itself. Of those that had nothing under them on sites not learned from, 73 of
84 that were likelier than this were the post's, 72 of 175 others; of those with text under a caption 201 of 235."""
_LIKELY_PICTURE = 0.25
"""The score from which a picture or an embed under a heading is the post's."""
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_HEADED = frozenset({"toc", "related", "comments", "newsletter"})
"""Regions that themes put under a heading."""


def headings(outline: Outline, selection: Selection, open_runs: list[bool]) -> None:
    """A heading stays if what follows it does, and if it stands among what is kept."""
    kept = selection.kept
    texts = [run for run in outline.runs if run.characters and open_runs[run.index]]
    over_media = _over_media(outline, selection, open_runs)
    heads_chrome = _over_chrome(outline, selection)
    following = False
    apart = _FAR_UNDER
    for place in range(len(texts) - 1, -1, -1):
        run = texts[place]
        if run.box.tag not in _HEADINGS or run.characters > _LONGEST_HEADING:
            following = kept[run.index]
            apart = 0 if following else apart + run.characters
            continue
        before = place > 0 and kept[texts[place - 1].index]
        is_over_post = run.index not in heads_chrome
        if kept[run.index]:
            stays = apart < _FAR_UNDER or selection.scores[run.index] >= _SURE_HEADING
            if not (is_over_post and stays) and run.index not in over_media:
                selection.drop(run.index, "page", "heading.empty", "nothing under it is kept")
        elif is_over_post and following and before and selection.scores[run.index] > 0.1:
            selection.keep(run.index, "heading.between", "what is around it is kept")
        following = kept[run.index]
        apart = 0 if following else _FAR_UNDER


def _over_chrome(outline: Outline, selection: Selection) -> set[int]:
    """The headings whose parent holds, besides them, nothing but what a rule took for a part with a heading."""
    texts = sums_before([run.characters > 0 for run in outline.runs])
    headed = sums_before([run.characters > 0 and selection.region[run.index] in _HEADED for run in outline.runs])
    found: set[int] = set()
    for run in outline.runs:
        parent = run.box.parent
        if run.box.tag in _HEADINGS and parent is not None and selection.kept[run.index]:
            chrome = headed[parent.last] - headed[parent.first]
            if 0 < chrome == texts[parent.last] - texts[parent.first] - 1:
                found.add(run.index)
    return found


def _over_media(outline: Outline, selection: Selection, open_runs: list[bool]) -> set[int]:
    """The headings among kept text of their parent under which likely pictures or embeds come before the next one."""
    found: set[int] = set()
    heading = -1
    told: set[int] = set()
    for run in outline.runs:
        parent = (run.box.parent or run.box).index
        if run.characters and run.box.tag in _HEADINGS:
            heading = run.index if parent in told else -1
        elif run.characters and selection.kept[run.index]:
            told.add(parent)
        elif heading >= 0 and run.media and open_runs[run.index] and selection.scores[run.index] >= _LIKELY_PICTURE:
            found.add(heading)
    return found
