"""Sections that lead readers on: the same heading over links to other posts of the blog, other ones each time.

An author's regular heading ("This week's links") stands over links that lead out of the blog, or over text; the list
that a plugin makes leads to the blog's own posts and says nothing of its own.
"""

from __future__ import annotations

from collections import Counter

from blogextract.article import Section
from blogextract.chrome.phrases import phrase_kind
from blogextract.migrate.recurring.count import LEAST, Era, Posts, Recurring
from blogextract.migrate.recurring.rules import Verdict
from blogextract.migrate.recurring.units import HEADING, linked_words, links_of, text_of, units
from blogextract.migrate.settle.facts import host_of, key_of

_NEARLY_ALL = 0.9
_OWN_WORDS = 12
"""Words outside links that such a list has at most: dates, "in", the categories."""
_AT_FOOT = 3
"""Sections from the end among which such a list stands."""


def related_sections(
    posts: Posts, eras: dict[str, Era], found: dict[tuple[str, str], Recurring]
) -> dict[tuple[str, str], Verdict]:
    """Verdicts on recurring headings over nothing but links to the blog's own posts."""
    if not any(each.unit.block == HEADING for each in found.values()):
        return {}
    lists: Counter[tuple[str, str]] = Counter()
    for post in posts():
        era = eras[post.shape]
        for unit in units(post, _is_heading):
            key = (era.name, unit.key)
            if key in found:
                section = post.article.sections[unit.section]
                at_foot = len(post.article.sections) - unit.section <= _AT_FOOT
                lists[key] += at_foot and leads_on(section, post.url)
    by_name = {era.name: era for era in eras.values()}
    verdicts = {}
    for key, count in sorted(lists.items()):
        each = found[key]
        reach = each.posts / max(by_name[key[0]].between(each.first, each.last), 1)
        called = phrase_kind(each.unit.text) == "related"
        if count >= max(LEAST, _NEARLY_ALL * each.posts) and (called or reach >= _NEARLY_ALL):
            why = f"a heading over links to the blog's own posts alone; in {each.posts} posts, {reach:.0%} of its time"
            verdicts[key] = Verdict("recurring.related", why)
    return verdicts


def _is_heading(_: int, __: int, heading: bool) -> bool:  # noqa: FBT001 - what `units` hands over
    return heading


def leads_on(section: Section, url: str) -> bool:
    """True for a section of links to the blog's own posts with hardly a word beside them; url: the post's."""
    host = host_of(key_of(url))
    own = 0
    for block in section.blocks:
        targets = list(links_of(block))
        if not targets or any(host_of(key_of(target)) != host for target in targets):
            return False
        linked = sum(len(words.split()) for words in linked_words(block))
        own += max(len(text_of(block).split()) - linked, 0)
    return bool(section.blocks) and own <= _OWN_WORDS
