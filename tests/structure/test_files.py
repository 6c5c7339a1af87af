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


WEEBLY = (
    "<div><div style='margin: 10px 0 0 -10px'><a title='Download file: log.pdf' href='/uploads/4/log.pdf'>"
    "<img src='//www.weebly.com/weebly/images/file_icons/pdf.png' width=36 height=36></a><div style='float: left'>"
    "<table><tr><td colspan=2><b> log.pdf</b></td></tr><tr style='display: none;'><td>File Size: </td><td>212 kb</td>"
    "</tr></table><a title='Download file: log.pdf' href='/uploads/4/log.pdf'>Download File</a></div></div></div>"
)


def test_weeblys_box_of_a_file_is_that_file(blocks):
    found = blocks(f"<p>The log:</p>{WEEBLY}<p>It ends in March.</p>")
    assert found[1:] == [
        {"type": "file", "url": "https://blog.example/uploads/4/log.pdf", "name": "log.pdf"},
        {"type": "paragraph", "text": "It ends in March."},
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [("Download file: ", ""), ("/weebly/images/file_icons/", "/uploads/"), ("/uploads/4/log.pdf", "#top")],
)
def test_a_box_that_lacks_one_of_its_parts_is_read_as_it_stands(blocks, old, new):
    assert "file" not in [block["type"] for block in blocks(WEEBLY.replace(old, new))]
