"""Text to a stream of elements, and what is no page at all."""

from __future__ import annotations

import re
from collections.abc import Callable
from inspect import signature

from lxml import etree

from blogextract.document.document import Parsed
from blogextract.errors import EmptyPageError, NotHtmlError

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"RIFF", "a RIFF file (WebP, WAV or AVI)"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b\x08", "gzip-compressed data"),
)
"""First bytes by which files are told (their formats' specifications)."""

_CONTROLS = bytes([*range(9), 0x0B, *range(0x0E, 0x20), 0x7F])
"""Control characters that HTML does not allow; libxml2 stops at some of them. In UTF-8 no other character holds
these bytes, so they are deleted from the bytes, which is many times faster than a search in the text."""

_XML_DECLARATION = re.compile(rb"\A\s*<\?xml[^>]*\?>", re.IGNORECASE)


def check_html(data: bytes) -> None:
    """Raise NotHtmlError where the first bytes tell another kind of file, EmptyPageError where there are none."""
    start = data[:512].lstrip()
    if not start and not data.strip():
        raise EmptyPageError("the page is empty: there is nothing to extract")
    for magic, name in _MAGIC:
        if start.startswith(magic):
            raise NotHtmlError(f"this is {name}, not an HTML page: give the page that links to it")
    if start[:1] in (b"{", b"[") and b"<" not in data[:65536]:
        raise NotHtmlError("this is JSON, not an HTML page: give the address of the page itself")


_NO_ATTRIBUTES: dict[str, str] = {}
"""Stands for the slow read-only mapping that lxml hands over for an element without attributes."""


_EMPTY = frozenset({"bgsound", "command", "embed", "keygen", "source", "track", "wbr"})
"""Elements that never hold anything, which libxml2 does not know: it would put what follows inside."""


_DEEPEST = 512
"""How deep elements nest before they stand beside each other, as browsers have it: no page that people made gets
there, and what later stages do for each element around another stays within bounds."""

_ENDED = -2
"""Stands in the stack of open elements for one that was nested too deep and has ended before its tag does."""

_SIGNATURE = signature(lambda tag, found: None)  # noqa: ARG005 - its parameters are all that it is for
"""lxml looks up how many parameters a target's `start` has, for each page; told beforehand it is done at once."""


class _Collector:
    """The parser's target: it appends what it is told to the lists of a `Parsed`.

    Its methods are made once for each page over local names, since they are called for each element.
    """

    __slots__ = ("_parsed", "data", "end", "start")

    def __init__(self) -> None:
        parsed = self._parsed = Parsed()
        tags, attributes, parents, ends = parsed.tags, parsed.attributes, parsed.parents, parsed.ends
        content, starts, stops = parsed.content, parsed.starts, parsed.stops
        open_nodes = [-1]

        def start(tag: str, found: dict[str, str]) -> None:
            node = len(tags)
            parents.append(open_nodes[-1] if len(open_nodes) < _DEEPEST else beside())
            tags.append(tag)
            attributes.append(found if found.__class__ is dict else _NO_ATTRIBUTES)
            starts.append(len(content))
            content.append(node)
            if tag in _EMPTY:
                ends.append(node + 1)
                stops.append(len(content))
                content.append(~node)
                return
            open_nodes.append(node)
            ends.append(0)
            stops.append(0)

        def end(tag: str) -> None:
            if tag in _EMPTY:
                return
            node = open_nodes.pop()
            if node <= 0:
                if not node:  # some pages go on after </html>: the root stays open to the end of the page
                    open_nodes.append(0)
                return
            ends[node] = len(tags)
            stops[node] = len(content)
            content.append(~node)

        def beside() -> int:
            """What holds an element that is nested too deep; the one before it, which it stands in, ends here."""
            node = open_nodes[-1]
            if len(open_nodes) > _DEEPEST and node != _ENDED:
                ends[node] = len(tags)
                stops[node] = len(content)
                content.append(~node)
                open_nodes[-1] = _ENDED
            return open_nodes[_DEEPEST - 1]

        start.__signature__ = _SIGNATURE  # type: ignore[attr-defined]
        self.start: Callable[[str, dict[str, str]], None] = start
        self.end: Callable[[str], None] = end
        self.data: Callable[[str], None] = content.append

    def close(self) -> Parsed:
        """The lists, each element closed."""
        return self._parsed


def parse(page: str | bytes) -> Parsed:
    """The page's elements and texts; there is always a root. Comments and processing instructions are left out.

    page: text, or bytes that are valid UTF-8 without a mark, which need not be encoded again.
    """
    data = page.encode("utf-8", "replace") if isinstance(page, str) else page
    if data[:200].lstrip()[:5].lower() == b"<?xml":
        data = _XML_DECLARATION.sub(b"", data, count=1)
    data = data.translate(None, _CONTROLS)
    parser = etree.HTMLParser(  # type: ignore[call-overload]  # a target whose methods are attributes
        target=_Collector(), encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True
    )
    try:
        parsed: Parsed = etree.fromstring(data, parser=parser)
    except etree.ParserError as error:
        raise EmptyPageError("the page holds no element: there is nothing to extract") from error
    except etree.XMLSyntaxError as error:
        raise NotHtmlError(f"the page cannot be parsed as HTML: {error}") from error
    if not parsed.tags:
        raise EmptyPageError("the page holds no element: there is nothing to extract")
    _close(parsed)
    _open_head(parsed)
    return parsed


_HEAD = frozenset(
    {
        "base", "basefont", "bgsound", "link", "meta", "noscript", "object", "script", "style", "template", "title",
    }
)  # fmt: skip
"""What may stand in a `head` (HTML, section 4.2, with what browsers also leave there)."""


def _open_head(parsed: Parsed) -> None:
    """Show what of the body libxml2 has put into the head.

    A page may leave out `</head>` and `<body>`; libxml2 sees the body begin only where an element begins that it knows,
    and does not know `main`, `article` and their like. Such a head is a box of the body, or the body itself.
    """
    tags, ends = parsed.tags, parsed.ends
    if len(tags) < 2 or tags[1] != "head":
        return
    child, end = 2, ends[1]
    while child < end:
        if tags[child] not in _HEAD:
            tags[1] = "div" if end < len(tags) and tags[end] == "body" else "body"
            return
        child = ends[child]


def _close(parsed: Parsed) -> None:
    """End the root, and the elements that the parser left open."""
    total = len(parsed.tags)
    for node in range(total - 1, -1, -1):
        if not parsed.ends[node]:
            parsed.ends[node] = total
            parsed.stops[node] = len(parsed.content)
            parsed.content.append(~node)
