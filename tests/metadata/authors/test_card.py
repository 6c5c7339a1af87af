"""Cards of authors that no class word tells."""

from blogextract.metadata.authors.bio import bio_claims
from blogextract.metadata.authors.card import carded
from blogextract.metadata.post_place import post_place
from blogextract.segment import segment
from metadata.sources import PROSE, body, post

NAME = "Nell Parrish"
BIO = "Nell fires pots in a yard behind the old dairy, and has ruined more glazes than she has sold."
PICTURE = "<img src='/nell.jpg' width=64 height=64>"


def card(inner: str) -> str:
    return f"<div class='mt-8 flex gap-6 rounded-2xl p-8'>{PICTURE}<div>{inner}</div></div>"


def found(html: str, *names: str):
    document = post(html)
    return list(bio_claims(document, segment(document), names or (NAME,)))


def test_a_card_of_utility_classes_gives_role_bio_and_portrait_and_leaves_the_body():
    inner = f"<p class=font-semibold>{NAME}</p><p class=text-sm>Potter, Kilnware</p><p class=mt-3>{BIO}</p>"
    (claim,) = found(body() + card(inner))
    (author,) = claim.value
    assert (author.name, author.role, author.bio, claim.consumes) == (NAME, "Potter, Kilnware", BIO, "author_box")
    assert author.avatar.endswith("/nell.jpg")


def test_a_label_may_stand_before_the_name():
    (claim,) = found(body() + card(f"<h4>About {NAME}</h4><p>{BIO}</p>"))
    assert claim.value[0].bio == BIO


def test_each_author_has_a_card():
    other = "Rafe keeps the books of the yard, and has so far fired nothing and nobody at all."
    cards = card(f"<b>{NAME}</b><p>{BIO}</p>") + card(f"<b>Rafe Toomey</b><p>{other}</p>")
    claims = found(body() + cards, NAME, "Rafe Toomey")
    assert [claim.value[0].bio for claim in claims] == [BIO, other]


def test_a_name_over_a_text_about_something_else_is_no_card():
    assert found(body() + card(f"<p>{NAME}</p><p>{PROSE[:200]}</p>")) == []


def test_a_name_within_a_long_text_is_no_card():
    assert found(f"<div><p>{NAME}</p><p>{BIO}</p>{f'<p>{PROSE}</p>' * 6}</div>") == []


def test_what_a_company_says_of_itself_under_its_news_is_no_card():
    pitch = "Kilnware Supplies is the only dealer that delivers shelves, cones and clay in one crate."
    boilerplate = f"<div><h3>About Kilnware Supplies</h3><p>{pitch}</p></div>"
    document = post(body() + boilerplate)
    assert list(carded(document, segment(document), ["Kilnware Supplies"], post_place(document))) == []


def test_a_comment_of_the_author_is_no_card():
    comments = f"<div id=comments class=comments-area><div class=comment><b>{NAME}</b><p>{BIO}</p></div></div>"
    assert [claim for claim in found(body() + comments) if claim.consumes] == []
