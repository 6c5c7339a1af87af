"""All records in one file, one a line in the order of addresses: what was found, unchanged, for programs to read."""

from __future__ import annotations

import msgspec

from blogextract.export import render
from blogextract.migrate.model import Media, Post
from blogextract.migrate.targets.base import Target, Writing
from blogextract.migrate.targets.rewrite import rewrite

NAME, PAGES = "posts.jsonl", "pages.jsonl"
"""Posts, and what stands beside them: who reads the one for posts finds nothing else in it."""


def write(writing: Writing) -> None:
    """Each record with a field more, `migration`: what is known of the post beyond its record."""
    files = _paths(writing)
    with writing.files.stream(NAME) as posts, writing.files.stream(PAGES) as pages:
        for post in writing.posts():
            out = posts if post.kind == "post" else pages
            record = render(post.article, "json")
            known = msgspec.json.encode(_migration(post, files)).decode()
            out.write(f'{record[:-1]},"migration":{known}}}\n'.encode())


def _migration(post: Post, files: dict[str, str]) -> dict[str, object]:
    """What a post's record does not say. media: where the files lie that it uses, by their old addresses."""
    article = post.article
    used: set[str] = set()

    def seen(url: str) -> None:
        if url in files:
            used.add(url)

    rewrite(article, link=seen, media=seen)
    return {
        "kind": post.kind,
        "address": post.url,
        "pages": post.pages,
        "aliases": post.aliases,
        "number": post.number,
        "protected": post.protected,
        "media": {url: files[url] for url in sorted(used)},
        "removed": [msgspec.to_builtins(each) for each in post.removed],
    }


def _paths(writing: Writing) -> dict[str, str]:
    """Where the file of each address lies."""
    return {url: media.path for media in writing.journal.made(Media) for url in media.urls}


TARGET = Target(
    name="jsonl",
    media_folder="media",
    address=lambda _, slug: slug,
    write=write,
    rewrites=False,
)
