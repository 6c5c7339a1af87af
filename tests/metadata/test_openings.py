"""Lines by how they begin."""

import pytest

from blogextract.document import load
from blogextract.metadata.openings import first_word, openings
from blogextract.segment import segment


def outline(*lines):
    return segment(load("<body>" + "".join(f"<p>{line}</p>" for line in lines)))


def test_lines_are_found_by_their_first_word_whatever_its_case_and_accents():
    page = outline("Über die Autorin", "Nothing of the kind", "über: uns", "Filed under bread")
    assert [run.text for run in openings(page).beginning({"uber"})] == ["Über die Autorin", "über: uns"]


def test_a_line_that_begins_with_a_sign_may_begin_with_any_word():
    page = outline("— About the author", "Other words")
    assert [run.text for run in openings(page).beginning({"about"})] == ["— About the author"]


def test_lines_are_found_by_what_they_hold_each_once_and_in_order():
    page = outline("the last of the series", "none", "a series of seriesness", "serija")
    assert [run.index for run in openings(page).holding(("serij", "erie", "ness"))] == [0, 2, 3]


def test_a_line_longer_than_labels_and_notes_is_not_looked_at():
    page = outline("About " + "word " * 200)
    assert openings(page).beginning({"about"}) == []


def test_they_are_gathered_once_for_an_outline():
    page = outline("About")
    assert openings(page) is openings(page)
    assert openings(segment(page.document)) is not openings(page)


@pytest.mark.parametrize(("text", "word"), [("Jean-Luc Roy", "jean"), ("Éva: on", "eva"), ("— then", ""), ("", "")])
def test_the_first_word_is_folded(text, word):
    assert first_word(text) == word
