"""The site's name, and titles without it."""

import pytest

from blogextract.metadata.site_names import bare_title, is_site_name, site_names, strip_site
from metadata.pages import ld, page

NAMES = ("Kiln Notes", "kiln.example", "kilnnotes")


@pytest.mark.parametrize(
    ("title", "stripped"),
    [
        ("First firing | Kiln Notes", "First firing"),
        ("First firing - Kiln Notes", "First firing"),
        ("First firing – Kiln Notes", "First firing"),
        ("First firing — Kiln Notes", "First firing"),
        ("First firing · Kiln Notes", "First firing"),
        ("First firing » Kiln Notes", "First firing"),
        ("First firing :: Kiln Notes", "First firing"),
        ("First firing|Kiln Notes", "First firing"),
        ("First firing | KILN NOTES", "First firing"),
        ("First firing | kiln.example", "First firing"),
        ("First firing | The Kiln Notes", "First firing"),
        ("Kiln Notes: First firing", "Kiln Notes: First firing"),
        ("Kiln Notes | First firing", "First firing"),
        ("First firing | Blog | Kiln Notes", "First firing"),
        ("First firing | Kiln Notes | Kiln Notes", "First firing"),
        ("First firing - what the kiln did", "First firing - what the kiln did"),
        ("Glaze: A history", "Glaze: A history"),
        ("Kiln Notes", "Kiln Notes"),
        ("Well-known glazes", "Well-known glazes"),
    ],
)
def test_only_the_sites_name_is_taken_off(title, stripped):
    assert strip_site(title, NAMES) == stripped


def test_names_are_read_wherever_the_page_gives_them():
    head = "<meta property='og:site_name' content='Kiln Notes'>" + ld(
        {"@type": "WebSite", "name": "Notes from the kiln", "url": "/"},
        {"@type": "Article", "headline": "A", "publisher": {"@type": "Organization", "name": "Kiln Guild"}},
    )
    body = (
        "<a href='/'><img src=/l.png alt='Kiln logo'></a><a href='https://kiln.example'>The "
        "Kiln</a><a href='/'>Home</a>"
    )
    assert site_names(page(head, body))[:5] == ("Kiln Notes", "Notes from the kiln", "Kiln Guild", "Kiln", "The Kiln")


def test_the_home_page_of_another_site_names_nothing():
    assert "Elsewhere" not in site_names(page("", "<a href='https://elsewhere.example/'>Elsewhere</a>"))


def test_the_address_names_the_site():
    assert set(site_names(page(url="https://www.kilnnotes.example/a"))) == {"kilnnotes.example", "kilnnotes"}
    assert site_names(page(url=None)) == ()


def test_a_name_that_runs_together_is_the_sites():
    assert is_site_name("Kiln-Notes", NAMES)
    assert not is_site_name("Nell Parrish", NAMES)


def test_a_part_of_the_address_is_taken_off_after_a_bar():
    document = page(url="https://kiln.example/field-craft/first-firing/")
    assert bare_title(document, "First firing | Field Craft") == "First firing"
    assert bare_title(document, "First firing - Field Craft") == "First firing - Field Craft"
    assert bare_title(document, "First steps | First firing") == "First steps | First firing"


def test_the_title_of_the_post_is_no_name_of_the_site():
    body = "<a href='/'>Links for March: maps</a><a href='/'>Kiln Notes</a>"
    assert "Links for March: maps" in site_names(page("", body))
    assert "Links for March: maps" not in site_names(
        page("<meta property='og:title' content='Links for March: Maps'>", body)
    )
