"""Where a crawl stands: what it was asked for, and whether it ended, was stopped, or was killed."""

from __future__ import annotations

import msgspec

from blogextract.errors import MigrateError
from blogextract.migrate.discover.addresses import normalise
from blogextract.migrate.journal import Journal
from blogextract.migrate.model import Failure, Options

RUNNING, STOPPED, DONE = "running", "stopped", "done"
"""What the journal's fact `crawl` says. Where it says that it runs, whatever ran it was killed."""


def address_of(start: str) -> str:
    """The address typed, `http://` put before one without a scheme: servers lead from there to https."""
    text = start if "://" in start else f"http://{start}"
    address = normalise(text)
    if address is None:
        raise MigrateError(f"{start!r} is no address of a blog: give one like https://example.com/blog/")
    return address


def _wishes(options: Options) -> str:
    """Those options that decide what is asked for."""
    chosen = (options.include, options.exclude, options.max_pages, options.sample)
    return msgspec.json.encode(chosen).decode()


def is_done(journal: Journal, address: str, options: Options) -> bool:
    """True where nothing is left to ask for. Raises MigrateError where the journal is that of another blog."""
    before = journal.fact("start")
    if before is not None and before != address:
        raise MigrateError(f"the output folder holds a migration of {before}: give another folder for {address}")
    return journal.fact("crawl") == DONE and journal.fact("wishes") == _wishes(options) and not journal.size("failed")


def resume(journal: Journal, options: Options) -> None:
    """Open again what failed in a run that ended, and what other options left out."""
    with journal.step():
        if journal.fact("crawl") in (STOPPED, DONE):
            for failure in list(journal.made(Failure)):
                if failure.stage == "fetch" and journal.state(failure.url) == "failed":
                    journal.drop(failure)
            journal.reopen("failed")
        if journal.fact("wishes") not in (None, _wishes(options)):
            journal.reopen("refused")  # those that are so still are refused again
            journal.unnote("sample")
        journal.note("wishes", _wishes(options))
        journal.note("crawl", RUNNING)
