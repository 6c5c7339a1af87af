"""Options that commands share, and what they become: one typed object."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click
from msgspec import Struct

_SIZE = re.compile(r"\s*(\d+(?:\.\d+)?)\s*([kmg]?)(?:i?b)?\s*", re.IGNORECASE)
_UNITS = {"": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30}


if TYPE_CHECKING:
    _Type = click.ParamType[int]
else:
    _Type = click.ParamType  # no generic before click 8.5


class Size(_Type):
    """A number of bytes: 500000, 500K, 20M, 1G, with or without B."""

    name = "size"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:  # noqa: ANN401 - click's form
        """Read a size."""
        if isinstance(value, int):
            return value
        read = _SIZE.fullmatch(str(value))
        count = int(float(read[1]) * _UNITS[read[2].lower()]) if read else 0
        if count < 1:
            self.fail(f"{value!r} is no size: write bytes, or a number with K, M or G, such as 20M.", param, ctx)
        return count


class Reading(Struct, frozen=True, kw_only=True):
    """How inputs are read.

    url: the address of the one page that is no address itself. max_size: bytes, None for the library's own limit.
    timeout: seconds for one fetch, None for the library's own. user_agent: None for the library's own.
    """

    url: str | None = None
    max_size: int | None = None
    timeout: float | None = None
    user_agent: str | None = None


_READING = (
    click.option(
        "--url",
        metavar="ADDRESS",
        help="Where the page of a file or of standard input is from; links that are not whole need it.",
    ),
    click.option("--max-size", type=Size(), metavar="SIZE", help="The largest page to read, such as 20M."),
    click.option(
        "--timeout",
        type=click.FloatRange(min=0, min_open=True),
        metavar="SECONDS",
        help="The longest that a page may take to arrive.  [default: 60]",
    ),
    click.option("--user-agent", metavar="TEXT", help="What to call us towards sites."),
)


def reading_options(command: Callable[..., int]) -> Callable[..., int]:
    """Give a command the options about reading inputs; it gets them as `reading`."""

    @functools.wraps(command)
    def run(
        *args: Any,  # noqa: ANN401 - what click passes on
        url: str | None,
        max_size: int | None,
        timeout: float | None,
        user_agent: str | None,
        **rest: Any,  # noqa: ANN401 - what click passes on
    ) -> int:
        reading = Reading(url=url, max_size=max_size, timeout=timeout, user_agent=user_agent)
        return command(*args, reading=reading, **rest)

    decorated: Callable[..., int] = run
    for option in reversed(_READING):
        decorated = option(decorated)
    return decorated
