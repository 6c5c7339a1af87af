"""What is compared: each takes a page's bytes and address, and gives whatever it makes of them."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec

Work = Callable[[bytes, str], object]

BASELINE = "lxml-parse"
"""What every other time is a multiple of: the parse that all but one of them begin with."""


@dataclass(frozen=True, slots=True)
class System:
    """One row of the table.

    gives: what a caller has afterwards. module: what is imported. make: imports it and gives the work.
    """

    gives: str
    module: str
    make: Callable[[], Work]

    @property
    def installed(self) -> bool:
        """Whether it can be imported here."""
        return find_spec(self.module) is not None


def _lxml_parse() -> Work:
    from lxml import html

    return lambda page, _url: html.document_fromstring(page)


def _blogextract() -> Work:
    from blogextract import extract

    return lambda page, url: extract(page, url=url)


def _trafilatura() -> Work:
    from trafilatura import bare_extraction

    return lambda page, url: bare_extraction(page, url=url, with_metadata=True)


def _resiliparse() -> Work:
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    return lambda page, _url: extract_plain_text(bytes_to_str(page, detect_encoding(page)), main_content=True)


def _readability() -> Work:
    from readability import Document

    def work(page: bytes, url: str) -> object:
        document = Document(page.decode("utf-8", "replace"), url=url)
        return document.title(), document.summary()

    return work


def _newspaper() -> Work:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it recommends another package
        from newspaper import Article

    def work(page: bytes, url: str) -> object:
        article = Article(url)
        article.download(input_html=page.decode("utf-8", "replace"))
        article.parse()
        return article

    return work


SYSTEMS = {
    BASELINE: System("a tree", "lxml", _lxml_parse),
    "blogextract": System("the full record", "blogextract", _blogextract),
    "trafilatura": System("text and metadata", "trafilatura", _trafilatura),
    "resiliparse": System("text only", "resiliparse", _resiliparse),
    "readability-lxml": System("title and HTML", "readability", _readability),
    "newspaper4k": System("text and metadata", "newspaper", _newspaper),
}
