import io
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

import blogextract
from blogextract.cli import main
from cli.pages import SEA

SOURCES = str(Path(blogextract.__file__).parents[1])


class Ended(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture
def run(capsys, monkeypatch):
    """The command line within this process."""

    def run(*arguments, stdin=b""):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = main([str(each) for each in arguments])
        return Ended(code, *capsys.readouterr())

    return run


@pytest.fixture
def program():
    """The command line as a program of its own."""

    def program(*arguments, stdin=b"", **environment):
        ended = subprocess.run(  # noqa: S603 - our own words
            [sys.executable, "-W", "error", "-m", "blogextract", *map(str, arguments)],
            input=stdin,
            capture_output=True,
            check=False,
            env={**os.environ, "PYTHONPATH": SOURCES, **environment},
            timeout=60,
        )
        return Ended(ended.returncode, ended.stdout.decode(), ended.stderr.decode())

    return program


@pytest.fixture
def sea(tmp_path):
    """A page in a file."""
    path = tmp_path / "sea.html"
    path.write_text(SEA, encoding="utf-8")
    return path


def listening():
    """What a program is started with so that Ctrl-C reaches it: shells let background jobs ignore it."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
