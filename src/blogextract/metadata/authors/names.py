"""Names of people in bylines: what is left when "by", roles, dates and handles are gone."""

from __future__ import annotations

import re
from functools import lru_cache

from blogextract.metadata.authors.around_names import end_of_by, other_work, without_after_name
from blogextract.metadata.authors.given_names import GIVEN_NAMES
from blogextract.metadata.authors.no_names import WEEKDAYS, is_no_name
from blogextract.metadata.authors.phrases import (
    ANNOUNCEMENTS,
    BY_FIRST_WORDS,
    MORE,
    MORE_STARTS,
    ROLES,
)
from blogextract.metadata.dates.month_names import MONTHS
from blogextract.metadata.meta_words import META_WORDS
from blogextract.metadata.tables import tokens
from blogextract.metadata.terms.table import LABELS
from blogextract.metadata.text import fold, fold_each, is_ideograph

_CUT = re.compile(
    r"\s+[|•·–—»/-]\s+|\s*[|｜•·»]\s*|\s[–—]\s|\s*[(\[{]|\s*\t|"
    r"\s*,?\s+(?:on|am|le|el|em|il|op|den|der|at|in|w|dne|på|for|for the|and is filed|updated|published|posted|last"
    r"|ago)\s+(?=\W*\d|[A-Z]\w+\s+\d)|"
    r"\s+(?:發表在|發表於|发表在|发表于|发布于|發佈於)|\s+on\s+(?=[A-Z])|\s+(?=The\s+[A-Z])|(?<=\D),?\s*\d{1,4}[\s./:年月,-]|\s+\d{4}\b|https?://|\s@\s?\w"
    r"|(?<=[^\W\d_])@(?=\w+(?:\s|$))|\s+[\u3400-\u9fff]{2,8}\s*[:：]"
)
_SPLIT = re.compile(
    r"\s*(?:[;；、，&＆+]|,\s+(?:and|und|et|y|e|og|och|ja|en|i|a|и|та)\s|"
    r"\s(?:and|und|et|y|og|och|ja|en|&amp;|with|mit|avec|con|и|та|und\s+von)\s(?!the\s))\s*"
)
_COMMA = re.compile(r"\s*,\s*")
_OPEN, _CLOSE = tuple("[(（【［"), tuple("])）】］")
_WORD = re.compile(r"\w+")
_LETTER = re.compile(r"[^\W\d_]")
_BAD = re.compile(r"[{}<>=\[\]\\^%$#?!]|https?:|www\.|\.(?:com|org|net)\b|\d{3,}|\.\.\.|…")
_NO_FIRST = frozenset(
    tokens("us our my your about meet how what why when where all view see get contact this these more who")
)
"""Words that begin a phrase of the page, and no name."""
_TEAMS = frozenset({"staff", "team", "editors", "redaktion", "desk"})
MAX_NAME = 60
_MAX_WORDS = 6
_PARTICLES = frozenset(
    tokens(
        """
        de da do dos das del della di du la le van von der den ten ter zu zum y e i bin ibn al el af av of the and und
        """
    )
)


_BEFORE_DAYS = frozenset(tokens("on am le el em il op den på dne w v"))
_DAYS = frozenset(fold_each(WEEKDAYS))
_MONTHS = frozenset(fold_each(" ".join(MONTHS.values()).replace("|", " ").split(" ")))
_BEFORE_DATE = re.compile(
    rf"\s+(?:(?:{'|'.join(sorted(_BEFORE_DAYS))})\s+)?(?:{'|'.join(WEEKDAYS)})\.?,\s+"
    r"(?=\d|[^\W\d_]{3,9}\.?\s\d)",
    re.IGNORECASE,
)
"""The day of the week, and a date after it."""
_IN_RUBRIC = re.compile(r"(?<=\w)\sin\s(?=[A-Z][\w&, -]{0,60}\son\s)")
"""Where a line goes on to what the post is filed under: `by Nell Parrish in Clay on May 3`."""
_GOES_ON = re.compile(r"(?<=\w)\s(?:in|on|at|under)$")
"""A line's next word, where a link or a label follows it: `by Nell Parrish in <a>Clay</a>`."""
_KIND_OF_TEXT = re.compile(
    r"^(?:interview|protokoll|reportage|kommentar|analyse|text|texte|testo|texto|entrevista|entretien|intervista)\s*:\s*"
    r"|\s(?:im (?:gespräch|interview)|in conversation|en conversation)$",
    re.IGNORECASE,
)
"""What somebody made, before the name, and how two made it, between their names."""
_TWO = 2
_AT = frozenset(tokens("at of for bei von chez de en"))
_ARTICLES = frozenset({"Die", "Das", "Les", "Los"})
_FAMILIES = frozenset({"day", "link", "page", "post", "story", "week"})
_GLUED = re.compile(r"(\w*[a-zß-ÿ])([A-Z][a-z]{3,})")
"""Two words that only their looks set apart."""
_TRAILING_NUMBER = re.compile(r"\s+\S*\d\S*$")


def strip_by(text: str) -> str:
    """A text without the phrases before and after a name; `De Luca` and `Von Trapp` stay whole."""
    for _ in range(2):
        if not may_begin_with_by(text):
            break
        shorter = text[end_of_by(text) :].strip()
        if not shorter and text[-1] in ":：":
            return ""
        if not shorter or shorter == text:
            break
        particle = text.split(maxsplit=1)[0].casefold() in _PARTICLES and text[0].isupper()
        agency = shorter.isupper() and not text.isupper()
        if particle and " " not in shorter and not shorter.islower() and not agency:
            break
        text = shorter
    return _GOES_ON.sub("", without_after_name(text).strip(" \u00a0,;:.|-–—·•/"))


def may_begin_with_by(text: str) -> bool:
    """Whether a phrase like "by" may begin a text: cheap, where trying them all is not."""
    if not text.isascii():
        return True
    word = _WORD.search(text)
    return word is not None and (word.group().lower() in BY_FIRST_WORDS or word.group()[:2] in ("By", "by"))


@lru_cache(maxsize=1024)
def names_in(text: str) -> tuple[str, ...]:
    """The names in a byline, each once: `By A. Lee and B. Wu, Senior Editor | May 3` holds A. Lee and B. Wu."""
    if (fold(text) + " ").startswith(MORE_STARTS) or "©" in text or fold(text.partition(":")[0]) in LABELS:
        return ()
    whole = " ".join(text.split())
    text = strip_by(whole)
    if len(text) < len(whole):
        text = _IN_RUBRIC.split(text, maxsplit=1)[0]
    text = text[1:-1] if text[:1] in _OPEN and text[-1:] in _CLOSE else text
    other = other_work(text)
    text = _BEFORE_DATE.split(text[:other] if other >= 0 else text, maxsplit=1)[0]
    text = _before_day(text, _CUT.split(text, maxsplit=1)[0])
    found: list[str] = []
    for part in _SPLIT.split(text):
        for piece in _by_commas(_KIND_OF_TEXT.sub("", part)):
            name = once(_without_meta(strip_by(piece.strip(' \u00a0,;:|-–—·•/"“”'))))
            if is_name(name) and name not in found:
                found.append(name)
    return tuple(found)


def _before_day(text: str, head: str) -> str:
    """The beginning of a text up to where it was cut; of two words the first, if a day followed: `Nell May 3`."""
    words = head.split()
    dated = len(words) == _TWO and text[len(head) :].lstrip(" ,.")[:1].isdigit()
    return words[0] if dated and fold(words[1]) in _MONTHS else head


def _without_meta(text: str) -> str:
    """A name without words of the line around it: `Published`, `Lv2`, a month."""
    text = _TRAILING_NUMBER.sub("", text)
    words = _without_day(text.split())
    if len(words) > 2 and fold(words[-1]) in _MONTHS:
        words = words[:-1]
    while len(words) > 1 and _is_meta(words[0]) and not _is_article(words):
        words = words[1:]
    if words and fold(words[-1]) in _TEAMS and (len(words) == 2 or fold(words[0]) not in GIVEN_NAMES):
        return " ".join(words)
    while len(words) > 1 and _is_meta(words[-1]) and not _is_family(words):
        words = words[:-1]
    words = _without_role(words)
    if len(words) == 1 and fold(words[0]) in _MONTHS:
        return ""
    return " ".join(words)


def _without_day(words: list[str]) -> list[str]:
    """A name without the day of the week after it: `Nell Parrish le vendredi`; a family name Domingo stays."""
    for at in range(2, len(words)):
        before = words[at - 1] in _BEFORE_DAYS
        if (before or words[at][0].islower()) and fold(words[at]) in _DAYS:
            return words[: at - before]
    return words


def _is_meta(word: str) -> bool:
    """Whether a word belongs to the line and not to the name: no initial, no particle, no given name."""
    folded = fold(word)
    if word[0].isupper() and (word[1:] == "." or folded in GIVEN_NAMES):
        return False
    return folded in META_WORDS and folded not in _PARTICLES


def _is_article(words: list[str]) -> bool:
    """Whether a name begins with an article, as those of papers do: `Die Tagespost`."""
    return words[0] in _ARTICLES and not _is_meta(words[1])


def _is_family(words: list[str]) -> bool:
    """Whether the second of two words is a family name, though lines of metadata have such a word: `Emily Post`."""
    given, family = words[0], words[-1]
    return len(words) == 2 and family.istitle() and fold(family) in _FAMILIES and fold(given) in GIVEN_NAMES


def _without_role(words: list[str]) -> list[str]:
    """A name of two words or more without the role that follows it, even if run together with it."""
    for at in range(1, len(words)):
        if at > 1 and fold(words[at]) in ROLES:
            return words[:at]
        glued = _GLUED.fullmatch(words[at])
        if glued and fold(glued[2]) in ROLES:
            return [*words[:at], glued[1]]
    return words


def once(name: str) -> str:
    """A name that a page writes twice in a row, for wide and for narrow screens, once."""
    half = len(name) // 2
    first = name[:half]
    return first if " " in first and first in (name[half:], name[half + 1 :]) else name


def _by_commas(text: str) -> list[str]:
    """A part split at commas, up to the first that begins a role or a place."""
    pieces = _COMMA.split(text)
    kept = pieces[:1]
    for piece in pieces[1:]:
        words = fold(piece).split()
        if fold(piece) in ("jr", "sr", "ii", "iii"):
            kept[-1] = f"{kept[-1]}, {piece}" if fold(piece) in ("jr", "sr") else f"{kept[-1]} {piece}"
        elif len(words) >= 2 and not ROLES.intersection(words) and len(pieces[0].split()) >= 2:
            kept.append(piece)
        else:
            break
    return kept


def _is_post(words: list[str]) -> bool:
    """Whether a text says what somebody is and where: `Founder at Kiln Press`."""
    return len(words) > 2 and words[1] in _AT and fold(words[0]) in ROLES


def is_name(text: str) -> bool:
    """Whether a text could be a person's or a body's name: short, with letters, no sentence, no placeholder."""
    if not text or len(text) > MAX_NAME or not _LETTER.search(text) or _BAD.search(text):
        return False
    folded = fold(text)
    if folded in MORE or folded in ANNOUNCEMENTS or is_no_name(folded) or text[-1] in "!?:":
        return False
    words = text.split()
    if folded.partition(" ")[0] in _NO_FIRST or folded in _NO_FIRST or _is_post(words):
        return False
    if len(words) > _MAX_WORDS or all(word in META_WORDS or word in ROLES for word in folded.split()):
        return False
    if len(words) == 1:
        return len(text) > 1 or is_ideograph(text)
    lower = sum(word[0].islower() and word.casefold() not in _PARTICLES for word in words)
    return lower * 2 <= len(words)
