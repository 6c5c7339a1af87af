"""Who writes the blog, as themes show it beside every post: the name alone in a line, and a text about them under it.

Most static sites have one author and no page of theirs; their themes make a card of the name, a portrait and a line or
two. The name is one that other sources know, and what stands under it is a bio where a class calls it a description,
or where the card is a person's by its class and has a portrait. Such a claim has no confidence of its own: it adds to
what is known of a person, and speaks for nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from blogextract.article import Author
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.authors.bio_text import bio_of
from blogextract.metadata.authors.box_read import portrait
from blogextract.metadata.authors.persons import as_authors, names_in
from blogextract.metadata.data.meta_tags import first, meta_tags
from blogextract.metadata.lines import Line, lines
from blogextract.metadata.post_place import leads_home, post_place
from blogextract.metadata.text import fold
from blogextract.metadata.titles.site_names import is_site_name, site_names
from blogextract.outline import Outline
from blogextract.patterns import deferred

_SAYS = deferred(r"(?:desc|description|bio|biography|intro|introduction|signature|motto)$", re.MULTILINE)
"""Ends of class tokens, one a line, of a text that says what somebody or something is."""
_PERSON = deferred(
    r"(?:author|blogger|owner|profile)(?:[-_](?:box|card|info|widget|wrap|wrapper|profile|content))?$",
    re.MULTILINE,
)
"""Ends of class tokens of a card about a person."""
_OTHERS = deferred(r"comment|reply|review|testimonial|related|recommend", re.IGNORECASE)
"""Parts of class tokens around what other persons say, and around other posts."""
_MAX_UP = 3
"""Elements from a text to the one that holds the name as well."""
_MAX_FOUND = 12
_MAX_CARD = 1500
_MAX_NAME = 60
_MIN_BYTES = 24
"""A text of fewer bytes is a role or a greeting."""
_SAME = 100
"""Characters at the beginning of a description that tell it from others; most are cut somewhere."""
_LINKED = 0.5
_AROUND = 12
_DATED = ("time", "form")
"""Elements of a post's byline and of a sign-up box, which no profile holds."""


def claims(document: Document, outline: Outline | None, found: Iterable[Claim]) -> list[Claim]:
    """The bio of each author whom other claims name, and who has none yet, in a profile."""
    del outline  # the markup says it all
    known = [author for claim in found if claim.field == "authors" for author in as_authors(claim.value)]
    left = dict(_without_bio(known))
    roles = {fold(author.role) for author in known if author.role}
    told: list[Claim] = []
    for node, shown in _texts(document) if left else ():
        profile = _profile(document, node, shown, left)
        if profile is not None and fold(profile.bio or "") not in roles:
            del left[fold(profile.name)]
            told.append(Claim(field="authors", value=[profile], source="author_box", confidence=0.0, node=node))
    return told


def _without_bio(authors: list[Author]) -> Iterator[tuple[str, str]]:
    """Those whom nobody describes: folded name and name."""
    described = {fold(author.name) for author in authors if author.bio}
    for author in authors:
        for name, _ in names_in(author.name):
            if fold(name) not in described:
                yield fold(name), name


def _texts(document: Document) -> Iterator[tuple[int, list[Line]]]:
    """Elements that hold a text about somebody, each with its lines: by their own class, or as the rest of a card."""
    tokens = "\n".join(document.by_class)
    described = _classed(document, _ending(_SAYS, tokens))
    yield from ((node, lines(document, node)) for node in described)
    elsewhere = post_place(document).elsewhere
    for card in _classed(document, _ending(_PERSON, tokens)):
        dated = any(document.tagged(tag, within=card) for tag in _DATED)
        if elsewhere(card) and not dated and portrait(document, card):
            shown = lines(document, card) if document.short_text(card, _MAX_CARD) else []
            yield from ((line.node, [line]) for line in shown[1:2])


def _ending(pattern: re.Pattern[str], tokens: str) -> list[str]:
    """Those of the tokens, one a line, of which a whole part at the end is what the pattern finds."""
    ends = [end.span() for end in pattern.finditer(tokens)]
    return [tokens[tokens.rfind("\n", 0, at) + 1 : end] for at, end in ends if not at or tokens[at - 1] in "\n-_"]


def _classed(document: Document, tokens: list[str]) -> list[int]:
    return sorted({node for token in tokens for node in document.by_class[token]})[:_MAX_FOUND]


def _profile(document: Document, node: int, shown: list[Line], names: dict[str, str]) -> Author | None:
    """The person whose name stands right above a text; None where it is no bio, or nobody's."""
    text = "\n".join(line.text for line in shown)
    if not _MIN_BYTES <= len(text.encode()) <= _MAX_CARD or sum(line.links for line in shown) > _LINKED * len(text):
        return None
    for above in islice(document.ancestors(node), _MAX_UP):
        if document.short_text(above, _MAX_CARD) is None:
            return None
        around = lines(document, above)
        at = next((at for at, line in enumerate(around) if line.text == shown[0].text), 0)
        before = _named_before(document, around[:at], names)
        if before is None:
            continue
        name = names.get(fold(before.text)) if len(before.text) <= _MAX_NAME else None
        if name is None or _is_of_others(document, node) or _is_of_post(document, node, text):
            return None
        avatar = portrait(document, above)
        bio = "" if _is_of_site(document, before.node, avatar) else bio_of(shown, name)
        return Author(name=name, bio=bio, avatar=avatar) if bio else None
    return None


def _named_before(document: Document, around: list[Line], names: dict[str, str]) -> Line | None:
    """The line right above a text, or, where that is the site's name, the one above it."""
    above = around[-1:-3:-1]
    if len(above) > 1 and fold(above[0].text) not in names and is_site_name(above[0].text, site_names(document)):
        return above[1]
    return above[0] if above else None


def _is_of_site(document: Document, named: int, avatar: str | None) -> bool:
    """Whether a name is the blog's own at the head of its pages, with the blog's motto under it."""
    around = [named, *islice(document.ancestors(named), _AROUND)]
    if any(document.tags[above] in ("h1", "header") for above in around):
        return True
    linked = next((above for above in around[:_MAX_UP] if document.tags[above] == "a"), -1)
    return avatar is None and linked >= 0 and leads_home(document, document.parents[linked])


def _is_of_post(document: Document, node: int, text: str) -> bool:
    """Whether a text in the post is its standfirst, under the byline: the head describes the page by it."""
    told = fold(first(meta_tags(document), "og:description", "description") or "")
    return bool(told) and not post_place(document).elsewhere(node) and fold(text).startswith(told[:_SAME])


def _is_of_others(document: Document, node: int) -> bool:
    classes = (document.classes[above] for above in [node, *islice(document.ancestors(node), _AROUND)])
    return any(names and _OTHERS.search(names) for names in classes)
