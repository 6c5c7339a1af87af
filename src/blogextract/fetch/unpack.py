"""Unpacking bodies without ever holding more than asked for.

A few bytes can stand for gigabytes, and the usual decoders unpack each chunk whole. These give what they unpack
in pieces of bounded size to a sink, which raises where it has had enough.
"""

from __future__ import annotations

import zlib
from abc import ABC, abstractmethod
from collections.abc import Callable

import brotli
import zstandard

Sink = Callable[[bytes], None]

PIECE = 64 * 1024
"""Bytes unpacked at a time."""
_MOST_MEMBERS = 1000
"""How many members or frames a body may consist of: real ones have one, each costs a new decoder."""
_MOST_LAYERS = 3
"""How many codings may lie on each other; two are seen where a server packs what was packed before."""
_ZSTD_WINDOW = 8 * 1024 * 1024
"""The largest window that a body may ask for (RFC 9659, section 3)."""
_ZSTD_SLICE = 64
"""Packed bytes shown to zstd at a time. A block of 128 KiB fits into 4 bytes (RFC 8878, section 3.1.1.2.2), so that
a slice unpacks to 2 MiB at most."""


class DamagedBodyError(ValueError):
    """The body is not what its Content-Encoding says, or ends too early."""


class _Decoder(ABC):
    """Takes packed bytes, gives unpacked ones to its sink."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._begun = False

    def write(self, data: bytes) -> None:
        """Unpack some bytes."""
        if data:
            self._write(data)
            self._begun = True

    @abstractmethod
    def _write(self, data: bytes) -> None: ...

    def finish(self) -> None:
        """Give what is still held back; raises DamagedBodyError where bytes are missing."""
        if self._begun and not self._ended():
            raise DamagedBodyError("the packed data end too early")

    @abstractmethod
    def _ended(self) -> bool: ...

    def _give(self, piece: bytes) -> None:
        if piece:
            self._sink(piece)


class _Gzip(_Decoder):
    """Gzip. A body may have several members; what follows the last one is ignored, as browsers do."""

    _bits = zlib.MAX_WBITS | 16

    def __init__(self, sink: Sink) -> None:
        super().__init__(sink)
        self._stream = zlib.decompressobj(self._bits)
        self._members = 1

    def _write(self, data: bytes) -> None:
        while data:
            if self._ended():
                if not data.startswith(b"\x1f"):  # the first byte of a gzip header; the second may be in the next chunk
                    return
                self._next_member()
            self._give(self._unpack(data))
            data = self._stream.unused_data if self._ended() else self._stream.unconsumed_tail

    def _unpack(self, data: bytes) -> bytes:
        try:
            return self._stream.decompress(data, PIECE)
        except zlib.error as error:
            raise DamagedBodyError(str(error)) from error

    def _next_member(self) -> None:
        self._members += 1
        if self._members > _MOST_MEMBERS:
            raise DamagedBodyError(f"more than {_MOST_MEMBERS} gzip members")
        self._stream = zlib.decompressobj(self._bits)

    def _ended(self) -> bool:
        return self._stream.eof

    def finish(self) -> None:
        while not self._ended() and (piece := self._unpack(b"")):
            self._give(piece)
        super().finish()


class _Deflate(_Gzip):
    """Deflate in the zlib wrapper that HTTP wants (RFC 9110, section 8.4.1.2), or raw, as some servers send it."""

    _bits = zlib.MAX_WBITS

    def _write(self, data: bytes) -> None:
        if not self._begun and not (data[0] & 0x0F == 8 and data[0] >> 4 <= 7):
            # not the first byte of a zlib header (RFC 1950, section 2.2): method 8, window of 32 KiB at most
            self._stream = zlib.decompressobj(-zlib.MAX_WBITS)
        super()._write(data)


class _Brotli(_Decoder):
    def __init__(self, sink: Sink) -> None:
        super().__init__(sink)
        self._stream = brotli.Decompressor()

    def _write(self, data: bytes) -> None:
        try:
            piece = self._stream.process(data, output_buffer_limit=PIECE)
            while piece or not (self._ended() or self._stream.can_accept_more_data()):
                self._give(piece)
                piece = self._stream.process(b"", output_buffer_limit=PIECE)
        except brotli.error as error:
            raise DamagedBodyError(str(error)) from error

    def _ended(self) -> bool:
        return bool(self._stream.is_finished())


class _Zstandard(_Decoder):
    """Zstandard; a body may have several frames."""

    def __init__(self, sink: Sink) -> None:
        super().__init__(sink)
        self._context = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW)
        self._stream = self._context.decompressobj(write_size=PIECE)
        self._frames = 1

    def _write(self, data: bytes) -> None:
        for start in range(0, len(data), _ZSTD_SLICE):
            self._write_slice(data[start : start + _ZSTD_SLICE])

    def _write_slice(self, data: bytes) -> None:
        while data:
            if self._ended():
                self._next_frame()
            try:
                piece = self._stream.decompress(data)
            except zstandard.ZstdError as error:
                raise DamagedBodyError(str(error)) from error
            self._give(piece)
            data = self._stream.unused_data if self._ended() else b""

    def _next_frame(self) -> None:
        self._frames += 1
        if self._frames > _MOST_MEMBERS:
            raise DamagedBodyError(f"more than {_MOST_MEMBERS} zstd frames")
        self._stream = self._context.decompressobj(write_size=PIECE)

    def _ended(self) -> bool:
        return bool(self._stream.eof)


_DECODERS: dict[str, Callable[[Sink], _Decoder]] = {
    "gzip": _Gzip,
    "x-gzip": _Gzip,
    "deflate": _Deflate,
    "br": _Brotli,
    "zstd": _Zstandard,
}

ACCEPTED = "gzip, deflate, br, zstd"
"""What we say that we can unpack."""


class Unpacker:
    """The decoders of a body, by its Content-Encoding, before a sink.

    A coding that nobody knows is passed over, as browsers do: servers write charsets and "none" there.
    """

    def __init__(self, content_encoding: str, sink: Sink) -> None:
        names = [name.strip().lower() for name in content_encoding.split(",")]
        known = [name for name in names if name in _DECODERS]
        if len(known) > _MOST_LAYERS:
            raise DamagedBodyError(f"packed {len(known)} times over")
        self._decoders: list[_Decoder] = []
        self._first = sink
        for name in known:  # the first named was applied first, so that it is undone last
            decoder = _DECODERS[name](self._first)
            self._decoders.insert(0, decoder)
            self._first = decoder.write

    def write(self, data: bytes) -> None:
        """Unpack some bytes of the body."""
        self._first(data)

    def finish(self) -> None:
        """Pass on what the decoders still hold; raises DamagedBodyError where bytes are missing."""
        for decoder in self._decoders:
            decoder.finish()
