"""Where posts can move to: one target a file, `TARGETS` is the table.

To add one, write a module with a `TARGET` and a line here. `plan` tells where everything will stand, which those who
rewrite links and fetch media need before anything is written; `write_target` writes.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from blogextract.errors import MigrateError
from blogextract.migrate.files import Files
from blogextract.migrate.journal import Journal
from blogextract.migrate.model import Options, Site
from blogextract.migrate.targets import eleventy, ghost, hexo, html, hugo, jekyll, jsonl, markdown, wordpress
from blogextract.migrate.targets.base import Plan, Target, Writing
from blogextract.migrate.targets.rewrite import Map

__all__ = ["TARGETS", "Plan", "Target", "plan", "target", "write_target"]

TARGETS: Mapping[str, Target] = MappingProxyType(
    {each.TARGET.name: each.TARGET for each in (eleventy, ghost, hexo, html, hugo, jekyll, jsonl, markdown, wordpress)}
)
"""The targets by name."""


def target(name: str) -> Target:
    """The target of this name. Raises MigrateError where there is none."""
    found = TARGETS.get(name)
    if found is None:
        raise MigrateError(f"there is no target {name!r}: choose one of {', '.join(sorted(TARGETS))}")
    return found


def plan(journal: Journal, options: Options) -> Plan:
    """Where the posts and media of a journal will stand on the new platform."""
    return Plan(target(options.target), journal, options.base_url)


def write_target(files: Files, site: Site, options: Options, *, link: Map, media: Map) -> None:
    """Write all posts for the new platform.

    link, media: from an old address to the new one, or None where it stays. Raises MigrateError where a file of the
    user's is in the way.
    """
    journal = files.journal
    where = plan(journal, options)
    writing = Writing(journal=journal, site=site, options=options, plan=where, files=files, link=link, media=media)
    where.target.write(writing)
