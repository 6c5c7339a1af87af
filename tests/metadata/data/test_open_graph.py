"""What a page tells social networks."""

import pytest

from blogextract.metadata import read
from blogextract.metadata.data import open_graph
from metadata.pages import ld, meta, page, value, values


def names(claims, source=None):
    return [
        one.name
        for claim in claims
        if claim.field == "authors" and source in (None, claim.source)
        for one in claim.value
    ]


def claims(head):
    return open_graph.claims(page(head))


def test_open_graph_says_its_fields():
    found = claims(
        meta(
            og__title="First &amp; last firing",
            og__description="What the kiln did.",
            og__site_name="Kiln Notes",
            og__locale="en_GB",
            og__type="article",
            og__url="/2021/05/first-firing/",
            article__published_time="2021-05-03T08:00:00+01:00",
            article__modified_time="2021-05-04T08:00:00+01:00",
            article__section="Clay",
        )
        + meta(article__tag="raku")
        + meta(article__tag="glaze")
    )
    assert value(found, "title") == "First & last firing"
    assert value(found, "description") == "What the kiln did."
    assert value(found, "site_name") == "Kiln Notes"
    assert value(found, "language") == "en_GB"
    assert value(found, "kind") == "post"
    assert value(found, "canonical_url") == "https://kiln.example/2021/05/first-firing/"
    assert value(found, "published") == "2021-05-03T08:00:00+01:00"
    assert value(found, "modified") == "2021-05-04T08:00:00+01:00"
    assert [term.name for term in value(found, "categories")] == ["Clay"]
    assert [term.name for term in value(found, "tags")] == ["raku", "glaze"]


def test_one_tag_with_commas_is_a_list():
    assert [term.name for term in value(claims(meta(article__tag="raku, glaze")), "tags")] == ["raku", "glaze"]


def test_an_author_that_is_an_address_is_none():
    assert names(claims(meta(article__author="https://www.facebook.com/nell.parrish"))) == []
    assert names(claims(meta(article__author="Nell Parrish"))) == ["Nell Parrish"]


@pytest.mark.parametrize("label", ["Written by", "Geschrieben von", "Écrit par", "Escrito por", "Автор", "作者"])
def test_the_pair_of_a_twitter_card_names_the_author(label):
    head = f"<meta name='twitter:label1' content='{label}'><meta name='twitter:data1' content='Nell Parrish'>"
    assert names(claims(head), "twitter") == ["Nell Parrish"]


def test_other_pairs_of_a_twitter_card_name_nobody():
    head = "<meta name='twitter:label1' content='Reading time'><meta name='twitter:data1' content='4 minutes'>"
    assert names(claims(head)) == []


def test_the_preview_picture_comes_with_words_and_size():
    head = (
        meta(og__image="/kiln.jpg", og__image__width="1200", og__image__height="x")
        + "<meta property='og:image:alt' content='A kiln'>"
    )
    image = value(claims(head), "lead_image")
    assert (image.src, image.alt, image.width, image.height) == ("https://kiln.example/kiln.jpg", "A kiln", 1200, None)


def test_a_picture_that_is_data_is_none():
    assert values(claims(meta(og__image="data:image/png;base64,AAAA")), "lead_image") == []


def test_a_page_without_names_claims_nothing():
    assert claims("") == []


def test_the_name_of_the_service_that_hosts_a_blog_gives_way_to_the_blogs_own():
    head = meta(og__site_name="Medium")
    assert read(page(head)).site_name == "Medium"
    assert read(page(head + ld({"@type": "WebSite", "name": "Kiln Notes"}))).site_name == "Kiln Notes"
    other = meta(og__site_name="Kiln Post") + ld({"@type": "WebSite", "name": "Kiln Notes"})
    assert read(page(other)).site_name == "Kiln Post"
