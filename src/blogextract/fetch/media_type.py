"""Which media types are pages, told from the header, or from the first bytes where the header does not tell."""

from __future__ import annotations

import re

PAGES = frozenset({"text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml"})
"""Types that are pages by their name."""
TEXTS = frozenset({"text/plain", "unknown/unknown", "application/unknown", "*/*"})
"""Types that misconfigured servers give to pages: only the bytes tell."""
XML = frozenset({"application/xml", "text/xml"})
"""Types of pages and of everything else in XML: the root element tells."""

SAMPLE = 4096
"""Bytes looked at."""

_KINDS = (
    ("application/pdf", "a PDF"),
    ("application/json", "JSON"),
    ("application/ld+json", "JSON"),
    ("application/rss+xml", "a feed"),
    ("application/atom+xml", "a feed"),
    ("application/zip", "a ZIP archive"),
    ("application/gzip", "an archive"),
    ("application/octet-stream", "a file of no named kind"),
    ("text/css", "a style sheet"),
    ("text/javascript", "a script"),
    ("application/javascript", "a script"),
    ("text/plain", "plain text"),
    ("image/", "an image"),
    ("video/", "a video"),
    ("audio/", "a sound recording"),
    ("font/", "a font"),
    ("", "something else"),
)
"""What people call the types that are refused, by what the type begins with."""

_NO_ELEMENTS = re.compile(rb"<!--.*?-->|<\?.*?\?>|\x00", re.DOTALL)
_ELEMENT = re.compile(rb"<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)")
_BLANK = b"\xef\xbb\xbf\xff\xfe\t\n\x0c\r "
_STARTS = frozenset(
    {
        *(b"html", b"head", b"body", b"meta", b"title", b"link", b"script", b"style", b"base"),
        *(b"div", b"article", b"main", b"section", b"header", b"nav", b"p", b"h1", b"h2", b"table", b"center"),
    }
)
"""Elements that a page begins with."""
_PARAMETER = re.compile(r""";\s*charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;,"']+))""", re.IGNORECASE)


def media_type(header: str) -> str | None:
    """The type that a Content-Type header names, in lower case; None where it names none."""
    name = re.split("[;,]", header, maxsplit=1)[0].strip().lower()
    return name if "/" in name else None


def charset(header: str) -> str | None:
    """The charset that a Content-Type header names."""
    found = _PARAMETER.search(header)
    if not found:
        return None
    return (found[1] or found[2] or found[3] or "").strip() or None


def kind(name: str) -> str:
    """What people call a type that is no page."""
    return next(words for start, words in _KINDS if name.startswith(start))


def may_be_page(name: str | None) -> bool:
    """True unless the header alone tells that the answer is no page."""
    return name is None or name in PAGES or name in TEXTS or name in XML


def needs_look(name: str | None) -> bool:
    """True where the header leaves it to the bytes."""
    return name in TEXTS or name in XML


def looks_like_page(name: str | None, start: bytes) -> bool:
    """True where the first bytes of an answer are those of a page."""
    if not needs_look(name):
        return True
    plain = _NO_ELEMENTS.sub(b"", start).lstrip(_BLANK)
    found = _ELEMENT.search(plain)
    if not plain.startswith(b"<") or not found:
        return False
    element = found[1].lower()
    return element == b"html" if name in XML else element in _STARTS
