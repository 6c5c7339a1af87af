"""Pages made from fixtures by cutting, doubling, moving, and putting in what breaks parsers."""

from __future__ import annotations

from random import Random

PIECES = (
    *(b"<", b">", b"</", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"<?", b"&", b"&#0;", b"&#27;", b"&#xd800;", b'"'),
    *(b"\x00", b"\x1b[31m", b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\xe2\x80\xae", b"\xc3\x28", b"\xf0\x9f"),
    *(b"<p>", b"</p>", b"<div>", b"</div>", b"</body>", b"</html>", b"<br>", b"<br><br>", b"<hr>", b"<plaintext>"),
    *(b"<table><tr><td>", b"</table>", b"<ul><li>", b"</ul>", b"<dl><dd>", b"<pre>", b"<code>", b"<blockquote>"),
    *(b"<title>", b"<head>", b"</head>", b"<body class=home>", b"<article>", b"<main>", b"<x-a>", b"<frameset>"),
    *(b"<script>", b"</script>", b"<style>", b"<svg>", b"<math>", b"<template>", b"<noscript>", b"<textarea>"),
    *(b"<select>", b"<details>", b"<figure>", b"<figcaption>", b"<picture>", b"<iframe src=//y.example/>", b"<video>"),
    *(b"<a href='javascript:x'>", b"<a href=#fn1>1</a>", b"<li id=fn1>", b"<img src=x onerror=x>", b"<img srcset=','>"),
    *(b"<base href='//['>", b"<base href='data:,'>", b'<meta charset="utf-16">', b'<meta charset="utf-7">'),
    *(b"<div class=highlight>", b"<div class=author-box>", b"<ol class=comment-list><li class=comment>", b"<sup>"),
    *(b"<div class='share related'>", b"<div hidden>", b"<span style='display:none'>", b"<button>", b"$$", b"\\("),
    *(b"<time datetime=99999-99-99>", b"<p>[gallery]</p>", b"[caption]", b"<div itemprop=author itemscope>", b"<q>"),
    *(b'<script type="application/ld+json">{"@type":"Article","author":[[{}]],"headline":7}</script>',),
    *(b'<script type="application/ld+json">{"@graph":[{"@id":"a","author":{"@id":"a"}}</script>',),
)
"""Bits that change how what follows is read."""

LENGTHS = (1, 3, 12, 80, 400, 3_000, 20_000)


def mutated(random: Random, pages: list[bytes]) -> bytes:
    """One of the pages with a few things done to it."""
    page = random.choice(pages)
    for _ in range(random.choice((1, 1, 2, 3, 5, 12))):
        page = random.choice(CHANGES)(random, page, pages)
    return page


def _part(random: Random, page: bytes) -> tuple[int, int]:
    start = random.randint(0, len(page))
    return start, min(len(page), start + random.choice(LENGTHS))


def _lose(random: Random, page: bytes, _pages: list[bytes]) -> bytes:
    start, end = _part(random, page)
    return page[:start] + page[end:]


def _double(random: Random, page: bytes, _pages: list[bytes]) -> bytes:
    start, end = _part(random, page)
    return page[:end] + page[start:end] * random.choice((1, 1, 2, 9)) + page[end:]


def _move(random: Random, page: bytes, pages: list[bytes]) -> bytes:
    start, end = _part(random, page)
    rest = _lose(random, page, pages)
    place = random.randint(0, len(rest))
    return rest[:place] + page[start:end] + rest[place:]


def _cut(random: Random, page: bytes, _pages: list[bytes]) -> bytes:
    return page[: random.randint(0, len(page))]


def _insert(random: Random, page: bytes, _pages: list[bytes]) -> bytes:
    place = random.randint(0, len(page))
    return page[:place] + random.choice(PIECES) * random.choice((1, 1, 1, 3, 600)) + page[place:]


def _between_tags(random: Random, page: bytes, _pages: list[bytes]) -> bytes:
    place = page.find(b"<", random.randint(0, len(page)))
    return page if place < 0 else page[:place] + random.choice(PIECES) + page[place:]


def _flip(random: Random, page: bytes, _pages: list[bytes]) -> bytes:
    if not page:
        return page
    changed = bytearray(page)
    for _ in range(random.choice((1, 5, 40))):
        changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def _graft(random: Random, page: bytes, pages: list[bytes]) -> bytes:
    other = random.choice(pages)
    start, end = _part(random, other)
    place = random.randint(0, len(page))
    return page[:place] + other[start:end] + page[place:]


CHANGES = (_lose, _double, _move, _cut, _insert, _insert, _between_tags, _between_tags, _flip, _graft)
"""What may be done to a page, the more fruitful twice."""
