from __future__ import annotations

import time

import pytest

from blogextract.blocks import Image
from blogextract.document import load
from blogextract.embeds import HIDDEN_MEDIA_TAGS, MEDIA_TAGS, media_of
from embeds.rows import pieces

GIF = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
GIST = "https://gist.github.com/keeper/0123456789abcdef0123456789abcdef"


def medium(markup: str, tag: str, at: int = 0):
    document = load(f"<html><body>{markup}</body></html>", url="https://harbour.test/post/")
    return media_of(document, document.tagged(tag)[at])


@pytest.mark.parametrize("tag", sorted(MEDIA_TAGS | HIDDEN_MEDIA_TAGS))
def test_every_media_tag_is_read_and_empty_it_is_nothing(tag):
    assert medium(f"<{tag}></{tag}>", tag) is None


class TestPictures:
    def test_a_picture_is_an_image(self):
        assert medium('<img data-src="/a.jpg" alt="Quay" width="600" height="400">', "img") == Image(
            src="https://harbour.test/a.jpg", alt="Quay", width=600, height=400
        )

    def test_a_counter_is_nothing(self):
        assert medium('<img src="https://pixel.wp.com/b.gif">', "img") is None
        assert (
            medium('<noscript><img src="https://www.facebook.com/tr?id=1&noscript=1"></noscript>', "noscript") is None
        )


class TestNoscript:
    def test_a_picture_that_nothing_repeats(self):
        assert medium('<p>a</p><noscript><img src="/a.jpg"></noscript>', "noscript") == Image(
            src="https://harbour.test/a.jpg"
        )

    def test_a_twin_is_nothing(self):
        assert medium(f'<img src="{GIF}" data-src="/a.jpg"><noscript><img src="/a.jpg"></noscript>', "noscript") is None

    def test_a_player_that_nothing_repeats(self):
        markup = '<div class="parked"><noscript><iframe src="https://vimeo.com/123456789"></iframe></noscript></div>'
        assert medium(markup, "noscript").provider == "vimeo"

    @pytest.mark.parametrize(
        "beside",
        [
            '<div class="rll-youtube-player" data-id="aBcDeFgHi12"></div>',
            '<iframe data-src="https://www.youtube.com/embed/aBcDeFgHi12"></iframe>',
        ],
    )
    def test_a_players_twin_is_nothing(self, beside):
        twin = '<noscript><iframe src="https://www.youtube.com/embed/aBcDeFgHi12"></iframe></noscript>'
        assert medium(f"<div>{beside}{twin}</div>", "noscript") is None
        assert medium(f"<div>{twin}{beside}</div>", "noscript") is None

    def test_a_tag_managers_frame_is_nothing(self):
        markup = '<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-1"></iframe></noscript>'
        assert medium(markup, "noscript") is None


class TestScripts:
    @pytest.mark.parametrize("piece", pieces("scripts.html"), ids=lambda piece: piece.told_by)
    def test_a_script_that_writes_an_embed(self, piece):
        found = medium(piece.markup, "script")
        assert (found.provider, found.id) == (piece.provider, piece.id)

    @pytest.mark.parametrize(
        "script",
        [
            "<script>alert(1)</script>",
            '<script src="/app.js"></script>',
            '<script async src="https://platform.twitter.com/widgets.js"></script>',
            '<script src="https://www.youtube.com/iframe_api"></script>',
            '<script src="https://gist.github.com/keeper"></script>',
            '<script src="https://telegram.org/js/telegram-widget.js"></script>',
            '<script src="https://speakerdeck.com/assets/embed.js"></script>',
        ],
    )
    def test_other_scripts_are_nothing(self, script):
        assert medium(script, "script") is None


def test_the_tree_is_left_as_it_is():
    document = load(f'<figure class="wp-block-embed"><script src="{GIST}.js"></script></figure><img data-src="/a.jpg">')
    before = ([dict(each) for each in document.attributes], list(document.content))
    for node in range(len(document)):
        media_of(document, node)
    assert before == ([dict(each) for each in document.attributes], list(document.content))


def test_a_thousand_embeds_take_linear_time():
    one = '<figure class="wp-block-embed"><blockquote class="twitter-tweet"><p>x</p></blockquote></figure>'
    document = load("<div>" + one * 1000 + '<noscript><iframe src="/x"></iframe></noscript>' * 1000 + "</div>")
    began = time.perf_counter()
    for node in range(len(document)):
        media_of(document, node)
    assert time.perf_counter() - began < 5
