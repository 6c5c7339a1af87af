from __future__ import annotations

import json
from html import escape

import pytest

from blogextract.blocks import Audio, Embed, File, Video
from blogextract.document import load
from blogextract.embeds import media_of


def page(markup: str):
    return load(f"<html><body>{markup}</body></html>", url="https://harbour.test/post/")


def first(markup: str):
    document = page(markup)
    return media_of(document, document.tagged("body")[0] + 1)


class TestWordPressPosts:
    QUOTE = (
        '<blockquote class="wp-embedded-content" data-secret="aB1"><a '
        'href="https://other.test/tides/">Tides explained</a>'
        "</blockquote>"
    )
    FRAME = (
        '<iframe class="wp-embedded-content" sandbox="allow-scripts" style="position: absolute; '
        "clip: rect(1px, 1px, 1px, "
        '1px);" title="&#8220;Tides explained&#8221; &#8212; Other" src="https://other.test/tides/embed/#?secret=aB1">'
        "</iframe>"
    )

    @pytest.mark.parametrize("between", ["", "<p></p>"])
    def test_quotation_and_frame_are_one_card(self, between):
        document = page(f"<div>{self.QUOTE}{between}{self.FRAME}</div>")
        assert media_of(document, document.tagged("blockquote")[0]) == Embed(
            provider="wordpress",
            src="https://other.test/tides/embed/#?secret=aB1",
            url="https://other.test/tides/",
            title="Tides explained",
        )
        assert media_of(document, document.tagged("iframe")[0]) is None

    def test_a_frame_alone_is_the_card(self):
        assert first(self.FRAME) == Embed(
            provider="wordpress",
            src="https://other.test/tides/embed/#?secret=aB1",
            url="https://other.test/tides/",
            title="“Tides explained” — Other",
        )

    def test_a_quotation_alone_is_the_card(self):
        found = first(self.QUOTE)
        assert (found.src, found.url) == ("https://other.test/tides/", "https://other.test/tides/")

    def test_in_wordpress_own_block_it_has_a_caption(self):
        markup = (
            '<figure class="wp-block-embed is-type-wp-embed"><div class="wp-block-embed__wrapper">'
            f"{self.QUOTE}{self.FRAME}</div><figcaption>Worth reading</figcaption></figure>"
        )
        found = first(markup)
        assert (found.provider, found.title, found.caption) == ("wordpress", "Tides explained", "Worth reading")


class TestEmbedBlocks:
    def test_the_frame_inside_with_the_caption(self):
        markup = (
            '<figure class="wp-block-embed is-provider-youtube wp-has-aspect-ratio"><div '
            'class="wp-block-embed__wrapper">'
            '<iframe title="Low tide" src="https://www.youtube.com/embed/aBcDeFgHi12?feature=oembed"></iframe></div>'
            "<figcaption>The quay, <em>filmed</em> at dawn</figcaption></figure>"
        )
        assert first(markup) == Video(
            provider="youtube",
            id="aBcDeFgHi12",
            src="https://www.youtube.com/embed/aBcDeFgHi12?feature=oembed",
            url="https://www.youtube.com/watch?v=aBcDeFgHi12",
            title="Low tide",
            caption="The quay, filmed at dawn",
        )

    def test_the_address_alone_where_nothing_replaced_it(self):
        markup = (
            '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://vimeo.com/123456789\n</div>'
            "<figcaption>At dawn</figcaption></figure>"
        )
        assert first(markup) == Video(
            provider="vimeo",
            id="123456789",
            src="https://vimeo.com/123456789",
            url="https://vimeo.com/123456789",
            caption="At dawn",
        )

    def test_a_gist_that_a_script_writes(self):
        markup = (
            '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper"><script src="https://gist.github.com/'
            'keeper/0123456789abcdef0123456789abcdef.js"></script></div></figure>'
        )
        assert first(markup).url == "https://gist.github.com/keeper/0123456789abcdef0123456789abcdef"

    @pytest.mark.parametrize("inside", ["", '<img src="/a.jpg">', "<script>1</script>"])
    def test_without_a_medium_it_is_nothing(self, inside):
        assert (
            first(f'<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">{inside}</div></figure>')
            is None
        )

    def test_words_that_no_script_replaced_are_kept(self):
        markup = (
            '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper"><p>Vote for the '
            '<a href="https://polls.test/1">best quay</a></p></div></figure>'
        )
        assert first(markup) == Embed(
            src="https://polls.test/1", url="https://polls.test/1", text="Vote for the best quay"
        )

    def test_blocks_within_blocks_end(self):
        markup = '<figure class="wp-block-embed">' * 500 + "https://vimeo.com/123456789"
        assert first(markup).id == "123456789"


def test_a_ghost_bookmark():
    markup = (
        '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" '
        'href="https://other.test/tides/"><div '
        'class="kg-bookmark-content"><div class="kg-bookmark-title">Tides explained</div><div class="kg-bookmark-'
        'description">Why water moves.</div><div class="kg-bookmark-metadata"><img '
        'class="kg-bookmark-icon" src="/i.png">'
        '<span class="kg-bookmark-author">Other</span><span class="kg-bookmark-publisher">Ada '
        "Quay</span></div></div></a>"
        "<figcaption>From our neighbours</figcaption></figure>"
    )
    assert first(markup) == Embed(
        src="https://other.test/tides/",
        url="https://other.test/tides/",
        title="Tides explained",
        text="Why water moves.",
        author="Other",
        caption="From our neighbours",
    )


def test_a_notion_bookmark():
    markup = (
        '<a class="notion-bookmark" href="https://other.test/tides/"><div>'
        '<div class="notion-bookmark-title">Tides explained</div>'
        '<div class="notion-bookmark-description">Why water moves.</div>'
        '<div class="notion-bookmark-link"><img src="/i.png">other.test</div></div></a>'
    )
    assert first(markup) == Embed(
        src="https://other.test/tides/",
        url="https://other.test/tides/",
        title="Tides explained",
        text="Why water moves.",
    )


def test_a_medium_card():
    markup = (
        '<div class="graf graf--mixtapeEmbed"><a class="markup--anchor markup--mixtapeEmbed-anchor" '
        'href="https://other.test/'
        't"><strong class="markup--strong markup--mixtapeEmbed-strong">Tides</strong><br><em class="markup--em '
        'markup--mixtapeEmbed-em">Why water moves.</em>other.test</a></div>'
    )
    assert first(markup) == Embed(
        src="https://other.test/t", url="https://other.test/t", title="Tides", text="Why water moves."
    )


def test_an_embedly_card_of_a_film_is_a_video():
    markup = (
        '<blockquote class="embedly-card"><h4><a href="https://vimeo.com/123456789">Low '
        "tide</a></h4><p>Filmed at dawn.</p>"
        "</blockquote>"
    )
    found = first(markup)
    assert (type(found), found.id, found.title, found.text) == (Video, "123456789", "Low tide", "Filmed at dawn.")


def test_a_substack_post():
    data = escape(
        json.dumps({"title": "Tides", "url": "https://other.test/p/tides", "publication_name": "Other", "id": 5})
    )
    assert first(f'<div class="embedded-post-wrap" data-attrs="{data}"><a href="/x">Read more</a></div>') == Embed(
        provider="substack",
        src="https://other.test/p/tides",
        url="https://other.test/p/tides",
        title="Tides",
        author="Other",
    )


def test_ghost_sound_without_its_controls():
    markup = (
        '<div class="kg-card kg-audio-card"><div class="kg-audio-player-container"><audio '
        'src="https://harbour.test/content/'
        'media/quay.mp3" preload="metadata"></audio><div class="kg-audio-title">The quay at night</div><div class='
        '"kg-audio-player"><span>0:00</span>/<span>2:30</span><button>1×</button></div></div></div>'
    )
    assert first(markup) == Audio(src="https://harbour.test/content/media/quay.mp3", title="The quay at night")


def test_ghost_film_with_its_caption():
    markup = (
        '<figure class="kg-card kg-video-card"><div class="kg-video-container"><video '
        'src="/content/media/quay.mp4"></video>'
        "<div>0:00 / 0:12</div></div><figcaption>At dawn</figcaption></figure>"
    )
    assert first(markup) == Video(src="https://harbour.test/content/media/quay.mp4", caption="At dawn")


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            '<div class="kg-file-card"><a href="/f/tides.pdf"><p class="kg-file-card-title">Tide tables</p></a></div>',
            File(url="https://harbour.test/f/tides.pdf", name="Tide tables"),
        ),
        (
            '<div class="wp-block-file"><a href="/f/tides.pdf">Tide tables</a><a href="/f/tides.pdf">Load</a></div>',
            File(url="https://harbour.test/f/tides.pdf", name="Tide tables"),
        ),
        (
            '<div class="wp-block-file"><a href="/f/tides.pdf"></a></div>',
            File(url="https://harbour.test/f/tides.pdf", name="tides.pdf"),
        ),
    ],
)
def test_files_to_load_down(markup, expected):
    assert first(markup) == expected


@pytest.mark.parametrize(
    "token",
    ["kg-bookmark-card", "kg-audio-card", "kg-video-card", "kg-file-card", "wp-block-file", "digest-post-embed"],
)
def test_empty_cards_are_nothing(token):
    assert first(f'<div class="{token}"><a href="javascript:alert(1)"></a></div>') is None
