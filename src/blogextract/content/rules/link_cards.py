"""Link cards in the post: a title, a line about it, and the host that all of it leads to.

They are links through and through, as previews of other posts are, and so they score low. But a preview does not
name the site that the reader is on, and stands among its like, not between paragraphs.
"""

from __future__ import annotations

from itertools import islice

from blogextract.content.rules.blocks_whole import stands_in_post
from blogextract.content.verdicts import Selection
from blogextract.document.urls import host_of
from blogextract.outline import Box, Outline, Run

_LONGEST_HOST = 60
_LINK_UP = 8
"""Elements around the line that names the host among which the link is."""
_LONGEST = 600
"""Characters of a card, at most."""


def link_cards(outline: Outline, selection: Selection, open_runs: list[bool]) -> None:
    """Keep cards that end in the host they lead to, which is another than the page's, where the text around is kept."""
    for run in outline.runs:
        if not run.characters or run.characters > _LONGEST_HOST or "." not in run.text or selection.kept[run.index]:
            continue
        link = _link_to(outline, run)
        if link < 0:
            continue
        card = _card(run, link)
        runs = outline.runs[card.first : card.last]
        texts = [other for other in runs if other.characters]
        whole = sum(other.characters for other in texts)
        if (
            len(texts) < 2
            or texts[-1] is not run
            or whole > _LONGEST
            or not all(open_runs[each.index] for each in runs)
        ):
            continue
        if stands_in_post(outline, selection, card):
            for other in runs:
                selection.keep(other.index, "link_card", run.text)


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
