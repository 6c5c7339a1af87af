"""What of an author box's text is the bio: not the heading, the name, the links to more posts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from blogextract.metadata.authors.names import strip_by
from blogextract.metadata.authors.phrases import ABOUT_AUTHOR, MORE, MORE_STARTS
from blogextract.metadata.lines import Line, unknown_words
from blogextract.metadata.text import fold, is_ideograph
from blogextract.patterns import deferred

MIN_BIO, MAX_BIO = 20, 4000
"""Characters of a bio in a box that markup gives to the author; an ideograph, which is a word, counts as two."""
MIN_LONE_BIO, MAX_LONE_BIO = 40, 1500
"""Characters of a bio that only its words and its place tell."""
_MAX_MORE_WORDS = 12
_SENTENCE_END = (".", "!", "?", "…", "”", "’", ")", "。", "！", "？", "؟", "।", '"', ":")
_ENDS = deferred(r"[\s\[\](|»→›·•…-]+$")
_EMAIL = re.compile(r"^\S+@\S+\.\S+$")
_ADDRESS = re.compile(r"^(?:https?://|www\.)\S+$")


def is_more(text: str) -> bool:
    """Whether a link's words lead on: to more posts, a profile, a site."""
    folded = fold(text)
    if not folded:
        return False
    return folded in MORE or ((folded + " ").startswith(MORE_STARTS) and len(folded.split()) <= _MAX_MORE_WORDS)


def is_more_of_many_words(text: str) -> bool:
    """As `is_more`, of phrases that stand in no sentence of a bio: three words or more."""
    return len(text) < 120 and len(text.split()) >= 3 and is_more(text)


def looks_like_bio(text: str) -> bool:
    """Whether a text is a bio rather than a role: a sentence, or as long as one."""
    return len(text) > 70 or (len(text) > 35 and text.endswith((".", "!", "。")))


def looks_like_role(text: str) -> bool:
    """Whether a text is a function rather than a bio: short, one line, no sentence."""
    return len(text) < 60 and "\n" not in text and not text.endswith(_SENTENCE_END)


def sentences(found: Sequence[Line]) -> Sequence[Line]:
    """Of the lines of a whole box those that read like sentences, where there are any: labels and dates do not."""
    read = [
        line for line in found if len(line.text) >= 60 or (len(line.text) > 25 and line.text.endswith(_SENTENCE_END))
    ]
    return read or found


def bio_of(found: Sequence[Line], name: str, more: Sequence[str] = ()) -> str:
    """The bio in some lines; empty where there is none of a bio's length.

    more: what the links in them that lead on say; they are cut where they end a line.
    """
    folded_name = fold(name)
    kept: list[str] = []
    for line in found:
        text = _without_more(line.text, more)
        folded = fold(text)
        if not folded or folded in ABOUT_AUTHOR or folded == folded_name or fold(strip_by(text)) == folded_name:
            continue
        if is_more(text) or _EMAIL.match(text) or _ADDRESS.match(text):
            continue
        if line.links >= 0.8 * len(line.text) and (len(text) < 60 or not text.endswith(_SENTENCE_END)):
            continue
        if len(text) < 60 and unknown_words(text, ()) == 0:
            continue
        kept.append(text)
    if kept and name and not kept[0].endswith(_SENTENCE_END) and len(kept) > 1 and len(kept[0]) < 40:
        kept = kept[1:]
    bio = "\n".join(kept)
    least = len(bio) + sum(map(is_ideograph, bio[:MIN_BIO]))
    return bio if least >= MIN_BIO and len(bio) <= MAX_BIO else ""


def _without_more(text: str, more: Sequence[str]) -> str:
    """A line without the links that lead on at its end, where a sentence ends before them."""
    for words in more:
        if text.endswith(words):
            rest = _ENDS.sub("", text[: len(text) - len(words)])
            if not rest or rest.endswith(_SENTENCE_END):
                text = rest
    return text
