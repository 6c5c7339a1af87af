"""What all builders of blocks share: the outline, what of it was kept, and the way down the tree of boxes.

Containers that mean nothing by themselves (`div`, `section`) are walked with a stack of their own; only elements
that become a block with blocks inside call the walk again, and no deeper than `MAX_NESTING`: pages nest thousands
deep, and what lies deeper comes out as plain paragraphs.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate

from msgspec import Struct

from blogextract.blocks import Block, MarkType
from blogextract.document import Document
from blogextract.outline import Box, Outline, Run
from blogextract.structure.contents import Content, plain, settle
from blogextract.structure.rewrites import has_rewrites
from blogextract.structure.written_math import pattern_for

MAX_NESTING = 40
"""Blocks within blocks; real posts stay below ten."""


Spec = tuple[MarkType, str | None, str | None]
"""A mark without its place: type, href, title."""

Handler = Callable[["Context", Box], "list[Content] | None"]
"""Builds the contents of a box; None where the box is not what its markup promised, so that the next one is asked."""


class Builders(Struct, frozen=True, kw_only=True):
    """What a context asks to build blocks.

    handlers: of a box by tag, `class` and role. run: of a run. nothing: of a box without anything in it. linked: of
    a box directly in a link.
    """

    handlers: Callable[[str, str | None, str | None], tuple[Handler, ...]]
    run: Callable[[Context, Run], list[Content]]
    nothing: Callable[[Context, Box], list[Content]]
    linked: Handler


class Context:
    """One build: `keeps[i]` tells whether `outline.runs[i]` comes out.

    specs: the marks that a node makes by itself. chains: for each node met, the marking nodes around it, outermost
    first. notes: ids of the notes by the node of their references. aside: nodes of boxes that are taken elsewhere (the
    list of notes). silent: nodes whose text is left out. used: nodes of media that have come out.
    """

    __slots__ = (
        "_before",
        "_builders",
        "_knows_math",
        "_lengths",
        "_nesting",
        "_written_math",
        "aside",
        "chains",
        "document",
        "keeps",
        "notes",
        "outline",
        "rewrites",
        "silent",
        "specs",
        "used",
    )  # fmt: skip

    def __init__(self, outline: Outline, keeps: Sequence[bool], builders: Builders) -> None:
        self.outline = outline
        self.document: Document = outline.document
        self.keeps = list(keeps)
        self.specs: dict[int, tuple[Spec, ...]] = {}
        self.chains: dict[int, tuple[int, ...]] = {-1: ()}
        self.notes: dict[int, str] = {}
        self.silent: set[int] = set()
        self.aside: set[int] = set()
        self.used: set[int] = set()
        self.rewrites = has_rewrites(self.document)
        self._written_math: re.Pattern[str] | None = None
        self._knows_math = False
        self._builders = builders
        self._nesting = 0
        self._before = [0, *accumulate(1 if keep else 0 for keep in keeps)]
        kept = zip(outline.runs, keeps, strict=True)
        self._lengths = [0, *accumulate(run.characters if keep else 0 for run, keep in kept)]

    def holds(self, box: Box) -> bool:
        """True where a kept run lies within the box."""
        return self._before[box.last] > self._before[box.first]

    def stands_between(self, box: Box) -> bool:
        """True where kept runs lie before and after the box."""
        return self._before[box.first] > 0 and self._before[box.last] < self._before[-1]

    def runs(self, box: Box) -> list[Run]:
        """The kept runs within the box, at any depth."""
        keeps = self.keeps
        return [run for run in self.outline.runs[box.first : box.last] if keeps[run.index]]

    def characters(self, box: Box) -> int:
        """How many characters the runs within the box have that were kept."""
        return self._lengths[box.last] - self._lengths[box.first]

    def media(self, box: Box) -> list[int]:
        """The nodes of the media in the kept runs within the box."""
        return [node for run in self.runs(box) for node in run.media]

    def written_math(self, text: str) -> re.Pattern[str] | None:
        """What begins and ends a formula in a text of this page, None where no formula can be in it."""
        if "\\" not in text and "$" not in text:
            return None
        if not self._knows_math:
            self._knows_math = True
            self._written_math = pattern_for(self.document)
        return self._written_math

    def has(self, tag: str, node: int) -> bool:
        """True where an element of a tag lies below a node."""
        found = self.document.by_tag.get(tag)
        if not found:
            return False
        at = bisect_right(found, node)
        return at < len(found) and found[at] < self.document.ends[node]

    def tokens(self, node: int) -> frozenset[str]:
        """The node's class tokens in lower case."""
        return tokens_of(self.document.classes[node])

    def boxes(self, box: Box) -> Iterator[Box]:
        """The boxes below a box that hold kept runs, in document order."""
        stack = [iter(box.children)]
        while stack:
            inner = next(stack[-1], None)
            if inner is None:
                stack.pop()
            elif isinstance(inner, Box) and self.holds(inner):
                yield inner
                stack.append(iter(inner.children))

    def flow(self, children: Iterable[Box | Run]) -> list[Content]:
        """The contents of some boxes and runs in order, headings among them."""
        if self._nesting >= MAX_NESTING:
            return self._flat(children)
        self._nesting += 1
        out: list[Content] = []
        stack = [iter(children)]
        keeps, build = self.keeps, self._builders.run
        while stack:
            for child in stack[-1]:
                if child.__class__ is Run:
                    if keeps[child.index]:
                        out += build(self, child)
                    continue
                inner = self._block(child)  # type: ignore[arg-type]  # no run, so a box
                if inner is None:
                    stack.append(iter(child.children))  # type: ignore[union-attr]
                    break
                out += inner
            else:
                stack.pop()
        self._nesting -= 1
        return out

    def blocks(self, children: Iterable[Box | Run]) -> list[Block]:
        """The blocks of some boxes and runs in order; a heading among them is a paragraph in bold."""
        return plain(settle(self.flow(children)))

    def _block(self, box: Box) -> list[Content] | None:
        """What a box becomes, None for a container to look into."""
        if box.node in self.aside:
            return []
        if not self.holds(box):
            return self._builders.nothing(self, box) if box.first == box.last else []
        attributes = self.document.attributes[box.node]
        role = attributes.get("role") or attributes.get("data-hook") or attributes.get("data-node-type")
        handlers = self._builders.handlers(box.tag, self.document.classes[box.node], role)
        around = self.document.parents[box.node]
        if around >= 0 and self.document.tags[around] == "a":
            handlers = (*handlers, self._builders.linked)
        for handler in handlers:
            found = handler(self, box)
            if found is not None:
                return found
        return None

    def _flat(self, children: Iterable[Box | Run]) -> list[Content]:
        """The text of what is nested too deep, run by run."""
        out: list[Content] = []
        for child in children:
            for run in [child] if isinstance(child, Run) else self.runs(child):
                if self.keeps[run.index]:
                    out += self._builders.run(self, run)
        return out


@lru_cache(maxsize=4096)
def tokens_of(classes: str | None) -> frozenset[str]:
    """The tokens of a `class` attribute in lower case."""
    return frozenset(classes.lower().split()) if classes else frozenset()
