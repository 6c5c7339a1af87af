"""Times of the day and their zones beside a date."""

import pytest

from blogextract.metadata.dates.times import time_after, zone_offset


@pytest.mark.parametrize(
    ("text", "time"),
    [
        (" at 9:14 pm", "T21:14:00"),
        (" at 12:05 a.m.", "T00:05:00"),
        (" 下午3:05", "T15:05:00"),
        (" 07:12:30 +02:00", "T07:12:30+02:00"),
        (" 7h30", "T07:30:00"),
    ],
)
def test_a_time_soon_after_the_date_is_told_on_a_day_of_24_hours(text, time):
    assert time_after(f"4 May{text}", len("4 May")) == (time, len(f"4 May{text}"))


def test_hours_parted_by_a_full_stop_are_a_time_only_before_the_word_for_it():
    assert time_after("4. Mai, 17.40 Uhr", 6)[0] == "T17:40:00"
    assert time_after("4. Mai, 17.40 Euro", 6)[0] == ""


@pytest.mark.parametrize("text", [" 25:10", " 9:75", " in 12 lines, 9:14", " and then" + " on" * 20 + " 9:14", ""])
def test_what_is_no_time_or_stands_further_off_is_not_told(text):
    assert time_after(f"4 May{text}", len("4 May")) == ("", len("4 May"))


@pytest.mark.parametrize(
    ("zone", "offset"),
    [("cest", "+02:00"), ("-05", "-05:00"), ("+0930", "+09:30"), ("−00:00", "+00:00"), ("+15:00", ""), (None, "")],
)
def test_a_zone_is_hours_and_minutes_ahead_of_greenwich(zone, offset):
    assert zone_offset(zone) == offset
