"""`blogextract INPUT…`: records, or what exporters make of them."""

from __future__ import annotations

import click

from blogextract.cli.inputs import Bytes, check_inputs
from blogextract.cli.options import Reading, reading_options
from blogextract.cli.output import opened
from blogextract.cli.terminal import harmless, harmless_json
from blogextract.cli.work import for_each

FORMATS = ("json", "jsonl", "markdown", "html", "text")
_LINES = frozenset({"json", "jsonl"})
"""Formats in which a record is one line where there are several."""


@click.command(short_help="Print the record of each page (the default command).")
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(FORMATS, case_sensitive=False),
    default="json",
    show_default=True,
    help="json is indented for one input, and one record a line for several.",
)
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    help="Write there instead of standard output; the file is whole or left as it was.",
)
@click.option("--compact", is_flag=True, help="JSON of one input in one line too.")
@reading_options
def extract(inputs: tuple[str, ...], *, reading: Reading, form: str, output: str | None, compact: bool) -> int:
    """Print the record of each page.

    INPUT is a web address, a file, or - for standard input. An address may lack its https://. A file named like
    a command is given as ./schema.

    \b
    Examples:
      blogextract https://example.com/post
      blogextract page.html --url https://example.com/post --format html
      blogextract saved/*.html --output posts.jsonl
      blogextract example.com/post --timeout 10 --max-size 5M

    Several records are never an array: JSON comes one record a line, other formats with an empty line between.
    """  # noqa: D301 - click takes \b for "leave these lines as they are"
    check_inputs(inputs, reading)
    several = len(inputs) > 1
    written = 0

    def do(_name: str, page: Bytes) -> str:
        nonlocal written
        text = _rendered(page, form, indent=None if several or compact or form == "jsonl" else 2)
        written += 1
        return "\n" + text if several and written > 1 and form not in _LINES else text

    with opened(output, harmless_json if form in _LINES else harmless) as results:
        return for_each(inputs, reading, results, do)


def _rendered(page: Bytes, form: str, *, indent: int | None) -> str:
    """The record of a page in a format, with one line break at its end."""
    from blogextract import extract as read  # noqa: PLC0415 - takes long, and --help does without
    from blogextract.export import render  # noqa: PLC0415 - as above

    article = read(page.content, url=page.url, charset=page.charset)
    return render(article, form, indent=indent).rstrip("\n") + "\n"
