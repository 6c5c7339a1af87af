"""What differs from the last run: posts that came, went, or changed, field by field.

A run leaves a digest of each field of each record in the journal, once all its files are written. The next run
compares, so that after a change of rules or of versions it can be seen what the change did. A run that was broken
off leaves nothing, so that the one that goes on compares with the same state.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import msgspec
from msgspec import Struct, field

from blogextract.article import Article
from blogextract.migrate.journal import Journal
from blogextract.migrate.model import Post

_PREFIX = "record "
_KEPT = "records kept"
_SHORT = 12
"""Hexadecimal digits of a field's digest."""
_NOT_COMPARED = frozenset({"schema_version", "url", "confidence", "sources"})
"""Fields that say how the record came about, not what it says."""
_FIELDS = tuple(name for name in Article.__struct_fields__ if name not in _NOT_COMPARED)
_OF_POST = ("kind", "pages", "aliases", "protected")


class Changes(Struct, frozen=True, kw_only=True):
    """Addresses of posts; for those that changed, the names of the fields that did. All empty in a first run."""

    added: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    changed: dict[str, list[str]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """True where anything differs."""
        return bool(self.added or self.removed or self.changed)


def state_of(journal: Journal) -> dict[str, str]:
    """Of each post the digests of its fields, as text, by its address."""
    found = {}
    for post in journal.made(Post):
        values = {name: getattr(post.article, name) for name in _FIELDS}
        values |= {name: getattr(post, name) for name in _OF_POST}
        found[post.url] = " ".join(f"{name}={_digest(value)}" for name, value in values.items())
    return found


def changes(journal: Journal, state: Mapping[str, str]) -> Changes:
    """The posts as they are now against those of the last run that came to its end."""
    if journal.fact(_KEPT) is None:
        return Changes()
    before = {name.removeprefix(_PREFIX): value for name, value in journal.facts(_PREFIX)}
    changed = {url: _differing(before[url], now) for url, now in state.items() if url in before and before[url] != now}
    return Changes(
        added=[url for url in state if url not in before],
        removed=sorted(before.keys() - state.keys()),
        changed=changed,
    )


def remember(journal: Journal, state: Mapping[str, str]) -> None:
    """Keep the state of the posts for the next run; called when all files of this one are written."""
    with journal.step():
        before = dict(journal.facts(_PREFIX))
        for url, now in state.items():
            if before.pop(_PREFIX + url, None) != now:
                journal.note(_PREFIX + url, now)
        for name in before:
            journal.unnote(name)
        journal.note(_KEPT, "yes")


def _digest(value: object) -> str:
    return hashlib.sha256(msgspec.msgpack.encode(value)).hexdigest()[:_SHORT]


def _differing(last: str, now: str) -> list[str]:
    """The names of the fields whose digests are not in both."""
    differing = set(last.split()) ^ set(now.split())
    return sorted({each.partition("=")[0] for each in differing})
