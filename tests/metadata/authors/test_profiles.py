"""What a card beside the post tells of the blog's one author."""

import pytest

from blogextract.article import Author
from blogextract.claims import Claim
from blogextract.metadata.authors import profiles
from blogextract.segment import segment
from metadata.sources import body, page, post

NAME = "Nell Parrish"
BIO = "Fires pots behind the old dairy, and writes down what broke."
PORTRAIT = "https://kiln.example/nell.jpg"
CARD = "<div class=author-info-name>{0}</div><div class=author-info-description>{1}</div>"


def told(document, *authors):
    claim = Claim(field="authors", value=list(authors) or [Author(name=NAME)], source="byline")
    return [found.value[0] for found in profiles.claims(document, segment(document), [claim])]


def beside(markup, **options):
    return post(body(), after=f"<aside class=sidebar>{markup}</aside>", **options)


@pytest.mark.parametrize(
    "card",
    [
        '<div class="author-info-name">{0}</div><div class="author-info-description">{1}</div>',
        '<div class="sidebar-author-name">{0}</div><div class="sidebar-description">{1}</div>',
        '<p class="name" itemprop="name">{0}</p><div class="description" itemprop="description">{1}</div>',
        '<span class="left"><div class="name">{0}</div><div class="desc">{1}</div></span>',
        '<p class="site-author-name"><a href="/about/">{0}</a></p><div class="site-description">{1}</div>',
        "<h3>{0}</h3><div class=who><p class=author__bio>{1}</p></div>",
    ],
)
def test_under_the_name_stands_a_bio_where_a_class_calls_it_a_description(card):
    found = told(beside(f"<img src=/nell.jpg>{card.format(NAME, BIO)}<p>12 posts</p>"))
    assert [(author.name, author.bio) for author in found] == [(NAME, BIO)]


def test_the_picture_of_the_card_is_the_portrait():
    card = f"<div><img src=/nell.jpg><p class=name>{NAME}</p><p class=desc>{BIO}</p></div>"
    assert told(beside(card)) == [Author(name=NAME, bio=BIO, avatar=PORTRAIT)]


@pytest.mark.parametrize(
    "bio", ["住在窑边的人，烧碗也烧罐子，偶尔写字。", "窯のそばに住み、器を焼いて暮らしています。"]
)
def test_in_scripts_without_spaces_a_bio_is_of_few_characters(bio):
    card = CARD.format("林小满", bio)
    assert [author.bio for author in told(beside(card), Author(name="林小满"))] == [bio]


def test_without_such_a_class_the_card_is_of_a_person_by_its_own_and_has_a_portrait():
    card = f"<div class=blogger-card><img src=/nell.jpg><p>{NAME}</p><p>{BIO}</p></div>"
    assert told(beside(card)) == [Author(name=NAME, bio=BIO, avatar=PORTRAIT)]
    assert told(beside(card.replace("<img src=/nell.jpg>", ""))) == []
    assert told(beside(card.replace("blogger-card", "box"))) == []


@pytest.mark.parametrize(
    "markup",
    [
        CARD.format("Rafe Toomey", BIO),
        CARD.format(NAME, "Potter"),
        CARD.format(NAME, f"<a href=/a>{BIO}</a>"),
        CARD.format(NAME, "<p>12 posts</p>") + f"<div class=description>{BIO}</div>",
        f"<div class=recent-comments>{CARD.format(NAME, 'Ours cracked as well, in the second week of March.')}</div>",
    ],
    ids=["somebody else", "a role", "a link", "something between", "a comment"],
)
def test_other_texts_are_no_bio_of_the_author(markup):
    assert told(beside(markup)) == []


def test_the_motto_of_a_blog_that_is_named_after_its_author_is_no_bio():
    head = f"<header><p class=site-title>{NAME}</p><p class=site-description>{BIO}</p></header>"
    assert told(page(head + body())) == []
    head = f"<div><p><a href='https://kiln.example/'>{NAME}</a></p><p class=site-description>{BIO}</p></div>"
    assert told(page(head + body())) == []


def test_a_standfirst_under_the_byline_is_no_bio():
    head = f'<meta name="description" content="{BIO}">'
    markup = f"<div class=meta><p>{NAME}</p><p class=description>{BIO}</p></div>"
    assert told(post(markup + body(), head=head)) == []
    assert [author.bio for author in told(post(markup + body()))] == [BIO]


def test_who_has_a_bio_already_or_nobody_is_told_nothing():
    document = beside(CARD.format(NAME, BIO))
    assert told(document, Author(name=NAME, bio="A potter.")) == []
    assert profiles.claims(document, segment(document), []) == []


def test_what_is_claimed_as_a_role_is_not_the_bio_as_well():
    role = "Former potter of the royal kilns"
    document = beside(CARD.format(NAME, role))
    assert told(document, Author(name=NAME, role=role)) == []
    assert [author.bio for author in told(document)] == [role]


def test_what_a_profile_tells_has_no_confidence_of_its_own():
    document = beside(CARD.format(NAME, BIO))
    claim = Claim(field="authors", value=[Author(name=NAME)], source="byline")
    assert {found.confidence for found in profiles.claims(document, None, [claim])} == {0.0}


def test_the_sites_name_may_stand_between_the_name_and_the_bio():
    head = "<meta property=og:site_name content='Kiln Notes'>"
    card = "<div><p class=site-author-name>{0}</p><span>{1}</span><div class=site-description>{2}</div></div>"
    assert [author.bio for author in told(beside(card.format(NAME, "Kiln Notes", BIO), head=head))] == [BIO]
    assert told(beside(card.format(NAME, "Another name", BIO), head=head)) == []
