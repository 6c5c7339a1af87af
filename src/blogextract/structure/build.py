"""From an outline and what of it was kept to the body of the record."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct, field

from blogextract.article import Footnote, Section
from blogextract.blocks import Block
from blogextract.outline import Outline
from blogextract.structure.contents import settle
from blogextract.structure.context import Context
from blogextract.structure.dispatch import BUILDERS
from blogextract.structure.footnotes import linked_notes, take_notes
from blogextract.structure.sections import sections_of


class Body(Struct, frozen=True, kw_only=True):
    """The body of a post.

    sections, footnotes: as of `Article`. used_media: indexes of the elements of the media that stand in them.
    """

    sections: list[Section] = field(default_factory=list)
    footnotes: list[Footnote] = field(default_factory=list)
    used_media: frozenset[int] = frozenset()


def build(outline: Outline, kept: Sequence[bool], *, title: str | None = None) -> Body:
    """The body that the kept runs make: `kept[i]` tells whether `outline.runs[i]` belongs to the post.

    A first heading that says the title again is left out.
    """
    context = Context(outline, kept, BUILDERS)
    footnotes = take_notes(context)
    contents = settle(context.flow(outline.boxes[0].children))
    return Body(sections=sections_of(contents, title), footnotes=footnotes, used_media=frozenset(context.used))


def blocks_of(outline: Outline, node: int) -> list[Block]:
    """The blocks of all that stands below a node, for fields other than the body."""
    box = outline.box_of(node)
    kept = [False] * len(outline.runs)
    for run in outline.runs[box.first : box.last]:
        kept[run.index] = True
    return Context(outline, kept, BUILDERS).blocks([box])


def note_runs(outline: Outline, kept: Sequence[bool]) -> list[int]:
    """The runs of the notes to which kept runs refer, by index, whether or not they are kept themselves.

    For whoever chooses the body: a note stands at the foot, is short and full of links, and yet is the post's.
    """
    visible = [run.region < 0 or keep for run, keep in zip(outline.runs, kept, strict=True)]
    everything = Context(outline, visible, BUILDERS)
    notes = linked_notes(everything)
    if not notes:
        return []
    nodes = {node for run, keep in zip(outline.runs, kept, strict=True) if keep for node, _ in run.pieces}
    ends = outline.document.ends
    found: list[int] = []
    for note in notes.values():
        if any(node in nodes for reference in note.references for node in range(reference, ends[reference])):
            found += [run.index for run in note.runs or everything.runs(note.box)]
    return sorted(found)
