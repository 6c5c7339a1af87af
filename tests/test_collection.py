"""The collector is held back during a page, and only then."""

import gc

import pytest

from blogextract import extract
from blogextract.collection import paused
from blogextract.errors import EmptyPageError


def test_the_collector_runs_again_after_a_page():
    extract("<p>words</p>")
    assert gc.isenabled()


def test_the_collector_runs_again_after_an_error():
    with pytest.raises(EmptyPageError):
        extract("")
    assert gc.isenabled()


def test_a_caller_who_has_switched_it_off_finds_it_off():
    gc.disable()
    try:
        with paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()
