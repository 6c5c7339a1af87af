"""A deferred pattern is a pattern to all who use it, and costs nothing before."""

import copy
import re
import threading
from collections.abc import Mapping
from importlib import import_module

import pytest
from msgspec import Struct

from blogextract import patterns
from blogextract.patterns import deferred
from meta.sources import MODULES

DATE = r"(?P<year>\d{4})-(\d\d)"
TEXT = "from 2014-05 to 2015-06"


@pytest.fixture
def compiled(monkeypatch):
    """The sources that were compiled, in order."""
    found = []
    compile_pattern = re.compile

    def compile_and_tell(source, flags=0):
        found.append(source)
        return compile_pattern(source, flags)

    monkeypatch.setattr(patterns.re, "compile", compile_and_tell)
    return found


@pytest.mark.parametrize(
    ("method", "arguments"),
    [
        ("findall", (TEXT,)),
        ("sub", (r"\g<year>", TEXT)),
        ("sub", ("", TEXT, 1)),
        ("subn", ("", TEXT)),
        ("split", (TEXT,)),
    ],
)
def test_it_answers_as_the_pattern_would(method, arguments):
    assert getattr(deferred(DATE), method)(*arguments) == getattr(re.compile(DATE), method)(*arguments)


@pytest.mark.parametrize("method", ["search", "match", "fullmatch"])
@pytest.mark.parametrize("text", [TEXT, TEXT[5:], "2014-05", ""])
def test_it_finds_what_the_pattern_would(method, text):
    mine, other = (getattr(each, method)(text) for each in (deferred(DATE), re.compile(DATE)))
    assert (mine and (mine.span(), mine["year"])) == (other and (other.span(), other["year"]))


def test_it_begins_and_ends_where_it_is_told_to():
    assert deferred(DATE).search(TEXT, 6)["year"] == "2015"
    assert deferred(DATE).search(TEXT, 0, 10) is None
    assert [match.start() for match in deferred(DATE).finditer(TEXT)] == [5, 16]


def test_it_heeds_its_flags():
    assert deferred("y # why", re.IGNORECASE | re.VERBOSE).fullmatch("Y")


def test_it_tells_what_a_pattern_tells():
    found = deferred(DATE, re.ASCII)
    assert (found.pattern, found.groups, found.groupindex["year"]) == (DATE, 2, 1)
    assert found.flags & re.ASCII


def test_nothing_is_compiled_before_it_is_used(compiled):
    pattern = deferred("some source that nothing else has")
    assert compiled == []
    assert pattern.match("x") is None
    assert compiled == ["some source that nothing else has"]


def test_it_is_compiled_once_whatever_is_asked_of_it(compiled):
    pattern = deferred("x+")
    for _ in range(3):
        assert pattern.sub("", "axx") == "a"
        assert pattern.search("axx")
    assert compiled == ["x+"]


def test_a_name_that_patterns_do_not_have_is_no_answer():
    with pytest.raises(AttributeError):
        deferred("x").find("x")  # type: ignore[attr-defined]


def test_copies_are_of_the_pattern_whether_used_or_not():
    pattern = deferred("x")
    assert copy.copy(pattern).match("x")
    assert pattern.match("x")
    assert copy.copy(pattern).match("x")


def test_threads_that_ask_at_once_all_get_their_answer():
    pattern = deferred(r"(\w+\s+){1,20}end")
    barrier = threading.Barrier(8)
    found = []

    def ask():
        barrier.wait()
        found.append(pattern.search("many words before the end")[0])

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert found == ["many words before the end"] * 8


DEFERRED = type(deferred(""))
NAMES = [module.name for module in MODULES if "deferred(" in module.text and module.name != "patterns"]


def _deferred_in(value):
    """The deferred patterns among a module's values, those in its tables too."""
    if isinstance(value, DEFERRED):
        return [value]
    if isinstance(value, Struct):
        value = tuple(getattr(value, name) for name in value.__struct_fields__)
    if isinstance(value, Mapping):
        value = tuple(value.values())
    return [found for each in value for found in _deferred_in(each)] if isinstance(value, tuple) else []


@pytest.mark.parametrize("name", NAMES)
def test_every_deferred_pattern_of_the_package_compiles(name):
    module = import_module("blogextract." + name.removesuffix("/__init__").replace("/", "."))
    found = _deferred_in(tuple(vars(module).values()))
    assert found
    assert all(each.groups >= 0 for each in found)
