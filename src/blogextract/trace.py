"""From what the stages left to the decisions that people read; made only where an explanation is asked for."""

from __future__ import annotations

from itertools import islice

from msgspec import Struct

from blogextract.article import Article
from blogextract.content import Selection
from blogextract.decisions import Decision, Trace
from blogextract.document import Document
from blogextract.document.sources import frame_source, image_source
from blogextract.document.tags import HIDDEN_TEXT
from blogextract.metadata import Metadata
from blogextract.outline import Outline, Run

_PATH_STEPS = 4
"""How many elements around a run its path names."""


class Work(Struct, frozen=True):
    """What the stages left of one page."""

    outline: Outline
    metadata: Metadata
    selection: Selection
    article: Article


def trace(work: Work) -> Trace:
    """A decision for each run of text and each picture or embed that stands alone, in the page's order."""
    document = work.outline.document
    selection = work.selection
    decisions = [
        Decision(
            action="kept" if selection.kept[run.index] else "dropped",
            region=selection.region[run.index],
            rule=selection.rule[run.index],
            evidence=selection.evidence[run.index],
            score=round(selection.scores[run.index], 3),
            text=_text(document, run),
            media=_media(document, run),
            path=_path(document, run.pieces[0][0] if run.pieces else run.box.node),
        )
        for run in work.outline.runs
    ]
    return Trace(decisions=decisions, notes=[*document.notes, *selection.notes])


def _text(document: Document, run: Run) -> str:
    """All that a reader sees of a run: its text, and the words inside its embeds, which are no text to the score."""
    if not run.media:
        return run.text
    words = [
        text if text is not None else "" if document.tags[node] in HIDDEN_TEXT else f" {document.text(node)} "
        for node, text in run.pieces
    ]
    return " ".join("".join(words).split())


def _media(document: Document, run: Run) -> list[str]:
    found = []
    for node in run.media:
        image = image_source(document, node)
        source = image.src if image else frame_source(document, node)
        if source:
            found.append(source)
    return found


def _path(document: Document, node: int) -> str:
    """The nearest elements around a run, outermost first, as a selector would name them."""
    steps = []
    for around in [node, *islice(document.ancestors(node), _PATH_STEPS - 1)]:
        name = document.get(around, "id")
        classes = (document.classes[around] or "").split()
        steps.append(document.tags[around] + (f"#{name.strip()}" if name else f".{classes[0]}" if classes else ""))
    return " > ".join(reversed(steps))
