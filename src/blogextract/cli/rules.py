"""`blogextract rules`: what the ids in an explanation mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from blogextract.cli.output import opened
from blogextract.cli.stage_rules import FAMILIES, STAGE_RULES
from blogextract.cli.terminal import as_told

if TYPE_CHECKING:
    from blogextract.chrome import Rule

_MARKUP = ("classes", "ids", "prefixes", "words", "roles", "tags")
"""Fields of a rule that say which markup it knows."""


@click.command(short_help="List the rules by which parts of a page are told from the post.")
@click.argument("name", metavar="[ID]", required=False)
@click.option("--json", "as_json", is_flag=True, help="As JSON, one rule a line.")
def rules(name: str | None, *, as_json: bool) -> None:
    """List the rules, or show all about one, or about those of a kind.

    \b
    Examples:
      blogextract rules
      blogextract rules share
      blogextract rules share.jetpack
      blogextract rules --json | jq -r .id
    """  # noqa: D301 - click takes \b for "leave these lines as they are"
    from blogextract.chrome import RULES  # noqa: PLC0415 - --help does without

    records = [_record(rule) for rule in RULES]
    listed = {record["id"] for record in records}
    records += [
        {"id": each, "kind": each.partition(".")[0], "why": why}
        for each, why in STAGE_RULES.items()
        if each not in listed
    ]
    records += [{"id": start + "*", "kind": start.rstrip("."), "why": why} for start, why in FAMILIES.items()]
    chosen = records if name is None else _chosen(records, name)
    with opened(None, as_told) as results:
        results.write(_lines(chosen) if as_json else _words(chosen, whole=name is not None))


def _record(rule: Rule) -> dict[str, Any]:
    """A rule as plain data, without what it leaves empty."""
    record = {name: getattr(rule, name) for name in rule.__struct_fields__}
    plain = {name: sorted(value) if isinstance(value, frozenset) else value for name, value in record.items()}
    return {name: value for name, value in plain.items() if value}


def _chosen(records: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    wanted = name.strip().lower()
    exact = [record for record in records if record["id"] == wanted]
    family = [record for record in records if record["id"].endswith("*") and wanted.startswith(record["id"][:-1])]
    found = exact or [record for record in records if record["kind"] == wanted] or family
    if found:
        return found
    from difflib import get_close_matches  # noqa: PLC0415 - only for this mistake

    near = get_close_matches(wanted, [record["id"] for record in records], n=3)
    hint = f" Did you mean {' or '.join(near)}?" if near else " See: blogextract rules"
    raise click.UsageError(f"There is no rule {name!r}.{hint}")


def _lines(records: list[dict[str, Any]]) -> str:
    import msgspec  # noqa: PLC0415 - --help does without

    return "".join(msgspec.json.encode(record).decode() + "\n" for record in records)


def _words(records: list[dict[str, Any]], *, whole: bool) -> str:
    if not whole:
        width = max(len(record["id"]) for record in records)
        return "".join(f"{record['id']:<{width}}  {record['why']}\n" for record in records)
    return "\n".join(_about(record) for record in records)


def _about(record: dict[str, Any]) -> str:
    """All about one rule."""
    lines = [record["id"], f"  claims   {record['kind']}", f"  because  {record['why']}"]
    if "example" in record:
        lines.append(f"  such as  {record['example']}")
        shapes = record.get("shapes")
        lines.append(f"  where    {'it holds: ' + ' or '.join(shapes) if shapes else 'it stands anywhere'}")
    lines += [f"  {name:<8} {' '.join(record[name])}" for name in _MARKUP if name in record]
    return "\n".join(lines) + "\n"
