"""Which addresses a fetch may reach.

Whoever types an address may reach whatever their machine reaches. A page on the internet may not send us into
the network that we stand in: its redirect would read there with our rights. So a redirect never leads inwards.
What counts is the address that is connected to, not the name: a name may mean another address each time it is
asked for.
"""

from __future__ import annotations

import ipaddress
from enum import IntEnum

from blogextract.errors import AddressError, RedirectError


class Space(IntEnum):
    """How far inside an address lies."""

    PUBLIC = 0
    PRIVATE = 1
    LOCAL = 2
    """This machine or its link, where cloud providers answer with credentials (169.254.169.254)."""


_WORDS = {Space.PRIVATE: "a private network", Space.LOCAL: "this machine or its link"}
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
"""IPv4 addresses within IPv6 (RFC 6052, section 2.1)."""
_PROTOCOL = ipaddress.IPv4Network("192.0.0.0/24")
"""IETF protocol assignments (RFC 6890); a cloud answers with credentials on one of them."""
_HOST_SERVICE = ipaddress.IPv4Address("168.63.129.16")
"""A public address that a cloud's machines reach their host on."""
_LOCAL_NAMES = ("localhost", "localhost.localdomain", "ip6-localhost", "ip6-loopback")
_Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def space_of(address: str) -> Space:
    """Where an IP address lies; what is no IP address is taken for local."""
    try:
        found = _unwrap(ipaddress.ip_address(address.partition("%")[0]))
    except ValueError:
        return Space.LOCAL
    if found.is_loopback or found.is_link_local or found.is_unspecified or found == _HOST_SERVICE:
        return Space.LOCAL
    inside = found.is_multicast or found.is_reserved or found in _PROTOCOL
    if isinstance(found, ipaddress.IPv6Address):
        inside = inside or found.is_site_local
    return Space.PUBLIC if found.is_global and not inside else Space.PRIVATE


def _unwrap(address: _Address) -> _Address:
    """The IPv4 address that an IPv6 one stands for, or else the address."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or address


def space_of_host(host: str) -> Space | None:
    """Where a host lies as far as its name alone tells; None where it has to be looked up."""
    name = host.strip("[]").rstrip(".").lower()
    if name in _LOCAL_NAMES or name.endswith(".localhost"):
        return Space.LOCAL
    try:
        ipaddress.ip_address(name.partition("%")[0])
    except ValueError:
        return None
    return space_of(name)


def check_address(url: str, *, first: bool, space: Space, source: Space = Space.PUBLIC) -> None:
    """Raise RedirectError where an address may not be reached: the one place that decides it.

    first: true for the address that the caller gave. space: where the address lies. source: where the server
    lies that redirected here.
    """
    if first or space <= source:
        return
    raise RedirectError(
        f"redirects into {_WORDS[space]} ({url}), which a page from outside may not: "
        "give that address itself if you mean it",
        url=url,
    )


def check_reach(url: str, *, space: Space, source: Space) -> None:
    """Raise AddressError where what a site names lies further inside than the site may lead.

    space: where the address lies. source: how far inside it may lie.
    """
    if space > source:
        raise AddressError(
            f"{url} lies in {_WORDS[space]}, where a site may not lead: allow private addresses if you mean it", url=url
        )
