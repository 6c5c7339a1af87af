"""The line that says who owns the site: "© 2019-2024 Ida Marlowe", which no class tells from a short post's last one.

It closes a page. Where it stands in a `footer` of the page, that whole footer says nothing of the post's.
"""

from __future__ import annotations

from blogextract.content.verdicts import Selection
from blogextract.outline import Box, Outline, Run
from blogextract.patterns import deferred

_LINE = deferred(
    r"(?:copyright\s*)?(?:©|ⓒ|\(c\)|copyright)\s*(?:copyright|by)?\s*(?:19|20)\d\d\b|"
    r"(?:19|20)\d\d\s*(?:[-–—]\s*(?:(?:19|20)\d\d|present|now)\s*)?(?:©|ⓒ)"
)
_LONGEST = 160
_LAST = 8
"""Runs from the end of what is kept among which the line is looked for."""
_FOOTERS_UP = 8
"""Elements around the line of which one may be the page's footer."""
_PARAGRAPH = 60
"""Characters of a text after which the line before it closes nothing."""
_NO_LINE = frozenset({"figcaption", "td", "th", "pre", "h1", "h2", "h3", "h4", "h5", "h6"})


def copyright_lines(outline: Outline, selection: Selection) -> None:
    """Drop the line, and the page's footer around it, where nothing of the post comes after."""
    shown = [run for run in outline.runs if selection.kept[run.index] and run.characters]
    for at in range(len(shown) - 1, max(0, len(shown) - 1 - _LAST), -1):
        run = shown[at]
        footer = _footer(run.box)
        dropped = [run] if footer is None else [each for each in shown if footer.first <= each.index < footer.last]
        if _says_who_owns(run) and dropped[0] is not shown[0] and _closes(shown[at + 1 :], dropped):
            for each in dropped:
                selection.drop(each.index, "page", "line.copyright", "a line that says who owns the site, and when")


def _says_who_owns(run: Run) -> bool:
    """Whether a run is such a line."""
    return len(run.text) <= _LONGEST and run.box.tag not in _NO_LINE and bool(_LINE.match(run.text.casefold()))


def _closes(after: list[Run], dropped: list[Run]) -> bool:
    """Whether no paragraph comes after the line but those that go with it."""
    together = {run.index for run in dropped}
    return all(run.characters < _PARAGRAPH for run in after if run.index not in together)


def _footer(box: Box) -> Box | None:
    """The page's footer around a box: one that no article holds; None where there is none near."""
    found: Box | None = None
    around: Box | None = box
    for _ in range(_FOOTERS_UP):
        if around is None:
            break
        if around.tag in ("article", "main"):
            return None
        if around.tag == "footer":
            found = around
        around = around.parent
    return found
