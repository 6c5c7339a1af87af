"""The migration from beginning to end: the stages in order, each of which goes on from what the journal holds."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from blogextract.errors import MigrateError
from blogextract.migrate.completeness import completeness
from blogextract.migrate.crawl import blog
from blogextract.migrate.extract.pages import extract_pages
from blogextract.migrate.files import Files
from blogextract.migrate.journal import Journal
from blogextract.migrate.links.new_addresses import NewAddresses
from blogextract.migrate.media.fetch import fetch_media
from blogextract.migrate.model import Options, PageResult, Post, Site
from blogextract.migrate.recurring.learn import learn
from blogextract.migrate.report.changes import changes, remember, state_of
from blogextract.migrate.report.data import Report
from blogextract.migrate.report.words import summary
from blogextract.migrate.report.write import Findings, write_report
from blogextract.migrate.settle.posts import settle
from blogextract.migrate.sources import fill
from blogextract.migrate.targets import plan, target, write_target
from blogextract.migrate.watch import Watch

JOURNAL = "journal.sqlite"
_WARC = (".warc", ".warc.gz")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of a migration. missing: how many posts are known of and not there. summary: lines for people."""

    posts: int
    missing: int
    summary: str
    report: Report


def migrate(source: str, out: Path, options: Options | None = None, watch: Watch | None = None) -> Outcome:
    """Take a whole blog to a folder, or go on with it.

    source: the blog's address, a folder of saved pages, a WARC file, or a file with one address a line. out: made
    where it is not there. Whatever ended a run before, the same call goes on, and ends in the same files.
    Raises MigrateError where it cannot go on.
    """
    options, watch = options or Options(), watch or Watch()
    target(options.target)
    with _explained(out):
        out.mkdir(parents=True, exist_ok=True)
        with Journal(out / JOURNAL) as journal:
            _same_source(journal, source)
            if not options.offline:
                _fill(journal, source, options, watch)
            elif next(journal.responses(), None) is None:
                raise MigrateError(f"{out} holds no pages yet: run without --offline first")
            return _make(journal, source, out, options, watch)


def look(source: str, options: Options | None = None, watch: Watch | None = None) -> list[str]:
    """What a migration of a blog on the web would do, in lines for people; nothing is kept."""
    if not _is_address(source):
        raise MigrateError("only a blog on the web can be looked at without migrating it: give its address")
    with TemporaryDirectory() as folder, Journal(Path(folder) / JOURNAL) as journal:
        return blog.plan(journal, source, options or Options(), watch or Watch())


def _same_source(journal: Journal, source: str) -> None:
    """A folder is for one blog: two would be mixed beyond telling."""
    name = source if _is_address(source) else str(Path(source).resolve())
    before = journal.fact("source")
    if before is None:
        journal.note("source", name)
    elif before.rstrip("/") != name.rstrip("/"):
        raise MigrateError(f"this folder holds the migration of {before}: give another output folder")


def _fill(journal: Journal, source: str, options: Options, watch: Watch) -> None:
    """Bring the pages into the journal."""
    if _is_address(source):
        blog.crawl(journal, source, options, watch)
        return
    path = Path(source)
    if path.is_dir() and not any(path.glob("*.warc*")):
        fill.from_folder(journal, path, options, watch)
    elif path.is_dir() or path.name.lower().endswith(_WARC):
        fill.from_warc(journal, path, options, watch)
    elif path.is_file():
        fill.from_list(journal, path, options, watch)
    else:
        raise MigrateError(f"{source} is no address, and there is no such file or folder")


def _is_address(source: str) -> bool:
    """True for a blog's address: what is there as a file or folder is none."""
    return source.startswith(("http://", "https://")) or ("." in source and not os.path.lexists(source))


def _make(journal: Journal, source: str, out: Path, options: Options, watch: Watch) -> Outcome:
    """Everything after the crawl: a function of what the journal holds."""
    extract_pages(journal, options, watch)
    watch.stage("telling posts from other pages")
    kinds = settle(journal)
    review = learn(journal)
    where = plan(journal, options)
    start = source if _is_address(source) else None
    fetch_media(journal, out, options, watch, folder=where.media_folder, start=start)
    watch.stage("writing")
    site = _site(journal)
    known = completeness(journal, kinds)
    addresses = NewAddresses(journal, site, where, kinds, listing=where.listing)
    state, files = state_of(journal), Files(journal, out)
    found = Findings(known, review, changes(journal, state))
    write_target(files, site, options, link=addresses.link, media=addresses.media)
    report = write_report(files, addresses, site=site, options=options, found=found)
    files.finish()
    remember(journal, state)
    return Outcome(posts=known.posts, missing=len(known.missing), summary=summary(report, str(out)), report=report)


def _site(journal: Journal) -> Site:
    """What is known of the blog: its first page says it, or most of its posts do."""
    names: Counter[str] = Counter()
    languages: Counter[str] = Counter()
    first = ""
    for post in journal.made(Post):
        first = first or post.url
        names.update([post.article.site_name] if post.article.site_name else [])
        languages.update([post.article.language] if post.article.language else [])
    url = journal.fact("site") or first
    home = journal.one(PageResult, url)
    article = home.article if home is not None else None
    name = _most(names) or (article and (article.site_name or article.title)) or None
    return Site(
        url=url,
        title=name,
        description=article.description if article else None,
        language=_most(languages) or (article.language if article else None),
    )


def _most(counts: Counter[str]) -> str | None:
    """The most frequent; of equals the first in the alphabet."""
    return min(counts, key=lambda name: (-counts[name], name)) if counts else None


@contextmanager
def _explained(out: Path) -> Iterator[None]:
    """The disk's errors in words that say what to do."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        where = error.filename or out
        raise MigrateError(f"cannot write {where}: {reason}; mend that and run the same command again") from None
