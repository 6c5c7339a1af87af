"""The author whom only a sidebar names."""

import pytest

from blogextract.article import Author
from blogextract.claims import Claim
from blogextract.metadata.authors import aside as author_aside
from blogextract.segment import segment
from metadata.sources import body, post

BIO = "Lena Parrish fires pots behind the old dairy and writes about what goes wrong there."


def authors(heading, text, found=(), around="aside class=sidebar"):
    sidebar = f"<{around}><h2>{heading}</h2><div class=paragraph>{text}</div><h2>Archives</h2></{around.split()[0]}>"
    document = post(body(), after=sidebar)
    return [claim.value for claim in author_aside.claims(document, segment(document), found)]


@pytest.mark.parametrize("heading", ["Author", "About the author", "Über die Autorin"])
def test_a_sidebar_that_begins_with_a_name_names_the_author(heading):
    assert authors(heading, BIO) == [[Author(name="Lena Parrish", bio=BIO)]]


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("Author", "Write something about yourself. No need to be fancy, just an overview."),
        ("Author", "Kiln Yard sells shelves, cones and clay in one crate, delivered to your door."),
        ("Author", "Lena fires pots behind the old dairy and writes about what goes wrong there."),
        ("Author", "Lena Parrish"),
        ("Opening hours", BIO),
    ],
)
def test_other_texts_name_nobody(heading, text):
    assert authors(heading, text) == []


def test_within_the_post_such_a_heading_is_the_posts_own():
    assert authors("Author", BIO, around="div") == []


def test_whom_another_source_names_stays_the_author():
    assert authors("Author", BIO, [Claim(field="authors", value=[Author(name="Rafe")], source="byline")]) == []
