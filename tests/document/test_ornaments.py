from __future__ import annotations

import pytest

from blogextract.document import load
from blogextract.document.sources import is_avatar, is_banner, is_emoji, is_tracking_pixel


def of(markup: str, question) -> bool:
    document = load(f"<p>{markup}</p>", url="https://harbour.test/")
    return question(document, document.tagged("img")[0])


@pytest.mark.parametrize(
    "markup",
    [
        '<img src="/c.gif" width="1" height="1">',
        '<img src="/c.gif" width="1px" height="1px" alt="">',
        '<img src="/c.gif" width="0" height="0">',
        '<img src="/c" style="width:1px;height:1px">',
        '<img src="/c" style="height:0px;width:0px;overflow:hidden">',
        '<img src="https://pixel.wp.com/b.gif?v=noscript">',
        '<img src="http://vg02.met.vgwort.de/na/abc">',
        '<img src="https://www.facebook.com/tr?id=1&ev=PageView&noscript=1">',
        '<img src="//harbour.test/piwik.php?idsite=1">',
        '<img src="/stats/matomo.php?idsite=1">',
        '<img src="http://feeds.feedburner.com/~r/Harbour/~4/abc" height="1">',
        '<img data-src="https://b.scorecardresearch.com/p?c1=2">',
    ],
)
def test_counters_are_told(markup):
    assert of(markup, is_tracking_pixel)


@pytest.mark.parametrize(
    "markup",
    [
        '<img src="/boat.jpg">',
        '<img src="/boat.jpg" width="1" height="300">',
        '<img src="/boat.jpg" width="100%" height="1">',
        '<img src="/up/tr/boat.jpg">',
        '<img src="/up/pixel.gif.jpg" style="width:100px;height:100px">',
        '<img src="http://[broken/boat.jpg">',
        '<img src="/boat.jpg" style="width:100%;height:100%">',
        "<img>",
    ],
)
def test_pictures_are_no_counters(markup):
    assert not of(markup, is_tracking_pixel)


@pytest.mark.parametrize(
    "markup",
    [
        '<img class="wp-smiley" src="/wp-includes/images/smilies/icon_smile.gif" alt=":)">',
        '<img class="emoji" alt="🙂" src="https://s.w.org/images/core/emoji/14.0.0/svg/1f642.svg">',
        '<img alt="🙂" src="https://s.w.org/images/core/emoji/14.0.0/72x72/1f642.png">',
        '<img alt="👍" src="https://twemoji.maxcdn.com/2/72x72/1f44d.png">',
        '<img alt="👩‍🚀" src="/pictures/astronaut.png" width="20" height="20">',
        '<img alt="❤️" src="/i/heart.png" height="18">',
    ],
)
def test_emoji_are_told(markup):
    assert of(markup, is_emoji)


@pytest.mark.parametrize(
    "markup",
    [
        '<img class="emoji" src="/x.png" alt="">',
        '<img alt="🙂" src="/big.jpg" width="600">',
        '<img alt="🙂" src="/big.jpg">',
        '<img alt="Boat" src="/boat.png" width="20">',
        '<img alt="12" src="/twelve.png" width="20">',
    ],
)
def test_other_pictures_are_no_emoji(markup):
    assert not of(markup, is_emoji)


@pytest.mark.parametrize(
    "markup",
    [
        '<img class="avatar avatar-96 photo" src="/x.jpg">',
        '<img src="https://secure.gravatar.com/avatar/abc?s=96">',
        '<img src="//1.gravatar.com/avatar/abc?s=96">',
        '<img data-src="https://pbs.twimg.com/profile_images/1/x_normal.jpg">',
    ],
)
def test_portraits_are_told(markup):
    assert of(markup, is_avatar)


def test_other_pictures_are_no_portraits():
    assert not of('<img class="alignleft" src="/film/avatar-poster.jpg">', is_avatar)
    assert not of('<img class="photo" src="/boat.jpg">', is_avatar)


def test_a_banner_is_told_by_its_size_and_where_it_leads():
    banner = '<img src="/468x60.gif" width="468" height="60">'
    assert of(f'<a href="https://shop.test/?ref=77" rel="nofollow">{banner}</a>', is_banner)
    assert of(f'<a href="//shop.test/"><span>{banner}</span></a>', is_banner)


@pytest.mark.parametrize(
    "markup",
    [
        '<img src="/468x60.gif" width="468" height="60">',
        '<a href="/tides/"><img src="/tides.gif" width="468" height="60"></a>',
        '<a href="https://harbour.test/tides/"><img src="/tides.gif" width="468" height="60"></a>',
        '<a href="https://shop.test/"><img src="/boat.jpg" width="468" height="320"></a>',
        '<a href="https://shop.test/"><img src="/boat.jpg"></a>',
    ],
)
def test_a_picture_of_another_size_or_of_the_site_itself_is_none(markup):
    assert not of(markup, is_banner)
