"""The picture behind the headline."""

import pytest

from blogextract.blocks import Image
from blogextract.claims import Claim
from blogextract.metadata import lead_background
from blogextract.segment import segment
from metadata.sources import body, page

URL = "https://kiln.example/u/kiln.jpg"


def lead(markup, after=None, others=()):
    document = page(markup + (body() if after is None else after))
    return [claim.value.src for claim in lead_background.claims(document, segment(document), others)]


@pytest.mark.parametrize(
    "markup",
    [
        "<header style=\"background-image: url('/u/kiln.jpg')\"><div><h1>First firing</h1></div></header>",
        "<div><div><h1>First firing</h1><p>4 May</p></div><p style='background:#000 url(/u/kiln.jpg)'></p></div>",
    ],
)
def test_the_style_of_the_box_around_the_headline_shows_it(markup):
    assert lead(markup) == [URL]


@pytest.mark.parametrize(
    "markup",
    [
        "<div style='background-image:url(/u/sky.jpg)'><p>Kiln Notes</p></div><main><h1>First firing</h1></main>",
        "<div><h1>First firing</h1><i class=author-photo style='background-image:url(/u/ida.jpg)'></i></div>",
        "<div style='background-image:url(/u/dots.svg)'><h1>First firing</h1></div>",
        "<div style='background-image:url(data:image/png;base64,AAAA)'><h1>First firing</h1></div>",
        "<div style='color:red'><h1>First firing</h1></div>",
        "<div style='background:url(/wp-content/themes/clay/top.jpg)'><h1>First firing</h1></div>",
        "<div style='background:url(/u/kiln.jpg)'><h1>First firing</h1><ol class=breadcrumbs><li>Home</li></ol></div>",
    ],
    ids=["elsewhere", "a portrait", "an ornament", "written out", "no picture", "the theme's", "a banner"],
)
def test_other_styles_show_no_picture_of_the_post(markup):
    assert lead(markup) == []


def test_the_background_of_the_whole_post_is_none():
    assert lead(f"<div style='background-image:url(/u/sky.jpg)'><h1>First firing</h1>{body()}</div>", after="") == []


def test_where_another_source_tells_of_a_picture_nothing_is_said():
    told = Claim(field="lead_image", value=Image(src=URL), source="open_graph")
    markup = "<header style='background-image: url(/u/kiln.jpg)'><h1>First firing</h1></header>"
    assert lead(markup, others=[told]) == []
    assert lead(markup) == [URL]


def test_without_a_text_after_the_headline_nothing_is_said():
    assert lead("<div style='background-image:url(/u/kiln.jpg)'><h1>First firing</h1></div>", after="") == []
