"""The picture that stands for a post where no class says so."""

import pytest

from blogextract.metadata import lead_image
from metadata.sources import PROSE, body, claimed, page

COVER = "<img src=/u/kiln.jpg alt='' class='h-full w-full object-cover'>"


def lead(markup, head=""):
    found = claimed(lead_image.claims, page(markup, head), "lead_image")
    return found[0] if found else None


@pytest.mark.parametrize(
    "markup",
    [
        f"<main><h1>First firing</h1><div class='relative'><div></div>{COVER}</div>{body()}</main>",
        f"<main><div><header><h1>First firing</h1><p>14 May 2021</p></header>{COVER}</div>{body()}</main>",
        f"<article><div class='mb-8'>{COVER}</div><div><span>14 May 2021</span></div><h1>First firing</h1>{body()}",
        f"<main><a href=/blog>Back to all posts</a>{COVER}<h1>First firing</h1>{body()}</main>",
    ],
)
def test_a_picture_apart_from_the_text_stands_for_the_post_by_its_place(markup):
    claim = lead(markup)
    assert (claim.value.src, claim.consumes) == ("https://kiln.example/u/kiln.jpg", "lead_image")
    assert claim.confidence < 0.6, "what the head names for previews goes before a guess"


def test_a_picture_whose_words_are_the_title_is_surer():
    claim = lead(f"<main><h1>First firing</h1><div><img src=/u/kiln.jpg alt='First firing'></div>{body()}</main>")
    assert claim.confidence > 0.7


def test_a_picture_among_the_paragraphs_stays_in_the_body():
    claim = lead(f"<article><h1>First firing</h1>{COVER}<p>{PROSE}</p><p>{PROSE}</p></article>")
    assert (claim.value.src, claim.consumes) == ("https://kiln.example/u/kiln.jpg", None)


@pytest.mark.parametrize(
    "markup",
    [
        f"<main><h1>First firing</h1><div><img src=/u/nell.jpg class=rounded-full></div>{body()}</main>",
        f"<main><h1>First firing</h1><div class='w-10 h-10'><img src=/u/nell.jpg></div>{body()}</main>",
        f"<main><h1>First firing</h1><a href=/sale><img src=/u/sale.jpg></a>{body()}</main>",
        f"<main><p>{PROSE}</p><div><img src=/u/other.jpg></div><h1>First firing</h1>{body()}</main>",
        f"<div><img src=/u/shop.jpg></div><h1>First firing</h1>{body()}",
        f"<main><div>{COVER}</div><div>{COVER}</div><h1>First firing</h1>{body()}</main>",
        f"<main><h1>First firing</h1>{body()}<div>{COVER}</div></main>",
    ],
    ids=["round", "small", "link", "after another text", "outside of the post", "slider", "below the text"],
)
def test_portraits_ways_elsewhere_and_pictures_of_others_stand_for_no_post(markup):
    assert lead(markup) is None
