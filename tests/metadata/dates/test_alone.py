"""Texts that are a date and nothing else."""

import pytest

from blogextract.metadata.dates.alone import is_date_alone
from blogextract.metadata.text import fold


@pytest.mark.parametrize(
    "text", ["8. November", "6 de mayo de 2022", "2019 12 17", "12/19/16", "May 3, 2021", "3 мая 2021"]
)
def test_figures_with_words_of_dates_are_a_date(text):
    assert is_date_alone(fold(text))


@pytest.mark.parametrize("text", ["", "2019", "May", "Studio 54", "iOS 13 and 14 beta", "Class of 2020"])
def test_other_words_and_a_figure_by_itself_are_none(text):
    assert not is_date_alone(fold(text))
