"""Slugs: from the old address, safe on every file system, and never two alike."""

from __future__ import annotations

import unicodedata
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blogextract.migrate.targets.slugs import MOST_CHARACTERS, slug, slugs

BLOG = "https://kettle-lane.example"


@pytest.mark.parametrize(
    ("path", "title", "wanted"),
    [
        ("/2009/03/hello-world/", None, "hello-world"),
        ("/2009/03/Hello_World.html", None, "hello-world"),
        ("/blog/hello/amp/", None, "hello"),
        ("/hello/index.php", None, "hello"),
        ("/2009/03/02/", "The day", "the-day"),
        ("/?p=12", "Twelve things", "twelve-things"),
        ("/?p=12", None, "post-12"),
        ("/post/12345", None, "post-12345"),
        ("/%E6%97%A5%E6%9C%AC%E8%AA%9E/", None, "日本語"),
        ("/हिन्दी-में/", None, "हिन्दी-में"),
        ("/caf%C3%A9/", None, "café"),
        ("/it's-o%27clock/", None, "its-oclock"),
        ("/..%2F..%2Fetc%2Fpasswd", None, "etc-passwd"),
        ("/con.html", None, "con"),
        ("/", None, "post"),
    ],
)
def test_a_slug_is_the_last_part_that_means_something(path, title, wanted):
    assert slug(BLOG + path, title) == wanted


def test_names_that_windows_or_the_site_keeps_are_not_given():
    found = slugs((f"{BLOG}/{name}/", None) for name in ("aux", "con", "index", "page", "tags"))
    assert set(found.values()) == {"aux-2", "con-2", "post", "page-2", "tags-2"}


def test_no_two_slugs_differ_in_case_or_composition_only():
    paths = ["/1/Foo/", "/2/foo/", "/3/FOO", "/4/caf%C3%A9", "/5/cafe%CC%81", "/6/foo-2"]
    found = list(slugs((BLOG + path, None) for path in paths).values())
    assert found == ["foo", "foo-2", "foo-3", "café", "café-2", "foo-2-2"]


def test_a_long_slug_ends_at_a_word_and_fits_wordpress():
    latin, other = slug(f"{BLOG}/{'long-word-' * 40}"), slug(f"{BLOG}/{'漢' * 300}")
    assert latin.endswith(("-word", "-long"))
    assert set(other) == {"漢"}
    assert 150 < len(latin) <= MOST_CHARACTERS
    assert 150 < len(quote(other)) <= MOST_CHARACTERS


def test_thousands_of_posts_with_one_name_take_no_longer_each():
    found = slugs((f"{BLOG}/{number}/untitled/", None) for number in range(5000))
    assert len(set(found.values())) == 5000
    assert found[f"{BLOG}/4999/untitled/"] == "untitled-5000"


@given(st.text(), st.none() | st.text())
def test_any_address_gives_a_safe_name(path, title):
    found = slug(f"{BLOG}/{path}", title)
    assert found
    assert len(quote(found)) <= MOST_CHARACTERS + len("post-")
    assert not found.startswith("-")
    assert not found.endswith("-")
    assert all(letter == "-" or unicodedata.category(letter)[0] in "LMN" for letter in found)
