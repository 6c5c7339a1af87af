"""`srcset` attributes, read as the HTML standard says: addresses may hold commas, descriptors may hold brackets."""

from __future__ import annotations

import re

from msgspec import Struct

from blogextract.patterns import deferred

MAX_CANDIDATES = 100
"""More than any page means: a set has one entry a width, and generators write about a dozen."""

_ADDRESS = deferred(r"[\s,]*(\S+)")
_DESCRIPTORS = deferred(r"(?:[^,(]+|\([^)]*\)?)*")
"""Up to the next comma outside brackets. Each part consumes what the other cannot, and nothing has to follow."""

_WIDTH = deferred(r"\A0*([1-9][0-9]{0,5})w\Z")
_DENSITY = deferred(r"\A([0-9]{1,3}(?:\.[0-9]{1,6})?)x\Z")
_HEIGHT = re.compile(r"\A[0-9]{1,6}h\Z")


class Candidate(Struct, frozen=True):
    """One address of a set; `width` in pixels and `density` as its descriptors say, None where they do not."""

    address: str
    width: int | None = None
    density: float | None = None


def parse_srcset(value: str) -> list[Candidate]:
    """The candidates of a set in order, those with descriptors that mean nothing left out (HTML, section 4.8.4.2.2)."""
    found: list[Candidate] = []
    at = 0
    while len(found) < MAX_CANDIDATES:
        match = _ADDRESS.match(value, at)
        if match is None:
            break
        address = match[1]
        at = match.end()
        if address.endswith(","):
            candidate: Candidate | None = Candidate(address.rstrip(","))
        else:
            described = _DESCRIPTORS.match(value, at)
            words = described[0].split() if described else []
            at = described.end() if described else at
            candidate = _candidate(address, words)
        if candidate is not None and candidate.address:
            found.append(candidate)
    return found


def _candidate(address: str, words: list[str]) -> Candidate | None:
    """An address with its descriptors, None where one of them is unknown."""
    width: int | None = None
    density: float | None = None
    for word in words:
        if match := _WIDTH.match(word):
            width = int(match[1])
        elif match := _DENSITY.match(word):
            density = float(match[1])
        elif not _HEIGHT.match(word):
            return None
    return Candidate(address, width, density)
