"""What every page must end in: a record that can be written in all ways, or an error of this library."""

from __future__ import annotations

import msgspec

from blogextract import Article, BlogextractError, extract
from blogextract.article import from_json
from blogextract.export import EXPORTERS, render

URL = "https://blog.example/2019/03/a-post/"

SENTENCE = "A wall of stones without mortar keeps the sheep in, and the wind out, for two hundred years. "
POST = f"<article><h1>A wall of stones</h1>{f'<p>{SENTENCE * 2}</p>' * 6}</article>"


def outcome(page, **given) -> Article | BlogextractError:
    """The record of a page, written in every format and read back, or the library's error."""
    try:
        article = extract(page, **{"url": URL, **given})
    except BlogextractError as error:
        return told(error)
    for name in EXPORTERS:
        assert render(article, name).encode() is not None
    again = from_json(article.to_json())
    assert again == from_json(again.to_json())
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(article), type=Article) == article
    return article


def told(error: BlogextractError) -> BlogextractError:
    """An error that says what it is in one line."""
    assert str(error)
    assert "\n" not in str(error)
    return error


def record(page, **given) -> Article:
    """The record of a page that must have one."""
    found = outcome(page, **given)
    assert isinstance(found, Article), found
    return found
