"""What cards and portraits elsewhere on the page add to an author whom other sources name."""

import pytest

from blogextract.article import Author
from blogextract.claims import Claim
from blogextract.metadata.authors import cards as author_cards
from blogextract.segment import segment
from metadata.sources import body, post

NAME = "Nell Parrish"
PAGE = "https://kiln.example/author/nell/"
BIO = "Fires pots behind the old dairy."


def told(document, *names, url=None):
    authors = [Author(name=name, url=url) for name in names or (NAME,)]
    claim = Claim(field="authors", value=authors, source="byline")
    return [found.value[0] for found in author_cards.claims(document, segment(document), [claim])]


CARD = f"""
<div class="sidebar sticky"><div itemscope itemtype="https://schema.org/Person" class=h-card>
<div class=author__avatar><a href="https://kiln.example/"><img src=/nell.jpg alt="{NAME}" class=u-photo></a></div>
<h3 class="author__name p-name"><a class=u-url rel=me href="https://kiln.example/">{NAME}</a></h3>
<div class="author__bio p-note"><p>{BIO}</p></div>
<ul><li><a href="https://social.example/nell" rel="nofollow me">Social</a></li>
<li><a href="https://other.example/nell">No page of hers</a></li></ul></div></div>
"""


def test_a_card_in_the_sidebar_tells_the_rest_of_an_author():
    assert told(post(body(), after=CARD))[0] == Author(
        name=NAME,
        url="https://kiln.example/",
        bio=BIO,
        avatar="https://kiln.example/nell.jpg",
        links=["https://social.example/nell"],
    )


@pytest.mark.parametrize("name", ["Rafe Toomey", "Nell"])
def test_a_card_of_somebody_else_tells_nothing(name):
    assert told(post(body(), after=CARD), name) == []


def test_where_nobody_is_named_a_card_names_nobody():
    document = post(body(), after=CARD)
    assert author_cards.claims(document, segment(document), []) == []


def test_what_a_card_tells_has_no_confidence_of_its_own():
    document = post(body(), after=CARD)
    found = author_cards.claims(document, None, [Claim(field="authors", value=[Author(name=NAME)], source="byline")])
    assert {claim.confidence for claim in found} == {0.0}


def test_a_commenter_of_the_same_name_has_a_card_of_their_own():
    comment = (
        f"<ol class=commentlist><li class=comment><div class='comment-author vcard'><img class='avatar photo' "
        f"src=/a.jpg alt='{NAME}'><cite class=fn>{NAME}</cite></div><p>Ours cracked too.</p></li></ol>"
    )
    assert told(post(body(), after=comment)) == []


@pytest.mark.parametrize(
    "picture",
    [
        f"<a href='{PAGE}'><img src=/n.jpg width=100 height=100 alt='Profile picture for user {NAME}'></a>",
        f"<a href='{PAGE}'><img src=/n.jpg class=avatar-image alt=''></a>",
        f"<img src=/n.jpg width=44 height=44 alt='{NAME}'>",
        f"<div class=author-photo><img src=/n.jpg alt='{NAME}'></div>",
        f'<img class=author-thumb src=/n.jpg alt="{NAME}\'s Avatar">',
    ],
)
def test_a_small_picture_that_names_the_author_or_leads_to_their_page_is_the_portrait(picture):
    assert told(post(picture + body()), url=PAGE) == [Author(name=NAME, avatar="https://kiln.example/n.jpg")]


@pytest.mark.parametrize(
    "picture",
    [
        f"<figure><img src=/n.jpg width=800 height=600 alt='{NAME}'></figure>",
        f"<img src=/n.jpg width=100 height=100 alt='The second kiln that {NAME} built behind the dairy in spring'>",
        "<img src=/n.jpg width=100 height=100 alt='Nell'>",
        "<a href='/author/rafe/'><img src=/n.jpg class=avatar alt=''></a>",
        "<a href='/'><img src=/notes.png width=80 height=80 alt='Kiln Notes'></a>",
        f"<a href='{PAGE}'><img src=/nell-logo.png width=80 height=80 alt='{NAME}'></a>",
        f"<a href='{PAGE}'><img src=/user.svg?v=2 class=avatar alt='{NAME}'></a>",
        f"<a href='{PAGE}'><img src=/default_author.png class=avatar alt='{NAME}'></a>",
        f"<img src=/sc/h/244x class='entity-image entity-image--ghost' width=44 height=44 alt='{NAME}'>",
    ],
    ids=[
        "a large picture",
        "a sentence",
        "a given name",
        "another's page",
        "the site's",
        "a logo",
        "a symbol",
        "a stand-in",
        "a stand-in by its class",
    ],
)
def test_other_pictures_are_no_portrait(picture):
    assert told(post(picture + body()), url=PAGE) == []


def test_to_a_home_page_a_logo_leads_as_well():
    logo = "<a href='https://nell.example/'><img src=/logo.png width=80 height=80 alt='Kiln Notes'></a>"
    assert told(post(logo + body()), url="https://nell.example/") == []


def test_the_first_portrait_is_believed():
    pictures = "".join(f"<img src=/{name}.jpg class=avatar alt='{NAME}'>" for name in ("a", "b"))
    assert told(post(pictures + body())) == [Author(name=NAME, avatar="https://kiln.example/a.jpg")]


def test_a_site_that_signs_its_posts_has_no_portrait():
    picture = "<a href='/author/editors/'><img src=/sign.png width=80 height=80 alt='Kiln Notes'></a>"
    document = post(picture + body(), head="<meta property='og:site_name' content='Kiln Notes'>")
    assert told(document, "Kiln Notes", url="https://kiln.example/author/editors/") == []
