"""What a run's like decides: the same blurb elsewhere on the page, and the paragraph before."""

from __future__ import annotations

from blogextract.chrome.phrases import phrase_kind
from blogextract.content.features import fold
from blogextract.content.verdicts import Selection
from blogextract.outline import Box, Outline, Run

_BLURB = 40
"""Characters from which a text that stands twice is no chance."""
_CALL = 60
"""Characters up to which a link under a blurb is its call to act: "Sign me up"."""
_SHARE = 0.25
"""More of the kept text than this stands twice only where the whole post does, for another width of screen."""
_OFTEN = 3
"""Times that no post says the same with the same link under it, however short: a notice in place of each video."""
_COPY = 200
"""Characters of different paragraphs, one after the other, that a post does not say twice; a refrain may be."""
_PARAGRAPH = 60
"""Characters from which a run counts as a paragraph there: rows of a form or of prices are alike by nature."""
_ROWS, _NEAR = frozenset({"td", "th", "pre"}), 4
"""Elements whose lines may be alike, and how far around a run they are looked for."""
_CLOSING = 80
"""Characters up to which a paragraph without a link may close a post: "Happy baking!"."""
_CLOSING_LINE, _SURE_OF_TAIL = 60, 2
"""Characters of a line after the last paragraph, and how many of these have to be chrome by their words."""
_CLOSING_KINDS = frozenset(
    {
        "share", "network", "follow", "newsletter", "related", "read_more", "navigation", "comments", "terms", "ads",
        "notices", "paywall",
    }
)  # fmt: skip
_OPENING_KINDS = _CLOSING_KINDS - {"navigation", "terms", "notices", "paywall"}
"""What of these a post does not begin with; its first heading may be "Contact", and it may tell of a notice."""
_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟", "।", ")", ":)", "”", "»")


def repeated_blurbs(outline: Outline, selection: Selection) -> None:
    """A text that stands twice with the same link under it calls for something, and is no part of the post.

    A post's own paragraph may stand twice, as teaser and as text, but not together with a link to act on.
    """
    places: dict[str, list[int]] = {}
    for run in outline.runs:
        if run.characters >= _BLURB:
            places.setdefault(run.text, []).append(run.index)
    found: list[int] = []
    often: list[int] = []
    for indexes in places.values():
        if len(indexes) < 2 or not any(selection.kept[index] for index in indexes):
            continue
        calls = [_call(outline, index) for index in indexes]
        if all(calls) and len({fold(call.text) for call in calls if call}) == 1:
            held = often if len(indexes) >= _OFTEN else found
            held += [*indexes, *(call.index for call in calls if call)]
    kept = sum(run.characters for run in outline.runs if selection.kept[run.index])
    if sum(outline.runs[index].characters for index in found if selection.kept[index]) > kept * _SHARE:
        found = []
    for index in [*found, *often]:
        if selection.region[index] in ("body", "page"):
            selection.drop(index, "newsletter", "newsletter.twice", "the same text and link stand twice on the page")


def copies(outline: Outline, selection: Selection) -> None:
    """Of paragraphs that stand twice the first stay.

    Pages carry a post, or a part of it, once more for another width of screen or for a script to fill in.
    """
    seen: set[str] = set()
    stretch: list[Run] = []
    for run in outline.runs:
        if not selection.kept[run.index] or not run.characters:
            continue
        if run.text in seen:
            stretch.append(run)
            continue
        seen.add(run.text)
        _drop_copy(selection, stretch)
        stretch = []
    _drop_copy(selection, stretch)


def _drop_copy(selection: Selection, stretch: list[Run]) -> None:
    prose = [run for run in stretch if not _stands_in_rows(run.box)]
    paragraphs = {run.text: run.characters for run in prose if run.characters >= _PARAGRAPH}
    if len(paragraphs) < 2 or sum(paragraphs.values()) < _COPY:
        return
    for run in prose:
        selection.drop(run.index, "page", "copy", "the same paragraphs stand before")


def _stands_in_rows(box: Box) -> bool:
    """True within a table or code, where lines may be alike."""
    around: Box | None = box
    for _ in range(_NEAR):
        if around is None:
            return False
        if around.tag in _ROWS:
            return True
        around = around.parent
    return False


def _call(outline: Outline, index: int) -> Run | None:
    """The short link right under a run."""
    if index + 1 >= len(outline.runs):
        return None
    run = outline.runs[index + 1]
    is_link = 0 < run.characters <= _CALL and (run.link_characters >= run.characters * 0.9 or run.box.tag == "button")
    return run if is_link else None


def closing_lines(outline: Outline, selection: Selection) -> None:
    """A short paragraph without a link goes with the kept paragraph right before it, whatever follows."""
    for index in range(1, len(outline.runs)):
        run, before = outline.runs[index], outline.runs[index - 1]
        if selection.kept[index] or not selection.kept[index - 1] or selection.region[index] != "page":
            continue
        if _are_siblings(run.box, before.box) and _closes(run):
            selection.keep(index, "closing", "a short paragraph right after one that is kept")


def closing_phrases(outline: Outline, selection: Selection) -> None:
    """After a post's last paragraph no line stays that is chrome by its words, and nothing after two of them."""
    tail: list[Run] = []
    for run in reversed(outline.runs):
        if not selection.kept[run.index] or not run.characters:
            continue
        if run.box.tag in _ROWS or run.characters - run.link_characters > _CLOSING_LINE or run.media:
            break
        tail.append(run)
    tail.reverse()
    phrases = [place for place, run in enumerate(tail) if phrase_kind(run.text) in _CLOSING_KINDS]
    if len(phrases) < _SURE_OF_TAIL:
        return
    for run in tail[phrases[0] :]:
        selection.drop(run.index, "page", "phrase.closing", "after the last paragraph, among lines that are chrome")


def opening_phrases(outline: Outline, selection: Selection) -> None:
    """Before a post's first sentence no line stays that is chrome by its words."""
    for run in outline.runs:
        if not selection.kept[run.index] or not run.characters:
            continue
        is_phrase = phrase_kind(run.text) is not None
        is_sentence = not is_phrase and run.text.endswith(_ENDS)
        if is_sentence or run.box.tag in _ROWS or run.characters - run.link_characters > _CLOSING_LINE:
            return
        if phrase_kind(run.text) in _OPENING_KINDS:
            selection.drop(run.index, "page", "phrase.opening", "before the first paragraph, chrome by its words")


def _closes(run: Run) -> bool:
    return (
        0 < run.characters <= _CLOSING
        and not run.link_characters
        and run.text.endswith(_ENDS)
        and phrase_kind(run.text) is None
    )


def _are_siblings(box: Box, before: Box) -> bool:
    """True for two paragraphs, one right after the other."""
    parent = box.parent
    if box.tag != "p" or before.tag != "p" or parent is None or before.parent is not parent:
        return False
    return box.first == before.last
