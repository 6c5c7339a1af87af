from __future__ import annotations

import json
from html import escape

import pytest

from blogextract.blocks import Audio, Video
from blogextract.document import load
from blogextract.embeds import FACADE_ATTRIBUTES, FACADE_CLASSES, media_of
from blogextract.embeds.cards import CARDS
from blogextract.embeds.facades import FACADE_TOKENS
from embeds.rows import pieces

ID = "aBcDeFgHi12"
WATCH = f"https://www.youtube.com/watch?v={ID}"


def first(markup: str):
    document = load(f"<html><body>{markup}</body></html>", url="https://harbour.test/post/")
    return media_of(document, document.tagged("body")[0] + 1)


def attribute(data: object) -> str:
    return escape(json.dumps(data))


FACADES = pieces("facades.html")


@pytest.mark.parametrize("piece", FACADES, ids=lambda piece: piece.told_by)
def test_a_stand_in_is_the_player_it_stands_for(piece):
    found = first(piece.markup)
    assert (found.provider, found.id) == (piece.provider, piece.id)
    assert found.src.startswith("https://")


def test_every_token_has_an_example():
    others = {"sqs-audio-embed", "native-video-embed", "native-audio-embed"}
    assert {piece.told_by for piece in FACADES} | others == FACADE_TOKENS


def test_every_token_of_the_walks_table_is_read():
    assert FACADE_TOKENS | (CARDS.keys() & FACADE_CLASSES.keys()) | {"wp-block-embed"} == FACADE_CLASSES.keys()


@pytest.mark.parametrize("token", sorted(FACADE_TOKENS))
def test_a_stand_in_for_nothing_is_nothing(token):
    tag = min(FACADE_CLASSES[token])
    assert first(f'<{tag} class="{token}"><span>Play</span></{tag}>') is None


@pytest.mark.parametrize("token", sorted(FACADE_TOKENS))
@pytest.mark.parametrize("junk", ["javascript:alert(1)", "{", "x" * 5000, "{{id}}", "<b>"])
def test_junk_never_comes_out(token, junk):
    tag = min(FACADE_CLASSES[token])
    names = ["data-id", "data-src", "href", "id", "data-url", "data-attrs", "data-settings", "data-html", "videoid"]
    names += ["data-slug-hash", "data-user", "data-configid", "data-resource", "data-embed-id", "data-embed-type"]
    markup = f'<{tag} class="{token}" {" ".join(f"{name}={escape(junk, quote=True)!r}" for name in names)}></{tag}>'
    found = first(markup)
    assert found is None or found.src is None or found.src.startswith("https://")


def test_the_still_picture_names_the_film_where_no_attribute_does():
    markup = f'<div class="youtube-player"><img src="https://i.ytimg.com/vi/{ID}/hqdefault.jpg"></div>'
    assert first(markup) == Video(provider="youtube", id=ID, src=f"https://www.youtube.com/embed/{ID}", url=WATCH)


def test_a_film_in_elementor_of_another_kind_is_that_one():
    settings = {"video_type": "hosted", "youtube_url": WATCH, "hosted_url": {"url": "https://harbour.test/f/a.mp4"}}
    markup = f'<div class="elementor-widget-video" data-settings="{attribute(settings)}"></div>'
    assert first(markup).url == WATCH
    del settings["youtube_url"]
    markup = f'<div class="elementor-widget-video" data-settings="{attribute(settings)}"></div>'
    assert first(markup) == Video(src="https://harbour.test/f/a.mp4")


def test_squarespace_sound_has_title_and_author():
    markup = (
        '<div class="sqs-audio-embed" data-url="https://cast.test/a.mp3" data-title="Quay" data-author="Keeper"></div>'
    )
    assert first(markup) == Audio(src="https://cast.test/a.mp3", title="Quay", author="Keeper")


def test_substack_uploads_are_named_without_an_address():
    attrs = attribute({"mediaUploadId": "9c9de5e8-0a1e", "duration": 12.5, "label": "The quay at night"})
    assert first(f'<div class="native-video-embed" data-attrs="{attrs}"></div>') == Video(
        provider="substack", id="9c9de5e8-0a1e", title="The quay at night"
    )
    assert first(f'<div class="native-audio-embed" data-attrs="{attrs}"></div>') == Audio(
        provider="substack", id="9c9de5e8-0a1e", title="The quay at night"
    )


@pytest.mark.parametrize(
    ("markup", "provider"),
    [
        (f'<div data-oembed-url="{WATCH}"></div>', "youtube"),
        (f'<div data-youtube-id="{ID}"></div>', "youtube"),
        (f'<div data-plyr-provider="youtube" data-plyr-embed-id="{ID}"></div>', "youtube"),
        ('<div data-plyr-provider="vimeo" data-plyr-embed-id="123456789"></div>', "vimeo"),
        ('<div data-tf-widget="aBcDeF"></div>', "typeform"),
        ('<div data-tf-live="01ABCDEFGH"></div>', "typeform"),
        ('<a data-pin-do="embedPin" href="https://www.pinterest.com/pin/123456789/"></a>', "pinterest"),
        ('<iframe data-tally-src="https://tally.so/embed/aBcDeF"></iframe>', "tally"),
    ],
)
def test_an_attribute_alone_names_a_player(markup, provider):
    document = load(f"<body>{markup}</body>")
    node = document.tagged("body")[0] + 1
    assert media_of(document, node).provider == provider
    assert not FACADE_ATTRIBUTES.isdisjoint(document.attributes[node])


@pytest.mark.parametrize(
    "markup",
    [
        '<a data-pin-do="buttonPin" href="https://www.pinterest.com/pin/create/button/"></a>',
        '<a data-pin-do="embedPin" href="https://harbour.test/"></a>',
        '<div data-youtube="yes"></div>',
        "<div></div>",
        '<p class="codepen-like">text</p>',
    ],
)
def test_other_elements_are_nothing(markup):
    assert first(markup) is None


def test_the_frame_for_browsers_without_scripts_tells_the_title():
    player = f'<div class="rll-youtube-player" data-id="{ID}"></div>'
    twin = f'<noscript><iframe title="Tides at noon" src="https://www.youtube.com/embed/{ID}"></iframe></noscript>'
    assert first(player + twin).title == "Tides at noon"
    assert first(player + "<p>Tides</p>" + twin).title is None


@pytest.mark.parametrize(
    ("words", "author"), [("by Noor Haddad (@noor) on CodePen.", "Noor Haddad"), ("by the sea", None)]
)
def test_codepens_words_name_the_author(words, author):
    link = '<a href="https://codepen.io/noor/pen/aBcDeF">Tides</a>'
    found = first(f'<p class="codepen" data-slug-hash="aBcDeF" data-user="noor">See the Pen {link} {words}</p>')
    assert (found.title, found.author) == ("Tides", author)


def test_substacks_frame_is_what_the_page_loads():
    src = f"https://www.youtube-nocookie.com/embed/{ID}?rel=0"
    data = attribute({"videoId": ID})
    found = first(f'<div class="youtube-wrap" data-attrs="{data}"><div><iframe src="{src}"></iframe></div></div>')
    assert (found.provider, found.id, found.src, found.url) == ("youtube", ID, src, WATCH)
