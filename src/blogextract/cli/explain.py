"""`blogextract explain`: what became of each part of a page, and why."""

from __future__ import annotations

from typing import Any

import click

from blogextract.cli.inputs import Bytes, check_inputs
from blogextract.cli.options import Reading, reading_options
from blogextract.cli.output import opened
from blogextract.cli.terminal import as_told, harmless_json
from blogextract.cli.work import for_each


@click.command(short_help="Say for each part of a page why it was kept or dropped.")
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("--text", "words", metavar="WORDS", help="Only what became of these words.")
@click.option("--json", "as_json", is_flag=True, help="The record and all decisions as JSON.")
@reading_options
def explain(inputs: tuple[str, ...], *, reading: Reading, words: str | None, as_json: bool) -> int:
    """Say for each part of a page why it was kept or dropped.

    Parts that one rule treated alike are told together. "blogextract rules ID" tells more of a rule.

    \b
    Examples:
      blogextract explain page.html
      blogextract explain https://example.com/post --text "Subscribe to our newsletter"
      blogextract explain page.html --json | jq '.trace.decisions[] | select(.action == "kept") | .text'
    """  # noqa: D301 - click takes \b for "leave these lines as they are"
    check_inputs(inputs, reading)
    if words is not None and not words.split():
        raise click.BadParameter("give the words to look for.", param_hint="--text")
    several = len(inputs) > 1

    def do(name: str, page: Bytes) -> str:
        from blogextract import explain as read  # noqa: PLC0415 - takes long, and --help does without
        from blogextract.cli import telling  # noqa: PLC0415 - as above

        explanation = read(page.content, url=page.url, charset=page.charset)
        if not as_json:
            return telling.told(name, explanation, words)
        data: dict[str, Any] = telling.about(explanation.trace, words) if words else explanation.to_dict()
        return telling.as_json(data, indent=None if several else 2)

    with opened(None, harmless_json if as_json else as_told) as results:
        return for_each(inputs, reading, results, do)
