"""From an address to a `Page`.

The HTTP client is imported when the first page is fetched: whoever only reads files does not wait for it.
"""

from __future__ import annotations

from blogextract.fetch.page import USER_AGENT, Limits, Page

__all__ = ["USER_AGENT", "Limits", "Page", "fetch", "fetch_async"]


def fetch(url: str, *, limits: Limits | None = None, user_agent: str | None = None) -> Page:
    """The page at an address; `https://` is put before an address without a scheme.

    Raises a FetchError that says in one line what happened.
    """
    from blogextract.fetch.client import fetch as run  # noqa: PLC0415 - see above

    return run(url, limits=limits, user_agent=user_agent)


async def fetch_async(url: str, *, limits: Limits | None = None, user_agent: str | None = None) -> Page:
    """As `fetch`, without blocking while the page arrives."""
    from blogextract.fetch.client import fetch_async as run  # noqa: PLC0415 - see above

    return await run(url, limits=limits, user_agent=user_agent)
