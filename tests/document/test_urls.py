"""Addresses made absolute, and those that a record may not carry."""

from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from blogextract.document import load
from blogextract.document.urls import _PLAIN, _ROOTED, resolve

BASE = "https://site.example/2014/05/post/"


@pytest.mark.parametrize(
    ("address", "wanted"),
    [
        ("../x.html", "https://site.example/2014/05/x.html"),
        ("//cdn.example/a.jpg", "https://cdn.example/a.jpg"),
        ("?p=3", "https://site.example/2014/05/post/?p=3"),
        ("#part", "#part"),
        (" https://a.example/ \n", "https://a.example/"),
        ("https://a.example/b\nc", "https://a.example/bc"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("", None),
        (None, None),
    ],
)
def test_an_address_is_made_absolute_as_browsers_do(address, wanted):
    assert resolve(address, BASE) == wanted


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "JaVa\nScript:alert(1)", " javascript:x", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
     "http://[::1", "http://a:port/", "blob:x"],
)  # fmt: skip
def test_what_runs_or_leads_nowhere_is_none(address):
    assert resolve(address, BASE) in (None, "http://a:port/")
    assert "script" not in (resolve(address, BASE) or "")


def test_a_base_that_is_no_web_address_is_passed_over():
    page = load('<base href="javascript:x"><base href="/sub/"><p>x</p>', url="https://site.example/")
    assert page.base == "https://site.example/sub/"


@given(st.text(alphabet="abcXYZ019/?#&=%.-_~:@+!$'()*,;[]{}<>\\ \"|^`", max_size=40))
def test_an_address_that_is_not_joined_is_one_that_joining_leaves_as_it_is(rest):
    address = "https://a.example/" + rest
    assume(_PLAIN.match(address))
    assert urljoin(BASE, address) == address == resolve(address, BASE)
    assert urlsplit(address).scheme == "https"


@given(
    st.text(alphabet="ab./?#;:%=~&-", max_size=12),
    st.sampled_from([BASE, "http://user@host.example:80", "HTTPS://Host.example/a;b?c#d", "https://host.example?q"]),
)
def test_an_address_from_the_root_is_joined_as_any_other(rest, base):
    address = "/" + rest
    assume(_ROOTED.match(address))
    assert resolve(address, base) == urljoin(base, address)


def test_an_address_from_the_root_needs_a_base_with_a_host():
    assert resolve("/a", None) == "/a"
    assert resolve("/a", "file:///home/page.html") is None
    assert resolve("/a", "http://[broken") is None
