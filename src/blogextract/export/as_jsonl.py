"""The whole record as a line of JSON, so that the records of a site are one file."""

from __future__ import annotations

from blogextract.article import Article
from blogextract.export.as_json import write as write_json


def write(article: Article) -> str:
    """The record in one line that ends with a line break."""
    return write_json(article) + "\n"
