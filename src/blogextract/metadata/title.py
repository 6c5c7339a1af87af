"""The title as the page shows it, and what in its `<title>` is the site's name and not the post's."""

from __future__ import annotations

from collections.abc import Iterator

from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.meta_tags import first, meta_tags
from blogextract.metadata.once import once
from blogextract.metadata.site_names import site_names, strip_site
from blogextract.metadata.post_place import post_place
from blogextract.metadata.text import fold, plain

HEADING = "heading"
TITLE = "title_tag"

_PARTS = """
    entry post article blog single page news story content main full hero detail node item blogpost blogitem asset
    blog-post blog-item blog-entry single-post post-full article-full gh-article wp-block-post td-post pw-post
    article-header post-header page-header entry-header single-page content-header article-page post-item
"""
_ENDS = ("title", "headline", "heading", "name", "hed", "header-title", "titulo", "titel")
_EVIDENT = frozenset(
    {part + joint + end for part in _PARTS.split() for joint in ("-", "_", "__", "") for end in _ENDS}
    | {"headline", "p-name", "hed", "title", "titre", "titulo", "title-post", "titlepost"}
)
"""Classes, in lower case, that themes give to the title of a post."""

_HEADINGS = ("h1", "h2", "h3", "h4")
_MAX_TITLE = 400
_MAX_CANDIDATES = 60


def claims(document: Document) -> list[Claim]:
    """The heading that is the post's title, and the page's `<title>` without the site's name."""
    found = list(_title_tag(document))
    for node, text, belief in headings(document)[:3]:
        found.append(Claim(field="title", value=text, source=HEADING, confidence=belief, node=node, consumes="title"))
    return found


@once
def title_tag(document: Document) -> str | None:
    """The page's `<title>`, the first that has text."""
    for node in document.by_tag.get("title", ())[:3]:
        if text := plain(document.raw_text(node)[:1000]):
            return text
    return None


def _title_tag(document: Document) -> Iterator[Claim]:
    whole = title_tag(document)
    if whole:
        stripped = strip_site(whole, site_names(document))
        yield Claim(field="title", value=stripped, source=TITLE, confidence=1.0 if stripped != whole else 0.8)


@once
def head_titles(document: Document) -> list[str]:
    """What the head says that the title is, folded: whole, and without the site's name."""
    tags = meta_tags(document)
    texts = [title_tag(document), first(tags, "og:title"), first(tags, "twitter:title")]
    names = site_names(document)
    found = []
    for text in texts:
        if text:
            found += [fold(text), fold(strip_site(text, names))]
    return list(dict.fromkeys(folded for folded in found if folded))


@once
def headings(document: Document) -> list[tuple[int, str, float]]:
    """Headings that may be the title, the likeliest first: node, text, and how likely."""
    told = head_titles(document)
    names = {fold(name) for name in site_names(document)}
    around = post_place(document)
    found: list[tuple[int, str, float]] = []
    seen_h1 = False
    for node in _candidates(document):
        text = document.text(node)
        folded = fold(text)
        if not folded or len(text) > _MAX_TITLE or around.elsewhere(node):
            continue
        belief = _belief(document, node, folded, told)
        if folded in names and folded not in told[:1]:
            belief -= 0.5
        if document.tags[node] == "h1":
            belief += 0.0 if seen_h1 else 0.1
            seen_h1 = True
        found.append((node, text, max(0.0, min(1.0, belief))))
    found.sort(key=lambda candidate: -candidate[2])
    return found


def _candidates(document: Document) -> list[int]:
    """All first-level headings, and other elements whose class or property says that they are a title."""
    nodes = list(document.by_tag.get("h1", ())[:_MAX_CANDIDATES])
    by_class = document.by_class
    for name in _EVIDENT & by_class.keys():
        nodes += by_class[name][:10]
    nodes += [node for tag in _HEADINGS[1:2] for node in document.by_tag.get(tag, ())[:10]]
    return sorted(set(nodes))[:_MAX_CANDIDATES]


def _belief(document: Document, node: int, folded: str, told: list[str]) -> float:
    """How likely a heading is the title, by what the head says, its tag, its class, and its place."""
    tag = document.tags[node]
    belief = {"h1": 0.5, "h2": 0.2, "h3": 0.1}.get(tag, 0.0)
    if not _EVIDENT.isdisjoint((document.classes[node] or "").lower().split()):
        belief += 0.2
    belief += _likeness(folded, told)
    if tag == "h1" and any(document.tags[at] in ("article", "main") for at in document.ancestors(node)):
        belief += 0.05
    return belief


def _likeness(folded: str, told: list[str]) -> float:
    """How far the head agrees: the same, a part of it, or most of the words."""
    if folded in told:
        return 0.4
    best = 0.0
    words = set(folded.split())
    for title in told:
        if len(folded) > 12 and (folded in title or title in folded):
            best = max(best, 0.3)
        other = set(title.split())
        shared = len(words & other) / max(1, min(len(words), len(other)))
        if shared > 0.5 and len(words) > 2:
            best = max(best, 0.25 * shared)
    return best if best or not told else -0.15
