"""The answers in a WARC file (ISO 28500), which web archives and `wget --warc-file` write."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from blogextract.errors import FetchError, MigrateError
from blogextract.fetch.address import public_form, read_address, redirect_target
from blogextract.migrate.crawl.exchange import KEPT_HEADERS, LONGEST_HEADER
from blogextract.migrate.discover.addresses import normalise
from blogextract.migrate.journal import Journal
from blogextract.migrate.model import Failure, Response

_LARGEST = 256 * 1024 * 1024
"""Bytes of a body, unpacked; a record may unpack to any size."""
_STARTS = (b"filedesc:", b"WARC/", b"\x1f\x8b")
"""How files begin: ARC, the format before, WARC, and either packed."""
_KINDS = frozenset({"response", "revisit"})


def archived(path: Path, journal: Journal) -> Iterator[Response | Failure]:
    """The answers of a file in its order. A record that says "as before" takes the body kept in the journal."""
    iterate, broken = _reader()
    digests: dict[str, str] = {}
    try:
        with path.open("rb") as file:
            if not file.read(len(_STARTS[0])).startswith(_STARTS):
                raise MigrateError(f"{path} is no WARC file: give one that a web archive or wget has written")
            file.seek(0)
            for record in iterate(file):
                if record.rec_type in _KINDS and record.http_headers is not None:
                    answer = _answer(record, digests, journal)
                    if answer is not None:
                        yield answer
    except (broken, zlib.error, EOFError) as error:
        raise MigrateError(f"{path} is damaged or no WARC file: {error}") from error
    except OSError as error:
        raise MigrateError(f"cannot read {path}: {error.strerror or error}") from error


def _reader() -> tuple[Any, type[Exception]]:
    """What reads WARC files: an extra, since few have any."""
    try:
        from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415 - see above
        from warcio.exceptions import ArchiveLoadFailed  # noqa: PLC0415 - see above
    except ImportError:
        raise MigrateError("reading WARC files needs warcio: pip install 'blogextract[warc]'") from None
    return ArchiveIterator, ArchiveLoadFailed


def _answer(record: Any, digests: dict[str, str], journal: Journal) -> Response | Failure | None:  # noqa: ANN401 - warcio ships no types
    target = (record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")
    url = normalise(target)
    status = record.http_headers.get_statuscode()
    if url is None or not (status.isascii() and status.isdigit()):
        return None
    headers = {name: value[:LONGEST_HEADER] for name in KEPT_HEADERS if (value := record.http_headers.get_header(name))}
    location = record.http_headers.get_header("Location")
    leads = _target(target, location) if location and status.startswith("3") else None
    digest = record.rec_headers.get_header("WARC-Payload-Digest") or ""
    body = b""
    if record.rec_type == "revisit":
        before = journal.response(digests.get(digest) or _referred(record) or url)
        body = before.body if before else b""
        if status == "304":
            status = "200"
    elif status.startswith("2"):
        body = record.content_stream().read(_LARGEST + 1)
        if len(body) > _LARGEST:
            message = f"{url} is larger than 256 MiB in the archive: it is left out"
            return Failure(url=url, stage="fetch", code="ResponseTooLargeError", message=message)
        digests.setdefault(digest, url)
    return Response(url=url, status=int(status[:3]), headers=headers, location=leads, body=body)


def _referred(record: Any) -> str | None:  # noqa: ANN401 - warcio ships no types
    return normalise((record.rec_headers.get_header("WARC-Refers-To-Target-URI") or "").strip("<>"))


def _target(url: str, location: str) -> str | None:
    try:
        return public_form(redirect_target(read_address(url), location))
    except FetchError:
        return None
