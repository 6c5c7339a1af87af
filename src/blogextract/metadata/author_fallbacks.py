"""Where an author is looked for when no other source names one: the page's texts in reading order.

Themes of all kinds set "Written by" or "Author" before a name without any markup that says so, or give the name's
element a class of their own making. What has neither is taken only beside the date at the title.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from blogextract.article import Author
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.author_phrases import BEFORE_NAME, OTHER_WORK, ROLES
from blogextract.metadata.date_scan import HAS_YEAR, texts
from blogextract.metadata.date_text import find_dates
from blogextract.metadata.dates import page_language
from blogextract.metadata.meta_words import META_WORDS
from blogextract.metadata.persons import names_in
from blogextract.metadata.post_place import post_place
from blogextract.metadata.tables import phrases
from blogextract.metadata.text import fold
from blogextract.metadata.title import headings

SOURCE = "byline"

_LABELS = frozenset(
    fold(phrase)
    for phrase in phrases(
        """
        by|written by|author|authors|article by|posted by|published by|words by|story by|text by|contributor
        contributors
        this post was written by|this article was written by|post author|about the author|the author|blog by
        reported by
        von|geschrieben von|verfasst von|autor|autorin|autoren|text von|ein beitrag von|par|écrit par|rédigé par
        auteur
        auteurs|por|escrito por|autores|autora|texto|di|scritto da|autore|a cura di|door|geschreven door|skriven av
        skrevet av
        av|skrevet af|forfatter|författare|kirjoittaja|teksti|przez|autorzy|napsal|szerző|írta|yazar|yazan|автор
        авторы|текст
        συντάκτης|tác giả|oleh|penulis|ditulis oleh|作者|文|撰文|著者|執筆|執筆者|投稿者|ライター|글|글쓴이
        작성자|기자|מאת|بقلم|الكاتب
        """
    )
)
"""Texts that stand alone before a name, folded."""
_AUTHOR_CLASS = re.compile(
    r"(?:^|[-_])(?:authors?|byline|writer)(?:$|[-_])(?!.*(?:box|bio|avatar|image|social|link|count))"
)
_NO_CLASS = re.compile(r"comment|related|recommend|sidebar|footer|menu|card", re.IGNORECASE)
_CAPITAL = re.compile(r"[^\W\d_a-zà-ÿ][\w.'’-]*")
_PARTICLES = frozenset(
    {"de", "da", "di", "del", "der", "den", "van", "von", "la", "le", "el", "al", "bin", "y", "dos", "du", "af", "ter"}
)
_MAX_LINE = 160
_MAX_NAME = 60
_BEFORE, _AFTER = 5, 30
"""How many texts before and after the title a byline without a label is looked for in."""
_LONG = 220
_MAX_TEXTS = 3_000


def authors(document: Document, found: Iterable[Claim]) -> list[Claim]:
    """The author by the surest of these ways that yields one; nothing where a source has named one."""
    if any(claim.field == "authors" and _names_someone(claim.value) for claim in found):
        return []
    shown = _Shown(document)
    for confidence, way in ((0.8, shown.labelled), (0.75, shown.classed), (0.6, shown.beside_date)):
        for node, names in way():
            value = [Author(name=name, role=role) for name, role in names]
            return [Claim(field="authors", value=value, source=SOURCE, confidence=confidence, node=node)]
    return []


def _names_someone(value: object) -> bool:
    items = value if isinstance(value, list) else [value]
    return any(names_in(item.name if isinstance(item, Author) else str(item)) for item in items)


Names = tuple[int, list[tuple[str, str | None]]]


class _Shown:
    """The texts of the page outside of what surrounds the post, and which of them are around the title."""

    def __init__(self, document: Document) -> None:
        elsewhere = post_place(document).elsewhere
        self.document = document
        self.texts = [
            (" ".join(text[: _LONG * 2].split()), node)
            for text, node in texts(document, 0, len(document.content))
            if node >= 0 and not elsewhere(node)
        ][:_MAX_TEXTS]
        title = next((node for node, _, belief in headings(document) if belief >= 0.5), -1)
        self.title = fold(document.text(title)) if title >= 0 else ""
        start = next((at for at, (_, node) in enumerate(self.texts) if node >= title), 0)
        self.near = range(max(0, start - _BEFORE), min(len(self.texts), start + _AFTER))

    def labelled(self) -> Iterator[Names]:
        """A name after a text that says that one follows, or in one text with it."""
        label = False
        for text, node in self.texts:
            if label and (names := self._names(text)):
                yield node, names
            label = fold(text) in _LABELS and len(text) < 40
            match = BEFORE_NAME.match(text) if len(text) <= _MAX_LINE and not label else None
            if (
                match
                and match.end() > 2
                and not OTHER_WORK.search(text)
                and text[match.end() : match.end() + 1].isupper()
            ):
                names = self._names(text[match.end() :])
                if names and text[:1].isupper() | (len(text) < _MAX_NAME):
                    yield node, names

    def classed(self) -> Iterator[Names]:
        """A name near the title in an element whose class says that it is the author's."""
        for at in self.near:
            text, node = self.texts[at]
            around = (node, self.document.parents[node])
            classes = " ".join(self.document.classes[part] or "" for part in around if part >= 0).lower()
            if not _NO_CLASS.search(classes) and any(_AUTHOR_CLASS.search(name) for name in classes.split()):
                names = self._names(text)
                if names:
                    yield node, names

    def beside_date(self) -> Iterator[Names]:
        """A text of the shape of a name right beside the date at the title."""
        language = page_language(self.document)
        for at in self.near:
            text = self.texts[at][0]
            if len(text) > 60 or not HAS_YEAR.search(text) or not any(find_dates(text, language)):
                continue
            for other in (at - 1, at + 1, at - 2):
                if 0 <= other < len(self.texts) and other in self.near:
                    name, node = self.texts[other]
                    if self.document.tags[node] not in (
                        "a",
                        "h1",
                        "h2",
                        "h3",
                        "li",
                        "button",
                        "time",
                    ) and _is_full_name(name):
                        names = self._names(name)
                        if names:
                            yield node, names

    def _names(self, text: str) -> list[tuple[str, str | None]]:
        """The names in a short text that is not the title's."""
        if len(text) > _MAX_LINE or fold(text) == self.title:
            return []
        return [(name, role) for name, role in names_in(text) if _has_shape(name) and fold(name) != self.title]


def _has_shape(name: str) -> bool:
    """Whether a text has the shape of a name: its words begin with capitals, or have none."""
    words = name.replace(",", " ").split()
    if not words or len(name) > _MAX_NAME or len(words) > 6:
        return False
    return all(_CAPITAL.match(word) or word.casefold() in _PARTICLES or not word.isascii() for word in words)


def _is_full_name(text: str) -> bool:
    """Whether a text is most likely a person's full name: two to four capitalised words, none of a byline's own."""
    words = text.split()
    if not 2 <= len(words) <= 4 or not text.isprintable() or text.isupper() or not _has_shape(text):
        return False
    folded = set(fold(text).split())
    return folded.isdisjoint(META_WORDS) and folded.isdisjoint(ROLES) and all(c.isalpha() or c in " .'’-" for c in text)
