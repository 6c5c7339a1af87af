"""A post with something hostile in it, and where else in a record it may come to stand."""

from __future__ import annotations

from functools import cache
from html import escape

from blogextract import Article, extract

PROSE = (
    "The lighthouse keeper wrote down the weather every morning for forty years, and on most of them it was raining. "
    "What he made of it is in eleven notebooks, of which the museum shows one, under glass, on a page about fog."
)


def post(hostile: str) -> bytes:
    """The hostile markup between, within and after paragraphs, in a list, a cell, a caption, a comment and a bio."""
    said = escape(hostile, quote=True)
    return (
        f'<!doctype html><html lang="en"><head><title>{said} | Site</title>'
        f'<meta property="og:title" content="Lights {said}"><meta name="description" content="{said}">'
        f'<meta property="article:tag" content="{said}"></head><body><article class="hentry">'
        f'<h1 class="entry-title">Lights {said}</h1><div class="entry-content"><p>{PROSE}</p>{hostile}<p>{PROSE}</p>'
        f"<p>Before {hostile} after.</p><ul><li>One</li><li>{hostile}</li></ul><p>{PROSE}</p>"
        f"<table><tr><th>A</th><th>B</th></tr><tr><td>{hostile}</td><td>2</td></tr></table>"
        f'<figure><img src="/a.jpg" alt="{said}" title="{said}"><figcaption>{hostile}</figcaption></figure>'
        f'<p>{PROSE}</p></div><div class="author-box"><h3>Ann Archer</h3><p>Ann keeps lights. {hostile}</p></div>'
        f'<ol class="comment-list"><li class="comment"><cite class="fn">{said}</cite><p>{PROSE} {hostile}</p></li></ol>'
        "</article></body></html>"
    ).encode("utf-8", "surrogatepass")


@cache
def article(hostile: str) -> Article:
    """The record of such a post."""
    return extract(post(hostile), url="https://lights.example/post/")
