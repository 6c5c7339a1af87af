"""Where an author is looked for when no other source names one: the page's texts in reading order.

Themes of all kinds set "Written by" or "Author" before a name without any markup that says so, or give the name's
element a class of their own making. What has neither is taken only beside the date at the title.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from msgspec.structs import replace

from blogextract.article import Author
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.authors.around_names import end_of_by, other_work
from blogextract.metadata.authors.beside_date import announced_beside, around_date, before_clock, line_of_date
from blogextract.metadata.authors.book_data import among_book_data
from blogextract.metadata.authors.name_shapes import MAX_NAME, has_given_name, has_shape, is_full_name
from blogextract.metadata.authors.owner import owner
from blogextract.metadata.authors.persons import as_authors, names_in
from blogextract.metadata.authors.phrases import ALONE_BEFORE_NAME, ANNOUNCEMENTS, BY_FIRST_FORMS, BY_FIRST_WORDS, ROLES
from blogextract.metadata.authors.signs import after_signs
from blogextract.metadata.dates.address import page_language
from blogextract.metadata.dates.scan import has_year, texts
from blogextract.metadata.dates.text import find_dates
from blogextract.metadata.post_place import post_place
from blogextract.metadata.text import fold, fold_each
from blogextract.metadata.titles.site_names import is_site_name, site_names
from blogextract.metadata.titles.title import headings
from blogextract.outline import Outline
from blogextract.patterns import deferred

SOURCE = "byline"

_WORD = re.compile(r"\w+")
_LABELS = frozenset(fold_each(ALONE_BEFORE_NAME))
"""Texts that stand alone before a name, folded."""
_FIRST_WORDS = (
    BY_FIRST_FORMS
    | {label.partition(" ")[0] for label in _LABELS}
    | {_WORD.findall(phrase.casefold())[0] for phrase in ALONE_BEFORE_NAME}
)
"""First words of all that announces a name, as written and folded."""
_AUTHOR_CLASS = deferred(
    r"(?:^|[-_])(?:authors?|byline|writer)(?:$|[-_])"
    r"(?!.*(?:box|bio|avatar|image|social|link|count|desc|role|job|position))"
)
_NO_CLASS = deferred(r"comment|related|recommend|sidebar|footer|menu|card", re.IGNORECASE)
_BARS = deferred(r"\s*[|·•–—]\s*|\son\sbehalf\sof\s")
_IS_SOMEBODY = deferred(
    r"((?:[^\W\d_][\w.'’-]*\s){1,3}[^\W\d_][\w.'’-]*)"
    r"(?:,\s[^,]{2,30},?)?\s(?:is|was|works|serves|writes|ist|est|es|è|é|är|er|is een)\s(.{3,160})"
)
"""A name, and what follows "is": a role among it makes it a note on the author."""
_PORTRAIT = deferred(r"gravatar\.com/|\bavatar\b|author|headshot", re.IGNORECASE)
_AFTER_NAME = deferred(r",?\s(?:in|on|at)\s|,?\s(?:in|on)$|\s[|·•–—]\s")
_OF_TERMS = deferred(
    r"(?:^|[-_\s]|[a-z](?=T))[Tt]ags?(?:$|[-_\s])|[Cc]rumb|[Tt]opic|[CcKk]ategor|[Rr]ubri|[Rr]essort|[Kk]icker"
)
"""What elements are called that show what a post is about."""
_BESIDE, _WITHIN = 8, 3
"""Elements from a portrait to the one with the name, where it stands before it, and where it stands in it."""
_BELOW = 8
_LAST_PARAGRAPHS = 12
_MAX_LINE = 160
_MAX_TEXT = 500
_BEFORE, _AFTER = 5, 30
"""How many texts before and after the title a byline without a label is looked for in."""
_LONG = 220
_STRETCH = 200
_MAX_LABEL = 40
_EXCLAIMED = ("!", "?")
_MAX_DATED = 100
_BETWEEN = ",; "
"""What parts a name from the date beside it."""
_ENGLISH = frozenset({"door"})
"""Words for "by" that mean something else in English."""
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_NO_LINE = _HEADINGS | {"li"}
_LINE_UP = 4
"""Elements around a name by the date that are no heading and no item of a list."""
_AFTER_LABEL = ":：\t "
_LONGEST_UNCASED = 20
"""Characters of the longest name in a script without capitals, which need not stand alone."""
_NO_BYLINE = frozenset({"a", "h1", "h2", "h3", "li", "button", "time"})


def authors(document: Document, _outline: Outline | None, found: Iterable[Claim]) -> list[Claim]:
    """The author by the surest of these ways that yields one; nothing where a source has named a person.

    Where data name the site alone, only a name that is announced as the author's goes before it.
    """
    known: list[str] = []
    sites = site_names(document)
    for name in (name for claim in found if claim.field == "authors" for name in _names(claim.value)):
        if has_given_name(name) or _is_team(name) or not is_site_name(name, sites):
            return []
        known.append(name)
    shown = _Shown(document)
    ways = [(0.75, shown.classed())]
    if not known:
        ways = [(0.8, shown.labelled()), *ways, (0.75, shown.dated()), (0.7, shown.with_degree())]
        ways += [(0.7, shown.pictured()), (0.7, shown.signed())]
        ways += [(0.6, shown.beside_date()), (0.6, shown.described()), (0.5, owner(document))]
    for confidence, way in ways:
        for node, names in way:
            if known and all(is_site_name(name, sites) for name, _ in names):
                continue
            value = [Author(name=name, role=role) for name, role in names]
            line = line_of_date(document, node, [name for name, _ in names])
            claim = Claim(field="authors", value=value, source=SOURCE, confidence=confidence, node=node)
            return [claim if line is None else replace(claim, node=line, consumes="byline")]
    return []


def _names(value: object) -> Iterator[str]:
    """The names in a claimed value."""
    for author in as_authors(value):
        for name, _ in names_in(author.name):
            yield name


def _is_uncased_label(line: str, end: int) -> bool:
    """Whether a line is a label, a colon or a space, and letters of a script without capitals, as 本文作者：."""
    return (
        line[end : end + 1].isalpha()
        and line[end] == line[end].swapcase()
        and line[end - 1] in _AFTER_LABEL
        and len(line) - end <= _LONGEST_UNCASED
        and fold(line[:end]) in _LABELS
    )


def _may_announce(text: str) -> bool:
    """Whether the first word of a text can announce a name; cheap, for most texts do not."""
    word = _WORD.search(text)
    return word is not None and word.group().casefold() in _FIRST_WORDS


def _may_be_rubric(name: str) -> bool:
    """Whether two words over a title, where rubrics stand, are nobody's for sure."""
    return name.isascii() and not has_given_name(name)


def _is_team(name: str) -> bool:
    return not ROLES.isdisjoint(fold(name).split())


Names = tuple[int, list[tuple[str, str | None]]]


class _Shown:
    """What readers see outside of what surrounds the post, and the texts around its title."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._is_english = (page_language(document) or "en").startswith("en")
        self._elsewhere = post_place(document).elsewhere
        title = next((node for node, _, belief in headings(document) if belief >= 0.5), -1)
        self._title = fold(document.text(title)) if title >= 0 else ""
        self._start = start = document.starts[title] if title >= 0 else 0
        before = texts(document, max(0, start - _STRETCH), start)[-_BEFORE:]
        after = texts(document, start, len(document.content), limit=_AFTER)
        self._near = [
            (" ".join(text[:_LONG].split()), node)
            for text, node in chain(before, after)
            if node >= 0 and not self._elsewhere(node) and any(map(str.isalnum, text))
        ]

    def labelled(self) -> Iterator[Names]:
        """A name after a text that says that one follows, or in one text with it."""
        label = False
        shown = texts(self._document, 0, len(self._document.content))
        for at, (text, node) in enumerate(shown):
            if not label and not _may_announce(text):
                continue
            if node < 0 or (len(text) > _MAX_LINE * 2 and not label) or self._elsewhere(node):
                label = False
                continue
            line = " ".join(text[:_MAX_TEXT].split())
            names = self._after(line) if label else self._after_label(line, node)
            if names and not among_book_data(shown, at):
                yield node, names
            label = len(line) < _MAX_LABEL and fold(line) in _LABELS

    def _after(self, line: str) -> list[tuple[str, str | None]]:
        """The names in what follows a label: a line of them, or a text on the author."""
        match = _IS_SOMEBODY.match(line)
        if match:
            return self._names(match[1]) if is_full_name(match[1]) else []
        return self._names(line)

    def _after_label(self, line: str, node: int) -> list[tuple[str, str | None]]:
        """The names in a line that begins with a word like "by"."""
        first = fold(line[:_MAX_LABEL]).partition(" ")[0]
        if first not in BY_FIRST_WORDS or len(line) > _MAX_LINE or (first in _ENGLISH and self._is_english):
            return []
        end = end_of_by(line)
        uncased = _is_uncased_label(line, end)
        if end <= 2 or not (line[end : end + 1].isupper() or uncased) or other_work(line) >= 0:
            return []
        names = self._names(line[end:])
        if first == "about":
            return [(name, role) for name, role in names if has_given_name(name)]
        if uncased or any(node == near for _, near in self._near):
            return names
        sentence = line[0].islower() and len(line) >= MAX_NAME
        if sentence or " " in line[:end].strip():
            return [] if sentence else names
        surely = self._document.tags[node] != "a"
        return [(name, role) for name, role in names if has_given_name(name) or (surely and " " in name)]

    def classed(self) -> Iterator[Names]:
        """A name near the title in an element whose class or label says that it is the author's."""
        document = self._document
        for text, node in self._near:
            around = (node, document.parents[node])
            classes = " ".join(document.classes[part] or "" for part in around if part >= 0).lower()
            if _NO_CLASS.search(classes) or _OF_TERMS.search(classes):
                continue
            if any(_AUTHOR_CLASS.search(name) for name in classes.split()) or self._is_announced(around):
                names = self._names(text)
                if names:
                    yield node, names

    def _is_announced(self, around: tuple[int, int]) -> bool:
        """Whether an element is labelled as the author's for those who do not see its icon."""
        said = (self._document.get(node, name) for node in around if node >= 0 for name in ("title", "aria-label"))
        return any(fold(label) in _LABELS for label in said if label)

    def pictured(self) -> Iterator[Names]:
        """A full name near the title right after a portrait."""
        document = self._document
        first = min((node for _, node in self._near), default=0) - _BESIDE
        last = max((node for _, node in self._near), default=0) + _WITHIN
        portraits = [
            node
            for node in document.by_tag.get("img", ())
            if first <= node <= last and _PORTRAIT.search(str(document.attributes[node]))
        ]
        for text, node in self._near if portraits else ():
            name = _AFTER_NAME.split(text, maxsplit=1)[0]
            if is_full_name(name) and any(-_BESIDE <= portrait - node <= _WITHIN for portrait in portraits):
                yield node, self._names(name)

    def signed(self) -> Iterator[Names]:
        """A name near the title after the icon of a person, or after its initials."""
        for text, node in after_signs(self._document, self._near):
            if self._document.tags[node] not in _HEADINGS:
                yield node, self._names(text)

    def dated(self) -> Iterator[Names]:
        """A name announced in the line of the date, `Posted on May 3, 2021 by Nell Parrish`, or before the time."""
        language = page_language(self._document)
        for text, node in self._near:
            if len(text) <= _MAX_DATED and is_full_name(name := before_clock(text)):
                yield node, self._names(name)
            if len(text) > _MAX_DATED or not has_year(text) or self._document.tags[node] in _HEADINGS:
                continue
            for said in chain.from_iterable(announced_beside(text, when) for when in find_dates(text, language)):
                if self._names(said):
                    yield node, list(names_in(said))

    def with_degree(self) -> Iterator[Names]:
        """Full names right below the title, the first with a degree."""
        for text, node in self._near[:_BELOW]:
            names = [(name, role) for name, role in self._names(text) if " " in name]
            if names and " " in names[0][0].partition(",")[0] and "," in names[0][0] and not text.isupper():
                yield node, names

    def described(self) -> Iterator[Names]:
        """A paragraph after the body that begins with a full name and says what that person is."""
        paragraphs = (node for node in reversed(self._document.by_tag.get("p", ())) if not self._elsewhere(node))
        for node in islice(paragraphs, _LAST_PARAGRAPHS):
            match = _IS_SOMEBODY.match(" ".join(self._document.raw_text(node)[:_LONG].split()))
            if match and is_full_name(match[1]) and not ROLES.isdisjoint(fold(match[2]).split()):
                yield node, self._names(match[1])

    def beside_date(self) -> Iterator[Names]:
        """A text of the shape of a name right beside the date at the title; over it, where rubrics are, a sure one."""
        language = page_language(self._document)
        for at, (text, node) in enumerate(self._near):
            if len(text) > _MAX_DATED or not has_year(text) or not any(find_dates(text, language)):
                continue
            for part in _BARS.split(text) if self._document.tags[node] not in _NO_BYLINE else ():
                if is_full_name(part):
                    yield node, self._names(part)
            for part in around_date(text, next(find_dates(text, language))):
                if has_given_name(part):
                    yield node, self._names(part)
            for other in (at - 1, at + 1, at - 2):
                if 0 <= other < len(self._near):
                    shown, beside = self._near[other]
                    name = shown.rstrip(_BETWEEN) if self._document.parents[node] == beside else shown
                    over = self._document.starts[beside] < self._start
                    if self._is_line(beside) and is_full_name(name) and not (over and _may_be_rubric(name)):
                        yield beside, self._names(name)

    def _is_line(self, node: int) -> bool:
        """Whether a text stands in a line of its own, and in no list of what the post is about."""
        document = self._document
        above = document.parents[node]
        around = [document.tags[outer] for outer in islice(document.ancestors(node), _LINE_UP)]
        if document.tags[node] in _NO_BYLINE or not _NO_LINE.isdisjoint(around):
            return False
        if _OF_TERMS.search(f"{document.classes[node]} {document.classes[above]}"):
            return False
        return document.tags[above] != "p" or len(document.raw_text(above)) <= _MAX_DATED

    def _names(self, text: str) -> list[tuple[str, str | None]]:
        """The names in a short text that is not the title's."""
        if len(text) > _MAX_LINE or text[-1:] in _EXCLAIMED or fold(text) == self._title or other_work(text) == 0:
            return []
        no_names = {*ANNOUNCEMENTS, self._title}
        return [(name, role) for name, role in names_in(text) if has_shape(name) and fold(name) not in no_names]
