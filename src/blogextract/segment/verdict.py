"""What the walk does with an element, told by its tag and its attributes alone.

Answers are remembered for each tag and `class`: a page repeats few of them, and a site's pages repeat those of each
other. The memory is bounded, since a hostile page may make each combination new. Few elements have an `id`, a `role`
or another attribute that says something: these are looked at one by one.
"""

from __future__ import annotations

import re

from msgspec import Struct

from blogextract.chrome import RULES, Match, Matcher
from blogextract.document import Document
from blogextract.document.tags import BLOCK, HIDDEN_TEXT
from blogextract.embeds import ATOM_CLASSES, FACADE_ATTRIBUTES, MEDIA_TAGS, is_media_atom

INLINE, LINK, BOX, BREAK, ATOM, SKIP, ASIDE, HIDDEN = range(8)
"""Walk on within the line; the same, within a link; open a box; break the line; one picture, embed or formula; nothing
to see; an inline element that a hard rule claims, a run of its own; one that is hidden, the same."""

NEVER_CLAIMED = frozenset({"html", "body", "main", "article"})
"""Elements that hold the post if anything does: no class word makes them chrome."""

_SKIPPED = (
    HIDDEN_TEXT | {
        "area", "base", "basefont", "bgsound", "col", "frame", "input", "keygen", "link", "meta", "param", "source",
        "track",
    }
) - MEDIA_TAGS  # fmt: skip
"""Elements without text to read; half of a page's ids are theirs."""

_FORMULA_TAGS = frozenset({"math", "mjx-container"})
_FORMULA_CLASSES = frozenset(
    {
        "katex",
        "katex-display",
        "mathjax",
        "mathjax_display",
        "mathjax_preview",
        "mathjax_svg",
        "latex-rendered",
        "mjx-chtml",
    }
)
_ATOM_CLASSES = _FORMULA_CLASSES | ATOM_CLASSES.keys()
_BOXES = BLOCK | {"button"}
_HIDING = re.compile(r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_MEMORY = 50_000
_matcher = Matcher(RULES)


class Verdict(Struct, frozen=True):
    """What to do with an element, the hard rule that claims it if any, and the soft ones that may."""

    does: int
    hard: Match | None = None
    soft: tuple[Match, ...] = ()


_PLAIN = [Verdict(does) for does in range(HIDDEN + 1)]
"""The verdicts on elements that no rule names."""

_known: dict[tuple[str, str | None], Verdict] = {}
_known_named: dict[tuple[str, str | None, str | None, str | None], Verdict] = {}
"""The answers so far, by tag and `class`, and for ids and roles that say something by these as well."""


def verdict_of(tag: str, classes: str | None) -> Verdict:
    """The verdict on an element of this tag and `class` without further attributes."""
    found = _known.get((tag, classes))
    if found is None:
        if len(_known) > _MEMORY:
            _known.clear()
        found = _known[tag, classes] = _judge(tag, classes, None, None)
    return found


def verdicts_of(document: Document) -> list[Verdict | None]:
    """The verdict on each element; None where `verdict_of` has to be asked, since no such element was met before."""
    found = list(map(_known.get, zip(document.tags, document.classes, strict=True)))
    _judge_named(document, found)
    _judge_facades(document, found)
    return found


def hidden_elements(document: Document) -> set[int]:
    """The elements that their own attributes hide."""
    hidden = {node for node in document.having("style") if _HIDING.search(document.attributes[node]["style"])}
    return hidden.union(document.having("hidden"))


def _judge_named(document: Document, found: list[Verdict | None]) -> None:
    """The verdicts on elements whose id or role says something; most ids are of one element each and say nothing."""
    attributes, tags = document.attributes, document.tags
    ids = [(node, attributes[node]["id"]) for node in document.having("id") if tags[node] not in _SKIPPED]
    named = {node: name for node, name in ids if name and _matcher.of_id(name)}
    roles = {node: role for node in document.having("role") if _matcher.of_role(role := attributes[node]["role"])}
    for node in named.keys() | roles.keys():
        key = (tags[node], document.classes[node], named.get(node), roles.get(node))
        verdict = _known_named.get(key)
        if verdict is None:
            if len(_known_named) > _MEMORY:
                _known_named.clear()
            verdict = _known_named[key] = _judge(*key)
        found[node] = verdict


def _judge_facades(document: Document, found: list[Verdict | None]) -> None:
    """The verdicts on empty elements that stand for a player."""
    for name in FACADE_ATTRIBUTES:
        for node in document.having(name):
            verdict = found[node] or verdict_of(document.tags[node], document.classes[node])
            if document.stops[node] == document.starts[node] + 1 and verdict.does in (INLINE, LINK, BOX):
                found[node] = Verdict(ATOM, verdict.hard)


def _judge(tag: str, classes: str | None, name: str | None, role: str | None) -> Verdict:
    if tag == "br":
        return _PLAIN[BREAK]
    if tag in _SKIPPED:
        return _PLAIN[SKIP]
    matches = () if tag in NEVER_CLAIMED else _matcher.find(tag, classes, name, role)
    hard = matches[0] if matches and matches[0][0].hard else None
    if _is_atom(tag, classes, is_claimed=hard is not None):
        return Verdict(ATOM, hard) if hard else _PLAIN[ATOM]
    if tag in _BOXES:
        return Verdict(BOX, hard, tuple([match for match in matches if not match[0].hard])) if matches else _PLAIN[BOX]
    if hard is not None:
        return Verdict(ASIDE, hard)
    return _PLAIN[LINK if tag == "a" else INLINE]


def _is_atom(tag: str, classes: str | None, *, is_claimed: bool) -> bool:
    """True for a picture, a formula, and for an embed unless a rule claims it for something else."""
    if tag in MEDIA_TAGS or tag in _FORMULA_TAGS:
        return True
    tokens = classes.lower().split() if classes else ()
    if _ATOM_CLASSES.isdisjoint(tokens):
        return False
    return not _FORMULA_CLASSES.isdisjoint(tokens) or (not is_claimed and is_media_atom(tag, tokens))
