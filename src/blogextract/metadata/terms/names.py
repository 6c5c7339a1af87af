"""The names of terms as people read them: without quotes and labels around them, and none that only machines read."""

from __future__ import annotations

import re
from html import unescape

from blogextract.metadata.dates.alone import is_date_alone
from blogextract.metadata.terms.table import LABELS
from blogextract.metadata.text import fold

_SPLIT = re.compile(r"[,;]")
_AROUND = re.compile(r"^[\s„‚“«»›‹→]+|[\s“”«»›‹→]+$")
_OPEN_QUOTE = re.compile(r"^[‘’](?=\w[^‘’]*$)")
_NOBODY = frozenset({"nil", "null", "none", "undefined", "nan", "n a"})
_MARKS = ("@", "_", "/")
"""What the names of those lists begin with that a newsroom keeps for its own pages."""
_PREFIX = "tag:"
_MAX_NAME = 100
_WORDS = 6
"""Words of a part of a list, which in prose has more."""
_DAY = 3
"""Words of a whole date: a month and its year may be what a post is about."""


def split_names(text: str) -> list[str]:
    """A list of names in one text, taken apart at commas and semicolons, not at those that end a character's code.

    None where the text is prose.
    """
    text = unescape(text).strip()
    parts = [name for part in _SPLIT.split(text) if (name := part.strip())]
    ended = len(text) > _MAX_NAME and text.endswith((".", "!", "?"))
    return [] if ended and any(len(part.split()) > _WORDS for part in parts) else parts


def fitting(name: str) -> str:
    """A term's name; empty where it is none: a mark for machines, a date, a whole sentence."""
    name = _OPEN_QUOTE.sub("", _AROUND.sub("", name))
    label, colon, rest = name.partition(":")
    if colon and rest.strip() and fold(label) in LABELS:
        name = rest.strip()
    folded = fold(name)
    day = is_date_alone(folded) and len(folded.split()) >= _DAY
    return "" if day or name.startswith(_MARKS) or len(name) > _MAX_NAME or folded in _NOBODY else name


def without_keys(names: list[str]) -> list[str]:
    """The names that a list marks as tags, where it does so with some: Medium lists its settings beside them."""
    tagged = [name for name in names if name[: len(_PREFIX)].casefold() == _PREFIX]
    return tagged or names
