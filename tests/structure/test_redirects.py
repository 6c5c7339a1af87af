from __future__ import annotations

import pytest

from blogextract.structure.redirects import destination


@pytest.mark.parametrize(
    ("address", "end"),
    [
        ("https://href.li/?https://tides.example/mud", "https://tides.example/mud"),
        ("https://t.umblr.com/redirect?z=https%3A%2F%2Ftides.example%2Fmud&t=x", "https://tides.example/mud"),
        ("https://www.google.com/url?q=https://tides.example/mud&sa=D", "https://tides.example/mud"),
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Ftides.example%2F&h=x", "https://tides.example/"),
        ("https://tides.example/?https://mud.example/", "https://tides.example/?https://mud.example/"),
        ("https://href.li/?javascript:alert(1)", "https://href.li/?javascript:alert(1)"),
        ("https://www.google.com/search?q=mud", "https://www.google.com/search?q=mud"),
        ("http://[bad?q=1", "http://[bad?q=1"),
    ],
)
def test_addresses_that_lead_on_lead_to_the_end(address, end):
    assert destination(address) == end


def test_links_of_the_text_lead_to_the_end(line):
    assert line("<p><a href='https://href.li/?https://tides.example/mud'>mud</a></p>")[1] == [
        ("link", "mud", "https://tides.example/mud")
    ]
