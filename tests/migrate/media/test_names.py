"""Names that are safe everywhere and the same in every order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blogextract.migrate.media.names import Named, names, plain_name


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://a.example/wp-content/uploads/2009/05/Hospital_Corridor.JPG", "2009/05/hospital-corridor"),
        ("https://a.example/blog/content/images/size/w600/2020/01/x.png", "2020/01/x"),
        ("https://a.example/sites/default/files/styles/large/public/tea.png?itok=1", "tea"),
        ("https://a.example/img/a/b/c/d/e/f.gif", "b/c/d/e/f"),
        ("https://a.example/img/caf%C3%A9%20au%20lait.png", "img/cafe-au-lait"),
        ("https://a.example/img/%D1%84%D0%BE%D1%82%D0%BE.jpg", "img/file"),
        ("https://a.example/../../etc/passwd", "etc/passwd"),
        ("https://a.example/%2e%2e%2f%2e%2e%2fetc%2fpasswd", "etc-passwd"),
        ("https://a.example/a\\..\\..\\b.png", "a/b"),
        ("https://a.example/img/CON.png", "img/con-file"),
        ("https://a.example/_drafts/.hidden.png", "drafts/hidden"),
        ("https://a.example/", "file"),
        ("https://[bad/", "file"),
    ],
)
def test_the_address_gives_the_name(url, name):
    assert plain_name(url) == name


def test_two_contents_of_one_name_are_told_apart_by_what_they_are():
    files = [Named("a" * 64, "https://a.example/i/x.png", "png"), Named("b" * 64, "https://a.example/I/X.PNG", "png")]
    assert names(files) == {"a" * 64: "i/x-aaaaaaaa.png", "b" * 64: "i/x-bbbbbbbb.png"}


def test_digests_that_begin_alike_are_told_apart_whole():
    digests = ["a" * 63 + end for end in "bc"]
    given_names = names(Named(digest, "https://a.example/x.png", "png") for digest in digests)
    assert len(set(given_names.values())) == 2


def test_a_name_that_looks_like_one_with_a_digest_is_not_taken_twice():
    files = [
        Named("a" * 64, "https://a.example/x.png", "png"),
        Named("b" * 64, "https://b.example/x.png", "png"),
        Named("c" * 64, "https://a.example/x-aaaaaaaa.png", "png"),
    ]
    found = names(files)
    assert len(set(found.values())) == 3
    assert found["c" * 64] == "x-aaaaaaaa.png"


@given(st.lists(st.text(max_size=40).map(lambda path: "https://a.example/" + path), max_size=12, unique=True))
def test_names_are_safe_unique_and_independent_of_order(urls):
    files = [Named(f"{index:064x}", url, "jpg") for index, url in enumerate(urls)]
    found = names(files)
    assert names(files[::-1]) == names(files[1:] + files[:1]) == found
    assert len({name.casefold() for name in found.values()}) == len(files)
    for name in found.values():
        assert name.isascii()
        assert len(name) < 250
        assert all(part and part[0].isalnum() for part in name.split("/"))
        assert "." not in name.rpartition("/")[0]
