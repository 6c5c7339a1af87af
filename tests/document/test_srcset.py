from __future__ import annotations

import time

import pytest

from blogextract.document.srcset import MAX_CANDIDATES, Candidate, parse_srcset


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("", []),
        ("   ", []),
        (",,", []),
        ("a.jpg", [Candidate("a.jpg")]),
        ("a.jpg 300w, b.jpg 600w", [Candidate("a.jpg", 300), Candidate("b.jpg", 600)]),
        ("a.jpg 300w,b.jpg 600w", [Candidate("a.jpg", 300), Candidate("b.jpg", 600)]),
        ("a.jpg 1x,\n\t b.jpg 2.5x", [Candidate("a.jpg", None, 1.0), Candidate("b.jpg", None, 2.5)]),
        ("a.jpg, b.jpg 2x", [Candidate("a.jpg"), Candidate("b.jpg", None, 2.0)]),
        ("a.jpg 300w 200h, b.jpg 600w 400h", [Candidate("a.jpg", 300), Candidate("b.jpg", 600)]),
        (", a.jpg 300w ,, ", [Candidate("a.jpg", 300)]),
    ],
)
def test_candidates_are_read_in_order(value, expected):
    assert parse_srcset(value) == expected


def test_commas_within_an_address_belong_to_it():
    value = "https://img.test/w_300,c_fill/a.jpg 300w, https://img.test/w_900,c_fill/a.jpg 900w"
    assert [candidate.width for candidate in parse_srcset(value)] == [300, 900]
    assert parse_srcset(value)[1].address == "https://img.test/w_900,c_fill/a.jpg"


def test_a_data_address_with_a_comma_is_one_candidate():
    assert parse_srcset("data:image/gif;base64,R0lG 1x, b.png 2x") == [
        Candidate("data:image/gif;base64,R0lG", None, 1.0),
        Candidate("b.png", None, 2.0),
    ]


@pytest.mark.parametrize("value", ["my photo.jpg 300w", "a.jpg 0w", "a.jpg -3x", "a.jpg wide", "a.jpg calc(1px, 2px)"])
def test_candidates_with_descriptors_that_mean_nothing_are_left_out(value):
    assert parse_srcset(value) == []


def test_a_bracket_never_closed_ends_with_the_set():
    assert parse_srcset("a.jpg f(300w, b.jpg 600w") == []


def test_a_set_without_end_is_cut_and_read_in_linear_time():
    began = time.perf_counter()
    assert len(parse_srcset("a.jpg 1w, " * 100_000)) == MAX_CANDIDATES
    parse_srcset("(" * 200_000)
    parse_srcset("a " + "(" * 200_000)
    parse_srcset("," * 200_000)
    assert time.perf_counter() - began < 2
