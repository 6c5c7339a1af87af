"""The tags of a Substack post: its pages show none of them, but name them in the data that their script reads."""

from __future__ import annotations

from blogextract.article import Term
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.patterns import deferred

SOURCE = "substack"

_MARK = "_preloads"
_TAGS = deferred(r'\\"postTags\\":\s?(\[[^\]]{1,20000}\])')
"""The list of tags within JSON that is itself written as a string of a script."""
_MAX_SCRIPT = 2_000_000
_MAX_TAGS = 40


def claims(document: Document) -> list[Claim]:
    """A claim of the tags that the page's data name."""
    for node in document.tagged("script"):
        script = document.raw_text(node)
        if _MARK in script[:200] and (found := _TAGS.search(script, 0, _MAX_SCRIPT)):
            terms = _terms(found[1])
            return [Claim(field="tags", value=terms, source=SOURCE, confidence=0.9)] if terms else []
    return []


def _terms(written: str) -> list[Term]:
    """The tags in a list, written as JSON within a string."""
    import json  # noqa: PLC0415 - takes a while, and few pages need it

    try:
        tags = json.loads(json.loads(f'"{written}"'))
    except (ValueError, RecursionError):
        return []
    names = [tag.get("name") for tag in tags[:_MAX_TAGS] if isinstance(tag, dict)]
    return [Term(name=name) for name in names if isinstance(name, str) and name.strip()]
