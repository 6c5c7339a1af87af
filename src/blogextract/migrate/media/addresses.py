"""Where the file of an old address lies now: what targets ask when they rewrite a post."""

from __future__ import annotations

from collections.abc import Callable

from blogextract.migrate.journal import Journal
from blogextract.migrate.model import Media


def media_paths(journal: Journal) -> Callable[[str], str | None]:
    """A function from a file's old address to its path in the output folder; None for what was not taken over.

    The fragment of an address does not count, and neither does whether it is http or https.
    """
    paths = {plain(url): media.path for media in journal.made(Media) for url in media.urls}

    def path_of(url: str) -> str | None:
        return paths.get(plain(url))

    return path_of


def plain(url: str) -> str:
    """What tells files apart: the address without scheme and fragment."""
    return url.partition("#")[0].partition("://")[2]
