"""The one file that holds all that a migration knows."""

from blogextract.migrate.journal.journal import Journal

__all__ = ["Journal"]
