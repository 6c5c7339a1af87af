"""What readability-lxml would keep, asked where our own choice is uncertain.

Its opinion is taken only where it is better by a stated criterion: ours kept little, and the runs that it keeps
hold several times as much prose.
"""

from __future__ import annotations

from blogextract.content.features import fold
from blogextract.content.verdicts import Selection
from blogextract.outline import Outline

_UNSURE = 0.5
"""Confidence from which nobody else is asked."""
_TIMES = 3
"""How many times more prose the other choice must hold than ours."""
_LEAST = 300
"""Characters of prose that are worth a change of mind."""
_LARGEST = 3_000_000
"""Characters of a page that readability is still given: its time grows faster than the page."""


def second_opinion(outline: Outline, selection: Selection) -> None:
    """Ask readability-lxml, and take its choice where it is the better one; the selection's notes tell."""
    source = outline.document.source
    if selection.confidence >= _UNSURE or len(source) > _LARGEST:
        return
    kept = _its_choice(outline, source)
    ours, theirs = _prose(outline, selection.kept), _prose(outline, kept)
    if theirs < max(_LEAST, ours * _TIMES):
        selection.notes.append(
            f"second opinion of readability-lxml not taken: {theirs} characters of prose, ours {ours}"
        )
        return
    selection.notes.append(f"second opinion of readability-lxml taken: {theirs} characters of prose, ours {ours}")
    for index, theirs_too in enumerate(kept):
        if theirs_too and not selection.kept[index] and selection.region[index] in ("page", "hidden"):
            selection.keep(index, "readability", "kept by readability-lxml")


def _its_choice(outline: Outline, source: str) -> list[bool]:
    """The runs whose text is in what readability keeps."""
    import logging  # noqa: PLC0415 - with readability, loaded for the few pages that need it

    from lxml import html as lxml_html  # noqa: PLC0415 - as above
    from readability import Document as Readability  # noqa: PLC0415 - as above

    logging.getLogger("readability.readability").setLevel(logging.CRITICAL)
    kept = [False] * len(outline.runs)
    try:
        summary = Readability(source).summary(html_partial=True)
        text = fold(str(lxml_html.fromstring(f"<div>{summary}</div>").text_content()))
    except Exception:  # noqa: BLE001 - whatever another library does with a broken page, ours has read it
        return kept
    for run in outline.runs:
        start = fold(run.text[:120])
        kept[run.index] = len(start) > 9 and start in text
    return kept


def _prose(outline: Outline, kept: list[bool]) -> int:
    return sum(run.characters - run.link_characters for run in outline.runs if kept[run.index])
