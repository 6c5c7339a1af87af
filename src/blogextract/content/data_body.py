"""The post's text where only the page's data hold it.

Pages that scripts draw carry their post in JSON-LD (`articleBody`) or in the data that the scripts read, and nothing of
it among their elements. Where next to nothing was kept of what is visible, and the data hold a text, the record is
built from that.
"""

from __future__ import annotations

import re
from html import escape

from blogextract.content.payloads import body_of_payload
from blogextract.content.verdicts import Selection
from blogextract.outline import Outline
from blogextract.patterns import deferred

_LITTLE = 400
"""Characters of kept text up to which the visible page has no body: a teaser, a notice."""
_CONFIDENCE = 0.6
"""That of a text which the page holds as one piece, and of which no part had to be told from other parts."""
_TELLING = 60
"""Characters of visible text that cannot be there by chance."""
_TIMES = 3
"""How many times longer the data's text must be than what is visible."""

_MARKUP = deferred(r"<(?:p|div|br|h[1-6]|ul|ol|li|blockquote|figure|img)\b[^>]*>", re.IGNORECASE)


def body_in_data(outline: Outline, selection: Selection, data: str | None) -> str | None:
    """HTML of the post's body from the page's data, None where the visible page holds the body."""
    kept = sum(run.characters for run in outline.runs if selection.kept[run.index])
    if kept > _LITTLE:
        return None
    if not data or len(data) < max(_LITTLE, kept * _TIMES):
        data = _payload(outline, selection)
    if not data or len(data) < max(_LITTLE, kept * _TIMES):
        return None
    selection.confidence = max(selection.confidence, _CONFIDENCE)
    selection.notes.append(f"body from the page's data: {len(data)} characters there, {kept} kept of what is visible")
    if _MARKUP.search(data):
        return f"<body>{data}</body>"
    return "<body>" + "".join(f"<p>{escape(line)}</p>" for line in map(str.strip, data.split("\n")) if line) + "</body>"


def _payload(outline: Outline, selection: Selection) -> str | None:
    """The text in the scripts' data; where something of the post is visible, only if the data hold that as well."""
    shown = max((run.text for run in outline.runs if selection.kept[run.index]), key=len, default="")
    data = body_of_payload(outline.document)
    if data and len(shown) >= _TELLING and escape(shown, quote=False)[:_TELLING] not in " ".join(data.split()):
        return None
    return data
