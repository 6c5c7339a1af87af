"""Terms that only their looks and their place tell: a row of rounded labels at the title or below the text.

Themes of utility classes write `<span class="rounded-full px-3 text-xs">rope</span>` for a tag, without a link and
without a word for what it is. Several alike in one row are tags; one alone over the title, or a short line of capitals
there, is the category. One alone elsewhere may be anything: a button, a key.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from blogextract.article import Term
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.authors.name_shapes import has_given_name
from blogextract.metadata.dates.alone import is_date_alone
from blogextract.metadata.meta_words import META_WORDS
from blogextract.metadata.post_place import PostPlace
from blogextract.metadata.tables import phrases
from blogextract.metadata.terms.groups import clean_name
from blogextract.metadata.terms.table import is_section
from blogextract.metadata.text import fold, fold_each, holding
from blogextract.outline import Outline, Run
from blogextract.patterns import deferred

_SURE = 0.4
"""Less than what the page's data say."""
_NAMED = r"[\w-]*badge[\w-]*|[\w-]*pill|[\w-]*chip|label-\w+"
_ROUND = deferred(rf"(?:^|\s)(?:[\w:-]*rounded[^\s]*|{_NAMED})(?=\s|$)")
_PADDED = deferred(rf"(?:^|\s)(?:(?:[\w:-]+-)?!?p[xy]?-[^\s]+|{_NAMED})(?=\s|$)")
_TOLD = ("rounded", "badge", "pill", "chip", "label-")
"""What the classes of such labels hold, one of them at least."""
_FRAME = re.compile(r"border(?!-collapse)|background")
"""A style that draws a frame or a ground around a word."""
_CAPITALS = deferred(r"(?:^|\s)(?:uppercase|eyebrow|kicker|overline|tracking-wid\w+)(?=\s|$)")
"""Classes of the short line over a title."""
_TAGS = frozenset({"span", "li", "div", "p", "small", "strong", "em"})
_MAX_NAME, _MAX_WORDS, _MAX_TERMS = 40, 4, 15
_MAX_ELEMENTS = 6
_MAX_LABELS = 200
_ABOUT, _OVER = 60, 14
"""Elements between the headline and a row about it, and between a label over the headline and it, at most."""
_MAX_BELOW = 60
"""Characters between the text and the row below it: a label."""
_MAX_BESIDE = 20
"""Characters beside the labels of a row: `Filed under:`."""
_MAX_LINE = 400
_LONG = 80
_MAX_UP = 3
_NO_TERM = frozenset(
    fold_each(
        phrases(
            """
            new|featured|sponsored|popular|trending|draft|published|pinned|free|premium|pro|beta|live|article|post
            blog post|story|guest post|share|copy link|listen|subscribe|follow|edit|home|back|our blog|the blog|latest
            resources|journal|company|members only|menu|search|read more|learn more|on this page|contents|get in touch
            contact|contact us|promotion|advertisement|advertorial|anzeige|werbung|publicité|publicidad|overall pick
            editor's choice|editors' pick|best overall|locked|scheduled|solved|english|buy now|shop now|sign up|log in
            exclusive|breaking|updated|verified|podcast|video
            """
        )
    )
)
"""What such labels say that is no term of the post, folded."""

_Row = tuple[int, list[str]]
"""The element that holds a row, and what its labels say."""


def claims(document: Document, outline: Outline, around: PostPlace, known: set[str]) -> Iterator[Claim]:
    """Claims of the fields that nothing else tells: of the tags, then of the category."""
    opening = next(_openings(outline, around), None)
    if around.headline < 0 or opening is None:
        return
    fields, filed = set(known), set[str]()
    for holder, names in _rows(document, around, opening, outline):
        field = "tags" if len(names) > 1 or names[0].startswith("#") else "categories"
        if filed.issuperset(map(fold, names)):
            continue
        if field not in fields and (field == "tags" or around.headline - _OVER <= holder < around.headline):
            fields.add(field)
            filed.update(map(fold, names))
            yield _claim(document, field, holder, [clean_name(name) for name in names])
    if "categories" not in fields:
        for node, name in _line_over(document, around):
            yield _claim(document, "categories", node, [name])


def _claim(document: Document, field: str, holder: int, names: list[str]) -> Claim:
    """A claim of terms that leave the body where their element shows little more."""
    alone = document.short_text(holder, _MAX_LINE) is not None
    terms = [Term(name=name) for name in dict.fromkeys(names)]
    return Claim(
        field=field,
        value=terms,
        source="terms",
        confidence=_SURE,
        node=holder if alone else None,
        consumes="terms" if alone else None,
    )


def _openings(outline: Outline, around: PostPlace) -> Iterator[Run]:
    """The runs after the headline that are as long as a paragraph."""
    for run in outline.runs:
        if run.box.node > around.headline and len(run.text) >= _LONG and not around.elsewhere(run.box.node):
            yield run


def _rows(document: Document, around: PostPlace, opening: Run, outline: Outline) -> Iterator[_Row]:
    """Rows of labels of one look and one parent: those about the headline, then the first below the text."""
    rows: dict[tuple[int, str], list[int]] = {}
    for node in _labels(document):
        look = f"{document.tags[node]} {document.classes[node]} {document.get(node, 'style')}"
        if node > around.headline - _ABOUT and not around.elsewhere(node):
            rows.setdefault((document.parents[node], look), []).append(node)
    for (holder, _), nodes in sorted(rows.items(), key=lambda row: row[1][0]):
        said = [document.text(node) for node in nodes]
        if len(nodes) > _MAX_TERMS or not _shows_them_alone(document, holder, said):
            continue
        names = [name for name in said if not _is_meta(name)]
        start = opening.box.node
        if (
            names
            and all(map(_may_be_term, names))
            and (nodes[0] < start or _is_below(document, outline, opening, holder))
        ):
            yield holder if len(nodes) > 1 else nodes[0], names


def _labels(document: Document) -> list[int]:
    """Short elements with nothing in them but a word or two that a class or a style draws as a label."""
    by_class = document.by_class
    found = {node for token in holding(by_class, _TOLD) for node in by_class[token][:_MAX_LABELS]}
    found.update(
        node
        for node in islice(document.having("style"), _MAX_LABELS)
        if _FRAME.search(document.attributes[node]["style"])
    )
    return [node for node in sorted(found) if document.tags[node] in _TAGS and _is_label(document, node)]


def _is_label(document: Document, node: int) -> bool:
    """Whether an element looks like a label and shows a few words, which lead nowhere."""
    if document.ends[node] - node > _MAX_ELEMENTS or document.tagged("a", within=node):
        return False
    names, style = document.classes[node] or "", document.get(node, "style") or ""
    if not (_ROUND.search(names) or _FRAME.search(style)) or not (_PADDED.search(names) or "padding" in style):
        return False
    text = document.short_text(node, _MAX_NAME)
    return bool(text) and len((text or "").split()) <= _MAX_WORDS


def _shows_them_alone(document: Document, holder: int, said: list[str]) -> bool:
    """Whether an element shows a row of labels and little else: no sentence that one of them stands in."""
    text = document.short_text(holder, _MAX_LINE)
    return text is not None and len(text) <= sum(map(len, said)) + 2 * len(said) + _MAX_BESIDE


def _is_meta(name: str) -> bool:
    """Whether a label says when, how long to read, or what the page is: none of the post's matter."""
    folded = fold(name)
    return folded in _NO_TERM or is_date_alone(folded) or is_section(name) or _tells_of_post(folded)


def _tells_of_post(folded: str) -> bool:
    """Whether all words are those of lines about a post, or numbers: `5 min read`."""
    return all(word in META_WORDS or word[0].isdigit() or len(word) == 1 for word in folded.split())


def _may_be_term(name: str) -> bool:
    """Whether a label may be a term: it has a name's words, and is nobody's."""
    return bool(clean_name(name)) and not has_given_name(name)


def _is_below(document: Document, outline: Outline, opening: Run, holder: int) -> bool:
    """Whether a row is right below the text: next to what holds the text, or the end of what holds the paragraphs."""
    start = opening.box.node
    for above in islice(document.ancestors(holder), _MAX_UP):
        if above < start < document.ends[above]:
            branch = next((node for node in document.ancestors(start) if document.parents[node] == above), start)
            if branch == start:
                return not any(holder < run.box.node and len(run.text) >= _LONG for run in outline.runs_of(above))
            return _characters(document, document.stops[branch], document.starts[holder]) <= _MAX_BELOW
    return False


def _characters(document: Document, start: int, stop: int) -> int:
    """How many characters stand between two places of the page's content, as far as it matters."""
    said = 0
    for at in range(start, stop):
        item = document.content[at]
        said += len(item.strip()) if isinstance(item, str) else 0
        if said > _MAX_BELOW:
            break
    return said


def _line_over(document: Document, around: PostPlace) -> Iterator[tuple[int, str]]:
    """The short line in capitals right over the headline, and what it says."""
    headline = around.headline
    before = [node for node in range(max(0, headline - _OVER), headline) if document.ends[node] == headline]
    for node in before:
        if document.parents[node] != document.parents[headline] or document.tags[node] not in _TAGS:
            continue
        text = document.short_text(node, _MAX_NAME)
        if not text or not _CAPITALS.search(document.classes[node] or "") or len(text.split()) > _MAX_WORDS:
            continue
        if not _is_meta(text) and _may_be_term(text) and not document.tagged("a", within=node):
            yield node, clean_name(text)
            return
