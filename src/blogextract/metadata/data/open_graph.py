"""What a page tells social networks: Open Graph, its `article:` names, and Twitter cards."""

from __future__ import annotations

from collections.abc import Iterator

from blogextract.article import Author, Term
from blogextract.blocks import Image
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.data.meta_tags import MetaTags, first, meta_tags
from blogextract.metadata.tables import phrases

SOURCE = "open_graph"
TWITTER = "twitter"

_TEXTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("title", SOURCE, ("og:title",)),
    ("title", TWITTER, ("twitter:title", "twitter:text:title")),
    ("description", SOURCE, ("og:description",)),
    ("description", TWITTER, ("twitter:description",)),
    ("site_name", SOURCE, ("og:site_name",)),
    ("language", SOURCE, ("og:locale", "og:language")),
    (
        "published",
        SOURCE,
        (
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "article:published",
            "og:publish_date",
        ),
    ),
    ("modified", SOURCE, ("article:modified_time", "og:article:modified_time", "article:modified", "og:updated_time")),
)
"""Fields, the source that says it, and the names that mean the field, the best first."""

_AUTHORS = ("article:author_name", "article:author", "og:article:author", "og:author", "book:author")
_SECTIONS = ("article:section", "og:article:section", "og:section", "article:category")
_TAGS = ("article:tag", "og:article:tag", "article.tag", "og:tags")

_WRITTEN_BY = frozenset(
    {
        "written by", "author", "by", "posted by", "geschrieben von", "verfasst von", "autor", "écrit par", "auteur",
        "par", "escrito por", "scritto da", "autore", "autora", "geschreven door", "door", "skriven av", "skrevet av",
        "skrevet af", "forfatter", "napisane przez", "autorstwa", "автор", "написано автором", "yazan", "yazar",
        "作者", "作成者", "執筆者", "投稿者", "글쓴이", "작성자", "penulis", "ditulis oleh", "tác giả", "нaписано",
        "kirjoittanut", "kirjoittaja", "szerző", "írta", "napsal", "napísal", "συντάκτης", "נכתב על ידי", "كُتب بواسطة",
        "كتبه", "đã viết bởi", "scris de", "escrit per", "idatzi du", "написав", "napisao",
    }
)  # fmt: skip
"""Labels of a Twitter card's pair that names the author, as SEO plugins write and translate it."""

_HOSTS = frozenset(
    phrases(
        """
        blogger|blogspot|livejournal|medium|substack|tumblr|typepad|wordpress|wordpress.com|wix.com|weebly|squarespace
        hashnode|dev community|write.as|overblog|over-blog.com|hatena blog|はてなブログ|note（ノート）
        アメーバブログ（アメブロ）|naver blog|네이버 블로그|知乎专栏|csdn
        """
    )
)
"""Services that host blogs and give out their own name as that of each, in lower case."""
_HOST = 0.4
"""The confidence in such a name: the blog's own goes before it wherever the page has it."""

_KINDS = {"article": "post", "blog": "listing", "website": "page", "profile": "page", "product": "other"}


def claims(document: Document) -> list[Claim]:
    """What the page's Open Graph and Twitter names say."""
    tags = meta_tags(document)
    found = [
        Claim(field=field, value=value, source=source, confidence=_trust(field, value))
        for field, source, names in _TEXTS
        if (value := first(tags, *names))
    ]
    found += _people(tags)
    found += _terms(tags)
    found += _image(document, tags)
    address = document.resolve(first(tags, "og:url", "twitter:url"))
    if address and address.startswith(("http://", "https://")):
        found.append(Claim(field="canonical_url", value=address, source=SOURCE))
    kind = _KINDS.get((first(tags, "og:type") or "").lower())
    if kind:
        found.append(Claim(field="kind", value=kind, source=SOURCE, confidence=0.6 if kind == "post" else 0.3))
    return found


def _trust(field: str, value: str) -> float:
    return _HOST if field == "site_name" and value.lower() in _HOSTS else 1.0


def _people(tags: MetaTags) -> Iterator[Claim]:
    """Who wrote it; `twitter:creator` is a handle, so it is only a last resort."""
    for name in _AUTHORS:
        if values := [value for value in tags.get(name, ()) if "://" not in value]:
            yield Claim(field="authors", value=[Author(name=value) for value in values], source=SOURCE)
            break
    for number in range(1, 5) if "twitter:label1" in tags else ():
        label = first(tags, f"twitter:label{number}")
        value = first(tags, f"twitter:data{number}")
        if label and value and label.lower().rstrip(" :") in _WRITTEN_BY:
            yield Claim(field="authors", value=[Author(name=value)], source=TWITTER)
    creator = first(tags, "twitter:creator")
    if creator and not creator.startswith("@") and " " in creator:
        yield Claim(field="authors", value=[Author(name=creator)], source=TWITTER, confidence=0.5)


def _terms(tags: MetaTags) -> Iterator[Claim]:
    for field, names in (("categories", _SECTIONS), ("tags", _TAGS)):
        values = next((tags[name] for name in names if tags.get(name)), [])
        if len(values) == 1:
            values = values[0].split(",")
        terms = [Term(name=value.strip()) for value in values if value.strip()]
        if terms:
            yield Claim(field=field, value=terms, source=SOURCE)


def _image(document: Document, tags: MetaTags) -> Iterator[Claim]:
    """The picture for previews, with its size and words where they are given."""
    for source, names in (
        (SOURCE, ("og:image:secure_url", "og:image", "og:image:url")),
        (TWITTER, ("twitter:image", "twitter:image:src")),
    ):
        src = document.resolve(first(tags, *names))
        if not src or not src.startswith(("http://", "https://")):
            continue
        graph = source == SOURCE
        image = Image(
            src=src,
            alt=first(tags, "og:image:alt" if graph else "twitter:image:alt"),
            width=_pixels(first(tags, "og:image:width")) if graph else None,
            height=_pixels(first(tags, "og:image:height")) if graph else None,
        )
        yield Claim(field="lead_image", value=image, source=source)


def _pixels(value: str | None) -> int | None:
    return int(value) if value and value.isdecimal() and int(value[:6]) > 0 and len(value) < 6 else None
