"""From an address to a record: `fetch`, then `extract`."""

from __future__ import annotations

from blogextract.article import Article
from blogextract.fetch import Limits, Page, fetch, fetch_async
from blogextract.pipeline import extract


def extract_url(url: str, *, limits: Limits | None = None, user_agent: str | None = None) -> Article:
    """The record of the page at an address.

    Raises FetchError where the page cannot be got, InputError where it cannot be read as HTML.
    """
    return _extract(fetch(url, limits=limits, user_agent=user_agent))


async def extract_url_async(url: str, *, limits: Limits | None = None, user_agent: str | None = None) -> Article:
    """As `extract_url`, without blocking while the page arrives."""
    return _extract(await fetch_async(url, limits=limits, user_agent=user_agent))


def _extract(page: Page) -> Article:
    return extract(page.content, url=page.url, charset=page.charset)
