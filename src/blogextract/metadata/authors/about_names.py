"""Names in the headings of author boxes: `About Nell Parrish`, `Acerca del autor: Nell Parrish`."""

from __future__ import annotations

from blogextract.metadata.authors.phrases import ABOUT_AUTHOR
from blogextract.metadata.text import fold, fold_each

_BEFORE_PERSON = frozenset(
    fold_each(["about", "über", "à propos de", "a propos de", "sobre", "acerca de", "informazioni su", "chi è", "over"])
)
"""What such a heading begins with where it goes on with the name."""
_NORDIC, _NORDIC_LANGUAGES = "om", ("sv", "no", "nb", "nn", "da")
"""A word of these languages, and a given name elsewhere."""
_MOST_WORDS = 5
_COLONS = str.maketrans({"：": ":", "|": ":"})


def without_about(text: str, language: str | None) -> str:
    """The name after words that announce a person, or the text as it is.

    A name follows that has two words at least, each that can be a family's with a capital: `Über uns` has none.
    """
    label, colon, name = text.translate(_COLONS).partition(":")
    if colon and name.strip() and fold(label) in ABOUT_AUTHOR:
        return name.strip()
    words = text.split()
    for count in range(min(_MOST_WORDS, len(words) - 2), 0, -1):
        rest = words[count:]
        if _announces(" ".join(words[:count]), language) and rest[0][0].isupper() and rest[-1][0].isupper():
            return " ".join(rest)
    return text


def _announces(words: str, language: str | None) -> bool:
    folded = fold(words)
    nordic = folded == _NORDIC and (language or "").startswith(_NORDIC_LANGUAGES)
    return nordic or folded in _BEFORE_PERSON or (" " in folded and folded in ABOUT_AUTHOR)
