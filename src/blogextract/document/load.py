"""Whatever the caller has, as a `Document`."""

from __future__ import annotations

import sys
from codecs import BOM_UTF8
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit

from lxml import etree

from blogextract.document.document import Document
from blogextract.document.encoding import decode
from blogextract.document.parse import check_html, parse
from blogextract.errors import EmptyPageError, InputError, PageTooLargeError
from blogextract.limits import MAX_ELEMENTS, MAX_PAGE_BYTES

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

PageInput: TypeAlias = "bytes | str | Path | etree._Element | BeautifulSoup"  # noqa: SLF001 - lxml exports no other name
"""What `extract` takes for a page."""


def load(page: PageInput, *, url: str | None = None, charset: str | None = None) -> Document:
    """The page parsed. `charset` is what HTTP said, if anything.

    Raises InputError where the page cannot be read as HTML. An element or a soup is copied, never changed.
    """
    if isinstance(page, Path):
        try:
            page = page.read_bytes()
        except OSError as error:
            raise InputError(f"cannot read {str(page)!r}: {error.strerror or error}") from error
    url = _checked(url)
    notes: list[str] = []
    encoding: str | None = None
    data: bytes | None = None
    if isinstance(page, bytes | bytearray | memoryview):
        data = bytes(page)
        check_html(data)
        text, encoding = decode(data, charset, notes)
        if encoding != "utf-8" or notes or data.startswith(BOM_UTF8):
            data = None
    elif isinstance(page, str):
        text = page
    elif _is_soup(page):
        text = str(page)
    elif isinstance(page, etree._Element):  # noqa: SLF001 - lxml exports its element type under this name only
        text = str(etree.tostring(page, encoding="unicode", method="html", with_tail=False))
    else:
        raise InputError(
            f"cannot read a page from {type(page).__name__}: give bytes, str, Path, an lxml element or a BeautifulSoup"
        )
    _check_size(text)
    return Document(parse(text if data is None else data), source=text, url=url, encoding=encoding, notes=notes)


def _check_size(text: str) -> None:
    """Refuse what is empty, and what would take more memory than there may be."""
    if not text or text.isspace():
        raise EmptyPageError("the page is empty: there is nothing to extract")
    large = None
    if len(text) > MAX_PAGE_BYTES:
        large = f"is larger than {MAX_PAGE_BYTES >> 20} MiB"
    elif text.count("<") - text.count("</") > MAX_ELEMENTS:
        large = f"has more than {MAX_ELEMENTS:,} tags"
    if large:
        raise PageTooLargeError(f"the page {large}: split it, or extract a part of it")


def _checked(url: str | None) -> str | None:
    """The address of the page, if it can be taken apart; half a surrogate pair in it becomes U+FFFD."""
    if url is None:
        return None
    try:
        urlsplit(url)
    except ValueError as error:
        raise InputError(f"{url!r} is no address of a page ({error}): give its http or https address") from error
    return url.encode("utf-8", "surrogatepass").decode("utf-8", "replace")


def _is_soup(page: object) -> bool:
    """Whether it is a BeautifulSoup; whoever has one has loaded its library, and nobody else waits for that."""
    library = sys.modules.get("bs4")
    return library is not None and isinstance(page, library.BeautifulSoup)
