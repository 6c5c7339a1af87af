"""Sitemaps: the addresses that a site lists of itself, and the further sitemaps that it names."""

from __future__ import annotations

import io
from urllib.parse import urljoin

import msgspec
from lxml import etree

from blogextract.fetch.unpack import DamagedBodyError, Unpacker

_MOST = 200_000
"""Addresses taken from one file; the protocol allows 50,000."""
_UNPACKED = 64 * 1024 * 1024
"""Bytes of a sitemap that is a gzip file; the protocol allows 50 MiB."""


class Entry(msgspec.Struct, frozen=True):
    """An address that an account of the blog names, with what it says of it."""

    url: str
    title: str | None = None
    published: str | None = None


class Sitemap(msgspec.Struct):
    """What a sitemap holds. sitemaps: addresses of further ones."""

    entries: list[Entry] = []
    sitemaps: list[str] = []


def unpacked(body: bytes) -> bytes:
    """The content of a gzip file (`sitemap.xml.gz`), or the body as it is; cut where it is too long or damaged."""
    if not body.startswith(b"\x1f\x8b"):
        return body
    whole = bytearray()

    def take(piece: bytes) -> None:
        whole.extend(piece)
        if len(whole) > _UNPACKED:
            raise DamagedBodyError("too long")

    unpacker = Unpacker("gzip", take)
    try:
        unpacker.write(body)
        unpacker.finish()
    except DamagedBodyError:
        pass  # what came before the damage is still true
    return bytes(whole[:_UNPACKED])


def read_sitemap(body: bytes, url: str) -> Sitemap:
    """The entries of `<urlset>` and `<sitemapindex>`, whatever their namespace."""
    found = Sitemap()
    said: dict[str, str] = {}
    parser = etree.iterparse(
        io.BytesIO(body), events=("end",), recover=True, resolve_entities=False, no_network=True, huge_tree=False
    )
    try:
        for _, element in parser:
            name = element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
            if name in _FIELDS and _is_own(element, name):
                said.setdefault(name, (element.text or "").strip())
            elif name in ("url", "sitemap"):
                _add(found, name, said, url)
                said = {}
                element.clear()
                around = element.getparent()
                if around is not None:
                    del around[:-1]  # what has been read is let go of, or memory would grow
                if len(found.entries) >= _MOST:
                    break
    except etree.XMLSyntaxError:
        pass  # what came before the fault is still true
    return found


_FIELDS = frozenset({"loc", "title", "publication_date"})


def _is_own(element: etree._Element, name: str) -> bool:
    """Whether a field is that of the page, and not of an image or a video on it."""
    around = element.getparent()
    if around is None or not isinstance(around.tag, str):
        return False
    return around.tag.rpartition("}")[2] in (("url", "sitemap") if name == "loc" else ("news",))


def _add(found: Sitemap, name: str, said: dict[str, str], url: str) -> None:
    if not said.get("loc"):
        return
    try:
        address = urljoin(url, said["loc"])
    except ValueError:
        return
    if name == "sitemap":
        found.sitemaps.append(address)
    else:
        found.entries.append(Entry(address, said.get("title") or None, said.get("publication_date") or None))


def read_list(body: bytes) -> Sitemap:
    """The addresses of a text file, one a line."""
    lines = body.decode("utf-8-sig", "replace").splitlines()[:_MOST]
    return Sitemap([Entry(line.strip()) for line in lines if line.strip().startswith(("http://", "https://"))])
