"""Blogs that do not come over the network, or not by following links: saved pages, lists of addresses, WARC files.

They fill the same tables of the journal as a crawl, media among the responses, so that all stages after it are the
same and need no network for what is there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from urllib.parse import urlsplit

from blogextract.errors import MigrateError
from blogextract.migrate.crawl.fetcher import Fetcher
from blogextract.migrate.crawl.leads import SAMPLED, Leads
from blogextract.migrate.crawl.state import DONE, STOPPED, resume
from blogextract.migrate.crawl.turns import Turns
from blogextract.migrate.discover.addresses import Scope, normalise, origin_of, scope_of
from blogextract.migrate.discover.reading import read
from blogextract.migrate.journal import Journal
from blogextract.migrate.model import Failure, FoundBy, Options, Response, Sighting
from blogextract.migrate.sources.folder import saved_pages
from blogextract.migrate.sources.warc import archived
from blogextract.migrate.watch import Watch

_STEP = 100
"""Answers that are kept in one step of the journal: a step waits for the disk."""


def from_folder(journal: Journal, folder: Path, options: Options, watch: Watch) -> None:
    """Take saved pages, and the pictures and files beside them, as answers of the addresses that they had."""
    if not folder.is_dir():
        raise MigrateError(f"{folder} is no folder: give the folder of the saved pages")
    if not _begin(journal, f"folder {folder.resolve()}", options):
        return
    watch.stage("reading the saved pages")
    _keep(journal, saved_pages(folder), "file", watch)
    _end(journal, "file")


def from_warc(journal: Journal, path: Path, options: Options, watch: Watch) -> None:
    """Take the answers of a WARC file, or of all those in a folder."""
    files = sorted(each for each in path.rglob("*.warc*") if each.is_file()) if path.is_dir() else [path]
    if not files or not files[0].is_file():
        raise MigrateError(f"{path} holds no WARC file: give a .warc or .warc.gz file, or a folder of them")
    if not _begin(journal, f"warc {path.resolve()}", options):
        return
    watch.stage("reading the WARC files")
    for file in files:
        _keep(journal, archived(file, journal), "warc", watch)
    _end(journal, "warc")


def from_list(journal: Journal, lines: Path | Iterable[str], options: Options, watch: Watch) -> None:
    """Fetch the addresses of a list, one a line, with the further pages of posts that stand in several.

    Empty lines and lines that begin with `#` are passed over.
    """
    if isinstance(lines, Path):
        try:
            lines = lines.read_text(encoding="utf-8-sig", errors="replace").splitlines()
        except OSError as error:
            raise MigrateError(f"cannot read {lines}: {error.strerror or error}") from error
    addresses = _addresses(lines)
    first = addresses[0]
    _begin(journal, f"list {origin_of(first)}", options)
    hosts = frozenset(urlsplit(each).hostname or "" for each in addresses)
    ports = frozenset(urlsplit(each).port or (443 if each.startswith("https:") else 80) for each in addresses)
    scope = Scope(origin_of(first) + "/", hosts, ports, "/")
    with journal.step():
        journal.note("site", scope.site)
        journal.met(Sighting(url=each, found_by="list") for each in addresses)
        for each in addresses:
            journal.enqueue(each, purpose="page", rank=SAMPLED)
    leads = Leads(journal, scope)
    leads.sampling = True  # nothing is followed but the further pages of what is listed
    watch.stage("fetching the listed pages", len(addresses))
    with Fetcher(options, addresses, watch) as fetcher:
        try:
            Turns(journal, fetcher, leads, options, watch).run()
        except (MigrateError, KeyboardInterrupt):
            journal.note("crawl", STOPPED)
            raise
    journal.note("crawl", DONE)


def _addresses(lines: Iterable[str]) -> list[str]:
    found: dict[str, None] = {}
    for line in lines:
        text = line.strip()
        if text and not text.startswith("#"):
            address = normalise(text if "://" in text else f"http://{text}")
            if address is None:
                raise MigrateError(
                    f"{text[:200]!r} in the list is no address: write one like https://example.com/post/"
                )
            found[address] = None
    if not found:
        raise MigrateError("the list holds no address: write one a line")
    return list(found)


def _begin(journal: Journal, start: str, options: Options) -> bool:
    """Note what the journal is filled from; false where that has been done already."""
    before = journal.fact("start")
    if before not in (None, start):
        raise MigrateError(f"the output folder holds a migration of {before}: give another folder for this one")
    if before and journal.fact("crawl") == DONE and not journal.size("failed") and not start.startswith("list "):
        return False
    with journal.step():
        journal.note("start", start)
        resume(journal, options)
    return True


def _keep(journal: Journal, answers: Iterator[Response | Failure], found_by: FoundBy, watch: Watch) -> None:
    """Keep answers in the order in which they come, the later of two for an address unless it is worse."""
    kept = _STEP
    while kept == _STEP:
        kept = 0
        with journal.step():
            for answer in islice(answers, _STEP):
                _store(journal, answer, found_by)
                kept += 1
        watch.advance(kept)


def _store(journal: Journal, answer: Response | Failure, found_by: FoundBy) -> None:
    if isinstance(answer, Failure):
        journal.save([answer])
        return
    before = journal.response(answer.url)
    if before is None or _rank(answer) >= _rank(before):
        journal.save_response(answer)
        if answer.status == 200 and _is_html(answer):
            journal.met([Sighting(url=answer.url, found_by=found_by)])


def _rank(answer: Response) -> int:
    return 2 if 200 <= answer.status < 300 else 1 if answer.status < 400 else 0


def _is_html(answer: Response) -> bool:
    return "html" in answer.headers.get("content-type", "")


def _end(journal: Journal, found_by: FoundBy) -> None:
    """Find out which host the blog is, and what its own accounts, if they are there, name."""
    pages: dict[str, int] = {}
    for response, digest in journal.answers():
        if digest and response.status == 200 and _is_html(response):
            origin = origin_of(response.url)
            pages[origin] = pages.get(origin, 0) + 1
    if not pages:
        raise MigrateError(f"no HTML page was found in this {found_by}: check what was given")
    site = min(pages, key=lambda origin: (-pages[origin], origin)) + "/"
    leads = Leads(journal, scope_of(site))
    for response in journal.responses():
        if response.status == 200 and response.body and leads.scope.covers(response.url):
            with journal.step():
                leads.sight(response.url, read(response))
    with journal.step():
        journal.note("site", site)
        journal.note("crawl", DONE)
