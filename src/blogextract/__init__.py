"""Blog pages in, typed article records out.

import blogextract

article = blogextract.extract(page, url="https://example.org/2014/05/a-post/")
print(article.title, article.authors, article.to_markdown())
"""

from typing import TYPE_CHECKING as _TYPE_CHECKING

from blogextract.article import (
    Article,
    Author,
    Comment,
    CommentSystem,
    Dissent,
    Entry,
    FieldSource,
    Footnote,
    PageWarning,
    PostLink,
    Section,
    Series,
    Term,
)
from blogextract.decisions import Decision, Explanation, Trace
from blogextract.errors import (
    AddressError,
    BlogextractError,
    ConnectionFailedError,
    ContentTypeError,
    EmptyPageError,
    ExportError,
    ExtractionError,
    FetchError,
    FetchTimeoutError,
    HostNotFoundError,
    HttpStatusError,
    InputError,
    JournalError,
    MigrateError,
    NotHtmlError,
    PageTimeoutError,
    PageTooLargeError,
    RedirectError,
    ResponseTooLargeError,
    TlsError,
    WorkerLostError,
)
from blogextract.fetch import Limits, Page, fetch, fetch_async
from blogextract.version import VERSION as __version__  # noqa: N811 - the name by which packages tell it

if _TYPE_CHECKING:
    from blogextract.many import Extracted, extract_many
    from blogextract.online import extract_url, extract_url_async
    from blogextract.pipeline import explain, extract

# `fetch` is imported here, not when it is first used: its package has the same name, and would take its place once
# anything imports it. Nothing of an HTTP client is loaded before a page is fetched.

__all__ = [
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

_WHEN_ASKED_FOR = {
    "Extracted": "blogextract.many",
    "explain": "blogextract.pipeline",
    "extract": "blogextract.pipeline",
    "extract_many": "blogextract.many",
    "extract_url": "blogextract.online",
    "extract_url_async": "blogextract.online",
}
"""What brings all stages with it, and numpy: loaded when it is first used, so that the import itself is quick."""


def __getattr__(name: str) -> object:
    """What is loaded when it is first asked for."""
    from importlib import import_module  # noqa: PLC0415 - or it would be one of this package's names

    from blogextract.collection import paused  # noqa: PLC0415 - as above

    if name not in _WHEN_ASKED_FOR:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    with paused():
        module = import_module(_WHEN_ASKED_FOR[name])
    value = globals()[name] = getattr(module, name)
    return value


def __dir__() -> list[str]:
    """All names, those not loaded yet among them."""
    return sorted({*globals(), *__all__})
