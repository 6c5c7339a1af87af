from __future__ import annotations

import time

import pytest

from blogextract.document import load
from blogextract.document.frames import address_in_markup, flash_variables
from blogextract.document.lazy import FRAME_ATTRIBUTES
from blogextract.document.sources import frame_source

FILM = "https://www.youtube.com/embed/aBcDeFgHi12"


def loaded(markup: str, tag: str = "iframe") -> str | None:
    document = load(f"<html><body>{markup}</body></html>", url="https://harbour.test/post/")
    return frame_source(document, document.tagged(tag)[0])


class TestFrames:
    def test_src_is_made_absolute(self):
        assert loaded('<iframe src="/map.html"></iframe>') == "https://harbour.test/map.html"
        assert loaded(f'<iframe src="{FILM[6:]}"></iframe>') == FILM

    @pytest.mark.parametrize("name", FRAME_ATTRIBUTES)
    @pytest.mark.parametrize("src", ["", 'src="about:blank"', 'src="//cdn.iubenda.com/cookie_solution/empty.html"'])
    def test_a_parked_address_is_found(self, name, src):
        assert loaded(f'<iframe {src} {name}="{FILM}"></iframe>') == FILM

    def test_a_dialect_that_no_table_knows_is_read_where_it_holds_an_absolute_address(self):
        assert loaded(f'<iframe data-acme-gate-src="{FILM}" data-thumb-src="https://x.test/a.jpg"></iframe>') == FILM
        assert loaded('<iframe data-thumb-src="https://x.test/a.jpg" data-acme-src="yes"></iframe>') is None

    def test_src_is_believed_before_any_other_attribute(self):
        assert loaded(f'<iframe data-src="https://other.test/" src="{FILM}"></iframe>') == FILM

    @pytest.mark.parametrize("src", ["", "about:blank", "javascript:false", "#", "data:text/html,x", "http://[x", "//"])
    def test_a_frame_without_an_address_loads_nothing(self, src):
        assert loaded(f'<iframe src="{src}"></iframe>') is None

    def test_markup_in_an_attribute_names_the_frame(self):
        markup = f"<div data-html='&lt;iframe width=&quot;640&quot; src=&quot;{FILM}?a=1&amp;amp;b=2&quot;&gt;'></div>"
        assert loaded(markup, "div") == FILM + "?a=1&b=2"

    def test_a_facade_written_into_the_frame_names_it(self):
        srcdoc = f"<style>a{{}}</style><a href='{FILM}?autoplay=1'><img src='/x.jpg'></a>"
        assert loaded(f'<iframe srcdoc="{srcdoc}"></iframe>') == FILM + "?autoplay=1"

    def test_a_noscript_twin_names_it(self):
        twin = f'<noscript><iframe src="{FILM}"></iframe></noscript>'
        assert loaded(f'<p><iframe data-cookieconsent="marketing"></iframe>{twin}</p>') == FILM

    def test_a_noscript_elsewhere_does_not(self):
        markup = f'<p><iframe></iframe></p><noscript><iframe src="{FILM}"></iframe></noscript>'
        assert loaded(markup) is None


class TestPlayers:
    def test_a_video_plays_its_src(self):
        assert loaded('<video src="/f/a.mp4" poster="/a.jpg"></video>', "video") == "https://harbour.test/f/a.mp4"

    def test_or_its_first_source(self):
        markup = '<video><source src="/f/a.mp4" type="video/mp4"><source src="/f/a.webm" type="video/webm"></video>'
        assert loaded(markup, "video") == "https://harbour.test/f/a.mp4"

    def test_or_the_largest_that_says_so(self):
        markup = '<video><source src="/f/a360.mp4" label="360p"><source src="/f/a1080.mp4" label="1080p"></video>'
        assert loaded(markup, "video") == "https://harbour.test/f/a1080.mp4"

    def test_a_file_is_preferred_to_a_stream_and_a_stream_to_nothing(self):
        stream, file = '<source src="/f/a.m3u8">', '<source src="/f/a.mp4">'
        assert loaded(f"<video>{stream}{file}</video>", "video") == "https://harbour.test/f/a.mp4"
        assert loaded(f"<video>{stream}</video>", "video") == "https://harbour.test/f/a.m3u8"
        assert loaded(f'<video src="/f/a.m3u8">{file}</video>', "video") == "https://harbour.test/f/a.mp4"

    def test_lazy_sources_are_read(self):
        assert loaded('<video><source data-src="/f/a.mp4"></video>', "video") == "https://harbour.test/f/a.mp4"

    def test_wordpress_numbers_are_taken_off(self):
        markup = '<audio class="wp-audio-shortcode"><source src="/a.mp3?_=1"><a href="/a.mp3">/a.mp3</a></audio>'
        assert loaded(markup, "audio") == "https://harbour.test/a.mp3"

    def test_a_link_inside_is_the_last_resort(self):
        assert loaded('<audio><a href="/about/">x</a><a href="/a.mp3">a</a></audio>', "audio") == (
            "https://harbour.test/a.mp3"
        )

    def test_what_a_script_made_is_nothing(self):
        assert loaded('<video src="blob:https://harbour.test/1"></video>', "video") is None


class TestFlash:
    def test_a_movie_parameter_names_it(self):
        movie = '<param name="Movie" value="http://www.youtube.com/v/aBcDeFgHi12&amp;hl=en">'
        found = loaded(f'<object>{movie}<embed src="x"></object>', "object")
        assert found == "http://www.youtube.com/v/aBcDeFgHi12&hl=en"

    def test_or_its_data(self):
        assert loaded('<object data="/f/clip.swf"></object>', "object") == "https://harbour.test/f/clip.swf"

    def test_or_the_embed_inside(self):
        markup = '<object><param name="wmode" value="x"><embed src="http://vimeo.com/moogaloop.swf?clip_id=7"></object>'
        assert loaded(markup, "object") == "http://vimeo.com/moogaloop.swf?clip_id=7"

    @pytest.mark.parametrize(
        "variables",
        ["file=http://cast.test/a.mp3&amp;autostart=0", "playerID=1&amp;soundFile=http%3A%2F%2Fcast.test%2Fa.mp3"],
    )
    def test_a_file_handed_to_a_player_is_what_plays(self, variables):
        markup = f'<object data="/player.swf"><param name="FlashVars" value="{variables}"></object>'
        assert loaded(markup, "object") == "http://cast.test/a.mp3"
        assert loaded(f'<embed src="/player.swf" flashvars="{variables}">', "embed") == "http://cast.test/a.mp3"

    def test_variables_that_are_no_file_leave_the_movie(self):
        markup = '<object data="/player.swf"><param name="flashvars" value="videoId=12&amp;file=abc"></object>'
        assert loaded(markup, "object") == "https://harbour.test/player.swf"
        document = load(markup)
        assert flash_variables(document, document.tagged("object")[0]) == {"videoId": "12", "file": "abc"}

    def test_windows_media_names_its_file_otherwise(self):
        markup = '<object><param name="FileName" value="/f/a.wmv"></object>'
        assert loaded(markup, "object") == "https://harbour.test/f/a.wmv"


def test_hostile_attributes_take_linear_time():
    began = time.perf_counter()
    document = load("<p>x")
    for value in ("<iframe " * 50_000, "<a href='" * 50_000, "&lt;iframe src=" * 30_000, "=" * 300_000):
        address_in_markup(document, value)
        loaded(f'<iframe data-src="{value}" data-x-src="{value}"></iframe>')
        loaded(f'<object><param name="flashvars" value="{value}"></object>', "object")
    loaded(f'<object><param name="flashvars" value="{"a=1&" * 50_000}"></object>', "object")
    loaded("<video>" + "<source src=a.mp4>" * 200 + "</video>", "video")
    assert time.perf_counter() - began < 3
