"""Texts folded for comparison."""

from hypothesis import given
from hypothesis import strategies as st

from blogextract.metadata.text import fold, fold_each


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
