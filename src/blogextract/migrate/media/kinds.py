"""What a file is, told from its bytes, and whether it is what its address and its use say.

Servers name types wrongly and answer with a page where a picture is gone, so neither the header nor the ending is
believed: the bytes are.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from blogextract.errors import BlogextractError
from blogextract.fetch.media_type import looks_like_page

Group = Literal["picture", "film", "document"]
_SAMPLE = 4096


class NotMediaError(BlogextractError):
    """The bytes are not those of the file that the address names. code: in one word, for the report."""

    def __init__(self, message: str, *, code: str) -> None:
        super().__init__(message)
        self.code = code


class Kind(NamedTuple):
    """A type of file. endings: those it goes by, the usual one first. group: what it is used as."""

    content_type: str
    endings: tuple[str, ...]
    group: Group


_JPEG = Kind("image/jpeg", ("jpg", "jpeg", "jpe", "jfif"), "picture")
_SVG = Kind("image/svg+xml", ("svg",), "picture")
_MP4 = Kind("video/mp4", ("mp4", "m4v", "3gp", "3g2", "f4v"), "film")
_TEXT = Kind(
    "text/plain", ("txt", "text", "md", "csv", "tsv", "log", "srt", "vtt", "ics", "vcf", "tex", "bib"), "document"
)
_XML = Kind("application/xml", ("xml", "kml", "gpx", "opml", "musicxml"), "document")
_DATA = Kind("application/octet-stream", ("bin",), "document")
_JSON = Kind("application/json", ("json", "geojson", "ipynb"), "document")
_CODE = Kind(
    "text/plain",
    ("py", "r", "rmd", "sql", "sh", "c", "h", "cpp", "java", "go", "rs", "rb", "pl", "lua", "m", "jl", "yml", "yaml"),
    "document",
)

_MAGIC: tuple[tuple[int, bytes, Kind], ...] = (
    (0, b"\xff\xd8\xff", _JPEG),
    (0, b"\x89PNG\r\n\x1a\n", Kind("image/png", ("png", "apng"), "picture")),
    (0, b"GIF87a", Kind("image/gif", ("gif",), "picture")),
    (0, b"GIF89a", Kind("image/gif", ("gif",), "picture")),
    (8, b"WEBP", Kind("image/webp", ("webp",), "picture")),
    (0, b"II*\x00", Kind("image/tiff", ("tif", "tiff"), "picture")),
    (0, b"MM\x00*", Kind("image/tiff", ("tif", "tiff"), "picture")),
    (0, b"\x00\x00\x01\x00", Kind("image/x-icon", ("ico",), "picture")),
    (0, b"\x00\x00\x00\x0cJXL \r\n\x87\n", Kind("image/jxl", ("jxl",), "picture")),
    (0, b"\xff\x0a", Kind("image/jxl", ("jxl",), "picture")),
    (4, b"ftypavif", Kind("image/avif", ("avif",), "picture")),
    (4, b"ftypavis", Kind("image/avif", ("avif",), "picture")),
    (4, b"ftypheic", Kind("image/heic", ("heic", "heif"), "picture")),
    (4, b"ftypheix", Kind("image/heic", ("heic", "heif"), "picture")),
    (4, b"ftypmif1", Kind("image/heif", ("heif", "heic", "avif"), "picture")),
    (4, b"ftypM4A", Kind("audio/mp4", ("m4a", "m4b", "aac", "mp4"), "film")),
    (4, b"ftypqt", Kind("video/quicktime", ("mov", "qt", "mp4"), "film")),
    (4, b"ftyp", _MP4),
    (4, b"moov", Kind("video/quicktime", ("mov", "qt"), "film")),
    (0, b"ID3", Kind("audio/mpeg", ("mp3",), "film")),
    (0, b"OggS", Kind("application/ogg", ("ogg", "oga", "ogv", "opus", "ogx"), "film")),
    (0, b"fLaC", Kind("audio/flac", ("flac",), "film")),
    (8, b"WAVE", Kind("audio/wav", ("wav",), "film")),
    (8, b"AVI ", Kind("video/x-msvideo", ("avi",), "film")),
    (8, b"AIFF", Kind("audio/aiff", ("aiff", "aif"), "film")),
    (0, b"\x1aE\xdf\xa3", Kind("video/webm", ("webm", "mkv", "weba", "mka"), "film")),
    (0, b"FLV\x01", Kind("video/x-flv", ("flv",), "film")),
    (0, b"\x00\x00\x01\xba", Kind("video/mpeg", ("mpg", "mpeg"), "film")),
    (0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", Kind("video/x-ms-asf", ("wmv", "wma", "asf"), "film")),
    (0, b"MThd", Kind("audio/midi", ("mid", "midi"), "film")),
    (0, b"#!AMR", Kind("audio/amr", ("amr",), "film")),
    (0, b".RMF", Kind("application/vnd.rn-realmedia", ("rm", "ra", "ram"), "film")),
    (
        0,
        b"PK\x03\x04",
        Kind(
            "application/zip",
            (
                *("zip", "docx", "xlsx", "pptx", "odt", "ods", "odp", "odg", "epub", "jar", "kmz", "key", "pages"),
                *("numbers", "dotx", "xlsm", "docm", "pptm", "ppsx", "cbz", "apk", "xpi", "whl", "ggb", "sb3"),
            ),
            "document",
        ),
    ),
    (0, b"\x1f\x8b", Kind("application/gzip", ("gz", "tgz"), "document")),
    (0, b"BZh", Kind("application/x-bzip2", ("bz2", "tbz"), "document")),
    (0, b"\xfd7zXZ\x00", Kind("application/x-xz", ("xz", "txz"), "document")),
    (0, b"7z\xbc\xaf\x27\x1c", Kind("application/x-7z-compressed", ("7z",), "document")),
    (0, b"Rar!\x1a\x07", Kind("application/vnd.rar", ("rar", "cbr"), "document")),
    (
        0,
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        Kind("application/x-ole-storage", ("doc", "xls", "ppt", "pps", "pub", "mdb", "msi", "dot", "vsd"), "document"),
    ),
    (0, b"{\\rtf", Kind("application/rtf", ("rtf", "doc"), "document")),
    (0, b"%!PS", Kind("application/postscript", ("ps", "eps"), "document")),
    (0, b"AT&TFORM", Kind("image/vnd.djvu", ("djvu", "djv"), "document")),
    (0, b"SQLite format 3\x00", Kind("application/vnd.sqlite3", ("sqlite", "db", "sqlite3"), "document")),
    (0, b"wOFF", Kind("font/woff", ("woff",), "document")),
    (0, b"wOF2", Kind("font/woff2", ("woff2",), "document")),
    (0, b"OTTO", Kind("font/otf", ("otf",), "document")),
    (0, b"\x00\x01\x00\x00\x00", Kind("font/ttf", ("ttf",), "document")),
    (0, b"BM", Kind("image/bmp", ("bmp", "dib"), "picture")),
)
"""Where which bytes stand; the first row that fits decides."""
_PDF = Kind("application/pdf", ("pdf", "ai"), "document")
_MP3 = Kind("audio/mpeg", ("mp3", "mp2", "mpga"), "film")
_AAC = Kind("audio/aac", ("aac",), "film")

KINDS = (*dict.fromkeys(row[2] for row in _MAGIC), _PDF, _MP3, _AAC, _SVG, _XML, _JSON, _TEXT, _CODE)
_WORDS = (*_TEXT.endings, *_XML.endings, *_JSON.endings, *_CODE.endings)
_ENDINGS: dict[str, tuple[str, ...]] = {
    _DATA.content_type: _DATA.endings,
    **{
        name: tuple(ending for kind in KINDS if kind.content_type == name for ending in kind.endings)
        for name in dict.fromkeys(kind.content_type for kind in KINDS)
    },
    _TEXT.content_type: _WORDS,
    _XML.content_type: (*_XML.endings, *_WORDS),
    _JSON.content_type: (*_JSON.endings, *_WORDS),
}
"""The endings of a type, those of all rows that name it; a text may be any kind of text."""
_BY_ENDING: dict[str, Group] = {
    ending: kind.group for kind in (_TEXT, _XML, _JSON, _CODE, *reversed(KINDS)) for ending in kind.endings
}
_OTHER_FILES = frozenset(
    {"exe", "dmg", "deb", "rpm", "iso", "tar", "mobi", "azw3", "torrent", "dat", "sav", "stl", "psd"}
)
"""Files that people offer and whose bytes have no table here."""
FILE_ENDINGS = frozenset(_BY_ENDING) | _OTHER_FILES
"""Ends of paths that a link to a file has. None is one that a server or a browser would run as part of the site."""

_ENDING = re.compile(r"\.([A-Za-z0-9]{1,8})\Z")
_SVG_START = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*|<!DOCTYPE\s+svg\b[^>\[]*(?:\[[^\]]*\])?[^>]*>\s*)*<(?:svg:)?svg[\s>]",
    re.DOTALL | re.IGNORECASE,
)
_XML_START = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*<\?xml\s", re.IGNORECASE)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_FRAME = re.compile(rb"\A\xff(?:[\xe2-\xe7\xf2-\xf7\xfa-\xff](?=[\x10-\xef])|[\xf0\xf1\xf8\xf9])")
"""The head of an MPEG sound frame: sync, version and layer, a bit rate; or that of AAC in ADTS."""


def ending_of(path: str) -> str:
    """What a path ends with after its last dot, in lower case; empty where that is no ending of a file."""
    found = _ENDING.search(path)
    return found[1].lower() if found else ""


def group_of(ending: str) -> Group | None:
    """What a file of this ending is used as, None where the ending does not tell."""
    return _BY_ENDING.get(ending)


def kind_of(body: bytes) -> Kind | None:
    """What the bytes are; None for a web page, `application/octet-stream` for what is in no table."""
    start = body[:_SAMPLE]
    for at, magic, kind in _MAGIC:
        if start.startswith(magic, at):
            return kind
    if b"%PDF-" in start[:1024]:
        return _PDF
    if _FRAME.match(start):
        return _AAC if start[1] & 0x06 == 0 else _MP3
    return _textual(start)


def _textual(start: bytes) -> Kind | None:
    """What a file without magic bytes is: markup, a page, text, or unknown data."""
    if _SVG_START.match(start):
        return _SVG
    if looks_like_page("text/plain", start) or b"<!doctype html" in start[:512].lower():
        return None
    if _XML_START.match(start):
        return _XML
    if start.startswith((b"\xff\xfe", b"\xfe\xff")) or not _CONTROL.search(start):
        return _JSON if start.lstrip()[:1] in (b"{", b"[") else _TEXT
    return _DATA


def ending_for(content_type: str, claimed: str) -> str:
    """The ending that a file of this type gets: the one claimed where it is one of its type's, else the usual."""
    if content_type == _DATA.content_type and claimed in FILE_ENDINGS:
        return claimed
    endings = _ENDINGS[content_type]
    return claimed if claimed in endings else endings[0]


def check_kind(body: bytes, *, claimed: str, role: str) -> Kind:
    """The kind of the bytes, where they fit the use and the ending of the address.

    A picture may be of another picture format than its address says: servers convert them. Raises NotMediaError.
    """
    if not body:
        raise NotMediaError("the server gave an empty file", code="Empty")
    kind = kind_of(body)
    if kind is None:
        raise NotMediaError("the server gave a web page in the place of the file", code="NotMedia")
    wanted = _WANTED.get(role) or group_of(claimed)
    if kind is _DATA and (wanted is None or wanted == "document" or claimed in _OTHER_FILES):
        known = next((row.endings for row in KINDS if claimed in row.endings and row not in (_TEXT, _CODE)), ())
        if not known or claimed in _OTHER_FILES:
            return kind
    elif wanted is None or kind.group == wanted:
        _check_document(kind, claimed)
        return kind
    raise NotMediaError(
        f"the file is {kind.content_type} by its first bytes, which is not what is asked for", code="NotMedia"
    )


def _check_document(kind: Kind, claimed: str) -> None:
    """Documents are told apart by their ending: text in the place of a PDF is an error message."""
    known = group_of(claimed) == "document" and kind.group == "document"
    if known and ending_for(kind.content_type, claimed) != claimed:
        raise NotMediaError(f"the file is {kind.content_type} by its first bytes and not .{claimed}", code="NotMedia")


_WANTED: dict[str, Group] = {"image": "picture", "player": "film"}
