"""The subtitle: the line or two under the title that platforms and themes keep in a field of its own."""

from __future__ import annotations

from collections.abc import Iterator

from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.data.meta_tags import first, meta_tags
from blogextract.metadata.lines import unknown_words
from blogextract.metadata.post_place import post_place
from blogextract.metadata.tables import tokens
from blogextract.metadata.text import fold
from blogextract.outline import Outline

SOURCE = "heading"

_OWN = tokens(
    """
    gh-article-excerpt post-full-custom-excerpt article-excerpt pw-subtitle-paragraph graf--subtitle
    td-post-sub-title jeg_post_subtitle entry-sub-title wp-subtitle wps-subtitle
    cover_sub_title
    """
)
"""Class tokens that only one platform, theme or plugin gives to the subtitle of a post: Ghost's, Medium's, …"""

_USUAL = tokens(
    """
    subtitle post-subtitle entry-subtitle article-subtitle page-subtitle post__subtitle entry__subtitle
    article__subtitle post-subheading sub-title post-sub-title article-sub-title subheadline sub-headline
    """
)
"""Those that any theme may give to it, and to a heading of a part as well."""

_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_NEAR = 30
"""Elements between the title and a subtitle, at most."""
_LONGEST = 400


def claims(document: Document, outline: Outline) -> list[Claim]:
    """A claim of the subtitle under the title, by its class."""
    del outline  # the markup says it all
    around = post_place(document)
    if around.headline < 0:
        return []
    title = fold(document.text(around.headline))
    for node, confidence in _candidates(document):
        if not around.headline < node <= document.ends[around.headline] + _NEAR or around.elsewhere(node):
            continue
        text = document.short_text(node, _LONGEST)
        if text and fold(text) not in ("", title) and not _is_of_date(text):
            return [
                Claim(
                    field="subtitle",
                    value=text,
                    source=SOURCE,
                    confidence=confidence,
                    node=node,
                    consumes="subtitle",
                )
            ]
    return []


def _is_of_date(text: str) -> bool:
    """Whether a line tells when, and next to nothing else."""
    return unknown_words(text, ()) <= any(character.isdigit() for character in text)


def _candidates(document: Document) -> Iterator[tuple[int, float]]:
    """Elements that may be the subtitle, in the order of belief."""
    by_class = document.by_class
    for table, confidence in ((_OWN, 1.0), (_USUAL, 0.8)):
        yield from ((node, confidence) for token in table if token in by_class for node in by_class[token][:3])
    yield from ((node, 0.8) for node in _described(document))


def _described(document: Document) -> Iterator[int]:
    """The heading after the title that says what the head gives as the description."""
    tags = meta_tags(document)
    told = {fold(first(tags, name) or "") for name in ("description", "og:description")} - {""}
    headline = post_place(document).headline
    for node in range(document.ends[headline], min(document.ends[headline] + _NEAR, len(document))) if told else ():
        if document.tags[node] in _HEADINGS and fold(document.short_text(node, _LONGEST) or "") in told:
            yield node
