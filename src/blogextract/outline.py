"""The outline of a page: what the one walk leaves for all later stages.

A page is boxes (elements that start a block of their own) that hold boxes and runs. A `Run` is a stretch of
inline content without a block boundary in it: the unit that is scored, kept or dropped. Regions are subtrees
that a rule has taken for something (a share row, an author box, the comments).
"""

from __future__ import annotations

from msgspec import Struct, field

from blogextract.chrome import Match
from blogextract.document import Document

Piece = tuple[int, str | None]
"""A node's index and text of it.

A line break is the `br`'s index and "\\n"; a picture, an embed, a formula is the index of its element and None.
"""


class Run(Struct, eq=False):
    """Inline content between two block boundaries.

    index: its place in `Outline.runs`. box: the box that holds it. pieces: its content, white space as in the
    source. text: its text with white space folded. characters: code points of `text` without spaces.
    link_characters: how many of them are within links. media: indexes of the elements of pictures and embeds.
    region: index into `Outline.regions`, -1 where no rule claimed it.
    """

    index: int
    box: Box
    region: int
    pieces: list[Piece] = field(default_factory=list)
    text: str = ""
    characters: int = 0
    link_characters: int = 0
    media: list[int] = field(default_factory=list)

    def __repr__(self) -> str:
        """Without the boxes around, which hold the whole page."""
        return f"Run({self.index}, {self.text!r})"


class Box(Struct, eq=False):
    """An element that starts a block of its own.

    index: its place in `Outline.boxes`. node: its element's index. tag: its tag. parent: the box around it.
    children: boxes and runs in document order. first, last: the runs within are `runs[first:last]`.
    region: as of `Run`. depth: 0 for the root.
    """

    index: int
    node: int
    tag: str
    parent: Box | None
    depth: int = 0
    region: int = -1
    first: int = 0
    last: int = 0
    children: list[Box | Run] = field(default_factory=list)

    def __repr__(self) -> str:
        """Without the boxes around and within, which hold the whole page."""
        return f"Box({self.index}, <{self.tag}>, runs {self.first} to {self.last})"


class Region(Struct):
    """A subtree that a rule has claimed.

    kind: share, related, author_box, comments, navigation, … rule: the rule's id. node: the subtree's root.
    evidence: what the rule saw. hard: true where nothing may keep it in the body.
    """

    kind: str
    rule: str
    node: int
    evidence: str
    hard: bool = True


class Outline(Struct):
    """Boxes, runs and regions of a page, each in document order."""

    document: Document
    boxes: list[Box] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    regions: list[Region] = field(default_factory=list)
    box_at: dict[int, Box] = field(default_factory=dict)
    """The box of a node, for nodes that start one."""
    hints: dict[int, tuple[Match, ...]] = field(default_factory=dict)
    """Soft rules that a box's markup names, by the box's index: evidence, where they do not claim."""

    def box_of(self, node: int) -> Box:
        """The box that the node starts, or else the nearest around it."""
        parents = self.document.parents
        while node not in self.box_at:
            node = parents[node]
        return self.box_at[node]

    def runs_of(self, node: int) -> list[Run]:
        """The runs of the node's box."""
        box = self.box_of(node)
        return self.runs[box.first : box.last]

    def claimed(self, kind: str) -> list[Region]:
        """The regions of a kind, in document order."""
        return [region for region in self.regions if region.kind == kind]
