"""`Document`: a parsed page as flat lists, each element known by its place in document order.

The lists are made once, in the only pass over lxml's tree; later stages index them and never edit anything.
lxml makes a Python object for an element each time one is asked for, so the objects are kept in `nodes`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property

from lxml.html import HtmlElement

from blogextract.document.tags import BLOCK, HIDDEN_TEXT
from blogextract.document.urls import base_of, resolve


class Document:
    """A page as lists of equal length, by document order: `nodes[i]` is an element, `tags[i]` its tag.

    parents[i]: index of the parent, -1 for the root. ends[i]: index after the last descendant, so that the
    descendants of i are range(i + 1, ends[i]). texts, tails: text inside before the first child, and after the
    end tag. classes: the raw `class` attribute. url: where the page is from. base: what relative addresses
    resolve against. encoding: the one it was read in. notes: what loading noticed.
    """

    def __init__(self, root: HtmlElement, *, url: str | None, encoding: str | None, notes: list[str]) -> None:
        self.url = url
        self.encoding = encoding
        self.notes = notes
        self.nodes, self.parents = _flatten(root)
        nodes = self.nodes
        self.tags: list[str] = [node.tag for node in nodes]
        self.texts: list[str | None] = [node.text for node in nodes]
        self.tails: list[str | None] = [node.tail for node in nodes]
        self.classes: list[str | None] = [node.get("class") for node in nodes]
        self.ends = _ends(self.parents)
        self._having: dict[str, list[int]] = {}
        self.base = base_of([self.get(node, "href") for node in self.by_tag.get("base", ())], url)

    def get(self, node: int, name: str) -> str | None:
        """The node's attribute."""
        return self.nodes[node].get(name)

    @cached_property
    def by_tag(self) -> dict[str, list[int]]:
        """The nodes of each tag, in document order."""
        found: dict[str, list[int]] = {}
        for node, tag in enumerate(self.tags):
            if tag in found:
                found[tag].append(node)
            else:
                found[tag] = [node]
        return found

    @cached_property
    def by_class(self) -> dict[str, list[int]]:
        """The nodes of each class token in lower case, in document order."""
        found: dict[str, list[int]] = {}
        for node, names in enumerate(self.classes):
            if names:
                for name in dict.fromkeys(names.lower().split()):
                    if name in found:
                        found[name].append(node)
                    else:
                        found[name] = [node]
        return found

    @cached_property
    def by_id(self) -> dict[str, int]:
        """The first node of each id."""
        found: dict[str, int] = {}
        for node, element in enumerate(self.nodes):
            name = element.get("id")
            if name and name not in found:
                found[name] = node
        return found

    def having(self, name: str) -> list[int]:
        """The nodes that carry an attribute, in document order; searched once for each name."""
        found = self._having.get(name)
        if found is None:
            found = [node for node, element in enumerate(self.nodes) if element.get(name) is not None]
            self._having[name] = found
        return found

    def within(self, node: int, found: list[int]) -> list[int]:
        """Of some nodes in document order, those below a node."""
        return found[bisect_left(found, node + 1) : bisect_left(found, self.ends[node])]

    def tagged(self, tag: str, within: int | None = None) -> list[int]:
        """The nodes of a tag, of the page or below a node."""
        found = self.by_tag.get(tag, [])
        return found if within is None else self.within(within, found)

    def classed(self, name: str, within: int | None = None) -> list[int]:
        """The nodes with a class token (in lower case), of the page or below a node."""
        found = self.by_class.get(name, [])
        return found if within is None else self.within(within, found)

    def ancestors(self, node: int) -> Iterator[int]:
        """The nodes around a node, nearest first."""
        node = self.parents[node]
        while node >= 0:
            yield node
            node = self.parents[node]

    def children(self, node: int) -> Iterator[int]:
        """The element children of a node, in order."""
        child, end = node + 1, self.ends[node]
        while child < end:
            yield child
            child = self.ends[child]

    def pieces(self, node: int) -> Iterator[str]:
        """The texts of a node and its descendants in order, a line break at each block's edge.

        Texts that a reader never sees are left out.
        """
        texts, tails, tags, ends = self.texts, self.tails, self.tags, self.ends
        end = ends[node]
        if texts[node]:
            yield texts[node] or ""
        open_ends: list[int] = []
        at = node + 1
        while at < end or open_ends:
            while open_ends and (at >= end or at >= ends[open_ends[-1]]):
                closed = open_ends.pop()
                if tags[closed] in BLOCK:
                    yield "\n"
                if tails[closed]:
                    yield tails[closed] or ""
            if at >= end:
                continue
            open_ends.append(at)
            if tags[at] in HIDDEN_TEXT:
                at = ends[at]
                continue
            if tags[at] == "br" or tags[at] in BLOCK:
                yield "\n"
            if texts[at]:
                yield texts[at] or ""
            at += 1

    def text(self, node: int) -> str:
        """The visible text of a node and its descendants, white space folded."""
        return " ".join("".join(self.pieces(node)).split())

    def resolve(self, address: str | None) -> str | None:
        """An address of the page made absolute, or None where it leads nowhere that can be fetched or mailed."""
        return resolve(address, self.base)


def _flatten(root: HtmlElement) -> tuple[list[HtmlElement], list[int]]:
    """All elements in document order, and the index of each one's parent."""
    nodes: list[HtmlElement] = []
    parents: list[int] = []
    waiting = [root]
    waiting_parents = [-1]
    while waiting:
        node = waiting.pop()
        parent = waiting_parents.pop()
        if len(node):
            below = list(node)
            below.reverse()
            waiting += below
            waiting_parents += [len(nodes)] * len(below)
        nodes.append(node)
        parents.append(parent)
    return nodes, parents


def _ends(parents: list[int]) -> list[int]:
    """For each node the index after its last descendant."""
    ends = list(range(1, len(parents) + 1))
    for node in range(len(parents) - 1, 0, -1):
        parent = parents[node]
        ends[parent] = max(ends[parent], ends[node])
    return ends
