"""`Document`: a page as flat lists, each element known by its place in document order.

lxml's parser hands over each start, text and end as it reads (`parse.py`), and no tree of objects is ever made:
making one Python object for each element and asking it for its parts takes longer than the parse itself.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from itertools import chain
from typing import Any

from msgspec import Struct, field

from blogextract.document.tags import BLOCK, HIDDEN_TEXT
from blogextract.document.urls import base_of, resolve

_MOST_PARTS = 300
"""Starts, ends and texts of which a line of text is made, besides two for each of its characters, at most."""


class Parsed(Struct):
    """What the parser leaves: lists of equal length by node, and the page's content as one stream.

    tags, attributes, parents (-1 for the root), ends (index after the last descendant). content: a node's index
    where it starts, `~index` where it ends, and the texts between. starts, stops: where in content that is.
    """

    tags: list[str] = field(default_factory=list)
    attributes: list[dict[str, str]] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    content: list[int | str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    stops: list[int] = field(default_factory=list)


class Document:
    """A page by node: `tags[i]`, `attributes[i]`, `parents[i]`, `ends[i]`, `classes[i]` are those of element i.

    The descendants of i are range(i + 1, ends[i]). classes: the raw `class` attribute. content: see `Parsed`.
    source: the text that was parsed. url: where the page is from. base: what relative addresses
    resolve against. encoding: the one it was read in.
    notes: what loading noticed. memo: what later stages have found out about the page and need again.
    """

    def __init__(
        self, parsed: Parsed, *, url: str | None, encoding: str | None, notes: list[str], source: str = ""
    ) -> None:
        self.source = source
        self.url = url
        self.encoding = encoding
        self.notes = notes
        self.tags = parsed.tags
        self.attributes = parsed.attributes
        self.parents = parsed.parents
        self.ends = parsed.ends
        self.content = parsed.content
        self.starts = parsed.starts
        self.stops = parsed.stops
        self.classes = [attributes.get("class") for attributes in parsed.attributes]
        self.memo: dict[object, Any] = {}
        self.base = base_of([self.get(node, "href") for node in self.by_tag.get("base", ())], url)

    def __len__(self) -> int:
        """The number of elements."""
        return len(self.tags)

    def get(self, node: int, name: str) -> str | None:
        """The node's attribute."""
        return self.attributes[node].get(name)

    @cached_property
    def by_tag(self) -> dict[str, list[int]]:
        """The nodes of each tag, in document order."""
        found: dict[str, list[int]] = defaultdict(list)
        for node, tag in enumerate(self.tags):
            found[tag].append(node)
        return dict(found)

    @cached_property
    def by_class(self) -> dict[str, list[int]]:
        """The nodes of each class token in lower case, in document order."""
        classes, alike = self.classes, defaultdict[str | None, list[int]](list)
        for node in self.having("class"):
            alike[classes[node]].append(node)
        found: dict[str, list[int]] = {}
        more: dict[str, list[list[int]]] = defaultdict(list)
        for names, nodes in alike.items():
            for name in set(names.lower().split()) if names else ():
                if name in found:
                    more[name].append(nodes)
                else:
                    found[name] = nodes
        for name, others in more.items():
            found[name] = sorted(chain(found[name], *others))
        return found

    @cached_property
    def by_id(self) -> dict[str, int]:
        """The first node of each id."""
        return {self.attributes[node]["id"]: node for node in reversed(self.having("id"))}

    @cached_property
    def _by_attribute(self) -> dict[str, list[int]]:
        """The nodes of each attribute: to sort them all takes less time than to look for three."""
        found: dict[str, list[int]] = defaultdict(list)
        for node, attributes in enumerate(self.attributes):
            for name in attributes:
                found[name].append(node)
        return found

    def having(self, name: str) -> list[int]:
        """The nodes that carry an attribute, in document order."""
        return self._by_attribute.get(name, [])

    def within(self, node: int, found: list[int]) -> list[int]:
        """Of some nodes in document order, those below a node."""
        return found[bisect_left(found, node + 1) : bisect_left(found, self.ends[node])]

    def tagged(self, tag: str, within: int | None = None) -> list[int]:
        """The nodes of a tag, of the page or below a node."""
        found = self.by_tag.get(tag, [])
        return self.within(within, found) if found and within is not None else found

    def first_tagged(self, tag: str, within: int, limit: int) -> list[int]:
        """The first nodes of a tag below a node, a few at most, however many there are."""
        found = self.by_tag.get(tag, [])
        start, end = bisect_left(found, within + 1), self.ends[within]
        return [node for node in found[start : start + limit] if node < end]

    def classed(self, name: str, within: int | None = None) -> list[int]:
        """The nodes with a class token (in lower case), of the page or below a node."""
        found = self.by_class.get(name, [])
        return self.within(within, found) if found and within is not None else found

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

    def own_content(self, node: int) -> Iterator[int | str]:
        """The direct content of a node in order: texts, and the indexes of its child elements."""
        content, stops = self.content, self.stops
        at, stop = self.starts[node] + 1, stops[node]
        while at < stop:
            item = content[at]
            yield item
            at = at + 1 if isinstance(item, str) else stops[item] + 1

    def text_at(self, at: int) -> tuple[str, int]:
        """The whole text that begins at a place in the content, and the place after it.

        The parser hands over each character reference by itself, so that a text may come in several strings.
        """
        content = self.content
        end = at + 1
        while isinstance(content[end], str):  # the end of the root comes after every text
            end += 1
        return "".join(content[at:end]), end  # type: ignore[arg-type]  # all of these are strings

    def raw_text(self, node: int) -> str:
        """All text within a node as in the source, that of scripts and hidden elements too."""
        return "".join([item for item in self.content[self.starts[node] : self.stops[node]] if isinstance(item, str)])

    def pieces(self, node: int) -> Iterator[str]:
        """The texts of a node and its descendants in order, a line break at each block's edge.

        Texts that a reader never sees are left out.
        """
        content, tags, stops = self.content, self.tags, self.stops
        at, stop = self.starts[node] + 1, stops[node]
        while at < stop:
            item = content[at]
            at += 1
            if isinstance(item, str):
                if isinstance(content[at], str):
                    item, at = self.text_at(at - 1)
                yield item
                continue
            tag = tags[item if item >= 0 else ~item]
            if tag in BLOCK or tag == "br":
                yield "\n"
            elif item >= 0 and tag in HIDDEN_TEXT:
                at = stops[item] + 1

    def text(self, node: int) -> str:
        """The visible text of a node and its descendants, white space folded."""
        at = self.starts[node] + 1
        if self.stops[node] == at + 1 and isinstance(only := self.content[at], str):
            return " ".join(only.split())
        return " ".join("".join(self.pieces(node)).split())

    def short_text(self, node: int, limit: int) -> str | None:
        """The visible text of a node, or None where it is longer than the limit: found out without reading it all.

        None as well where hundreds of elements hold next to no text, so that asking costs no more than the limit tells.
        """
        content, at, stop = self.content, self.starts[node] + 1, self.stops[node]
        if stop == at + 1 and isinstance(only := content[at], str):
            return None if len(only.strip()) > limit else " ".join(only.split())
        if stop - at > 2 * limit + _MOST_PARTS:
            return None
        parts: list[str] = []
        length = 0
        for piece in self.pieces(node):
            parts.append(piece)
            length += len(piece.strip())
            if length > limit:
                return None
        return " ".join("".join(parts).split())

    def resolve(self, address: str | None) -> str | None:
        """An address of the page made absolute, or None where it leads nowhere that can be fetched or mailed."""
        return resolve(address, self.base)
