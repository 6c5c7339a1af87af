"""JSON as pages serve it."""

import time

import pytest

from blogextract.metadata.data.json_repair import MAX_CHARACTERS, read_json


@pytest.mark.parametrize(
    ("script", "value"),
    [
        ('{"a": 1}', {"a": 1}),
        ('{"a": 1,}', {"a": 1}),
        ('{"a": [1, 2,],};', {"a": [1, 2]}),
        ('{"a": "two\nlines"}', {"a": "two\nlines"}),
        ('{"a": "a tab\there"}', {"a": "a tab\there"}),
        ('{"a": "she said "now" twice", "b": 2}', {"a": 'she said "now" twice', "b": 2}),
        ('{"a": "x"\n"b": "y"}', {"a": "x", "b": "y"}),
        ('{"a": "x"\n    "b": "y"}', {"a": "x", "b": "y"}),
        ('{"a": "ends in a backslash\\', {"a": "ends in a backslash\\"}),
        ('<![CDATA[ {"a": 1} ]]>', {"a": 1}),
        ('//<![CDATA[\n{"a": 1}\n//]]>', {"a": 1}),
        ('/*<![CDATA[*/{"a": 1}/*]]>*/', {"a": 1}),
        ('<!-- {"a": 1} -->', {"a": 1}),
        ("{&quot;a&quot;: &quot;b&quot;}", {"a": "b"}),
        ("{ & #34;a& #34;: & #34;b& #34;}", {"a": "b"}),
        ("{'a': 'b', c: 'd'}", {"a": "b", "c": "d"}),
        ('{"a": "b", // a note\n "c": "http://kiln.example/x"}', {"a": "b", "c": "http://kiln.example/x"}),
        ('{"a": {"b": 1}}}', {"a": {"b": 1}}),
        ('{"a": "b", "c": "cut o', {"a": "b", "c": "cut o"}),
        ('{"a": undefined, "b": true,}', {"a": None, "b": True}),
        ('{"a": "\\ud800 alone",}', {"a": "\ufffd alone"}),
        ('{"a": "caf\\u00e9 \\"q\\" \\/",}', {"a": 'café "q" /'}),
    ],
)
def test_what_a_template_breaks_is_read_all_the_same(script, value):
    assert read_json(script) == [value]


def test_several_objects_in_one_script_are_all_read():
    assert read_json('{"a": 1}{"b": 2}\n[{"c": 3}]') == [{"a": 1}, {"b": 2}, [{"c": 3}]]


@pytest.mark.parametrize("script", ["", "   ", "no json at all", "}}}]]]", "null;"])
def test_what_holds_no_object_yields_none(script):
    assert [value for value in read_json(script) if isinstance(value, dict)] == []


@pytest.mark.parametrize(
    "unit",
    ['{"a"b"', "'{a", "/*{", '"\n', "{", '\\"', '" ', "<![CDATA[", " ", "[", '{"a":', "'\n", "// x"],
)
def test_hostile_scripts_take_linear_time(unit):
    script = "{" + unit * (300_000 // len(unit))
    start = time.process_time()
    read_json(script)
    assert time.process_time() - start < 3


def test_depth_is_bounded():
    value = read_json("[" * 50_000)[0]
    depth = 0
    while value:
        value = value[0]
        depth += 1
    assert depth < 100


def test_a_script_beyond_the_limit_is_not_read():
    assert read_json('{"a": "' + "x" * MAX_CHARACTERS + '"}') == []
