"""The addresses of `addresses.txt`: a row of a provider is told by the lines that name it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).parent / "addresses.txt"


@dataclass(frozen=True)
class Row:
    provider: str
    kind: str
    id: str | None
    url: str
    address: str


def rows() -> list[Row]:
    found = []
    for line in FILE.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            provider, kind, name, url, address = line.split()
            found.append(Row(provider, kind, None if name == "-" else name, url, address))
    return found
