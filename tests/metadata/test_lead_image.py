"""The featured image over the text."""

import pytest

from blogextract.metadata import lead_image
from metadata.sources import body, claimed, consumed, page, post


def lead(document):
    found = claimed(lead_image.claims, document, "lead_image")
    return found[0].value if found else None


@pytest.mark.parametrize(
    "markup",
    [
        (
            "<div class=post-thumbnail><img class=wp-post-image "
            "src=/u/kiln-1024x768.jpg width=1024 height=768 alt='The kiln'></div>"
        ),
        "<figure class=wp-block-post-featured-image><img src=/u/kiln-1024x768.jpg alt='The kiln'></figure>",
        "<figure class=gh-article-image><img src=/u/kiln-1024x768.jpg alt='The kiln'></figure>",
        "<span class=itemImage><img src=/u/kiln-1024x768.jpg alt='The kiln'></span>",
        "<div class=newsImageContainer><a href=/i><img src=/u/kiln-1024x768.jpg alt='The kiln'></a><p>Lit</p></div>",
        "<div class=news-img-wrap><img src=/u/kiln-1024x768.jpg alt='The kiln'></div>",
        "<img class='woo-image thumbnail' src=/u/kiln-1024x768.jpg alt='The kiln'>",
        "<div class='field field-name-field-image'><img src=/u/kiln-1024x768.jpg alt='The kiln'></div>",
        (
            "<div class=entry-thumbnail><img alt='The kiln' src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' "
            "data-src=/u/kiln-1024x768.jpg></div>"
        ),
    ],
)
def test_a_featured_image_is_read_from_each_themes_markup(markup):
    image = lead(post(markup + body()))
    assert (image.src, image.alt) == ("https://kiln.example/u/kiln-1024x768.jpg", "The kiln")


def test_the_caption_comes_along_and_leaves_the_body_with_the_picture():
    markup = (
        "<figure class=post-thumbnail><img src=/u/kiln.jpg>"
        "<figcaption>Before the fire. Photo: Ida</figcaption></figure>"
    )
    document = post(markup + body())
    assert lead(document).caption == "Before the fire. Photo: Ida"
    assert consumed(lead_image.claims, document) == {"lead_image": ["Before the fire. Photo: Ida"]}


def test_a_figure_before_the_first_paragraph_is_a_guess_and_stays_in_the_body():
    document = post("<figure><img src=/u/kiln.jpg></figure>" + body())
    claim = claimed(lead_image.claims, document, "lead_image")[0]
    assert (claim.value.src, claim.consumes) == ("https://kiln.example/u/kiln.jpg", None)
    assert claim.confidence < 0.5


@pytest.mark.parametrize(
    "markup",
    [
        "<div class=byline><img class=avatar src=/u/nell.jpg></div>",
        "<div class=post-image><img src=/u/share.png width=32 height=32></div>",
        "<div class=entry-image><img src=/p.gif width=1 height=1></div>",
        "<p>Text</p>",
    ],
)
def test_portraits_icons_and_pixels_are_no_featured_image(markup):
    assert lead(post(markup + body())) is None


def test_the_picture_of_a_related_post_is_not_the_posts():
    related = (
        "<div class=related-posts><div class=post-thumbnail><img class=wp-post-image src=/u/other.jpg></div></div>"
    )
    assert lead(post(body(), after=related)) is None


def test_an_element_that_holds_text_besides_the_picture_stays_in_the_body():
    hero = (
        f"<div class=hero-image><img src=/u/kiln.jpg>"
        f"<p>{'A long introduction that belongs to the post. ' * 4}</p></div>"
    )
    assert consumed(lead_image.claims, post(hero + body())) == {}


def test_the_picture_that_the_head_names_is_the_one_that_the_page_shows():
    head = "<meta property=og:image content='https://kiln.example/i/kiln-1200x600.jpg'>"
    shown = "<figure><img src=/i/kiln-800x400.jpg alt='The kiln' width=800><figcaption>At dawn</figcaption></figure>"
    found = claimed(lead_image.claims, page(f"<h1>First firing</h1>{body()}{shown}", head=head), "lead_image")
    image = found[0].value
    assert (image.src, image.alt, image.caption) == ("https://kiln.example/i/kiln-800x400.jpg", "The kiln", "At dawn")
    other = shown.replace("kiln-", "yard-")
    assert claimed(lead_image.claims, page(f"<h1>First firing</h1>{body()}{other}", head=head), "lead_image") == []


def test_the_original_that_the_head_names_goes_before_a_smaller_one():
    head = "<meta property=og:image content='https://kiln.example/i/kiln.jpg'>"
    shown = "<img src=/i/kiln-800x400.jpg alt='The kiln' width=800>"
    found = claimed(lead_image.claims, page(f"<h1>First firing</h1>{body()}{shown}", head=head), "lead_image")
    assert (found[0].value.src, found[0].value.alt) == ("https://kiln.example/i/kiln.jpg", "The kiln")


def test_the_picture_is_also_found_where_only_its_sources_name_the_file():
    head = "<meta property=og:image content='https://images.example/resize:fit:1200/1*kIlN.jpeg'>"
    picture = (
        "<figure><picture><source srcset='https://images.example/resize:fit:1400/1*kIlN.jpeg 1400w'>"
        "<img alt='The kiln' width=700 height=394></picture><figcaption>At dawn</figcaption></figure>"
    )
    image = lead(page(f"<h1>First firing</h1>{picture}{body()}", head=head))
    assert image.src == "https://images.example/resize:fit:1400/1*kIlN.jpeg"
    assert (image.alt, image.caption, image.width, image.height) == ("The kiln", "At dawn", 700, 394)


def test_a_figure_without_a_marked_caption_says_it_all_the_same():
    cover = "<figure class=entry-cover><img src=/u/kiln.jpg alt='The kiln'><p>Before the fire</p></figure>"
    document = post(cover + body())
    assert lead(document).caption == "Before the fire"
    assert consumed(lead_image.claims, document) == {"lead_image": ["Before the fire"]}
    assert lead(post("<figure class=entry-cover><img src=/u/kiln.jpg></figure>" + body())).caption is None


COVER = "<div class=q7-cover><img src=/u/kiln.jpg alt=''><h1>First firing</h1>{0}</div>"


def test_a_picture_in_one_box_with_the_headline_is_set_behind_it_and_leaves_the_body():
    document = page(f"<article>{COVER.format('')}{body()}</article>")
    assert lead(document).src == "https://kiln.example/u/kiln.jpg"
    assert "lead_image" in consumed(lead_image.claims, document)


@pytest.mark.parametrize(
    "markup",
    [COVER.format("<p>Notes from the yard</p>"), COVER.format("<img src=/u/door.jpg>"), "<h1>First firing</h1>"],
    ids=["further words", "another picture", "no picture"],
)
def test_what_holds_more_than_the_headline_and_one_picture_is_no_cover(markup):
    found = claimed(lead_image.claims, page(f"<article>{markup}{body()}<img src=/u/end.jpg></article>"), "lead_image")
    assert all(claim.confidence < 0.6 for claim in found), "at most a guess from the place of a picture"
