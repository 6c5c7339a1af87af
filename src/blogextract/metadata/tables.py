"""How the tables of this package are written: words and phrases as text, wrapped like text."""

from __future__ import annotations


def tokens(table: str) -> tuple[str, ...]:
    """The words of a table, in order."""
    return tuple(table.split())


def phrases(table: str) -> tuple[str, ...]:
    """The phrases of a table, in order: parted by bars, or by the end of a line."""
    return tuple(phrase.strip() for line in table.splitlines() for phrase in line.split("|") if phrase.strip())
