from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blogextract.embeds import identify
from blogextract.embeds.dead import GONE
from blogextract.embeds.identify import MAX_ADDRESS, PROVIDERS
from blogextract.embeds.not_content import NOT_CONTENT
from blogextract.embeds.provider import OEMBED, Found
from embeds.rows import rows

ROWS = rows()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.address)
def test_an_address_is_identified(row):
    found = identify(row.address)
    assert found is not None
    assert (found.provider, found.kind, found.id, found.url) == (row.provider, row.kind, row.id, row.url)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.address)
def test_a_canonical_address_is_never_another_services(row):
    found = identify(row.url)
    assert found is None or found.kind != "chrome"
    assert found is None or found.id == row.id or row.id is None or found.provider == row.provider


class TestTables:
    @pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: f"{provider.name} {provider.kind}")
    def test_every_row_has_its_example_among_the_addresses(self, provider):
        assert (provider.name, provider.kind, provider.example) in {(r.provider, r.kind, r.address) for r in ROWS}

    @pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: f"{provider.name} {provider.kind}")
    def test_a_row_is_well_formed(self, provider):
        assert provider.shapes
        assert provider.name == provider.name.lower()
        assert all(host == host.lower() and not host.startswith("www.") for host in provider.hosts)
        for shape in provider.shapes:
            fields = set(re.findall(r"\{(\w+)\}", shape.url + shape.id)) - {"host"}
            known = set(re.compile(shape.pattern).groupindex)
            assert fields <= known or (fields == {"id"} and "inner" in known)
            assert shape.pattern.startswith("/")
            assert shape.url.startswith(("https://", "http://"))

    def test_the_sets_of_names_hold_only_names_of_rows(self):
        names = {provider.name for provider in PROVIDERS}
        assert names >= OEMBED
        assert names >= GONE

    @pytest.mark.parametrize("row", NOT_CONTENT, ids=lambda row: row.example)
    def test_every_row_of_chrome_finds_its_example(self, row):
        found = identify(row.example)
        assert found is not None
        assert (found.provider, found.kind) == (row.name, "chrome")


@pytest.mark.parametrize(
    "address",
    [
        "https://harbour.test/",
        "https://www.youtube.com/",
        "https://www.youtube.com/user/harbour",
        "https://www.youtube.com/watch?v=short",
        "https://www.youtube.com/embed/waytoolongforanid",
        "https://youtube.com.evil.test/watch?v=aBcDeFgHi12",
        "https://notyoutube.com/watch?v=aBcDeFgHi12",
        "https://www.google.com.evil.test/maps/embed?pb=!1m18",
        "https://google.evil.test/maps/embed?pb=!1m18",
        "https://www.google.com/search?q=harbour",
        "https://vimeo.com/keeper",
        "https://twitter.com/keeper",
        "https://x.com/keeper",
        "https://www.instagram.com/keeper/",
        "https://www.facebook.com/harbour",
        "https://soundcloud.com/harbour",
        "https://soundcloud.com/harbour/tracks",
        "https://open.spotify.com/",
        "https://github.com/keeper/lamp",
        "https://gist.github.com/keeper",
        "https://codepen.io/keeper",
        "https://medium.com/@keeper/the-quay-0123456789ab",
        "https://harbour.test/@keeper/2014",
        "https://www.reddit.com/r/harbours/",
        "https://www.amazon.com/dp/B0ABCD1234",
        "https://archive.org/",
        "https://harbour.test/videos/embed/",
        "https://www.linkedin.com/in/keeper",
    ],
)
def test_other_addresses_are_nobodys(address):
    assert identify(address) is None


@pytest.mark.parametrize(
    "address",
    [
        "",
        "   ",
        "#",
        "/embed/aBcDeFgHi12",
        "www.youtube.com/embed/aBcDeFgHi12",
        "javascript:alert('https://www.youtube.com/watch?v=aBcDeFgHi12')",
        "data:text/html,https://www.youtube.com/watch?v=aBcDeFgHi12",
        "ftp://www.youtube.com/watch?v=aBcDeFgHi12",
        "https://",
        "https:///watch?v=aBcDeFgHi12",
        "https://[::1]/watch?v=aBcDeFgHi12",
        "https://[youtube.com/watch?v=aBcDeFgHi12",
        "https://www.youtube.com@evil.test/watch?v=aBcDeFgHi12",
        "https://evil.test\\.youtube.com/watch?v=aBcDeFgHi12",
        "https://www.youtube.com:port/watch?v=aBcDeFgHi12",
        "https://www.you tube.com/watch?v=aBcDeFgHi12",
        "https://www.youtube.com/%65mbed/aBcDeFgHi12",
        "https://www.youtube.com/watch?v=aBcDe%67gHi12",
        "https://www.youtube.com/watch?v=aBcDeFgHi12" + "&x=" + "y" * MAX_ADDRESS,
    ],
)
def test_hostile_addresses_are_nobodys(address):
    assert identify(address) is None


@pytest.mark.parametrize(
    "address",
    [
        "https://WWW.YouTube.COM./watch?v=aBcDeFgHi12",
        "https://www.youtube.com:443/watch?v=aBcDeFgHi12",
        "  https://www.youtube.com/watch?v=aBcDeFgHi12\n",
        "HTTPS://www.youtube.com/watch?v=aBcDeFgHi12",
    ],
)
def test_a_host_is_read_as_browsers_read_it(address):
    assert identify(address) == Found(
        "youtube", "video", "aBcDeFgHi12", "https://www.youtube.com/watch?v=aBcDeFgHi12", oembed=True
    )


@pytest.mark.parametrize(
    ("address", "provider"),
    [
        ("https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fharbour", "facebook"),
        ("https://www.facebook.com/v2.10/plugins/like.php?href=x", "facebook"),
        ("http://rcm-eu.amazon-adsystem.com/e/cm?t=x", "amazon-ads"),
        ("//4362844.fls.doubleclick.net/activityi;src=1", "google-ads"),
        ("https://tags.harbour.test/ns.html?id=GTM-ABC123&gtm_auth=x", "google-tag-manager"),
        ("https://web.archive.org/web/20160820205919if_/https://www.facebook.com/plugins/like.php?href=x", "facebook"),
        ("https://harbour.substack.com/embed", "substack"),
    ],
)
def test_frames_that_are_no_content_are_called_chrome(address, provider):
    found = identify(address)
    assert (found.provider, found.kind, found.id) == (provider, "chrome", None)


class TestWrappers:
    def test_what_a_wrapper_holds_is_its_canonical_address_where_nobody_knows_it(self):
        found = identify("https://cdn.embedly.com/widgets/media.html?src=https%3A%2F%2Fharbour.test%2Fplayer&key=1")
        assert (found.provider, found.url, found.id) == ("embedly", "https://harbour.test/player", None)

    def test_wrappers_within_wrappers_end(self):
        address = "https://harbour.test/x"
        for _ in range(30):
            address = "https://twitframe.com/show?url=" + address.replace("%", "%25").replace(":", "%3A")
        assert identify(address[:MAX_ADDRESS]).provider == "twitter"

    @pytest.mark.parametrize(
        "inner", ["javascript%3Aalert(1)", "https%3A%2F%2F%5B", "data%3Atext%2Fhtml", "https%3A%2F%2F"]
    )
    def test_a_wrapper_never_lets_out_what_cannot_be_fetched(self, inner):
        found = identify(f"https://cdn.embedly.com/widgets/media.html?src={inner}")
        assert found is None or found.url.startswith("https://")


def test_ended_services_are_marked():
    assert identify("https://vine.co/v/hAbCdEfGhIj").gone
    assert not identify("https://vimeo.com/123456789").gone


def test_only_services_that_blog_software_replaced_are_oembed():
    assert identify("https://vimeo.com/123456789").oembed
    assert not identify("https://www.google.com/maps/embed?pb=!1m18!1m12").oembed


HOSTS = sorted({host.replace("*", "com") for provider in PROVIDERS for host in provider.hosts})
JUNK = ("a", "a/", "&a=1", "%2F", "/@a/", "embed/", "-1-", "=", "a=b/", "snippets/", "?v=", "video/")


@pytest.mark.parametrize("junk", JUNK)
def test_junk_takes_linear_time_on_every_host(junk):
    slowest = 0.0
    for host in HOSTS:
        for path in ("/", "/embed/", "/player?", "/EmbeddedPlayer/", "/libs/timeline/"):
            address = (f"https://{host}{path}" + junk * 8000)[:MAX_ADDRESS]
            began = time.process_time()
            identify(address)
            slowest = max(slowest, time.process_time() - began)
    assert slowest < 0.5


@given(
    host=st.sampled_from(HOSTS),
    target=st.text(alphabet="abcdefABCDEF0123456789/?&=#%.-_~:@+!$'()*,;[]{}<> \"\\", max_size=80),
)
def test_whatever_is_found_has_an_address_that_is_safe_to_write(host, target):
    found = identify(f"https://{host}/{target}")
    if found is not None:
        assert found.url.startswith(("http://", "https://"))
        assert not re.search(r"[\s<>\"]", found.url)
