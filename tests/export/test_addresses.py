"""Addresses that may be linked, and those that may not."""

from __future__ import annotations

import pytest

from blogextract.export.addresses import address
from property.strategies import ADDRESSES, DANGEROUS


@pytest.mark.parametrize("url", ADDRESSES)
def test_an_address_of_a_record_stays_as_it_is(url):
    assert address(url) == url


@pytest.mark.parametrize(
    "url",
    [
        *(url for url in DANGEROUS if url.strip()[:4] not in ("http", "//ho")),
        "jav\tascript:alert(1)",
        "JAVASCRIPT://%0aalert(1)",
        "view-source:http://a.example/",
        "ws://a.example/",
        "x" * 20 + ":y",
        None,
        "   ",
        "a\x00b",
        "http://a.example/\x07x",
        "http://a.example/\ud800",
    ],
)
def test_what_could_run_or_cannot_be_fetched_is_refused(url):
    assert address(url) is None


@pytest.mark.parametrize(
    "url",
    [
        "http://",
        "http:///path",
        "http:a.example",
        "https://[::1",
        "https://[zz]/",
        "http://1.2.3.4.5/",
        "http://256.1.1.1/",
        "http://0x/",
        "http://a b.example/",
        "http://a%41.example/",
        "http://a.example:99999/",
        "http://a.example:x/",
        "http://a@b@c.example/",
        "http://a..example/",
        "ftp://",
        "irc://[",
    ],
)
def test_a_host_that_cannot_be_is_refused(url):
    assert address(url) is None


@pytest.mark.parametrize(
    ("url", "cleaned"),
    [
        ("  https://a.example/x \n", "https://a.example/x"),
        ("https://a.example/\nx\ty", "https://a.example/xy"),
        ('https://a.example/a b"<c>', "https://a.example/a%20b%22%3Cc%3E"),
        ("http://[2001:db8::1]:80/x", "http://[2001:db8::1]:80/x"),
        ("http://127.0.0.1/", "http://127.0.0.1/"),
        ("https://xn--mller-kva.example/", "https://xn--mller-kva.example/"),
        ("//cdn.example/x.png", "//cdn.example/x.png"),
        ("1a:b", "1a:b"),
        ("a b:c", "a%20b:c"),
        ("?q=javascript:x", "?q=javascript:x"),
        ("ftp://files.example/old.zip", "ftp://files.example/old.zip"),
    ],
)
def test_an_address_is_cleaned_as_browsers_do(url, cleaned):
    assert address(url) == cleaned
