"""Marks that cross become pieces that nest."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from blogextract.blocks import Mark
from blogextract.export.spans import Atom, Close, Open, pieces
from property.strategies import marks_of

_URL = "https://a.example/"


def _mark(kind, start, end, **more):
    return Mark(type=kind, start=start, end=end, **more)


def _shown(text, marks, notes=()):
    """The pieces as a line to read: `[strong`, `]strong`, `(footnote)`."""
    out = []
    for piece in pieces(text, marks, notes):
        match piece:
            case str():
                out.append(piece)
            case Open(mark=mark):
                out.append(f"[{mark.type} ")
            case Close():
                out.append("]")
            case Atom(mark=mark, text=label):
                out.append(f"({mark.type} {label})")
    return "".join(out)


@pytest.mark.parametrize(
    ("marks", "shown"),
    [
        ([], "abcdef"),
        ([_mark("strong", 0, 3)], "[strong abc]def"),
        ([_mark("strong", 0, 6), _mark("emphasis", 2, 4)], "[strong ab[emphasis cd]ef]"),
        ([_mark("strong", 0, 4), _mark("emphasis", 2, 6)], "[strong ab[emphasis cd]][emphasis ef]"),
        ([_mark("strong", 0, 3), _mark("strong", 3, 6)], "[strong abcdef]"),
        ([_mark("strong", 0, 4), _mark("strong", 2, 6)], "[strong abcdef]"),
        ([_mark("strong", 0, 4), _mark("link", 2, 6, href=_URL)], "[strong ab][link [strong cd]ef]"),
        ([_mark("link", 0, 4, href=_URL), _mark("strong", 2, 6)], "[link ab[strong cd]][strong ef]"),
        ([_mark("strong", 0, 6), _mark("link", 2, 4, href=_URL)], "[strong ab[link cd]ef]"),
        ([_mark("link", 0, 4, href=_URL), _mark("link", 2, 6, href=_URL + "x")], "[link abcd][link ef]"),
        ([_mark("link", 0, 3, href=_URL), _mark("link", 3, 6, href=_URL)], "[link abcdef]"),
        ([_mark("code", 0, 6), _mark("strong", 2, 4)], "[code ab][strong [code cd]][code ef]"),
        ([_mark("math", 2, 4), _mark("strong", 3, 6)], "ab(math cd)[strong ef]"),
        ([_mark("math", 2, 4), _mark("strong", 0, 3)], "[strong ab](math cd)ef"),
        ([_mark("math", 2, 4), _mark("strong", 2, 4)], "ab[strong (math cd)]ef"),
        ([_mark("footnote", 3, 3, href="n"), _mark("link", 0, 6, href=_URL)], "[link abc](footnote )[link def]"),
        ([_mark("footnote", 2, 3, href="n"), _mark("link", 2, 3, href=_URL)], "ab(footnote c)def"),
        ([_mark("footnote", 2, 3, href="n"), _mark("superscript", 2, 3)], "ab(footnote c)def"),
        ([_mark("footnote", 3, 3, href="n"), _mark("strong", 0, 3)], "[strong abc](footnote )def"),
        ([_mark("footnote", 3, 3, href="n"), _mark("strong", 3, 6)], "abc(footnote )[strong def]"),
        ([_mark("footnote", 2, 3, href="gone")], "ab[superscript c]def"),
        ([_mark("footnote", 2, 2, href="gone")], "abcdef"),
        ([_mark("image", 0, 3, href=_URL, title="abc")], "(image )def"),
        ([_mark("image", 0, 3, href=_URL, title="other")], "(image )abcdef"),
        ([_mark("image", 0, 3, href="javascript:1", title="abc")], "abcdef"),
        ([_mark("link", 0, 3, href="javascript:1")], "abcdef"),
        ([_mark("link", 0, 3)], "abcdef"),
        ([_mark("strong", 2, 2), _mark("strong", 4, 3), _mark("emphasis", -5, 99)], "[emphasis abcdef]"),
        ([_mark("strong", 7, 9)], "abcdef"),
    ],
)
def test_marks_become_pieces(marks, shown):
    assert _shown("abcdef", marks, {"n"}) == shown


@st.composite
def _marked(draw):
    text = draw(st.text("ab \n", max_size=12))
    return text, draw(marks_of(text, ("n",)))


@settings(max_examples=200, deadline=None)
@given(_marked())
def test_pieces_nest_and_none_is_empty(found):
    text, marks = found
    stack = []
    before = None
    for piece in pieces(text, marks, {"n"}):
        match piece:
            case Open():
                assert piece.mark.type not in {mark.type for mark, _ in stack}
                stack.append(piece)
            case Close():
                assert stack.pop().pair == piece.pair
                assert not isinstance(before, Open)
            case str():
                assert piece
                assert not isinstance(before, str)
        before = piece
    assert not stack


def test_ten_thousand_marks_on_one_text_take_no_time_to_speak_of():
    text = "word " * 10_000
    kinds = ("strong", "emphasis", "code", "underline")
    marks = [_mark(kinds[at % 4], at * 5, at * 5 + 8) for at in range(9_000)]
    marks += [_mark("link", at * 50, at * 50 + 12, href=f"{_URL}{at}") for at in range(900)]
    assert len(pieces(text, marks, ())) > 9_000
