from __future__ import annotations

import pytest

IMAGE = "<img src='/tide.jpg' alt='low tide' width=640 height=480>"


@pytest.mark.parametrize(
    "markup",
    [
        f"<figure>{IMAGE}<figcaption>The <b>pier</b></figcaption></figure>",
        f"<figure><figcaption>The <b>pier</b></figcaption>{IMAGE}</figure>",
        f"<div class='wp-caption'>{IMAGE}<p class='wp-caption-text'>The <b>pier</b></p></div>",
        f"<div class='wp-caption'><a href='/tide.jpg'>{IMAGE}</a><p class='wp-caption-text'>The <b>pier</b></p></div>",
        (
            f"<table class='tr-caption-container'><tr><td>{IMAGE}</td></tr><tr><td"
            f" class='tr-caption'>The <b>pier</b></td></tr></table>"
        ),
        (
            f"<div class='image-block-wrapper'>{IMAGE}<div class='image-caption-wrapper'><div"
            f" class='image-caption'><p>The <b>pier</b></p></div></div></div>"
        ),
        f"<div class='wsite-image'><a>{IMAGE}</a><div style='font-size:90%'>The <b>pier</b></div></div>",
        f"<div data-hook='figure-IMAGE'><div>{IMAGE}</div><div class='_37i8s'><span>The <b>pier</b></span></div></div>",
        f"<figure>{IMAGE}<p>The <b>pier</b></p></figure>",
        f"<p>{IMAGE}<br><em>The <b>pier</b></em></p>",
        f"<p>{IMAGE}</p><p class='image-caption'>The <b>pier</b></p>",
        f"[caption id='a1' width='640']{IMAGE} The <b>pier</b>[/caption]",
        f"<p>[caption id='a1' width='640']{IMAGE} The <b>pier</b>[/caption]</p>",
    ],
)
def test_each_platforms_caption_is_the_pictures(blocks, markup):
    (image,) = blocks(markup)
    assert image == {
        "type": "image",
        "src": "https://blog.example/tide.jpg",
        "alt": "low tide",
        "width": 640,
        "height": 480,
        "caption": "The pier",
        "caption_marks": [{"type": "strong", "start": 4, "end": 8}],
    }


def test_a_caption_in_the_attribute_of_a_shortcode_counts(blocks):
    (image,) = blocks(f'<p>[caption width="640" caption="The pier"]{IMAGE}[/caption]</p>')
    assert image["caption"] == "The pier"


@pytest.mark.parametrize(
    "markup",
    [
        f"<figure>{IMAGE}<figcaption>The pier <span class='credit'>(Ines Duarte)</span></figcaption></figure>",
        f"<figure>{IMAGE}<figcaption>The pier</figcaption><p class='photo-credit'>Ines Duarte</p></figure>",
        f"<figure>{IMAGE}<figcaption><p>The pier</p><p class='photographer'>Ines Duarte</p></figcaption></figure>",
    ],
)
def test_who_made_the_picture_stands_apart(blocks, markup):
    (image,) = blocks(markup)
    assert (image["caption"], image["credit"]) == ("The pier", "Ines Duarte")


def test_a_picture_leads_where_its_link_does(blocks):
    found = blocks(
        f"<p><a href='/tides/'>{IMAGE}</a></p><p>x</p><p><a href='/tide-large.jpg'><img src='/tide.jpg'></a></p>"
    )
    assert found[0]["link"] == "https://blog.example/tides/"
    assert "link" not in found[2]


def test_a_figure_of_several_pictures_is_a_gallery(blocks):
    (gallery,) = blocks("<figure><img src='/a.jpg'><img src='/b.jpg'><figcaption>Both</figcaption></figure>")
    assert gallery["type"] == "gallery"
    assert [image["src"] for image in gallery["images"]] == ["https://blog.example/a.jpg", "https://blog.example/b.jpg"]
    assert gallery["caption"] == "Both"


@pytest.mark.parametrize(
    "markup",
    [
        (
            "<figure class='wp-block-gallery'><figure class='wp-block-image'><img src='/a.jpg'>"
            "<figcaption>A</figcaption></figure>"
            "<figure class='wp-block-image'><img src='/b.jpg'></figure></figure>"
        ),
        (
            "<ul class='wp-block-gallery'><li class='blocks-gallery-item'><figure><img src='/a.jpg'>"
            "<figcaption>A</figcaption></figure>"
            "</li><li class='blocks-gallery-item'><figure><img src='/b.jpg'></figure></li></ul>"
        ),
        (
            "<div class='gallery galleryid-3'><dl class='gallery-item'><dt class='gallery-icon'><img src='/a.jpg'></dt>"
            "<dd class='wp-caption-text gallery-caption'>A</dd></dl><dl class='gallery-item'><dt class='gallery-icon'>"
            "<img src='/b.jpg'></dt></dl><br style='clear:both'></div>"
        ),
        (
            "<figure class='kg-card kg-gallery-card'><div class='kg-gallery-container'><div class='kg-gallery-row'>"
            "<div class='kg-gallery-image'><img src='/a.jpg'></div><div class='kg-gallery-image'><img"
            " src='/b.jpg'></div></div></div></figure>"
        ),
        (
            "<div class='tiled-gallery'><div class='gallery-row'><div class='gallery-group'><a><img"
            " src='/a.jpg'></a></div>"
            "<div class='gallery-group'><a><img src='/b.jpg'></a></div></div></div>"
        ),
    ],
)
def test_each_platforms_gallery_is_one(blocks, markup):
    (gallery,) = blocks(markup)
    assert gallery["type"] == "gallery"
    assert [image["src"][-5:] for image in gallery["images"]] == ["a.jpg", "b.jpg"]
    assert {image.get("caption") for image in gallery["images"]} <= {"A", None}
    assert ("caption" in gallery["images"][0]) == (">A<" in markup)


def test_a_gallery_has_its_own_caption_beside_those_of_its_pictures(blocks):
    (gallery,) = blocks(
        "<figure class='wp-block-gallery'><figure><img src='/a.jpg'><figcaption>A</figcaption></figure>"
        "<figure><img src='/b.jpg'><figcaption>B</figcaption></figure><figcaption"
        " class='blocks-gallery-caption'>All</figcaption></figure>"
    )
    assert [image["caption"] for image in gallery["images"]] == ["A", "B"]
    assert gallery["caption"] == "All"


def test_pictures_that_only_follow_each_other_stay_apart(blocks):
    found = blocks("<p><img src='/a.jpg'></p><p><img src='/b.jpg'></p>")
    assert [block["type"] for block in found] == ["image", "image"]


def test_a_picture_twice_in_a_row_stands_once(blocks):
    found = blocks("<p><img src='/a.jpg'></p><p><img src='/a.jpg' alt='a pier'></p>")
    assert [(block["src"], block["alt"]) for block in found] == [("https://blog.example/a.jpg", "a pier")]


def test_a_class_word_does_not_make_the_post_a_gallery(sections):
    prose = "The tide went out and the boats lay down in the mud. " * 20
    found = sections(f"<div class='gallery'><h2>Tide</h2><p>{prose}</p><img src='/a.jpg'><img src='/b.jpg'></div>")
    assert [section["heading"] for section in found] == ["Tide"]
    assert [block["type"] for block in found[0]["blocks"]] == ["paragraph", "image", "image"]


@pytest.mark.parametrize(
    "markup",
    [
        "<img src='https://pixel.wp.com/g.gif?v=1' width=1 height=1>",
        "<img src='/dot.gif' width=1 height=1>",
        "<img src='https://secure.gravatar.com/avatar/aa01?s=64' class='avatar' width=64>",
    ],
)
def test_pictures_that_are_none_of_the_posts_do_not_come_out(blocks, markup):
    assert [block["type"] for block in blocks(f"<p>text</p><p>{markup}</p>")] == ["paragraph"]


def test_a_caption_without_a_picture_is_a_paragraph(blocks):
    found = blocks("<p>text</p><p class='wp-caption-text'>left over</p>")
    assert [block["text"] for block in found] == ["text", "left over"]


@pytest.mark.parametrize("picture", ["", IMAGE])
def test_what_an_unclosed_figure_swallows_stays_in_its_order(blocks, picture):
    found = blocks(
        f"<figure><figcaption>The pier</figcaption><p>One.</p>{picture}<p>Two.</p><blockquote>Three.</blockquote>"
    )
    told = [block.get("text") or block.get("caption") or block["type"] for block in found]
    assert told == (["One.", "The pier", "Two.", "quote"] if picture else ["The pier", "One.", "Two.", "quote"])


def test_a_figure_of_code_is_code_and_one_of_a_quote_a_quote(blocks):
    quote, code = blocks(
        "<figure><blockquote><p>Mud is patient.</p></blockquote><figcaption>— <a href='/ana'>Ana"
        "</a></figcaption></figure>"
        "<figure><pre><code class='language-sh'>ls</code></pre></figure>"
    )
    assert (quote["type"], quote["cite"], quote["cite_url"]) == ("quote", "Ana", "https://blog.example/ana")
    assert (code["type"], code["text"]) == ("code", "ls")


@pytest.mark.parametrize(
    "after", [f"<p>{'It ran out past the lamp, and further. ' * 10}</p>", "<p>The pier</p><p>The lamp</p>"]
)
def test_in_a_figure_that_holds_more_than_a_line_no_paragraph_is_its_caption(blocks, after):
    assert [block["type"] for block in blocks(f"<figure>{IMAGE}{after}</figure>")][:2] == ["image", "paragraph"]
