"""Words of servers within messages: nothing that a terminal obeys, nothing longer than a line."""

from __future__ import annotations

_LONGEST = 200


def shown(text: str) -> str:
    """A text that may stand in a message: no control characters, cut where it is long."""
    plain = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
    return plain if len(plain) <= _LONGEST else plain[:_LONGEST] + "…"


def seconds(value: float) -> str:
    """A number of seconds in words."""
    return "1 second" if value == 1 else f"{value:g} seconds"


def size(count: int) -> str:
    """A number of bytes in words."""
    for unit, name in ((1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")):
        if count >= unit:
            return f"{count / unit:.4g} {name}"
    return f"{count} bytes"
