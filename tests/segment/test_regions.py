"""Which boxes soft rules claim by their shape."""

from __future__ import annotations

import pytest

from blogextract.document import load
from blogextract.segment import segment

LONG = "A wall of stones without mortar keeps the sheep in, and the wind out, for two hundred years. " * 3


def rules(body: str) -> list[tuple[str, str]]:
    outline = segment(load(f"<html><body>{body}</body></html>", url="https://a.example/"))
    return [(region.rule, region.evidence.partition(", ")[2]) for region in outline.regions]


@pytest.mark.parametrize(
    ("inside", "claimed"),
    [
        ('<a href="/a">One post</a> <a href="/b">another</a>', True),
        (f'<p>{LONG * 2}</p><a href="/a">One post</a>', False),
    ],
)
def test_a_word_claims_with_the_shape_that_goes_with_it(inside, claimed):
    assert bool(rules(f'<div class="related">{inside}</div>')) is claimed


@pytest.mark.parametrize(
    ("field", "claimed"),
    [
        ("<textarea></textarea>", True),
        ("<input>", True),
        ('<input type="EMAIL">', True),
        ('<input type="hidden">', False),
        ('<input type="checkbox">', False),
    ],
)
def test_a_form_is_told_by_what_is_typed_into(field, claimed):
    assert bool([rule for rule, shape in rules(f'<div class="newsletter"><p>{LONG * 3}</p>{field}</div>')]) is claimed


def test_what_stands_within_a_claimed_box_is_not_claimed_again():
    body = '<div class="related"><div class="related"><a href="/a">One post</a></div></div>'
    assert len(rules(body)) == 1
    assert len(rules(body + body)) == 2


def test_a_field_after_a_box_is_none_of_its_own():
    assert not rules(f'<div class="newsletter"><p>{LONG * 3}</p></div><input type="email">')
