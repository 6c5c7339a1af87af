"""Cost grows as the page does: four times as much of anything takes about four times the steps.

Steps are lines of Python run, so that neither the machine nor what else it does changes the answer.
"""

from __future__ import annotations

import gc
import sys
from functools import _lru_cache_wrapper, cache

import pytest

from blogextract import BlogextractError, extract
from hostile.growing import NESTED, REPEATED, WHOLE, nested, repeated, whole

FEW, MANY = 40, 160
DEPTH = 120

MOST = 4.6
"""Times the steps for four times the page: linear is 4, quadratic 16; what is sorted, a little over 4."""

DEEPER = 12
"""Times the steps for paragraphs within hundreds of elements; looking at each from each element takes hundreds."""


def steps(page: str) -> int:
    """How many lines and calls the extraction of a page runs."""
    for remembered in _remembering():
        remembered.cache_clear()
    count = 0

    def step(_frame, _event, _argument):
        nonlocal count
        count += 1
        return step

    before = sys.gettrace()
    sys.settrace(step)
    try:
        extract(page, url="https://blog.example/2019/03/a-post/")
    except BlogextractError:
        pass
    finally:
        sys.settrace(before)
    return count


@cache
def _remembering() -> list[_lru_cache_wrapper]:
    """The functions that remember answers from page to page: each page is measured as if it were the first."""
    found = [made for made in gc.get_objects() if isinstance(made, _lru_cache_wrapper)]
    ours = [made for made in found if made.__module__.startswith("blogextract.")]
    return [made for made in ours if made.cache_parameters()["maxsize"] is not None]


@pytest.fixture(scope="module", autouse=True)
def _warm():
    """What is read once, and what is remembered of class words, counts for no page."""
    extract("<p>text</p>")


def growth(page) -> float:
    """How many times the steps of a page are those of one four times as large, without those of a single one.

    A single one, not none: where a page has none of something, other places are searched for it.
    """
    steps(page(1))  # what is read and compiled when it is first needed counts for no page
    single = steps(page(1))
    few, many = steps(page(FEW + 1)) - single, steps(page(MANY + 1)) - single
    return many / max(few, FEW)


@pytest.mark.parametrize("name", REPEATED)
def test_four_times_as_many_side_by_side_take_four_times_the_steps(name):
    assert growth(lambda number: repeated(name, number)) < MOST


@pytest.mark.parametrize("name", WHOLE)
def test_four_times_as_many_parts_take_four_times_the_steps(name):
    assert growth(lambda number: whole(name, number)) < MOST


@pytest.mark.parametrize("name", NESTED)
def test_four_times_as_many_within_each_other_take_four_times_the_steps(name):
    assert growth(lambda depth: nested(name, depth, 1)) < MOST


@pytest.mark.parametrize("name", NESTED)
def test_what_stands_deep_within_costs_as_it_grows(name):
    few, many = steps(nested(name, DEPTH, MANY)), steps(nested(name, DEPTH, MANY * 4))
    assert many / few < MOST


@pytest.mark.parametrize("name", NESTED)
def test_what_stands_deep_within_costs_little_more_than_what_does_not(name):
    width = MANY * 4
    assert steps(nested(name, DEPTH * 2, width)) / steps(nested(name, 1, width)) < DEEPER


def test_the_steps_of_a_quadratic_page_would_be_seen():
    def quadratic(number):
        return sum(1 for _ in range(number) for _ in range(number))

    def count(number):
        seen = 0

        def step(_frame, _event, _argument):
            nonlocal seen
            seen += 1
            return step

        sys.settrace(step)
        try:
            quadratic(number)
        finally:
            sys.settrace(None)
        return seen

    assert count(MANY) / count(FEW) > MOST * 2
