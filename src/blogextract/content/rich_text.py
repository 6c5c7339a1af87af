"""Posts as trees of typed nodes, which editors store and pages carry as JSON, to the HTML that they stand for.

ProseMirror and Tiptap, Slate, Lexical, Contentful, Portable Text (Sanity), Draft.js, Editor.js and their like differ in
the names of their keys and types, and agree in the rest: blocks with a type, in them texts with marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import Any

from blogextract.patterns import deferred

_MAX_DEPTH = 40
_MAX_NODES = 50_000
_MAX_ADDRESS_DEPTH = 6
"""Objects within objects in which an address is looked for; editors use two or three."""
_LEAST_BLOCKS = 3
"""From this many blocks with text in one list it is a post's text, and no menu's."""

_TYPE_KEYS = ("nodeType", "_type", "type", "__typename", "style", "tag")
_CHILD_KEYS = ("content", "children", "blocks", "root", "items", "document", "nodes")
_TEXT_KEYS = ("text", "value", "html")
_NOT_LETTER = re.compile(r"[^a-z0-9]")

_ELEMENTS = {
    **dict.fromkeys(("paragraph", "p", "unstyled", "normal", "block", "text", "paragraphblock"), "p"),
    **dict.fromkeys(("heading", "header", "headline", "title", "headingblock"), "h2"),
    **{f"h{level}": f"h{level}" for level in range(1, 7)},
    **{f"heading{level}": f"h{level}" for level in range(1, 7)},
    **{
        f"header{name}": f"h{level}"
        for level, name in enumerate(("one", "two", "three", "four", "five", "six"), start=1)
    },
    **dict.fromkeys(("bulletlist", "bulletedlist", "unorderedlist", "ul", "list", "listblock"), "ul"),
    **dict.fromkeys(("orderedlist", "numberedlist", "ol"), "ol"),
    **dict.fromkeys(("listitem", "li", "unorderedlistitem", "orderedlistitem", "bullet"), "li"),
    **dict.fromkeys(("blockquote", "quote", "quoteblock", "pullquote"), "blockquote"),
    **dict.fromkeys(("codeblock", "code", "pre", "codefence"), "pre"),
}  # fmt: skip
"""The element for each type, written in letters and digits of lower case."""
_NO_BLOCK = frozenset({"text", "code", "block", "title", "list", "bullet", "tag", "header"})
"""Types that other data have as well: by themselves they make no list of nodes a post's text."""
_MARKS = {
    **dict.fromkeys(("bold", "strong"), "strong"),
    **dict.fromkeys(("italic", "em", "emphasis"), "em"),
    **dict.fromkeys(("code", "inlinecode"), "code"),
    **dict.fromkeys(("strike", "strikethrough"), "s"),
    **dict.fromkeys(("underline",), "u"),
}
_TEXTS = frozenset({"text", "span", "textnode", "code", "block"})
"""Types of the texts themselves."""
_LINKS = frozenset({"link", "hyperlink", "a"})
_IMAGES = frozenset({"image", "img", "imageblock", "embeddedassetblock", "picture"})

Node = dict[str, Any]


def is_rich_text(value: object) -> bool:
    """Whether a list holds the blocks of a post: nodes with known types, several of them."""
    if not isinstance(value, list):
        return False
    blocks = [node for node in value[:50] if isinstance(node, dict) and _element(node) and _children(node) is not None]
    types = {name for node in blocks for name in _types(node) if name in _ELEMENTS}
    return len(blocks) >= _LEAST_BLOCKS and not types <= _NO_BLOCK


def to_html(nodes: list[Any]) -> str:
    """The HTML of such a list; what is not understood is passed through, and nothing but texts and addresses stays."""
    return "".join(_Writer().blocks(nodes, 0))


def _types(node: Node) -> Iterator[str]:
    for key in _TYPE_KEYS:
        name = node.get(key)
        if isinstance(name, str):
            yield _NOT_LETTER.sub("", name.lower())


def _element(node: Node) -> str | None:
    """The element that a node stands for; the most special of what its keys say."""
    known = [_ELEMENTS[name] for name in _types(node) if name in _ELEMENTS]
    found = next((name for name in known if name != "p"), known[0] if known else None)
    if found == "ul" and (node.get("ordered") or node.get("listType") == "number" or node.get("style") == "ordered"):
        return "ol"
    return _with_level(node) if found == "h2" else found


def _with_level(node: Node) -> str:
    """The heading's element; its level stands in one of several places."""
    for place in (node, node.get("attrs"), node.get("data")):
        level = place.get("level") if isinstance(place, dict) else None
        if isinstance(level, int) and 1 <= level <= 6:
            return f"h{level}"
    return "h2"


def _children(node: Node) -> list[Any] | str | None:
    """What is within a node: nodes, or its text."""
    for place in (node, node.get("data")):
        if not isinstance(place, dict):
            continue
        for key in _CHILD_KEYS:
            inside = place.get(key)
            if isinstance(inside, list):
                return inside
            if key == "root" and isinstance(inside, dict):
                return [inside]
        for key in _TEXT_KEYS:
            text = place.get(key)
            if isinstance(text, str):
                return text
    return None


class _Writer:
    """Writes nodes, up to a number of them and a depth that no editor's documents have."""

    def __init__(self) -> None:
        self._left = _MAX_NODES

    def blocks(self, nodes: list[Any], depth: int) -> Iterator[str]:
        """The HTML of each node of a list; items that stand outside a list are gathered into one."""
        kind = ""
        for node in nodes:
            if isinstance(node, dict) and depth < _MAX_DEPTH and self._left > 0:
                self._left -= 1
                listed = _loose_item(node)
                if listed != kind:
                    yield (f"</{kind}>" if kind else "") + (f"<{listed}>" if listed else "")
                    kind = listed
                yield "".join(self._node(node, depth, item=bool(listed)))
            elif isinstance(node, str):
                yield _inline(node)
        if kind:
            yield f"</{kind}>"

    def _node(self, node: Node, depth: int, *, item: bool) -> Iterator[str]:
        types = set(_types(node))
        if types & _IMAGES:
            yield _image(node)
            return
        inside = _children(node)
        if inside is None:
            return
        if isinstance(inside, str) and types <= _TEXTS and "data" not in node:
            yield _marked(node, inside)
            return
        if isinstance(inside, str):
            text = _inline(inside)
        elif all(isinstance(item, str) for item in inside):
            text = "".join(f"<li>{_inline(item)}</li>" for item in inside)
        else:
            text = "".join(self.blocks(inside, depth + 1))
        if types & _LINKS:
            yield f'<a href="{escape(_address(node), quote=True)}">{text}</a>'
            return
        name = "li" if item else _element(node)
        yield f"<{name}>{text}</{name}>" if name else text


def _loose_item(node: Node) -> str:
    """The list that an item outside one belongs to: Draft.js and Portable Text mark each item alone."""
    names = set(_types(node))
    if "unorderedlistitem" in names or node.get("listItem") == "bullet":
        return "ul"
    return "ol" if "orderedlistitem" in names or node.get("listItem") == "number" else ""


_TAGS = deferred(r"</?(?:a|b|i|em|strong|code|br|mark|u|s|p|ul|ol|li|h[1-6]|blockquote)\b[^>]{0,500}>", re.IGNORECASE)


def _inline(text: str) -> str:
    """A text as HTML; Editor.js keeps marks in it as markup."""
    return text if _TAGS.search(text) else escape(text, quote=False).replace("\n", "<br>")


def _marked(node: Node, text: str) -> str:
    """A text in its marks, which stand in a list of names or objects, or as flags of the node."""
    html = escape(text, quote=False).replace("\n", "<br>")
    marks = node.get("marks")
    for mark in marks if isinstance(marks, list) else ():
        name = mark if isinstance(mark, str) else next(_types(mark), "") if isinstance(mark, dict) else ""
        name = _NOT_LETTER.sub("", name.lower())
        if name in _MARKS:
            html = f"<{_MARKS[name]}>{html}</{_MARKS[name]}>"
        elif name in _LINKS and isinstance(mark, dict):
            html = f'<a href="{escape(_address(mark), quote=True)}">{html}</a>'
    for name, element in _MARKS.items():
        if node.get(name) is True:
            html = f"<{element}>{html}</{element}>"
    return html


def _address(node: Node) -> str:
    """Where a link or a picture leads; the data of some editors hold it in an object within the object."""
    inner: object = node
    for _ in range(_MAX_ADDRESS_DEPTH):
        if not isinstance(inner, dict):
            break
        address = _own_address(inner)
        if address is not None:
            return address
        inner = inner.get("data") or inner.get("asset")
    return ""


def _own_address(node: Node) -> str | None:
    for place in (node, node.get("attrs"), node.get("data"), node.get("fields"), node.get("file")):
        for key in ("href", "src", "url", "uri"):
            address = place.get(key) if isinstance(place, dict) else None
            if isinstance(address, str):
                return address
            if isinstance(address, dict) and isinstance(address.get("url"), str):
                return str(address["url"])
    return None


def _image(node: Node) -> str:
    address = _address(node)
    places = [place for place in (node, node.get("attrs"), node.get("data")) if isinstance(place, dict)]
    words = [str(place[key]) for place in places for key in ("alt", "caption") if isinstance(place.get(key), str)]
    return (
        f'<img src="{escape(address, quote=True)}" alt="{escape(words[0] if words else "", quote=True)}">'
        if address
        else ""
    )
