"""What people type, and what servers redirect to, as addresses that can be fetched.

The reading follows browsers (WHATWG URL): they take addresses without a scheme, with spaces, with backslashes,
with hosts in any script.
"""

from __future__ import annotations

import re
from unicodedata import normalize
from urllib.parse import urljoin

import httpx
import idna

from blogextract.errors import AddressError
from blogextract.fetch.wording import shown

_UNWANTED = re.compile(r"[\t\n\r]")
"""Browsers drop these wherever they stand (WHATWG URL, basic URL parser, step 3)."""
_TRIMMED = "".join(map(chr, range(0x21)))
"""C0 controls and the space, dropped at both ends (the same, step 1)."""
_HTTP = re.compile(r"(https?):[/\\]*", re.IGNORECASE)
"""Browsers take any number of slashes after the scheme."""
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_HOST_AND_PORT = re.compile(r"[^/\\?#@:]+:\d{1,5}(?=[/\\?#]|\Z)")
"""`localhost:8000/post` names a host and a port, not a scheme."""
_PARTS = re.compile(
    r"""
    (?: (?P<userinfo> [^/?#]* ) @ )?                  # up to the last @ of the authority
    (?P<host> \[ [^\]/?#]* \] | [^/?#:]* )            # an IPv6 address in brackets, or a name
    (?: : (?P<port> [0-9]* ) )?
    (?P<rest> (?: [/?#] .* )? )
    """,
    re.VERBOSE | re.DOTALL,
)
_CREDENTIALS = re.compile(r"(?<=/)[^/@]*@")
"""What an address says before the @ of its host."""
_DOTS = re.compile("[.\u3002\uff0e\uff61]")
"""What separates the labels of a host (UTS 46, section 2.3)."""
_FORBIDDEN_IN_HOST = re.compile(r'[\x00-\x20"#%/:<>?@\[\\\]^`{|}\x7f]')
"""WHATWG URL, forbidden domain code points."""


def has_scheme(text: str) -> bool:
    """True where the address says how it is to be fetched."""
    return bool(_HTTP.match(text.strip(_TRIMMED)))


def read_address(text: str, *, scheme: str = "https") -> httpx.URL:
    """An address as typed, without fragment; `scheme` is taken where it names none.

    Raises AddressError where it cannot be fetched.
    """
    cleaned = _UNWANTED.sub("", text.strip(_TRIMMED))
    matched = _HTTP.match(cleaned)
    if matched:
        scheme, rest = matched[1].lower(), cleaned[matched.end() :]
    else:
        rest = cleaned.lstrip("/\\") if cleaned.startswith(("//", "\\\\")) else cleaned
        other = _SCHEME.match(cleaned)
        if other and not _HOST_AND_PORT.match(cleaned) and "." not in other[1]:
            raise _refused(f"{shown(other[1].lower())}: addresses cannot be fetched, only http and https ones", text)
    query = rest.find("?")
    rest = rest.replace("\\", "/") if query < 0 else rest[:query].replace("\\", "/") + rest[query:]
    return _build(scheme, rest, text)


def _build(scheme: str, rest: str, text: str) -> httpx.URL:
    """The address whose parts after the scheme are `rest`."""
    parts = _PARTS.fullmatch(rest)
    if parts is None:
        raise _refused(f"{_plain(text)!r} is not a web address: check how it is written", text)
    host = _encode_host(parts["host"], text)
    port = int(parts["port"]) if parts["port"] else None
    if port is not None and not 0 < port < 65536:
        raise _refused(f"the port {port} does not exist: ports go from 1 to 65535", text)
    authority = f"{parts['userinfo']}@{host}" if parts["userinfo"] else host
    if port is not None:
        authority += f":{port}"
    path = parts["rest"].partition("#")[0]
    try:
        return httpx.URL(f"{scheme}://{authority}{path}")
    except (httpx.InvalidURL, UnicodeError, ValueError) as error:
        raise _refused(f"{_plain(text)!r} is not a web address: {shown(str(error))}", text) from error


def _encode_host(host: str, text: str) -> str:
    """A host as it goes over the wire: lower case, names of other scripts as `xn--…`."""
    if not host:
        raise _refused(f"{_plain(text)!r} names no host: an address looks like example.com/post", text)
    if host.startswith("["):
        return host
    if not host.isascii() and host.isprintable():
        host = ".".join(_encode_label(label) for label in _DOTS.split(host))
    if not host.isascii() or _FORBIDDEN_IN_HOST.search(host) or not host.strip("."):
        raise _refused(f"{shown(host)!r} is not a host name: check how it is written", text)
    return host.lower()


def _encode_label(label: str) -> str:
    """A label of a host in ASCII, by UTS 46 where it allows the label, or else by Punycode alone.

    Hosts with emoji exist and browsers open them, though IDNA 2008 does not allow them.
    """
    try:
        return idna.encode(label, uts46=True).decode("ascii") if label else ""
    except idna.IDNAError:
        folded = normalize("NFKC", label).casefold()
        return folded if folded.isascii() else "xn--" + folded.encode("punycode").decode("ascii")


def redirect_target(source: httpx.URL, location: str) -> httpx.URL:
    """Where a `Location` header leads; credentials of the source are kept on the same origin.

    Raises AddressError where it cannot be fetched.
    """
    cleaned = _UNWANTED.sub("", location.strip(_TRIMMED))
    try:
        joined = urljoin(str(source), cleaned)
    except ValueError as error:
        raise _refused(f"{_plain(location)!r} is not a web address", location) from error
    if not has_scheme(joined):
        named = _SCHEME.match(joined)
        raise _refused(f"{named[1] if named else shown(joined)}: addresses cannot be fetched", location)
    target = read_address(joined)
    if source.userinfo and not target.userinfo and origin(target) == origin(source):
        target = target.copy_with(userinfo=source.userinfo)
    return target


def _refused(message: str, text: str) -> AddressError:
    """The error about an address, which may not repeat the credentials in it."""
    return AddressError(message, url=_plain(text))


def _plain(text: str) -> str:
    """An address as it may stand in a message."""
    return _CREDENTIALS.sub("", shown(text))


def origin(url: httpx.URL) -> tuple[str, bytes, int]:
    """Scheme, host and port, the scheme's own port filled in."""
    return url.scheme, url.raw_host, url.port or (443 if url.scheme == "https" else 80)


def public_form(url: httpx.URL) -> str:
    """The address without credentials, for records and messages."""
    return str(url.copy_with(userinfo=b""))
