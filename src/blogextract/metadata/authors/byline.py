"""The byline: who wrote the post, as the line about its title says.

Markup that names an author is everywhere, on other posts, in comments, in footers. The one that counts is the
nearest to the headline, outside of those.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

import msgspec

from blogextract.article import Author
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.authors.around_names import end_of_by, ends_in_other_work
from blogextract.metadata.authors.bio_text import is_more
from blogextract.metadata.authors.byline_marked import BY_ADDRESS, is_of_card, is_of_picture, is_of_quote, marked
from blogextract.metadata.authors.name_shapes import has_given_name, has_shape
from blogextract.metadata.authors.names import names_in
from blogextract.metadata.authors.phrases import BY_FIRST_WORDS
from blogextract.metadata.dates.scan import texts
from blogextract.metadata.lines import lines, meta_line, text_before, unknown_words
from blogextract.metadata.openings import first_word
from blogextract.metadata.page_links import terms_of
from blogextract.metadata.post_place import PostPlace, post_place
from blogextract.metadata.text import fold
from blogextract.outline import Outline, Run

_MAX_LINE = 180
_NEAR = 40
"""Elements between a headline and a line about it; twice that is still near."""
_CLOSE = 15
"""Elements between the names of a post's authors, at most."""
_ABOUT = "about"
"""What more than persons is announced by."""
_MAX_BESIDE = 12
"""Characters beside a name in a link to a person's page: "by", and a stop."""
_MAX_UNKNOWN = 6
"""Words in a line that begins with "By" besides names, dates and the like: a role and an employer, no sentence.
An account's name in small letters stands alone: "By default, it is off" names nobody."""
_MAX_AUTHORS = 12
_TEXTS_AFTER = 30
"""Texts after the headline among which a name by itself is looked for."""
_RUNS_BEFORE, _RUNS_AFTER = 4, 12
"""Lines before and after the headline in which "By" alone tells a byline."""
_BELOW = frozenset({"post-footer", "entry-footer", "postfoot", "posted", "entryinfo", "post-footers"})
_RUNS_BELOW = 3
_GLUED_BY = re.compile(r"By(?:by\b|(?=[A-Z][a-z]))")
"""A label that only its looks set apart from the name."""
_NO_LINE = frozenset(
    {"h1", "h2", "h3", "input", "form", "img", "meta", "link", "body", "html", "article", "main", "time"}
)
_NO_BYLINE = frozenset({"h1", "h2", "h3", "figcaption"})


class _Candidate(msgspec.Struct, frozen=True):
    """An element that may name the author, and how much speaks for it."""

    node: int
    names: tuple[str, ...]
    score: float


def claims(document: Document, outline: Outline) -> list[Claim]:
    """A claim of the authors that the best byline names, with its line."""
    around = post_place(document)
    found = _innermost(document, _candidates(document, outline, around))
    if not found:
        return []
    found.sort(key=lambda candidate: (-candidate.score, candidate.node))
    best = found[0]
    line = meta_line(document, best.node, _words(best.names))
    together = _together(document, found, line)
    names = _full(_unique(name for candidate in together for name in candidate.names))
    line = meta_line(document, best.node, _words(tuple(names)))
    return [
        Claim(
            field="authors",
            value=[Author(name=name, url=_address(document, line, name)) for name in names[:_MAX_AUTHORS]],
            source="byline",
            confidence=min(0.95, 0.35 + best.score / 14),
            node=line,
            consumes="byline" if document.short_text(line, _MAX_LINE * 2) is not None else None,
        )
    ]


def name_lines(document: Document, authors: Iterable[Author]) -> Iterator[int]:
    """Elements between the headline and the body that show the name of an author and nothing else, however marked."""
    around = post_place(document)
    wanted = {fold(author.name) for author in authors}
    if around.headline >= 0:
        start = document.stops[around.headline] + 1
        for text, node in texts(document, start, len(document.content), limit=_TEXTS_AFTER, longest=_MAX_LINE):
            if len(text) <= _MAX_LINE and fold(text) in wanted and not around.elsewhere(node):
                yield node


def _together(document: Document, found: list[_Candidate], line: int) -> list[_Candidate]:
    """The best candidate with those in its line, and those of the same weight close by: an author each."""
    best = found[0]
    kept = [best]
    first = last = best.node
    for candidate in sorted(found[1:], key=lambda other: abs(other.node - best.node)):
        in_line = line <= candidate.node < document.ends[line]
        close = first - _CLOSE <= candidate.node <= last + _CLOSE
        if in_line or (close and best.score - candidate.score < 0.5):
            kept.append(candidate)
            first, last = min(first, candidate.node), max(last, candidate.node)
    return sorted(kept, key=lambda candidate: candidate.node)


def _innermost(document: Document, candidates: Iterator[_Candidate]) -> list[_Candidate]:
    """The candidates that hold no other; what speaks for one around them speaks for them as well."""
    ordered = sorted(candidates, key=lambda candidate: candidate.node)
    kept: list[_Candidate] = []
    around: list[_Candidate] = []
    for at, candidate in enumerate(ordered):
        around = [outer for outer in around if candidate.node < document.ends[outer.node]]
        holds = at + 1 < len(ordered) and ordered[at + 1].node < document.ends[candidate.node]
        if holds:
            around.append(candidate)
        else:
            score = max(candidate.score, *(outer.score for outer in around), 0.0)
            kept.append(_Candidate(candidate.node, candidate.names, score))
    return kept


def _words(names: tuple[str, ...]) -> set[str]:
    return {word for name in names for word in fold(name).split()}


def _unique(names: Iterator[str]) -> list[str]:
    """Each name once; a name that is part of a longer one is that one."""
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(fold(name), name)
    return [
        name for key, name in found.items() if not any(key != other and f" {key} " in f" {other} " for other in found)
    ]


def _full(names: list[str]) -> list[str]:
    """The names that have a given and a family name, where one has: a single word beside it is a role or a rubric."""
    return (
        [name for name in names if " " in name or not name.isascii()] if any(" " in name for name in names) else names
    )


def _candidates(document: Document, outline: Outline, around: PostPlace) -> Iterator[_Candidate]:
    """All elements that may name the author, with their names."""
    seen: set[int] = set()
    for node, weight in marked(document):
        if node in seen or document.tags[node] in _NO_LINE or around.elsewhere(node):
            continue
        seen.add(node)
        candidate = _read(document, node, weight, around)
        if candidate:
            yield candidate
    yield from _said(document, outline, around)


def _read(document: Document, node: int, weight: float, around: PostPlace) -> _Candidate | None:
    """The names in an element, weighed by its distance from the headline."""
    text = document.short_text(node, _MAX_LINE)
    if not text or is_more(text) or ends_in_other_work(text_before(document, node)):
        return None
    if any(is_of_another(document, node) for is_of_another in (is_of_quote, is_of_picture, is_of_card)):
        return None
    names: tuple[str, ...] = ()
    for line in lines(document, node, most=3):
        names = names_in(line.text)
        if names:
            break
    filed = {fold(document.text(link)) for link in document.within(node, terms_of(document))}
    names = tuple(name for name in names if fold(name) not in filed)
    if not names or fold(text) == fold(document.text(max(around.headline, 0))):
        return None
    if weight <= BY_ADDRESS and (_is_in_headline(document, names, around) or not _is_whole(text, names)):
        return None
    return _Candidate(node, names, weight + _nearness(document, node, around))


def _is_whole(text: str, names: tuple[str, ...]) -> bool:
    """Whether a link that only its address makes a person's shows the name of an account, or of persons, alone."""
    if len(names) == 1 and " " not in names[0]:
        return len(text) <= len(names[0]) + _MAX_BESIDE
    return all(map(has_shape, names)) and len(text) <= 2 * sum(map(len, names)) + _MAX_BESIDE


def _is_in_headline(document: Document, names: tuple[str, ...], around: PostPlace) -> bool:
    """Whether the headline names these persons: then they are written about, and have a page for that."""
    return around.headline >= 0 and _words(names) <= set(fold(document.text(around.headline)).split())


def _nearness(document: Document, node: int, around: PostPlace) -> float:
    """What an element's place adds: near the headline most, within the post's element some."""
    if around.headline < 0:
        return 0.0
    after = document.ends[around.headline]
    distance = node - after if node >= after else around.headline - node
    added = 3.0 if distance <= _NEAR else 1.5 if distance <= 2 * _NEAR else 0.0
    return added + (1.0 if around.within_root(node) else 0.0) - min(distance, 400) / 400


def _said(document: Document, outline: Outline, around: PostPlace) -> Iterator[_Candidate]:
    """Lines about the headline that begin with "By" in one of many languages."""
    runs = outline.runs
    if around.headline < 0 or not runs:
        return
    at = bisect_left(runs, around.headline, key=_node_of)
    near = range(max(0, at - _RUNS_BEFORE), min(at + _RUNS_AFTER, len(runs)))
    for run in (runs[index] for index in dict.fromkeys([*near, *_below(document, outline, around)])):
        if len(run.text) > _MAX_LINE or run.box.tag in _NO_BYLINE:
            continue
        text = _GLUED_BY.sub("By ", run.text) if run.text.startswith("By") else run.text
        word = first_word(text) or fold(text[:40]).partition(" ")[0]
        if word in BY_FIRST_WORDS and end_of_by(text) and not around.elsewhere(run.box.node):
            names = tuple(name for name in names_in(text) if word != _ABOUT or has_given_name(name))
            most = 0 if all(name[0].islower() for name in names) else _MAX_UNKNOWN
            if names and unknown_words(text, _words(names)) <= most:
                yield _Candidate(run.box.node, names, 3.5 + _nearness(document, run.box.node, around))


def _below(document: Document, outline: Outline, around: PostPlace) -> Iterator[int]:
    """The runs in the lines that themes set below a post about it, by their indexes."""
    by_class, runs = document.by_class, outline.runs
    for token in sorted(_BELOW & by_class.keys()):
        for node in by_class[token][:1]:
            at = bisect_left(runs, node, key=_node_of)
            for index in range(at, min(at + _RUNS_BELOW, len(runs))):
                if around.headline < node <= _node_of(runs[index]) < document.ends[node]:
                    yield index


def _node_of(run: Run) -> int:
    return run.box.node


def _address(document: Document, line: int, name: str) -> str | None:
    """The address that a name in a line links to."""
    wanted = fold(name)
    for node in [line, *document.tagged("a", within=line)]:
        if document.tags[node] == "a" and wanted in fold(document.text(node)):
            url = document.resolve(document.get(node, "href"))
            if url and not url.startswith("#"):
                return url
    return None
