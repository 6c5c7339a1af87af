"""Pages for the tests of the sources that read the head, and what they claim."""

from __future__ import annotations

import json

from blogextract.claims import Claim
from blogextract.document import Document, load

ADDRESS = "https://kiln.example/2021/05/first-firing/"


def page(head: str = "", body: str = "", url: str | None = ADDRESS, language: str = "en") -> Document:
    """A page of a head and a body."""
    return load(f"<html lang='{language}'><head>{head}</head><body>{body}</body></html>", url=url)


def ld(*values: object) -> str:
    """JSON-LD scripts."""
    return "".join(f"<script type='application/ld+json'>{json.dumps(value)}</script>" for value in values)


def meta(**names: str) -> str:
    """`<meta>` elements; two underscores stand for a colon, one for a hyphen where doubled by the caller."""
    return "".join(f'<meta property="{name.replace("__", ":")}" content="{value}">' for name, value in names.items())


def values(claims: list[Claim], field: str) -> list[object]:
    """What is claimed for a field."""
    return [claim.value for claim in claims if claim.field == field]


def value(claims: list[Claim], field: str) -> object:
    """The first value that is claimed for a field, None where there is none."""
    found = values(claims, field)
    return found[0] if found else None
