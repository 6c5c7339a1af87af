"""Old addresses and new ones for one run: what rewrites links, fills `urls.csv`, and says what leads nowhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from blogextract.migrate.journal import Journal
from blogextract.migrate.links.check import DeadLink, dead_links
from blogextract.migrate.links.map import LinkMap
from blogextract.migrate.links.others import Listing, other_addresses
from blogextract.migrate.media.addresses import media_paths, plain
from blogextract.migrate.model import Media, PageKind, Site
from blogextract.migrate.redirects.moves import Move, media_moves, missing_moves, other_moves, post_moves
from blogextract.migrate.targets import Plan


class NewAddresses:
    """Made once all posts and media are in the journal, before the target writes."""

    def __init__(
        self,
        journal: Journal,
        site: Site,
        plan: Plan,
        kinds: Mapping[str, PageKind],
        *,
        listing: Listing | None = None,
    ) -> None:
        """plan: the target's. kinds: what `settle` gave. listing: where the new site has its listings, if known."""
        self._journal = journal
        self._plan = plan
        self._kinds = kinds
        self._media = {plain(url): self._of_media(media) for media in journal.made(Media) for url in media.urls}
        root = plan.target.prefix or plan.base_url
        self._others = other_addresses(
            journal,
            kinds,
            home=(site.url, f"{root}/") if plan.target.rewrites and site.url else None,
            media=self.media,
            listing=listing,
        )
        self.link = LinkMap(journal, plan.address, others=self._others)

    def media(self, url: str) -> str | None:
        """The new address of a file, or its path where the target keeps old addresses; None where it was not taken."""
        return self._media.get(plain(url))

    def moves(self, missing: Iterable[str] = ()) -> Iterator[Move]:
        """Where every old address leads; missing: posts that are known of and not there."""
        yield from post_moves(self._journal, lambda post: self._served(self._plan.address(post)))
        others = {url: self._served(new) for url, new in self._others.items()}
        yield from other_moves(self._kinds, others)
        yield from media_moves(self._journal, lambda media: self._served(self._of_media(media)))
        yield from missing_moves(missing)

    def dead(self) -> Iterator[DeadLink]:
        """Links of the posts that lead to nothing on the new site."""
        return dead_links(self._journal, self.link, kinds=self._kinds, media=media_paths(self._journal))

    def _of_media(self, media: Media) -> str:
        return self._plan.media_address(media) or media.path

    def _served(self, new: str) -> str:
        """An address as a server knows it: a platform's word for "this site" is none."""
        prefix = self._plan.target.prefix
        return self._plan.base_url + new.removeprefix(prefix) if prefix and new.startswith(prefix) else new
