"""The blog's pages to records: every HTML answer in the journal through the pipeline, in processes.

What was made of an answer is kept with what it was made from and by, so that a run that goes on where another
stopped, or reads the journal again offline, extracts only what is new or would come out differently.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import msgspec
from msgspec import Struct

import blogextract
from blogextract.errors import BlogextractError
from blogextract.migrate.extract.worker import PageTask
from blogextract.migrate.journal import Journal
from blogextract.migrate.model import Failure, Options, PageResult, Response
from blogextract.migrate.settle.facts import is_root, key_of, said_by
from blogextract.migrate.watch import Watch
from blogextract.workers import Crew, processors

SECONDS = 60.0
"""The longest that one page may take; real ones stay under one second."""
_BATCH = 16
"""Records that are written at once: what a killed process has to do again."""
_NOTE = "extracted "
"""Before the address, the name of the fact that says what a record was made from and by."""
_HTML = ("text/html", "application/xhtml+xml")
_UNSURE = ("", "text/plain", "application/octet-stream", "application/xml", "text/xml", "unknown/unknown")
"""Media types under which servers send pages as well: there the body tells."""
_LOOKS = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
_LOOKED_AT = 4096
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_ROOMS = (
    "chrome", "content", "document", "embeds", "metadata", "platforms", "segment", "structure",
)  # fmt: skip
"""Packages whose code and data decide what comes out of a page, beside the modules at the top."""
_OWN = ("extract/*.py", "losses.py", "model.py")


class Extraction(Struct, frozen=True, kw_only=True):
    """What a round of extraction did. changed: addresses whose record differs from that of an earlier round."""

    extracted: int = 0
    unchanged: int = 0
    failed: int = 0
    changed: list[str] = []


def extract_pages(journal: Journal, options: Options, watch: Watch) -> Extraction:
    """Make a `PageResult` of every HTML answer, or a `Failure`; what is there and would not differ stays."""
    todo, unchanged = _todo(journal)
    watch.stage("extract", len(todo))
    journal.forget(Failure, "extract ")  # they are all tried again
    crew = Crew("blogextract.migrate.extract.worker:answer", processes=options.jobs or processors(), seconds=SECONDS)
    answers = crew.map(_task(journal, each) for each in todo)
    failed, changed = 0, []
    batch: list[tuple[_Todo, PageResult | Failure]] = []
    try:
        for each, answer in zip(todo, answers, strict=True):
            made = _made(each.url, answer)
            failed += isinstance(made, Failure)
            if isinstance(made, PageResult) and _differs(journal, made):
                changed.append(each.url)
            batch.append((each, made))
            if len(batch) >= _BATCH:
                _keep(journal, batch)
                watch.advance(len(batch))
                batch = []
    finally:
        answers.close()
        _keep(journal, batch)
    watch.advance(len(batch))
    return Extraction(extracted=len(todo) - failed, unchanged=unchanged, failed=failed, changed=changed)


class _Todo(Struct, frozen=True):
    url: str
    charset: str | None
    mark: str
    named: bool


def _todo(journal: Journal) -> tuple[list[_Todo], int]:
    """The answers to be extracted, in the order of addresses, and how many need not be."""
    todo, unchanged = [], 0
    ours = fingerprint()
    posts = {key_of(sighting.url) for sighting in journal.sightings() if said_by(sighting) == "post"}
    for answer, digest in journal.answers():
        if not digest or not is_page(answer, journal):
            continue
        named = key_of(answer.url) in posts and not is_root(answer.url)
        mark = f"{ours} {digest}{' named' if named else ''}"
        if journal.fact(_NOTE + answer.url) == mark:
            unchanged += 1
        else:
            charset = _CHARSET.search(answer.headers.get("content-type", ""))
            todo.append(_Todo(answer.url, charset[1] if charset else None, mark, named))
    return todo, unchanged


def is_page(answer: Response, journal: Journal) -> bool:
    """True for an answer that is HTML by its header, or by its look where the header does not tell."""
    if answer.status != 200:
        return False
    media_type = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type in _HTML:
        return True
    if media_type not in _UNSURE:
        return False
    whole = answer if answer.body else journal.response(answer.url)
    return whole is not None and _LOOKS.match(whole.body[:_LOOKED_AT]) is not None


def _task(journal: Journal, each: _Todo) -> bytes:
    answer = journal.response(each.url)
    return msgspec.msgpack.encode(PageTask(each.url, answer.body if answer else b"", each.charset, each.named))


def _made(url: str, answer: bytes | BlogextractError) -> PageResult | Failure:
    if isinstance(answer, BlogextractError):
        return Failure(url=url, stage="extract", code=type(answer).__name__, message=str(answer))
    return msgspec.msgpack.decode(answer, type=PageResult)


def _differs(journal: Journal, made: PageResult) -> bool:
    before = journal.one(PageResult, made.url)
    return before is not None and before != made


def _keep(journal: Journal, batch: list[tuple[_Todo, PageResult | Failure]]) -> None:
    """Write some records, and what each was made from, which a failure has not: it is tried again in the next run."""
    with journal.step():
        for each, made in batch:
            if isinstance(made, PageResult):
                journal.note(_NOTE + each.url, each.mark)
        journal.save([made for _, made in batch])


@cache
def fingerprint() -> str:
    """A hash of all code and data that decide what comes out of a page: another rule is another fingerprint."""
    found = hashlib.sha256()
    for path in _files(Path(blogextract.__file__).parent):
        found.update(path.name.encode() + b"\0" + path.read_bytes())
    return found.hexdigest()[:16]


def _files(home: Path) -> Iterator[Path]:
    for folder in (home, *(home / room for room in _ROOMS)):
        yield from sorted(path for path in folder.iterdir() if path.suffix in (".py", ".msgpack"))
    for pattern in _OWN:
        yield from sorted((home / "migrate").glob(pattern))
