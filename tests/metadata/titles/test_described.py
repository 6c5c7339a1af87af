"""The title of a page whose head has it in the description alone."""

import pytest

from blogextract import extract
from blogextract.document import load
from blogextract.metadata.titles.described import described_title

BODY = "<p>" + "The kiln reached its peak a little after four, and nobody in the yard said a word. " * 4 + "</p>"
HEAD = "<title>Kiln Notes</title><meta name=description content='First firing of the year'>"
SITE = "<div class=header><a class=logo href=/>Kiln Notes</a></div>"


def page(head, title):
    return f"<html lang=en><head>{head}</head><body>{SITE}<div class=main>{title}{BODY}</div></body></html>"


@pytest.mark.parametrize("name", ["post-main-title", "post-title", "entry__title", "article-headline"])
def test_where_the_head_names_the_site_alone_the_described_title_is_believed(name):
    html = page(HEAD, f"<div class={name}> First firing of the year</div>")
    assert described_title(load(html)) >= 0
    assert extract(html, url="https://kiln.example/first/").title == "First firing of the year"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (HEAD, "<div class=intro>First firing of the year</div>"),
        (HEAD, "<div class=post-title>Second firing</div>"),
        ("<title>Kiln Notes</title>", "<div class=post-title>First firing of the year</div>"),
    ],
    ids=["no class of a title", "another text", "no description"],
)
def test_without_a_description_that_a_title_shows_there_is_none(head, title):
    assert described_title(load(page(head, title))) == -1
