import pytest

from blogextract.migrate.crawl import fetcher as crawl_fetcher
from blogextract.migrate.crawl import pace as crawl_pace
from blogextract.migrate.crawl.blog import crawl
from blogextract.migrate.journal import Journal
from blogextract.migrate.model import Options
from blogextract.migrate.watch import Watch


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch):
    """The tests' servers are on loopback: no proxy of this machine may stand between."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture(autouse=True)
def _no_long_waits(monkeypatch):
    """Tries follow each other at once."""
    monkeypatch.setattr(crawl_fetcher, "FIRST_WAIT", 0.001)
    monkeypatch.setattr(crawl_fetcher, "LONGEST_WAIT", 0.01)
    monkeypatch.setattr(crawl_pace, "FIRST_STEP", 0.001)


class Listener(Watch):
    """Remembers what was said."""

    def __init__(self):
        self.lines = []

    def say(self, line):
        self.lines.append(line)


@pytest.fixture
def watch():
    return Listener()


@pytest.fixture
def journal(tmp_path):
    with Journal(tmp_path / "journal.sqlite") as opened:
        yield opened


@pytest.fixture
def crawled(journal, watch):
    """Crawls a site that is served, into the journal."""

    def run(site, path="/", **options):
        crawl(journal, site.home + path, Options(rate=0, **options), watch)
        return {response.url.removeprefix(site.home): response.status for response in journal.responses()}

    return run
