import io
import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blogextract.cli import terminal


class _Screen(io.StringIO):
    def isatty(self):
        return True


@given(st.text())
def test_a_harmless_text_has_nothing_that_a_terminal_obeys(text):
    shown = terminal.harmless(text)
    assert len(shown) == len(text)
    assert not any((ord(c) < 0x20 and c not in "\t\n") or 0x7F <= ord(c) < 0xA0 for c in shown)
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    shown.encode("utf-8")


def test_what_people_write_stays():
    text = "Zürich\t– 日本語 👩‍👩‍👧\nعر\u200fبي"
    assert terminal.harmless(text) == text


@given(st.text())
def test_harmless_json_means_the_same(text):
    data = json.dumps({"text": text}, ensure_ascii=False)
    harmless = terminal.harmless_json(data)
    assert json.loads(harmless) == {"text": text}
    assert terminal.harmless(harmless) == harmless


def test_colour_is_for_terminals_that_want_it(monkeypatch):
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert terminal.wants_colour(_Screen())
    assert not terminal.wants_colour(io.StringIO())
    assert terminal.painted("kept", _Screen(), fg="green") == "\x1b[32mkept\x1b[0m"
    assert terminal.painted("kept", io.StringIO(), fg="green") == "kept"
    monkeypatch.setenv("TERM", "dumb")
    assert not terminal.wants_colour(_Screen())
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    assert not terminal.wants_colour(_Screen())
    monkeypatch.setenv("NO_COLOR", "")  # no-color.org: set, and not empty
    assert terminal.wants_colour(_Screen())


def test_a_closed_stream_is_no_terminal():
    stream = io.StringIO()
    stream.close()
    assert not terminal.is_terminal(stream)


def test_a_complaint_is_one_line(monkeypatch):
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    terminal.complain("a\nname\x1b[2J", "words\r\nover  lines")
    assert stream.getvalue() == "blogextract: a name\N{REPLACEMENT CHARACTER}[2J: words over lines\n"


@pytest.mark.parametrize(("text", "width", "shown"), [("four", 4, "four"), ("fours", 4, "fou…"), ("a b c", 3, "a…")])
def test_a_shortened_text_says_so(text, width, shown):
    assert terminal.shortened(text, width) == shown
