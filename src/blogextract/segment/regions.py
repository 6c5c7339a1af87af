"""After the walk: soft rules that have their shape claim, and claims that hold the post itself are found out."""

from __future__ import annotations

from blogextract.chrome import Match
from blogextract.outline import Box, Outline, Region, Run

_LINKS = 0.5
"""From this share of characters in links an element is made of links; menus and link lists stay above 0.6 and
paragraphs below 0.3 on the pages this was looked at."""
_FRAME = 1500
"""From this many characters outside links an element is a frame of the page, whatever links and fields it holds."""
_SIGNS = 20
"""An element of so few characters may be signs alone: `#`, `×`, `↑`."""
_TOO_MUCH = 0.5
"""A claim on more than this share of the page's text outside links is released: it holds the post."""
_TOO_LONG = 800
"""Characters outside links below which a page is too small to tell."""
_NEVER_RELEASED = frozenset({"comments", "hidden"})


def settle(outline: Outline) -> Outline:
    """The outline with the regions of soft rules that have their shape."""
    for index, matches in outline.hints.items():
        box = outline.boxes[index]
        if box.region < 0 and not _within_region(box):
            _claim_by_shape(outline, box, matches)
    return outline


def _within_region(box: Box) -> bool:
    """True where a soft rule has claimed around this box already."""
    around = box.parent
    while around is not None:
        if around.region >= 0:
            return True
        around = around.parent
    return False


def _claim_by_shape(outline: Outline, box: Box, matches: tuple[Match, ...]) -> None:
    shapes = _shapes(outline, box)
    for rule, token in matches:
        fitting = next((shape for shape in rule.shapes if shape in shapes), None)
        if fitting:
            outline.regions.append(Region(rule.kind, rule.id, box.node, f"{token}, {fitting}", hard=False))
            box.region = len(outline.regions) - 1
            for run in outline.runs[box.first : box.last]:
                if run.region < 0:
                    run.region = box.region
            return


def _shapes(outline: Outline, box: Box) -> set[str]:
    """The shapes, as `chrome.rule.Shape` names them, that the box has."""
    runs = outline.runs[box.first : box.last]
    characters = sum(run.characters for run in runs)
    links = sum(run.link_characters for run in runs)
    framing = characters - links >= _FRAME
    shapes = {"any"}
    if characters <= _SIGNS and not any(sign.isalnum() for run in runs for sign in run.text):
        shapes.add("empty")
    elif links >= characters * _LINKS and not framing:
        shapes.add("links")
    if characters < 200:
        shapes.add("short")
    if characters < 600 and all(run.characters - run.link_characters <= 200 for run in runs):
        shapes.add("small")
    if not framing and _has_field(outline, box):
        shapes.add("form")
    return shapes


def _has_field(outline: Outline, box: Box) -> bool:
    document = outline.document
    if document.tagged("textarea", box.node):
        return True
    return any(
        (document.get(node, "type") or "text").lower() in ("text", "email", "search", "tel", "url", "password")
        for node in document.tagged("input", box.node)
    )


def _prose(runs: list[Run]) -> int:
    """Characters outside links."""
    return sum(run.characters - run.link_characters for run in runs)


def false_claims(outline: Outline) -> frozenset[int]:
    """The nodes of hard claims that took most of the page's prose, and so must be wrong."""
    whole = _prose(outline.runs)
    if not outline.regions or whole < _TOO_LONG:
        return frozenset()
    held: dict[int, int] = {}
    for run in outline.runs:
        if run.region >= 0:
            held[run.region] = held.get(run.region, 0) + run.characters - run.link_characters
    return frozenset(
        outline.regions[index].node
        for index, characters in held.items()
        if characters > whole * _TOO_MUCH and outline.regions[index].kind not in _NEVER_RELEASED
    )
