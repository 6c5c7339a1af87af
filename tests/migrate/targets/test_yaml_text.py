"""Data as YAML comes back as it was, whatever its texts hold."""

from __future__ import annotations

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from blogextract.migrate.targets.yaml_text import front_matter

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
SCALARS = st.none() | st.booleans() | st.integers(-(2**40), 2**40) | TEXTS
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from("abcd"), inner), max_leaves=12
)


def told(value):
    """What is left of data when what says nothing is left out of mappings."""
    if isinstance(value, dict):
        kept = {key: told(each) for key, each in value.items() if not silent(each)}
        return kept or None
    if isinstance(value, list):
        return [{} if isinstance(each, dict) and silent(each) else told(each) for each in value]
    return value


def silent(value):
    if isinstance(value, dict):
        return all(map(silent, value.values()))
    return value is None or value in ("", [])


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.sampled_from(["title", "tags", "blogextract"]), VALUES))
def test_what_is_written_is_read_back(values):
    text = front_matter(values)
    assert text.startswith("---\n")
    assert text.endswith("---\n")
    assert text.count("\n---\n") == 1
    assert yaml.safe_load(text.removeprefix("---\n").removesuffix("---\n")) == told(values)


def test_no_text_ends_the_front_matter_or_becomes_something_else():
    text = front_matter({"title": "---\nlayout: evil\n---", "tags": ["no", "1", "2001-01-01", "null", "- x", "#y"]})
    assert text.splitlines() == [
        "---",
        r'title: "---\nlayout: evil\n---"',
        "tags:",
        *(f'  - "{tag}"' for tag in ("no", "1", "2001-01-01", "null", "- x", "#y")),
        "---",
    ]
