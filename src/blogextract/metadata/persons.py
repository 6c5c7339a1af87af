"""Names of authors as people write them: without "by", dates, roles and residue, lists taken apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from blogextract.metadata.text import fold

_BY = re.compile(
    r"^(?:(?:written|posted|published|authored|contributed|reported|submitted|created|guest\s+post|reviewed|words|story|text|"
    r"article|post|report|reporting|photos?|edited|updated|an?\s+article|interview)\s+(?:and\s+photos\s+)?)?by\b[\s:]*"
    r"|^(?:author|authors|autor(?:in|en|a|es|ka|zy)?|auteurs?|autrice|autor[ei]|verfasser(?:in)?|redakteur(?:in)?|forfattere?|"
    r"författare|kirjoittaja|szerző|skribent|penulis|yazar|автор[ыа]?|συντάκτης|tác\s+giả|byline|posted|writer|名前)\s*[:|：–-]\s*"
    r"|^(?:geschrieben\s+von|verfasst\s+von|veröffentlicht\s+von|gastbeitrag\s+von|ein\s+beitrag\s+von|ein\s+kommentar\s+von|"
    r"(?:aus\s+\w+\s+)?(?:berichte[nt]|schreib(?:t|en))|von|vom|écrit\s+par|rédigé\s+par|publié\s+par|propos\s+recueillis\s+par|par|"
    r"escrito\s+por|publicado\s+por|escrita\s+por|texto|por|scritto\s+da|pubblicato\s+da|di(?=\s+\w+\s\w)|a\s+cura\s+di|geschreven\s+door|"
    r"geplaatst\s+door|door|av|skriven\s+av|skrevet\s+av|skrevet\s+af|af|tekst|opublikowane?\s+przez|napisane\s+przez|przez|"
    r"napsala?|írta|(?-i:de|per)(?=\s+[A-Z])|scris\s+de|escrit\s+per|автор|от|ditulis\s+oleh|oleh|bởi|door|text|foto)\s*:?\s+"
    r"|^(?:文|作者|撰文|記者|记者|執筆|著者|글|기자|کتبه|كتب|بقلم|نوشته)\s*[:：/／]?\s*",
    re.IGNORECASE,
)
"""What stands before a name in a byline."""

_SPLIT = re.compile(
    r"\s*(?:;|\||·|•|／|、|،|\n|&amp;|\s&\s|\s\+\s|,\s*(?:and|und|et|y|e|en|och|og|i|a|és|ja|и|та|και|ve|dan|with)\s"
    r"|\s(?:and|und|et|och|og|és|и|та|και|ve|dan|with|mit|avec)\s)\s*",
    re.IGNORECASE,
)
"""What stands between two names, wherever it stands. Words that also join parts of one name are in `_SPLIT_FULL`."""

_SPLIT_FULL = re.compile(r"\s(?:y|e|i|en|ja|a)\s")
"""What stands between two names where both sides have two words or more: "Ortega y Gasset" is one person."""

_COMMA = re.compile(r"\s*,\s*")
_SUFFIX = re.compile(
    r"^(?:jr|sr|ii|iii|iv|m\.?d|ph\.?\s?d|esq|mba|cpa|rn|r\.n|d\.o|dds|dvm|ms|ma|ba|bs|msc|mph|jd|j\.d|md mph|cfp|cfa|phd|rd|rdn|ldn|"
    r"lcsw|lmft|psyd|pt|dpt|np|pa-c|faap|facs|pe|mfa|mla|ed\.?d|dr|prof)\.?$",
    re.IGNORECASE,
)
"""What may follow a name after a comma and is no other person: degrees and generations."""

_NOT_A_NAME = re.compile(
    r"\{\{|\}\}|\{%|<%|%>|\[\[|@[\w-]+\.\w|https?:|www\.|\$\{|^\W*$|^\d+$|^(?:undefined|null|none|n/?a|nan|unknown|anonymous|"
    r"author|authors|by|admin|administrator|admin\d*|root|user|webmaster|editor|guest|default|test|wpengine|superadmin|siteadmin|"
    r"wordpress|blogger|view all posts|view my complete profile|profile|posted|about|follow|share|redaktion|redacción|redactie|"
    r"автор|auteur|autor|read more|view bio|more|subscribe|published|updated|date|staff|team)$",
    re.IGNORECASE,
)
"""Residue of templates, addresses, and the words that systems put where nobody gave a name."""

_PLACEHOLDERS = frozenset({"admin", "administrator", "editor", "guest", "staff", "team", "redaktion", "webmaster"})

_DATE_TAIL = re.compile(
    r"\s*(?:[|•·,–—-]|\bon\b|\bam\b|\ble\b|\bat\b|\bpublished\b|\bupdated\b)\s*(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\s*)?"
    r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?\s+\d{1,2}|\d{1,4}[./-]\d{1,2}|\d{1,2}\.?\s+\w+\s+\d{4}|\d{1,2}:\d\d).*$",
    re.IGNORECASE | re.DOTALL,
)
_ROLE_TAIL = re.compile(
    r"\s*(?:\s[|–—-]\s|,\s+|\s*\(|\s/\s)\s*(?P<role>(?:(?:the|our|a|an|is|senior|chief|staff|guest|managing|deputy|associate|assistant|"
    r"freelance|contributing|special|former|co-?)\s?-?)*"
    r"(?:\w+\s+){0,4}?(?:editor|writer|reporter|correspondent|columnist|journalist|contributor|author|founder|ceo|cto|coo|cfo|director|"
    r"manager|professor|analyst|blogger|photographer|producer|critic|president|partner|engineer|consultant|specialist|strategist|"
    r"redakteur(?:in)?|korrespondent(?:in)?|autorin|autor|journaliste|redactor|redactora|periodista|giornalista|redacteur)\b[^,;|]*)\)?$",
    re.IGNORECASE,
)
_PARENTHESIS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")
_EDGES = ' \t\n,;:|·•-–—/\\*"“”„«»<>+='
_MAX_NAME = 80
_MAX_NAMES = 40


def names_in(text: str) -> list[tuple[str, str | None]]:
    """The persons of a byline: each name, and the role that stands beside it."""
    found: list[tuple[str, str | None]] = []
    for part in _parts(_without_by(text)):
        name, role = _clean(part)
        if name and all(fold(name) != fold(known) for known, _ in found):
            found.append((name, role))
    return found[:_MAX_NAMES]


def _without_by(text: str) -> str:
    """A byline without the words before the first name and without a date after the last."""
    text = " ".join(text.split()).strip(_EDGES)
    for _ in range(3):
        shorter = _BY.sub("", text, count=1)
        if shorter == text or not shorter.strip():
            break
        text = shorter
    return _DATE_TAIL.sub("", text).strip(_EDGES)


def _parts(text: str) -> Iterator[str]:
    """A list of names taken apart."""
    for part in _SPLIT.split(text)[: _MAX_NAMES * 2]:
        sides = _SPLIT_FULL.split(part)
        if len(sides) > 1 and all(len(side.split()) >= 2 for side in sides):
            for side in sides:
                yield from _at_commas(side)
        else:
            yield from _at_commas(part)


def _at_commas(text: str) -> Iterator[str]:
    """Names between commas; a degree stays with its name, and "Family, Given" is one person."""
    pieces = [piece for piece in _COMMA.split(text) if piece]
    if len(pieces) == 2 and not _SUFFIX.match(pieces[1]) and all(" " not in piece for piece in pieces):
        yield f"{pieces[1]} {pieces[0]}"
        return
    current = ""
    for piece in pieces:
        if current and (_SUFFIX.match(piece) or _ROLE_TAIL.fullmatch(f", {piece}")):
            current += f", {piece}"
            continue
        if current:
            yield current
        current = piece
    if current:
        yield current


def _clean(text: str) -> tuple[str | None, str | None]:
    """A name without role and residue, and the role; no name where the text is none."""
    text = _without_by(text)
    role = None
    match = _ROLE_TAIL.search(text)
    if match and match.start() > 2:
        role = match["role"].strip(_EDGES)
        text = text[: match.start()]
    text = _PARENTHESIS.sub("", text).strip(_EDGES)
    if not text or len(text) > _MAX_NAME or len(text.split()) > 8 or _NOT_A_NAME.search(text):
        return None, None
    if text.startswith("@") or sum(c.isdigit() for c in text) > 4:
        return None, None
    return text, role


def is_placeholder(name: str) -> bool:
    """True for what stands where nobody gave a name."""
    return fold(name) in _PLACEHOLDERS
