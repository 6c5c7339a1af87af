"""The title as the page shows it, and what in its `<title>` is the site's name and not the post's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.once import once
from blogextract.metadata.post_place import leads_home, post_place
from blogextract.metadata.text import fold
from blogextract.metadata.titles.head import head_titles, is_sites_alone, title_tag
from blogextract.metadata.titles.own_link import links_to_itself
from blogextract.metadata.titles.placeholders import PLACEHOLDERS
from blogextract.metadata.titles.shown import MAX_TITLE, TELLING, shown_title
from blogextract.metadata.titles.site_names import WORDS_OF_A_SITE, bare_title, site_names

HEADING = "heading"
TITLE = "title_tag"

_PARTS = """
    entry post article blog single page news story content main full hero detail node item blogpost blogitem asset
    blog-post blog-item blog-entry single-post post-full article-full gh-article wp-block-post td-post pw-post
    article-header post-header page-header entry-header single-page content-header article-page post-item post-main
"""
_ENDS = ("title", "headline", "heading", "name", "hed", "header-title", "titulo", "titel")
_EVIDENT = frozenset(
    {part + joint + end for part in _PARTS.split() for joint in ("-", "_", "__", "") for end in _ENDS}
    | {"headline", "p-name", "hed", "title", "titre", "titulo", "title-post", "titlepost"}
    | {"contentheading", "storytitle", "serendipity_title", "btitle"}
)
"""Classes, in lower case, that themes give to the title of a post."""

_ON_HEADINGS = "entry-header"
"""What TypePad and Movable Type call the heading itself; other themes call an element around it so."""

_BY_TAG = {"h1": 0.6, "h2": 0.25, "h3": 0.1}
_LOWER, _MAX_LOWER = ("h3", "h4", "h5", "h6"), 10
_UNSEEN = frozenset({"sr-only", "screen-reader-text", "visually-hidden", "visuallyhidden", "hidden", "hide"})
_LOGO = re.compile(r"(?:^|[-_])(?:logo|brand|branding|site-?title|sitename)(?:$|[-_])")
_IN_LISTS = frozenset({"nav", "li", "ul", "ol"})
_HEADERS = frozenset({"header", "hgroup"})
_TRAILING = re.compile(r"(?:\s+[|»·•–—-]){1,4}\s*$")
"""What is left of a template that joins a title with parts that a page does not have."""
_MAX_ABOVE = 12
_LONG = 180
_SETTLED = 1.0
_PLACEHOLDER = 0.6
_SAME = 0.25
_OWN_LINK = 0.3
_UNNAMED = 0.3
_NEARLY = 0.15
_MANY_SHARED = 4
_MOST = 0.8
"""So many words, and so large a share of both titles' words, are the same where one is the other rewritten."""
_USUAL_H1 = 3
"""First-level headings of a page that uses them for titles; with more, they are just headings."""
_PARAGRAPHS = 100
_USUAL_INTRODUCTION = 4
"""Long paragraphs that may stand before a title: menus tell of products, and a notice of cookies."""
_MAX_CANDIDATES = 60


def claims(document: Document) -> list[Claim]:
    """The heading that is the post's title, and the page's `<title>` without the site's name."""
    found = list(_title_tag(document))
    found += [
        Claim(
            field="title",
            value=text,
            source=HEADING,
            confidence=belief,
            node=node,
            consumes="title",
        )
        for node, text, belief in headings(document)[:3]
        if belief > 0
    ]
    return found


def _title_tag(document: Document) -> Iterator[Claim]:
    whole = title_tag(document)
    if whole:
        stripped = bare_title(document, _TRAILING.sub("", whole) or whole)
        alone = is_sites_alone(document) or _names_site_alone(document, whole)
        belief = 1.0 if stripped != whole else _UNNAMED if alone else 0.8
        yield Claim(field="title", value=stripped, source=TITLE, confidence=belief)


def _names_site_alone(document: Document, whole: str) -> bool:
    """Whether `<title>` is the site's name on each page, as it is where a heading links to this page as its title."""
    first = next((node for node, _, _ in headings(document)), -1)
    named = fold(whole) in {fold(name) for name in site_names(document)}
    return named and first >= 0 and links_to_itself(document, first)


@once
def headings(document: Document) -> list[tuple[int, str, float]]:
    """Headings that may be the title, the likeliest first: node, text, and how likely.

    Where a first-level heading says what the head says, no other is looked at.
    """
    elsewhere = post_place(document).elsewhere
    judge = _Judge(document)
    found: list[tuple[int, str, float]] = []
    for nodes in (document.by_tag.get("h1", [])[:_MAX_CANDIDATES], _others(document)):
        found += [(node, *judged) for node in nodes if not elsewhere(node) and (judged := judge.belief(node))]
        if any(belief >= _SETTLED for _, _, belief in found):
            break
    found = [heading for heading in found if not _is_echo(document, heading, found)]
    found.sort(key=lambda candidate: (-candidate[2], candidate[0]))
    return found


def _is_echo(document: Document, heading: tuple[int, str, float], found: list[tuple[int, str, float]]) -> bool:
    """Whether a heading hidden from view repeats one that is shown, with the names of the site after it."""
    if not _is_unseen(document, heading[0]):
        return False
    said = fold(heading[1])
    shown = (fold(text) for node, text, _ in found if not _is_unseen(document, node))
    return any(len(folded) > TELLING and said.startswith(folded + " ") for folded in shown)


def _is_unseen(document: Document, node: int) -> bool:
    """Whether a heading's class hides it from view."""
    return not _UNSEEN.isdisjoint((document.classes[node] or "").lower().split())


def _others(document: Document) -> list[int]:
    """Elements that are no first-level heading and whose class says that they are a title, and the first `h2`s.

    Of the headings below those, what says the same as the head.
    """
    by_class = document.by_class
    nodes = {node for name in _EVIDENT.intersection(by_class) for node in by_class[name][:10]}
    nodes.update(node for node in by_class.get(_ON_HEADINGS, ())[:10] if document.tags[node] in _BY_TAG)
    nodes = {_heading_in(document, node) for node in nodes}
    nodes.update(document.by_tag.get("h2", ())[:10])
    told = head_titles(document)
    lower = (node for tag in _LOWER for node in document.by_tag.get(tag, ())[:_MAX_LOWER])
    nodes.update(node for node in lower if fold(shown_title(document, node)) in told)
    headline = post_place(document).headline
    if headline >= 0:
        nodes.add(headline)
    return [node for node in sorted(nodes) if document.tags[node] != "h1"][:_MAX_CANDIDATES]


def _heading_in(document: Document, node: int) -> int:
    """The only heading in an element called a title, which may hold the line below it too; else the element."""
    held = [inner for tag in _BY_TAG for inner in document.tagged(tag, within=node)]
    return held[0] if len(held) == 1 and document.tags[node] not in _BY_TAG else node


class _Judge:
    """Tells how likely a heading is the title, by what the head says, its tag, its class, and its place."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._told = head_titles(document)
        self._names = {fold(name) for name in site_names(document)}
        short = (name.split() for name in self._names)
        self._site_words = {word for words in short if len(words) <= WORDS_OF_A_SITE for word in words}
        self._many = len(document.by_tag.get("h1", ())) > _USUAL_H1
        self._seen_h1 = False

    def belief(self, node: int) -> tuple[str, float] | None:
        """The heading's text and how likely it is the title, 0 to 1; None where it shows nothing."""
        text = shown_title(self._document, node)
        folded = fold(text)
        if not folded or len(text) > MAX_TITLE:
            return None
        belief = _BY_TAG.get(self._document.tags[node], 0.0) + self._of_place(node)
        belief += _likeness(folded, self._told, self._site_words)
        if len(folded) > _LONG:
            belief -= 0.3  # a whole paragraph set as a heading
        if folded in self._names and folded not in self._told[:1]:
            belief -= 0.5
        if folded in PLACEHOLDERS and folded not in self._told:
            belief -= _PLACEHOLDER
        if folded not in self._told and self._follows_body(node):
            belief -= 0.4
        if self._document.tags[node] != "h1" and len(folded) > TELLING:
            belief += self._of_agreement(folded)
        if self._document.tags[node] == "h1":
            belief += 0.0 if self._seen_h1 else 0.1
            belief -= 0.25 if self._many and folded not in self._told else 0.0
            self._seen_h1 = True
        return text, max(0.0, min(1.0, belief))

    def _of_agreement(self, folded: str) -> float:
        """What a heading below the first level gains where the head says the same, or nearly.

        That is not where one is a part of the other: a kicker or a subtitle may be left out of either.
        """
        if folded in self._told:
            return _SAME
        words, site = _telling_words(folded, self._site_words), self._site_words
        others = (title for title in self._told if folded not in title and title not in folded)
        return _NEARLY if any(_nearly(words, _telling_words(title, site)) for title in others) else 0.0

    def _follows_body(self, node: int) -> bool:
        """Whether paragraphs of the body stand before it: then it heads a part."""
        document = self._document
        long = 0
        for paragraph in document.by_tag.get("p", ())[:_PARAGRAPHS]:
            if paragraph > node:
                return False
            long += len(document.raw_text(paragraph)) > _LONG
            if long > _USUAL_INTRODUCTION:
                return True
        return False

    def _of_place(self, node: int) -> float:
        """What the heading's class and the elements around it add or take."""
        document = self._document
        belief = 0.0
        classes = (document.classes[node] or "").lower().split()
        if not _EVIDENT.isdisjoint(classes) or (_ON_HEADINGS in classes and document.tags[node] in _BY_TAG):
            belief += 0.2
        if _is_unseen(document, node):
            belief -= 0.25
        if any(_LOGO.search(name) for name in classes):
            belief -= 0.4
        if leads_home(document, node):
            belief -= 0.5
        elif links_to_itself(document, node):
            belief += _OWN_LINK
        around = [document.tags[above] for above in islice(document.ancestors(node), _MAX_ABOVE)]
        if not _IN_LISTS.isdisjoint(around[:4]):
            belief -= 0.6  # the last step of a trail of breadcrumbs, written for search engines
        elif "article" in around or "main" in around:
            belief += 0.25 if not _HEADERS.isdisjoint(around[:3]) and document.tags[node] != "h1" else 0.05
        return belief


def _likeness(folded: str, told: list[str], site_words: set[str]) -> float:
    """How far the head agrees: the same, a part of it, some of the words, or none."""
    if folded in told or not told:
        return 0.4
    best = 0.0
    words = _telling_words(folded, site_words)
    for title in told:
        if len(folded) > TELLING and title.startswith(folded + " "):
            return 0.4
        if _nearly(words, _telling_words(title, site_words)):
            best = 1.0
        if len(folded) > TELLING and (folded in title or title in folded):
            return 0.35
        shared = len(words.intersection(title.split()))
        best = max(best, shared / max(3, len(words)))
    return 0.15 + 0.2 * best if best else -0.2


def _telling_words(folded: str, site_words: set[str]) -> set[str]:
    """The words of a title but for the short ones and those of the site's name."""
    return {word for word in folded.split() if len(word) > 3 or not word.isascii()} - site_words


def _nearly(words: set[str], others: set[str]) -> bool:
    """Whether two titles are one, written a little otherwise for search engines."""
    shared = len(words & others)
    return shared >= _MANY_SHARED and shared >= _MOST * len(words | others)
