"""Jekyll: posts for kramdown, with layouts of their own so that the site builds as it is, without a theme."""

from __future__ import annotations

from blogextract.article import Article
from blogextract.export.front_matter import scalar
from blogextract.migrate.model import Post
from blogextract.migrate.targets.base import Target, Writing
from blogextract.migrate.targets.body import KRAMDOWN, compose
from blogextract.migrate.targets.fields import day, further, shared
from blogextract.migrate.targets.generator import OWN_FILES, Generator, address, write_site
from blogextract.migrate.targets.templates import liquid
from blogextract.migrate.targets.yaml_text import Value


def body(article: Article) -> str:
    """The body in kramdown's Markdown, in which Liquid finds nothing."""
    return liquid(compose(article, KRAMDOWN))


def _fields(post: Post, slug: str, aliases: list[str]) -> dict[str, Value]:
    article = post.article
    return {
        "layout": post.kind,
        "title": article.title,
        "permalink": address(post.kind, slug),
        "date": (article.published or day(article)) if post.kind == "post" else article.published,
        "last_modified_at": article.modified,
        **shared(article),
        "image": article.lead_image.src if article.lead_image else None,
        "redirect_from": aliases,
        "blogextract": further(post),
    }


def _file(post: Post, slug: str) -> str:
    return f"pages/{slug}.md" if post.kind == "page" else f"_posts/{day(post.article)}-{slug}.md"


_CONFIGURATION = """\
title: {title}
description: {description}
lang: {language}
url: {base}
future: true
timezone: UTC
strict_front_matter: true

# What the migration keeps for itself and is no part of the site.
exclude:
{exclude}

# Texts stay as they were written: quotes and dashes are not replaced.
markdown: kramdown
kramdown:
  input: GFM
  smart_quotes: apos,apos,quot,quot
  typographic_symbols:
    hellip: "..."
    mdash: "---"
    ndash: "--"
    laquo: "<<"
    raquo: ">>"
    laquo_space: "<< "
    raquo_space: " >>"
"""


def _configuration(writing: Writing) -> str:
    site = writing.site
    return _CONFIGURATION.format(
        title=scalar(site.title or ""),
        description=scalar(site.description or ""),
        language=scalar(site.language or "en"),
        base=scalar(writing.plan.base_url),
        exclude="\n".join(f"  - {scalar(name)}" for name in OWN_FILES),
    )


_GENERATOR = Generator(file=_file, fields=_fields, body=body, authors="_data/authors.json", layouts="jekyll")


def write(writing: Writing) -> None:
    """The site's source."""
    write_site(writing, _GENERATOR)
    writing.files.offer("_config.yml", _configuration(writing))


TARGET = Target(name="jekyll", media_folder="media", address=address, write=write)
