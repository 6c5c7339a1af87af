"""Lines of hashtags."""

import pytest

from blogextract.metadata.terms import shown as terms
from metadata.sources import body, claimed, consumed, post

LINE = "<p class=foot><a href='/blog/?q=clay'>#clay</a> <a href='/blog/?q=kiln'>#kiln</a></p>"


def tags(document):
    found = claimed(terms.claims, document, "tags")
    return [term.name for term in found[0].value] if found else []


def test_links_that_each_begin_with_a_number_sign_are_tags_wherever_they_lead():
    document = post(body() + LINE)
    assert tags(document) == ["clay", "kiln"]
    assert consumed(terms.claims, document) == {"terms": ["#clay #kiln"]}


def test_a_sign_in_an_element_of_its_own_is_one():
    line = "<div><a href='/t/clay'><span>#</span>clay</a> <a href='/t/kiln'><span>#</span>kiln</a></div>"
    assert tags(post(line + body())) == ["clay", "kiln"]


@pytest.mark.parametrize(
    "markup",
    [
        LINE.replace("</p>", " say it all</p>"),
        LINE.replace("href='/blog/?q=clay'", "href='#clay'"),
        LINE.replace("#clay", "#12"),
        LINE.replace("#clay", "#8 by size"),
        f"<aside class=sidebar>{LINE}</aside>",
        "<p>#clay #kiln</p>",
    ],
)
def test_sentences_numbers_ways_within_the_page_and_what_stands_elsewhere_are_none(markup):
    assert tags(post(body() + markup)) == []
