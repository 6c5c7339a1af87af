"""What a name looks like, for texts that nothing announces as one."""

from __future__ import annotations

import re

from blogextract.metadata.authors.given_names import GIVEN_NAMES
from blogextract.metadata.authors.phrases import ROLES
from blogextract.metadata.meta_words import META_WORDS
from blogextract.metadata.text import fold

_CAPITAL = re.compile(r"[^\W\d_a-zà-ÿ][\w.'’-]*")
_PARTICLES = frozenset(
    {"de", "da", "di", "del", "der", "den", "van", "von", "la", "le", "el", "al", "bin", "y", "dos", "du", "af", "ter"}
)
MAX_NAME = 60
"""Characters of a name."""


def has_given_name(name: str) -> bool:
    """Whether a text is most likely a person's full name, and begins with a given name of the table."""
    return is_full_name(name) and fold(name).partition(" ")[0] in GIVEN_NAMES


def has_shape(name: str) -> bool:
    """Whether a text has the shape of a name: its words begin with capitals, or have none."""
    words = name.replace(",", " ").split()
    if not words or len(name) > MAX_NAME or len(words) > 6:
        return False
    return all(_CAPITAL.match(word) or word.casefold() in _PARTICLES or _has_no_case(word) for word in words)


def _has_no_case(word: str) -> bool:
    """Whether a word is of a script without capitals, as far as its beginning tells."""
    return not word.isascii() and not word[0].islower()


def is_full_name(text: str) -> bool:
    """Whether a text is most likely a person's full name: two to four capitalised words, none of a byline's own."""
    words = text.split()
    if not 2 <= len(words) <= 4 or not text.isprintable() or text.isupper() or not has_shape(text):
        return False
    folded = set(fold(text).split())
    return folded.isdisjoint(META_WORDS) and folded.isdisjoint(ROLES) and all(c.isalpha() or c in " .'’-" for c in text)
