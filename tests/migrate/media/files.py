"""Small whole files of each kind, made by the formats' own rules, and a getter that serves them."""

from __future__ import annotations

import zlib
from struct import pack

from blogextract.article import Article, Author, Section
from blogextract.blocks import Image
from blogextract.errors import ConnectionFailedError
from blogextract.migrate.model import Post, Response


def png(width=3, height=2, shade=0):
    """A grey picture."""
    rows = (b"\x00" + bytes([shade]) * width) * height
    chunks = [(b"IHDR", pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        pack(">I", len(data)) + name + data + pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )


def jpeg(width=3, height=2, *, preview=b""):
    """The segments of a picture; its scan holds a stuffed byte and a restart. preview: what Exif carries."""

    def segment(marker, data):
        return b"\xff" + bytes([marker]) + pack(">H", len(data) + 2) + data

    frame = segment(0xC0, b"\x08" + pack(">HHB", height, width, 1) + b"\x01\x11\x00")
    scan = segment(0xDA, b"\x01\x01\x00\x00\x3f\x00") + b"\x12\x34\xff\x00\x56\xff\xd0\x78"
    return b"\xff\xd8" + segment(0xE1, b"Exif\x00\x00" + preview) + frame + scan + b"\xff\xd9"


def gif(width=3, height=2):
    """Two colours, a comment, one picture."""
    head = b"GIF89a" + pack("<HHBBB", width, height, 0x80, 0, 0) + b"\x00\x00\x00\xff\xff\xff"
    comment = b"\x21\xfe\x03abc\x00"
    picture = b"\x2c" + pack("<HHHHB", 0, 0, width, height, 0) + b"\x02\x03\x44\x55\x66\x00"
    return head + comment + picture + b"\x3b"


def webp(width=3, height=2):
    """The container of a lossless picture."""
    bits = (width - 1) | (height - 1) << 14
    chunk = b"VP8L" + pack("<I", 8) + b"\x2f" + pack("<I", bits) + b"\x00\x00\x00"
    return b"RIFF" + pack("<I", len(chunk) + 4) + b"WEBP" + chunk


def mp4():
    """Boxes of a film."""
    return pack(">I", 16) + b"ftypisom" + pack(">I", 0) + pack(">I", 24) + b"mdat" + b"\x00" * 16


PDF = b"%PDF-1.4\n1 0 obj << >> endobj\ntrailer << >>\nstartxref\n9\n%%EOF\n"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><rect width="3" height="2"/></svg>'
PAGE = b"<!DOCTYPE html><html><head><title>Not here</title></head><body><h1>Not here</h1></body></html>"


def post(url, *blocks, avatar=None, lead=None):
    """A post with these blocks; texts of addresses become pictures."""
    shown = [Image(src=block) if isinstance(block, str) else block for block in blocks]
    authors = [Author(name="Ana", avatar=avatar)] if avatar else []
    lead_image = Image(src=lead) if lead else None
    article = Article(url=url, authors=authors, lead_image=lead_image, sections=[Section(blocks=shown)])
    return Post(url=url, article=article)


class Server:
    """Answers from a table, counts what it was asked, and may die at a request."""

    def __init__(self, files, *, dies_at=None):
        self.files = files
        self.asked = []
        self.dies_at = dies_at

    def get(self, url):
        self.asked.append(url)
        if len(self.asked) == self.dies_at:
            raise KeyboardInterrupt
        found = self.files.get(url, 404)
        if isinstance(found, Response):
            return found
        if found == "down":
            raise ConnectionFailedError("the connection was refused", url=url)
        if isinstance(found, int):
            return Response(url=url, status=found, body=PAGE)
        return Response(url=url, status=200, body=found)
