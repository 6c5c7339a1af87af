"""Whether a picture or a film is whole, and how large the picture is, from the structure of its file.

Nothing is decoded: the formats say themselves where they end, and a file that was cut off on the way does not get
there. Each walk visits every part of the file once at most.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from struct import error as UnpackError  # noqa: N812 - the module's own name tells nothing
from struct import unpack_from
from typing import NamedTuple

from blogextract.migrate.media.kinds import NotMediaError


class Size(NamedTuple):
    """Width and height in pixels, None where the file does not tell."""

    width: int | None = None
    height: int | None = None


_CUT = "the file is cut off before its end"


def check_whole(body: bytes, content_type: str) -> Size:
    """The picture's size. Raises NotMediaError where the file is not whole; formats without a check pass."""
    check = _CHECKS.get(content_type)
    if check is None:
        return Size()
    try:
        return check(body)
    except (IndexError, ValueError, UnpackError):
        raise NotMediaError(_CUT, code="Truncated") from None


def _cut() -> NotMediaError:
    return NotMediaError(_CUT, code="Truncated")


_SOF = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_BARE = frozenset({0x01, *range(0xD0, 0xD8)})
"""Markers of JPEG without a length: TEM and the restarts."""


def _jpeg(body: bytes) -> Size:
    """Walk the segments up to the scan; after it the end marker cannot stand but at the end of a scan."""
    at, size = 2, Size()
    while True:
        at = body.index(b"\xff", at)
        marker = body[at + 1]
        at += 1 if marker == 0xFF else 2
        if marker == 0xFF or marker in _BARE:
            continue
        if marker == 0xD9:
            raise _cut()  # an end without any scan
        length = unpack_from(">H", body, at)[0]
        if marker in _SOF:
            height, width = unpack_from(">HH", body, at + 3)
            size = Size(width, height)
        at += length
        if marker == 0xDA:
            if body.find(b"\xff\xd9", at) < 0:
                raise _cut()
            return size


def _png(body: bytes) -> Size:
    """Walk the chunks to the last, each with its check sum."""
    width, height = unpack_from(">II", body, 16)
    at = 8
    while True:
        length, name = unpack_from(">I4s", body, at)
        end = at + 8 + length
        if unpack_from(">I", body, end)[0] != zlib.crc32(memoryview(body)[at + 4 : end]):
            raise NotMediaError("the picture is damaged: a check sum is wrong", code="Damaged")
        if name == b"IEND":
            return Size(width, height)
        at = end + 4


def _gif(body: bytes) -> Size:
    """Walk the blocks to the trailer, which some programs leave out after the last picture."""
    width, height, flags = unpack_from("<HHB", body, 6)
    at = 13 + _colours(flags)
    shown = False
    while at < len(body) and body[at] != 0x3B:
        if body[at] == 0x2C:
            at += 10 + _colours(body[at + 9]) + 1
            shown = True
        elif body[at] == 0x21:
            at += 2
        elif shown:
            break  # browsers show what came before the garbage
        else:
            raise NotMediaError("the picture is damaged", code="Damaged")
        while body[at]:
            at += body[at] + 1
        at += 1
    if not shown:
        raise _cut()
    return Size(width, height)


def _colours(flags: int) -> int:
    """The bytes of a colour table."""
    return 3 * 2 ** ((flags & 7) + 1) if flags & 0x80 else 0


def _webp(body: bytes) -> Size:
    """The container names its length; the size stands in the first chunk, in one of three forms."""
    if unpack_from("<I", body, 4)[0] + 8 > len(body):
        raise _cut()
    form = body[12:16]
    if form == b"VP8X":
        width, height = (int.from_bytes(body[at : at + 3], "little") + 1 for at in (24, 27))
        return Size(width, height)
    if form == b"VP8L":
        bits = unpack_from("<I", body, 21)[0]
        return Size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    width, height = unpack_from("<HH", body, 26)
    return Size(width & 0x3FFF, height & 0x3FFF)


def _boxes(body: bytes) -> Size:
    """Walk the outer boxes of an MP4, QuickTime, AVIF or HEIC file: the last must end where the file ends."""
    at = 0
    while at + 8 <= len(body):
        length = unpack_from(">I", body, at)[0]
        if length == 0:
            return Size()  # goes on to the end, however far that is
        if length == 1:
            length = unpack_from(">Q", body, at + 8)[0]
        if length < 8:
            return Size()  # no box: what some programs leave behind the last one
        at += length
    if at > len(body):
        raise _cut()
    return Size()


def _riff(body: bytes) -> Size:
    """Sound and film in RIFF name their length, which some programs leave at nothing or at the most."""
    length = unpack_from("<I", body, 4)[0]
    if 0 < length < 0xFFFFFFF0 and length + 8 > len(body) + 1:
        raise _cut()
    return Size()


def _pdf(body: bytes) -> Size:
    """A PDF ends with a mark that stands in its last kilobyte, with what mail programs and servers add after it."""
    if b"%%EOF" not in body[-4096:]:
        raise _cut()
    return Size()


_CHECKS: dict[str, Callable[[bytes], Size]] = {
    "image/jpeg": _jpeg,
    "image/png": _png,
    "image/gif": _gif,
    "image/webp": _webp,
    "application/pdf": _pdf,
    **dict.fromkeys(("image/avif", "image/heic", "image/heif", "video/mp4", "audio/mp4", "video/quicktime"), _boxes),
    **dict.fromkeys(("audio/wav", "video/x-msvideo"), _riff),
}
