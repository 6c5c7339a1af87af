"""The JSON Schema of a record, made from the record's own types."""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import Struct

from blogextract import article
from blogextract.article import SCHEMA_VERSION, Article

_ALWAYS_WHOLE = {
    name: value
    for name, value in vars(article).items()
    if isinstance(value, type) and issubclass(value, Struct) and not value.__struct_config__.omit_defaults
}
"""The types of which every field is always written, by name."""


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of what `Article.to_json` writes; `schema_version` is that of the record."""
    definitions: dict[str, Any] = msgspec.json.schema(Article)["$defs"]
    for name, definition in definitions.items():
        definition["description"] = " ".join(definition.get("description", "").split())
        if name in _ALWAYS_WHOLE:
            definition["required"] = list(definition["properties"])
    definitions["Article"]["properties"]["schema_version"]["const"] = SCHEMA_VERSION
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Article",
        "description": definitions["Article"]["description"],
        "schema_version": SCHEMA_VERSION,
        "$ref": "#/$defs/Article",
        "$defs": definitions,
    }
