"""Which addresses are the same post: its renderings, further pages, pages of comments, old and short addresses."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator

from blogextract.migrate.discover.shapes import shape_of
from blogextract.migrate.settle.facts import Facts, Known, host_of, is_root, key_of

_SHORT = 30
"""Words under which two pages may be alike by chance: a form for a password, a line with a picture."""
_RANK = {"page": 0, "query": 1, "number": 2, "part": 4, "numbered": 4, "comments": 5, "variant": 6}
"""How fit an address is to be the post's own, by its shape; others stand between."""
_OTHER_RANK = 3
_MOST_PAGES = 500
"""Pages of one post that are followed."""
_PART_NUMBER = re.compile(r"(?:/|[?&](?:page|paged|pg|seite|pagina|pagenum)=)(\d{1,3})/?\Z")


class Groups:
    """Sets of addresses that are joined step by step."""

    def __init__(self, urls: Iterable[str]) -> None:
        self._above = {url: url for url in urls}

    def top(self, url: str) -> str:
        """The address that stands for the group."""
        above = self._above
        while above[url] != url:
            above[url] = above[above[url]]
            url = above[url]
        return url

    def join(self, one: str, other: str) -> None:
        """Make one group of two; the smaller address stands for it, whatever the order of calls."""
        low, high = sorted((self.top(one), self.top(other)))
        self._above[high] = low

    def all(self) -> list[list[str]]:
        """The groups, sorted, each sorted."""
        found: dict[str, list[str]] = {}
        for url in sorted(self._above):
            found.setdefault(self.top(url), []).append(url)
        return list(found.values())


def grouped(known: Known) -> list[list[Facts]]:
    """All pages, those of one post together."""
    pages = known.pages
    groups = Groups(pages)
    by_key: dict[str, str] = {}
    for url, page in pages.items():
        groups.join(url, by_key.setdefault(page.key, url))
    for alike in (_by_number(pages), _by_text(pages)):
        for urls in alike:
            for url in urls[1:]:
                groups.join(urls[0], url)
    for page in pages.values():
        for other in (_canonical(page, pages, by_key), _next(page, pages, by_key)):
            if other is not None:
                groups.join(page.url, other)
    return [[pages[url] for url in urls] for urls in groups.all()]


def _alike(keys: Iterator[tuple[Hashable, str]]) -> Iterator[list[str]]:
    found: dict[Hashable, list[str]] = {}
    for key, url in keys:
        found.setdefault(key, []).append(url)
    return (urls for urls in found.values() if len(urls) > 1)


def _by_number(pages: dict[str, Facts]) -> Iterator[list[str]]:
    """The system's own number tells best; two systems on two hosts may use the same."""
    one = (page for page in pages.values() if page.number is not None and not _lists(page))
    return _alike(((page.number, host_of(page.key)), page.url) for page in one)


def _by_text(pages: dict[str, Facts]) -> Iterator[list[str]]:
    """The same title, day and words."""
    long = (page for page in pages.values() if page.digest and page.words >= _SHORT and not _lists(page))
    return _alike(((page.digest, page.title, page.published, page.number), page.url) for page in long)


def _lists(page: Facts) -> bool:
    return page.says == "listing" or (page.says is None and page.kind == "listing") or is_root(page.url)


def _canonical(page: Facts, pages: dict[str, Facts], by_key: dict[str, str]) -> str | None:
    """The address that the page calls its own, where that can be believed.

    Many sites name their front page, or the first page of a listing, on every page. It is believed of a page that
    was fetched too, and is the same by its words, its title, or its address without parameters.
    """
    if page.canonical is None or _lists(page):
        return None
    other = pages.get(page.canonical) or pages.get(by_key.get(key_of(page.canonical), ""))
    if other is None or other.url == page.url or _lists(other):
        return None
    if None not in (page.number, other.number) and page.number != other.number:
        return None
    same_text = bool(page.digest) and page.digest == other.digest
    same_title = bool(page.title) and page.title == other.title
    same_path = page.key.partition("?")[0] == other.key.partition("?")[0]
    return other.url if same_text or same_title or same_path else None


def _next(page: Facts, pages: dict[str, Facts], by_key: dict[str, str]) -> str | None:
    """The post's next page, where it was fetched and is not another post."""
    if page.next_page is None or _lists(page):
        return None
    other = pages.get(page.next_page) or pages.get(by_key.get(key_of(page.next_page), ""))
    if other is None or other.says in ("listing", "attachment"):
        return None
    differs = None not in (page.number, other.number) and page.number != other.number
    return None if differs else other.url


def head_of(group: list[Facts], known: Known) -> Facts:
    """The page whose address is the post's own: the one that accounts and the pages name, of the plainest shape."""
    votes: dict[str, int] = {}
    keys = {page.key for page in group}
    for page in group:
        if page.canonical:
            votes[page.canonical] = votes.get(page.canonical, 0) + 1

    def fitness(page: Facts) -> tuple[object, ...]:
        rank = _RANK.get(shape_of(page.url), _OTHER_RANK)
        in_account = "post" in known.accounts.get(page.key, ())
        plain = not page.url.startswith("https:")
        is_part = rank >= _RANK["part"] or _stem(page) in keys
        return (is_part, not in_account, -votes.get(page.url, 0), rank, plain, len(page.url), page.url)

    return min(group, key=fitness)


def parts_of(head: Facts, group: list[Facts]) -> list[Facts]:
    """The pages of a post in order, the head first: as each names the next, then by the numbers in their addresses.

    A page that says what an earlier one said is the server's answer to a number that there is not.
    """
    by_url = {page.url: page for page in group}
    by_key = {page.key: page for page in reversed(group)}
    found, seen, texts = [head], {head.key}, {head.digest}
    page: Facts | None = head
    while page is not None and page.next_page is not None and len(found) < _MOST_PAGES:
        page = by_url.get(page.next_page) or by_key.get(key_of(page.next_page))
        if page is None or page.key in seen:
            break
        seen.add(page.key)
        if page.digest not in texts:
            found.append(page)
            texts.add(page.digest)
    for page in _numbered(head, group):
        if page.key not in seen and page.digest not in texts:
            found.append(page)
            texts.add(page.digest)
    return found


def _stem(page: Facts) -> str | None:
    """The key of the page of which this would be a further one, by the number at the end of its address."""
    number = _PART_NUMBER.search(page.key)
    return page.key[: number.start()] if number else None


def _numbered(head: Facts, group: list[Facts]) -> list[Facts]:
    """Pages whose address is the head's and a number, in the order of the numbers."""
    found = []
    for page in group:
        number = _PART_NUMBER.search(page.key)
        if number and page.key[: number.start()] == head.key and int(number[1]) > 1:
            found.append((int(number[1]), page.url, page))
    return [page for _, _, page in sorted(found, key=lambda each: each[:2])][:_MOST_PAGES]
