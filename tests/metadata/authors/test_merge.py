"""The authors: each person once, with all that any source tells."""

import pytest

from blogextract.article import Author
from blogextract.claims import Claim
from blogextract.metadata.authors.merge import merge_authors
from metadata.pages import page

SITE = "<meta property='og:site_name' content='Kiln Notes'>"


def claim(source, *names, confidence=1.0, node=None, **fields):
    return Claim(
        field="authors",
        value=[Author(name=name, **fields) for name in names],
        source=source,
        confidence=confidence,
        node=node,
    )


def merged(*claims, body=""):
    authors, choice = merge_authors(list(claims), page(SITE, body))
    return [author.name for author in authors], choice


def test_what_each_source_tells_of_a_person_is_joined():
    authors, choice = merge_authors(
        [
            claim("json_ld", "Nell Parrish", url="/nell", links=["https://a.example/"]),
            claim(
                "author_box",
                "NELL PARRISH",
                bio="Fires pots.",
                avatar="/n.jpg",
                links=["https://a.example/", "https://b.example/"],
            ),
            claim("microdata", "Nell  Parrish", role="Potter"),
        ],
        page(),
    )
    assert authors == [
        Author(
            name="Nell Parrish",
            url="/nell",
            bio="Fires pots.",
            role="Potter",
            avatar="/n.jpg",
            links=["https://a.example/", "https://b.example/"],
        )
    ]
    assert choice.source().agreed == ["microdata", "author_box"]


def test_a_person_goes_before_the_site_and_the_site_before_nobody():
    assert merged(claim("json_ld", "Kiln Notes"), claim("html_meta", "Nell Parrish"))[0] == ["Nell Parrish"]
    assert merged(claim("json_ld", "Nell Parrish", "Kiln Notes"))[0] == ["Nell Parrish"]
    assert merged(claim("json_ld", "Kiln Notes"))[0] == ["Kiln Notes"]


def test_a_full_name_goes_before_an_account():
    assert merged(claim("json_ld", "nparrish"), claim("html_meta", "Nell Parrish", confidence=0.9))[0] == [
        "Nell Parrish"
    ]


def test_a_sure_byline_goes_before_data_and_a_doubtful_one_does_not():
    data = claim("json_ld", "Web Desk Person")
    assert merged(data, claim("byline", "Nell Parrish", confidence=0.88))[0] == ["Nell Parrish"]
    assert merged(data, claim("byline", "Nell Parrish", confidence=0.5))[0] == ["Web Desk Person"]


def test_a_byline_of_several_in_one_list_completes_the_data():
    body = "<p>By Nell Parrish, Rafe Toomey and Ida Mohn</p>"
    document = page(SITE, body)
    node = document.by_tag["p"][0]
    found, _ = merged(
        claim("json_ld", "Nell Parrish"),
        claim("byline", "Nell Parrish", "Rafe Toomey", "Ida Mohn", confidence=0.7, node=node),
        body=body,
    )
    assert found == ["Nell Parrish", "Rafe Toomey", "Ida Mohn"]


def test_a_reviewer_beside_the_author_is_no_author():
    body = "<div>By Nell Parrish. Checked carefully in the studio by Ida Mohn</div>"
    node = page(SITE, body).by_tag["div"][0]
    found, _ = merged(
        claim("json_ld", "Nell Parrish"),
        claim("byline", "Nell Parrish", "Ida Mohn", confidence=0.9, node=node),
        body=body,
    )
    assert found == ["Nell Parrish"]


def test_data_that_name_more_persons_complete_the_byline():
    assert merged(claim("byline", "Nell Parrish", confidence=0.9), claim("json_ld", "Nell Parrish", "Rafe Toomey"))[
        0
    ] == ["Nell Parrish", "Rafe Toomey"]


def test_a_name_in_full_goes_before_a_part_of_it():
    assert merged(claim("byline", "Nell", confidence=0.9), claim("json_ld", "Nell Parrish"))[0] == ["Nell Parrish"]


def test_residue_is_nobody_and_the_losers_are_kept():
    names, choice = merged(
        claim("json_ld", "{{author}}"), claim("html_meta", "Nell Parrish"), claim("twitter", "Ida Mohn", confidence=0.5)
    )
    assert names == ["Nell Parrish"]
    assert [one.source for one in choice.source().disagreed] == ["twitter"]
    assert merged(claim("json_ld", "admin")) == ([], None)


def test_claims_of_any_shape_are_borne():
    odd = [
        Claim(field="authors", value=value, source="byline")
        for value in ("Nell Parrish", Author(name="Nell Parrish"), [], None, 3)
    ]
    assert merge_authors(odd, page())[0] == [Author(name="Nell Parrish")]


def test_a_company_beside_a_person_is_the_publisher():
    authors, _ = merge_authors([claim("html_meta", "Kiln Press Inc.", "Nell Parrish")], page())
    assert [author.name for author in authors] == ["Nell Parrish"]
    authors, _ = merge_authors([claim("html_meta", "Kiln Press Inc.")], page())
    assert [author.name for author in authors] == ["Kiln Press Inc"]


def test_a_systems_account_is_no_author():
    authors, _ = merge_authors([claim("html_meta", "NOC Admin")], page())
    assert authors == []


def test_a_claim_without_confidence_adds_to_a_person_and_speaks_for_nobody():
    portrait = claim("portrait", "Nell Parrish", confidence=0.0, avatar="/n.jpg")
    stranger = claim("portrait", "Rafe Toomey", confidence=0.0, avatar="/r.jpg")
    authors, choice = merge_authors([claim("byline", "Nell Parrish"), portrait, stranger], page())
    assert authors == [Author(name="Nell Parrish", avatar="/n.jpg")]
    assert choice.source().agreed == ["portrait"]
    assert choice.source().disagreed == []
    assert merge_authors([portrait], page()) == ([], None)


def test_of_two_addresses_the_one_on_the_site_is_the_authors_page():
    own, other = "https://kiln.example/author/nell/", "https://nell.example/"
    box = claim("author_box", "Nell Parrish", url=other, links=["https://social.example/nell"])
    authors, _ = merge_authors([box, claim("byline", "Nell Parrish", url=own, confidence=0.1)], page())
    assert authors == [Author(name="Nell Parrish", url=own, links=[other, "https://social.example/nell"])]
    authors, _ = merge_authors([box], page())
    assert authors[0].url == other


def test_the_sites_name_stays_whole_and_counts_for_less_however_it_is_cut():
    head = "<meta property='og:site_name' content='Clay &amp; Kiln'>"

    def named(*claims):
        return [author.name for author in merge_authors(list(claims), page(head))[0]]

    assert named(claim("html_meta", "Clay & Kiln")) == ["Clay & Kiln"]
    assert named(claim("html_meta", "Clay & Kiln"), claim("byline", "Ida Mohn", confidence=0.6)) == ["Ida Mohn"]
    assert named(claim("html_meta", "Pots & Glaze")) == ["Pots", "Glaze"]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Nell Parrish @ Kiln Notes", "Nell Parrish"),
        ("林小满@窑边手记", "林小满"),
        ("Nell Parrish @nellfires", "Nell Parrish"),
    ],
)
def test_the_site_that_a_licence_names_after_the_author_is_no_part_of_the_name(written, name):
    assert merged(claim("byline", written))[0] == [name]


@pytest.mark.parametrize("written", ["nell@kiln.example", "nell@窑边.example"])
def test_an_address_of_e_mail_names_nobody(written):
    assert merged(claim("html_meta", written))[0] == []
