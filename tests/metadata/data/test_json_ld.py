"""What JSON-LD says."""

import pytest

from blogextract.article import Author, Term
from blogextract.metadata.data import json_ld
from metadata.pages import ADDRESS, ld, page, value, values

POST = {
    "@type": "BlogPosting",
    "headline": "First &amp; last firing",
    "alternativeHeadline": "Forty bowls",
    "description": "What the kiln did.",
    "datePublished": "2021-05-03T08:00:00+01:00",
    "dateModified": "2021-05-04",
    "inLanguage": "en-GB",
    "articleSection": ["Clay", "Fire"],
    "keywords": "raku, glaze",
    "image": {"@type": "ImageObject", "url": "/kiln.jpg"},
    "mainEntityOfPage": {"@id": ADDRESS},
    "publisher": {"@type": "Organization", "name": "Kiln Notes"},
}


def claims(*objects, body=""):
    return json_ld.claims(page(ld(*objects), body))


def test_an_article_says_all_its_fields():
    found = claims(POST)
    assert value(found, "title") == "First & last firing"
    assert value(found, "subtitle") == "Forty bowls"
    assert value(found, "description") == "What the kiln did."
    assert value(found, "published") == "2021-05-03T08:00:00+01:00"
    assert value(found, "modified") == "2021-05-04"
    assert value(found, "language") == "en-GB"
    assert value(found, "categories") == [Term(name="Clay"), Term(name="Fire")]
    assert value(found, "tags") == [Term(name="raku"), Term(name="glaze")]
    assert value(found, "lead_image").src == "https://kiln.example/kiln.jpg"
    assert value(found, "canonical_url") == ADDRESS
    assert value(found, "site_name") == "Kiln Notes"
    assert value(found, "kind") == "post"


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Nell Parrish", ["Nell Parrish"]),
        ({"@type": "Person", "name": "Nell Parrish"}, ["Nell Parrish"]),
        ([{"name": "Nell Parrish"}, "Rafe Toomey"], ["Nell Parrish", "Rafe Toomey"]),
        ({"@type": "Person", "name": ["Nell Parrish", "Rafe Toomey"]}, ["Nell Parrish", "Rafe Toomey"]),
        ({"@id": "#nell"}, ["Nell Parrish"]),
        ([{"@id": "#nell"}, {"@id": "#nobody"}], ["Nell Parrish"]),
        ({"@type": "Person", "name": ""}, []),
        (7, ["7"]),
    ],
)
def test_authors_stand_in_many_shapes(author, names):
    person = {"@type": "Person", "@id": "#nell", "name": "Nell Parrish"}
    found = value(claims({**POST, "author": author}, person), "authors") or []
    assert [one.name for one in found] == names


def test_a_person_carries_bio_role_avatar_and_links():
    person = {
        "@type": "Person",
        "name": "Nell Parrish",
        "url": "/about/nell",
        "description": "Nell fires <b>pots</b>.",
        "jobTitle": "Potter",
        "image": {"@id": "#face"},
        "sameAs": ["https://social.example/@nell", "javascript:alert(1)"],
    }
    face = {"@type": "ImageObject", "@id": "#face", "contentUrl": "https://kiln.example/nell.jpg"}
    assert value(claims({**POST, "author": person}, face), "authors") == [
        Author(
            name="Nell Parrish",
            url="https://kiln.example/about/nell",
            bio="Nell fires pots .",
            role="Potter",
            avatar="https://kiln.example/nell.jpg",
            links=["https://social.example/@nell"],
        )
    ]


def test_an_organisation_alone_is_doubted():
    found = claims({**POST, "author": {"@type": "Organization", "name": "Kiln Guild"}})
    assert [claim.confidence for claim in found if claim.field == "authors"] == [0.6]


def test_the_page_gives_the_dates_that_the_article_lacks():
    article = {"@type": "Article", "headline": "First firing"}
    found = claims(article, {"@type": "WebPage", "datePublished": "2021-05-03", "name": "First firing | Kiln Notes"})
    assert value(found, "published") == "2021-05-03"
    assert values(found, "title") == ["First firing"]


def test_a_trail_is_read_in_its_order_with_the_last_step_unlinked():
    trail = {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": "2", "name": "Clay", "item": {"@id": "/clay/", "name": "x"}},
            {"@type": "ListItem", "position": 3, "name": "First firing"},
            {"@type": "ListItem", "position": 1, "item": {"@id": "/", "name": "Home"}},
        ],
    }
    assert value(claims(trail), "breadcrumbs") == [
        Term(name="Home", url="https://kiln.example/"),
        Term(name="Clay", url="https://kiln.example/clay/"),
        Term(name="First firing"),
    ]


def test_comments_keep_their_replies():
    reply = {"@type": "Comment", "text": "Thanks.", "author": {"name": "Nell"}}
    comment = {"@type": "Comment", "text": "Fine.\n\nVery fine.", "author": "Ida", "datePublished": "2021-05-05"}
    found = value(claims({**POST, "comment": [{**comment, "comment": reply}]}), "comments")
    assert [(one.author, one.text, one.date) for one in found] == [("Ida", "Fine.\n\nVery fine.", "2021-05-05")]
    assert [block.text for block in found[0].blocks] == ["Fine.", "Very fine."]
    assert found[0].replies[0].text == "Thanks."


def test_comments_that_answer_themselves_end():
    comment = {"@type": "Comment", "@id": "#c", "text": "Round.", "comment": [{"@id": "#c"}, {"@id": "#c"}]}
    found = value(claims({**POST, "comment": comment}, comment), "comments")
    assert found[0].text == "Round."


def test_the_body_is_kept_aside():
    text = "The kiln reached its peak. " * 20
    assert json_ld.article_body(page(ld({**POST, "articleBody": text}))) == text
    assert json_ld.article_body(page(ld({**POST, "articleBody": "Short."}))) is None
    assert json_ld.article_body(page()) is None


def test_a_page_without_scripts_claims_nothing():
    assert json_ld.claims(page()) == []


@pytest.mark.parametrize("broken", [None, 3, "text", [], [[[]]], {"@type": None}, {"@graph": "x"}])
def test_objects_of_any_shape_are_borne(broken):
    assert isinstance(claims({**POST, "author": broken, "image": broken, "keywords": broken, "comment": broken}), list)
    assert isinstance(claims(broken), list)


def test_an_article_beside_a_page_that_names_nobody_names_the_author():
    web_page = {"@type": "WebPage", "url": ADDRESS, "name": "First firing"}
    article = {"@type": "NewsArticle", "headline": "Elsewhere", "author": {"@type": "Person", "name": "Ida Mohn"}}
    assert value(claims(web_page, article), "authors") == [Author(name="Ida Mohn")]
    assert value(claims(web_page, article, {**article, "headline": "And there"}), "authors") is None


def test_a_person_on_their_own_tells_more_of_the_author_of_that_name():
    person = {"@type": "Person", "name": "Nell Parrish", "description": "Fires pots.", "url": "/about/"}
    found = values(claims(person, POST | {"author": {"@type": "Person", "name": "Nell  Parrish"}}), "authors")
    assert [(author.name, author.bio) for author in found[0]] == [("Nell Parrish", "Fires pots.")]
    found = values(claims(person, POST | {"author": {"@type": "Person", "name": "Rafe Toomey"}}), "authors")
    assert [(author.name, author.bio) for author in found[0]] == [("Rafe Toomey", None)]
