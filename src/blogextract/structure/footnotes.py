"""Footnotes: the notes taken from where they stand, their numbers taken out of the text.

A reference is a link within the page whose text is a number or a sign, and which leads to a note. A link that only
looks like one must also find something that looks like a note, so that links to figures, equations and comments stay
links.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct, field

from blogextract.article import Footnote
from blogextract.document import Document
from blogextract.outline import Box, Run
from blogextract.structure.context import Context
from blogextract.structure.note_text import first_text
from blogextract.structure.notes_table import (
    BACK_CLASSES,
    BACK_TEXT,
    BRACKETED,
    CONTAINER_ROLES,
    FRAGMENT,
    LABEL,
    REFERENCE_CLASSES,
    names_container,
)
from blogextract.structure.notes_unlinked import unlinked_notes
from blogextract.structure.sidenotes import side_notes

_LONGEST_LABEL = 12
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_NOTE_TAGS = frozenset({"li", "p", "div", "dd", "dt", "tr", "aside", "section", "td", "footer"})
_AROUND = 5
"""How far above a note the box of all notes is looked for."""

_REST = 60
"""Characters beside its notes, of a title and the like, that a box of notes may hold."""


class _Note(Struct):
    """A note found: the box that it is, the label that refers to it, the links that do.

    target: what the links lead to. runs: the runs that the note is, where it shares its box with others.
    """

    name: str
    box: Box
    label: str
    references: list[int] = field(default_factory=list)
    target: int = -1
    runs: list[Run] = field(default_factory=list)


def take_notes(context: Context) -> list[Footnote]:
    """The notes of the post; from here on the context leaves them and their numbers out of everything else."""
    notes = linked_notes(context)
    for note in notes.values():
        _silence(context, note)
    for other in unlinked_notes(context):
        if other.box.node not in {note.box.node for note in notes.values()}:
            note = _Note(f"note-{other.label}", other.box, other.label, list(other.references))
            notes[note.name] = note
            _silence(context, note)
    _set_aside(context, [note.box for note in notes.values() if not note.runs])
    ordered = sorted(notes.values(), key=lambda note: (note.box.first, note.target))
    linked = [_footnote(context, note) for note in ordered]
    for note in ordered:
        for run in note.runs:
            context.keeps[run.index] = False
    return [*(note for note in linked if note is not None), *side_notes(context)]


def linked_notes(context: Context) -> dict[str, _Note]:
    """The notes that links lead to, by id; two ids of one box are no notes."""
    notes: dict[str, _Note] = {}
    for node, name in _candidates(context.document):
        note = notes.get(name)
        if note is None:
            note = _note_at(context, node, name)
            if note is None:
                continue
            notes[name] = note
        note.references.append(node)
    return _apart(context, notes)


def _apart(context: Context, notes: dict[str, _Note]) -> dict[str, _Note]:
    """The notes that have a box to themselves, or runs of a shared one; none within another."""
    shared: dict[int, list[_Note]] = {}
    for note in notes.values():
        shared.setdefault(note.box.node, []).append(note)
    unclear: set[str] = set()
    for group in shared.values():
        if len(group) > 1 and not _share_out(context, group):
            unclear |= {note.name for note in group}
    ordered = sorted(notes.values(), key=lambda note: (note.box.first, -note.box.last))
    for one, other in pairwise(ordered):
        if one.box is not other.box and other.box.first < one.box.last:
            unclear |= {one.name, other.name}
    return {name: note for name, note in notes.items() if name not in unclear}


def _share_out(context: Context, notes: list[_Note]) -> bool:
    """Give each of several notes in one box, parted by line breaks, its runs; False where they are not parted so."""
    ends = context.document.ends
    runs = [child for child in notes[0].box.children if isinstance(child, Run) and context.keeps[child.index]]
    starts = {
        at: note
        for note in notes
        for at, run in enumerate(runs)
        if any(note.target <= node < ends[note.target] for node, _ in run.pieces)
    }
    if len(starts) != len(notes):
        return False
    for at, following in pairwise([*sorted(starts), len(runs)]):
        starts[at].runs = runs[at:following]
    return True


def _candidates(document: Document) -> list[tuple[int, str]]:
    """The links within the page that show a label, with the fragment that they lead to; looked for once."""
    found: list[tuple[int, str]] | None = document.memo.get(_candidates)
    if found is None:
        found = document.memo[_candidates] = [*_labels(document), *_plugin_references(document)]
    return found


def _by_name(document: Document) -> dict[str, int]:
    """The first element of each `name`: what a link leads to where no id is so called; looked for once."""
    found: dict[str, int] | None = document.memo.get(_by_name)
    if found is None:
        named = reversed(document.having("name"))
        found = document.memo[_by_name] = {document.attributes[node]["name"]: node for node in named}
    return found


def _labels(document: Document) -> Iterator[tuple[int, str]]:
    attributes = document.attributes
    for node in document.by_tag.get("a", ()):
        href = attributes[node].get("href")
        if href is None or "#" not in href:
            continue
        page, _, name = href.partition("#")
        if not name or (page and not _is_same_page(document, page, name)):
            continue
        text = document.raw_text(node).strip()
        if len(text) <= _LONGEST_LABEL and LABEL.match(text):
            yield node, name


def _plugin_references(document: Document) -> list[tuple[int, str]]:
    """The references of the plugin "footnotes", which a script follows: their ids name those of the notes."""
    found = []
    for node in document.classed("footnote_plugin_tooltip_text"):
        name = document.get(node, "id") or ""
        if name.startswith("footnote_plugin_tooltip_"):
            found.append((node, name.replace("_tooltip_", "_reference_", 1)))
    return found


def _is_same_page(document: Document, page: str, name: str) -> bool:
    """True where an address is that of the page itself, or may be by its file's name."""
    url = document.url
    if url is not None and document.resolve(page) == url.partition("#")[0]:
        return True
    return bool(FRAGMENT.match(name)) and (url is None or url.partition("#")[0].rstrip("/").endswith(page.rstrip("/")))


def _note_at(context: Context, reference: int, name: str) -> _Note | None:
    """The note that a link leads to; None where it leads to something else."""
    document = context.document
    target = document.by_id.get(name)
    if target is None:
        target = _by_name(document).get(name)
    if target is None or target <= reference:  # a way back, or an anchor around its own text
        return None
    box = context.outline.box_of(target)
    if box.tag in ("td", "th") and box.parent is not None:
        box = box.parent
    if box.tag not in _NOTE_TAGS or not context.holds(box) or box.node <= reference < document.ends[box.node]:
        return None
    label = document.raw_text(reference).strip()
    if not (
        FRAGMENT.match(name) or (_looks_referring(context, reference, label) and _looks_noted(context, box, label))
    ):
        return None
    return _Note(name, box, label.strip("[]().: "), target=target)


def _looks_referring(context: Context, node: int, label: str) -> bool:
    """True for a raised, bracketed or named link."""
    document = context.document
    around = [node, document.parents[node], document.parents[document.parents[node]]]
    inside = range(node + 1, document.ends[node])
    if any(document.tags[each] == "sup" for each in (*around, *inside)) or BRACKETED.match(label):
        return True
    attributes = document.attributes[node]
    if (
        attributes.get("role") == "doc-noteref"
        or attributes.get("rel") == "footnote"
        or "data-footnote-ref" in attributes
    ):
        return True
    return any(not REFERENCE_CLASSES.isdisjoint(context.tokens(each)) for each in around[:2])


def _looks_noted(context: Context, box: Box, label: str) -> bool:
    """True for an item of a list of notes, for what begins with the label, for what links back."""
    around: Box | None = box
    for _ in range(4):
        if around is None:
            break
        if names_container(context.tokens(around.node)):
            return True
        if context.document.get(around.node, "role") in CONTAINER_ROLES:
            return True
        around = around.parent
    runs = context.runs(box)
    first = runs[0].text.lstrip("[(^ ") if runs else ""
    bare = label.strip("[]().: ")
    if first.startswith(bare) and not first[len(bare) : len(bare) + 1].isalnum():
        return True
    if box.tag == "li" and bare == str(_number(box)):
        return True
    return bool(_ways_back(context, box))


def _number(box: Box) -> int:
    """The place of an item in its list, from 1."""
    items = [child for child in box.parent.children if isinstance(child, Box)] if box.parent is not None else [box]
    return items.index(box) + 1


def _silence(context: Context, note: _Note) -> None:
    """Take the labels of a note's references, and the ways back, out of the text."""
    document = context.document
    for node in note.references:
        context.notes[node] = note.name
        context.silent.add(node)
        around = document.parents[node]
        if document.tags[around] in ("sup", "span") and _only_labels(document.raw_text(around)):
            context.silent.add(around)
    context.silent |= _ways_back(context, note.box)


def _only_labels(text: str) -> bool:
    """True for a text of labels, brackets and what parts them."""
    return len(text) <= 4 * _LONGEST_LABEL and all(LABEL.match(part) for part in text.replace(",", " ").split())


def _ways_back(context: Context, box: Box) -> set[int]:
    """The links in a note that lead back into the text."""
    document = context.document
    found = set()
    for node in range(box.node + 1, document.ends[box.node]):
        tokens = context.tokens(node)
        if tokens and not BACK_CLASSES.isdisjoint(tokens) and len(document.raw_text(node)) <= 4 * _LONGEST_LABEL:
            found.add(node)
        elif document.tags[node] == "a" and "#" in document.attributes[node].get("href", ""):
            text = document.raw_text(node).strip()
            if BACK_TEXT.match(text) or LABEL.match(text):
                found.add(node)
    return found


def _set_aside(context: Context, boxes: list[Box]) -> None:
    """Take the notes out of the text, and what holds hardly anything else."""
    context.aside |= {box.node for box in boxes}
    lengths: dict[int, int] = {}
    around: dict[int, Box] = {}
    for box in boxes:
        length = sum(run.characters for run in context.runs(box))
        outer = box.parent
        for _ in range(_AROUND):
            if outer is None:
                break
            around[outer.node] = outer
            lengths[outer.node] = lengths.get(outer.node, 0) + length
            outer = outer.parent
    for node, outer in around.items():
        whole = sum(run.characters for run in context.runs(outer))
        named = names_container(context.tokens(node))
        if named and whole - lengths[node] <= _REST:
            context.aside.add(node)


def _footnote(context: Context, note: _Note) -> Footnote | None:
    """The note as a record: its first paragraph as its text, without the label that it repeats."""
    blocks = context.blocks(note.runs or note.box.children)
    text, marks, rest = first_text(blocks, note.label)
    return Footnote(id=note.name, text=text, marks=marks, blocks=rest) if text or rest else None
