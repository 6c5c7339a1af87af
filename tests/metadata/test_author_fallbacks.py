"""Authors where no markup names one."""

import pytest

from blogextract.article import Author
from blogextract.claims import Claim
from blogextract.metadata import author_fallbacks
from blogextract.segment import segment
from metadata.pages import page

PROSE = "<p>" + "The kiln reached its peak a little after four, and nobody said a word. " * 6 + "</p>"


def named(body, found=()):
    document = page("<title>First firing of the year</title>", f"<h1>First firing of the year</h1>{body}")
    claims = author_fallbacks.authors(document, segment(document), found)
    return [author.name for claim in claims for author in claim.value]


@pytest.mark.parametrize(
    "label", ["Written by", "Author", "By", "Geschrieben von", "Autor", "Écrit par", "Автор", "作者"]
)
def test_a_label_of_its_own_announces_a_name(label):
    assert named(f"<div><span>{label}</span><p>Nell Parrish</p></div>{PROSE}") == ["Nell Parrish"]
    assert named(f"{PROSE}<div><span>{label}</span><p>Nell Parrish</p></div>") == ["Nell Parrish"]


def test_a_line_that_begins_with_by_names_the_author():
    assert named(f"{PROSE}<h3>Written by Nell Parrish</h3>") == ["Nell Parrish"]


@pytest.mark.parametrize("name", ["post-hero__author", "the-author", "blog-top-author-name", "byline"])
def test_a_class_near_the_title_announces_a_name(name):
    assert named(f"<div class='{name}'>Nell Parrish</div>{PROSE}") == ["Nell Parrish"]


def test_a_label_for_those_who_do_not_see_the_icon_announces_a_name():
    assert named(f"<span><i class=icon></i><a title='作者' href=/nell>Nell Parrish</a></span>{PROSE}") == [
        "Nell Parrish"
    ]
    assert named(f"<span><i class=icon></i><a title='Comments' href=/nell>Nell Parrish</a></span>{PROSE}") == []


def test_a_full_name_beside_the_date_is_the_author():
    assert named(f"<div><p>Nell Parrish</p><small>May 3, 2021</small></div>{PROSE}") == ["Nell Parrish"]


@pytest.mark.parametrize(
    "body",
    [
        "<a href=/category/clay>Clay Work</a><small>May 3, 2021</small>",
        "<p>Share This Post</p><small>May 3, 2021</small>",
        "<p>By the end of the day we had fired forty bowls.</p>",
        "<p>Reviewed by Nell Parrish</p>",
        "<footer class=site-footer><span>Written by</span><p>Nell Parrish</p></footer>",
        "<div class=related-posts><span>By</span><p>Nell Parrish</p></div>",
    ],
)
def test_what_is_no_byline_names_nobody(body):
    assert named(body + PROSE) == []


def test_nobody_is_looked_for_where_somebody_is_named():
    known = Claim(field="authors", value=[Author(name="Ida Mohn")], source="json_ld")
    empty = Claim(field="authors", value=[Author(name="admin")], source="json_ld")
    body = f"<div><span>Written by</span><p>Nell Parrish</p></div>{PROSE}"
    assert named(body, [known]) == []
    assert named(body, [empty]) == ["Nell Parrish"]
