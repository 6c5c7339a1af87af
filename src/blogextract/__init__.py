"""Blog pages in, typed article records out.

import blogextract

article = blogextract.extract(page, url="https://example.org/2014/05/a-post/")
print(article.title, article.authors, article.to_markdown())
"""

from typing import TYPE_CHECKING, Any

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
    FetchError,
    FetchTimeoutError,
    HostNotFoundError,
    HttpStatusError,
    InputError,
    NotHtmlError,
    PageTooLargeError,
    RedirectError,
    ResponseTooLargeError,
    TlsError,
)
from blogextract.pipeline import explain, extract
from blogextract.version import VERSION as __version__

if TYPE_CHECKING:
    from blogextract.fetch import Limits, Page, fetch, fetch_async
    from blogextract.online import extract_url, extract_url_async

_ONLINE = {
    "Limits": "blogextract.fetch",
    "Page": "blogextract.fetch",
    "extract_url": "blogextract.online",
    "extract_url_async": "blogextract.online",
    "fetch": "blogextract.fetch",
    "fetch_async": "blogextract.fetch",
}
"""Names whose modules import an HTTP client: loaded when first used, since most uses never go online."""

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
    "FetchError",
    "FetchTimeoutError",
    "FieldSource",
    "Footnote",
    "HostNotFoundError",
    "HttpStatusError",
    "InputError",
    "Limits",
    "NotHtmlError",
    "Page",
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
    "__version__",
    "explain",
    "extract",
    "extract_url",
    "extract_url_async",
    "fetch",
    "fetch_async",
]


def __getattr__(name: str) -> Any:
    if name in _ONLINE:
        from importlib import import_module  # noqa: PLC0415 - only where a name is asked for

        value = getattr(import_module(_ONLINE[name]), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
