"""The whole command: its help, its ends."""

import os
import re
import signal
import subprocess
import sys
import time

import click
import pytest

from blogextract.cli import app
from blogextract.cli.app import COMMANDS, command_of
from blogextract.version import VERSION
from cli.conftest import SOURCES, listening
from cli.pages import SEA
from cli.screen import Screen

BY_NAME = {name: command_of(name) for name in COMMANDS}
HELPED = [("blogextract", app.command), *((f"blogextract {name}", each) for name, each in BY_NAME.items())]


def _start(*arguments, **options):
    return subprocess.Popen(  # noqa: S603 - our own words
        [sys.executable, "-m", "blogextract", *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": SOURCES},
        **options,
        preexec_fn=listening,  # noqa: PLW1509 - no threads of ours are at work
    )


@pytest.mark.parametrize(("name", "command"), HELPED)
def test_every_command_has_help_with_examples(run, name, command):
    ended = run(*name.split()[1:], "--help")
    assert ended.code == 0
    assert f"Usage: {name}" in ended.out
    assert "Examples:\n" in ended.out
    assert re.search(rf"^ +{name.split()[0]} .*", ended.out, re.MULTILINE)
    assert all(option.help for option in command.params if isinstance(option, click.Option))
    assert run(*name.split()[1:], "-h").out == ended.out


def test_help_tells_the_exit_codes(run):
    out = run("--help").out
    for code in (0, 1, 2, 130):
        assert re.search(rf"^ +{code} +\w", out, re.MULTILINE)


def test_the_version_is_told(run):
    assert run("--version").out == f"blogextract {VERSION}\n"


def test_the_options_of_every_example_exist(run):
    for name, _ in HELPED:
        examples = re.findall(
            r"^ +(?:curl .*)?blogextract +([^|>\n]+)", run(*name.split()[1:], "--help").out, re.MULTILINE
        )
        examples = [example.split() for example in examples if "INPUT..." not in example and "COMMAND" not in example]
        assert examples
        for words in examples:
            command = BY_NAME.get(words[0], BY_NAME["extract"])
            known = {name for parameter in command.params for name in parameter.opts}
            assert {word for word in words if word.startswith("-") and word != "-"} <= known


def test_an_interrupt_ends_with_130_and_no_traceback(tmp_path):
    path = tmp_path / "pipe"
    os.mkfifo(path)
    target = tmp_path / "out.json"
    program = _start(path, "--output", target, stderr=subprocess.PIPE)
    with path.open("wb"):  # the program reads, and nothing comes
        time.sleep(0.3)
        program.send_signal(signal.SIGINT)
        _, error = program.communicate(timeout=20)
    assert program.returncode == 130
    assert error.decode().strip() == "blogextract: interrupted"
    assert [each.name for each in tmp_path.iterdir()] == ["pipe"]


def test_a_reader_that_goes_away_ends_it_quietly(sea):
    program = _start(*[sea] * 40, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    program.stdout.readline()
    program.stdout.close()
    error = program.stderr.read()
    program.stderr.close()
    assert program.wait(20) == 141
    assert error == b""


def test_help_into_a_closed_pipe_is_quiet():
    program = _start("rules", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    program.stdout.close()
    error = program.stderr.read()
    program.stderr.close()
    program.wait(20)
    assert error == b""


@pytest.fixture
def on_terminal(monkeypatch):
    """What a terminal shows of a run within this process."""

    def on_terminal(*arguments):
        with Screen() as screen, monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", screen.stream)
            patch.setattr(sys, "stderr", screen.stream)
            app.main([str(each) for each in arguments])
            return screen.shown()

    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    return on_terminal


def test_colours_are_for_terminals_that_want_them(sea, tmp_path, on_terminal, run, monkeypatch):
    arguments = ("explain", sea, tmp_path / "missing.html")
    coloured = on_terminal(*arguments)
    assert "\x1b[32mkept\x1b[0m" in coloured
    assert "\x1b[31mblogextract:\x1b[0m" in coloured
    monkeypatch.setenv("NO_COLOR", "1")
    assert "kept as body" in on_terminal(*arguments)
    assert "\x1b" not in on_terminal(*arguments)
    monkeypatch.delenv("NO_COLOR")
    assert "\x1b" not in "".join(run(*arguments)[1:])


def test_a_terminal_gets_records_it_cannot_be_steered_by(tmp_path, on_terminal):
    page = tmp_path / "page.html"
    page.write_text(SEA.replace("ferries", "&#27;]0;owned&#7;ferries"), encoding="utf-8")
    for form in ("json", "text", "markdown", "html"):
        shown = on_terminal(page, "--format", form)
        assert "ferries" in shown
        assert "\x1b" not in shown
        assert "\x07" not in shown


def test_a_full_disk_is_a_line(sea):
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device
        program = _start(sea, stdout=full, stderr=subprocess.PIPE)
        _, error = program.communicate(timeout=20)
    assert program.returncode == 1
    assert error == b"blogextract: No space left on device\n"
