from __future__ import annotations

import pytest


def test_a_link_alone_that_downloads_is_a_file(blocks):
    (found,) = blocks("<p><a href='/tides.ods' download>Tide table</a></p>")
    assert found == {"type": "file", "url": "https://blog.example/tides.ods", "name": "Tide table"}


@pytest.mark.parametrize(
    "markup",
    [
        "<p>Take the <a href='/tides.ods' download>tide table</a>.</p>",
        "<p><a href='/tides.pdf'>Tide table</a></p>",
        "<p><a href='javascript:x()' download>Tide table</a></p>",
    ],
)
def test_other_links_stay_text(blocks, markup):
    (found,) = blocks(markup)
    assert found["type"] == "paragraph"
