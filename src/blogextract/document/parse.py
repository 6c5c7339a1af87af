"""Text to a tree, and what is no page at all."""

from __future__ import annotations

import re

from lxml import etree
from lxml import html as lxml_html
from lxml.html import HtmlElement

from blogextract.errors import EmptyPageError, NotHtmlError

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a RIFF file (WebP, WAV or AVI)"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "gzip-compressed data"),
    (b"BM", ""),
)
"""First bytes by which files are told (their formats' specifications); an empty name is not enough to refuse."""

_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 does not allow and HTML drops: libxml2 stops or fails at some of them."""

_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>", re.IGNORECASE)
"""lxml refuses text that declares a byte encoding."""


def check_html(data: bytes) -> None:
    """Raise NotHtmlError where the first bytes tell another kind of file."""
    start = data[:512].lstrip()
    if not start and not data.strip():
        raise EmptyPageError("the page is empty: there is nothing to extract")
    for magic, name in _MAGIC:
        if name and start.startswith(magic):
            raise NotHtmlError(f"this is {name}, not an HTML page: give the page that links to it")
    if start[:1] in b"{[" and start[:1] and b"<" not in data[:65536]:
        raise NotHtmlError("this is JSON, not an HTML page: give the address of the page itself")


def parse(text: str) -> HtmlElement:
    """The tree of a page; always has a root. Comments and processing instructions are left out as it reads."""
    text = _XML_DECLARATION.sub("", text, count=1)
    if _CONTROLS.search(text):
        text = _CONTROLS.sub("", text)
    parser = lxml_html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = etree.fromstring(text.encode("utf-8"), parser=parser)
    except etree.ParserError as error:
        raise EmptyPageError("the page holds no element: there is nothing to extract") from error
    except etree.XMLSyntaxError as error:
        raise NotHtmlError(f"the page cannot be parsed as HTML: {error}") from error
    if root is None:
        raise EmptyPageError("the page holds no element: there is nothing to extract")
    return root
