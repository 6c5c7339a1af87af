"""Lines with the prefixes of the quotes and list items that they stand in, and blank lines where blocks part.

Blocks nest as deep as the page did, so nothing here calls itself: what a block is written as is a list of parts, and
blocks among them are expanded in turn.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from blogextract.blocks import Block

_DEEPEST = 60
"""Containers inside each other that are written as such; what is deeper stands in the last of them. Each adds to the
prefix of every line, so that without a bound the output grows with the square of the depth."""


class Lines(NamedTuple):
    """A block of lines; `tight` where no blank line parts it from what stands before."""

    text: str
    tight: bool = False


class Enter(NamedTuple):
    """A container begins: the prefix of its first line, of the others, and what it shows where nothing is in it."""

    first: str
    rest: str
    empty: str = ""
    tight: bool = False


class Leave(NamedTuple):
    """The container that was entered last ends."""


class EndList(NamedTuple):
    """A list ends of which the items were marked in this way."""

    marker: str


class Inner(NamedTuple):
    """A block inside another."""

    block: Block
    tight: bool = False


Part: TypeAlias = Lines | Enter | Leave | EndList | Inner


class Writer:
    """Parts in, lines out; `depth` is how many containers are around."""

    def __init__(self, expand: Callable[[Inner, Writer], list[Part]]) -> None:
        self._expand = expand
        self._out: list[str] = []
        self._rest = [""]
        self._next = ""
        self._empty: list[str | None] = [None]
        self._begun = False
        self._last_marker = ""

    @property
    def depth(self) -> int:
        """How many containers are open."""
        return len(self._rest) - 1

    def text(self) -> str:
        """All lines so far."""
        return "".join(f"{line}\n" for line in self._out)

    def marker(self, usual: str, other: str) -> str:
        """What marks the items of a list: not the marker of the list right before, which it would continue."""
        return other if self._last_marker == usual else usual

    def write(self, parts: list[Part]) -> None:
        """Write parts, and the blocks among them."""
        stack = parts[::-1]
        while stack:
            match stack.pop():
                case Inner() as inner:
                    stack.extend(self._expand(inner, self)[::-1])
                case Lines(text=text, tight=tight):
                    if text:
                        self._part(tight=tight)
                        self._lines(text)
                case Enter() as container:
                    self._enter(container)
                case Leave():
                    self._leave()
                case EndList(marker=marker):
                    self._last_marker = marker

    def _part(self, *, tight: bool) -> None:
        """Leave a blank line, unless this is the first in its container."""
        if self._begun and not tight:
            self._out.append(self._rest[-1].rstrip())
        self._last_marker = ""

    def _lines(self, text: str) -> None:
        """Write lines behind the prefix."""
        for line in text.split("\n"):
            self._out.append(self._next + line if line else self._next.rstrip())
            self._next = self._rest[-1]
        self._begun = True
        self._empty[-1] = None

    def _enter(self, container: Enter) -> None:
        """Open a container, in the line of the one around where that has no line yet."""
        if self.depth >= _DEEPEST:
            self._rest.append(self._rest[-1])
            self._empty.append(None)
            return
        self._part(tight=container.tight)
        self._empty[-1] = None
        self._next += container.first
        self._rest.append(self._rest[-1] + container.rest)
        self._empty.append(container.empty)
        self._begun = False

    def _leave(self) -> None:
        """Close a container; one without a line gets the line that shows it."""
        empty = self._empty[-1]
        if empty is not None:
            self._lines(empty)
        self._rest.pop()
        self._empty.pop()
        self._next = self._rest[-1]
        self._begun = True
        self._last_marker = ""
