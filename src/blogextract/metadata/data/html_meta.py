"""What `<meta>` names of plain HTML, Dublin Core, and publishing tools say."""

from __future__ import annotations

from collections.abc import Iterator

from blogextract.article import Author, Term
from blogextract.claims import Claim
from blogextract.document import Document
from blogextract.metadata.data.meta_tags import MetaTags, first, meta_tags
from blogextract.metadata.terms.names import split_names, without_keys

SOURCE = "html_meta"

_TEXTS: tuple[tuple[str, float, tuple[str, ...]], ...] = (
    ("title", 1.0, ("parsely-title", "sailthru.title", "citation_title")),
    ("title", 0.7, ("dc.title", "dcterms.title", "dc:title", "title")),
    ("subtitle", 1.0, ("cxenseparse:subtitle",)),
    ("description", 1.0, ("description", "dc.description", "dcterms.description", "sailthru.description")),
    ("site_name", 0.8, ("application-name", "apple-mobile-web-app-title", "sitename", "parsely-site")),
    ("site_name", 0.5, ("publisher", "dc.publisher", "dcterms.publisher", "citation_journal_title",
    "citation_publisher")),
    ("language", 1.0, ("content-language", "dc.language", "dcterms.language", "inlanguage", "language")),
    (
        "published",
        1.0,
        (
            "datepublished", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued",
            "dc.date.created",
            "dcterms.created", "dcterms:created", "article_date_original", "publish_date", "publish-date",
            "publishdate",
            "published_time", "published_at", "pubdate", "pub_date", "publication_date", "date-pub", "displaydate",
            "cxenseparse:publishtime", "cxenseparse:recs:publishtime", "citation_publication_date",
            "citation_online_date", "citation_date", "shareaholic:article_published_time", "datecreated", "created",
            "date.created", "originalpublicationdate", "article.published", "article.created", "bt:pubdate",
            "date_published", "post_date", "rnews:datepublished", "ptime", "publish_time",
            "published-date", "published_date", "publisheddate", "publication-date", "publicationdate", "pub-date",
        ),
    ),
    ("published", 0.7, ("dc.date", "dcterms.date", "dc:date", "date", "gsa_date", "uploaddate", "published")),
    (
        "modified",
        1.0,
        (
            "datemodified", "dcterms.modified", "dc.date.modified", "article_date_updated", "date.modified",
            "date.updated", "modified-date", "shareaholic:article_modified_time", "article.updated", "lastmod",
            "last_updated", "updated_time", "utime", "date_modified", "modified_time",
        ),
    ),
    ("modified", 0.4, ("last-modified", "revised")),
)  # fmt: skip
"""Fields, how far these names can be trusted, and the names, the best first.

`last-modified` is often when the page was built, `date` often when it was served."""

_AUTHORS: tuple[tuple[float, tuple[str, ...]], ...] = (
    (
        1.0,
        ("parsely-author", "sailthru.author", "citation_author", "citation_authors", "article_author", "articleauthor"),
    ),
    (0.9, ("author", "dc.creator", "dcterms.creator", "dc:creator", "dc.author", "byl", "cxenseparse:author")),
    (0.8, ("shareaholic:article_author_name", "creator", "content-creator", "rnews:creator", "author_name", "authors")),
)
_SECTIONS = ("parsely-section", "articlesection", "section", "category", "categories", "sailthru_section", "cg_section")
_TAGS = (
    "parsely-tags",
    "sailthru.tags",
    "tags",
    "news_keywords",
    "shareaholic:keywords",
    "keywords",
    "cxenseparse:keywords",
)
"""`keywords` last: long after tags were invented, it still holds what search engines were to be told."""


def claims(document: Document) -> list[Claim]:
    """What the page's `<meta>` names say."""
    tags = meta_tags(document)
    found = [
        Claim(field=field, value=value, source=SOURCE, confidence=trust)
        for field, trust, names in _TEXTS
        if (value := first(tags, *names))
    ]
    found += _authors(tags)
    found += _terms(tags, "categories", _SECTIONS)
    found += _terms(tags, "tags", _TAGS)
    return found


def _authors(tags: MetaTags) -> Iterator[Claim]:
    for trust, names in _AUTHORS:
        for name in names:
            if values := tags.get(name):
                authors = [Author(name=value) for value in values]
                yield Claim(field="authors", value=authors, source=SOURCE, confidence=trust)
                break


def _terms(tags: MetaTags, field: str, names: tuple[str, ...]) -> Iterator[Claim]:
    for name in names:
        values = tags.get(name) or []
        if len(values) == 1 or name == "keywords":
            values = [part for value in values for part in split_names(value)]
        terms = [Term(name=value.strip()) for value in without_keys(values) if value.strip()]
        if terms:
            trust = 0.5 if name in ("keywords", "news_keywords") else 1.0
            yield Claim(field=field, value=terms, source=SOURCE, confidence=trust)
            return
