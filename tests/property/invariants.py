"""What holds for every page whatever; the property tests and the fuzzers check the same."""

from __future__ import annotations

from collections import Counter
from unicodedata import category

import msgspec

from blogextract import Article, BlogextractError, Explanation, explain, extract
from blogextract.article import from_json
from blogextract.blocks import Paragraph
from blogextract.document import load
from blogextract.export import EXPORTERS, render

URL = "https://blog.example/2019/03/a-post/"

LEAST = 15
"""Characters from which a text is found in a page by its words and not by chance."""


class BrokenInvariantError(AssertionError):
    """A page for which something does not hold that must hold for all."""


def check(page: bytes | str) -> Article | None:
    """The record of a page after all checks, None where the page is refused; raises where one does not hold."""
    try:
        explanation = explain(page, url=URL)
    except BlogextractError:
        return None
    accounts_for_all_text(page, explanation)
    keeps_the_order(page, explanation)
    can_be_written(explanation.article)
    if extract(page, url=URL) != explanation.article:
        raise BrokenInvariantError("the same page gave another record")
    return explanation.article


def accounts_for_all_text(page: bytes | str, explanation: Explanation) -> None:
    """Every visible character is in one decision."""
    visible = Counter("".join(load(page, url=URL).text(0).split()))
    accounted = Counter("".join("".join(each.text.split()) for each in explanation.trace.decisions))
    if visible != accounted:
        raise BrokenInvariantError(f"lost {visible - accounted}, invented {accounted - visible}")


def keeps_the_order(page: bytes | str, explanation: Explanation) -> None:
    """Headings and paragraphs stand in the record as they do in the page.

    Only those can be looked for that the page holds in these very characters, and holds once; and none where the body
    is from the page's data, which stand anywhere.
    """
    if any(note.startswith("body from the page's data") for note in explanation.trace.notes):
        return
    whole = _shown(load(page, url=URL).text(0))
    at = 0
    for section in explanation.article.sections:
        texts = [section.heading or "", *(block.text for block in section.blocks if isinstance(block, Paragraph))]
        for text in map(_shown, texts):
            place = whole.find(text)
            if len(text) < LEAST or place < 0 or whole.find(text, place + 1) >= 0:
                continue
            if place < at:
                raise BrokenInvariantError(f"out of order: {text[:60]!r}")
            at = place


def _shown(text: str) -> str:
    """A text without spaces and without what shows nothing, which a record leaves out."""
    return "".join(sign for sign in text if not sign.isspace() and category(sign) not in ("Cc", "Cf"))


def can_be_written(article: Article) -> None:
    """Every format can be written, and what is read back is the same."""
    for name in EXPORTERS:
        render(article, name).encode()
    if from_json(article.to_json()) != article:
        raise BrokenInvariantError("another record came back from JSON")
    if msgspec.msgpack.decode(msgspec.msgpack.encode(article), type=Article) != article:
        raise BrokenInvariantError("another record came back from MessagePack")
