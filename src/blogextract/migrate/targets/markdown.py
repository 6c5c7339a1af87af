"""Markdown as GitHub shows it: a file a post with front matter, links between them relative."""

from __future__ import annotations

from blogextract.article import Article
from blogextract.export.as_markdown import write as write_markdown
from blogextract.migrate.model import Post
from blogextract.migrate.targets.base import Target, Writing
from blogextract.migrate.targets.fields import author_fields, further, image_fields, names
from blogextract.migrate.targets.generator import Generator, write_site
from blogextract.migrate.targets.yaml_text import Value


def body(article: Article) -> str:
    """The body alone: the record's fields stand in front matter of our own."""
    return write_markdown(Article(sections=article.sections, footnotes=article.footnotes), every_anchor=True)


def _fields(post: Post, slug: str, _: list[str]) -> dict[str, Value]:
    article = post.article
    return {
        "title": article.title,
        "subtitle": article.subtitle,
        "slug": slug,
        "published": article.published,
        "modified": article.modified,
        "authors": [
            {name: value for name, value in author_fields(author).items() if value} for author in article.authors
        ],
        "categories": names(article.categories),
        "tags": names(article.tags),
        "description": article.description,
        "language": article.language,
        "url": post.url,
        "lead_image": image_fields(article.lead_image),
        "blogextract": further(post),
    }


def _address(kind: str, slug: str) -> str:
    return f"/pages/{slug}.md" if kind == "page" else f"/posts/{slug}.md"


def _file(post: Post, slug: str) -> str:
    return _address(post.kind, slug)[1:]


_GENERATOR = Generator(file=_file, fields=_fields, body=body, authors="authors.json")


def write(writing: Writing) -> None:
    """The posts and the authors."""
    write_site(writing, _GENERATOR)


TARGET = Target(name="markdown", media_folder="media", address=_address, write=write, up="../")
