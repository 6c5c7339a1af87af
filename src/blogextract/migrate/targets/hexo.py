"""Hexo: posts that Nunjucks leaves alone, with a theme of their own so that the site builds as it is."""

from __future__ import annotations

from blogextract.article import Article
from blogextract.export.front_matter import scalar
from blogextract.migrate.model import Post
from blogextract.migrate.targets.base import Target, Writing
from blogextract.migrate.targets.body import COMMONMARK, compose
from blogextract.migrate.targets.fields import further, names, shared
from blogextract.migrate.targets.generator import Generator, address, write_site
from blogextract.migrate.targets.yaml_text import Value


def body(article: Article) -> str:
    """The body in CommonMark."""
    return compose(article, COMMONMARK)


def _fields(post: Post, slug: str, aliases: list[str]) -> dict[str, Value]:
    """Front matter; a list of categories would be a path of them, so each is a list of its own."""
    article = post.article
    return {
        "title": article.title,
        "permalink": address(post.kind, slug)[1:] if post.kind == "post" else None,
        "date": article.published,
        "updated": article.modified,
        "disableNunjucks": True,
        "layout": post.kind,
        "author": ", ".join(author.name for author in article.authors),
        **shared(article),
        "categories": [[name] for name in names(article.categories)],
        "cover": article.lead_image.src if article.lead_image else None,
        "alias": aliases,
        "blogextract": further(post),
    }


def _file(post: Post, slug: str) -> str:
    return f"source/{slug}/index.md" if post.kind == "page" else f"source/_posts/{slug}.md"


_CONFIGURATION = """\
title: {title}
description: {description}
language: {language}
url: {base}
timezone: UTC
theme: migrated
future: true

# Texts stay as they were written.
marked:
  breaks: false
  smartypants: false
  autolink: false
  modifyAnchors: 0
  descriptionLists: false

syntax_highlighter: highlight.js
highlight:
  line_number: false
  wrap: false
  hljs: true
"""


def _configuration(writing: Writing) -> str:
    site = writing.site
    return _CONFIGURATION.format(
        title=scalar(site.title or ""),
        description=scalar(site.description or ""),
        language=scalar(site.language or "en"),
        base=scalar(writing.plan.base_url or "https://example.org"),
    )


_GENERATOR = Generator(file=_file, fields=_fields, body=body, authors="source/_data/authors.json", layouts="hexo")


def write(writing: Writing) -> None:
    """The site's source."""
    write_site(writing, _GENERATOR)
    writing.files.offer("_config.yml", _configuration(writing))


TARGET = Target(name="hexo", media_folder="source/media", media_root="source", address=address, write=write)
