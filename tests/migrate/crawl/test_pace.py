import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from blogextract.migrate.crawl import pace as crawl_pace
from blogextract.migrate.crawl.pace import LONGEST_DELAY, POLITE, Pace, seconds_to_wait


def slept_before_next(pace, host="a.example"):
    waited = []
    pace._sleep = waited.append
    pace.wait(host)
    return waited[0] if waited else 0


def test_a_host_rests_for_a_second_where_nothing_is_said():
    pace = Pace(None)
    assert slept_before_next(pace) == 0
    pace.answered("a.example", 0.01)
    assert slept_before_next(pace) == pytest.approx(POLITE, abs=0.05)
    assert slept_before_next(pace, "b.example") == 0


def test_the_user_sets_the_pace():
    pace = Pace(4)
    pace.ask_for("a.example", 30)
    pace.answered("a.example", 5)
    assert slept_before_next(pace) == pytest.approx(0.25, abs=0.05)
    free = Pace(0)
    free.answered("a.example", 5)
    assert slept_before_next(free) == 0


def test_a_crawl_delay_is_kept_within_reason():
    pace = Pace(None)
    pace.ask_for("a.example", 7)
    pace.ask_for("b.example", 86400)
    assert pace.pause("a.example") == 7
    assert pace.pause("b.example") == LONGEST_DELAY


def test_a_slow_host_rests_as_long_as_it_took():
    pace = Pace(None)
    pace.answered("a.example", 6)
    assert slept_before_next(pace) == pytest.approx(6, abs=0.05)


def test_a_host_that_complains_is_asked_slower_and_then_faster_again(monkeypatch):
    monkeypatch.setattr(crawl_pace, "FIRST_STEP", 0.25)
    pace = Pace(None)
    pace.refused("a.example")
    assert pace.pause("a.example") == 2 * POLITE
    for _ in range(20):
        pace.refused("a.example")
    assert pace.pause("a.example") == 10
    for _ in range(20):
        pace.answered("a.example", 0)
    assert pace.pause("a.example") == POLITE


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("120", 120), (" 0 ", 0), (None, None), ("", None), ("soon", None), ("-5", None), ("9" * 40, 999999999)],
)
def test_retry_after_in_seconds(header, seconds):
    assert seconds_to_wait(header) == seconds


def test_retry_after_as_a_date():
    ahead = format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True)
    assert seconds_to_wait(ahead) == pytest.approx(90, abs=2)
    assert seconds_to_wait("Wed, 21 Oct 2015 07:28:00 GMT") == 0
    assert seconds_to_wait("Wed, 99 Oct 2015 07:28:00 GMT") is None


def test_waiting_takes_the_time_it_says():
    pace = Pace(20)
    pace.answered("a.example", 0)
    begun = time.monotonic()
    pace.wait("a.example")
    assert 0.03 < time.monotonic() - begun < 2
