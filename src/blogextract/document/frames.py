"""What a frame or player of the page really loads, for `image_source`'s reasons and those of consent managers.

Of a Flash object it is what the movie parameter names, or the sound or film file that was handed to a player.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from urllib.parse import parse_qsl

from blogextract.document.document import Document
from blogextract.document.lazy import FRAME_ATTRIBUTES, is_like_an_address, is_stand_in
from blogextract.patterns import deferred

MEDIA_FILE = deferred(
    r"\.(?P<ending>mp4|m4v|webm|ogv|mov|flv|f4v|avi|wmv|mpe?g|mkv|3gp|mp3|m4a|aac|ogg|oga|opus|wav|wma|flac|m3u8|mpd)(?:\Z|[?#])",
    re.IGNORECASE,
)
"""The end of a path that names a film or a sound recording."""

_STREAM = deferred(r"\.(?:m3u8|mpd|ism)(?:\Z|[/?#])|/manifest(?:\Z|[?(])", re.IGNORECASE)
_EMPTY_PAGE = re.compile(
    r"/(?:blank|empty|placeholder|dummy|spacer|null|undefined|void)(?:\.(?:html?|php|gif|png|svg))?(?:\Z|[?#])"
)
_CACHE_BUSTER = deferred(r"[?&]_=[0-9]{1,9}\Z")
"""WordPress numbers the players of a page in the address of each file."""

_UNKNOWN_NAME = deferred(r"src|url|iframe|embed", re.IGNORECASE)
_OTHER_NAME = deferred(r"thumb|poster|image|img|placeholder|fallback|srcdoc|srcset|\A(?:on|:|@|v-|x-)", re.IGNORECASE)
_MARKUP = ("data-html", "data-iframe-html", "data-embed-html", "data-embed-code", "srcdoc", "data-srcdoc")
_MARKUP_ADDRESS = deferred(
    r"""<(?:iframe|embed|video|audio|source|a)\b[^<>]{0,2000}?\b(?:src|href)\s*=\s*["']([^"'<>]{4,2000})["']"""
)
_MAX_MARKUP = 20_000

_MOVIE_PARAMETERS = ("movie", "src", "filename", "url", "data", "file")
_FLASH_FILES = (
    "file", "src", "mp3", "soundfile", "playlist", "video", "videourl", "video_url", "flv", "flvurl", "url", "movie",
    "filename", "media", "clip", "audio", "song_url", "vid", "path",
)  # fmt: skip
_SIZE_ATTRIBUTES = ("res", "size", "data-res", "data-quality", "label", "title", "height", "data-height", "width")
_NUMBER = re.compile(r"[0-9]{2,5}")
_NEAR = 8


def frame_source(document: Document, node: int) -> str | None:
    """The absolute address that an `iframe`, `embed`, `object`, `video`, `audio` or a stand-in for one loads."""
    read = _READERS.get(document.tags[node], _of_frame)
    return read(document, node) or _of_twin(document, node)


def flash_variables(document: Document, node: int) -> dict[str, str]:
    """What is handed to the Flash player of an `object` or `embed`."""
    found = [document.get(node, "flashvars") or ""]
    found += [document.get(embed, "flashvars") or "" for embed in document.tagged("embed", within=node)[:1]]
    found += [value for name, value in _parameters(document, node) if name == "flashvars"]
    variables: dict[str, str] = {}
    for text in found:
        try:
            variables.update(parse_qsl(text[:_MAX_MARKUP], max_num_fields=100))
        except ValueError:  # more variables than a player has
            continue
    return variables


def address_in_markup(document: Document, markup: str) -> str | None:
    """The first address that a piece of markup in an attribute loads or links to."""
    markup = markup[:_MAX_MARKUP]
    if "&lt;" in markup:
        markup = html.unescape(markup)
    for match in _MARKUP_ADDRESS.finditer(markup):
        address = _usable(document, html.unescape(match[1]))
        if address:
            return address
    return None


def _usable(document: Document, value: str | None) -> str | None:
    """An address made absolute; None for stand-ins and for what is no page or file."""
    if not value or is_stand_in(value) or _EMPTY_PAGE.search(value) or not value.strip("./: htps"):
        return None
    address = document.resolve(value)
    return None if address is None or address.startswith(("mailto:", "tel:")) else address


def _of_frame(document: Document, node: int) -> str | None:
    """`src`, else the first attribute known to hold it, else one of unknown dialects with an absolute address."""
    attributes = document.attributes[node]
    address = _usable(document, attributes.get("src"))
    if address:
        return address
    for name in FRAME_ATTRIBUTES:
        value = attributes.get(name)
        if value and is_like_an_address(value) and (address := _usable(document, value)):
            return address
    for name in _MARKUP:
        if name in attributes and (address := address_in_markup(document, attributes[name])):
            return address
    for name, value in attributes.items():
        if (
            value.startswith(("http://", "https://", "//"))
            and _UNKNOWN_NAME.search(name)
            and not _OTHER_NAME.search(name)
        ):
            return _usable(document, value)
    return None


def _of_object(document: Document, node: int) -> str | None:
    """A Flash object's film or sound file, else its movie; another object's data."""
    variables = {name.lower(): value for name, value in flash_variables(document, node).items()}
    for name in _FLASH_FILES:
        value = variables.get(name, "").partition(",")[0]
        if MEDIA_FILE.search(value) and (address := _usable(document, value)):
            return address
    parameters: dict[str, str] = {}
    for name, value in _parameters(document, node):
        parameters.setdefault(name, value)
    for movie in (document.get(node, "data"), *(parameters.get(name) for name in _MOVIE_PARAMETERS)):
        if address := _usable(document, movie):
            return address
    if document.tags[node] == "embed":
        return _of_frame(document, node)
    for tag in ("embed", "iframe", "video", "audio"):
        for inner in document.tagged(tag, within=node)[:1]:
            if address := _READERS[tag](document, inner):
                return address
    return _of_frame(document, node)


def _of_player(document: Document, node: int) -> str | None:
    """The file that a `video` or `audio` plays: its own, else the largest of its sources, a file before a stream."""
    own = _of_frame(document, node)
    if own and not _STREAM.search(own):
        return _CACHE_BUSTER.sub("", own)
    best: tuple[int, int] | None = None
    chosen = own
    for source in document.tagged("source", within=node)[:50]:
        address = _of_frame(document, source)
        if address:
            score = (0 if _STREAM.search(address) else 1, _size(document, source))
            if best is None or score > best:
                best, chosen = score, address
    if chosen is None:
        links = (_usable(document, document.get(link, "href")) for link in document.tagged("a", within=node)[:5])
        chosen = next((link for link in links if link and MEDIA_FILE.search(link)), None)
    return _CACHE_BUSTER.sub("", chosen) if chosen else None


def _size(document: Document, source: int) -> int:
    """How large a source says it is: the number in the attribute that players read the quality from."""
    for name in _SIZE_ATTRIBUTES:
        match = _NUMBER.search(document.get(source, name) or "")
        if match:
            return int(match[0])
    return 0


def _parameters(document: Document, node: int) -> list[tuple[str, str]]:
    """The parameters of an `object`, names in lower case."""
    found = document.tagged("param", within=node)[:50]
    return [((document.get(each, "name") or "").lower(), document.get(each, "value") or "") for each in found]


def _of_twin(document: Document, node: int) -> str | None:
    """The frame of the nearest `<noscript>` inside or beside the element."""
    found = document.by_tag.get("noscript", [])
    if not found:
        return None
    end, parent = document.ends[node], document.parents[node]
    at = bisect_left(found, node)
    for noscript in (*found[at : at + 1], *found[max(0, at - 1) : at]):
        beside = document.parents[noscript] == parent and (
            noscript - end <= _NEAR if noscript > node else node - document.ends[noscript] <= _NEAR
        )
        if beside or node < noscript < end:
            inner = [*document.tagged("iframe", within=noscript), *document.tagged("video", within=noscript)]
            return _READERS[document.tags[inner[0]]](document, inner[0]) if inner else None
    return None


_READERS = {
    "iframe": _of_frame,
    "object": _of_object,
    "embed": _of_object,
    "video": _of_player,
    "audio": _of_player,
    "amp-video": _of_player,
    "amp-audio": _of_player,
    "video-js": _of_player,
}
