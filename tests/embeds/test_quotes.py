from __future__ import annotations

import json
from html import escape

import pytest

from blogextract.blocks import Embed, Video
from blogextract.document import load
from blogextract.embeds import SOCIAL_CLASSES, media_of
from blogextract.embeds.cards import CARDS, LINK_CARDS
from blogextract.embeds.quotes import NETWORKS
from embeds.rows import pieces


def first(markup: str):
    document = load(f"<html><body>{markup}</body></html>", url="https://harbour.test/post/")
    return media_of(document, document.tagged("body")[0] + 1)


TWEET = "https://twitter.com/keeper/status/123456789"


def test_every_token_of_the_walks_table_is_read():
    assert NETWORKS.keys() | LINK_CARDS.keys() | {"tweet"} | (CARDS.keys() & SOCIAL_CLASSES.keys()) == (
        SOCIAL_CLASSES.keys()
    )


class TestTweets:
    def test_words_author_and_address(self):
        markup = (
            '<blockquote class="twitter-tweet" data-dnt="true"><p lang="en" dir="ltr">The tide is <a '
            'href="https://t.co/a">low'
            "</a>.<br><br>Bring boots.</p>&mdash; Ada Quay (@keeper) "
            f'<a href="{TWEET}?ref_src=twsrc%5Etfw">May 1, 2019</a>'
            '</blockquote> <script async src="https://platform.twitter.com/widgets.js"></script>'
        )
        assert first(markup) == Embed(
            provider="twitter",
            id="123456789",
            src=TWEET + "?ref_src=twsrc%5Etfw",
            url=TWEET,
            text="The tide is low.\nBring boots.",
            author="Ada Quay (@keeper)",
        )

    def test_a_signature_that_an_editor_put_in_a_paragraph_is_no_text(self):
        markup = (
            '<blockquote class="twitter-tweet"><p>The tide is low.</p><p>— Ada Quay (@keeper) '
            f'<a href="{TWEET}">May 1, 2019</a></p></blockquote>'
        )
        found = first(markup)
        assert (found.text, found.author) == ("The tide is low.", "Ada Quay (@keeper)")

    def test_the_last_link_is_the_tweets_own(self):
        markup = (
            f'<blockquote class="twitter-tweet"><p>See <a href="https://twitter.com/other/status/1">this</a></p>'
            f'&mdash; Ada (@keeper) <a href="{TWEET}">May 1</a></blockquote>'
        )
        assert first(markup).id == "123456789"

    def test_an_empty_quotation_keeps_its_address(self):
        assert first(f'<blockquote class="twitter-tweet"><a href="{TWEET}"></a></blockquote>') == Embed(
            provider="twitter", id="123456789", src=TWEET, url=TWEET
        )

    def test_a_quotation_without_an_address_keeps_its_words(self):
        assert first('<blockquote class="twitter-tweet"><p>The tide is low.</p></blockquote>') == Embed(
            provider="twitter", text="The tide is low."
        )

    def test_substack_keeps_a_tweet_as_json(self):
        data = escape(
            json.dumps({"url": TWEET, "full_text": "The tide is low.", "username": "keeper", "name": "Ada Quay"})
        )
        assert first(f'<div class="tweet" data-attrs="{data}"></div>') == Embed(
            provider="twitter",
            id="123456789",
            src=TWEET,
            url=TWEET,
            text="The tide is low.",
            author="Ada Quay (@keeper)",
        )

    def test_or_in_elements(self):
        markup = (
            f'<div class="tweet"><a class="tweet-link-top" href="{TWEET}"><div class="tweet-header"><span class='
            '"tweet-author-name">Ada Quay</span><span class="tweet-author-handle">@keeper</span></div>'
            '<div class="tweet-text">The tide<br>is low.</div></a></div>'
        )
        found = first(markup)
        assert (found.text, found.author) == ("The tide\nis low.", "Ada Quay (@keeper)")

    def test_words_that_name_somebody_in_brackets_are_kept(self):
        words = "A post shared by my friend (@other), worth your time"
        inside = f'<p>{words}</p>&mdash; Ada (@keeper) <a href="{TWEET}">May 1</a>'
        found = first(f'<blockquote class="twitter-tweet">{inside}</blockquote>')
        assert (found.text, found.author) == (words, "Ada (@keeper)")

    def test_another_element_of_that_class_keeps_its_words(self):
        markup = f'<div class="tweet"><p>The tide is low.</p><a href="{TWEET}">May 1</a></div>'
        assert first(markup) == Embed(text="The tide is low.\nMay 1")

    def test_a_share_link_of_that_class_is_nothing(self):
        assert (
            first('<div class="tweet"><a href="https://twitter.com/intent/tweet?text=x">Tweet this</a></div>') is None
        )


def test_an_instagram_post_with_its_words():
    markup = (
        '<blockquote class="instagram-media" data-instgrm-captioned '
        'data-instgrm-permalink="https://www.instagram.com/p/'
        'AbCdEf12345/?utm_source=ig_embed"><div><a '
        'href="https://www.instagram.com/p/AbCdEf12345/"><div>View this post on '
        'Instagram</div></a><p><a href="https://www.instagram.com/p/AbCdEf12345/">Low '
        "tide.</a></p><p>A post shared by "
        '<a href="https://www.instagram.com/keeper/">Ada Quay</a> (@keeper) on <time>May '
        "1</time></p></div></blockquote>"
    )
    assert first(markup) == Embed(
        provider="instagram",
        id="AbCdEf12345",
        src="https://www.instagram.com/p/AbCdEf12345/?utm_source=ig_embed",
        url="https://www.instagram.com/p/AbCdEf12345/",
        text="Low tide.",
        author="Ada Quay (@keeper)",
    )


@pytest.mark.parametrize(
    "by", ["Ein von Ada Quay (@keeper) geteilter Beitrag", "Ein Beitrag geteilt von Ada Quay (@keeper)"]
)
def test_an_instagram_post_without_words(by):
    markup = (
        '<blockquote class="instagram-media" '
        'data-instgrm-permalink="https://www.instagram.com/reel/AbCdEf12345/"><div>'
        f"Sieh dir diesen Beitrag an</div><div><p><a "
        f'href="https://www.instagram.com/reel/AbCdEf12345/">{by}</a></p></div>'
        "</blockquote>"
    )
    found = first(markup)
    assert found.id == "AbCdEf12345"
    assert (found.text, found.author) == (None, "Ada Quay (@keeper)")


def test_a_tiktok_film():
    markup = (
        '<blockquote class="tiktok-embed" '
        'cite="https://www.tiktok.com/@keeper/video/7012345678901234567" data-video-id='
        '"7012345678901234567"><section><a title="@keeper" '
        'href="https://www.tiktok.com/@keeper?refer=embed">@keeper</a>'
        '<p>Low tide <a href="https://www.tiktok.com/tag/tide">#tide</a></p><a href="https://www.tiktok.com/music/x">'
        "♬ original sound</a></section></blockquote>"
    )
    assert first(markup) == Video(
        provider="tiktok",
        id="7012345678901234567",
        src="https://www.tiktok.com/@keeper/video/7012345678901234567",
        url="https://www.tiktok.com/@keeper/video/7012345678901234567",
        text="Low tide #tide",
        author="@keeper",
    )


def test_a_facebook_post():
    markup = (
        '<div class="fb-post" data-href="https://www.facebook.com/harbour/posts/1234567890"><blockquote class='
        '"fb-xfbml-parse-ignore"><p>The tide is low.</p>Posted by <a '
        'href="https://www.facebook.com/harbour">Harbour</a> on '
        '<a href="https://www.facebook.com/harbour/posts/1234567890">Monday</a></blockquote></div>'
    )
    found = first(markup)
    assert (found.provider, found.id, found.text, found.author) == (
        "facebook",
        "1234567890",
        "The tide is low.",
        "Harbour",
    )


def test_a_facebook_film_is_a_video():
    found = first('<div class="fb-video" data-href="https://www.facebook.com/harbour/videos/1234567890/"></div>')
    assert (type(found), found.id) == (Video, "1234567890")


@pytest.mark.parametrize("token", ["reddit-card", "reddit-embed-bq"])
def test_a_reddit_post_has_a_title(token):
    markup = (
        f'<blockquote class="{token}"><a '
        f'href="https://www.reddit.com/r/harbours/comments/1ab2cd3/low_tide/">Low tide</a>'
        '<br> by<a href="https://www.reddit.com/user/keeper/">u/keeper</a> in<a '
        'href="https://www.reddit.com/r/harbours/">'
        "harbours</a></blockquote>"
    )
    found = first(markup)
    assert (found.id, found.title, found.author, found.text) == ("1ab2cd3", "Low tide", "u/keeper", None)


def test_a_mastodon_post():
    markup = (
        '<blockquote class="mastodon-embed" '
        'data-embed-url="https://social.test/@keeper/109876543210987654/embed"><a href='
        '"https://social.test/@keeper/109876543210987654"><div>Post by '
        "@keeper@social.test</div><div>View on Mastodon</div>"
        "</a></blockquote>"
    )
    found = first(markup)
    assert (found.provider, found.id) == ("mastodon", "109876543210987654")
    assert found.url == "https://social.test/@keeper/109876543210987654"
    assert found.author == "@keeper@social.test"


def test_a_mastodon_frame():
    found = first('<iframe class="mastodon-embed" src="https://social.test/@keeper/109876543210987654/embed"></iframe>')
    assert (found.provider, found.url) == ("mastodon", "https://social.test/@keeper/109876543210987654")


def test_a_bluesky_post():
    markup = (
        '<blockquote class="bluesky-embed" '
        'data-bluesky-uri="at://did:plc:abcdefghijklmnop/app.bsky.feed.post/3kabcdefgh2x" '
        'data-bluesky-cid="x"><p lang="en">The tide is low.</p>&mdash; Ada Quay (<a '
        'href="https://bsky.app/profile/did:plc:'
        'abcdefghijklmnop?ref_src=embed">@keeper.test</a>) <a '
        'href="https://bsky.app/profile/did:plc:abcdefghijklmnop/post/'
        '3kabcdefgh2x?ref_src=embed">May 1, 2024</a></blockquote>'
    )
    found = first(markup)
    assert (found.provider, found.id, found.text) == ("bluesky", "3kabcdefgh2x", "The tide is low.")
    assert found.author == "Ada Quay (@keeper.test)"
    assert found.url == found.src == "https://bsky.app/profile/did:plc:abcdefghijklmnop/post/3kabcdefgh2x"


@pytest.mark.parametrize("piece", pieces("networks.html"), ids=lambda piece: piece.told_by)
def test_other_networks(piece):
    found = first(piece.markup)
    assert (found.provider, found.id) == (piece.provider, piece.id)


@pytest.mark.parametrize("token", sorted(NETWORKS))
def test_hostile_quotations_lead_nowhere(token):
    names = ("cite", "data-href", "data-id", "data-instgrm-permalink", "data-tweet-id", "data-bluesky-uri")
    attributes = " ".join(f'{name}="javascript:alert(1)"' for name in names)
    inside = f'<p>{"(@" * 3000}</p><a href="javascript:alert(1)">x</a>'
    found = first(f'<blockquote class="{token}" {attributes}>{inside}</blockquote>')
    assert (found.src, found.url, found.id) == (None, None, None)
