"""Where on a page a date may stand: its texts in reading order, with what stands before each date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

import msgspec

from blogextract.document import Document
from blogextract.document.tags import HIDDEN_TEXT
from blogextract.metadata.dates.month_names import MODIFIED_WORDS, PUBLISHED_WORDS
from blogextract.metadata.dates.text import When, find_dates
from blogextract.outline import Outline

Field = Literal["published", "modified"]

_DIGIT = re.compile(r"\d")
_HAS_YEAR = re.compile(r"(?:19|20|25)\d\d|\d\d?[./-]\d\d?[./-]\d\d|[०-९۰-۹٠-٩]{4}")

MAX_LENGTH = 1_000_000
MAX_TEXTS = 20_000
"""Texts of a page that are looked at."""
MAX_TEXT = 200
"""Characters of a text that shows a date and is no prose."""
_WORD = re.compile(r"[^\s\d_:：,，.;|/()\[\]{}<>–—!?·•\"“”„'‘’«»#@&*+=~-]+")
"""A word, its vowel signs included, as scripts of India and Thailand write them."""
_WORDS_BEFORE = 5
_CHANGED_ENDS = ("更新于", "更新於", "修改于", "修改於", "编辑于", "編輯於")
_APPEARED_ENDS = ("发布于", "發布於", "發佈於", "发表于", "發表於", "编写于", "写于", "寫於", "创建于", "建立於")
"""How Chinese words end that are written together with those before them: 本文最后更新于."""
_CHANGED = r"更新|改訂|改定|改版|修正|修改|최종\s?수정|수정|업데이트|tarihinde güncellendi"
_APPEARED = r"公開|公表|掲載|投稿|発表|配信|发布|發布|发表|發表|게시|등록|입력|tarihinde yayınlandı"
_NO_LABEL = r"(?!\s*[:：]|[日時时于於일])"
"""Not before what makes of a word the label of the date after it: a colon, "day", "time"."""
_AFTER = re.compile(
    rf"(?:(?P<changed>{_CHANGED})|(?:{_APPEARED})){_NO_LABEL}"
    rf"|\s(?:(?P<changed_apart>{_CHANGED})|(?:{_APPEARED})){_NO_LABEL}(?!\s*\d)"
)


class Shown(msgspec.Struct, frozen=True):
    """A date as shown.

    field: what it is the date of, None where no word says so. node: the element of its text. rest: how many
    characters the text has beside the date.
    """

    when: When
    field: Field | None
    node: int
    rest: int


def texts(
    document: Document, start: int, stop: int, *, limit: int = MAX_TEXTS, longest: int = MAX_LENGTH
) -> list[tuple[str, int]]:
    """The texts of a stretch of content that readers see, each with its element (-1 before the first).

    Blank ones are left out; there are no more than `limit`, and none from the first that is longer than `longest`.
    """
    content, tags, stops, parents = document.content, document.tags, document.stops, document.parents
    found: list[tuple[str, int]] = []
    last = -1  # the element that began, or ~ that which ended, before the text
    at = start
    while at < stop:
        item = content[at]
        at += 1
        if isinstance(item, str):
            if at < stop and isinstance(content[at], str):
                item, at = document.text_at(at - 1)
            if item.isspace():
                continue
            if len(item) > longest or len(found) == limit:
                break
            found.append((item, last if last >= 0 else parents[~last]))
        elif item >= 0 and tags[item] in HIDDEN_TEXT:
            at = stops[item] + 1
        else:
            last = item
    return found


def readable(document: Document, outline: Outline | None) -> Iterator[tuple[str, int]]:
    """The texts of the whole page that readers see, each with its element; whole runs where they are known."""
    if outline is None:
        yield from texts(document, 0, len(document.content))
        return
    for run in outline.runs:
        if run.text:
            yield run.text, run.pieces[0][0]


def has_year(text: str) -> bool:
    """Whether a text holds what a date cannot do without; cheap, for most texts do not."""
    return _DIGIT.search(text) is not None and _HAS_YEAR.search(text) is not None


def shown_in(text: str, node: int, before: str, language: str | None) -> list[Shown]:
    """The dates in a text, each under the nearest word before it; `before` is the text before this one."""
    folded = " ".join(text.split())
    found = []
    last = 0
    for when in find_dates(folded, language):
        word = _word_after(folded, when.end)
        if word is None:
            word = field_word(folded[last : when.start] if last else f"{before[-60:]} {folded[: when.start]}")
        found.append(Shown(when, word, node, len(folded) - (when.end - when.start)))
        last = when.end
    return found


def _word_after(text: str, at: int) -> Field | None:
    """What is said of a date right after it, as languages do whose verbs come last: 2019年12月17日更新."""
    after = _AFTER.match(text, at - text[at - 1 : at].isspace())
    return None if after is None else "modified" if after["changed"] or after["changed_apart"] else "published"


def field_word(text: str) -> Field | None:
    """What the last words of a text say that the date after it is the date of; the nearest word decides."""
    for word in reversed(_WORD.findall(text.lower())[-_WORDS_BEFORE:]):
        if word in MODIFIED_WORDS or word.endswith(_CHANGED_ENDS):
            return "modified"
        if word in PUBLISHED_WORDS or word.endswith(_APPEARED_ENDS):
            return "published"
    return None
