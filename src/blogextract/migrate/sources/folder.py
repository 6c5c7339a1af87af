"""Saved pages: what a browser, wget or HTTrack left in a folder, each file with the address that it had."""

from __future__ import annotations

import email
import email.policy
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from mimetypes import MimeTypes
from pathlib import Path, PurePosixPath
from urllib.parse import quote, urljoin

import msgspec

from blogextract.document import load
from blogextract.errors import InputError
from blogextract.migrate.discover.addresses import normalise, without_index
from blogextract.migrate.model import Failure, Response

_PAGES = frozenset({".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx"})
_ARCHIVES = frozenset({".mht", ".mhtml"})
_LARGEST_PAGE = 64 * 1024 * 1024
_LARGEST = 256 * 1024 * 1024
_HEAD = 64 * 1024
"""Bytes in which a comment of the program that saved the page is looked for."""
_SAVED_FROM = re.compile(rb"<!--\s*saved from url=\(\d+\)(\S+?)\s*-->", re.IGNORECASE)
"""What browsers write into pages that they save."""
_MIRRORED = re.compile(rb"<!--\s*Mirrored from (\S+) by HTTrack", re.IGNORECASE)
_HOST = re.compile(
    r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[:+_]\d{2,5})?|\d{1,3}(?:\.\d{1,3}){3}(?:[:+_]\d{2,5})?|localhost(?:[:+_]\d+)?"
)
"""A folder of this name holds what wget and HTTrack took from that host."""
_QUERY = re.compile(r"(.*?)[?@]([\w.%-]+=.*?)(?:\.html?)?")
"""wget writes the parameters into the name, `@` for `?` where the disk has no such letter."""
_UNKNOWN = "http://saved.invalid/"
"""Where pages are that say nothing of where they were (RFC 2606 keeps the name free)."""
_XML = re.compile(rb"\s*(?:<\?[^>]*>\s*|<!--.*?-->\s*)*<(?:rss|feed|urlset|sitemapindex|rdf:RDF)[\s>]", re.DOTALL)
"""A feed or sitemap: wget gives the name index.html to all that a server sends for a folder."""
_TYPES = MimeTypes(())
"""Python's own table: that of the machine would differ from one to the other."""


class _Saved(msgspec.Struct):
    """A saved page. path: relative, `/` between. saved: where a browser says that it saved it from.

    mirrored: where HTTrack took it from; its links have been rewritten. claimed: what the page says itself.
    """

    path: str
    saved: str | None = None
    mirrored: str | None = None
    claimed: list[str] = []


def saved_pages(folder: Path) -> Iterator[Response | Failure]:
    """All that lies in a folder, as answers."""
    files = sorted(
        each.relative_to(folder).as_posix() for each in folder.rglob("*") if each.is_file() and not each.is_symlink()
    )
    pages = {path: _look(folder / path, path) for path in files if PurePosixPath(path).suffix.lower() in _PAGES}
    bases = _bases(pages.values(), files)
    companions: dict[str, str] = {}
    for path, page in pages.items():
        layout = _layout(path, bases)
        address = _address(page, layout)
        if page.saved:
            companions[str(PurePosixPath(path).with_suffix("")) + "_files"] = address
        yield from _page(folder / path, address, layout, page)
    for path in files:
        suffix = PurePosixPath(path).suffix.lower()
        if suffix in _ARCHIVES:
            yield from _parts(folder / path)
        elif path not in pages:
            parent = str(PurePosixPath(path).parent)
            saved = companions.get(parent)
            at = urljoin(saved, quote(f"{PurePosixPath(parent).name}/{PurePosixPath(path).name}")) if saved else None
            yield from _file(folder / path, at or _layout(path, bases))


# Where a page was


def _look(file: Path, path: str) -> _Saved:
    """What a page and the program that saved it say about its address."""
    found = _Saved(path)
    if file.stat().st_size > _LARGEST_PAGE:
        return found
    data = file.read_bytes()
    saved, mirrored = _SAVED_FROM.search(data[:_HEAD]), _MIRRORED.search(data[:_HEAD])
    if saved and saved[1].startswith((b"http://", b"https://")):
        found.saved = normalise(saved[1].decode("utf-8", "replace"))
    if mirrored:
        found.mirrored = normalise("http://" + mirrored[1].decode("utf-8", "replace"))
    try:
        page = load(data)
    except InputError:
        return found
    for node in page.tagged("link"):
        if "canonical" in (page.get(node, "rel") or "").lower().split():
            found.claimed.append(page.get(node, "href") or "")
    for node in page.tagged("meta"):
        if (page.get(node, "property") or "").lower() == "og:url":
            found.claimed.append(page.get(node, "content") or "")
    found.claimed = [
        address for text in found.claimed if text.startswith(("http://", "https://")) and (address := normalise(text))
    ]
    return found


def _forms(path: str) -> list[str]:
    """What the end of a page's address may have been, from its path."""
    forms = [path]
    folder = without_index("/" + path)[1:]
    stem = re.sub(r"\.x?html?\Z", "", path)
    forms += [form for form in (folder, stem, stem + "/") if form not in forms]
    return [quote(form, safe="/%:@!$&'()*+,;=~") for form in forms]


def _bases(pages: Iterable[_Saved], files: list[str]) -> dict[str, str]:
    """The address of each folder at the top that is a host, and of the whole folder under the name ""."""
    votes: dict[str, Counter[str]] = {}
    for page in pages:
        top, inner = _split(page.path)
        for claim in dict.fromkeys(_claims(page)):
            for form in _forms(inner):
                if claim.endswith("/" + form) and form:
                    votes.setdefault(top, Counter())[claim[: len(claim) - len(form)]] += 1
                    break
    tops = {_split(path)[0] for path in files}
    found: dict[str, str] = {}
    for top in tops:
        counted = votes.get(top)
        if counted:
            found[top] = min(counted, key=lambda base: (-counted[base], base))
        else:
            found[top] = f"http://{re.sub('[+_]', ':', top)}/" if top else _UNKNOWN
    return found


def _claims(page: _Saved) -> list[str]:
    return [each for each in (page.saved, page.mirrored) if each] + page.claimed


def _split(path: str) -> tuple[str, str]:
    """The host that a path begins with, "" for none, and the rest."""
    top, slash, rest = path.partition("/")
    return (top, rest) if slash and _HOST.fullmatch(top.lower()) else ("", path)


def _layout(path: str, bases: dict[str, str]) -> str:
    """The address by which other saved pages refer to a file."""
    top, inner = _split(path)
    return bases[top] + quote(inner, safe="/:!$&'()*+,;=~")


def _address(page: _Saved, layout: str) -> str:
    """The address that a page had. What it says itself counts where links in it mean the same from there."""
    if page.saved:
        return page.saved
    folder = layout.rpartition("/")[0]
    stem = re.sub(r"\.x?html?\Z", "", layout)
    for claim in _claims(page):
        if claim in (without_index(layout), stem) and claim.rpartition("/")[0] == folder:
            return claim
    name = layout.rpartition("/")[2].replace("%3F", "?").replace("%40", "@")
    query = _QUERY.fullmatch(name)
    if query:
        return normalise(f"{folder}/{'' if query[1].startswith('index.') else query[1]}?{query[2]}") or layout
    return normalise(without_index(layout)) or layout


# What there is


def _page(file: Path, address: str, layout: str, page: _Saved) -> Iterator[Response | Failure]:
    for other in dict.fromkeys((normalise(layout), page.mirrored)):
        if other and other != address:
            yield Response(url=other, status=301, location=address)
    yield from _read(file, address, "text/html", _LARGEST_PAGE)


def _file(file: Path, address: str) -> Iterator[Response | Failure]:
    kind = _TYPES.guess_type(file.name)[0] or "application/octet-stream"
    yield from _read(file, normalise(address) or address, kind, _LARGEST)


def _read(file: Path, address: str, kind: str, limit: int) -> Iterator[Response | Failure]:
    try:
        size = file.stat().st_size
        if size <= limit:
            body = file.read_bytes()
            kind = "application/xml" if _XML.match(body[:_HEAD]) else kind
            yield Response(url=address, status=200, headers={"content-type": kind}, body=body)
            return
        message = f"{file.name} is larger than {limit >> 20} MiB: it is left out"
    except OSError as error:
        message = f"cannot read {file.name}: {error.strerror or error}"
    yield Failure(url=address, stage="fetch", code="InputError", message=message)


def _parts(file: Path) -> Iterator[Response | Failure]:
    """The page and the pictures of an MHTML file (RFC 2557)."""
    if file.stat().st_size > _LARGEST:
        return
    message = email.message_from_bytes(file.read_bytes(), policy=email.policy.compat32)
    origin = message.get("Snapshot-Content-Location") or message.get("Content-Location")
    for part in message.walk():
        place = part.get("Content-Location") or (origin if part.get_content_type() == "text/html" else None)
        address = normalise(str(place)) if place and str(place).startswith(("http://", "https://")) else None
        body = part.get_payload(decode=True)
        if address and isinstance(body, bytes) and body:
            charset = part.get_content_charset()
            kind = part.get_content_type() + (f"; charset={charset}" if charset else "")
            yield Response(url=address, status=200, headers={"content-type": kind}, body=body)
