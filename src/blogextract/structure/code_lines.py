"""Code of several lines without `pre`: a `code` alone in its box that breaks its lines."""

from __future__ import annotations

import re

from blogextract.blocks import Code
from blogextract.outline import Run
from blogextract.patterns import deferred
from blogextract.structure.code_text import code_text
from blogextract.structure.context import Context
from blogextract.structure.languages import language_of

_BLOCK = deferred(r"(?:\A|[\s_-])(?:block|hljs|language-|lang-|prettyprint|highlight|multiline)", re.IGNORECASE)
"""Class words of a `code` that is shown as a block."""


def of_lines(context: Context, run: Run) -> Code | None:
    """The code that a run is, where it has several lines; None for code that a browser shows on one line."""
    document = context.document
    node = run.pieces[0][0]
    while node > run.box.node and document.tags[node] != "code":
        node = document.parents[node]
    if node <= run.box.node or any(
        not node <= each < document.ends[node] for each, text in run.pieces if text and text.strip()
    ):
        return None
    breaks = any(text == "\n" and document.tags[each] == "br" for each, text in run.pieces)
    shown = breaks or _BLOCK.search(document.classes[node] or "") is not None
    text = code_text(document, node)
    return Code(text=text, language=language_of(context, node, text)) if shown and "\n" in text else None
