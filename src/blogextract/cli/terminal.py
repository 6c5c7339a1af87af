"""What may reach a terminal: words of pages with nothing in them that a terminal obeys, colour where wanted."""

from __future__ import annotations

import os
import sys
from typing import IO

import click

_CONTROLS = [*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0)]
"""C0 and C1 controls without tab and line feed: escape sequences begin with them, bells ring, lines are overwritten."""
_DIRECTIONS = [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]
"""Marks that turn the order of what is shown around, beyond the text that they stand in; those that only settle the
direction of their place stay, as Arabic and Hebrew texts are full of them."""
_BREAKS = [0x2028, 0x2029]
_SURROGATES = range(0xD800, 0xE000)

_HARMLESS = dict.fromkeys([*_CONTROLS, *_DIRECTIONS, *_BREAKS, *_SURROGATES], "\N{REPLACEMENT CHARACTER}")
_ESCAPED = {code: f"\\u{code:04x}" for code in _HARMLESS}


def harmless(text: str) -> str:
    """A text without what a terminal would obey; U+FFFD stands for each such character."""
    return text.translate(_HARMLESS)


def harmless_json(text: str) -> str:
    """JSON that means the same, with such characters as escapes: they stand only within its strings."""
    return text.translate(_ESCAPED)


def as_told(text: str) -> str:
    """Words of our own with colours in them, in which those of a page are harmless already."""
    return text


def in_line(text: str) -> str:
    """A harmless text in one line."""
    return harmless(" ".join(text.split()))


def shortened(text: str, width: int) -> str:
    """A text of at most so many characters, an ellipsis at its end where it was cut."""
    return text if len(text) <= width else text[: width - 1].rstrip() + "…"


def is_terminal(stream: IO[str]) -> bool:
    """True where a person reads the stream."""
    try:
        return stream.isatty()
    except ValueError:  # closed
        return False


def wants_colour(stream: IO[str]) -> bool:
    """True on a terminal that has colours, where NO_COLOR (no-color.org) does not ask for none."""
    return is_terminal(stream) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def painted(text: str, stream: IO[str], **style: str | bool) -> str:
    """The text in a style, as `click.style` has it, where the stream wants colour."""
    return click.style(text, **style) if wants_colour(stream) else text  # type: ignore[arg-type]


def complain(name: str, message: str) -> None:
    """One line on standard error about an input."""
    program = painted("blogextract:", sys.stderr, fg="red")
    click.echo(f"{program} {in_line(name)}: {in_line(message)}", file=sys.stderr)
