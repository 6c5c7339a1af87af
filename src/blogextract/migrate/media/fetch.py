"""The media stage as the migration calls it: with the network, or with what the journal holds."""

from __future__ import annotations

from pathlib import Path

from blogextract.migrate.crawl.exchange import MEDIA
from blogextract.migrate.crawl.fetcher import Fetcher
from blogextract.migrate.crawl.robots import Robots
from blogextract.migrate.discover.addresses import normalise
from blogextract.migrate.journal import Journal
from blogextract.migrate.media.gather import gather_media
from blogextract.migrate.media.kinds import NotMediaError
from blogextract.migrate.model import Options, Response
from blogextract.migrate.watch import Watch


def fetch_media(
    journal: Journal, out: Path, options: Options, watch: Watch, *, folder: str = "media", start: str | None = None
) -> None:
    """Bring the blog's own files that its posts use into a folder of the output folder.

    folder: where the target keeps media, relative to `out`. start: the address that the user gave, whose host may
    be asked wherever it lies; None where the blog did not come from the network. With `Options.media` false the
    folder is emptied and addresses stay as they were; what was got before waits for a run that asks for it.
    """
    if options.offline or not options.media:
        gather_media(journal, out, watch, folder=folder, getter=None, wanted_at_all=options.media)
        return
    with Fetcher(options, [start] if start else [], watch) as fetcher:
        gather_media(journal, out, watch, folder=folder, getter=_Asking(fetcher, Robots(journal, fetcher)))


class _Asking:
    """A fetcher that is asked for files, where the robots.txt of their host allows it."""

    def __init__(self, fetcher: Fetcher, robots: Robots) -> None:
        self._fetcher = fetcher
        self._robots = robots

    def get(self, url: str) -> Response:
        """The answer at a file's address."""
        known = normalise(url)
        if known is None:
            raise NotMediaError("the address is none that can be asked for", code="NotFound")
        if not self._robots.allows(known):
            raise NotMediaError("robots.txt asks not to fetch it", code="Robots")
        return self._fetcher.get(url, MEDIA)
