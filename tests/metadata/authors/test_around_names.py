"""Phrases around a name are found as one pattern of all of them would find them."""

import re

import pytest

from blogextract.metadata.authors.around_names import (
    end_of_by,
    ends_in_other_work,
    other_work,
    without_after_name,
)
from blogextract.metadata.authors.phrases import AFTER_PHRASES, BEFORE_NAME, OTHER_WORK

ALL_BEFORE = re.compile(
    r"^\W*(?:"
    + "|".join(map(re.escape, BEFORE_NAME))
    + r")(?:\s*[:：/／|·]\s*|\s+|(?<=[^\x00-\u02ff])(?=\S)|(?-i:(?<=By|by)(?=[A-Z][a-z])))",
    re.IGNORECASE,
)
LONGEST_FIRST = sorted(OTHER_WORK, key=len, reverse=True)
ALL_OTHER = re.compile(r"(?:^|[\s,;|(])(?:" + "|".join(map(re.escape, LONGEST_FIRST)) + r")(?=[\s:：/])", re.IGNORECASE)
ALL_ENDS = re.compile(
    r"(?:^|[\s,;|(])(?:" + "|".join(re.escape(each) for each in LONGEST_FIRST if " " in each) + r")\s*[:：/]?\s*$",
    re.IGNORECASE,
)
WRITTEN = (str, str.title, str.upper)
FRAMES = (
    "{} Ada Brook", "{}: Ada Brook", "{}Ada Brook", "— {} Ada", "\u00a0{}\u00a0Ada", "{}", "{} ", "x{} Ada",
    "“{} | Ada", "_{} Ada", "7 {} Ada",
)  # fmt: skip
OTHER_FRAMES = (
    "{} Ada Brook", "Ada Brook, {}: Bo", "Ada ({} Bo)", "Ada/{} Bo", "Ada|{}/Bo", "{}", "{}:", "Ada {} ", "Ada {}s Bo",
    "Zoë {} Bo", "Ada;{}：Bo", "Ada{} Bo",
)  # fmt: skip


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("written", WRITTEN)
def test_every_phrase_before_a_name_ends_where_all_phrases_tried_at_once_would_end(frame, written):
    texts = [frame.format(written(phrase)) for phrase in BEFORE_NAME]
    ends = [found.end() if (found := ALL_BEFORE.match(text)) else 0 for text in texts]
    assert [end_of_by(text) for text in texts] == ends


@pytest.mark.parametrize(
    "text", ["", "—", "Ada Brook", "42", "Ünal", "żona", "ſ", "İ", "\u212a", "byAda", "byada", "BYAda"]
)
def test_a_text_without_such_a_phrase_ends_there_as_well(text):
    found = ALL_BEFORE.match(text)
    assert end_of_by(text) == (found.end() if found else 0)


def test_a_phrase_begins_with_a_letter_that_has_no_odd_capital():
    assert all(re.match(r"\w", phrase) for phrase in BEFORE_NAME)
    assert [phrase for phrase in BEFORE_NAME for odd in "ıſ\u212a" if phrase.startswith(odd)] == []


@pytest.mark.parametrize("frame", OTHER_FRAMES)
@pytest.mark.parametrize("written", WRITTEN)
def test_other_work_begins_where_all_phrases_tried_at_once_would_begin(frame, written):
    texts = [frame.format(written(phrase)) for phrase in OTHER_WORK]
    starts = [found.start() if (found := ALL_OTHER.search(text)) else -1 for text in texts]
    assert [other_work(text) for text in texts] == starts
    assert [ends_in_other_work(text) for text in texts] == [ALL_ENDS.search(text) is not None for text in texts]


def test_other_work_is_told_in_some_of_these_frames_and_not_in_others():
    assert other_work("Ada Brook, photo by Bo") == 10
    assert other_work("Ada Brook, photographer") == -1
    assert ends_in_other_work("Ada Brook | Photos by")
    assert not ends_in_other_work("Photos by Bo")


@pytest.mark.parametrize("phrase", AFTER_PHRASES)
def test_a_phrase_after_a_name_is_taken_off(phrase):
    assert without_after_name(f"Ada Brook {phrase} ") == "Ada Brook"


def test_a_name_alone_stays():
    assert without_after_name("Ada Brook ") == "Ada Brook "
