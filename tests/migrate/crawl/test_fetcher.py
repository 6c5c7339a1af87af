import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from blogextract.errors import (
    AddressError,
    ConnectionFailedError,
    FetchError,
    FetchTimeoutError,
    MigrateError,
    ResponseTooLargeError,
)
from blogextract.migrate.crawl import fetcher as crawl_fetcher
from blogextract.migrate.crawl.exchange import LIST, MEDIA, PAGE, Wanted
from blogextract.migrate.crawl.fetcher import Fetcher
from blogextract.migrate.model import Options
from migrate.sites import Answer, Site, of_pages, page


@pytest.fixture
def fetcher_of():
    opened = []

    def make(site, **options):
        opened.append(Fetcher(Options(rate=0, **options), site.home))
        return opened[-1]

    yield make
    for each in opened:
        each.close()


def turns(*answers):
    """A site that gives one answer after the other, the last for ever."""
    left = list(answers)
    return Site(lambda _: left.pop(0) if len(left) > 1 else left[0])


def test_an_answer_is_given_as_it_is_and_redirects_are_not_followed(fetcher_of):
    site = of_pages({"/go": Answer("moved", 301, headers={"Location": "/there?x=1#y"})})
    with site.serve() as home:
        answer = fetcher_of(site).get(home + "/go")
    assert (answer.status, answer.location, answer.body) == (301, home + "/there?x=1", b"")
    assert site.asked == {"/go": 1}


def test_only_headers_worth_keeping_are_kept(fetcher_of):
    site = of_pages({"/": Answer("x", headers={"ETag": '"7"', "Set-Cookie": "a=b", "X-Other": "1"})})
    with site.serve() as home:
        assert fetcher_of(site).get(home + "/").headers == {"content-type": "text/html; charset=utf-8", "etag": '"7"'}


def test_the_body_of_another_type_is_not_taken_for_a_page(fetcher_of):
    site = of_pages({"/x": Answer(b"\x89PNG", kind="image/png")})
    with site.serve() as home:
        fetcher = fetcher_of(site)
        assert fetcher.get(home + "/x", PAGE).body == b""
        assert fetcher.get(home + "/x", MEDIA).body == b"\x89PNG"


def test_a_connection_is_kept_open_over_errors_and_redirects(fetcher_of):
    site = of_pages({"/": page(), "/r": Answer("gone", 302, headers={"Location": "/"})})
    with site.serve() as home:
        fetcher = fetcher_of(site)
        for path in ("/", "/r", "/missing", "/"):
            fetcher.get(home + path)
    assert site.connections == 1


def test_what_has_not_changed_is_not_sent_again(fetcher_of):
    site = turns(Answer("whole", headers={"ETag": '"1"'}), Answer("", 304, headers={"ETag": '"1"'}))
    with site.serve() as home:
        fetcher = fetcher_of(site)
        first = fetcher.get(home + "/")
        again = fetcher.get(home + "/", conditional=first)
    assert (again.status, again.body) == (200, b"whole")


def test_a_server_that_is_busy_is_asked_again(fetcher_of):
    site = turns(Answer("", 503), Answer("", 429), Answer("well"))
    with site.serve() as home:
        assert fetcher_of(site).get(home + "/").body == b"well"


def test_the_last_answer_of_a_server_that_stays_busy_is_given(fetcher_of):
    site = turns(Answer("", 503))
    with site.serve() as home:
        assert fetcher_of(site).get(home + "/").status == 503
    assert site.asked["/"] == crawl_fetcher.TRIES


@pytest.mark.parametrize("form", ["seconds", "date"])
def test_retry_after_is_waited_for(fetcher_of, form):
    when = format_datetime(datetime.now(UTC) + timedelta(seconds=2), usegmt=True)
    site = turns(Answer("", 503, headers={"Retry-After": "1" if form == "seconds" else when}), Answer("well"))
    with site.serve() as home:
        begun = time.monotonic()
        assert fetcher_of(site).get(home + "/").status == 200
    assert time.monotonic() - begun > 0.7


def test_a_pause_that_is_too_long_stops_the_run_and_says_when_to_go_on(fetcher_of):
    site = turns(Answer("", 429, headers={"Retry-After": "7200"}))
    with site.serve() as home, pytest.raises(MigrateError, match=r"left alone for 7200 seconds: run the same command"):
        fetcher_of(site).get(home + "/")
    assert site.asked["/"] == 1


def test_a_connection_that_breaks_is_tried_again(fetcher_of):
    site = turns(Answer("half", length=999), Answer("whole"))
    with site.serve() as home:
        assert fetcher_of(site).get(home + "/").body == b"whole"


def test_a_server_that_is_gone_stops_the_run(fetcher_of):
    site = of_pages({})
    with site.serve() as home:
        fetcher = fetcher_of(site)
    for n in range(crawl_fetcher.SILENCES - 1):
        with pytest.raises(ConnectionFailedError):
            fetcher.get(f"{home}/{n}")
    with pytest.raises(MigrateError, match="check the network and run the same command again"):
        fetcher.get(home + "/last")


def test_another_host_that_is_gone_stops_nothing_and_is_not_asked_any_more(fetcher_of):
    gone, site = of_pages({}), of_pages({"/": page()})
    with gone.serve() as address:
        pass
    other = address.replace("127.0.0.1", "localhost")
    with site.serve() as home:
        fetcher = fetcher_of(site, allow_private=True)
        for n in range(crawl_fetcher.SILENCES + 1):
            with pytest.raises(FetchError):
                fetcher.get(f"{other}/{n}")
        assert fetcher.get(home + "/").status == 200


def test_a_slow_body_is_given_up(fetcher_of, monkeypatch):
    monkeypatch.setattr(crawl_fetcher, "TRIES", 1)
    site = of_pages({"/": Answer("late", pause=5)})
    wanted = Wanted(accept="*/*", seconds=0.2)
    with site.serve() as home, pytest.raises(FetchTimeoutError):
        fetcher_of(site).get(home + "/", wanted)


def test_sizes_are_bounded_packed_and_unpacked(fetcher_of):
    import gzip

    small = Wanted(accept="*/*", limit=1000)
    bomb = gzip.compress(b"0" * 30_000_000)
    site = of_pages({
        "/plain": Answer(b"x" * 2000),
        "/packed": Answer(gzip.compress(b"y" * 2000), headers={"Content-Encoding": "gzip"}),
        "/bomb": Answer(bomb, headers={"Content-Encoding": "gzip"}),
    })  # fmt: skip
    with site.serve() as home:
        fetcher = fetcher_of(site)
        for path in ("/plain", "/packed"):
            with pytest.raises(ResponseTooLargeError, match="more than the limit of 1000 bytes"):
                fetcher.get(home + path, small)
            assert len(fetcher.get(home + path, Wanted(accept="*/*", limit=1000, cut=True)).body) == 1000
        with pytest.raises(ConnectionFailedError, match="unpacks to more than"):
            fetcher.get(home + "/bomb", LIST)


def test_too_many_headers_are_refused(fetcher_of):
    site = of_pages({"/": Answer("x", headers={f"X-{n}": "1" for n in range(400)})})
    with site.serve() as home, pytest.raises(FetchError):
        fetcher_of(site).get(home + "/")


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost:1/", "http://[::1]:1/", "http://169.254.169.254/latest/meta-data/", "http://10.0.0.1/",
        "http://192.168.1.1/", "http://0.0.0.0:1/", "http://[fd00::1]/", "http://[::ffff:127.0.0.1]:1/",
        "http://100.100.100.200/", "http://2130706433/",
    ],
)  # fmt: skip
def test_addresses_inside_are_not_reached_from_a_site(fetcher_of, url):
    site = of_pages({"/": page()})
    with site.serve(), pytest.raises(AddressError, match="where a site may not lead"):
        fetcher_of(site).get(url)


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://127.0.0.1/", "data:text/html,x"])
def test_other_schemes_are_refused(fetcher_of, url):
    site = of_pages({"/": page()})
    with site.serve(), pytest.raises(AddressError):
        fetcher_of(site).get(url)


def test_a_name_that_first_led_outside_may_not_lead_inside_later(monkeypatch):
    from blogextract.fetch import network

    answers = iter([["203.0.114.7"], ["127.0.0.1"]])

    def look_up(_host, port, _seconds):
        return [(None, None, None, None, (address, port)) for address in next(answers)]

    site = of_pages({"/": page()})
    with site.serve() as home:
        port = home.rpartition(":")[2]
        connect = network.httpcore.SyncBackend.connect_tcp
        monkeypatch.setattr(network, "_look_up", look_up)
        monkeypatch.setattr(
            network.httpcore.SyncBackend, "connect_tcp", lambda self, _host, *rest: connect(self, "127.0.0.1", *rest)
        )
        with Fetcher(Options(rate=0), f"http://rebound.test:{port}/") as fetcher:
            assert fetcher.get(f"http://rebound.test:{port}/").status == 200
            fetcher._exchange._transport.close()
            with pytest.raises(AddressError):
                fetcher.get(f"http://rebound.test:{port}/again")


def test_who_asks_is_said(fetcher_of):
    site = of_pages({"/": page()})
    with site.serve() as home:
        fetcher_of(site).get(home)
        fetcher_of(site, user_agent="mover/2 (me@example.org)").get(home)
    assert site.agents == {crawl_fetcher.USER_AGENT, "mover/2 (me@example.org)"}
