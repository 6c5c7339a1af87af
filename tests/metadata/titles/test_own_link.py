"""Headings that link to the page they stand on."""

import pytest

from blogextract import extract
from blogextract.document import load
from blogextract.metadata.titles.own_link import links_to_itself

URL = "https://kiln.example/12"
BODY = "<p>" + "The kiln reached its peak a little after four, and nobody in the yard said a word. " * 4 + "</p>"


def heading(markup, url=URL):
    document = load(f"<html><body>{markup}</body></html>", url=url)
    return links_to_itself(document, document.tagged("h2")[0])


@pytest.mark.parametrize("href", ["/12", "https://kiln.example/12/", "http://kiln.example/12#top", "12"])
def test_a_heading_that_is_a_link_to_this_page_is_one(href):
    assert heading(f"<h2><a href='{href}'>First firing</a></h2>")


@pytest.mark.parametrize(
    ("markup", "url"),
    [
        ("<h2><a href=/13>Second firing</a></h2>", URL),
        ("<h2>First firing <a href=/12>here</a></h2>", URL),
        ("<h2><a href=/>Kiln Notes</a></h2>", "https://kiln.example/"),
        ("<h2><a href=/12>First firing</a></h2>", None),
    ],
    ids=["another page", "words beside it", "the first page", "no address"],
)
def test_another_is_none(markup, url):
    assert not heading(markup, url)


def test_where_the_head_names_the_site_alone_such_a_heading_is_the_title():
    head = "<title>Kiln Notes</title>"
    site = "<header><a href=/>Kiln Notes</a></header>"
    html = f"<html><head>{head}</head><body>{site}<div><h2><a href=/12>First firing</a></h2>{BODY}</div></body></html>"
    assert extract(html, url=URL).title == "First firing"


def test_where_the_head_says_the_title_it_is_believed_all_the_same():
    head = "<title>First firing | Kiln Notes</title>"
    html = f"<html><head>{head}</head><body><a href=/>Kiln Notes</a><h2>Stacking</h2>{BODY}</body></html>"
    assert extract(html, url=URL).title == "First firing"
