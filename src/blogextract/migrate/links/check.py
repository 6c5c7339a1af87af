"""Links of the posts that lead to nothing on the new site, with the posts that hold them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

from blogextract.migrate.journal import Journal
from blogextract.migrate.links.found import links
from blogextract.migrate.links.map import LinkMap
from blogextract.migrate.media.kinds import FILE_ENDINGS, ending_of
from blogextract.migrate.model import Failure, PageKind, Post

REASONS = {
    "gone": "the old site has nothing there any more",
    "no answer": "the old site gave no answer",
    "not visited": "the address was never asked for",
    "no such place": "the post has no place of that name",
    "listing": "a listing, which the new site does not have at a known address",
    "page": "a page of the old site that was not taken over",
    "file": "a file that could not be had",
}
"""Why a link leads nowhere, by the word that stands in the table."""


class DeadLink(Struct, frozen=True, kw_only=True, order=True):
    """A link, why it leads nowhere (a key of `REASONS`), and the old address of the post that holds it."""

    link: str
    why: str
    post: str


def dead_links(
    journal: Journal, link_map: LinkMap, *, kinds: Mapping[str, PageKind], media: Callable[[str], str | None]
) -> Iterator[DeadLink]:
    """The links within the old site that have no new place, in the order of posts, each once a post.

    media: from a file's old address to where it lies now. Links to files that nobody tried to get are not among
    them: they go on leading to the old address.
    """
    failed = {failure.url: failure.stage for failure in journal.made(Failure)}
    known: dict[str, str | None] = {}
    for post in journal.made(Post):
        for url in sorted({url for url in links(post.article) if link_map.on_site(url)}):
            if link_map.lost_fragment(url):
                yield DeadLink(link=url, why="no such place", post=post.url)
            elif link_map(url) is None and media(url) is None:
                plain = url.partition("#")[0]
                if plain not in known:
                    known[plain] = _why(journal, plain, kinds, failed)
                why = known[plain]
                if why:
                    yield DeadLink(link=url, why=why, post=post.url)


def _why(journal: Journal, url: str, kinds: Mapping[str, PageKind], failed: Mapping[str, str]) -> str | None:
    """Why an address has no new place, None where it needs none."""
    if failed.get(url) == "media":
        return "file"
    if ending_of(url.partition("?")[0]) in FILE_ENDINGS:
        return None
    response = journal.response(url)
    for _ in range(5):
        if response is None or not response.location:
            break
        url = response.location
        response = journal.response(url)
    if response is None:
        return "no answer" if url in failed else "not visited"
    if response.status in (404, 410):
        return "gone"
    if response.status == 0 or response.status >= 400:
        return "no answer"
    return "listing" if kinds.get(url) == "listing" else "page"
