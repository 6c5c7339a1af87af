"""The whole record as JSON: the one format that loses nothing and is read back."""

from __future__ import annotations

from typing import Any

import msgspec

from blogextract.article import Article
from blogextract.export.characters import encodable


def write(article: Article) -> str:
    """The record in one line, fields in the order of `Article`."""
    return _encoded(article).decode()


def write_indented(article: Article, indent: int) -> str:
    """The record over many lines, indented by so many spaces a level."""
    return msgspec.json.format(_encoded(article), indent=indent).decode()


def _encoded(article: Article) -> bytes:
    """The record's bytes; half a surrogate pair, which pages' scripts do hold, becomes U+FFFD."""
    try:
        return msgspec.json.encode(article)
    except UnicodeEncodeError:
        return msgspec.json.encode(_mended(msgspec.to_builtins(article)))


def _mended(value: Any) -> Any:  # noqa: ANN401 - plain data of any shape
    """The data with all its texts encodable; msgspec has bounded their depth already."""
    if isinstance(value, str):
        return encodable(value)
    if isinstance(value, list):
        return [_mended(item) for item in value]
    if isinstance(value, dict):
        return {_mended(key): _mended(item) for key, item in value.items()}
    return value
