"""The language that a post is written in, and the direction of its script.

What pages declare is right most of the time; themes ship with `lang="en"`, so the text itself is looked at too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from operator import itemgetter

from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.function_words import FUNCTION_WORDS, LANGUAGE_NAMES, RIGHT_TO_LEFT, SCRIPTS, SIBLINGS
from blogextract.metadata.once import once

DECLARED = "html_lang"
TEXT = "text"

_CODE = re.compile(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_.@].*)?", re.IGNORECASE)
_SAMPLE = 2_000
"""Characters of the text that are looked at: twice as many change no answer."""
_PIECES = 12
"""Texts and elements at the beginning of a paragraph that are looked at."""
_SHORT = 20
"""Characters of a text, such as a link's, that says little of the language around it."""
_MIN_WORDS = 6
"""Function words that must be seen before the text tells its language at all."""
_MANY_WORDS = 10
"""Function words that must be seen before the text contradicts what the page declares."""
_FAR_MORE = 3
"""How many times more of another language's function words than of the declared one's."""
_EAST_ASIAN_SHARE = 0.2
_OWN_SCRIPT_SHARE = 0.3
_LETTERS_A_CHARACTER = 0.8
"""Of the characters of a text so many are letters; the rest is spaces, figures and marks."""
_OTHER_LETTERS = (
    ("\u0370", "\u03ff"),
    ("\u0530", "\u058f"),
    ("\u0980", "\u1fff"),
    ("\u3040", "\u30ff"),
    ("\u4e00", "\u9fff"),
    ("\uac00", "\ud7af"),
)
"""Letters of scripts that tell a language, or a few."""

_LANGUAGES_OF: dict[str, list[str]] = {}
for _language, _words in FUNCTION_WORDS.items():
    for _word in _words.split():
        _LANGUAGES_OF.setdefault(_word, []).append(_language)


def claims(document: Document) -> list[Claim]:
    """What the `html` and `body` elements declare, and what the text itself shows."""
    return [*_declared(document), *_shown(document), *_direction(document)]


def language_code(value: str | None) -> str | None:
    """A language as BCP 47 writes it (`en`, `pt-BR`, `zh-Hans-CN`), None where a value names none."""
    if not value:
        return None
    value = value.split(",")[0].split(";")[0].strip()
    value = LANGUAGE_NAMES.get(value.lower(), value)
    match = _CODE.fullmatch(value)
    if match is None:
        return None
    primary = match[1].lower()
    primary = LANGUAGE_NAMES.get(primary, primary)
    if primary in ("und", "mul", "xx", "zxx"):
        return None
    parts = [primary, (match[2] or "").title(), (match[3] or "").upper()]
    return "-".join(part for part in parts if part)


def reconcile(declared: str | None, shown: str | None) -> str | None:
    """The declared language, unless the text is plainly of another one."""
    if not declared or not shown:
        return declared or shown
    primary = declared.partition("-")[0]
    return declared if _near(primary, shown) else shown


def _near(one: str, other: str) -> bool:
    """True for one language, or two that few words tell apart."""
    return one == other or any(one in siblings and other in siblings for siblings in SIBLINGS)


def direction_of(language: str | None) -> str | None:
    """The direction that a language's script has."""
    if not language:
        return None
    return "rtl" if language.partition("-")[0] in RIGHT_TO_LEFT else "ltr"


def _declared(document: Document) -> Iterator[Claim]:
    for tag in ("html", "body", "article", "main"):
        for node in document.by_tag.get(tag, ())[:2]:
            for name in ("lang", "xml:lang"):
                code = language_code(document.get(node, name))
                if code:
                    yield Claim(field="language", value=code, source=DECLARED)
                    return


def _direction(document: Document) -> Iterator[Claim]:
    for tag in ("html", "body"):
        for node in document.by_tag.get(tag, ())[:1]:
            value = (document.get(node, "dir") or "").strip().lower()
            if value in ("ltr", "rtl"):
                yield Claim(field="direction", value=value, source=DECLARED)
                return


def _shown(document: Document) -> Iterator[Claim]:
    language, certainty = text_language(document)
    if language:
        yield Claim(field="language", value=language, source=TEXT, confidence=certainty)


@once
def text_language(document: Document) -> tuple[str | None, float]:
    """The language that the text is in and how sure that is; none where there is too little text."""
    sample = _sample(document)
    script = _by_script(sample)
    if script:
        return script, 1.0
    counts: dict[str, int] = {}
    for word, times in Counter(sample.lower().split()).items():  # few of the words looked for stand before a comma
        for language in _LANGUAGES_OF.get(word, ()):
            counts[language] = counts.get(language, 0) + times
    ranked = sorted(counts.items(), key=itemgetter(1), reverse=True)[:6]
    if not ranked or ranked[0][1] < _MIN_WORDS:
        return None, 0.0
    best, most = ranked[0]
    second = next((count for other, count in ranked[1:] if not _near(best, other)), 0)
    certainty = 1.0 if most >= _FAR_MORE * second else 0.5 + 0.5 * (most - second) / most
    return best, certainty if most >= _MANY_WORDS else certainty * 0.6


def _sample(document: Document) -> str:
    """Text from the paragraphs, from those of the middle of the page outwards; of all elements where there are none."""
    paragraphs = document.by_tag.get("p") or document.by_tag.get("div") or []
    nodes: Iterable[int] = paragraphs[:200]
    pieces: list[str] = []
    total = 0
    for node in nodes:
        for piece in _beginning(document, node):
            pieces.append(piece)
            total += len(piece)
        if total > _SAMPLE:
            break
    return " ".join(pieces)[:_SAMPLE]


def _beginning(document: Document, node: int) -> Iterator[str]:
    """The texts at the beginning of a paragraph, but for the short ones."""
    content, at = document.content, document.starts[node] + 1
    stop = min(at + _PIECES, document.stops[node])
    while at < stop:
        item = content[at]
        at += 1
        if isinstance(item, str):
            if isinstance(content[at], str):
                item, at = document.text_at(at - 1)
            if len(item) > _SHORT:
                yield item


def _is_other(letter: str) -> bool:
    """Whether a letter is of such a script; told by its place, for a pattern of so many takes milliseconds to make."""
    return any(first <= letter <= last for first, last in _OTHER_LETTERS)


def _by_script(sample: str) -> str | None:
    """The language that its letters tell, where they are no other language's."""
    if sample.isascii():
        return None
    letters = [(letter, count) for letter, count in Counter(sample).items() if _is_other(letter)]
    total = len(sample) * _LETTERS_A_CHARACTER
    if sum(count for _, count in letters) < max(30, total * _EAST_ASIAN_SHARE):
        return None
    found: Counter[str] = Counter()
    ideographs = 0
    for letter, count in letters:
        code = ord(letter)
        if 0x4E00 <= code <= 0x9FFF:
            ideographs += count
            continue
        language = next((language for start, end, language in SCRIPTS if start <= code <= end), None)
        if language:
            found[language] += count
    if found["ja"] + ideographs > total * _EAST_ASIAN_SHARE and found["ja"] * 20 > ideographs:
        return "ja"
    if ideographs > total * _EAST_ASIAN_SHARE and found["ko"] < ideographs:
        return "zh"
    best = found.most_common(1)
    return best[0][0] if best and best[0][1] > total * _OWN_SCRIPT_SHARE else None
