"""The tags in a Substack page's data."""

import json

import pytest

from blogextract.metadata import substack
from metadata.pages import page

DATA = {"post": {"id": 1, "postTags": [{"id": "1f", "name": "Raku & [ash", "slug": "raku"}, {"name": "clay"}]}}


def written(data):
    """Data as Substack's script holds them: JSON in a string."""
    return f"window._preloads = JSON.parse({json.dumps(json.dumps(data))})"


def tags(script):
    found = substack.claims(page(body=f"<script>{script}</script>"))
    return [(claim.field, [term.name for term in claim.value]) for claim in found]


def test_the_data_name_the_tags_of_the_post():
    assert tags(written(DATA)) == [("tags", ["Raku & [ash", "clay"])]


@pytest.mark.parametrize(
    "script",
    [
        written(DATA).replace("_preloads", "other"),
        written({"post": {"postTags": []}}),
        written({"post": {"postTags": [{"name": 5}, 7, {"name": " "}]}}),
        written({"postTags": [{"name": 1}]}).replace("1}", "}"),
        written({"postTags": ["x"]}).replace("x", r"\x"),
    ],
)
def test_without_such_data_there_are_none(script):
    assert tags(script) == []
