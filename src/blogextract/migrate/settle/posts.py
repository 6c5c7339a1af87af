"""What each address is, and one `Post` for each post: joined from its pages, with all addresses that led to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from blogextract.migrate.discover.addresses import normalise
from blogextract.migrate.discover.shapes import shape_of
from blogextract.migrate.journal import Journal
from blogextract.migrate.losses import total
from blogextract.migrate.model import PageKind, PageResult, Post
from blogextract.migrate.settle.facts import Facts, Known, gather, host_of, key_of
from blogextract.migrate.settle.groups import grouped, head_of, parts_of
from blogextract.migrate.settle.join import join_comments, join_pages
from blogextract.migrate.settle.kinds import kind_of

_BATCH = 50
_MOST_REDIRECTS = 20


def settle(journal: Journal) -> dict[str, PageKind]:
    """What every address that was asked for is, in the order of addresses; posts and pages are saved as `Post`.

    A post has the kind `post` there, a page beside them (an about page) the kind `page`: it is no post and is not
    to be exported as one. Further pages of a post, pages of its comments and other addresses of it are duplicates.
    """
    known = gather(journal)
    kinds: dict[str, PageKind] = {}
    heads: dict[str, list[Facts]] = {}
    for group in grouped(known):
        head = head_of(group, known)
        kind = kind_of(head, known)
        if kind in ("post", "page"):
            heads[head.url] = group
            kinds.update({page.url: "duplicate" for page in group})
            kinds[head.url] = kind
        else:
            kinds.update({page.url: kind_of(page, known) for page in group})
            _apart(group, kinds, heads)
    leads = _redirects(journal, kinds, heads, known)
    _save(journal, heads, kinds, _aliases(journal, heads, leads))
    return dict(sorted(kinds.items()))


def _apart(group: list[Facts], kinds: dict[str, PageKind], heads: dict[str, list[Facts]]) -> None:
    """Posts in a group whose head is none stand for themselves: something joined what does not belong together."""
    for page in group:
        if kinds[page.url] in ("post", "page"):
            heads[page.url] = [page]


def _redirects(
    journal: Journal, kinds: dict[str, PageKind], heads: dict[str, list[Facts]], known: Known
) -> dict[str, str]:
    """For each address that was asked for and gave no page, the head of the post that it leads to, if it does."""
    head_of_url = {page.url: head for head, group in heads.items() for page in group}
    locations, others = {}, []
    for answer, _ in journal.answers():
        if answer.location:
            locations[answer.url] = normalise(answer.location) or answer.location
        elif answer.url not in known.pages:
            others.append(answer.url)
    by_key = {key_of(url): url for url in sorted(head_of_url, reverse=True)}
    found = {}
    for url in locations:
        target = url
        for _ in range(_MOST_REDIRECTS):
            if target not in locations:
                break
            target = locations[target]
        head = head_of_url.get(target) or head_of_url.get(by_key.get(key_of(target), ""))
        if head is not None:
            found[url] = head
        kinds[url] = "other" if head is None else "duplicate"
    kinds.update(dict.fromkeys(others, "other"))
    return found


def _aliases(journal: Journal, heads: dict[str, list[Facts]], leads: dict[str, str]) -> dict[str, list[str]]:
    """The other addresses of each post: fetched, redirected, named by its pages, or met anywhere."""
    found: dict[str, set[str]] = {head: set() for head in heads}
    by_key: dict[str, str] = {}
    for head, group in heads.items():
        for page in group:
            by_key.setdefault(page.key, head)
            ours = (url for url in page.also if host_of(key_of(url)) == host_of(page.key))
            found[head].update([page.url, *ours])
    for url, head in leads.items():
        found[head].add(url)
    for sighting in journal.sightings():
        at = by_key.get(key_of(sighting.url))
        if at is not None:
            found[at].add(sighting.url)
    return {head: _plain(head, urls) for head, urls in found.items()}


def _plain(head: str, urls: Iterable[str]) -> list[str]:
    """Addresses without what changes nothing of the page: who answered which comment, where a reader came from."""
    return sorted({normalise(url) or url for url in urls} - {head})


def _save(
    journal: Journal, heads: dict[str, list[Facts]], kinds: dict[str, PageKind], aliases: dict[str, list[str]]
) -> None:
    """Write the posts, few at a time."""
    journal.forget(Post)
    batch: list[Post] = []
    for head in sorted(heads):
        post = _post(journal, head, heads[head])
        if post is not None:
            kind = "page" if kinds[head] == "page" else "post"
            batch.append(replace(post, kind=kind, aliases=[url for url in aliases[head] if url not in post.pages]))
        if len(batch) >= _BATCH:
            journal.save(batch)
            batch = []
    journal.save(batch)


def _post(journal: Journal, head: str, group: list[Facts]) -> Post | None:
    facts = next(page for page in group if page.url == head)
    parts = parts_of(facts, group)
    results = list(_results(journal, [page.url for page in parts]))
    if not results:
        return None
    first = results[0]
    article = join_pages([result.article for result in results]) if len(results) > 1 else first.article
    commented = [page.url for page in group if page.url != head and shape_of(page.url) == "comments"]
    if commented:
        pages = [result.article.comments for result in _results(journal, _by_number(commented))]
        article = replace(article, comments=join_comments([article.comments, *pages]))
    return Post(
        url=head,
        article=article,
        pages=[result.url for result in results] if len(results) > 1 else [],
        number=next((page.number for page in group if page.number is not None), None),
        protected=any(result.protected for result in results),
        page=total(result.page for result in results),
        record=total(result.record for result in results),
        shape=first.shape,
        dropped=[each for result in results for each in result.dropped],
    )


def _results(journal: Journal, urls: Iterable[str]) -> Iterator[PageResult]:
    for url in urls:
        result = journal.one(PageResult, url)
        if result is not None:
            yield result


def _by_number(urls: list[str]) -> list[str]:
    """Pages of comments in the order of their numbers."""
    return sorted(urls, key=lambda url: (len(url), url))
