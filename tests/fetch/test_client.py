"""Fetching from servers that behave."""

import contextlib
import gzip
import socket
import threading
import zlib
from urllib.parse import quote

import brotli
import pytest
import zstandard
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from blogextract import errors
from blogextract.fetch import USER_AGENT, Limits
from blogextract.version import VERSION
from fetch.servers import HTML, answering, application, bare, http2


async def _page(_: Request) -> Response:
    return Response(HTML, headers={"content-type": "text/html; charset=ISO-8859-2", "X-Powered-By": "us"})


async def _echo(request: Request) -> Response:
    lines = [f"{name}: {value}" for name, value in request.headers.items()]
    sent = request.scope["raw_path"].decode() + "?" + request.scope["query_string"].decode()
    return Response("<p>" + "\n".join([sent, *lines]), media_type="text/html")


async def _packed(request: Request) -> Response:
    packers = {
        "gzip": gzip.compress,
        "deflate": zlib.compress,
        "raw-deflate": lambda data: zlib.compress(data, wbits=-15),
        "br": brotli.compress,
        "zstd": zstandard.ZstdCompressor().compress,
        "gzip, br": lambda data: brotli.compress(gzip.compress(data)),
        "none": bytes,
    }
    name = request.query_params["as"]
    return Response(
        packers[name](HTML * 3000), media_type="text/html", headers={"content-encoding": name.removeprefix("raw-")}
    )


async def _status(request: Request) -> Response:
    status = int(request.path_params["status"])
    headers = {"retry-after": "120"} if status in (429, 503) else {}
    return Response(HTML, status_code=status, media_type="text/html", headers=headers)


async def _typed(request: Request) -> Response:
    response = Response(request.query_params.get("body", "").encode() or HTML)
    if "type" in request.query_params:
        response.headers["content-type"] = request.query_params["type"]
    return response


async def _to(request: Request) -> Response:
    return Response(b"moved", status_code=302, headers={"location": request.query_params["where"]})


async def _hop(request: Request) -> Response:
    left = int(request.path_params["left"])
    return RedirectResponse(f"/hop/{left - 1}" if left > 1 else "/page", status_code=301)


async def _cookie_wall(request: Request) -> Response:
    if request.cookies.get("seen") == "yes":
        return Response(HTML, media_type="text/html")
    response = RedirectResponse("/wall", status_code=302)
    response.set_cookie("seen", "yes")
    return response


async def _nowhere(_: Request) -> Response:
    return Response(b"", status_code=302)


async def _locked(request: Request) -> Response:
    if request.headers.get("authorization") != "Basic YW5uOnMzY3JldA==":
        return Response(b"no", status_code=401)
    if request.url.path == "/locked":
        return RedirectResponse("/locked/in")
    return Response(HTML, media_type="text/html")


APP = Starlette(
    routes=[
        Route("/page", _page),
        Route("/echo", _echo),
        Route("/é/{rest}", _echo),
        Route("/packed", _packed),
        Route("/status/{status}", _status),
        Route("/typed", _typed),
        Route("/to", _to),
        Route("/hop/{left}", _hop),
        Route("/wall", _cookie_wall),
        Route("/tick", lambda _: RedirectResponse("/tock")),
        Route("/tock", lambda _: RedirectResponse("/tick#again")),
        Route("/nowhere", _nowhere),
        Route("/locked", _locked),
        Route("/locked/in", _locked),
    ]
)


@pytest.fixture(scope="module")
def site():
    with application(APP) as address:
        yield address


def test_a_page_says_what_the_server_said(get, site):
    page = get(site + "/page#comments")
    assert page.content == HTML
    assert page.status == 200
    assert page.url == page.requested_url == site + "/page"
    assert page.content_type == "text/html"
    assert page.charset == "ISO-8859-2"
    assert page.headers["x-powered-by"] == "us"
    assert page.redirects == []


def test_the_user_agent_says_who_we_are(get, site):
    assert f"user-agent: {USER_AGENT}".encode() in get(site + "/echo").content
    assert f"blogextract/{VERSION} (reads blog posts, one page at a time)" == USER_AGENT
    assert b"user-agent: reader/2" in get(site + "/echo", user_agent="reader/2").content


@pytest.mark.parametrize("name", ["gzip", "deflate", "raw-deflate", "br", "zstd", "gzip, br", "none"])
def test_packed_pages_are_unpacked(get, site, name):
    assert get(f"{site}/packed?as={quote(name)}").content == HTML * 3000


def test_what_is_accepted_is_named(get, site):
    assert b"accept-encoding: gzip, deflate, br, zstd" in get(site + "/echo").content


def test_redirects_are_followed_and_kept(get, site):
    page = get(site + "/hop/3")
    assert page.url == site + "/page"
    assert page.requested_url == site + "/hop/3"
    assert page.redirects == [site + "/hop/3", site + "/hop/2", site + "/hop/1"]


def test_ten_redirects_are_followed_and_no_more(get, site):
    assert len(get(site + "/hop/10").redirects) == 10
    with pytest.raises(errors.RedirectError, match="redirects more than 10 times"):
        get(site + "/hop/11")
    with pytest.raises(errors.RedirectError, match="redirects more than 0 times"):
        get(site + "/hop/1", limits=Limits(max_redirects=0))


def test_a_loop_is_named(get, site):
    with pytest.raises(errors.RedirectError) as caught:
        get(site + "/tick")
    assert str(caught.value) == f"redirects in a loop: {site}/tick → {site}/tock → {site}/tick"


def test_a_redirect_to_itself_that_sets_a_cookie_is_no_loop(get, site):
    assert get(site + "/wall").content == HTML


def test_a_redirect_without_target_is_an_error(get, site):
    with pytest.raises(errors.RedirectError, match="without saying where to"):
        get(site + "/nowhere")


@pytest.mark.parametrize("where", ["ftp://example.com/x", "javascript:alert(1)", "mailto:a@example.com", "http://[::1"])
def test_redirects_lead_to_web_addresses_only(get, site, where):
    with pytest.raises(errors.RedirectError, match="redirects to what is no page"):
        get(f"{site}/to?where={quote(where)}")


def test_credentials_are_used_on_their_host_and_shown_nowhere(get, site):
    page = get(site.replace("://", "://ann:s3cret@") + "/locked")
    assert page.content == HTML
    assert "s3cret" not in repr((page.url, page.requested_url, page.redirects, page.headers))
    with pytest.raises(errors.HttpStatusError) as caught:
        get(site.replace("://", "://ann:wr0ng@") + "/locked")
    assert "wr0ng" not in str(caught.value) + caught.value.url


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (404, "answers 404 Not Found: check the address"),
        (403, "answers 403 Forbidden: it refuses"),
        (401, "answers 401 Unauthorized: it wants a login"),
        (410, "answers 410 Gone"),
        (429, "answers 429 Too Many Requests: .* 120 seconds"),
        (500, "answers 500 Internal Server Error: the site fails"),
        (503, "answers 503 Service Unavailable: .* 120 seconds"),
        (599, "answers 599: the site fails"),
        (304, "answers 304 Not Modified"),
    ],
)
def test_answers_that_are_errors_are_said(get, site, status, words):
    with pytest.raises(errors.HttpStatusError, match=words) as caught:
        get(f"{site}/status/{status}")
    assert caught.value.status == status
    assert caught.value.url == f"{site}/status/{status}"
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("application/pdf", "a PDF"),
        ("image/png", "an image"),
        ("application/json; charset=utf-8", "JSON"),
        ("application/rss+xml", "a feed"),
        ("application/octet-stream", "no named kind"),
        ("text/x-python", "something else"),
    ],
)
def test_other_types_are_refused_by_name(get, site, name, words):
    with pytest.raises(errors.ContentTypeError, match=words) as caught:
        get(f"{site}/typed?type={quote(name)}")
    assert caught.value.content_type == name.partition(";")[0]


@pytest.mark.parametrize("name", ["text/html", "application/xhtml+xml", "TEXT/HTML;charset=x", "text/plain", "html"])
def test_pages_are_taken_by_type_or_by_look(get, site, name):
    assert get(f"{site}/typed?type={quote(name)}").content == HTML


def test_a_page_without_type_is_taken(get, site):
    page = get(site + "/typed")
    assert page.content == HTML
    assert page.content_type is None


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("text/plain", "Dear diary, <p> is a tag."),
        ("text/xml", "<?xml version='1.0'?><rss><channel/></rss>"),
        ("application/xml", "<!-- <html> --><svg xmlns='http://www.w3.org/2000/svg'/>"),
    ],
)
def test_texts_and_xml_that_are_no_pages_are_refused(get, site, name, body):
    with pytest.raises(errors.ContentTypeError):
        get(f"{site}/typed?type={quote(name)}&body={quote(body)}")


def test_xml_whose_root_is_html_is_a_page(get, site):
    body = "<?xml version='1.0'?><!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'><p>x</p></html>"
    assert get(f"{site}/typed?type=application/xml&body={quote(body)}").content == body.encode()


def test_the_body_of_another_type_is_not_read(get):
    head = b"HTTP/1.1 200 OK\r\ncontent-type: video/mp4\r\ncontent-length: 99999999\r\n\r\n"
    with bare(answering(head, pause=5)) as port, pytest.raises(errors.ContentTypeError, match="a video"):
        get(f"http://127.0.0.1:{port}/", limits=Limits(total=2))


def test_an_address_without_scheme_is_tried_with_https_then_http(get, site):
    page = get(site.removeprefix("http://") + "/page")
    assert page.requested_url == site + "/page"


def test_what_neither_https_nor_http_reach_is_said_once(get):
    with bare(lambda connection: connection.close()) as port, pytest.raises(errors.ConnectionFailedError) as caught:
        get(f"127.0.0.1:{port}/")
    assert caught.value.url.startswith("https:")


def test_addresses_with_spaces_and_letters_of_any_script_are_sent_as_browsers_do(get, site):
    assert b"<p>/%C3%A9/a%20b?q=%C3%A4\n" in get(f" {site}/é/a b?q=ä ").content


@pytest.mark.parametrize(("host", "sent"), [("bücher", b"xn--bcher-kva"), ("i❤", b"xn--i-7iq")])
def test_hosts_of_any_script_are_reached(get, site, monkeypatch, host, sent):
    real = socket.getaddrinfo

    def look_up(name, *args, **kwargs):
        return real("127.0.0.1" if name == sent + b".invalid" else name, *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    port = site.rpartition(":")[2]
    assert b"host: " + sent + b".invalid:" + port.encode() in get(f"http://{host}.invalid:{port}/echo").content


@pytest.mark.parametrize("text", ["", "http://", "ftp://example.com/", "javascript:alert(1)", "https://exa mple.com/"])
def test_what_is_no_address_is_refused(get, text):
    with pytest.raises(errors.AddressError):
        get(text)


def test_pages_over_tls_are_fetched(get, trusted):
    with application(APP, tls=trusted.issue("good")) as address:
        assert get(address + "/page").content == HTML
        assert get(address.removeprefix("https://") + "/page").requested_url == address + "/page"


def test_http2_is_spoken_where_offered(get, trusted):
    with http2(trusted.issue("two"), HTML * 100) as port:
        assert get(f"https://localhost:{port}/").content == HTML * 100


def test_a_proxy_of_the_environment_is_used(get, site, monkeypatch):
    seen = []

    def proxy(connection):
        seen.append(connection.recv(65536))
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\nconnection: close\r\n\r\n<p>by proxy")

    with bare(proxy) as port:
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{port}")
        assert get("http://blog.invalid/post").content == b"<p>by proxy"
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        assert get(site + "/page").content == HTML
    assert len(seen) == 1
    assert seen[0].startswith(b"GET http://blog.invalid/post HTTP/1.1\r\n")


def test_a_proxy_is_tunnelled_through_for_tls(get, trusted, monkeypatch):
    asked = []

    def pour(source, target):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)

    def proxy(connection):
        asked.append(connection.recv(65536))
        with socket.create_connection(("127.0.0.1", port)) as site:
            connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=pour, args=(site, connection))
            back.start()
            pour(connection, site)
            back.join()

    with http2(trusted.issue("tunnel", names="DNS:blog.invalid"), HTML) as port, bare(proxy) as proxy_port:
        monkeypatch.setenv("https_proxy", f"http://ann:s3cret@127.0.0.1:{proxy_port}")
        assert get("https://blog.invalid/post").content == HTML
    assert asked[0].startswith(b"CONNECT blog.invalid:443 HTTP/1.1\r\n")
    assert b"Proxy-Authorization: Basic YW5uOnMzY3JldA==\r\n" in asked[0]


def test_a_proxy_that_refuses_is_said(get, monkeypatch):
    with bare(answering(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n")) as port:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{port}")
        with pytest.raises(errors.ConnectionFailedError, match=r"on the way to blog\.invalid refused \(403"):
            get("https://blog.invalid/post")


def test_an_unknown_kind_of_proxy_is_said(get, monkeypatch):
    monkeypatch.setenv("http_proxy", "socks4://127.0.0.1:9")
    with pytest.raises(errors.FetchError, match=r"HTTP_PROXY"):
        get("http://blog.invalid/post")
