"""A small blog on loopback with all that a migration touches: posts, pictures, a sitemap, a feed, comments."""

from __future__ import annotations

import struct
import zlib

from migrate.blog import HOME, listing, post
from migrate.sites import Answer, Site, xml_urls

BLURB = (
    '<div class="box"><p>Letters from the quay come every Friday. <a href="{home}/letters/">Subscribe</a> and never '
    "miss a boat.</p></div>"
)


def picture(shade: int) -> bytes:
    """A PNG of one pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixel = zlib.compress(bytes([0, shade, 0, 0]))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixel) + chunk(b"IEND", b"")


def small_blog(posts: int) -> Site:
    """The blog; each third post has a picture, each links to the one before."""
    slugs = [f"boat-{number}" for number in range(posts)]
    paths = [f"/2014/05/{slug}/" for slug in slugs]
    pages: dict[str, Answer] = {}
    for number, slug in enumerate(slugs):
        inside = f'<p>Before it there was <a href="{paths[number - 1]}">another boat</a>.</p>' if number else ""
        if number % 3 == 0:
            inside += (
                f'<figure><img src="/wp-content/uploads/{slug}.png" alt="{slug}" width="900" height="600"></figure>'
            )
            pages[f"/wp-content/uploads/{slug}.png"] = Answer(picture(number % 256), kind="image/png")
        html = post(number + 1, slug, inside=inside + BLURB).body.decode()
        pages[paths[number]] = Answer(html.replace(HOME, "{home}/"))
    pages["/"] = Answer(listing(HOME, slugs[:10], classes="home blog").body.decode().replace(HOME, "{home}/"))
    site = Site(pages.get)

    def answer(path: str) -> Answer | None:
        if path == "/sitemap.xml":
            return Answer(xml_urls(*(site.home + each for each in paths)), kind="application/xml")
        return pages.get(path)

    site.answer = answer
    return site
