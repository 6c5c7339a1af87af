"""A blog from its address: every post found and fetched into the journal, politely, and from where it was left."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

import msgspec

from blogextract.errors import MigrateError
from blogextract.migrate.crawl_budget import REDIRECTS
from blogextract.migrate.crawl_fetcher import Fetcher
from blogextract.migrate.crawl_leads import Leads
from blogextract.migrate.crawl_robots import Robots
from blogextract.migrate.crawl_turns import Turns
from blogextract.migrate.discover.addresses import normalise, origin_of, scope_of
from blogextract.migrate.journal import Journal
from blogextract.migrate.model import Failure, Options
from blogextract.migrate.watch import Watch

_RUNNING, _STOPPED, _DONE = "running", "stopped", "done"
"""What the journal's fact `crawl` says. Where it says that it runs, whatever ran it was killed."""


def crawl(journal: Journal, start: str, options: Options, watch: Watch) -> None:
    """Fetch a blog into the journal, or what of it is not there yet.

    Raises MigrateError where it has to stop; it goes on when it is called again.
    """
    address = _address(start)
    if _is_done(journal, address, options):
        return
    watch.stage("finding and fetching pages")
    _resume(journal, options)
    with Fetcher(options, address, watch) as fetcher:
        try:
            _turns(journal, fetcher, address, options, watch).run()
        except (MigrateError, KeyboardInterrupt):
            journal.note("crawl", _STOPPED)
            raise
    journal.note("crawl", _DONE)


def plan(journal: Journal, start: str, options: Options, watch: Watch) -> list[str]:
    """What a crawl would do, in lines for people, by robots.txt, sitemaps, feeds and the first page alone.

    What was asked is in the journal, so that a crawl after it does not ask again.
    """
    address = _address(start)
    watch.stage("asking what there is")
    with Fetcher(options, address, watch) as fetcher:
        _turns(journal, fetcher, address, options, watch).run(lists_only=True)
        seconds = fetcher.pace.pause(origin_of(journal.fact("site") or address).partition("//")[2])
    return _told(journal, options, seconds)


def _address(start: str) -> str:
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


def _is_done(journal: Journal, address: str, options: Options) -> bool:
    before = journal.fact("start")
    if before is not None and before != address:
        raise MigrateError(f"the output folder holds a migration of {before}: give another folder for {address}")
    return journal.fact("crawl") == _DONE and journal.fact("wishes") == _wishes(options) and not journal.size("failed")


def _resume(journal: Journal, options: Options) -> None:
    """Open again what failed in a run that ended, and what other options left out."""
    with journal.step():
        if journal.fact("crawl") in (_STOPPED, _DONE):
            journal.forget(Failure, "fetch ")
            journal.reopen("failed")
            journal.reopen("refused")
        if journal.fact("wishes") not in (None, _wishes(options)):
            journal.reopen("refused")
            journal.unnote("sample")
        journal.note("wishes", _wishes(options))
        journal.note("crawl", _RUNNING)


def _turns(journal: Journal, fetcher: Fetcher, address: str, options: Options, watch: Watch) -> Turns:
    """The work ahead; at the first time the blog's own address is found out, and what to begin with."""
    robots = Robots(journal, fetcher)
    if journal.fact("site") is None:
        first = _first_page(journal, fetcher, robots, address)
        whole = origin_of(address) + "/" == address
        site = origin_of(first) + "/" if whole else first
        with journal.step():
            journal.note("start", address)
            journal.note("site", site)
            Leads(journal, scope_of(site)).begin(first, robots.sitemaps(first))
    leads = Leads(journal, scope_of(journal.fact("site") or address))
    robots.allows(leads.scope.site)  # its pace holds from the first request on
    return Turns(journal, fetcher, leads, options, watch)


def _first_page(journal: Journal, fetcher: Fetcher, robots: Robots, address: str) -> str:
    """Where the address leads to: redirects of the blog as a whole are followed, to another host as well."""
    url = address
    for _ in range(REDIRECTS):
        if not robots.allows(url):
            raise MigrateError(f"the robots.txt of {url} does not allow programs there: ask the site's owner")
        response = journal.response(url) or fetcher.get(url)
        target = normalise(response.location) if response.location else None
        if target is None or target == url:
            if response.status >= 400:
                raise MigrateError(f"{url} answers {response.status}: check the address, or try again later")
            journal.save_response(response)
            return url
        journal.save_response(response)
        url = target
    raise MigrateError(f"{address} redirects more than {REDIRECTS} times: give the address that a browser ends at")


def _told(journal: Journal, options: Options, seconds: float) -> list[str]:
    counts: Counter[str] = Counter()
    for _, each in groupby(journal.sightings(), key=lambda sighting: sighting.url):
        counts.update({sighting.found_by for sighting in each})
    waiting = journal.size("open")
    pages = min(waiting, options.max_pages or waiting, options.sample or waiting)
    lines = [f"blog: {journal.fact('site')}"]
    lines += [f"{counts[kind]} addresses named by {words}" for kind, words in _ACCOUNTS]
    lines.append(f"{pages} pages would be fetched now, and what they lead to")
    if seconds:
        minutes = round(pages * seconds / 60)
        lines.append(f"a pause of {seconds:g} s between requests: at least {minutes} min")
    return lines


_ACCOUNTS = (
    ("sitemap", "sitemaps"),
    ("feed", "feeds"),
    ("rest", "the site's own listing of posts"),
    ("archive", "the first page"),
)
