"""The site's name, and titles without it."""

import pytest

from blogextract.metadata.titles.site_names import bare_title, claims, is_site_name, site_names, strip_site
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


def shown_name(body, head="<title>First firing</title>", url="https://kiln.example/blog/first-firing/"):
    return [claim.value for claim in claims(page(head, body, url=url))]


@pytest.mark.parametrize(
    "body",
    [
        "<p class=site-title><a href='/'>Kiln Notes</a></p>",
        "<h1 id=banner-header><a href='https://kiln.example/blog/'>Kiln Notes</a></h1>",
        "<a class=navbar-brand href='/'><img src=x.svg alt='Kiln Notes logo'></a>",
        "<a class=home-link href='/'>Kiln Notes</a>",
    ],
)
def test_the_link_home_shows_the_sites_name(body):
    assert shown_name(body) == ["Kiln Notes"]


def test_the_title_vouches_for_a_link_home():
    assert shown_name("<a href='/'>Kiln Notes</a>", "<title>First firing — Kiln Notes</title>") == ["Kiln Notes"]


@pytest.mark.parametrize(
    "body",
    [
        "<a href='/'>Kiln Notes</a>",
        "<p class=site-title><a href='/'>Home</a></p>",
        "<p class=site-title><a href='https://elsewhere.example/'>Elsewhere</a></p>",
        "<p class=site-title><a href='/about/'>About the kiln</a></p>",
    ],
)
def test_other_links_show_no_name_of_the_site(body):
    assert shown_name(body) == []


def test_what_old_themes_set_before_the_title_is_taken_off():
    assert strip_site("Blog Archive » First firing", NAMES) == "First firing"
    assert strip_site("Kiln Notes » Blog Archive » First firing", NAMES) == "First firing"


@pytest.mark.parametrize(
    "header",
    [
        "<div class=titlewrapper><h1 class=title>Kiln Notes</h1></div>",
        "<p class=site-title>Kiln Notes</p>",
        "<header class=brand><img src=/logo.svg alt='Kiln Notes'></header>",
    ],
)
def test_a_name_without_a_link_counts_where_the_title_is_it_or_begins_or_ends_with_it(header):
    for title in ("Kiln Notes", "First firing - Kiln Notes", "Kiln Notes – Pots, glazes, smoke"):
        (claim,) = claims(page(f"<title>{title}</title>", header))
        assert claim.value == "Kiln Notes"
    assert claims(page("<title>First firing</title>", header)) == []


def test_wordpress_own_pages_name_the_site_in_their_title():
    (claim,) = claims(page("<title>Log In &lsaquo; Kiln Notes &#8212; WordPress</title>"))
    assert claim.value == "Kiln Notes"
    assert claims(page("<title>How to log in to WordPress</title>")) == []


def names_shown(anchor, url="https://kiln.example/blog/2021/first-firing/"):
    head = "<title>First firing - Kiln Notes</title>"
    return [claim.value for claim in claims(page(head, f"<header>{anchor}</header><h1>First firing</h1>", url=url))]


@pytest.mark.parametrize("href", ["../../..", "../../../", "../../../index.html"])
def test_a_link_that_climbs_to_the_top_leads_home(href):
    assert names_shown(f"<a href='{href}'>Kiln Notes</a>") == ["Kiln Notes"]


@pytest.mark.parametrize("href", ["../..", "../../../about/", "../../../x/index.html"])
def test_other_relative_links_do_not(href):
    assert names_shown(f"<a href='{href}'>Kiln Notes</a>") == []


def test_the_title_of_a_drawn_logo_is_the_name_where_the_pages_title_ends_in_it():
    assert names_shown("<a href='/' title='Kiln Notes'><svg></svg></a>") == ["Kiln Notes"]
    assert names_shown("<a href='/' class=logo title='Back to the top'><svg></svg></a>") == []


def test_a_title_that_is_the_sites_name_alone_vouches_for_a_link_home():
    assert shown_name("<h2><a href='/'>Kiln Notes</a></h2>", "<title>Kiln Notes</title>") == ["Kiln Notes"]
    assert shown_name("<h2><a href='/'>Kiln Notes</a></h2>", "<title>Kiln Notes on clay</title>") == ["Kiln Notes"]
    assert shown_name("<h2><a href='/'>Kiln Notes</a></h2>", "<title>About kilns</title>") == []
