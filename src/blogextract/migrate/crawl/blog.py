"""A blog from its address: every post found and fetched into the journal, politely, and from where it was left."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

from blogextract.errors import MigrateError
from blogextract.migrate.crawl.budget import REDIRECTS
from blogextract.migrate.crawl.fetcher import Fetcher
from blogextract.migrate.crawl.leads import Leads
from blogextract.migrate.crawl.robots import Robots
from blogextract.migrate.crawl.state import DONE, STOPPED, address_of, is_done, resume
from blogextract.migrate.crawl.turns import Turns
from blogextract.migrate.discover.addresses import normalise, origin_of, scope_of
from blogextract.migrate.journal import Journal
from blogextract.migrate.model import Options
from blogextract.migrate.watch import Watch


def crawl(journal: Journal, start: str, options: Options, watch: Watch) -> None:
    """Fetch a blog into the journal, or what of it is not there yet.

    Raises MigrateError where it has to stop; it goes on when it is called again.
    """
    address = address_of(start)
    if is_done(journal, address, options):
        return
    watch.stage("finding and fetching pages")
    resume(journal, options)
    with Fetcher(options, address, watch) as fetcher:
        try:
            _turns(journal, fetcher, address, options, watch).run()
        except (MigrateError, KeyboardInterrupt):
            journal.note("crawl", STOPPED)
            raise
    journal.note("crawl", DONE)


def plan(journal: Journal, start: str, options: Options, watch: Watch) -> list[str]:
    """What a crawl would do, in lines for people, by robots.txt, sitemaps, feeds and the first page alone.

    What was asked is in the journal, so that a crawl after it does not ask again.
    """
    address = address_of(start)
    watch.stage("asking what there is")
    with Fetcher(options, address, watch) as fetcher:
        _turns(journal, fetcher, address, options, watch).run(lists_only=True)
        seconds = fetcher.pace.pause(origin_of(journal.fact("site") or address).partition("//")[2])
    return _told(journal, options, seconds)


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
