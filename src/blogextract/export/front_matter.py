"""What is known about the post, as YAML between two lines of dashes.

Texts are JSON strings, which YAML 1.2 reads the same, so that no text can be taken for a date, a number, a list or
the end of the front matter.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, TypeAlias

from blogextract.article import Article, Author, Term
from blogextract.blocks import Image
from blogextract.export.characters import encodable

Value: TypeAlias = str | list[str] | dict[str, str | list[str]] | list[dict[str, str | list[str]]]

_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""What YAML (1.1, section 4.1.1; 1.2, section 5.1) wants escaped, or takes for line breaks, and JSON does not."""


def front_matter(article: Article) -> str:
    """The fields that the article has, or an empty text where it has none."""
    values = ((name, read(article)) for name, read in _FIELDS.items())
    lines = [line for name, value in values if value for line in _entry(name, value)]
    return "\n".join(["---", *lines, "---", ""]) if lines else ""


def _author(author: Author) -> dict[str, str | list[str]]:
    """An author's fields."""
    return {
        name: value for name in ("name", "url", "bio", "role", "avatar", "links") if (value := getattr(author, name))
    }


def _trail(terms: list[Term]) -> list[dict[str, str | list[str]]]:
    """The steps of a breadcrumb trail, with their addresses."""
    return [{"name": term.name, "url": term.url} if term.url else {"name": term.name} for term in terms]


def _image(image: Image | None) -> dict[str, str | list[str]]:
    """A picture's fields that are texts."""
    if image is None:
        return {}
    return {name: value for name in ("src", "alt", "caption", "credit") if (value := getattr(image, name))}


_FIELDS: dict[str, Callable[[Article], Any]] = {
    "title": lambda article: article.title,
    "subtitle": lambda article: article.subtitle,
    "authors": lambda article: [_author(author) for author in article.authors],
    "published": lambda article: article.published,
    "modified": lambda article: article.modified,
    "categories": lambda article: [term.name for term in article.categories],
    "tags": lambda article: [term.name for term in article.tags],
    "description": lambda article: article.description,
    "canonical_url": lambda article: article.canonical_url,
    "language": lambda article: article.language,
    "lead_image": lambda article: _image(article.lead_image),
    "site_name": lambda article: article.site_name,
    "breadcrumbs": lambda article: _trail(article.breadcrumbs),
}
"""The keys, in the order in which they stand."""


def _entry(name: str, value: Value) -> list[str]:
    """The lines of a key and its value, which nests two deep at most."""
    if isinstance(value, str):
        return [f"{name}: {scalar(value)}"]
    if isinstance(value, dict):
        return [f"{name}:", *(f"  {line}" for key, inner in value.items() for line in _entry(key, inner))]
    return [f"{name}:", *(line for item in value for line in _item(item))]


def _item(item: str | dict[str, str | list[str]]) -> list[str]:
    """The lines of an item of a list."""
    if isinstance(item, str):
        return [f"  - {scalar(item)}"]
    lines = [line for key, inner in item.items() for line in _entry(key, inner)]
    return [f"  {'-' if number == 0 else ' '} {line}" for number, line in enumerate(lines)]


def scalar(text: str) -> str:
    """A text in double quotes."""
    quoted = json.dumps(encodable(text), ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", quoted)
