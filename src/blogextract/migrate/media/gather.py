"""Media: every file of the blog that its posts use, got once, checked, and laid into the output folder.

    posts ─wanted→ addresses ─journal, waiting folder or server→ bytes ─kinds, pictures, svg→ Media ─names→ files

One file that cannot be had is a `Failure` of the stage `media` and never ends a run. Failures that another try
would not mend (not found, not what it claims) are remembered; those of the network are tried anew by the next run.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol
from urllib.parse import urljoin, urlsplit

import msgspec

from blogextract.document.renditions import width_hint
from blogextract.errors import BlogextractError, MigrateError
from blogextract.migrate.discover.addresses import normalise
from blogextract.migrate.journal import Journal
from blogextract.migrate.media.kinds import NotMediaError, check_kind, ending_for, ending_of
from blogextract.migrate.media.names import Named, names
from blogextract.migrate.media.offered import other_offers
from blogextract.migrate.media.pictures import check_whole
from blogextract.migrate.media.shelf import WAITING, Shelf
from blogextract.migrate.media.svg import check_drawing
from blogextract.migrate.media.wanted import Wanted, own_hosts, wanted_files
from blogextract.migrate.model import Failure, Media, Response
from blogextract.migrate.watch import Watch

LARGEST = 200 * 1024 * 1024
"""Bytes of one file."""
_REDIRECTS = 5
_BATCH = 100
"""Failures that are kept in one step of the journal."""
_LASTING = frozenset(
    {"NotFound", "Refused", "Empty", "NotMedia", "Truncated", "Damaged", "Unsafe", "Redirect", "Robots"}
)
"""Failures that another try would not mend."""


class Getter(Protocol):
    """What asks a server for a file: it is polite, bounded, tries again, and never follows a redirect itself."""

    def get(self, url: str) -> Response:
        """The answer. Raises FetchError where none comes."""


def gather_media(
    journal: Journal, out: Path, watch: Watch, *, folder: str, getter: Getter | None, wanted_at_all: bool = True
) -> None:
    """Bring every wanted file into the media folder; without a getter, only what is in the journal already.

    wanted_at_all: where false, no file is wanted.
    """
    wanted = wanted_files(journal, own_hosts(journal)) if wanted_at_all else {}
    work = _Gathering(journal, Shelf(out), getter)
    with journal.step():
        work.forget_failures(wanted)
    open_ones = [each for each in wanted.values() if each.url not in work.held and each.url not in work.failed]
    if open_ones:
        watch.stage("get pictures and files", len(open_ones))
    for each in open_ones:
        work.bring(each)
        watch.advance()
    work.keep_failures()
    work.put_in_place(wanted, folder)


class _Gathering:
    """One run over the wanted files. held: the digest that each address gave. failed: addresses given up."""

    def __init__(self, journal: Journal, shelf: Shelf, getter: Getter | None) -> None:
        self._journal = journal
        self._shelf = shelf
        self._getter = getter
        self.held: dict[str, str] = {}
        self.failed: set[str] = set()
        self._came: dict[str, str] = {}
        self._failures: list[Failure] = []
        for media in list(journal.made(Media)):
            if self._place_of(media):
                self.held.update(dict.fromkeys(media.urls, media.digest))

    def _place_of(self, media: Media) -> str | None:
        """Where a file lies: at its path, or aside where the process was killed while files were put in place."""
        aside = _aside(media)
        return next((path for path in (media.path, aside) if self._shelf.holds(path, media.size)), None)

    def forget_failures(self, wanted: dict[str, Wanted]) -> None:
        """Drop failures that the next try may mend, and those of files that no post uses any more."""
        failures = [failure for failure in self._journal.made(Failure) if failure.stage == "media"]
        self._journal.forget(Failure, "media ")
        lasting = [failure for failure in failures if failure.url in wanted and failure.code in _LASTING]
        self._journal.save(lasting)
        self.failed = {failure.url for failure in lasting}

    def bring(self, wanted: Wanted) -> None:
        """Get one file, or note why not."""
        waiting = self._shelf.waiting(wanted.url)
        try:
            content = self._shelf.read(waiting)
            if content is None:
                content, made = self._first_good(wanted)
                self._shelf.write(waiting, content)
            else:
                made = _inspected(content, wanted)
        except MigrateError:
            raise
        except BlogextractError as error:
            self._note(Failure(url=wanted.url, stage="media", code=_code(error), message=str(error)))
            return
        media = self._joined(made, wanted.url, waiting)
        self._journal.save([media])
        if media.path != waiting:
            self._shelf.drop(waiting)
        self.held[wanted.url] = media.digest

    def _note(self, failure: Failure) -> None:
        """Keep a failure; those that the next run tries again in any case can wait for others to be kept with."""
        self._failures.append(failure)
        if failure.code in _LASTING or len(self._failures) >= _BATCH:
            self.keep_failures()

    def keep_failures(self) -> None:
        """Write the failures that wait."""
        self._journal.save(self._failures)
        self._failures = []

    def _first_good(self, wanted: Wanted) -> tuple[bytes, Media]:
        """The content that the first candidate gives that gives what is wanted, and what it is."""
        failure: BlogextractError | None = None
        for address in self._addresses(wanted):
            try:
                at, content = self._content(address)
                made = _inspected(content, wanted)
            except MigrateError:
                raise
            except BlogextractError as error:
                failure = failure or error
            else:
                self._came[at] = made.digest
                return content, made
        raise failure or NotMediaError("there is no address to get it from", code="NotMedia")

    def _addresses(self, wanted: Wanted) -> Iterator[str]:
        """Where to look for a file: at its candidates, then, of a picture, at what else its page offers for it."""
        yield from wanted.candidates
        if wanted.role == "image" and self._getter is not None:
            yield from other_offers(self._journal, wanted)

    def _content(self, address: str) -> tuple[str, bytes]:
        """The bytes at an address and where they came from in the end; what is here already is not asked for."""
        for _ in range(_REDIRECTS + 1):
            known = self._read_known(address)
            if known is not None:
                return address, known
            response = self._journal.response(address) or self._journal.response(normalise(address) or address)
            response = response or self._ask(address)
            if response.status in {301, 302, 303, 307, 308} and response.location:
                address = urljoin(address, response.location).partition("#")[0]
                continue
            if response.status != 200:
                code = "NotFound" if response.status in {404, 410} else "Refused"
                code = "Unavailable" if response.status in {0, 408, 425, 429} or response.status >= 500 else code
                raise NotMediaError(f"the server answered with status {response.status}", code=code)
            return address, response.body
        raise NotMediaError(f"more than {_REDIRECTS} redirects", code="Redirect")

    def _read_known(self, address: str) -> bytes | None:
        """The content that an address gave before, as one that a post uses or as where a redirect led."""
        digest = self.held.get(address) or self._came.get(address)
        media = self._journal.one(Media, digest) if digest else None
        place = self._place_of(media) if media else None
        return self._shelf.read(place) if place else None

    def _ask(self, address: str) -> Response:
        if self._getter is None:
            raise NotMediaError("it is not in the journal: run without --offline to get it", code="Offline")
        return self._getter.get(address)

    def _joined(self, made: Media, url: str, waiting: str) -> Media:
        """The record of a content, its addresses joined with those that gave the same before."""
        known = self._journal.one(Media, made.digest)
        place = self._place_of(known) if known else None
        urls = sorted({url, *(known.urls if known else ())})
        return msgspec.structs.replace(made, path=place or waiting, urls=urls)

    def put_in_place(self, wanted: dict[str, Wanted], folder: str) -> None:
        """Give every file the name that the whole set decides; what no post uses goes back to the waiting folder.

        First all that move go aside, since one file's new name may be another's old one; then the journal learns
        the new names; then the files get them. Whatever the moment of a kill, each file is found again.
        """
        files = [(media, place) for media in self._journal.made(Media) if (place := self._place_of(media))]
        places = {media.digest: place for media, place in files}
        used = [
            msgspec.structs.replace(media, urls=urls)
            for media, _ in files
            if (urls := [url for url in media.urls if url in wanted])
        ]
        named = names(Named(media.digest, _naming(media), _ending(media)) for media in used)
        placed = [msgspec.structs.replace(media, path=f"{folder}/{named[media.digest]}") for media in used]
        moving = [media for media in placed if places[media.digest] != media.path]
        for media in moving:
            self._shelf.move(places[media.digest], _aside(media))
        for media, place in files:
            if media.digest not in named:
                self._shelf.move(place, self._shelf.waiting(media.urls[0]))
        with self._journal.step():
            self._journal.forget(Media)
            self._journal.save(placed)
        for media in moving:
            self._shelf.move(_aside(media), media.path)
        self._shelf.sweep(self.held.keys() & wanted.keys())


def _aside(media: Media) -> str:
    return f"{WAITING}/{media.digest}"


def _ending(media: Media) -> str:
    return ending_for(media.content_type, ending_of(urlsplit(_naming(media)).path))


def _naming(media: Media) -> str:
    """The address that names a file: that of an original before that of a copy in another size."""
    return min(media.urls, key=lambda url: (width_hint(url) is not None, url))


def _inspected(content: bytes, wanted: Wanted) -> Media:
    """What a content is. Raises NotMediaError where it is not whole or not what is wanted."""
    if len(content) > LARGEST:
        raise NotMediaError(f"the file is larger than {LARGEST // 1024 // 1024} MiB", code="Refused")
    kind = check_kind(content, claimed=ending_of(urlsplit(wanted.url).path), role=wanted.role)
    size = check_whole(content, kind.content_type)
    if kind.content_type == "image/svg+xml":
        check_drawing(content)
    digest = hashlib.sha256(content).hexdigest()
    fields = {"digest": digest, "content_type": kind.content_type, "size": len(content)}
    return msgspec.convert(
        {**fields, "urls": [wanted.url], "path": "", "width": size.width, "height": size.height}, Media
    )


def _code(error: BlogextractError) -> str:
    """What went wrong, in one word."""
    if isinstance(error, NotMediaError):
        return error.code
    return type(error).__name__
