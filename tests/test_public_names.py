"""The public names are these, and a change of them is meant."""

from __future__ import annotations

import inspect
import types
from importlib import import_module
from pathlib import Path

import pytest

import blogextract
from blogextract import errors

NAMES = [
    "AddressError",
    "Article",
    "Author",
    "BlogextractError",
    "Comment",
    "CommentSystem",
    "ConnectionFailedError",
    "ContentTypeError",
    "Decision",
    "Dissent",
    "EmptyPageError",
    "Entry",
    "Explanation",
    "ExportError",
    "Extracted",
    "ExtractionError",
    "FetchError",
    "FetchTimeoutError",
    "FieldSource",
    "Footnote",
    "HostNotFoundError",
    "HttpStatusError",
    "InputError",
    "JournalError",
    "Limits",
    "MigrateError",
    "NotHtmlError",
    "Page",
    "PageTimeoutError",
    "PageTooLargeError",
    "PageWarning",
    "PostLink",
    "RedirectError",
    "ResponseTooLargeError",
    "Section",
    "Series",
    "Term",
    "TlsError",
    "Trace",
    "WorkerLostError",
    "__version__",
    "explain",
    "extract",
    "extract_many",
    "extract_url",
    "extract_url_async",
    "fetch",
    "fetch_async",
]

README = Path(__file__).parents[1] / "README.md"


def test_the_public_names_are_these():
    assert blogextract.__all__ == NAMES


def test_they_are_sorted():
    assert sorted(NAMES) == NAMES


def test_nothing_else_is_there_but_modules():
    others = {name: value for name, value in vars(blogextract).items() if name not in NAMES and name[0] != "_"}
    assert [name for name, value in others.items() if not isinstance(value, types.ModuleType)] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_public_name_is_documented(name):
    assert inspect.getdoc(getattr(blogextract, name))


@pytest.mark.parametrize("name", NAMES)
def test_the_readme_tells_of_a_public_name(name):
    assert f"`{name}" in README.read_text(encoding="utf-8")


def test_every_error_is_public_and_drawn_in_the_tree():
    classes = [each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, Exception)]
    assert {each.__name__ for each in classes} <= set(NAMES)
    for each in classes:
        assert each.__name__ in (errors.__doc__ or "")


def test_fetch_stays_the_function_whatever_is_imported():
    import_module("blogextract.fetch.client")
    assert inspect.isfunction(blogextract.fetch)
