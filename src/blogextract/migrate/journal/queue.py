"""The part of the journal that the crawl lives on: the addresses met, and the queue of those to be asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import msgspec

from blogextract.migrate.journal.steps import Steps
from blogextract.migrate.model import Sighting


class Turn(NamedTuple):
    """An address whose turn it is. tries: the turns that it had before. parent: where it was met first."""

    url: str
    purpose: str
    rank: int
    depth: int
    tries: int
    parent: str | None


class Queue(Steps):
    """The addresses of a blog, and what has become of each."""

    def met(self, sightings: Iterable[Sighting], *, most: int | None = None) -> None:
        """Remember where addresses were met. most: places that are kept for each address and kind of place."""
        rows = [(s.url, s.found_by, s.place, s.title, s.published, most or -1) for s in sightings]
        with self.step():
            self._database.executemany(
                "INSERT OR IGNORE INTO sightings SELECT ?1, ?2, ?3, ?4, ?5 WHERE ?6 < 0 OR "
                "(SELECT count(*) FROM sightings WHERE url = ?1 AND found_by = ?2) < ?6",
                rows,
            )

    def was_met(self, url: str, found_by: str) -> bool:
        """True where a kind of place has named the address."""
        question = "SELECT 1 FROM sightings WHERE url = ? AND found_by = ? LIMIT 1"
        return self._database.execute(question, (url, found_by)).fetchone() is not None

    def sightings(self) -> Iterator[Sighting]:
        """Every address met, in the order of addresses, each with all places that named it."""
        rows = self._rows(
            "SELECT url, found_by, place, title, published FROM sightings WHERE url IN "
            "(SELECT DISTINCT url FROM sightings WHERE url > ? ORDER BY url LIMIT ?) ORDER BY url, found_by, place"
        )
        for url, found_by, place, title, published in rows:
            fields = {"url": url, "found_by": found_by, "place": place, "title": title, "published": published}
            yield msgspec.convert(fields, Sighting)

    def enqueue(self, url: str, *, purpose: str, rank: int = 0, depth: int = 0, parent: str | None = None) -> bool:
        """Put an address in the queue, once; true where it was not there.

        purpose: what is expected at it. parent: where it was met first. An address that waits already is asked for
        sooner where a lower rank comes up.
        """
        with self.step():
            run = self._database.execute
            fields = (url, purpose, rank, depth, parent)
            done = run(
                "INSERT OR IGNORE INTO queue (url, purpose, rank, depth, state, tries, parent) "
                "VALUES (?1, ?2, ?3, ?4, 'open', 0, ?5)",
                fields,
            )
            if done.rowcount > 0:
                return True
            run(
                "UPDATE queue SET purpose = ?2, rank = ?3, depth = ?4 WHERE url = ?1 AND rank > ?3 AND state = 'open'",
                fields[:4],
            )
            return False

    def state(self, url: str) -> str | None:
        """The state of an address in the queue, None where it never was there."""
        row = self._database.execute("SELECT state FROM queue WHERE url = ?", (url,)).fetchone()
        return None if row is None else str(row[0])

    def place_of(self, url: str) -> str | None:
        """Where an address in the queue was met first."""
        row = self._database.execute("SELECT parent FROM queue WHERE url = ?", (url,)).fetchone()
        return None if row is None or row[0] is None else str(row[0])

    def reopen(self, state: str) -> int:
        """Give all addresses of a state another turn; how many there were."""
        with self.step():
            run = self._database.execute("UPDATE queue SET state = 'open', tries = 0 WHERE state = ?", (state,))
            return run.rowcount

    def moved(self, old: str, new: str) -> None:
        """Take open addresses, and what was met, from the beginning `old` to the beginning `new`."""
        with self.step():
            for table, where in (("queue", " AND state = 'open'"), ("sightings", "")):
                chosen = f"substr(url, 1, {len(old)}) = ?1{where}"
                self._database.execute(
                    f"UPDATE OR IGNORE {table} SET url = ?2 || substr(url, {len(old) + 1}) WHERE {chosen}",  # noqa: S608 - ours
                    (old, new),
                )
                self._database.execute(f"DELETE FROM {table} WHERE {chosen}", (old,))  # noqa: S608 - ours

    def tally(self, name: str, by: int = 0) -> int:
        """A count of something that the queue is bounded by, after adding to it."""
        run = self._database.execute
        if by:
            with self.step():
                run(
                    "INSERT INTO tallies VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET count = count + excluded.count",
                    (name, by),
                )
        row = run("SELECT count FROM tallies WHERE name = ?", (name,)).fetchone()
        return 0 if row is None else int(row[0])

    def upcoming(self, limit: int = 1) -> list[Turn]:
        """The next open addresses, lowest rank first. They stay open."""
        question = "SELECT url, purpose, rank, depth, tries, parent FROM queue WHERE state = 'open'"
        rows = self._database.execute(f"{question} ORDER BY rank, tries, number LIMIT ?", (limit,))
        return [Turn(*row) for row in rows.fetchall()]

    def settle(self, url: str, state: str, *, tries: int = 0) -> None:
        """Close an address's turn (`done`, `failed`, `refused`), or leave it `open` for another try."""
        with self.step():
            self._database.execute("UPDATE queue SET state = ?, tries = tries + ? WHERE url = ?", (state, tries, url))

    def queued(self) -> Iterator[tuple[str, str, str]]:
        """Every address that ever was in the queue: (url, purpose, state), in the order of addresses."""
        for url, purpose, state in self._rows(
            "SELECT url, purpose, state FROM queue WHERE url > ? ORDER BY url LIMIT ?"
        ):
            yield str(url), str(purpose), str(state)

    def size(self, state: str | None = None) -> int:
        """The number of addresses in the queue, or of those in a state."""
        where, values = ("", ()) if state is None else (" WHERE state = ?", (state,))
        return int(self._database.execute("SELECT count(*) FROM queue" + where, values).fetchone()[0])  # noqa: S608 - ours
