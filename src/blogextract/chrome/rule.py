"""What a chrome rule is, and how the rules are found for an element.

A rule names tokens of `class` and `id`. A *hard* rule knows a plugin's or platform's own markup and claims the
element wherever it stands. A *soft* rule knows a word that themes use; it claims only with the shape that goes
with the word (links, a form, little text), and otherwise is only evidence for the score.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Literal

from msgspec import Struct

Shape = Literal["any", "links", "form", "short", "small", "empty"]
"""What the element must hold beside the word for a soft rule to claim it.

any: whatever. links: most of its characters are links. form: a field to type in. Both hold only under 1,500 characters
outside links, since a page's frame has its menus and its search too. short: under 200 characters. small: under 600
characters and no paragraph over 200. empty: no letter and no digit of its own, at most pictures, icons and signs such
as `#` or `×`.
"""

KINDS = frozenset(
    {
        "ads", "badges", "comments", "form", "navigation", "newsletter", "notices", "related", "share", "toc", "ui",
    }
)  # fmt: skip
"""The regions that rules claim."""


class Rule(Struct, frozen=True, kw_only=True, eq=False):
    """One row of a chrome table; a row is equal to itself alone, since comparing whole rows costs the walk dearly.

    id: `kind.name`, stable. kind: the region it claims. why: the reason, true on pages not seen. example: markup
    that it claims. classes, ids: whole tokens, lower case. prefixes: what a class token or an id begins with.
    words: words, or up to three joined by hyphens, that stand in a class token or an id however it is written:
    `related-posts` is in `RelatedPosts_list__x1`. roles: values of `role`. tags: if given, only these elements, and
    all of them where the rule names nothing else. shapes: any of these is enough for a soft rule; empty means hard.
    """

    id: str
    kind: str
    why: str
    example: str
    classes: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    words: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    shapes: tuple[Shape, ...] = ()

    @property
    def hard(self) -> bool:
        """True where the markup alone claims."""
        return not self.shapes


def row(name: str, why: str, example: str, selectors: str, *, shapes: tuple[Shape, ...] = ()) -> Rule:
    """A rule in one line of selectors, parted by spaces.

    `.token` a class, `#token` an id, `token*` how either begins, `~word` a word in either, `@role` a role, and a bare
    `tag` an element that the rule is limited to. The name's part before the point is the kind.
    """
    found: dict[str, list[str]] = {mark: [] for mark in ".#~@*<"}
    for selector in selectors.split():
        if selector.endswith("*"):
            found["*"].append(selector[:-1])
        elif selector[0] in ".#~@":
            found[selector[0]].append(selector[1:])
        else:
            found["<"].append(selector)
    return Rule(
        id=name,
        kind=name.partition(".")[0],
        why=why,
        example=example,
        classes=frozenset(found["."]),
        ids=frozenset(found["#"]),
        prefixes=tuple(found["*"]),
        words=frozenset(found["~"]),
        roles=frozenset(found["@"]),
        tags=frozenset(found["<"]),
        shapes=shapes,
    )


Match = tuple[Rule, str]
"""A rule and the token by which it was found."""

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SLUGGED = _HEADINGS | {"section"}
"""Elements whose id a generator makes of the words of a heading: `<h2 id="comments">` heads a text on comments."""

_KEPT_FROM_WORDS = _HEADINGS | {
    "p", "li", "figure", "figcaption", "img", "picture", "video", "audio", "iframe", "pre", "code",
    "blockquote", "table", "thead", "tbody", "tr", "td", "th", "dl", "dt", "dd", "math", "details",
}  # fmt: skip
"""What a post is made of: a word on such an element may say what it shows, so only rules that name the element take
it."""

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_DIGITS = "0123456789"
_NOT_WORDS = frozenset("[](){}/:%@!&")
"""What only tokens of utility classes hold: `md:hidden`, `group/share`."""

_MOST_WORDS = 8
"""A token of more is a heading's slug or a list of settings."""
_HASHED = re.compile(r"\d[A-Za-z]")
"""What a hash or a UUID has more than once, and hardly a name: letters after a digit."""

_STATES_FIRST = frozenset(
    {
        "archive", "author", "category", "disable", "enable", "format", "group", "has", "hide", "is", "no", "not",
        "page", "peer", "show", "single", "tag", "tags", "tax", "taxonomy", "template", "term", "toggle", "topic",
        "type", "with", "without",
    }
)  # fmt: skip
"""First words of tokens that say what the element around is like or is filed under, not what it is:
`has-sidebar`, `no-comments`, `category-newsletter`."""

_STATES_LAST = frozenset({"active", "closed", "disabled", "enabled", "layout", "loaded", "off", "on", "open", "opened"})
"""Last words of such tokens: `comments-open`, `sidebar-layout`."""

_SHORTEST_PREFIX = 4
"""Characters that a rule's prefix has at least, so that tokens that begin otherwise are not compared with any."""

_MEMORY = 50_000
"""Tokens remembered: a hostile site may send a new class with each element."""


class Matcher:
    """Finds the rules of an element by its tag, `class`, `id` and `role`; answers are remembered for each token."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._classes = _by_token(rules, "classes")
        self._ids = _by_token(rules, "ids")
        self._words = _by_first_word(rules)
        self._first_words = frozenset(self._words)
        self._roles = _by_token(rules, "roles")
        self._prefixes = _by_token(rules, "prefixes")
        self._prefix_lengths: dict[str, list[int]] = {}
        for start, length in sorted({(prefix[:_SHORTEST_PREFIX], len(prefix)) for prefix in self._prefixes}):
            self._prefix_lengths.setdefault(start, []).append(length)
        self._tags = _by_token([rule for rule in rules if _only_tags(rule)], "tags")
        self._known_classes: dict[str, tuple[Match, ...]] = {}
        self._known_ids: dict[str, tuple[Match, ...]] = {}
        self._known_words: dict[str, tuple[Rule, ...]] = {}

    def find(self, tag: str, classes: str | None, name: str | None, role: str | None = None) -> tuple[Match, ...]:
        """The rules that the element's tokens name, in the order of its tokens, hard ones first."""
        found: list[Match] = []
        if classes:
            known = self._known_classes
            for token in classes.split():
                matches = known.get(token)
                if matches is None:
                    matches = self._learn(token, ".", self._classes, known)
                if matches:
                    found += matches
        if name and tag not in _HEADINGS:
            matches = self.of_id(name)
            found += [match for match in matches if match[1][1:] in match[0].ids] if tag in _SLUGGED else matches
        if role:
            found += [(rule, f"role={role.strip().lower()}") for rule in self.of_role(role)]
        if tag in self._tags:
            found += [(rule, f"<{tag}>") for rule in self._tags[tag]]
        if not found:
            return ()
        fitting = [match for match in found if tag in match[0].tags or not (match[0].tags or _spared(tag, match[0]))]
        fitting.sort(key=lambda match: not match[0].hard)
        return tuple(fitting)

    def of_id(self, name: str) -> tuple[Match, ...]:
        """The rules that an id names, on whatever element."""
        name = name.strip()
        matches = self._known_ids.get(name)
        return self._learn(name, "#", self._ids, self._known_ids) if matches is None else matches

    def of_role(self, role: str) -> list[Rule]:
        """The rules that a role names, on whatever element."""
        return self._roles.get(role.strip().lower(), [])

    def _learn(
        self, written: str, mark: str, table: dict[str, list[Rule]], known: dict[str, tuple[Match, ...]]
    ) -> tuple[Match, ...]:
        """The rules of a token seen for the first time."""
        if len(known) > _MEMORY:
            known.clear()
        token = written.lower()
        rules = [*table.get(token, ()), *self._of_words(written.rstrip(_DIGITS))]
        for length in self._prefix_lengths.get(token[:_SHORTEST_PREFIX], ()):
            rules += self._prefixes.get(token[:length], ())
        matches = known[written] = tuple([(rule, mark + token) for rule in dict.fromkeys(rules)]) if rules else ()
        return matches

    def _of_words(self, written: str) -> tuple[Rule, ...]:
        """The rules of the words in a token without its number: most new tokens are known ones with a new number."""
        known = self._known_words.get(written)
        if known is not None:
            return known
        if len(self._known_words) > _MEMORY:
            self._known_words.clear()
        token = written.lower()
        words = token if written == token else _CAMEL.sub("-", written).lower()
        found = self._of_parts(written, words.replace("_", "-").split("-"))
        self._known_words[written] = found
        return found

    def _of_parts(self, written: str, words: list[str]) -> tuple[Rule, ...]:
        if self._first_words.isdisjoint(words):
            return ()
        found: list[Rule] = []
        for at, word in enumerate(words, start=1):
            if word in self._words:
                for rest, rule in self._words[word]:
                    if not rest or words[at : at + len(rest)] == rest:
                        found.append(rule)
        return () if not found or _tells_no_words(written, words) else tuple(found)


def _tells_no_words(written: str, words: list[str]) -> bool:
    """True for tokens whose words name no part of a page: states, utilities, slugs, hashes."""
    return (
        len(words) > _MOST_WORDS
        or words[0] in _STATES_FIRST
        or words[-1] in _STATES_LAST
        or not _NOT_WORDS.isdisjoint(written)
        or len(_HASHED.findall(written)) > 1
    )


def _spared(tag: str, rule: Rule) -> bool:
    """True for soft rules that go by words, on elements of which posts are made."""
    return tag in _KEPT_FROM_WORDS and bool(rule.shapes)


def _only_tags(rule: Rule) -> bool:
    """True where the rule names elements and nothing on them."""
    return not (rule.classes or rule.ids or rule.prefixes or rule.words or rule.roles)


def _by_token(
    rules: Iterable[Rule], name: Literal["classes", "ids", "roles", "prefixes", "tags"]
) -> dict[str, list[Rule]]:
    found: dict[str, list[Rule]] = {}
    for rule in rules:
        for token in getattr(rule, name):
            found.setdefault(token, []).append(rule)
    return found


def _by_first_word(rules: Iterable[Rule]) -> dict[str, list[tuple[list[str], Rule]]]:
    """For the first word of each rule's words, the words that have to follow, and the rule."""
    found: dict[str, list[tuple[list[str], Rule]]] = {}
    for rule in rules:
        for word in rule.words:
            first, *rest = word.split("-")
            found.setdefault(first, []).append((rest, rule))
    return found
