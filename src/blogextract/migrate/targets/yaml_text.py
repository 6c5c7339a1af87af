"""Data as YAML: front matter and data files. All texts are quoted, so none can be taken for anything else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from blogextract.export.front_matter import scalar

Value: TypeAlias = "str | int | bool | Sequence[Value] | Mapping[str, Value] | None"
"""Nested as deep as our own tables say, which is not deep."""


def front_matter(values: Mapping[str, Value]) -> str:
    """The fields that have a value, between lines of dashes."""
    return "\n".join(["---", *lines(values), "---", ""])


def lines(values: Mapping[str, Value]) -> list[str]:
    """The lines of a mapping; what is empty is left out."""
    return [line for key, value in values.items() if not is_empty(value) for line in _entry(key, value)]


def is_empty(value: Value) -> bool:
    """True for what says nothing; false and zero say something."""
    if isinstance(value, Mapping):
        return all(map(is_empty, value.values()))
    return value is None or (isinstance(value, str | Sequence) and len(value) == 0)


def _entry(key: str, value: Value) -> list[str]:
    """The lines of a key and its value."""
    if isinstance(value, Mapping):
        return [f"{key}:", *(f"  {line}" for line in lines(value))]
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [f"{key}:", *(f"  {line}" for item in value for line in _item(item))]
    return [f"{key}: {_plain(value)}"]


def _item(item: Value) -> list[str]:
    """The lines of an item of a list, which counts even where it says nothing."""
    if not isinstance(item, str) and isinstance(item, Mapping | Sequence) and (is_empty(item) or not item):
        return ["- {}" if isinstance(item, Mapping) else "- []"]
    if isinstance(item, Mapping):
        return [f"{'  ' if at else '- '}{line}" for at, line in enumerate(lines(item))]
    if isinstance(item, Sequence) and not isinstance(item, str):
        return [f"{'  ' if at else '- '}{line}" for at, line in enumerate(each for one in item for each in _item(one))]
    return [f"- {_plain(item)}"]


def _plain(value: str | int | bool | None) -> str:  # noqa: FBT001 - it is the value itself
    """A value that holds no other."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return scalar(value) if isinstance(value, str) else "null" if value is None else str(value)
