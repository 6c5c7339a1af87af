"""Texts folded for comparison, and searched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blogextract.metadata.text import fold, fold_each, holding, lines_holding


@given(st.lists(st.text(st.characters(exclude_characters="\n"), max_size=12), min_size=1))
def test_phrases_of_a_table_fold_together_as_they_do_alone(phrases):
    assert fold_each(phrases) == [fold(phrase) for phrase in phrases]


def test_case_accents_and_signs_do_not_count():
    assert fold_each(["Fil d’Ariane", "GRÖSSE", "größe", "Łódź", "n/a", "記事 一覧"]) == [
        "fil d ariane",
        "grosse",
        "grosse",
        "łodz",
        "n a",
        "記事 一覧",
    ]


@pytest.mark.parametrize(
    ("parts", "lines"),
    [(("erie",), [0, 2, 4]), (("none",), []), (("b", "erie"), [0, 1, 2, 4]), (("last series",), [4]), ((), [])],
)
def test_the_lines_that_hold_a_part_are_found_each_once_and_in_order(parts, lines):
    text = "series of series\nb\na series\n\nthe last series"
    assert lines_holding(text, parts) == lines


@pytest.mark.parametrize("part", ["", "\n", "\na", "a\nb"])
def test_a_search_for_what_is_no_part_of_a_line_ends(part):
    assert set(lines_holding("a\nb\n\na\n", [part])) <= set(range(5))


def test_names_that_hold_a_part_keep_their_order():
    assert holding({"entry-date": 1, "menu": 2, "dates": 3}, ("dates", "date")) == ["entry-date", "dates"]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Über  Mich!", "uber mich"),
        ("ÉTÉ", "ete"),
        ("Й и", "и и"),
        ("\u1ea4m", "am"),
        ("ﬁne", "fine"),
        ("हिन्दी", "ह नद"),
    ],
)
def test_a_text_is_folded_to_words(text, folded):
    assert fold(text) == folded
