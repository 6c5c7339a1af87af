"""Which addresses an export may carry.

A record is data that anyone may have written, so its addresses are checked once more where they become markup. What
is refused is unlinked, never shown as another address: a text keeps its words, a picture its caption.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from ipaddress import AddressValueError, IPv4Address, IPv6Address

from blogextract.document.urls import SCHEMES

_EDGES = "".join(map(chr, range(0x21)))
"""What browsers strip from both ends of an address (WHATWG URL, basic parser, step 1)."""

_WITHIN = {ord(c): None for c in "\t\n\r"} | {
    ord(" "): "%20",
    ord('"'): "%22",
    ord("<"): "%3C",
    ord(">"): "%3E",
}
"""Browsers drop tabs and line breaks anywhere in an address (step 3) and percent-encode the rest."""

_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):")

_HOST = re.compile(
    r"""
    //(?!/)
    (?:[^/?\#\\@]*@)?                      # a user, at most one
    (?: \[(?P<six>[0-9A-Fa-f:.]+)\]        # IPv6 in brackets
      | (?P<name>[^/?\#\\:@\[\]]+) )
    (?::(?P<port>[0-9]{0,5}))?
    (?=[/?\#\\]|\Z)
    """,
    re.VERBOSE,
)

_NUMBER = re.compile(r"(?:[0-9]+|0[xX][0-9A-Fa-f]*)\Z")
"""A last label that makes browsers read the host as IPv4 (WHATWG URL, "ends in a number checker")."""

_FORBIDDEN = re.compile(r"[\s%^|`{}<>\"\\]")
"""What a host's name never holds, percent-encoded bytes included: those are decoded before they are looked up."""

_IN_NAMES = frozenset({"Ll", "Lm", "Lo", "Lu", "Mc", "Mn", "Nd", "So"})
"""Unicode's categories of which names are made: letters, marks, digits, and the signs of emoji."""

_NEEDS_HOST = frozenset({"http", "https", "ftp"})


@lru_cache(maxsize=4096)
def address(url: str | None) -> str | None:
    """The address, ready for an attribute that is yet to be escaped, or None where it may not be linked.

    Relative addresses and fragments stand as they are; absolute ones need a scheme that runs nothing, and http,
    https and ftp a host that browsers accept.
    """
    if url is None:
        return None
    cleaned = url.strip(_EDGES).translate(_WITHIN)
    if not cleaned or _CONTROLS.search(cleaned):
        return None
    absolute = _SCHEME.match(cleaned)
    if absolute is None:
        return cleaned
    scheme = absolute[1].lower()
    if scheme not in SCHEMES:
        return None
    rest = cleaned[absolute.end() :]
    if scheme in _NEEDS_HOST:
        return cleaned if _has_host(rest) else None
    # Elsewhere a backslash is no separator, and a host need not be there.
    return cleaned if not rest.startswith("//") or ("\\" not in rest and _has_host(rest)) else None


def _has_host(rest: str) -> bool:
    """True where the part after the scheme starts with a host that exists by its form."""
    found = _HOST.match(rest)
    if found is None or int(found["port"] or 0) > 65535:
        return False
    try:
        if found["six"]:
            IPv6Address(found["six"])
            return True
        name = found["name"]
        if _FORBIDDEN.search(name):
            return False
        if _NUMBER.match(name.rstrip(".").rpartition(".")[2]):
            IPv4Address(name)
            return True
        # The codec checks the names of all scripts, and decodes those that are written as ASCII already.
        name.encode("idna").decode("idna")
    except (AddressValueError, UnicodeError):
        return False
    return all(unicodedata.category(character) in _IN_NAMES for character in name if character > "~")
