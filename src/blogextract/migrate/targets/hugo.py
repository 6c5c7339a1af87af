"""Hugo: page bundles, with layouts of their own so that the site builds as it is, without a theme."""

from __future__ import annotations

import re

from blogextract.article import Article
from blogextract.blocks import Video
from blogextract.export.front_matter import scalar
from blogextract.export.markdown_writer import Lines, Part
from blogextract.export.notes import Notes
from blogextract.migrate.model import Post
from blogextract.migrate.targets.base import Target, Writing
from blogextract.migrate.targets.body import GOLDMARK, Dialect, compose
from blogextract.migrate.targets.embeds import SAFE_ID
from blogextract.migrate.targets.fields import further, shared
from blogextract.migrate.targets.generator import Generator, address, write_site
from blogextract.migrate.targets.templates import has_shortcode, hugo
from blogextract.migrate.targets.yaml_text import Value

_BUILT_IN = frozenset({"vimeo", "youtube"})
"""Shortcodes that every Hugo has and that ask nobody while it builds."""

_OPENS, _CLOSES = "\x01", "\x02"
"""Stand for the signs of our own shortcodes while a body is written: no text of a record holds them."""


def _video(block: Video, _: Notes) -> list[Part] | None:
    """A shortcode for what has one."""
    if block.provider not in _BUILT_IN or block.caption or not SAFE_ID.match(block.id or ""):
        return None
    return [Lines(f'{_OPENS} {block.provider} id="{block.id}" {_CLOSES}')]


_WITH_SHORTCODES = Dialect(footnotes=True, heading_ids=True, own={Video: _video})


def body(article: Article) -> str:
    """The body in Goldmark's Markdown; without our own shortcodes where its text speaks of shortcodes itself."""
    text = compose(article, _WITH_SHORTCODES)
    if has_shortcode(text):
        text = compose(article, GOLDMARK)
    return hugo(text).replace(_OPENS, "{{<").replace(_CLOSES, ">}}")


def _fields(post: Post, _: str, aliases: list[str]) -> dict[str, Value]:
    article = post.article
    return {
        "title": article.title or "",
        "date": article.published,
        "lastmod": article.modified,
        "type": "page" if post.kind == "page" else None,
        **shared(article),
        "images": [article.lead_image.src] if article.lead_image else [],
        "aliases": aliases,
        "blogextract": further(post),
    }


def _file(post: Post, slug: str) -> str:
    return f"content/{slug}/index.md" if post.kind == "page" else f"content/posts/{slug}/index.md"


_CONFIGURATION = """\
baseURL = {base}
languageCode = {language}
title = {title}
buildFuture = true

[params]
description = {description}

[taxonomies]
author = "authors"
category = "categories"
tag = "tags"

# Posts hold HTML where Markdown has no words for what they show, and their texts stay as they were written.
[markup.goldmark.renderer]
unsafe = true

[markup.goldmark.extensions]
linkify = false
typographer = false
"""


def _configuration(writing: Writing) -> str:
    site = writing.site
    return _CONFIGURATION.format(
        base=scalar(f"{writing.plan.base_url or 'https://example.org'}/"),
        language=scalar(site.language or "en"),
        title=scalar(site.title or ""),
        description=scalar(site.description or ""),
    )


_GENERATOR = Generator(file=_file, fields=_fields, body=body, authors="data/authors.json", layouts="hugo")


def write(writing: Writing) -> None:
    """The site's source."""
    write_site(writing, _GENERATOR)
    writing.files.offer("hugo.toml", _configuration(writing))


_FOLDERS = {"category": "categories", "tag": "tags", "author": "authors"}
_PLAIN = re.compile(r"[^\W_]+(?:[ -][^\W_]+)*")
"""Names that every version of Hugo writes in addresses alike: letters and digits, spaces as hyphens."""


def _listing(kind: str, name: str) -> str | None:
    """The page of a term."""
    return f"/{_FOLDERS[kind]}/{name.lower().replace(' ', '-')}/" if _PLAIN.fullmatch(name) else None


TARGET = Target(
    name="hugo",
    listing=_listing,
    media_folder="static/media",
    media_root="static",
    address=address,
    write=write,
)
