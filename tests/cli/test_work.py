import io
import sys
import time

import pytest

from blogextract.cli import work
from blogextract.cli.options import Reading
from blogextract.errors import NotHtmlError
from cli.screen import Screen


class _Kept:
    on_terminal = False

    def __init__(self):
        self.texts = []

    def write(self, text):
        self.texts.append(text)


def _each(names, do, output=None):
    output = output or _Kept()
    code = work.for_each(names, Reading(), output, do)
    return code, output.texts


@pytest.fixture
def files(tmp_path):
    for name in "abc":
        (tmp_path / name).write_text(f"<p>{name}")
    return [str(tmp_path / name) for name in "abc"]


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (NotHtmlError("this is a PDF"), "b: this is a PDF"),
        (ValueError("odd"), "b: an error of blogextract itself, please report it: ValueError: odd"),
        (RecursionError("deep"), "b: RecursionError: deep"),
        (MemoryError(), "b: MemoryError: "),
    ],
)
def test_one_bad_input_stops_no_other(files, capsys, trouble, words):
    def do(name, page):
        if name.endswith("b"):
            raise trouble
        return page.content.decode()

    code, texts = _each(files, do)
    assert code == work.SOME_FAILED
    assert texts == ["<p>a", "<p>c"]
    error = capsys.readouterr().err
    assert error.startswith("blogextract: ")
    assert error.rstrip().endswith(words.rstrip())
    assert error.count("\n") == 1


def test_all_done_is_said_by_the_code(files):
    assert _each(files, lambda *_: "x") == (work.ALL_DONE, ["x", "x", "x"])


def test_results_that_cannot_be_written_end_the_work(files):
    class Full(_Kept):
        def write(self, _text):
            raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        _each(files, lambda *_: "x", Full())


@pytest.fixture
def on_screen(monkeypatch):
    """Does work with standard error on a terminal; gives its outcome and what was shown."""

    def on_screen(names, do, output=None):
        with Screen() as screen, monkeypatch.context() as patch:
            patch.setattr(sys, "stderr", screen.stream)  # here, as pytest sets its own between set-up and test
            return _each(names, do, output), screen.shown()

    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "240")  # names of files under test are long
    return on_screen


def test_several_inputs_that_take_long_show_how_far_they_are(files, on_screen, monkeypatch):
    import rich.progress

    assert rich.progress  # loaded beforehand, so that the bar comes in time on a slow machine too
    monkeypatch.setattr(work, "PATIENCE", 0.05)

    def do(name, _page):
        time.sleep(0.3)
        if name.endswith("b"):
            raise NotHtmlError("this is a PDF")
        return "x"

    outcome, seen = on_screen(files, do)
    assert outcome == (work.SOME_FAILED, ["x", "x"])
    assert "0/3" in seen
    assert "2/3" in seen
    assert "this is a PDF" in seen


def test_several_inputs_that_are_quick_show_nothing(files, on_screen):
    assert on_screen(files, lambda *_: "x") == ((work.ALL_DONE, ["x", "x", "x"]), "")


def test_results_on_the_terminal_are_not_disturbed(files, on_screen, monkeypatch):
    monkeypatch.setattr(work, "PATIENCE", 0.01)
    output = _Kept()
    output.on_terminal = True
    assert on_screen(files, lambda *_: time.sleep(0.1) or "x", output)[1] == ""


def test_progress_is_for_terminals_only(files, monkeypatch):
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(work, "PATIENCE", 0.01)
    _each(files, lambda *_: time.sleep(0.05) or "x")
    assert stream.getvalue() == ""
