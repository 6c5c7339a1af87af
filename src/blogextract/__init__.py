"""Blog pages in, typed article records out.

import blogextract

article = blogextract.extract(page, url="https://example.org/2014/05/a-post/")
print(article.title, article.authors, article.to_markdown())
"""

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
    JournalError,
    MigrateError,
    NotHtmlError,
    PageTooLargeError,
    RedirectError,
    ResponseTooLargeError,
    TlsError,
)
from blogextract.fetch import Limits, Page, fetch, fetch_async
from blogextract.online import extract_url, extract_url_async
from blogextract.pipeline import explain, extract
from blogextract.version import VERSION as __version__  # noqa: N811 - the name by which packages tell it

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
