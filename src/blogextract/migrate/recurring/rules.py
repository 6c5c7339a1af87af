"""Whose a recurring unit is, by stated criteria: the site's, which is removed, or its authors', which stays.

What authors write again and again (a sign-off, a regular heading, a picture between parts) and what a plugin puts
there differ in four ways, and a rule asks for two of them at least:

- words: it calls for something (subscribe, follow, share, read on), discloses, or tells of an author;
- links: it leads to the same place each time, and out of the post;
- place: it stands at the same distance from the start or the end of nearly all its posts;
- reach: it stands in nearly all posts between the first and the last that have it, whoever wrote them.

Where in doubt it stays, and is listed for people to decide.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from blogextract.chrome.phrases import phrase_kind
from blogextract.migrate.recurring.count import Era, Recurring
from blogextract.migrate.settle.facts import fold, host_of, key_of

_SITES_OWN = frozenset(
    {"ads", "comments", "disclosure", "follow", "newsletter", "paywall", "related", "share", "syndication", "author"}
)
"""Kinds of phrases by which a site speaks to its readers; those of the others stand in posts as well."""
_CALLS = re.compile(
    r"""\b(?:
      newsletters? | mailing\ list | in\ your\ inbox | subscrib(?:e|ing) | sign\ up | follow\ (?:me|us)\ on
      | (?:support|sponsor)\ (?:me|us|this\ (?:site|blog)|my\ work|our\ work) | patreon | ko-fi | buy\ me\ a
      | leave\ a\ comment | share\ this | tell\ a\ friend
      | abonnier\w* | rundbrief | abonnez-vous | inscrivez-vous | infolettre | suscr[ií]b\w+ | bolet[ií]n
      | iscriviti | inscreva-se | assine | nieuwsbrief | zapisz\ się | подпи(?:ш|с)\w+ | рассылк\w+
    )\b | メルマガ | ニュースレター | 订阅 | 訂閱 | 구독""",
    re.VERBOSE | re.IGNORECASE,
)
_DISCLOSES = re.compile(
    r"""\b(?:
      affiliate(?:-|\ )?links? | affiliate\ (?:program|commission) | amazon\ (?:services|associates?) | as\ an\ amazon
      | sponsored\ (?:post|by) | paid\ partnership | small\ commission | disclosure: | disclaimer:
      | (?:views|opinions)\ (?:are|expressed) | affiliate-?links? | als\ amazon-partner | liens?\ affili[ée]s?
      | enlaces?\ de\ afiliad\w+ | link\ di\ affiliazione | партн[её]рск\w+\ ссылк\w+
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_BADGE = re.compile(
    r"badge|award|winner|finalist|top[-_ ]?\d+|featured|as[-_ ]seen|member[-_ ]of|nominee|blogroll", re.IGNORECASE
)
_TELLS_OF = re.compile(
    r"\b(?:is|was|are|writes?|wrote|lives?|works?|blogs?|edits?|runs?|ist|schreibt|lebt|arbeitet|est|écrit|vit|travaille|es|"
    r"escribe|vive|trabaja|è|scrive|lavora|é|escreve|woont|schrijft|jest|pisze|mieszka)\b",
    re.IGNORECASE,
)
_SENTENCES = re.compile(r"(?<=[.!?…。！？:])\s+|\n")

_FIXED = 0.8
"""Share of its places at one distance from the start or the end above which a unit stands at a fixed place."""
_NEARLY_ALL = 0.9
_MANY = 0.5
_WORDS = 12
"""Words that nobody types the same three times without copying them."""
_BIO_WORDS = 6
_EVERYWHERE = 8
"""Posts from which "nearly all" is more than a few in a row."""


class Verdict(NamedTuple):
    """rule: its id, None where the unit stays. why: in words, for the trace and for review."""

    rule: str | None
    why: str


class Signs(NamedTuple):
    """What speaks for one side or the other."""

    found: Recurring
    reach: float
    fixed: bool
    leads: bool
    phrase: str | None
    calls: bool
    alone: bool

    def told(self) -> str:
        """The signs in words."""
        place = "at the same place" if self.fixed else "at varying places"
        links = ", with the same link" if self.leads else ""
        return f"in {self.found.posts} posts, {self.reach:.0%} of those of its time, {place}{links}"


def judge(found: Recurring, era: Era) -> Verdict:
    """Whose the unit is."""
    signs = _signs(found, era)
    for rule, test, reason in _RULES:
        if test(signs):
            return Verdict(rule, f"{reason}; {signs.told()}")
    return Verdict(None, signs.told())


def _signs(found: Recurring, era: Era) -> Signs:
    times = max(found.times, 1)
    fixed = max([*found.starts.values(), *found.ends.values()]) >= _FIXED * times
    targets, count = found.targets.most_common(1)[0]
    phrase = next((kind for line in _lines(found) if (kind := phrase_kind(line)) in _SITES_OWN), None)
    return Signs(
        found=found,
        reach=found.posts / max(era.between(found.first, found.last), 1),
        fixed=fixed and found.times <= found.posts * 1.2,
        leads=bool(targets) and count >= _NEARLY_ALL * times,
        phrase=phrase,
        calls=phrase is not None or _CALLS.search(found.unit.text) is not None,
        alone=len(found.authors) < 2 and len(era.authors) > 1,
    )


def _lines(found: Recurring) -> list[str]:
    """The unit's text, its sentences, and the words of its links."""
    text = found.unit.text
    return [text, *_SENTENCES.split(text), *found.unit.linked_words]


def _is_call(signs: Signs) -> bool:
    """It calls for something, and a link or a form, its length or its reach shows that it was put there."""
    if not signs.calls or signs.found.unit.kind == "heading":
        return False
    is_long = len(signs.found.unit.text.split()) >= _WORDS
    return signs.leads or (signs.fixed and signs.reach >= _MANY and (is_long or not signs.alone))


def _is_disclosure(signs: Signs) -> bool:
    """It says who paid, in the same words each time, at the head or the foot."""
    says = signs.phrase == "disclosure" or _DISCLOSES.search(signs.found.unit.text) is not None
    return says and signs.found.unit.kind != "heading" and (signs.fixed or signs.leads)


def _is_bio(signs: Signs) -> bool:
    """It begins with the name of the one author who has it, and tells of them, at the foot or the head."""
    unit = signs.found.unit
    if unit.kind not in ("paragraph", "quote", "callout") or len(signs.found.authors) != 1 or not signs.fixed:
        return False
    name = next(iter(signs.found.authors))
    start = fold(unit.text).removeprefix("about ").removeprefix("written by ")
    return (
        bool(name)
        and start.startswith(name + " ")
        and len(unit.text.split()) >= _BIO_WORDS
        and bool(_TELLS_OF.search(unit.text[: len(name) + 40]))
    )


def _is_badge(signs: Signs) -> bool:
    """A picture that leads elsewhere or says that something was won, at a fixed place in most posts of its time."""
    unit = signs.found.unit
    if not unit.is_image or not signs.fixed or signs.reach < _MANY:
        return False
    return signs.leads or _BADGE.search(unit.text) is not None


def _is_everywhere(signs: Signs) -> bool:
    """The same link at the same place in nearly all posts, in the words of several authors or in none but its own."""
    found = signs.found
    if found.unit.kind == "heading" or found.posts < _EVERYWHERE or signs.alone:
        return False
    is_button = len(found.unit.text.split()) <= sum(len(words.split()) for words in found.unit.linked_words)
    return signs.leads and signs.fixed and signs.reach >= _NEARLY_ALL and (is_button or len(found.authors) > 1)


def _is_navigation(signs: Signs) -> bool:
    """Nothing but links, in the same words and to other posts of the blog each time, at the same place in its posts."""
    found = signs.found
    if found.unit.kind != "paragraph" or found.posts < _EVERYWHERE or not signs.fixed or signs.leads:
        return False
    words = len(found.unit.text.split())
    linked = sum(len(each.split()) for each in found.unit.linked_words)
    home = host_of(key_of(found.examples[0])) if found.examples else ""
    inside = all(host_of(key_of(target)) == home for targets in found.targets for target in targets)
    return 0 < words <= linked and inside and signs.reach >= _MANY


def speaks_for_site(heading: str) -> bool:
    """True for the words that stand over what a site puts under its posts."""
    return phrase_kind(heading) in _SITES_OWN


_RULES: tuple[tuple[str, Callable[[Signs], bool], str], ...] = (
    ("recurring.disclosure", _is_disclosure, "says who paid or is not liable"),
    ("recurring.call", _is_call, "asks readers to subscribe, follow, share or pay"),
    ("recurring.bio", _is_bio, "tells of the author"),
    ("recurring.badge", _is_badge, "a badge"),
    ("recurring.navigation", _is_navigation, "links to the posts before and after"),
    ("recurring.everywhere", _is_everywhere, "the same words and link in nearly all posts"),
)
