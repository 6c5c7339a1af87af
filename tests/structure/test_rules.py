from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "markup",
    [
        "<hr>",
        "<div><hr class='section-divider'></div>",
        "<div role='separator'><span></span><span></span></div>",
        (
            "<div class='elementor-widget-divider'><div class='elementor-widget-container'>"
            "<div class='elementor-divider'><span></span></div></div></div>"
        ),
        "<div class='wp-block-separator'></div>",
    ],
)
def test_what_draws_a_line_is_a_rule(blocks, markup):
    found = blocks(f"<p>one</p>{markup}<p>two</p>")
    assert [block["type"] for block in found] == ["paragraph", "rule", "paragraph"]


def test_an_empty_box_is_nothing(blocks):
    found = blocks("<p>one</p><div class='spacer'></div><div><div></div></div><p>two</p>")
    assert [block["type"] for block in found] == ["paragraph", "paragraph"]


def test_a_gallery_of_which_the_page_has_the_data_only_is_a_gallery(blocks):
    data = '{"gallery": {"images": [{"src": "https://a.example/1.jpg"}, {"src": "/2.jpg"}], "caption": "Both"}}'
    _, gallery, _ = blocks(f"<p>one</p><div class='image-gallery-embed' data-attrs='{data}'></div><p>two</p>")
    assert [image["src"] for image in gallery["images"]] == ["https://a.example/1.jpg", "https://blog.example/2.jpg"]
    assert gallery["caption"] == "Both"


@pytest.mark.parametrize(
    "data", ["", "{", "[]", '{"gallery": 1}', '{"gallery": {"images": [1]}}', '{"gallery": {"images": []}}']
)
def test_data_that_are_no_gallery_are_nothing(blocks, data):
    found = blocks(f"<p>one</p><div class='image-gallery-embed' data-attrs='{data}'></div><p>two</p>")
    assert [block["type"] for block in found] == ["paragraph", "paragraph"]
