"""All that the reports tell, gathered from the journal: `report.json` is this, and `report.html` shows it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

import msgspec
from msgspec import Struct, field

from blogextract.article import Comment
from blogextract.migrate.completeness import Completeness
from blogextract.migrate.journal import Journal
from blogextract.migrate.links.check import DeadLink
from blogextract.migrate.links.found import references
from blogextract.migrate.losses import KINDS, Loss, losses, total
from blogextract.migrate.model import Counts, Failure, Media, Post, Site
from blogextract.migrate.redirects.moves import Move
from blogextract.migrate.report.changes import Changes
from blogextract.version import VERSION

_PROTECTED = "the post asks for a password: what can be seen of it is there"


class MediaFailure(Struct, frozen=True, kw_only=True):
    """A file that could not be had, why, and the posts that use it."""

    url: str
    code: str
    message: str
    posts: list[str]


class Notice(Struct, frozen=True, kw_only=True):
    """Something about a post that a reader of the report should know."""

    post: str
    code: str
    message: str


class Totals(Struct, frozen=True, kw_only=True):
    """Numbers of the whole blog.

    page, record, furniture, lost: sums over posts of what pages show, records hold, templates add, and is lacking.
    """

    posts: int = 0
    pages: int = 0
    missing: int = 0
    protected: int = 0
    comments: int = 0
    removed_blocks: int = 0
    media_files: int = 0
    media_bytes: int = 0
    media_failures: int = 0
    dead_links: int = 0
    redirects: int = 0
    warnings: int = 0
    page: Counts = Counts()
    record: Counts = Counts()
    furniture: Counts = Counts()
    lost: Counts = Counts()


class Account(Struct, frozen=True, kw_only=True):
    """Of all old addresses how many there are of each kind, how many redirect, and why links lead to nothing."""

    kinds: dict[str, int]
    redirects: int
    dead: dict[str, int]


def account(moves: Iterable[Move], dead: Iterable[DeadLink]) -> Account:
    """Count addresses and links."""
    kinds, redirects = Counter[str](), 0
    for move in moves:
        kinds[move.kind] += 1
        redirects += move.status == "redirect"
    reasons = Counter(link.why for link in dead)
    return Account(kinds=dict(sorted(kinds.items())), redirects=redirects, dead=dict(sorted(reasons.items())))


class Report(Struct, frozen=True, kw_only=True):
    """The account of one run."""

    blogextract: str
    site: Site
    target: str
    totals: Totals
    completeness: Completeness
    losses: list[Loss] = field(default_factory=list)
    """Every post, those that lost most first."""
    media_failures: list[MediaFailure] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    """Addresses that could not be fetched, and pages that could not be read."""
    dead_links: dict[str, int] = field(default_factory=dict)
    """By reason, how many links of posts lead to nothing; `dead-links.csv` names them."""
    addresses: dict[str, int] = field(default_factory=dict)
    """By kind, how many old addresses `urls.csv` accounts for."""
    protected: list[str] = field(default_factory=list)
    """Posts that ask for a password: what can be seen of them was exported."""
    warnings: list[Notice] = field(default_factory=list)
    changes: Changes = Changes()

    def to_json(self) -> bytes:
        """The report as indented JSON."""
        return msgspec.json.format(msgspec.json.encode(self), indent=1) + b"\n"


def gather(
    journal: Journal, site: Site, target: str, *, completeness: Completeness, addresses: Account, changed: Changes
) -> Report:
    """Read the journal and put the account together."""
    by_post = losses(journal)
    media_failures = list(_media_failures(journal))
    notices = list(_notices(journal))
    protected = sorted(loss.url for loss in by_post if loss.protected)
    return Report(
        blogextract=VERSION,
        site=site,
        target=target,
        totals=msgspec.structs.replace(
            _totals(journal, by_post),
            missing=len(completeness.missing),
            protected=len(protected),
            media_failures=len(media_failures),
            dead_links=sum(addresses.dead.values()),
            redirects=addresses.redirects,
            warnings=len(notices),
        ),
        completeness=completeness,
        losses=by_post,
        media_failures=media_failures,
        failures=[failure for failure in journal.made(Failure) if failure.stage != "media"],
        dead_links=addresses.dead,
        addresses=addresses.kinds,
        protected=protected,
        warnings=notices,
        changes=changed,
    )


def _totals(journal: Journal, by_post: list[Loss]) -> Totals:
    """What can be counted in the journal alone."""
    numbers = Counter[str]()
    for post in journal.made(Post):
        numbers["posts" if post.kind == "post" else "pages"] += 1
        numbers["comments"] += _comments(post.article.comments)
        numbers["removed_blocks"] += len(post.removed)
    for media in journal.made(Media):
        numbers["media_files"] += 1
        numbers["media_bytes"] += media.size
    return Totals(
        **numbers,
        page=total(loss.page for loss in by_post),
        record=total(loss.record for loss in by_post),
        furniture=total(loss.furniture for loss in by_post),
        lost=total(loss.lost for loss in by_post),
    )


def _comments(comments: list[Comment]) -> int:
    count, stack = 0, list(comments)
    while stack:
        count += 1
        stack.extend(stack.pop().replies)
    return count


def _media_failures(journal: Journal) -> Iterator[MediaFailure]:
    """Files that could not be had, with the posts that use them."""
    failed = {failure.url: failure for failure in journal.made(Failure) if failure.stage == "media"}
    users: dict[str, set[str]] = defaultdict(set)
    if failed:
        for post in journal.made(Post):
            for reference in references(post.article):
                for url in (reference.url, reference.link):
                    if url in failed:
                        users[str(url)].add(post.url)
    for url, failure in sorted(failed.items()):
        yield MediaFailure(url=url, code=failure.code, message=failure.message, posts=sorted(users[url]))


def _notices(journal: Journal) -> Iterator[Notice]:
    """The warnings of all records, and that a post asks for a password."""
    for post in journal.made(Post):
        codes = set()
        for warning in post.article.warnings:
            codes.add(warning.code)
            yield Notice(post=post.url, code=warning.code, message=warning.message)
        if post.protected and "password" not in codes:
            yield Notice(
                post=post.url, code="password", message="the post asks for a password: what can be seen is there"
            )


def lost_share(loss: Loss) -> float:
    """How much of what a page shows its record lacks, from 0 to 1: the largest share over all kinds."""
    shares = [getattr(loss.lost, kind) / shown for kind in KINDS if (shown := getattr(loss.page, kind))]
    return max(shares, default=0.0)
