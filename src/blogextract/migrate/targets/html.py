"""Pages that need nothing but a browser: each post as a file, and a list of them all; read from disk or served."""

from __future__ import annotations

from blogextract.article import Article
from blogextract.blocks import Image
from blogextract.export.addresses import address
from blogextract.export.as_html import write as write_body
from blogextract.export.characters import encodable, html_text
from blogextract.export.html_inline import attributes
from blogextract.migrate.model import Post
from blogextract.migrate.targets.base import Authors, Target, Writing
from blogextract.migrate.targets.comments import written as written_comments
from blogextract.migrate.targets.embeds import FRAMES
from blogextract.migrate.targets.fields import author_fields, further, names
from blogextract.migrate.targets.generator import json_text

_STYLE = (
    "body{max-width:42rem;margin:0 auto;padding:1rem;font:1.05rem/1.6 Georgia,serif}"
    "img,iframe,video{max-width:100%}pre{overflow:auto}iframe{width:100%;aspect-ratio:16/9;border:0}"
    "figure{margin:1.5rem 0}figcaption,.meta{color:#555;font-size:.9rem}"
)


def write(writing: Writing) -> None:
    """The pages and their list. Only the lines of the list are held, not the posts."""
    lines: list[tuple[str, str]] = []
    authors = Authors()
    site = writing.site.title or ""
    for post in writing.posts():
        place = _address(post.kind, writing.plan.slug(post))[1:]
        writing.files.write(place, encodable(_page(post, site)))
        authors.add(post.article.authors)
        lines.append((post.article.published or "", _line(post, place)))
    ordered = [line for _, line in sorted(lines, key=lambda line: line[0], reverse=True)]
    listed = f'<ul class="posts">\n{"".join(ordered)}</ul>\n'
    head = _head(site, None, writing.site.language)
    writing.files.write("index.html", encodable(f"{head}<h1>{html_text(site or 'Posts')}</h1>\n{listed}{_FOOT}"))
    known = [{name: value for name, value in author_fields(each).items() if value} for each in authors.all()]
    writing.files.write("authors.json", json_text(known))


_FOOT = "</body>\n</html>\n"


def _head(title: str, article: Article | None, language: str | None) -> str:
    """The page up to its body."""
    direction = article.direction if article else None
    metas = _metas(article) if article else ""
    return (
        f'<!doctype html>\n<html{attributes(lang=language or "en", dir=direction)}>\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{html_text(title)}</title>\n{metas}<style>{_STYLE}</style>\n</head>\n<body>\n"
    )


def _metas(article: Article) -> str:
    """What machines are told."""
    known = (
        ("name", "description", article.description),
        ("property", "og:title", article.title),
        ("property", "og:type", "article"),
        ("property", "article:published_time", article.published),
        ("property", "article:modified_time", article.modified),
        ("property", "og:site_name", article.site_name),
        ("property", "og:image", address(article.lead_image.src) if article.lead_image else None),
    )
    return "".join(
        f"<meta{attributes(**{kind: name})}{attributes(content=value)}>\n" for kind, name, value in known if value
    )


def _line(post: Post, place: str) -> str:
    """A post in the list."""
    date = post.article.published
    shown = f" <time{attributes(datetime=date)}>{html_text(date[:10])}</time>" if date else ""
    return f"<li><a{attributes(href=place)}>{html_text(post.article.title or post.url)}</a>{shown}</li>\n"


def _page(post: Post, site: str) -> str:
    """A post's page."""
    article = post.article
    tags = _terms("Tagged", article, "tag")
    return "".join(
        (
            _head(f"{article.title or ''} | {site}".strip(" |"), article, article.language),
            f'<nav class="site-header"><a href="../index.html">{html_text(site or "Home")}</a></nav>\n',
            '<main>\n<article class="post h-entry">\n',
            _header(article),
            _lead(post),
            f'<div class="entry-content e-content">\n{write_body(article, FRAMES)}</div>\n',
            f'<footer class="entry-footer">{tags}</footer>\n' if tags else "",
            "</article>\n",
            *(_bio(article)),
            written_comments(article),
            "</main>\n",
            _FOOT,
        )
    )


def _header(article: Article) -> str:
    """Title, authors, dates and categories."""
    out = [f'<header class="entry-header">\n<h1 class="entry-title p-name">{html_text(article.title or "")}</h1>\n']
    if article.subtitle:
        out.append(f'<p class="subtitle p-summary">{html_text(article.subtitle)}</p>\n')
    out.append('<p class="meta">')
    if article.authors:
        shown = (f'<span class="author p-author">{html_text(author.name)}</span>' for author in article.authors)
        out.append(f"By {', '.join(shown)} ")
    for kind, label, date in (("published", "", article.published), ("updated", "Updated ", article.modified)):
        if date:
            given = attributes(class_=f"{kind} dt-{kind}", datetime=date)
            out.append(f"<time{given}>{label}{html_text(date[:10])}</time> ")
    return "".join([*out, "</p>\n", _terms("Filed under", article, "category"), "</header>\n"])


def _terms(label: str, article: Article, kind: str) -> str:
    """Categories or tags."""
    found = names(article.tags if kind == "tag" else article.categories)
    shown = ", ".join(f'<a rel="{kind}" href="../index.html">{html_text(name)}</a>' for name in found)
    return f'<p class="meta {kind}-links">{label} {shown}</p>\n' if shown else ""


def _lead(post: Post) -> str:
    """The lead picture, where the body does not show it."""
    lead: Image | None = post.article.lead_image
    known = further(post)["lead_image"]
    if lead is None or address(lead.src) is None or (isinstance(known, dict) and known.get("in_body")):
        return ""
    caption = f"<figcaption>{html_text(lead.caption)}</figcaption>" if lead.caption else ""
    given = attributes(class_="u-featured", src=address(lead.src), alt=lead.alt or "")
    return f'<figure class="post-thumbnail"><img{given}>{caption}</figure>\n'


def _bio(article: Article) -> list[str]:
    """A box for each author who tells of themselves."""
    return [
        f'<aside class="author-box"><p class="author-name">{html_text(author.name)}</p>'
        f'<p class="author-bio">{html_text(author.bio)}</p></aside>\n'
        for author in article.authors
        if author.bio
    ]


def _address(kind: str, slug: str) -> str:
    return f"/pages/{slug}.html" if kind == "page" else f"/posts/{slug}.html"


TARGET = Target(name="html", media_folder="media", address=_address, write=write, up="../")
