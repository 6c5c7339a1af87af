"""The tables of the journal."""

from __future__ import annotations

APPLICATION = 0x626C6F67
"""Tells the file from other SQLite files (`PRAGMA application_id`): "blog" in ASCII."""
VERSION = 2

TABLES = (
    """CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID""",
    """CREATE TABLE sightings (
        url TEXT, found_by TEXT, place TEXT, title TEXT, published TEXT, PRIMARY KEY (url, found_by, place)
    ) WITHOUT ROWID""",
    """CREATE TABLE queue (
        number INTEGER PRIMARY KEY, url TEXT UNIQUE NOT NULL, purpose TEXT NOT NULL, rank INTEGER NOT NULL,
        depth INTEGER NOT NULL, state TEXT NOT NULL, tries INTEGER NOT NULL, parent TEXT
    )""",
    """CREATE INDEX queue_open ON queue (state, rank, tries, number)""",
    """CREATE TABLE tallies (name TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID""",
    """CREATE TABLE responses (
        url TEXT PRIMARY KEY, status INTEGER NOT NULL, headers BLOB NOT NULL, location TEXT, digest TEXT
    ) WITHOUT ROWID""",
    """CREATE INDEX responses_digest ON responses (digest)""",
    """CREATE TABLE bodies (digest TEXT PRIMARY KEY, data BLOB NOT NULL)""",
    """CREATE TABLE made (kind TEXT NOT NULL, key TEXT NOT NULL, data BLOB NOT NULL, PRIMARY KEY (kind, key))""",
)
