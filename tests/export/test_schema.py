"""The schema describes what is written."""

from __future__ import annotations

import json
from typing import get_args

from hypothesis import given, settings

from blogextract.article import SCHEMA_VERSION, Article
from blogextract.blocks import Block
from blogextract.export import render, schema
from property.strategies import articles

_SCHEMA = schema()
_TYPES = {"string": str, "integer": int, "number": (int, float), "boolean": bool, "array": list, "object": dict}


def _matches(value, rule):  # noqa: PLR0911 - one case a keyword of the schema
    """Whether a value is what a rule of the schema allows; the part of JSON Schema that msgspec writes."""
    if "$ref" in rule:
        return _matches(value, _SCHEMA["$defs"][rule["$ref"].removeprefix("#/$defs/")])
    if "anyOf" in rule:
        return any(_matches(value, one) for one in rule["anyOf"])
    if "enum" in rule and value not in rule["enum"]:
        return False
    if "const" in rule and value != rule["const"]:
        return False
    kind = rule.get("type")
    if kind == "null":
        return value is None
    if kind and (not isinstance(value, _TYPES[kind]) or (isinstance(value, bool) and kind != "boolean")):
        return False
    if isinstance(value, list):
        return all(_matches(item, rule.get("items", {})) for item in value)
    if isinstance(value, dict):
        properties = rule.get("properties", {})
        other = rule.get("additionalProperties", {})
        return set(rule.get("required", ())) <= set(value) and all(
            _matches(item, properties.get(name, other)) for name, item in value.items()
        )
    return True


def test_the_schema_says_its_version():
    assert _SCHEMA["schema_version"] == SCHEMA_VERSION
    assert _SCHEMA["$defs"]["Article"]["properties"]["schema_version"]["const"] == SCHEMA_VERSION


def test_the_schema_is_json():
    assert json.loads(json.dumps(_SCHEMA)) == _SCHEMA


def test_every_reference_leads_somewhere():
    found = json.dumps(_SCHEMA).split('"$ref": "#/$defs/')[1:]
    assert {name.partition('"')[0] for name in found} <= set(_SCHEMA["$defs"])


def test_every_block_is_described_with_its_tag():
    for block in get_args(Block):
        described = _SCHEMA["$defs"][block.__name__]
        assert described["properties"]["type"]["enum"] == [block.__struct_config__.tag]
        assert set(described["properties"]) == {"type", *block.__struct_fields__}


def test_everything_has_a_description_on_one_line():
    for name, described in _SCHEMA["$defs"].items():
        assert described["description"], name
        assert "\n" not in described["description"], name


def test_what_is_always_written_is_required():
    assert _SCHEMA["$defs"]["Article"]["required"] == list(_SCHEMA["$defs"]["Article"]["properties"])
    assert set(_SCHEMA["$defs"]["Author"]["required"]) == set(_SCHEMA["$defs"]["Author"]["properties"])
    assert set(_SCHEMA["$defs"]["Image"]["required"]) == {"type", "src"}


@settings(max_examples=60, deadline=None)
@given(articles())
def test_every_record_matches_the_schema(article):
    assert _matches(json.loads(render(article, "json")), _SCHEMA)


def test_what_is_no_record_does_not_match():
    record = json.loads(render(Article(), "json"))
    assert _matches(record, _SCHEMA)
    assert not _matches({**record, "title": 1}, _SCHEMA)
    assert not _matches({name: value for name, value in record.items() if name != "tags"}, _SCHEMA)
    assert not _matches({**record, "lead_image": {"type": "picture", "src": "x"}}, _SCHEMA)
