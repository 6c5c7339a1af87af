"""Nothing of the layers below comes up as it is."""

import inspect
import socket
import ssl
import struct

import httpcore
import httpx
import pytest
from starlette.responses import Response

from blogextract import errors
from blogextract.fetch import Limits
from blogextract.fetch.failures import LOWER, TABLE, Circumstances, translate
from blogextract.fetch.network import Deadline
from fetch.servers import HTML, answering, application, bare, http2

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n"
PAGE = Response(HTML, media_type="text/html")


def _exceptions(module):
    return [each for _, each in inspect.getmembers(module, inspect.isclass) if issubclass(each, Exception)]


def _made(kind):
    if kind is httpx.HTTPStatusError:
        request = httpx.Request("GET", "http://blog.invalid/")
        return kind("failed", request=request, response=httpx.Response(418, request=request))
    try:
        return kind("failed")
    except TypeError:
        return kind()


@pytest.mark.parametrize(
    "kind", _exceptions(httpx) + _exceptions(httpcore), ids=lambda kind: kind.__module__ + kind.__name__
)
def test_every_exception_of_the_client_is_mapped(kind):
    at = Circumstances("http://blog.invalid/", "blog.invalid", Limits(), Deadline(5))
    told = translate(_made(kind), at)
    assert issubclass(kind, LOWER)
    assert kind in TABLE
    assert isinstance(told, errors.FetchError)
    assert told.url == "http://blog.invalid/"
    assert "blog.invalid" in str(told)
    assert "\n" not in str(told)


def test_the_callers_own_trouble_is_not_taken_for_the_cause(get):
    try:
        ssl.create_default_context(cadata="nonsense")
    except ssl.SSLError:
        with pytest.raises(errors.ConnectionFailedError, match="refuses"):
            get("http://127.0.0.1:1/")
    else:
        pytest.fail("there was no trouble")


@pytest.mark.parametrize(
    "answer",
    [
        HEAD + b"content-length: 1000\r\n\r\n<p>half",
        HEAD + b"transfer-encoding: chunked\r\n\r\n6\r\n<p>hal",
        HEAD,
        b"",
    ],
)
def test_a_page_that_is_cut_off_is_an_error(get, answer):
    with bare(answering(answer)) as port, pytest.raises(errors.ConnectionFailedError) as caught:
        get(f"http://127.0.0.1:{port}/")
    assert "before the page was complete" in str(caught.value)


def test_a_reset_is_said(get):
    def handle(connection):
        connection.recv(65536)
        connection.sendall(HEAD + b"content-length: 1000\r\n\r\n<p>")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    with bare(handle) as port, pytest.raises(errors.ConnectionFailedError):
        get(f"http://127.0.0.1:{port}/")


def test_what_is_not_http_is_said(get):
    with (
        bare(answering(b"SSH-2.0-OpenSSH_9.6\r\n\r\n")) as port,
        pytest.raises(errors.ConnectionFailedError, match="does not speak HTTP"),
    ):
        get(f"http://127.0.0.1:{port}/")


def test_words_of_a_server_cannot_steer_a_terminal(get):
    answer = b"HTTP/1.1 302 Found\r\nlocation: ftp://\xc2\x9b31m\xe2\x80\xaeevil" + b"x" * 5000 + b"\r\n\r\n"
    with bare(answering(answer)) as port, pytest.raises(errors.RedirectError) as caught:
        get(f"http://127.0.0.1:{port}/")
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 600


def test_a_user_agent_that_cannot_be_sent_is_said(get):
    with pytest.raises(errors.FetchError):
        get("http://127.0.0.1:1/", user_agent="two\r\nlines: 1")


@pytest.mark.parametrize(
    ("name", "options", "words"),
    [
        ("expired", {"ends": "20200101000000Z"}, "its certificate has expired"),
        ("other", {"names": "DNS:elsewhere.invalid"}, "its certificate is for another (host|address)"),
    ],
)
def test_a_bad_certificate_is_refused_and_named(get, trusted, name, options, words):
    with application(PAGE, tls=trusted.issue(name, **options)) as address:
        with pytest.raises(errors.TlsError, match=words):
            get(address + "/")
        with pytest.raises(errors.TlsError, match=words):  # http would give up what TLS protects
            get(address.removeprefix("https://") + "/")


def test_an_authority_that_nobody_knows_is_refused(get, authority):
    with (
        application(PAGE, tls=authority.issue("good")) as address,
        pytest.raises(errors.TlsError, match="vouches for its certificate"),
    ):
        get(address + "/")


def test_a_port_without_tls_is_said(get):
    with application(PAGE) as address, pytest.raises(errors.TlsError, match="does not speak TLS there"):
        get(address.replace("http:", "https:") + "/")


def test_a_handshake_that_is_broken_off_is_said(get):
    def handle(connection):
        connection.recv(65536)

    with bare(handle) as port, pytest.raises(errors.ConnectionFailedError):
        get(f"https://127.0.0.1:{port}/")


def test_an_http2_stream_that_is_reset_is_an_error(get, trusted):
    with (
        http2(trusted.issue("two"), None) as port,
        pytest.raises(errors.ConnectionFailedError, match="before the page was complete"),
    ):
        get(f"https://localhost:{port}/")
