"""Notes that no link leads to: raised numbers in the text, and notes that begin with them or are counted by a list."""

from __future__ import annotations

from msgspec import Struct

from blogextract.outline import Box, Run
from blogextract.patterns import deferred
from blogextract.structure.context import Context
from blogextract.structure.notes_table import names_container

_NUMBER = deferred(r"[\[(]?\s*(?P<label>\d{1,3}|[*†‡§]{1,3})\s*[\])]?\Z")
_POWER = deferred(r"(?:\d|(?:\A|[\s(/×·*+=-])(?:[a-zA-Z]|[kcdmµμn]?m|ft|in|mi|yd|CO|H|O))\s*\Z")
"""What stands before a raised number that is a power, or part of a unit or formula."""

_TITLES = frozenset(
    {
        "notes", "footnotes", "endnotes", "references", "sources", "notes and references", "references and notes",
        "fußnoten", "anmerkungen", "quellen", "einzelnachweise", "notes de bas de page", "références", "notas",
        "notas al pie", "notas de rodapé", "referencias", "referências", "note", "voetnoten", "noten", "przypisy",
        "сноски", "примечания", "dipnotlar", "fotnoter", "alaviitteet", "lábjegyzetek", "脚注", "注释", "註釋", "각주",
    }
)  # fmt: skip
"""Headings of notes, in lower case without a colon."""

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "p"})
_NOTE_TAGS = frozenset({"p", "li", "div", "dd"})


class Unlinked(Struct, frozen=True):
    """A note, the box that it is, its label, and the raised numbers that refer to it."""

    label: str
    box: Box
    references: tuple[int, ...]


def unlinked_notes(context: Context) -> list[Unlinked]:
    """The notes to which raised numbers refer without a link."""
    references: dict[str, list[int]] = {}
    leading: dict[str, Box] = {}
    for node in context.document.by_tag.get("sup", ()):
        match = _NUMBER.match(context.document.raw_text(node).strip())
        if match is None or node in context.silent or _is_linked(context, node):
            continue
        run, before = _place(context, node)
        if run is None:
            continue
        label = match["label"]
        if not before and run.box.tag in _NOTE_TAGS and label in references:
            leading.setdefault(label, run.box)
        elif before and not _POWER.search(before):
            references.setdefault(label, []).append(node)
    if not references:
        return []
    boxes = {**_counted(context, references), **leading}
    return [Unlinked(label, box, tuple(references[label])) for label, box in boxes.items()]


def _is_linked(context: Context, node: int) -> bool:
    document = context.document
    inside = any(document.tags[each] == "a" for each in range(node, document.ends[node]))
    return inside or document.tags[document.parents[node]] == "a"


def _place(context: Context, node: int) -> tuple[Run | None, str]:
    """The kept run that a raised number stands in, and the text before it there."""
    end = context.document.ends[node]
    box = context.outline.box_of(node)
    for child in box.children:
        if isinstance(child, Run) and context.keeps[child.index]:
            before = ""
            for each, text in child.pieces:
                if node <= each < end:
                    return child, before.strip()
                before += text or ""
    return None, ""


def _counted(context: Context, references: dict[str, list[int]]) -> dict[str, Box]:
    """The items of a list of notes by number, where most of them are referred to."""
    for node in reversed(context.document.by_tag.get("ol", ())):
        box = context.outline.box_at.get(node)
        if box is None or not context.holds(box) or not _holds_notes(context, box):
            continue
        items = [child for child in box.children if isinstance(child, Box) and child.tag == "li"]
        found = {str(number): item for number, item in enumerate(items, 1) if str(number) in references}
        if len(found) * 2 >= len(items):
            return found
    return {}


def _holds_notes(context: Context, box: Box) -> bool:
    """True for a list that a class or the heading before it calls notes."""
    around: Box | None = box
    for _ in range(4):
        if around is None:
            break
        if names_container(context.tokens(around.node)):
            return True
        around = around.parent
    if box.parent is None:
        return False
    before = [child for child in box.parent.children if isinstance(child, Box) and child.node < box.node]
    heading = next((child for child in reversed(before) if context.holds(child)), None)
    if heading is None or heading.tag not in _HEADINGS:
        return False
    text = " ".join(run.text for run in context.runs(heading))
    return text.strip(" :.").lower() in _TITLES
