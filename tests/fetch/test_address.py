"""Addresses as people type them and as servers send them."""

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from blogextract.errors import AddressError
from blogextract.fetch.address import has_scheme, origin, public_form, read_address, redirect_target


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("example.com/post", "https://example.com/post"),
        ("  https://example.com/post\n", "https://example.com/post"),
        ("//example.com/post", "https://example.com/post"),
        ("HTTP://EXAMPLE.com/Post", "http://example.com/Post"),
        ("http:example.com", "http://example.com"),
        (r"http:\\example.com\a?b=\c", r"http://example.com/a?b=\c"),
        ("localhost:8000/post", "https://localhost:8000/post"),
        ("example.com:8080", "https://example.com:8080"),
        ("[::1]:8080/post", "https://[::1]:8080/post"),
        ("http://example.com:/", "http://example.com/"),
        ("https://example.com:443/", "https://example.com/"),
        ("https://example.com/a b?c=d e", "https://example.com/a%20b?c=d%20e"),
        ("https://example.com/a%20b/%C3%A9", "https://example.com/a%20b/%C3%A9"),
        ("https://example.com/post#comments", "https://example.com/post"),
        ("https://example.com?p=1", "https://example.com?p=1"),
        ("https://example.com/a/../b", "https://example.com/b"),
        ("https://BÜCHER.example/straße", "https://xn--bcher-kva.example/stra%C3%9Fe"),
        ("https://例え。テスト/", "https://xn--r8jz45g.xn--zckzah/"),
        ("https://ｅｘａｍｐｌｅ.com/", "https://example.com/"),
        ("https://i❤.ws/", "https://xn--i-7iq.ws/"),
        ("https://my_blog.example.com/", "https://my_blog.example.com/"),
        ("https://exam\tple.com/po\nst", "https://example.com/post"),
    ],
)
def test_an_address_is_read_as_browsers_read_it(text, meant):
    assert str(read_address(text)) == meant


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "names no host"),
        ("https://", "names no host"),
        ("/post", "names no host"),
        ("https:///#x", "names no host"),
        ("ftp://example.com/", "ftp: addresses cannot be fetched"),
        ("mailto:ann@example.com", "mailto: addresses cannot be fetched"),
        ("javascript:alert(1)", "javascript: addresses cannot be fetched"),
        ("file:///etc/passwd", "file: addresses cannot be fetched"),
        ("https://exa mple.com/", "is not a host name"),
        ("https://exa<mple.com/", "is not a host name"),
        ("https://example.com:99999/", "the port 99999 does not exist"),
        ("https://example.com:port/", "is not a web address"),
        ("https://[::1/", "is not a web address"),
        ("https://[nonsense]/", "is not a web address"),
        ("https://example.com/" + "x" * 70_000, "is not a web address"),
    ],
)
def test_what_cannot_be_fetched_is_said_in_a_line(text, words):
    with pytest.raises(AddressError, match=words) as caught:
        read_address(text)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 400


def test_messages_keep_passwords_to_themselves():
    with pytest.raises(AddressError) as caught:
        read_address("https://ann:s3cret@exa mple.com/")
    assert "s3cret" not in str(caught.value) + caught.value.url


@given(st.text(max_size=60) | st.text("ht:p/@?#[].%ax1 \\", max_size=40))
def test_any_text_is_an_address_or_an_error_of_ours(text):
    for words in (text, "http://" + text):
        try:
            url = read_address(words)
        except AddressError as error:
            message = str(error)
        else:
            message = public_form(url)
            assert url.raw_host
            assert url.scheme in ("http", "https")
            assert url.netloc.isascii()
        assert message.isprintable()


@given(st.text(max_size=60) | st.text("ht:p/@?#[].%ax1 \\", max_size=40))
def test_any_location_is_an_address_or_an_error_of_ours(text):
    try:
        target = redirect_target(httpx.URL("https://example.com/a/b"), text)
    except AddressError as error:
        message = str(error)
    else:
        message = public_form(target)
        assert target.raw_host
    assert message.isprintable()


@pytest.mark.parametrize(
    ("location", "meant"),
    [
        ("/x", "https://u:p@example.com/x"),
        ("c", "https://u:p@example.com/a/c"),
        ("?q", "https://u:p@example.com/a/b?q"),
        ("#top", "https://u:p@example.com/a/b"),
        ("https://example.com:443/z", "https://u:p@example.com/z"),
        ("http://example.com/z", "http://example.com/z"),
        ("//other.example/y", "https://other.example/y"),
        (" /é è ", "https://u:p@example.com/%C3%A9%20%C3%A8"),
        ("https://v:q@example.com/", "https://v:q@example.com/"),
    ],
)
def test_a_location_is_read_against_its_source(location, meant):
    assert str(redirect_target(read_address("https://u:p@example.com/a/b"), location)) == meant


def test_a_scheme_counts_only_where_it_can_be_fetched():
    assert has_scheme(" HTTPS://example.com")
    assert not has_scheme("example.com")
    assert not has_scheme("httpsexample.com")


def test_the_public_form_has_no_credentials():
    assert public_form(read_address("https://u:p@example.com/x")) == "https://example.com/x"


def test_an_origin_has_its_port():
    assert origin(read_address("https://example.com/")) == ("https", b"example.com", 443)
    assert origin(read_address("http://example.com:81/")) == ("http", b"example.com", 81)
