"""Terms told by the words before them: `Filed under: Bread, Trains`, whatever the markup."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from blogextract.document import Document
from blogextract.metadata.openings import openings
from blogextract.metadata.post_place import PostPlace
from blogextract.metadata.terms.groups import MAX_NAME, Group, clean_name
from blogextract.metadata.terms.table import KINDS, LABEL_FIRST_WORDS, LABEL_STARTS, LABELS, MAX_LABEL_WORDS, Kind
from blogextract.metadata.text import fold
from blogextract.outline import Outline, Run
from blogextract.patterns import deferred

_SPLIT = deferred(r"\s*[,;、，|·•/]\s*")
_LABEL_END = deferred(r"[:：]")
_BEFORE_LABEL = deferred(r"[,;、，|·•/\n]\s*|\s{2,}|\u00a0+")
"""What parts a label in a line from what stands before it."""
_OF_POST = frozenset({"terms", "byline", "date"})
_MAX_OWN = 80
"""Characters of such a line outside of its links."""
_MAX_LINE = 400
_MAX_BOX = 400
_MAX_WORD = 30
_MAX_LABEL = 40
_MAX_UP = 4
_MAX_WORDS = 5
_ABOUT = 70
"""Elements between the headline and a label whose terms are told by nothing else, at most."""
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_MAX_ROW = 15
"""Terms in a row of elements, at most."""


def labelled(document: Document, outline: Outline, around: PostPlace, taken: set[Kind]) -> list[Group]:
    """The lines that begin with a label, of kinds that are not yet found."""
    found: list[Group] = []
    runs = outline.runs
    if len(taken) == len(KINDS):
        return found
    for run in openings(outline).beginning(LABEL_FIRST_WORDS):
        if run.region >= 0 and outline.regions[run.region].kind != "terms":
            continue
        text = run.text
        if len(text) > _MAX_LINE or not _begins_with_label(text[:_MAX_WORD]):
            continue
        if len(text) > _MAX_LABEL and not (run.link_characters or _LABEL_END.search(text, 0, _MAX_LABEL)):
            continue
        kind, label = _label(text)
        if kind is None or kind in taken or around.elsewhere(run.box.node):
            continue
        alone = len(run.text) <= len(label) + 1
        source = _next(runs, run.index) if alone else run
        group = _group(document, source, kind, label if source is run else "") if source else None
        if group is None and alone and 0 < run.box.node - around.headline < _ABOUT:
            group = _in_boxes(document, runs, run.index, kind)
        if group and group.names:
            found.append(group)
    known = taken | {group.kind for group in found}
    return [*found, *(group for group in _in_lines(document, outline, around) if group.kind not in known)]


def _in_lines(document: Document, outline: Outline, around: PostPlace) -> Iterator[Group]:
    """Links with a label and a colon right before them in a line that tells more: `By: Ida · Filed under: Bread`."""
    for run in outline.runs:
        if not run.link_characters or len(run.text) > _MAX_LINE or _LABEL_END.search(run.text) is None:
            continue
        if run.region >= 0 and outline.regions[run.region].kind not in _OF_POST:
            continue
        if not around.elsewhere(run.box.node) and _mostly_labelled(run):
            yield from _labelled_links(document, run)


def _mostly_labelled(run: Run) -> bool:
    """Whether a line is no sentence: links, numbers, and few words beside them."""
    own = run.characters - run.link_characters
    return own <= _MAX_OWN


def _labelled_links(document: Document, run: Run) -> Iterator[Group]:
    """The groups of links in a line, each after its own label."""
    groups: list[Group] = []
    kind: Kind | None = None
    for node, text in run.pieces:
        if not text or text.isspace():
            continue
        anchor = _anchor(document, node)
        if anchor >= 0 and kind is not None:
            name = clean_name(document.text(anchor))
            if name and len(name) <= MAX_NAME:
                groups[-1].names.append((name, anchor))
        elif anchor < 0 and any(map(str.isalnum, text)):
            last = _BEFORE_LABEL.split(text.rstrip())[-1]
            kind = LABELS.get(fold(last.rstrip(":："))) if last.endswith((":", "：")) else None
            groups += [Group(run.box.node, kind, sure=True)] if kind else []
    return (group for group in groups if group.names)


def _begins_with_label(head: str) -> bool:
    """Whether the first word of a line can begin a label."""
    return head.partition(" ")[0].partition("：")[0].rstrip(":").casefold() in LABEL_STARTS


def _next(runs: list[Run], at: int) -> Run | None:
    """The run after a label that stands alone, where it begins within the same box or a sibling."""
    if at + 1 >= len(runs):
        return None
    run, following = runs[at], runs[at + 1]
    same = following.box.parent is run.box.parent or following.box.parent is run.box or following.box is run.box
    return following if same and len(following.text) <= _MAX_LINE else None


def _in_boxes(document: Document, runs: list[Run], at: int, kind: Kind) -> Group | None:
    """The terms in a row of elements alike, in the cell beside the one that holds nothing but a label."""
    if at + 1 >= len(runs):
        return None
    first = runs[at + 1].box
    if first.tag in _HEADINGS:
        return None
    row: list[Run] = []
    for run in runs[at + 1 : at + 2 + _MAX_ROW]:
        if (
            run.link_characters
            or run.box.parent is not first.parent
            or _look(document, run.box.node) != _look(document, first.node)
        ):
            break
        row.append(run)
    cell = _beside(document, runs[at].box.node, first.node)
    if cell < 0 or not row or len(row) > _MAX_ROW:
        return None
    names = [(clean_name(run.text), -1) for run in row]
    covered = sum(run.characters for run in row)
    is_all = len("".join((document.short_text(cell, _MAX_LINE) or "").split())) == covered
    may_be = all(name and len(name) <= MAX_NAME and len(name.split()) <= _MAX_WORDS for name, _ in names)
    return Group(cell, kind, sure=True, names=names) if is_all and may_be and first.node != cell else None


def _look(document: Document, node: int) -> tuple[str, str | None]:
    return document.tags[node], document.classes[node]


def _beside(document: Document, label: int, term: int) -> int:
    """The next sibling of the cell that holds nothing but a label, where it holds the term; -1 for none."""
    said = document.text(label)
    cell = label
    for above in islice(document.ancestors(label), _MAX_UP):
        if document.short_text(above, _MAX_LABEL) != said:
            break
        cell = above
    after = document.ends[cell]
    return after if after <= term < (document.ends[after] if after < len(document) else 0) else -1


def _label(text: str) -> tuple[Kind | None, str]:
    """The kind that a line's first words name, and those words as shown.

    A colon must follow, unless the label is the whole line or all the rest are links, which the caller sees.
    """
    head = text[:80]
    colon = _LABEL_END.search(head)
    if colon:
        kind = LABELS.get(fold(head[: colon.start()]))
        return kind, text[: colon.end()] if kind else ""
    words = head.split()
    for count in range(min(MAX_LABEL_WORDS, len(words)), 0, -1):
        said = " ".join(words[:count])
        if fold(said) in LABELS:
            return LABELS[fold(said)], said
    return None, ""


def _group(document: Document, run: Run, kind: Kind, label: str) -> Group | None:
    """The terms of a labelled line: its links, or else the words after the label, split at commas."""
    anchors = list(dict.fromkeys(_anchor(document, node) for node, text in run.pieces if text and text.strip()))
    group = Group(run.box.node, kind)
    linked = [node for node in anchors if node >= 0]
    if linked and fold(document.text(linked[0])[:_MAX_LABEL]) in LABELS:
        return None  # a label that is a link is a menu's
    if linked and document.short_text(run.box.node, _MAX_BOX) is None:
        group.node = linked[0]  # the line is loose in what holds the text
    if linked:
        if run.link_characters < 0.5 * (run.characters - len("".join(label.split()))):
            return None
        for node in linked:
            name = clean_name(document.text(node))
            if name and len(name) <= MAX_NAME:
                group.names.append((name, node))
        return group
    elements = _elements(document, run, label)
    if not elements and not label.endswith((":", "：")):
        return None
    parts = elements or _SPLIT.split(run.text[len(label) :].strip().rstrip("."))
    names = [clean_name(part) for part in parts]
    if any(len(name) > MAX_NAME or len(name.split()) > _MAX_WORDS for name in names):
        return None
    for name in filter(None, names):
        group.names.append((name, -1))
    return group


def _elements(document: Document, run: Run, label: str) -> list[str]:
    """The texts of several elements of one look after a label, where all of the line is in them; else none."""
    found = [(node, text.strip()) for node, text in run.pieces if text and text.strip()]
    while found and fold(found[0][1]) and fold(found[0][1]) in fold(label):
        found = found[1:]
    looks = {(document.tags[node], document.classes[node], document.parents[node]) for node, _ in found}
    apart = len({node for node, _ in found}) == len(found) > 1 and run.box.node not in {node for node, _ in found}
    if not apart or len(looks) != 1 or any(fold(text) in LABELS for _, text in found):
        return []
    return [text for _, text in found]


def _anchor(document: Document, node: int) -> int:
    """The link around a piece of text, -1 where there is none."""
    for around in [node, *islice(document.ancestors(node), _MAX_UP)]:
        if document.tags[around] == "a":
            return around
    return -1
