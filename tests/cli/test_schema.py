import json

from blogextract.article import SCHEMA_VERSION


def test_the_schema_is_printed(run):
    ended = run("schema")
    assert ended.code == 0
    schema = json.loads(ended.out)
    assert schema["title"] == "Article"
    assert schema["schema_version"] == SCHEMA_VERSION
    assert "$id" not in schema
    assert "sections" in schema["$defs"]["Article"]["properties"]
    assert ended.out.startswith("{\n  ")
    assert ended.out.endswith("}\n")
