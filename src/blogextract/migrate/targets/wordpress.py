"""WordPress: a file for its importer (WXR 1.2), which fetches the media itself from where they stand."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from urllib.parse import quote, unquote

from blogextract.article import Article, Comment, Term
from blogextract.export.characters import html_verbatim
from blogextract.migrate.model import Media, Post
from blogextract.migrate.targets.base import Authors, Target, Writing
from blogextract.migrate.targets.fields import author_fields, comment_html, further, names, threaded
from blogextract.migrate.targets.generator import json_text
from blogextract.migrate.targets.slugs import words
from blogextract.migrate.targets.times import in_utc, moment
from blogextract.migrate.targets.wp_blocks import write as write_body
from blogextract.migrate.targets.wxr import FOOT, HEAD, cdata, element, text

NAME = "wordpress.xml"
_LONGEST_LOGIN = 60
_MONTH = re.compile(r"/((?:19|20)[0-9]{2})/(0[1-9]|1[0-2])/[^/?#]+(?:[?#]|\Z)")
"""The month of a file, by whose number WordPress names the folder that it is put into."""


@dataclass(slots=True)
class _Numbers:
    """What stands in the file by number or short name, known before the first post is written."""

    authors: Authors = field(default_factory=Authors)
    logins: dict[str, str] = field(default_factory=dict)
    categories: dict[str, str] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    posts: dict[str, int] = field(default_factory=dict)
    pictures: dict[str, int] = field(default_factory=dict)
    comments: int = 0
    dated: set[tuple[str, str]] = field(default_factory=set)

    def apart(self, title: str, when: datetime) -> datetime:
        """The moment, some seconds later where another post or file has the same title at the same moment.

        The importer takes two of those for one, and leaves out the second.
        """
        while (key := (title, _stamp(when))) in self.dated:
            when += timedelta(seconds=1)
        self.dated.add(key)
        return when


def write(writing: Writing) -> None:
    """The channel with authors and terms, then the posts one by one, then the media."""
    numbers = _numbers(writing)
    with writing.files.stream(NAME) as out:
        out.write(HEAD.encode())
        for line in _channel(writing, numbers):
            out.write(line.encode())
        for post in writing.posts():
            out.write(_item(post, writing, numbers).encode())
        for media in writing.journal.made(Media):
            out.write(_attachment(media, writing, numbers).encode())
        out.write(FOOT.encode())
    writing.files.write("authors.json", json_text([author_fields(each) for each in numbers.authors.all()]))


def _numbers(writing: Writing) -> _Numbers:
    """A number for each post, its own where it had one, and for each picture; short names for authors and terms."""
    found = _Numbers()
    used: set[int] = set()
    later: list[str] = []
    for post in writing.posts():
        found.authors.add(post.article.authors)
        _short_names(post.article.categories, found.categories)
        _short_names(post.article.tags, found.tags)
        if post.number and 0 < post.number < 2**31 and post.number not in used:
            used.add(post.number)
            found.posts[post.url] = post.number
        else:
            later.append(post.url)
    following = max(used, default=0)
    for url in later:
        following += 1
        found.posts[url] = following
    for media in writing.journal.made(Media):
        following += 1
        found.pictures[writing.plan.media_address(media) or ""] = following
    taken: set[str] = set()
    for author in found.authors.all():
        found.logins[author.name] = _free(_login(author.name), taken)
    return found


def _short_names(terms: list[Term], known: dict[str, str]) -> None:
    """A short name for each term that has none, no two the same; they are few."""
    for name in names(terms):
        if name not in known:
            known[name] = _free(quote(words(name)).lower() or "term", set(known.values()))


def _login(name: str) -> str:
    """A name that WordPress takes as a login: letters of ASCII."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return words(plain)[:_LONGEST_LOGIN].strip("-") or "author"


def _free(wanted: str, taken: set[str]) -> str:
    """The name, with a number where another has it."""
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    taken.add(name)
    return name


def _base(writing: Writing) -> str:
    """Where the new site will stand, or where the old one does."""
    return writing.plan.base_url or writing.site.url.rstrip("/")


def _channel(writing: Writing, numbers: _Numbers) -> Iterator[str]:
    """The site, its authors and terms."""
    site = writing.site
    yield element("title", text(site.title or ""))
    yield element("link", text(_base(writing)))
    yield element("description", text(site.description or ""))
    yield element("language", text(site.language or "en"))
    yield element("wp:wxr_version", "1.2")
    yield element("wp:base_site_url", text(_base(writing)))
    yield element("wp:base_blog_url", text(_base(writing)))
    for number, (name, login) in enumerate(numbers.logins.items(), start=1):
        fields = {
            "wp:author_id": str(number),
            "wp:author_login": cdata(login),
            "wp:author_email": cdata(f"{login}@example.com"),
            "wp:author_display_name": cdata(name),
            "wp:author_first_name": cdata(""),
            "wp:author_last_name": cdata(""),
        }
        yield element("wp:author", "".join(element(key, value) for key, value in fields.items()))
    for number, (name, short) in enumerate(numbers.categories.items(), start=1):
        fields = {
            "wp:term_id": str(number),
            "wp:category_nicename": cdata(short),
            "wp:category_parent": cdata(""),
            "wp:cat_name": cdata(name),
        }
        yield element("wp:category", "".join(element(key, value) for key, value in fields.items()))
    for number, (name, short) in enumerate(numbers.tags.items(), start=len(numbers.categories) + 1):
        fields = {"wp:term_id": str(number), "wp:tag_slug": cdata(short), "wp:tag_name": cdata(name)}
        yield element("wp:tag", "".join(element(key, value) for key, value in fields.items()))


def _item(post: Post, writing: Writing, numbers: _Numbers) -> str:
    """A post with its terms, what is further known of it, and its comments."""
    article = post.article
    when = numbers.apart(article.title or "", moment(article.published, article.modified))
    changed = moment(article.modified, when.isoformat())
    number = numbers.posts[post.url]
    author = article.authors[0].name if article.authors else None
    parts = [
        *_shared(html_verbatim(article.title or ""), f"{_base(writing)}{writing.plan.path(post)}", when, changed),
        element("dc:creator", cdata(numbers.logins.get(author or "", ""))),
        f'<guid isPermaLink="false">{text(post.url)}</guid>\n',
        element("description", ""),
        element("content:encoded", cdata(write_body(article))),
        element("excerpt:encoded", cdata(html_verbatim(article.description or ""))),
        *_state(number, quote(writing.plan.slug(post)).lower(), post.kind, "publish"),
        element("wp:post_password", cdata(_password(post))),
        *_terms(article, numbers),
        *_metas(post, numbers),
        *_comments(article, when, numbers),
    ]
    return element("item", "".join(parts))


def _shared(title: str, link: str, when: datetime, changed: datetime) -> Iterator[str]:
    """What posts and attachments begin with; a title is HTML to WordPress."""
    yield element("title", cdata(title))
    yield element("link", text(link))
    yield element("pubDate", format_datetime(in_utc(when)))
    for name, date in (("post_date", when), ("post_modified", changed)):
        yield element(f"wp:{name}", cdata(_stamp(date)))
        yield element(f"wp:{name}_gmt", cdata(_stamp(in_utc(date))))


def _stamp(when: datetime) -> str:
    """A moment as a database has it."""
    return when.strftime("%Y-%m-%d %H:%M:%S").rjust(19, "0")


def _state(number: int, name: str, kind: str, status: str) -> Iterator[str]:
    """Number, name, kind and state."""
    yield element("wp:post_id", str(number))
    yield element("wp:comment_status", cdata("open" if kind == "post" else "closed"))
    yield element("wp:ping_status", cdata("closed"))
    yield element("wp:post_name", cdata(name))
    yield element("wp:status", cdata(status))
    yield element("wp:post_parent", "0")
    yield element("wp:menu_order", "0")
    yield element("wp:post_type", cdata(kind))
    yield element("wp:is_sticky", "0")


def _password(post: Post) -> str:
    """A post that asked for a password goes on asking for one, which the editor shows; the old one is not known."""
    return hashlib.sha256(post.url.encode("utf-8", "replace")).hexdigest()[:12] if post.protected else ""


def _terms(article: Article, numbers: _Numbers) -> Iterator[str]:
    """Categories and tags."""
    kinds = (("category", article.categories, numbers.categories), ("post_tag", article.tags, numbers.tags))
    for domain, terms, known in kinds:
        for name in names(terms):
            yield f'<category domain="{domain}" nicename="{text(known[name])}">{cdata(name)}</category>\n'


def _metas(post: Post, numbers: _Numbers) -> Iterator[str]:
    """The lead picture, and all that WordPress has no field for, as JSON."""
    lead = post.article.lead_image
    if lead is not None and lead.src in numbers.pictures:
        yield _meta("_thumbnail_id", str(numbers.pictures[lead.src]))
    known = {name: value for name, value in further(post).items() if name != "comments" and value}
    known["authors"] = [author.name for author in post.article.authors]
    yield _meta("blogextract", json_text(known).strip())


def _meta(key: str, value: str) -> str:
    """A field of post meta."""
    return element("wp:postmeta", element("wp:meta_key", cdata(key)) + element("wp:meta_value", cdata(value)))


def _comments(article: Article, when: datetime, numbers: _Numbers) -> Iterator[str]:
    """The comments; their numbers go on through the file."""
    before = numbers.comments
    for number, parent, comment in threaded(article.comments):
        numbers.comments = before + number
        parts = [
            element("wp:comment_id", str(before + number)),
            *_comment(comment, moment(comment.date, when.isoformat())),
            element("wp:comment_parent", str(parent and before + parent)),
        ]
        yield element("wp:comment", "".join(parts))


def _comment(comment: Comment, when: datetime) -> Iterator[str]:
    """A comment's fields but its number and its parent."""
    yield element("wp:comment_author", cdata(comment.author or ""))
    yield element("wp:comment_author_email", cdata(""))
    yield element("wp:comment_author_url", "")
    yield element("wp:comment_author_IP", cdata(""))
    yield element("wp:comment_date", cdata(_stamp(when)))
    yield element("wp:comment_date_gmt", cdata(_stamp(in_utc(when))))
    yield element("wp:comment_content", cdata(comment_html(comment)))
    yield element("wp:comment_approved", cdata("1"))
    yield element("wp:comment_type", cdata("comment"))
    yield element("wp:comment_user_id", "0")


def _attachment(media: Media, writing: Writing, numbers: _Numbers) -> str:
    """A file, which the importer fetches from its address and puts in that address' place in all posts."""
    place = writing.plan.media_address(media) or ""
    name = unquote(place.rpartition("/")[2].partition("?")[0])
    month = _MONTH.search(media.urls[0])
    when = numbers.apart(name, datetime(int(month[1]), int(month[2]), 1, tzinfo=UTC) if month else moment())
    parts = [
        *_shared(html_verbatim(name), place, when, when),
        element("dc:creator", cdata("")),
        f'<guid isPermaLink="false">{text(place)}</guid>\n',
        element("description", ""),
        element("content:encoded", cdata("")),
        element("excerpt:encoded", cdata("")),
        *_state(numbers.pictures[place], f"file-{media.digest[:16]}", "attachment", "inherit"),
        element("wp:post_password", cdata("")),
        element("wp:attachment_url", cdata(place)),
        _meta("_wp_attached_file", f"{month[1]}/{month[2]}/{name}") if month else "",
        _meta("blogextract_file", media.path),
    ]
    return element("item", "".join(parts))


def _media_address(media: Media, base: str) -> str:
    """Where the importer will find a file: where the new site's files were put, or the old site."""
    if not base:
        return media.urls[0]
    return f"{base}/{quote(media.path, safe='/-._~')}"


TARGET = Target(
    name="wordpress",
    media_folder="wp-content/uploads/migrated",
    address=lambda _, slug: f"/{slug}/",
    write=write,
    media_address=_media_address,
)
