"""All files of the account, written beside the new site."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from blogextract.errors import MigrateError
from blogextract.migrate.completeness import Completeness
from blogextract.migrate.journal import Journal
from blogextract.migrate.links.check import REASONS, DeadLink
from blogextract.migrate.links.new_addresses import NewAddresses
from blogextract.migrate.model import Options, Site
from blogextract.migrate.people import authors_json, people
from blogextract.migrate.recurring.learn import Review
from blogextract.migrate.redirects.files import FILES, rules
from blogextract.migrate.redirects.moves import Move, table, urls_csv
from blogextract.migrate.report.changes import changes, remember, state_of
from blogextract.migrate.report.data import Report, account, gather
from blogextract.migrate.report.html import write_html


def write_report(
    journal: Journal,
    out: Path,
    addresses: NewAddresses,
    *,
    site: Site,
    options: Options,
    found: tuple[Completeness, Review],
) -> Report:
    """Write `urls.csv`, `dead-links.csv`, `redirects/`, `people.json` and the reports; last of a run.

    found: what `completeness` and `learn` gave. The state of the posts is kept for the next run's comparison once
    every file is there.
    """
    completeness, review = found
    moves = list(addresses.moves(each.url for each in completeness.missing))
    dead = list(addresses.dead())
    _write_addresses(out, site, moves, dead)
    counted, state = account(moves, dead), state_of(journal)
    report = gather(
        journal, site, options.target, completeness=completeness, addresses=counted, changed=changes(journal, state)
    )
    _put(out / "report.json", [report.to_json()])
    _put(out / "report.html", (piece.encode("utf-8", "replace") for piece in write_html(report, journal)))
    _put(out / "review.md", [review.render().encode("utf-8", "replace")])
    _put(out / "people.json", [authors_json(people(journal)).encode("utf-8", "replace")])
    remember(journal, state)
    return report


def _write_addresses(out: Path, site: Site, moves: list[Move], dead: list[DeadLink]) -> None:
    """The tables of addresses and links, and the redirect files."""
    _put(out / "urls.csv", [urls_csv(moves).encode("utf-8", "replace")])
    rows = ((link.link, REASONS[link.why], link.post) for link in dead)
    _put(out / "dead-links.csv", [table(("link", "why", "post"), rows).encode("utf-8", "replace")])
    found = rules(moves, site=site.url)
    for name, write in FILES.items():
        _put(out / "redirects" / name, [write(found).encode("utf-8", "surrogateescape")])


def _put(path: Path, pieces: Iterable[bytes]) -> None:
    """Write a file whole: to a name beside it first."""
    beside = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("wb") as file:
            for piece in pieces:
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise MigrateError(f"cannot write {path.name} ({error.strerror}): make room and run again") from None
