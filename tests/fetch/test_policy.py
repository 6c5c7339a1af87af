"""A page on the internet sends nobody into the network that they stand in.

127.0.0.2 plays the internet here: it is taken for public, and a server stands on it.
"""

import socket

import pytest

from blogextract import errors
from blogextract.fetch import policy, visit
from blogextract.fetch.policy import Space, check_address, space_of, space_of_host
from fetch.servers import HTML, answering, bare

PAGE = b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n" + HTML
OUTSIDE = "127.0.0.2"


@pytest.fixture(autouse=True)
def _internet(monkeypatch):
    def space(address):
        return Space.PUBLIC if address == OUTSIDE else space_of(address)

    monkeypatch.setattr(visit, "space_of", space)
    monkeypatch.setattr(policy, "space_of", space)


@pytest.fixture
def names(monkeypatch):
    """What names resolve to: a list is given out one address a time."""
    known = {}
    real = socket.getaddrinfo

    def look_up(host, port, *args, **kwargs):
        answers = known.get(host.decode() if isinstance(host, bytes) else host)
        if answers is None:
            return real(host, port, *args, **kwargs)
        address = answers.pop(0) if isinstance(answers, list) else answers
        return [entry for each in address.split() for entry in real(each, port, *args, **kwargs)]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return known


def _redirect(where):
    return answering(f"HTTP/1.1 302 Found\r\nlocation: {where}\r\n\r\n".encode())


@pytest.fixture
def inside():
    """A server on 127.0.0.1 that notes who comes."""
    visitors = []

    def handle(connection):
        visitors.append(connection)
        answering(PAGE)(connection)

    with bare(handle) as port:
        yield port, visitors


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]", "0"])
def test_a_redirect_from_outside_to_this_machine_is_refused_unvisited(get, inside, host):
    port, visitors = inside
    with (
        bare(_redirect(f"http://{host}:{port}/secret"), host=OUTSIDE) as start,
        pytest.raises(errors.RedirectError, match="into this machine or its link") as caught,
    ):
        get(f"http://{OUTSIDE}:{start}/")
    assert f"{port}/secret" in str(caught.value)
    assert not visitors


@pytest.mark.parametrize(
    "address", ["169.254.169.254", "10.0.0.1", "192.168.1.1", "[fd00:ec2::254]", "100.100.100.200"]
)
def test_a_redirect_from_outside_to_private_and_metadata_addresses_is_refused(get, address):
    with (
        bare(_redirect(f"http://{address}/latest/meta-data/"), host=OUTSIDE) as start,
        pytest.raises(errors.RedirectError, match="redirects into"),
    ):
        get(f"http://{OUTSIDE}:{start}/")


def test_a_name_that_means_this_machine_is_refused_by_its_address(get, inside, names):
    port, visitors = inside
    names["harmless.invalid"] = "127.0.0.1"
    with (
        bare(_redirect(f"http://harmless.invalid:{port}/"), host=OUTSIDE) as start,
        pytest.raises(errors.RedirectError, match=r"harmless\.invalid"),
    ):
        get(f"http://{OUTSIDE}:{start}/")
    assert not visitors


def test_a_name_that_changes_its_meaning_gains_nothing(get, inside, names):
    port, visitors = inside
    with bare(_redirect(f"http://blog.invalid:{port}/"), host=OUTSIDE) as start:
        names["blog.invalid"] = [OUTSIDE, "127.0.0.1"]
        with pytest.raises(errors.RedirectError, match="into this machine"):
            get(f"http://blog.invalid:{start}/")
    assert not visitors


def test_of_several_addresses_only_those_outside_are_connected_to(get, inside, names):
    port, visitors = inside
    names["mixed.invalid"] = f"127.0.0.1 {OUTSIDE}"
    with (
        bare(_redirect(f"http://mixed.invalid:{port}/"), host=OUTSIDE) as start,
        pytest.raises(errors.ConnectionFailedError),  # nobody listens there, outside
    ):
        get(f"http://{OUTSIDE}:{start}/")
    assert not visitors


def test_what_the_user_names_is_fetched_wherever_it_is(get, inside, names):
    port, _ = inside
    names["mine.invalid"] = "127.0.0.1"
    assert get(f"http://127.0.0.1:{port}/").content == HTML
    assert get(f"http://mine.invalid:{port}/").content == HTML


def test_inside_one_may_be_redirected(get, inside):
    port, _ = inside
    with bare(_redirect(f"http://localhost:{port}/")) as start:
        assert get(f"http://127.0.0.1:{start}/").content == HTML


def test_the_way_back_to_what_the_user_named_is_open(get):
    ports = {}
    answers = {b"GET / ": lambda: f"http://{OUTSIDE}:{ports['out']}/", b"GET /b": None}

    def home(connection):
        sent = connection.recv(65536)
        if sent.startswith(b"GET / "):
            connection.sendall(f"HTTP/1.1 302 Found\r\nlocation: {answers[b'GET / ']()}\r\n\r\n".encode())
        else:
            connection.sendall(PAGE)

    with (
        bare(home) as ports["home"],
        bare(_redirect(f"http://127.0.0.1:{ports['home']}/back"), host=OUTSIDE) as ports["out"],
    ):
        page = get(f"http://127.0.0.1:{ports['home']}/")
    assert page.content == HTML
    assert len(page.redirects) == 2


@pytest.mark.parametrize(
    ("space", "addresses"),
    [
        (Space.PUBLIC, "8.8.8.8 2001:4860:4860::8888 ::ffff:8.8.8.8 64:ff9b::808:808"),
        (Space.PRIVATE, "10.1.2.3 172.16.0.1 192.168.1.1 100.64.0.1 192.0.0.192 224.0.0.1 255.255.255.255"),
        (Space.PRIVATE, "fc00::1 fd00:ec2::254 fec0::1 ff02::1 2001:db8::1 2002:a00:1::"),
        (Space.LOCAL, "127.0.0.1 127.9.9.9 169.254.169.254 0.0.0.0 168.63.129.16"),
        (Space.LOCAL, "::1 :: fe80::1%eth0 ::ffff:127.0.0.1 64:ff9b::7f00:1 2002:7f00:1:: nonsense"),
    ],
)
def test_addresses_lie_where_the_registries_say(space, addresses):
    assert {address: policy.space_of(address) for address in addresses.split()} == dict.fromkeys(
        addresses.split(), space
    )


def test_some_hosts_tell_by_their_name_where_they_lie():
    assert space_of_host("LOCALHOST.") is Space.LOCAL
    assert space_of_host("api.localhost") is Space.LOCAL
    assert space_of_host("[::1]") is Space.LOCAL
    assert space_of_host("10.0.0.1") is Space.PRIVATE
    assert space_of_host("example.com") is None


@pytest.mark.parametrize("source", list(Space))
@pytest.mark.parametrize("space", list(Space))
def test_a_redirect_leads_outwards_or_stays(source, space):
    check_address("http://x.invalid/", first=True, space=space, source=source)
    if space <= source:
        check_address("http://x.invalid/", first=False, space=space, source=source)
    else:
        with pytest.raises(errors.RedirectError):
            check_address("http://x.invalid/", first=False, space=space, source=source)
