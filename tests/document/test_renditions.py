from __future__ import annotations

import pytest

from blogextract.document.renditions import PICTURE_FILE, stem, unwrap, width_hint


@pytest.mark.parametrize(
    ("address", "width"),
    [
        ("https://b.test/wp-content/uploads/2014/05/harbour-300x200.jpg", 300),
        ("https://b.test/wp-content/uploads/2014/05/harbour-300x200-c.jpg", 300),
        ("https://i0.wp.com/b.test/harbour.jpg?resize=640%2C480", 640),
        ("https://b.files.test/harbour.jpg?ssl=1&w=1024", 1024),
        ("https://b.test/content/images/size/w600/2020/harbour.jpg", 600),
        ("https://1.bp.test/-abc/Xyz/s320/harbour.jpg", 320),
        ("https://lh3.test/abc=w640-h400", 640),
        ("https://1.bp.test/-abc/Xyz/s0/harbour.jpg", 100_000),
        ("https://res.test/image/upload/c_fill,w_800,q_auto/harbour.jpg", 800),
        ("https://miro.test/v2/resize:fit:1400/1*abc.png", 1400),
        ("https://64.media.test/tumblr_abc123_500.jpg", 500),
        ("https://b.test/.a/6a00d8341-800wi", 800),
        ("https://b.test/img/harbour-640w.webp", 640),
        ("https://b.test/img/harbour-64w.webp", None),
        ("https://b.test/harbour.jpg", None),
        ("https://b.test/IMG_1234.jpg", None),
        ("https://b.test/2014/05/harbour.jpg", None),
    ],
)
def test_an_address_tells_the_width_it_asks_for(address, width):
    assert width_hint(address) == width


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://b.test/up/harbour-300x200.jpg", "https://b.test/up/harbour.jpg"),
        ("https://b.test/img/harbour-640w.webp", "https://b.test/img/harbour.jpeg"),
        ("https://b.test/up/harbour-scaled.jpg", "https://b.test/up/harbour.jpg"),
        ("https://b.test/up/harbour@2x.png", "https://b.test/up/harbour.png"),
        ("https://b.test/up/harbour_thumb[3].jpg", "https://b.test/up/harbour.jpg"),
        ("https://b.test/up/harbour_thumb%5B3%5D.jpg", "https://b.test/up/harbour.jpg"),
        ("https://b.test/up/thumb_harbour.jpg", "https://b.test/up/harbour.png"),
        ("https://b.test/s320/harbour.jpg?x=1", "https://b.test/s1600/harbour.jpg#y"),
        ("https://live.test/123456789_0123abcdef_m.jpg", "https://live.test/123456789_4567abcdef_b.jpg"),
        ("https://m.test/tumblr_abc1_500.jpg", "https://m.test/tumblr_abc1_1280.jpg"),
    ],
)
def test_renditions_of_a_file_have_one_stem(one, other):
    assert stem(one) == stem(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://b.test/up/harbour-1.jpg", "https://b.test/up/harbour-2.jpg"),
        ("https://b.test/up/IMG_1234.jpg", "https://b.test/up/IMG_1235.jpg"),
        ("https://b.test/up/small.jpg", "https://b.test/up/large.jpg"),
        ("https://live.test/123456789_0123abcdef_m.jpg", "https://live.test/123456780_0123abcdef_m.jpg"),
    ],
)
def test_other_files_have_other_stems(one, other):
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("address", "original"),
    [
        (
            "https://substackcdn.com/image/fetch/w_1456,c_limit,f_auto/https%3A%2F%2Fmedia.test%2Fpublic%2Fa%20b_1x2.png",
            "https://media.test/public/a b_1x2.png",
        ),
        (
            "https://substackcdn.com/image/fetch/$s_!x!,w_120,f_auto,q_auto:good/https://media.test/a.png",
            "https://media.test/a.png",
        ),
        ("https://res.cloudinary.com/demo/image/fetch/https://media.test/a.png", "https://media.test/a.png"),
        (
            "https://media.test/dynamic/image/width=800%2Cheight=%2Cfit=scale-down/https%3A%2F%2Fup.test%2Fa%2Fb.png",
            "https://up.test/a/b.png",
        ),
        ("https://b.test/_next/image?url=%2Fimg%2Fa.png&w=640&q=75", "https://b.test/img/a.png"),
        ("https://b.test/_next/image?url=https%3A%2F%2Fcdn.test%2Fa.png&w=640", "https://cdn.test/a.png"),
        ("https://b.test/.netlify/images?url=/a.jpg&w=100", "https://b.test/a.jpg"),
        ("https://images.weserv.nl/?url=cdn.test/a.png&w=300", "https://cdn.test/a.png"),
        ("https://b.test/cdn-cgi/image/width=300,quality=75/up/a.png", "https://b.test/up/a.png"),
        ("https://b.test/cdn-cgi/image/width=300/https://cdn.test/a.png", "https://cdn.test/a.png"),
        (
            "https://static.wixstatic.com/media/ab~mv2.jpg/v1/fill/w_49,h_37,al_c,blur_2/photo.jpg",
            "https://static.wixstatic.com/media/ab~mv2.jpg",
        ),
        ("https://cdn.ampproject.org/i/s/b.test/up/a.png", "https://b.test/up/a.png"),
        ("https://b-test.cdn.ampproject.org/ii/w680/s/b.test/up/a.png", "https://b.test/up/a.png"),
    ],
)
def test_the_original_is_read_out_of_a_services_address(address, original):
    assert unwrap(address) == original


@pytest.mark.parametrize(
    "address",
    [
        "https://b.test/up/a.png",
        "https://i0.wp.com/b.test/up/a.png?resize=300%2C200",
        "https://b.test/fetch/a.png",
        "https://b.test/image?url=/a.png",
        "https://b.test/_next/image?url=",
        "https://b.test/_next/image?url=http://[broken",
        "https://b.test/_next/image?" + "a=1&" * 200,
        "https://b.test/_next/image?url=/a.png" + "x" * 20_000,
    ],
)
def test_other_addresses_stay_as_they_are(address):
    assert unwrap(address) == address


def test_picture_files_are_told_by_their_ending():
    assert PICTURE_FILE.search("https://b.test/a.JPEG?x")
    assert not PICTURE_FILE.search("https://b.test/a.jpg.html")
