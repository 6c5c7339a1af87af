"""What all site generators have in common: a file of Markdown with front matter for each post, and files around."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.resources import files as package_files
from importlib.resources.abc import Traversable

import msgspec

from blogextract.article import Article
from blogextract.export.characters import encodable
from blogextract.migrate.model import Post
from blogextract.migrate.targets.base import Authors, Writing
from blogextract.migrate.targets.fields import author_fields, old_paths, place
from blogextract.migrate.targets.yaml_text import Value, front_matter

OWN_FILES = (
    "journal.sqlite*", "report.html", "report.json", "review.md", "urls.csv", "dead-links.csv", "people.json",
    "redirects", "*.lock",
)  # fmt: skip
"""What a migration keeps in the output folder beside the site; generators that take all they find must leave it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Generator:
    """How one generator wants its posts.

    file: the name of a post's file, given its slug. fields: its front matter, given its slug and the old paths that
    lead to it. body: what stands below. authors: the name of the data file with all authors. layouts: the folder of
    this package's `layouts` with the files that come along, if there are any.
    """

    file: Callable[[Post, str], str]
    fields: Callable[[Post, str, list[str]], dict[str, Value]]
    body: Callable[[Article], str]
    authors: str
    layouts: str = ""


def address(kind: str, slug: str) -> str:
    """Where a post or page stands."""
    return f"/{slug}/" if kind == "page" else f"/posts/{slug}/"


def write_site(writing: Writing, generator: Generator) -> None:
    """All posts, the authors, and the layouts."""
    taken = {place(path) for path in writing.plan.paths.values()}
    authors = Authors()
    for post in writing.posts():
        slug = writing.plan.slug(post)
        fields = generator.fields(post, slug, old_paths(post, taken))
        text = f"{front_matter(fields)}\n{generator.body(post.article)}"
        writing.files.write(generator.file(post, slug), encodable(text))
        authors.add(post.article.authors)
    known = [{name: value for name, value in author_fields(each).items() if value} for each in authors.all()]
    writing.files.write(generator.authors, json_text(known))
    for path, content in layouts(generator.layouts) if generator.layouts else ():
        writing.files.offer(path, content)


def json_text(value: object) -> str:
    """Data as JSON that people can read."""
    return encodable(msgspec.json.format(msgspec.json.encode(value), indent=2).decode()) + "\n"


def layouts(name: str) -> Iterator[tuple[str, bytes]]:
    """The files that come with a target, by their place in the output folder."""
    stack: list[tuple[str, Traversable]] = [("", package_files(__package__) / "layouts" / name)]
    while stack:
        path, found = stack.pop()
        for each in sorted(found.iterdir(), key=lambda each: each.name, reverse=True):
            if each.is_dir():
                stack.append((f"{path}{each.name}/", each))
            else:
                yield f"{path}{each.name}", each.read_bytes()
