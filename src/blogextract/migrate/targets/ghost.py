"""Ghost: one file for its importer (Settings, Import), and beside it what Ghost has no place for."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import IO, Any

import msgspec

from blogextract.article import Article, Author
from blogextract.export.addresses import address
from blogextract.export.characters import encodable
from blogextract.migrate.model import Media, Post
from blogextract.migrate.targets.base import Authors, Target, Writing
from blogextract.migrate.targets.comments import written as written_comments
from blogextract.migrate.targets.fields import further, names
from blogextract.migrate.targets.lexical import Cards
from blogextract.migrate.targets.slugs import words
from blogextract.migrate.targets.times import in_utc, moment

NAME = "ghost.json"
FURTHER = "ghost-further.jsonl"
_VERSION = "5.87.0"
"""The version whose form the file has; later ones read it too."""

_MOST = {"title": 255, "custom_excerpt": 300, "name": 191, "bio": 200, "feature_image_alt": 191, "website": 2000}
"""Characters that Ghost's tables take; it refuses a whole file for one text that is longer."""


@dataclass(slots=True)
class _Rows:
    """The small rows that stand behind the posts."""

    tags: dict[str, dict[str, Any]] = field(default_factory=dict)
    slugs: set[str] = field(default_factory=set)
    metas: list[dict[str, Any]] = field(default_factory=list)
    post_tags: list[dict[str, Any]] = field(default_factory=list)
    post_authors: list[dict[str, Any]] = field(default_factory=list)
    authors: Authors = field(default_factory=Authors)


def write(writing: Writing) -> None:
    """Both files; posts are written one by one."""
    rows = _Rows()
    sizes = _sizes(writing)
    with writing.files.stream(NAME) as out, writing.files.stream(FURTHER) as more:
        out.write(b'{"db":[{"meta":{"exported_on":0,"version":"%s"},"data":{"posts":[' % _VERSION.encode())
        for at, post in enumerate(writing.posts()):
            out.write(b",\n" if at else b"\n")
            out.write(_json(_post(post, writing.plan.slug(post), sizes)))
            more.write(_json({"id": _id("post", post.url), **_told(further(post))}) + b"\n")
            _relate(post, rows)
        users = _users(rows.authors.all(), writing.site.title)
        tables = {
            "posts_meta": rows.metas,
            "tags": list(rows.tags.values()),
            "posts_tags": rows.post_tags,
            "posts_authors": rows.post_authors,
            "users": users,
        }
        out.write(b"\n]")
        for name, table in tables.items():
            _write_table(out, name, table)
        out.write(b"}}]}\n")


def _write_table(out: IO[bytes], name: str, rows: list[dict[str, Any]]) -> None:
    """A table, a row a line."""
    out.write(b',"%s":[' % name.encode())
    for at, row in enumerate(rows):
        out.write(b",\n" if at else b"\n")
        out.write(_json(row))
    out.write(b"]")


def _json(value: object) -> bytes:
    """Data as JSON; half a surrogate pair, which no file can hold, becomes U+FFFD."""
    return msgspec.json.encode(_mended(value))


def _mended(value: Any) -> Any:  # noqa: ANN401 - plain data of any shape, nested as our own nodes are
    if isinstance(value, str):
        return encodable(value)
    if isinstance(value, list):
        return [_mended(each) for each in value]
    if isinstance(value, dict):
        return {key: _mended(each) for key, each in value.items()}
    return value


def _told(values: dict[str, Any]) -> dict[str, Any]:
    """The fields that say something."""
    return {name: value for name, value in values.items() if value not in (None, "", [], {})}


def _id(kind: str, key: str) -> str:
    """An id as Ghost makes them, 24 hexadecimal digits; the same for the same thing."""
    return hashlib.sha256(f"{kind} {key}".encode("utf-8", "replace")).hexdigest()[:24]


def _cut(name: str, text: str | None) -> str | None:
    """A text no longer than Ghost takes, at the end of a word."""
    most = _MOST[name]
    if text is None or len(text) <= most:
        return text
    return (text[: most - 1].rpartition(" ")[0] or text[: most - 1]) + "…"


def _sizes(writing: Writing) -> dict[str, tuple[int, int]]:
    """The sizes of the blog's pictures, by their new addresses."""
    found: dict[str, tuple[int, int]] = {}
    for media in writing.journal.made(Media):
        place = writing.plan.media_address(media)
        if place and media.width and media.height:
            found[place] = media.width, media.height
    return found


def _post(post: Post, slug: str, sizes: dict[str, tuple[int, int]]) -> dict[str, Any]:
    """A row of posts."""
    article = post.article
    published = _time(article.published, article.modified)
    comments = written_comments(article)
    root = Cards(article, sizes.get).root(last=comments)
    return {
        "id": _id("post", post.url),
        "uuid": _uuid(post.url),
        "title": _cut("title", article.title) or "(Untitled)",
        "slug": slug,
        "lexical": msgspec.json.encode(_mended(root)).decode(),
        "feature_image": address(article.lead_image.src) if article.lead_image and not _in_body(post) else None,
        "featured": 0,
        "type": post.kind,
        "status": "draft" if post.protected else "published",
        "visibility": "public",
        "locale": article.language,
        "custom_excerpt": _cut("custom_excerpt", article.description),
        "created_at": published,
        "updated_at": _time(article.modified, article.published),
        "published_at": published,
    }


def _in_body(post: Post) -> bool:
    """True where the body shows the lead picture already."""
    lead = further(post)["lead_image"]
    return isinstance(lead, dict) and bool(lead.get("in_body"))


def _uuid(url: str) -> str:
    """A random UUID by its form (RFC 9562, version 4), and the same for the same post."""
    digits = list(hashlib.sha256(f"uuid {url}".encode("utf-8", "replace")).hexdigest()[:32])
    digits[12], digits[16] = "4", "8"
    text = "".join(digits)
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


def _time(*dates: str | None) -> str:
    """A moment as Ghost writes it."""
    return in_utc(moment(*dates)).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def _relate(post: Post, rows: _Rows) -> None:
    """Note what belongs to a post: its terms, categories first, its authors, and its picture's texts."""
    article, key = post.article, _id("post", post.url)
    for at, name in enumerate(dict.fromkeys(names(article.categories) + names(article.tags))):
        tag = _tag(name, rows)
        if tag is not None:
            rows.post_tags.append({"post_id": key, "tag_id": tag, "sort_order": at})
    for at, author in enumerate(dict.fromkeys(author.name for author in article.authors)):
        rows.post_authors.append({"post_id": key, "author_id": _id("author", author), "sort_order": at})
    rows.authors.add(article.authors)
    rows.metas += _meta(key, article)


def _tag(name: str, rows: _Rows) -> str | None:
    """The id of a tag. One that begins with a number sign would be hidden, a comma parts names."""
    shown = _cut("name", name.lstrip("#").replace(",", " ").strip())
    if not shown:
        return None
    key = shown.casefold()
    if key not in rows.tags:
        rows.tags[key] = {"id": _id("tag", key), "name": shown, "slug": _free(words(shown) or "tag", rows.slugs)}
    found: str = rows.tags[key]["id"]
    return found


def _free(slug: str, taken: set[str]) -> str:
    """The slug, with a number where another has it."""
    name, number = slug, 1
    while name in taken:
        number += 1
        name = f"{slug}-{number}"
    taken.add(name)
    return name


def _meta(key: str, article: Article) -> list[dict[str, Any]]:
    """What the lead picture says."""
    lead = article.lead_image
    if lead is None or not (lead.alt or lead.caption):
        return []
    alt = _cut("feature_image_alt", lead.alt)
    return [{"post_id": key, "feature_image_alt": alt, "feature_image_caption": lead.caption}]


def _users(authors: list[Author], site: str | None) -> list[dict[str, Any]]:
    """Rows of users. Ghost wants an address of each, and asks nobody at these: they cannot receive any mail."""
    taken: set[str] = set()
    rows = []
    for number, author in enumerate(authors, start=1):
        rows.append(
            {
                "id": _id("author", author.name),
                "name": _cut("name", author.name) or site or "Author",
                "slug": _free(words(author.name) or "author", taken),
                "email": f"author-{number}@example.com",
                "profile_image": address(author.avatar),
                "bio": _cut("bio", author.bio),
                "website": _cut("website", next(filter(None, [address(url) for url in author.links]), None)),
                "roles": ["Author"],
            }
        )
    return rows


TARGET = Target(
    name="ghost",
    media_folder="content/images/migrated",
    address=lambda _, slug: f"/{slug}/",
    write=write,
    prefix="__GHOST_URL__",
)
