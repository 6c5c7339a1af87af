"""A small blog as a journal holds it: pages in the markup of a WordPress theme, all text our own."""

from __future__ import annotations

from blogextract.migrate.model import Response, Sighting

HOME = "https://quay.example/"
HTML = {"content-type": "text/html; charset=UTF-8"}

STORY = (
    "The ferry was late again, and so we sat on the quay with our bags and talked about the price of rope. Nobody "
    "minded much: the sun had come round the warehouse, and the man from the chandlery had brought a pot of coffee."
)


def page(url, title, body, *, classes="", head="", after=""):
    """A page of the blog."""
    html = (
        f'<!DOCTYPE html><html lang="en"><head><title>{title} – The Quay</title>{head}</head><body class="{classes}">'
        '<header class="site-header"><a href="/">The Quay</a></header><nav class="main-navigation"><ul>'
        '<li><a href="/about/">About</a></li><li><a href="/category/boats/">Boats</a></li></ul></nav>'
        f'<main id="content">{body}</main>{after}<footer class="site-footer">Made in the harbour office</footer>'
        "</body></html>"
    )
    return Response(url=url, status=200, headers=HTML, body=html.encode())


def post(  # noqa: PLR0913 - a page has many sides
    number, slug, *, paragraphs=3, date="2014-05-03", at=None, marked=True, inside="", words=""
):
    """A post's page; marked: as WordPress marks it. inside: markup at the end of its text."""
    url = f"{HOME}2014/05/{slug}/"
    texts = "".join(
        f"<p>{STORY} This was day {number} of {slug}, hour {step}. {words}</p>" for step in range(paragraphs)
    )
    title = slug.replace("-", " ").capitalize()
    body = (
        f'<article id="post-{number}" class="post-{number} post type-post hentry category-boats tag-rope">'
        f'<header class="entry-header"><h1 class="entry-title">{title}</h1><div class="entry-meta">'
        f'<time class="entry-date published" datetime="{date}T09:00:00+00:00">{date}</time> by '
        '<span class="author vcard"><a class="url fn n" href="/author/ana/">Ana Ruiz</a></span></div></header>'
        f'<div class="entry-content">{texts}{inside}</div>'
        '<footer class="entry-footer"><span class="cat-links">Posted in <a href="/category/boats/" rel="category tag">'
        "Boats</a></span></footer></article>"
    )
    classes = f"post-template-default single single-post postid-{number} single-format-standard" if marked else ""
    head = f'<link rel="canonical" href="{url}">' + (
        f'<link rel="shortlink" href="{HOME}?p={number}">' if marked else ""
    )
    return page(
        at or url, title, body if marked else body.replace(f'id="post-{number}"', ""), classes=classes, head=head
    )


def listing(url, slugs, *, classes="archive category"):
    """A page that shows some posts."""
    rows = "".join(
        f'<article class="post type-post hentry"><h2 class="entry-title"><a href="/2014/05/{slug}/" rel="bookmark">'
        f'{slug.replace("-", " ").capitalize()}</a></h2><time datetime="2014-05-03">May 3, 2014</time>'
        f'<div class="entry-summary"><p>{STORY[:120]}…</p></div></article>'
        for slug in slugs
    )
    return page(url, "Boats", f'<h1 class="page-title">Boats</h1>{rows}', classes=classes)


def redirect(url, location):
    """An answer that leads elsewhere."""
    return Response(url=url, status=301, location=location)


def named(url, found_by, place=""):
    """An address as an account names it."""
    return Sighting(url=url, found_by=found_by, place=place)
