"""Tables of the tests: addresses, a line each, and pieces of markup under a comment that says what they are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Row:
    """A line of `addresses.txt`."""

    provider: str
    kind: str
    id: str | None
    url: str
    address: str


@dataclass(frozen=True)
class Piece:
    """A piece of markup: the class token or tag that tells it, and the embed that it is."""

    told_by: str
    provider: str
    id: str
    markup: str


def rows() -> list[Row]:
    found = []
    for line in (FOLDER / "addresses.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            provider, kind, name, url, address = line.split()
            found.append(Row(provider, kind, None if name == "-" else name, url, address))
    return found


def pieces(name: str) -> list[Piece]:
    found = []
    for part in (FOLDER / name).read_text("utf-8").split("<!--")[1:]:
        head, markup = part.split("-->", 1)
        told_by, provider, identifier = (word.strip() for word in head.split("|"))
        found.append(Piece(told_by, provider, identifier, markup.strip()))
    return found
