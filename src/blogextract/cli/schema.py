"""`blogextract schema`: what a record looks like, for programs that read it."""

from __future__ import annotations

import click

from blogextract.cli.output import opened
from blogextract.cli.terminal import as_told


@click.command(short_help="Print the JSON Schema of a record.")
def schema() -> None:
    """Print the JSON Schema (2020-12) of a record, with its version.

    \b
    Examples:
      blogextract schema > article.schema.json
      blogextract schema | jq .schema_version
    """  # noqa: D301 - click takes \b for "leave these lines as they are"
    import msgspec  # noqa: PLC0415 - --help does without

    from blogextract.export import schema as make  # noqa: PLC0415 - as above

    with opened(None, as_told) as results:
        results.write(msgspec.json.format(msgspec.json.encode(make()), indent=2).decode() + "\n")
