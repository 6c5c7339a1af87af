"""What a chrome rule is, and how the rules are found for an element.

A rule names tokens of `class` and `id`. A *hard* rule knows a plugin's or platform's own markup and claims the
element wherever it stands. A *soft* rule knows a word that themes use; it claims only with the shape that goes
with the word (links, a form, little text), and otherwise is only evidence for the score.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

Shape = Literal["any", "links", "form", "short", "small", "empty"]
"""What the element must hold beside the word for a soft rule to claim it.

any: whatever. links: most of its characters are links. form: a field to type in. short: under 200 characters.
small: under 600 characters and no paragraph over 200. empty: no text of its own, pictures and icons at most.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One row of a chrome table.

    id: `kind.name`, stable. kind: the region it claims. why: the reason, true on pages not seen. example: markup
    that it claims. classes, ids: whole tokens, lower case. prefixes: what a class token or an id begins with.
    tags: if given, only these elements. shapes: any of these is enough for a soft rule; empty means hard.
    """

    id: str
    kind: str
    why: str
    example: str
    classes: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    tags: frozenset[str] = frozenset()
    shapes: tuple[Shape, ...] = ()

    @property
    def hard(self) -> bool:
        """True where the markup alone claims."""
        return not self.shapes


Match = tuple[Rule, str]
"""A rule and the token by which it was found."""


class Matcher:
    """Finds the rules of an element by its tag, `class` and `id`; answers are remembered per distinct string."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._classes = _by_token(rules, "classes")
        self._ids = _by_token(rules, "ids")
        self._prefixes = [(prefix, rule) for rule in rules for prefix in rule.prefixes]
        self._tokens: dict[tuple[str, bool], tuple[Match, ...]] = {}

    def find(self, tag: str, classes: str | None, name: str | None) -> tuple[Match, ...]:
        """The rules that the element's tokens name, in the order of its tokens, hard ones first."""
        found: list[Match] = []
        for token in classes.lower().split() if classes else ():
            found += self._of_token(token, is_id=False)
        if name:
            found += self._of_token(name.lower().strip(), is_id=True)
        if not found:
            return ()
        fitting = [match for match in found if not match[0].tags or tag in match[0].tags]
        fitting.sort(key=lambda match: not match[0].hard)
        return tuple(fitting)

    def _of_token(self, token: str, *, is_id: bool) -> tuple[Match, ...]:
        key = (token, is_id)
        known = self._tokens.get(key)
        if known is None:
            table = self._ids if is_id else self._classes
            rules = [*table.get(token, ()), *(rule for prefix, rule in self._prefixes if token.startswith(prefix))]
            mark = "#" if is_id else "."
            known = tuple((rule, mark + token) for rule in dict.fromkeys(rules))
            if len(self._tokens) > 50_000:  # a hostile site may send a new class with each element
                self._tokens.clear()
            self._tokens[key] = known
        return known


def _by_token(rules: Iterable[Rule], name: Literal["classes", "ids"]) -> dict[str, list[Rule]]:
    found: dict[str, list[Rule]] = {}
    for rule in rules:
        for token in getattr(rule, name):
            found.setdefault(token, []).append(rule)
    return found
