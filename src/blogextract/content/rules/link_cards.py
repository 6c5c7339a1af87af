"""Link cards in the post: a title, a line about it, and the host that all of it leads to.

They are links through and through, as previews of other posts are, and so they score low. But a preview does not
name the site that the reader is on, and stands among its like, not between paragraphs.
"""

from __future__ import annotations

from itertools import islice

from blogextract.content.rules.blocks_whole import TextSums
from blogextract.content.verdicts import Selection
from blogextract.document.urls import host_of
from blogextract.outline import Box, Outline, Run

_LONGEST_HOST = 60
_LINK_UP = 8
"""Elements around the line that names the host among which the link is."""
_LONGEST, _RUNS = 600, 40
"""Characters and runs of a card, at most."""


def link_cards(outline: Outline, selection: Selection, open_runs: list[bool]) -> None:
    """Keep cards that end in the host they lead to, which is another than the page's, where the text around is kept."""
    found = [(run, card) for run in outline.runs if (card := _card_above(outline, selection, run)) is not None]
    sums = TextSums.of(outline, selection) if found else None
    for run, card in found:
        runs = outline.runs[card.first : card.last]
        is_card = _is_short(run, runs) and all(open_runs[each.index] for each in runs)
        if is_card and sums is not None and sums.stands_in_post(card):
            for other in runs:
                selection.keep(other.index, "link_card", run.text)


def _card_above(outline: Outline, selection: Selection, run: Run) -> Box | None:
    """The card that a line closes by naming the host it leads to, None where the line does not, or is kept."""
    if not run.characters or run.characters > _LONGEST_HOST or "." not in run.text or selection.kept[run.index]:
        return None
    link = _link_to(outline, run)
    card = _card(run, link) if link >= 0 else None
    return card if card is not None and card.last - card.first <= _RUNS else None


def _is_short(last: Run, runs: list[Run]) -> bool:
    """True for a title, and words about it, that end in the line with the host."""
    texts = [run for run in runs if run.characters]
    return len(texts) > 1 and texts[-1] is last and sum(run.characters for run in texts) <= _LONGEST


def _link_to(outline: Outline, run: Run) -> int:
    """The link around a line that says which host it leads to; -1 where there is none, or it is the page's own."""
    document = outline.document
    for above in islice(document.ancestors(run.box.node), _LINK_UP):
        if document.tags[above] == "a":
            host = host_of(document.resolve(document.get(above, "href")))
            named = run.text.lower().removeprefix("www.")
            return above if named == host != host_of(document.base) else -1
    return -1


def _card(run: Run, link: int) -> Box:
    """The outermost box within the link."""
    box = run.box
    while box.parent is not None and box.parent.node > link:
        box = box.parent
    return box
