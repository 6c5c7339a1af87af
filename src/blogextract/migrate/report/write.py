"""All files of the account, written beside the new site."""

from __future__ import annotations

from typing import NamedTuple

from blogextract.migrate.completeness import Completeness
from blogextract.migrate.files import Files
from blogextract.migrate.links.check import REASONS, DeadLink
from blogextract.migrate.links.new_addresses import NewAddresses
from blogextract.migrate.model import Options, Site
from blogextract.migrate.people import authors_json, people
from blogextract.migrate.recurring.learn import Review
from blogextract.migrate.redirects.files import FILES, rules
from blogextract.migrate.redirects.moves import Move, table, urls_csv
from blogextract.migrate.report.changes import Changes
from blogextract.migrate.report.data import Report, account, gather
from blogextract.migrate.report.html import write_html


class Findings(NamedTuple):
    """What `completeness`, `learn` and `changes` gave."""

    completeness: Completeness
    review: Review
    changes: Changes


def write_report(files: Files, addresses: NewAddresses, *, site: Site, options: Options, found: Findings) -> Report:
    """Write `urls.csv`, `dead-links.csv`, `redirects/`, `people.json` and the reports; last of a run."""
    journal = files.journal
    moves = list(addresses.moves(each.url for each in found.completeness.missing))
    dead = list(addresses.dead())
    _write_addresses(files, site, moves, dead)
    counted = account(moves, dead)
    report = gather(
        journal, site, options.target, completeness=found.completeness, addresses=counted, changed=found.changes
    )
    files.write("report.json", report.to_json())
    with files.stream("report.html") as file:
        file.writelines(piece.encode("utf-8", "replace") for piece in write_html(report, journal))
    files.write("review.md", found.review.render().encode("utf-8", "replace"))
    files.write("people.json", authors_json(people(journal)).encode("utf-8", "replace"))
    return report


def _write_addresses(files: Files, site: Site, moves: list[Move], dead: list[DeadLink]) -> None:
    """The tables of addresses and links, and the redirect files."""
    files.write("urls.csv", urls_csv(moves).encode("utf-8", "replace"))
    rows = ((link.link, REASONS[link.why], link.post) for link in dead)
    files.write("dead-links.csv", table(("link", "why", "post"), rows).encode("utf-8", "replace"))
    due = rules(moves, site=site.url)
    for name, write in FILES.items():
        files.write(f"redirects/{name}", write(due).encode("utf-8", "surrogateescape"))
