"""The account of addresses: where each old one leads now, as `urls.csv` and as the redirect files are made from."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Literal
from urllib.parse import urlsplit

from msgspec import Struct

from blogextract.migrate.journal import Journal
from blogextract.migrate.links.map import path_of
from blogextract.migrate.model import Media, PageKind, Post

MoveKind = Literal["post", "page", "part", "alias", "attachment", "listing", "home", "file", "missing"]
Status = Literal["same", "redirect", "stored", "none"]
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a cell begins with that spreadsheet programs compute."""


class Move(Struct, frozen=True, kw_only=True):
    """An old address and where it leads.

    kind: what stood there; `part` is a further page of a post, `alias` another address of one, `missing` a post that
    is not there. status: `same` where the new site answers at the same path, `redirect` where it has to lead
    elsewhere, `stored` where `new` is a path in the output folder, `none` where there is nothing.
    """

    old: str
    new: str
    kind: MoveKind
    status: Status


def post_moves(journal: Journal, address: Callable[[Post], str]) -> Iterator[Move]:
    """The moves of all posts with their parts and aliases, each old address once; a post's own address first."""
    own = {post.url for post in journal.made(Post)}
    done: set[str] = set()
    for post in journal.made(Post):
        new = address(post)
        yield _move(post.url, new, post.kind)
        named: list[tuple[str, MoveKind]] = [(url, "part") for url in post.pages]
        named += [(url, "alias") for url in sorted(post.aliases)]
        for url, kind in named:
            if url not in own and url not in done:
                done.add(url)
                yield _move(url, new, kind)


def other_moves(kinds: Mapping[str, PageKind], others: Mapping[str, str]) -> Iterator[Move]:
    """The moves of listings, of pages of single pictures and of the first page, with and without a new place."""
    names: dict[str, MoveKind] = {"listing": "listing", "attachment": "attachment"}
    for url in sorted(kinds.keys() | others.keys()):
        kind = names.get(kinds.get(url, ""), "listing")
        if url in others:
            yield _move(url, others[url], "home" if path_of(others[url]) == "/" else kind)
        elif kinds[url] in names:
            yield Move(old=url, new="", kind=kind, status="none")


def media_moves(journal: Journal, address: Callable[[Media], str | None]) -> Iterator[Move]:
    """The moves of files."""
    found = [_move(url, new, "file") for media in journal.made(Media) if (new := address(media)) for url in media.urls]
    yield from sorted(found, key=lambda move: move.old)


def missing_moves(missing: Iterable[str]) -> Iterator[Move]:
    """Posts that are known of and not there."""
    for url in sorted(missing):
        yield Move(old=url, new="", kind="missing", status="none")


def _move(old: str, new: str, kind: MoveKind) -> Move:
    status: Status = "same" if _answers_alike(old, new) else "redirect"
    if not new.startswith(("/", "http://", "https://")):
        status = "stored"
    return Move(old=old, new=new, kind=kind, status=status)


def _answers_alike(old: str, new: str) -> bool:
    """True where a request for the old address reaches the new place by itself.

    A new address without a host is on the host that the old one had; the schemes are the server's affair.
    """
    host = urlsplit(new).netloc
    return path_of(old) == path_of(new) and host in ("", urlsplit(old).netloc)


def urls_csv(moves: Iterable[Move]) -> str:
    """The account as a table for people and programs: old, new, kind, status."""
    return table(Move.__struct_fields__, ((move.old, move.new, move.kind, move.status) for move in moves))


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table as CSV, no cell of which is a formula."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(heads)
    writer.writerows([cell(value) for value in row] for row in rows)
    return out.getvalue()


def cell(text: str) -> str:
    """A text as a cell that no spreadsheet program takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
