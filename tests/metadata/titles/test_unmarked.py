"""The title of a post where no heading shows it."""

import pytest

from blogextract.document import load
from blogextract.metadata.post_place import post_place
from blogextract.metadata.titles.title import claims

BODY = "<p>" + "The kiln reached its peak a little after four, and nobody in the yard said a word. " * 4 + "</p>"


def page(shown, title="First firing - Kiln Notes"):
    site = "<div class=top><a href=/>Kiln Notes</a></div>"
    body = f"{site}{shown}<div class=text>{BODY}<h2>Stacking</h2>{BODY}</div>"
    return load(f"<html><head><title>{title}</title></head><body>{body}</body></html>", url="https://kiln.example/12")


@pytest.mark.parametrize("tag", ["div", "header", "span", "td"])
def test_an_element_that_shows_the_title_is_the_headline_and_leaves_the_body(tag):
    document = page("<table><tr><td>First firing</table>" if tag == "td" else f"<{tag}>First firing</{tag}>")
    headline = post_place(document).headline
    assert (document.tags[headline], document.text(headline)) == (tag, "First firing")
    assert any(claim.node == headline and claim.consumes == "title" for claim in claims(document))


@pytest.mark.parametrize(
    "shown",
    [
        "<ul><li>First firing</li></ul>",
        "<div class=breadcrumb><a href=/>Home</a> <span>First firing</span></div>",
        "<div><a href=/13>First firing</a></div>",
        "<div>First firing, and the second</div>",
        "<aside><div>First firing</div></aside>",
    ],
    ids=["a list", "a trail", "a link elsewhere", "more words", "an aside"],
)
def test_what_stands_beside_a_post_is_no_headline(shown):
    assert post_place(page(shown)).headline == -1


def test_a_heading_goes_before_it():
    document = page("<div>First firing</div><h1>First firing</h1>")
    assert document.tags[post_place(document).headline] == "h1"


def test_the_site_s_name_is_no_headline():
    assert post_place(page("<div>Kiln Notes</div>", title="Kiln Notes - First firing")).headline == -1
