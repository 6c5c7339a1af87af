"""Fetching from servers that are slow, silent, or gone."""

import socket
import time

import pytest

from blogextract import errors
from blogextract.fetch import Limits, network
from fetch.servers import HTML, answering, bare, dripping

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n"


def _timed(get, url, **limits):
    start = time.monotonic()
    with pytest.raises(errors.FetchError) as caught:
        get(url, limits=Limits(**limits))
    return caught.value, time.monotonic() - start


def test_a_body_that_drips_is_cut_at_the_total(get):
    with bare(dripping(HEAD + b"\r\n", every=0.02)) as port:
        error, took = _timed(get, f"http://127.0.0.1:{port}/", read=5, total=0.4)
    assert isinstance(error, errors.FetchTimeoutError)
    assert "within 0.4 seconds in all" in str(error)
    assert 0.35 < took < 1


def test_headers_that_drip_are_cut_at_the_total(get):
    with bare(dripping(HEAD + b"x-slow: ", every=0.02)) as port:
        error, took = _timed(get, f"http://127.0.0.1:{port}/", read=5, total=0.4)
    assert isinstance(error, errors.FetchTimeoutError)
    assert "in all" in str(error)
    assert 0.35 < took < 1


def test_redirects_share_one_total(get):
    hops = iter(range(1000))

    def handle(connection):
        answering(b"", f"HTTP/1.1 302 Found\r\nlocation: /{next(hops)}\r\n\r\n".encode(), pause=0.15)(connection)

    with bare(handle) as port:
        error, took = _timed(get, f"http://127.0.0.1:{port}/", read=5, total=0.5)
    assert isinstance(error, errors.FetchTimeoutError)
    assert took < 1


def test_a_silent_server_is_left_after_the_read_time(get):
    with bare(lambda _: time.sleep(3)) as port:
        error, took = _timed(get, f"http://127.0.0.1:{port}/", read=0.2, total=3)
    assert isinstance(error, errors.FetchTimeoutError)
    assert "sent nothing for 0.2 seconds" in str(error)
    assert took < 1


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_silent_server_is_left_at_the_total_where_that_comes_first(get, scheme):
    with bare(lambda _: time.sleep(3)) as port:
        error, took = _timed(get, f"{scheme}://127.0.0.1:{port}/", total=0.3)
    assert isinstance(error, errors.FetchTimeoutError)
    assert "within 0.3 seconds in all" in str(error)
    assert took < 1.5


def test_a_body_that_stops_is_left_after_the_read_time(get):
    with bare(answering(HEAD + b"content-length: 1000\r\n\r\n<p>", pause=3)) as port:
        error, took = _timed(get, f"http://127.0.0.1:{port}/", read=0.2, total=3)
    assert isinstance(error, errors.FetchTimeoutError)
    assert took < 1


def test_a_handshake_that_never_ends_is_left_after_the_connect_time(get):
    with bare(lambda _: time.sleep(3)) as port:
        error, took = _timed(get, f"https://127.0.0.1:{port}/", connect=0.2, total=3)
    assert isinstance(error, errors.FetchTimeoutError)
    assert "did not accept a connection within 0.2 seconds" in str(error)
    assert took < 1


def test_a_lookup_that_hangs_is_left_after_the_connect_time(get, monkeypatch):
    real = socket.getaddrinfo

    def slow(host, *args, **kwargs):
        if host == b"slow.invalid":
            time.sleep(0.8)
        return real(host, *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    error, took = _timed(get, "http://slow.invalid/", connect=0.2, total=3)
    assert isinstance(error, errors.FetchTimeoutError)
    assert took < 1.5  # the event loop waits for its threads at its end


def test_a_full_backlog_is_left_after_the_connect_time(get):
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        address = listening.getsockname()
        waiting = [socket.socket() for _ in range(3)]
        for each in waiting:
            each.settimeout(0)
            each.connect_ex(address)
        error, took = _timed(get, f"http://127.0.0.1:{address[1]}/", connect=0.3, total=3)
        for each in waiting:
            each.close()
    assert isinstance(error, errors.FetchTimeoutError)
    assert took < 1


def test_an_unknown_host_is_said(get):
    with pytest.raises(errors.HostNotFoundError, match=r"nowhere\.invalid"):
        get("https://nowhere.invalid/post")


def test_labels_that_no_host_has_are_an_unknown_host(get):
    with pytest.raises(errors.HostNotFoundError):
        get(f"https://{'a' * 70}.invalid/")


def test_a_refused_connection_is_said(get):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        with pytest.raises(errors.ConnectionFailedError, match=f"127.0.0.1:{port} refuses the connection"):
            get(f"http://127.0.0.1:{port}/")


def test_a_second_address_is_tried_where_the_first_refuses(get, monkeypatch):
    """A name often has an IPv6 address that does not answer."""
    real = socket.getaddrinfo

    def two(host, port, *args, **kwargs):
        if host == b"two.invalid":
            return [*real("127.0.0.9", port, *args, **kwargs), *real("127.0.0.1", port, *args, **kwargs)]
        return real(host, port, *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", two)
    with bare(answering(HEAD + b"\r\n" + HTML)) as port:
        assert get(f"http://two.invalid:{port}/").content == HTML


def test_a_deadline_leaves_nothing_once_passed():
    deadline = network.Deadline(0.02)
    assert 0 < deadline.clip(None) <= 0.02
    assert deadline.clip(0.001) == 0.001
    time.sleep(0.03)
    assert deadline.passed
    with pytest.raises(network.DeadlinePassedError):
        deadline.clip(5)
