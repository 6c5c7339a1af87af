"""Bios outside of marked boxes, for authors whose names are known."""

import pytest

from blogextract.article import Author
from blogextract.claims import Claim
from blogextract.metadata.authors.bio import bio_claims
from blogextract.metadata.authors.bio import bios as bios_of
from blogextract.segment import segment
from metadata.sources import PROSE, body, page, post

NAME = "Nell Parrish"
BIO = "Nell Parrish fires pots in a yard behind the old dairy. She writes about glazes, smoke and what goes wrong."


def bios(document, names=(NAME,)):
    claims = bio_claims(document, segment(document), names)
    return [(claim.value[0].name, claim.value[0].bio, claim.consumes) for claim in claims]


@pytest.mark.parametrize(
    "heading",
    [
        "About the author",
        "Über die Autorin",
        "À propos de l’auteur",
        "Sobre la autora",
        "Об авторе",
        "关于作者",
        "Over de auteur",
    ],
)
def test_a_heading_in_any_language_begins_a_bio(heading):
    assert bios(post(f"{body()}<div><h3>{heading}</h3><p>{BIO}</p></div>")) == [(NAME, BIO, "author_box")]


def test_a_paragraph_in_italics_at_the_end_is_a_bio():
    assert bios(post(f"{body()}<hr><p><em>{BIO}</em></p>")) == [(NAME, BIO, "author_box")]


def test_a_last_paragraph_that_says_what_the_author_does_is_a_bio():
    assert bios(post(f"{body()}<p>{BIO}</p>")) == [(NAME, BIO, "author_box")]


def test_each_of_several_authors_has_a_paragraph():
    other = "Rafe Toomey keeps the books of the yard and fires nothing at all."
    found = bios(post(f"{body()}<p>{BIO}</p><p>{other}</p>"), (NAME, "Rafe Toomey"))
    assert found == [(NAME, BIO, "author_box"), ("Rafe Toomey", other, "author_box")]


def test_a_paragraph_about_the_author_early_in_the_post_is_body():
    inside = f"<p>{BIO}</p>" + f"<p>{PROSE}</p>" * 12
    assert [found for found in bios(post(inside)) if found[2]] == []


def test_a_company_that_signs_its_posts_has_no_bio_in_their_last_paragraph():
    pitch = "Kilnware is the only supplier that delivers shelves, cones and clay in one crate to your door."
    assert bios(post(f"{body()}<p>{pitch}</p>"), ("Kilnware",)) == []


def test_a_sidebar_about_the_author_is_a_bio_that_stays_where_it_is():
    sidebar = f"<aside class=sidebar><h4>About</h4><img class=avatar src=a.jpg><p>{BIO}</p></aside>"
    assert bios(post(body(), after=sidebar)) == [(NAME, BIO, None)]


def test_in_a_sidebar_the_name_may_stand_over_the_bio():
    text = "She fires pots behind the old dairy and writes about what goes wrong there."
    sidebar = f"<aside class=sidebar><p>{NAME}</p><p>{text}</p></aside>"
    assert bios(post(body(), after=sidebar)) == [(NAME, text, None)]


def test_a_reply_of_the_author_among_the_comments_is_no_bio():
    comment = (
        f"<div id=comments class=comments-area><ol class=comment-list><li class=comment>"
        f"<b class=fn>{NAME}</b><p>This is true, and it has been since we built the second chamber.</p>"
        f"</li></ol></div>"
    )
    assert bios(post(body(), after=comment)) == []


def test_a_box_without_a_name_is_the_one_authors():
    text = "Fires pots in a yard behind the old dairy, and writes about what goes wrong."
    assert bios(post(f"{body()}<div class=author-bio><p>{text}</p></div>")) == [(NAME, text, "author_box")]


def test_without_names_there_are_no_bios():
    assert bios(post(f"{body()}<p>{BIO}</p>"), ()) == []


def test_other_people_in_the_last_paragraph_are_not_the_author():
    assert (
        bios(page(f"<h1>First firing</h1>{body()}<p>Ida Mohn is the one who taught me to wait for the cone.</p>")) == []
    )


def test_as_a_fallback_it_takes_the_names_that_other_sources_claim():
    document = post(f"{body()}<p>{BIO}</p>")
    outline = segment(document)
    named = [
        Claim(field="authors", value=[Author(name="Ida Mohn")], source="json_ld", confidence=0.5),
        Claim(field="authors", value=NAME, source="html_meta", confidence=0.9),
    ]
    assert [claim.value[0] for claim in bios_of(document, outline, named)] == [Author(name=NAME, bio=BIO)]


def test_as_a_fallback_it_is_silent_where_a_box_was_found():
    document = post(f"{body()}<p>{BIO}</p>")
    boxed = [Claim(field="authors", value=[Author(name=NAME, bio=BIO)], source="author_box")]
    assert bios_of(document, segment(document), boxed) == []
    assert bios_of(document, None, []) == []


@pytest.mark.parametrize("label", ["<b>About the author</b><br>", "<strong>Об авторе</strong><br/>"])
def test_after_a_label_in_the_same_block_stands_a_bio_with_its_portrait(label):
    box = f"<div style='padding:10px'><img src=/nell.jpg width=90 height=110 align=left alt=''>{label}{BIO}</div>"
    document = post(body() + box)
    claim = bio_claims(document, segment(document), [NAME])[0]
    assert claim.value == [Author(name=NAME, bio=BIO, avatar="https://kiln.example/nell.jpg")]
    assert claim.consumes == "author_box"
    assert document.tags[claim.node] == "div"


def test_a_label_before_a_text_that_names_nobody_known_begins_no_bio():
    assert bios(post(f"{body()}<div><b>About the author</b><br>{BIO}</div>"), ("Rafe Toomey",)) == []


def test_a_label_without_a_text_begins_no_bio():
    assert bios(post(f"{body()}<div><b>About the author</b></div>")) == []


def test_a_box_that_does_not_name_its_author_has_a_portrait_too():
    box = f"<div id=author-info><img src=/nell.jpg class=avatar><h2>Über {NAME}</h2>{BIO}</div>"
    document = post(body() + box)
    assert bio_claims(document, segment(document), [NAME])[0].value[0].avatar == "https://kiln.example/nell.jpg"


def test_a_label_among_what_is_told_of_a_short_post_heads_no_bio():
    rows = (("Published", "May"), ("Tags", "clay"), ("Author", NAME))
    row = "".join(f"<div class=row><div>{label}</div><div>{value}</div></div>" for label, value in rows)
    document = page(f"<main><h1>First firing</h1>{row}<article><p>{PROSE}</p></article></main>")
    assert bios(document) == []
    told = f"<main><h1>First firing</h1><div>About the author</div><article><p>{BIO}</p></article></main>"
    assert [bio for _, bio, _ in bios(page(told))] == [BIO]
