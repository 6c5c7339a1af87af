"""What holds for any page whatever, however broken."""

from __future__ import annotations

from collections import Counter

import pytest
from bs4 import BeautifulSoup
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from lxml import html

from blogextract import BlogextractError, explain, extract
from blogextract.document import load
from blogextract.export import render
from property.invariants import can_be_written, keeps_the_order
from property.pages import damaged_fixtures, trees

URL = "https://blog.example/2019/03/a-post/"

ACTIVE = frozenset({"base", "embed", "form", "iframe", "link", "meta", "object", "script", "style", "svg"})
"""Elements that run, load or change something."""

thorough = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
any_page = st.one_of(damaged_fixtures(), trees())


def explained(page):
    """The explanation of a page, None where the library says that it is none."""
    try:
        return explain(page, url=URL)
    except BlogextractError:
        return None


@thorough
@given(any_page)
@example(b"<")
@example(b"\x00")
@example("<html></html>")
@example("<table><colgroup>text where none may be<tr><td>text</table><map>and in a map</map>")
@example("<canvas>for browsers without it</canvas><bgsound src=a.mid><p>with music</p><source><track>text<wbr>text")
@example("<p>" * 3000 + "deep")
@example("<div>" * 3000 + "<p>deep</p>" + "</div>" * 3000)
@example("<ul><li>" * 500 + "deep")
@example("<table><tr><td>" * 300 + "deep")
@example("<blockquote>" * 1000 + "deep")
def test_every_visible_character_is_in_one_decision(page):
    explanation = explained(page)
    if explanation is None:
        return
    visible = Counter("".join(load(page, url=URL).text(0).split()))
    accounted = Counter("".join("".join(each.text.split()) for each in explanation.trace.decisions))
    assert (visible - accounted, accounted - visible) == (Counter(), Counter()), "lost, invented"


@thorough
@given(any_page)
def test_the_same_page_gives_the_same_record_in_the_order_of_the_page(page):
    explanation = explained(page)
    if explanation is not None:
        assert extract(page, url=URL) == explanation.article
        keeps_the_order(page, explanation)


@thorough
@given(any_page)
def test_every_record_can_be_written_in_every_format_and_read_back(page):
    explanation = explained(page)
    if explanation is None:
        return
    can_be_written(explanation.article)


@thorough
@given(any_page)
def test_no_script_comes_through(page):
    explanation = explained(page)
    if explanation is None:
        return
    tree = html.fragment_fromstring(render(explanation.article, "html"), create_parent="div")
    for element in tree.iter():
        assert element.tag not in (
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "form",
            "svg",
            "link",
            "meta",
            "base",
        )
        for name, value in element.items():
            assert not name.startswith("on")
            assert not value.strip().lower().startswith(("javascript:", "vbscript:", "data:text"))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(trees())
def test_the_tree_of_the_caller_stays_as_it_was(page):
    tree = html.document_fromstring(page)
    soup = BeautifulSoup(page, "lxml")
    before = html.tostring(tree), str(soup)
    for given_page in (tree, soup):
        explained(given_page)
    assert (html.tostring(tree), str(soup)) == before


@pytest.mark.parametrize("page", [7, None, ["<p>"], object()])
def test_what_is_no_page_is_refused_by_name(page):
    with pytest.raises(BlogextractError, match=type(page).__name__):
        extract(page)
