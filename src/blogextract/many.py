"""Many pages at once: `extract` over processes, the records in the order of the pages."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

import msgspec
from lxml import etree
from msgspec import Struct

from blogextract.article import Article
from blogextract.document import PageInput
from blogextract.errors import BlogextractError, InputError
from blogextract.fetch import Page
from blogextract.pipeline import extract
from blogextract.worker import as_error
from blogextract.workers import Crew, processors

Job: TypeAlias = "PageInput | Page | tuple[PageInput, str | None]"
"""What `extract_many` takes for a page: what `extract` takes, the same with its address, or what `fetch` gave."""


class Extracted(Struct, frozen=True, kw_only=True):
    """What became of one of many pages: its article, or the error that ended it; one of the two is null.

    index: the page's place among those given, from 0. url: the address that was given with it.
    """

    index: int
    url: str | None
    article: Article | None = None
    error: BlogextractError | None = None


class _Given(Struct, array_like=True):
    """A page on its way to a worker. is_text: it was given decoded."""

    content: bytes
    url: str | None
    charset: str | None
    is_text: bool


def extract_many(pages: Iterable[Job], *, jobs: int = 0, seconds: float = 60.0) -> Iterator[Extracted]:
    """The records of many pages, in their order: one `Extracted` for each page, whatever happens to it.

    pages: what `extract` takes, pairs of that and its address, or the `Page` of a fetch; they are taken in only a
    little ahead of the records, so that there may be more of them than fit in memory, or no end of them.
    jobs: how many processes; 0 for one a processor, 1 for none beside this one. seconds: how long a page may take
    where processes are used; such a page, and one that ends its process, has an error and the others go on.
    Leaving the loop ends the processes.
    """
    jobs = jobs or processors()
    return _here(pages) if jobs == 1 else _in_processes(pages, jobs, seconds)


def _here(pages: Iterable[Job]) -> Iterator[Extracted]:
    for index, given in enumerate(pages):
        page, url, charset = _parts(given)
        try:
            article = extract(page, url=url, charset=charset)
        except Exception as error:  # noqa: BLE001 - one page never ends the run
            yield Extracted(index=index, url=url, error=as_error(error))
        else:
            yield Extracted(index=index, url=url, article=article)


def _in_processes(pages: Iterable[Job], jobs: int, seconds: float) -> Iterator[Extracted]:
    urls: dict[int, str | None] = {}

    def tasks() -> Iterator[bytes | BlogextractError]:
        for index, given in enumerate(pages):
            page, url, charset = _parts(given)
            urls[index] = url
            try:
                task = _packed(page, url, charset)
            except Exception as error:  # noqa: BLE001 - one page never ends the run
                yield as_error(error)
            else:
                yield task

    crew = Crew("blogextract.many:answer", processes=jobs, seconds=seconds)
    for index, answer in enumerate(crew.map(tasks())):
        url = urls.pop(index)
        if isinstance(answer, BlogextractError):
            yield Extracted(index=index, url=url, error=answer)
        else:
            yield Extracted(index=index, url=url, article=msgspec.msgpack.decode(answer, type=Article))


def answer(task: bytes) -> bytes:
    """A worker's part: the record of a page, both packed."""
    given = msgspec.msgpack.decode(task, type=_Given)
    page = given.content.decode("utf-8", "surrogatepass") if given.is_text else given.content
    return msgspec.msgpack.encode(extract(page, url=given.url, charset=given.charset))


def _parts(given: Job) -> tuple[PageInput, str | None, str | None]:
    if isinstance(given, tuple):
        page, url = given
        return page, url, None
    if isinstance(given, Page):
        return given.content, given.url, given.charset
    return given, None, None


def _packed(page: PageInput, url: str | None, charset: str | None) -> bytes:
    """A page as bytes; a tree goes as the text that it stands for."""
    if isinstance(page, Path):
        page = _read(page)
    if isinstance(page, bytes | bytearray | memoryview):
        return msgspec.msgpack.encode(_Given(bytes(page), url, charset, is_text=False))
    if isinstance(page, etree._Element):  # noqa: SLF001 - lxml exports its element type under this name only
        page = str(etree.tostring(page, encoding="unicode", method="html", with_tail=False))
    library = sys.modules.get("bs4")
    if isinstance(page, str) or (library is not None and isinstance(page, library.BeautifulSoup)):
        return msgspec.msgpack.encode(_Given(str(page).encode("utf-8", "surrogatepass"), url, charset, is_text=True))
    raise InputError(f"cannot read a page from {type(page).__name__}: see `extract` for what it takes")


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"cannot read {str(path)!r}: {error.strerror or error}") from error
