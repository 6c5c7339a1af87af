"""Addresses that the head gives."""

import pytest

from blogextract.metadata import links
from blogextract.metadata.links import is_next_part, sane_canonical
from metadata.pages import ADDRESS, page, value, values


def claims(head, url=ADDRESS):
    return links.claims(page(head, url=url))


def test_the_canonical_address_is_made_absolute():
    assert value(claims("<link rel=canonical href='/2021/05/first-firing/'>"), "canonical_url") == ADDRESS


@pytest.mark.parametrize("href", ["", "javascript:alert(1)", "mailto:nell@kiln.example", "data:text/html,x"])
def test_an_address_that_is_no_page_is_none(href):
    assert values(claims(f"<link rel=canonical href='{href}'>"), "canonical_url") == []


def test_a_shortlink_is_the_last_resort():
    assert [claim.confidence for claim in claims("<link rel=shortlink href='/?p=7'>")] == [0.1]


def test_rel_next_is_the_next_part_or_the_next_post():
    assert value(claims("<link rel=next href='/2021/05/first-firing/2/'>"), "next_page") == ADDRESS + "2/"
    found = claims("<link rel=next href='/2021/06/second/' title='Second'><link rel=prev href='/2021/04/zero/'>")
    assert (value(found, "next_post").url, value(found, "next_post").title) == (
        "https://kiln.example/2021/06/second/",
        "Second",
    )
    assert value(found, "previous_post").url == "https://kiln.example/2021/04/zero/"
    assert values(found, "next_page") == []


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        ("/a/", "/a/2/", True),
        ("/a", "/a/page/2", True),
        ("/a.html", "/a-2.html", True),
        ("/a?x=1", "/a?page=2", True),
        ("/a/2/", "/a/3/", True),
        ("/a/2/", "/a/1/", False),
        ("/a/", "/a/7/", False),
        ("/a/", "/b/2/", False),
        ("/a/", "/b/", False),
        ("/2020/05/", "/2020/06/", False),
    ],
)
def test_parts_are_told_from_other_posts(one, other, answer):
    host = "https://kiln.example"
    assert is_next_part(host + one, host + other) is answer


@pytest.mark.parametrize(
    ("address", "sane"),
    [
        (ADDRESS, True),
        ("http://www.kiln.example/2021/05/first-firing", True),
        ("https://m.kiln.example/first", True),
        ("https://kiln.example/", False),
        ("https://elsewhere.example/post", False),
        ("https://elsewhere.example/2021/05/first-firing/", True),
    ],
)
def test_an_address_must_be_able_to_be_the_pages_own(address, sane):
    assert sane_canonical(address, ADDRESS) is sane


def test_the_home_page_may_name_itself():
    assert sane_canonical("https://kiln.example/", "https://kiln.example")
    assert sane_canonical("https://kiln.example/", None)


def test_the_picture_that_the_head_names_for_previews_stands_for_the_post():
    assert (
        value(claims("<link rel=image_src href='/u/kiln.jpg'>"), "lead_image").src == "https://kiln.example/u/kiln.jpg"
    )
    assert values(claims("<link rel=icon href='/u/kiln.jpg'>"), "lead_image") == []
