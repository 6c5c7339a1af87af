"""What the walk does with an element, told by its tag and its `class` and `id` tokens alone.

Answers are remembered for each distinct combination: a page repeats few of them, and a site's pages repeat
those of each other. The memory is bounded, since a hostile page may make each combination new.
"""

from __future__ import annotations

from msgspec import Struct

from blogextract.chrome import RULES, Match, Matcher
from blogextract.document.tags import BLOCK, HIDDEN_TEXT
from blogextract.embeds import MEDIA_TAGS, is_media_atom

INLINE, BOX, BREAK, ATOM, SKIP, ASIDE = range(6)
"""Walk on within the line; open a box; break the line; one picture, embed or formula; nothing to see; an
inline element that a hard rule claims, a run of its own."""

NEVER_CLAIMED = frozenset({"html", "body", "main", "article"})
"""Elements that hold the post if anything does: no class word makes them chrome."""

_SKIPPED = HIDDEN_TEXT | {
    "area", "base", "basefont", "bgsound", "col", "frame", "input", "keygen", "link", "meta", "param", "source",
    "track",
}  # fmt: skip

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
_BOXES = BLOCK | {"button"}
_MEMORY = 50_000
_matcher = Matcher(RULES)


class Verdict(Struct, frozen=True):
    """What to do with an element, the hard rule that claims it if any, and the soft ones that may."""

    does: int
    hard: Match | None = None
    soft: tuple[Match, ...] = ()


KNOWN_VERDICTS: dict[tuple[str, str | None, str | None, str | None], Verdict] = {}
"""The answers so far, by tag, `class`, `id` and `role`."""


def verdict_of(tag: str, classes: str | None, name: str | None, role: str | None = None) -> Verdict:
    """The verdict on an element with this tag, `class`, `id` and `role`."""
    if len(KNOWN_VERDICTS) > _MEMORY:
        KNOWN_VERDICTS.clear()
    if name and not _matcher.of_id(name):  # most ids are of one element each, and say nothing
        plain = KNOWN_VERDICTS.get((tag, classes, None, role))
        verdict = plain or _judge(tag, classes, None, role)
        if plain is None:
            KNOWN_VERDICTS[tag, classes, None, role] = verdict
    else:
        verdict = _judge(tag, classes, name, role)
    KNOWN_VERDICTS[tag, classes, name, role] = verdict
    return verdict


def _judge(tag: str, classes: str | None, name: str | None, role: str | None) -> Verdict:
    if tag == "br":
        return Verdict(BREAK)
    if tag in _SKIPPED and tag not in MEDIA_TAGS:
        return Verdict(SKIP)
    tokens = classes.lower().split() if classes else []
    matches = () if tag in NEVER_CLAIMED else _matcher.find(tag, classes, name, role)
    hard = matches[0] if matches and matches[0][0].hard else None
    if tag in MEDIA_TAGS or tag in _FORMULA_TAGS or not _FORMULA_CLASSES.isdisjoint(tokens):
        return Verdict(ATOM, hard)
    if hard is None and is_media_atom(tag, tokens):
        return Verdict(ATOM)
    soft = tuple([match for match in matches if not match[0].hard]) if matches else ()
    if tag in _BOXES:
        return Verdict(BOX, hard, soft)
    return Verdict(ASIDE if hard else INLINE, hard)
