"""Eleventy: posts that no template language reads, with layouts of their own so that the site builds as it is."""

from __future__ import annotations

from blogextract.article import Article
from blogextract.migrate.model import Post
from blogextract.migrate.targets.base import Target, Writing
from blogextract.migrate.targets.body import PLAIN_COMMONMARK, compose
from blogextract.migrate.targets.fields import further, shared
from blogextract.migrate.targets.generator import Generator, address, json_text, write_site
from blogextract.migrate.targets.yaml_text import Value


def body(article: Article) -> str:
    """The body in CommonMark."""
    return compose(article, PLAIN_COMMONMARK)


def _fields(post: Post, slug: str, aliases: list[str]) -> dict[str, Value]:
    """Front matter. `tags` are collections in Eleventy, and all that are the blog's are written so."""
    article = post.article
    return {
        "title": article.title,
        "layout": "post.njk",
        "permalink": address(post.kind, slug),
        "templateEngineOverride": "md",
        "date": article.published,
        "modified": article.modified,
        **shared(article),
        "image": article.lead_image.src if article.lead_image else None,
        "redirect_from": aliases,
        "blogextract": further(post),
    }


def _file(post: Post, slug: str) -> str:
    return f"content/pages/{slug}.md" if post.kind == "page" else f"content/posts/{slug}.md"


_GENERATOR = Generator(file=_file, fields=_fields, body=body, authors="content/_data/people.json", layouts="eleventy")


def write(writing: Writing) -> None:
    """The site's source."""
    site = writing.site
    write_site(writing, _GENERATOR)
    known = {
        "title": site.title or "",
        "description": site.description or "",
        "language": site.language or "en",
        "url": writing.plan.base_url,
    }
    writing.files.offer("content/_data/site.json", json_text(known))


TARGET = Target(name="eleventy", media_folder="content/media", media_root="content", address=address, write=write)
