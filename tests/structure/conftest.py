from __future__ import annotations

import msgspec
import pytest

from blogextract.document import load
from blogextract.segment import segment
from blogextract.structure import build

URL = "https://blog.example/post/"


def _body(markup, *, kept=None, title=None, url=URL):
    outline = segment(load(f"<html><head></head><body><main>{markup}</main></body></html>", url=url))
    keeps = [run.region < 0 if kept is None else kept(run) for run in outline.runs]
    return build(outline, keeps, title=title)


@pytest.fixture
def body():
    """Builds the body of a piece of markup of which everything that no rule claims was kept."""
    return _body


@pytest.fixture
def sections():
    """As `body`, the sections as plain data."""
    return lambda markup, **options: msgspec.to_builtins(_body(markup, **options).sections)


@pytest.fixture
def blocks():
    """As `body`, the blocks of all sections as plain data."""

    def blocks_of_markup(markup, **options):
        found = msgspec.to_builtins(_body(markup, **options).sections)
        return [block for section in found for block in section["blocks"]]

    return blocks_of_markup


@pytest.fixture
def line(blocks):
    """The text and the marks, as tuples, of markup that is one paragraph."""

    def line_of_markup(markup, **options):
        (paragraph,) = blocks(markup, **options)
        assert paragraph["type"] == "paragraph"
        marks = [
            (mark["type"], paragraph["text"][mark["start"] : mark["end"]], *filter(None, (mark.get("href"),)))
            for mark in paragraph.get("marks", [])
        ]
        return paragraph["text"], marks

    return line_of_markup
