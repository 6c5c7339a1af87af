"""Labels of footnotes."""

from __future__ import annotations

import pytest

from blogextract.article import Footnote
from blogextract.export.notes import Notes, is_reference


def _labels(*names):
    return list(Notes([Footnote(id=name, text="") for name in names]).written)


def test_an_id_that_is_safe_is_the_label():
    assert _labels("1", "fn-a", "Note_2") == ["1", "fn-a", "Note_2"]


def test_an_id_that_is_not_safe_gives_way_to_the_number():
    assert _labels("fn:1", "a b", "", "x" * 33, "]") == ["1", "2", "3", "4", "5"]


def test_no_two_labels_are_the_same_even_in_another_case():
    labels = _labels("2", "fn:1", "a", "A", "note-4", "2", "x y")
    assert len({label.lower() for label in labels}) == len(labels)
    assert labels[0] == "2"


def test_the_first_of_two_notes_with_one_id_is_the_one_referred_to():
    notes = Notes([Footnote(id="a", text="1"), Footnote(id="a", text="2")])
    assert notes.refer("a") == ("a", 1)
    assert notes.refer("a") == ("a", 2)
    assert notes.references == {"a": 2}
    assert notes.order == ["a"]


@pytest.mark.parametrize(
    ("text", "points"), [("", True), ("1", True), ("[12]", True), ("*", True), ("see this", False)]
)
def test_a_short_label_says_nothing_itself(text, points):
    assert is_reference(text) is points
