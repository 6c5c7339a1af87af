"""From a `Document` to an `Outline`: the one walk over the page."""

from blogextract.document import Document
from blogextract.outline import Outline
from blogextract.segment.regions import false_claims, settle
from blogextract.segment.walk import walk

__all__ = ["segment"]


def segment(document: Document) -> Outline:
    """The page's boxes, runs and claimed regions.

    A rule that claims most of the page's prose is wrong about this page: its claim is withdrawn, with a note, and
    the page walked again.
    """
    outline = walk(document)
    false = false_claims(outline)
    if false:
        document.notes += [
            f"withdrew {region.rule} ({region.evidence}): it holds most of the page's text"
            for region in outline.regions
            if region.node in false
        ]
        outline = walk(document, withdrawn=false)
    return settle(outline)
