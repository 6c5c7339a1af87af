"""From a `Document` to an `Outline`: the one walk over the page."""

from blogextract.document import Document
from blogextract.outline import Outline
from blogextract.segment.regions import false_claims, settle
from blogextract.segment.walk import walk

__all__ = ["segment"]

_MOST_WITHDRAWALS = 8
"""A menu whose items are never closed holds the page in an item within an item; few menus go deeper than this."""


def segment(document: Document) -> Outline:
    """The page's boxes, runs and claimed regions.

    A rule that claims most of the page's prose is wrong about this page: its claim is withdrawn, with a note, and
    the page walked again; what it held may hold another such claim.
    """
    outline = walk(document)
    withdrawn: frozenset[int] = frozenset()
    for _ in range(_MOST_WITHDRAWALS):
        false = false_claims(outline)
        if not false:
            break
        document.notes += [
            f"withdrew {region.rule} ({region.evidence}): it holds most of the page's text"
            for region in outline.regions
            if region.node in false
        ]
        withdrawn |= false
        outline = walk(document, withdrawn=withdrawn)
    return settle(outline)
