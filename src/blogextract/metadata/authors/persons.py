"""Authors' names as data and bylines give them: lists taken apart, without "by", roles, dates and residue."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from blogextract.article import Author
from blogextract.metadata.authors.given_names import GIVEN_NAMES
from blogextract.metadata.authors.names import strip_by
from blogextract.metadata.authors.no_names import is_no_name
from blogextract.metadata.authors.phrases import MORE, ROLES
from blogextract.metadata.tables import phrases, tokens
from blogextract.metadata.text import fold, fold_each, is_ideograph

_SPLIT = re.compile(
    r"\s*(?:[;；、،＆]|\s[&+]\s|,\s*(?:and|und|et|y|e|en|och|og|i|a|és|ja|и|та|και|ve|dan|with|&)\s"
    r"|\s(?:and|und|et|och|og|és|и|та|και|ve|dan|with|mit|avec)\s(?!the\s))\s*"
)
"""What stands between two names, wherever it stands. Words that also join parts of one name are in `_SPLIT_FULL`."""
_SPLIT_FULL = re.compile(r"\s(?:y|e|i|en|ja|a|/)\s")
"""What stands between two names where both sides have two words or more: "Ortega y Gasset" is one person."""
_COMMA = re.compile(r"\s*,\s*")
_SEGMENT = re.compile(r"\s+[|•·–—»]\s+|\s*[|•»]\s*|\n")
"""What stands between a name and the rest of a line: a date, a place, a role."""
_DATE_TAIL = re.compile(
    r"(?:^|(?<=\s)|\s*[,–—])(?:\s*\b(?:on|am|le|el|at|published|updated)\b)*\s*(?:[A-Z]\w+\.?\s+\d{1,2},?\s+\d{4}"
    r"|\d{1,4}[./-]\d{1,2}|\d{1,2}\.?\s+\w+\s+\d{4}|\d{1,2}:\d\d).*$",
    re.DOTALL,
)
_POST = re.compile(r",\s+([^\s,]+)\s+(?:of|at|for|von|bei|chez|de|der)\s")
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")
_CREDENTIAL = re.compile(
    r"(?:(?i:jr|sr|ii|iii|iv|m\.?\s?d|ph\.?\s?d|esq|dr|ed\.?d|psy\.?d|d\.o|msc|bsc|mphil|llm)|[A-Z][\w.®™/-]{0,2}[A-Z][A-Z.®™/-]{0,5}"
    r"|[A-Z]-[A-Z]+)\.?(?:\s+(?:[A-Z]{2,6}|\d{2,3})\.?)*[®™]?",
)
"""What may follow a name after a comma and is no other person: degrees, certificates, generations."""
_ABBREVIATED = re.compile(r"(?:\b[A-Z]|\b[JS]r|\b[A-Za-z]{1,3}\.[A-Z])$")
_HANDLE_AFTER = re.compile(r"(?<=\w)\s+@\w[\w.]*$")
"""The account that some write after their name."""
_COUNTRIES = frozenset(
    fold_each(
        phrases(
            """
            germany|deutschland|austria|österreich|switzerland|schweiz|suisse|france|italy|italia|spain|españa|uk
            united kingdom|england|usa|united states|canada|netherlands|nederland|belgium|poland|polska|brazil|brasil
            """
        )
    )
)
"""Where an address ends that somebody gave after the name of a publisher."""
_OF_BODY = re.compile(
    r"(?:ministerium|ministry|ministère|ministerio|ministério|ministero|department|departement|departamento|anstalt"
    r"|\bamt|office|bureau|institut\w*|institute|universit\w+|\bcent(?:er|re)|centro|committee|agency|agentur|council|school"
    r"|faculty|fakultät|faculté|college|society|gesellschaft|association|verband|division|directorate|museum|akademie"
    r"|academy|\bkommission|commission)\s(?:\S+\s)?(?:for|für|of|pour|de|des|di|del|para|per|voor|för)\s",
    re.IGNORECASE,
)
"""A body and what it is for: of that there can be more than one thing, and the whole is one name."""
_AGENCIES = frozenset(tokens("afp dpa ap apa sid kna epd ansa efe pap upi pti ani tass bbc cnn npr"))
"""News agencies and newsrooms, which sign like persons and look like degrees."""
_NO_NAME = re.compile(
    r"\{\{|\}\}|\{%|<%|%>|\[\[|@[\w-]+\.\w|https?:|www\.|\$\{|^\W*$|^\d+$|^\w+(?:\.\w+){3,}$|^[a-z ]+ of the |^of the |"
    r"[<>{}=\\^~]|\?$|^[0-9a-f]{8,}(?:-[0-9a-f]+)*$|^[\w-]+(?:\.[\w-]+)+/",
)
"""Residue of templates, addresses, identifiers, and pieces of sentences."""
_PARTICLES = frozenset(
    tokens("de da do dos das del della di du la le van von der den ter zu y e i bin ibn al el af av of the")
)
_TABLE = re.compile(r"map\[(?:.*\s)?name:(.+?)(?:\s\w+:\S.*)?\]")
"""A table that a template of Hugo wrote as a whole where the name in it was meant."""
_NOBODY = frozenset({"undefined", "null", "none"})
"""What a template puts beside a name for another that nobody has given."""
_EDGES = ' \t\n,;:|·•●-–—/\\*"“”„«»<>+=#'
_MAX_NAME = 80
_MAX_WORDS = 8
_MAX_NAMES = 40
_MAX_TEXT = 2_000


@lru_cache(maxsize=1024)
def names_in(text: str) -> tuple[tuple[str, str | None], ...]:
    """The persons that a text names: each name once, and the role that stands beside it."""
    found: list[tuple[str, str | None]] = []
    whole = " ".join(text[:_MAX_TEXT].split())
    if whole.startswith("map[") and (table := _TABLE.fullmatch(whole)):
        whole = table[1]
    text = _with_stop(strip_by(whole), whole)
    first = next((segment for segment in _SEGMENT.split(text) if segment.strip(_EDGES)), "")
    first = _without_address(_HANDLE_AFTER.sub("", first.strip()))
    if _OF_BODY.search(first) and fold(first).partition(" ")[0] not in GIVEN_NAMES and _is_name(first):
        return ((first, None),)
    for part in _parts(_without_post(_DATE_TAIL.sub("", first))):
        name, role = _clean(part)
        if name and all(fold(name) != fold(known) for known, _ in found):
            found.append((_with_stop(name, whole), role))
    return tuple(found[:_MAX_NAMES])


def as_authors(value: object) -> Iterator[Author]:
    """The authors that a claim's value holds, however it holds them."""
    for item in value if isinstance(value, list | tuple) else (value,):
        if isinstance(item, Author):
            yield item
        elif isinstance(item, str):
            yield Author(name=item)


def _without_address(text: str) -> str:
    """A name without the place and the country after it: `Kiln Press, Hamburg, Germany`."""
    return text.partition(",")[0] if "," in text and fold(text.rpartition(",")[2]) in _COUNTRIES else text


def _without_post(text: str) -> str:
    """A list of names up to what the last of them is and where: "Head of Marketing and Sales" is no further name."""
    for post in _POST.finditer(text):
        if fold(post[1]) in ROLES:
            return text[: post.start()]
    return text


def _with_stop(name: str, text: str) -> str:
    """A name with the full stop of the abbreviation that it ends in, which cleaning takes for the sentence's."""
    return f"{name}." if _ABBREVIATED.search(name) and f"{name}." in text else name


def _parts(text: str) -> Iterator[str]:
    """A list of names taken apart."""
    for part in _SPLIT.split(text)[: _MAX_NAMES * 2]:
        sides = _SPLIT_FULL.split(part)
        whole = len(sides) == 1 or any(len(side.split()) < 2 for side in sides)
        for side in [part] if whole else sides:
            yield from _at_commas(side)


def _at_commas(text: str) -> Iterator[str]:
    """Names between commas; degrees and roles stay with the name before them; "Family, Given" is one person."""
    pieces = [piece for piece in _COMMA.split(text.strip()) if piece.strip(_EDGES) and fold(piece) not in _NOBODY]
    if _is_turned(pieces):
        yield f"{pieces[1]} {pieces[0]}"
        return
    current = ""
    for piece in pieces:
        if current and (_is_credential(piece) or _is_role(piece)):
            current += f", {piece}"
            continue
        if current:
            yield current
        current = piece
    if current:
        yield current


def _is_turned(pieces: list[str]) -> bool:
    """True for "Family, Given": one word before the comma, and a given name, initials or a particle after it."""
    if len(pieces) != 2 or _is_credential(pieces[1]) or _is_role(pieces[1]) or " " in pieces[0]:
        return False
    given = pieces[1].split()
    last = given[-1].rstrip(".")
    return len(given) == 1 or (len(given) <= 3 and (len(last) == 1 or last in _PARTICLES))


def _is_credential(piece: str) -> bool:
    return fold(piece) not in _AGENCIES and _CREDENTIAL.fullmatch(piece) is not None


def _is_role(piece: str) -> bool:
    return not ROLES.isdisjoint(fold(piece).split())


def _clean(text: str) -> tuple[str | None, str | None]:
    """A name without role and residue, and the role; no name where the text is none."""
    text = strip_by(text.strip(_EDGES))
    name, _, rest = text.partition(",")
    role = None
    kept = [name]
    for piece in _COMMA.split(rest.strip()):
        if _is_credential(piece):
            kept.append(piece)
        elif piece and role is None:
            role = piece
    name, dash, after = ", ".join(kept).partition(" - ")
    if dash and role is None:
        role = after.strip() or None
    name = _BRACKETS.sub("", name).strip(_EDGES)
    return (name, role) if _is_name(name) else (None, None)


def _is_name(name: str) -> bool:
    """Whether a text can be a name at all: short, of letters, no residue, no word of the page's controls."""
    if not name or len(name) > _MAX_NAME or len(name.split()) > _MAX_WORDS or name.startswith("@"):
        return False
    folded = fold(name)
    if is_no_name(folded) or folded.endswith(" admin") or folded in MORE or _NO_NAME.search(name):
        return False
    words = name.split()
    lower = sum(word[0].islower() and word not in _PARTICLES for word in words)
    if len(words) > 2 and lower * 2 > len(words):
        return False  # a piece of a sentence
    return sum(c.isalpha() for c in name) > 1 or (not name.isascii() and (len(name) > 1 or is_ideograph(name)))


def is_handle(name: str) -> bool:
    """True for what is an account rather than a name: one word without spaces."""
    return " " not in name and name.isascii()
