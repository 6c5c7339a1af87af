"""What the README shows is what happens: its commands are run, its Python is run, its page is the fixture.

A line that is `…` alone stands for lines left out, one that ends in it for the rest of that line.
"""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
from itertools import groupby
from pathlib import Path

import msgspec
import pytest

from blogextract import Article
from blogextract.blocks import Block
from blogextract.cli.app import COMMANDS
from blogextract.export import EXPORTERS
from meta.sources import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
FENCED = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
FIXTURE = ROOT / "fixtures" / "wordpress" / "origin-yoast" / "page.html"


def blocks(kind):
    return [text for name, text in FENCED if name == kind]


def commands():
    """Each command that is shown with its output: what follows a `$` up to the next."""
    found = []
    for text in blocks("console"):
        for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
            line, _, output = part.partition("\n")
            found.append(pytest.param(line, output.splitlines(), id=line))
    return found


def shown_in(shown, lines):
    """The first line of a stretch that stands nowhere after those before it, None where all is there."""
    at = 0
    stretches = [list(group) for left_out, group in groupby(shown, "…".__eq__) if not left_out]
    for stretch in stretches:
        free = stretch is not stretches[0] or shown[0] == "…"
        places = range(at, len(lines) - len(stretch) + 1) if free else range(min(1, len(lines) - len(stretch) + 1))
        place = next((place for place in places if all(map(_same, stretch, lines[place:]))), None)
        if place is None:
            return stretch[0]
        at = place + len(stretch)
    return None if not shown or shown[-1] == "…" or at == len(lines) else lines[at]


def _same(shown, line):
    return line.startswith(shown[:-1]) if shown.endswith("…") else line == shown


@pytest.mark.skipif(os.name == "nt", reason="the commands are written for a POSIX shell")
@pytest.mark.parametrize(("line", "output"), commands())
def test_a_command_prints_what_is_shown(line, output):
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    shell = shutil.which("bash") or "/bin/sh"
    done = subprocess.run(  # noqa: S603 - the commands that the README tells people to run
        [shell, "-c", line], cwd=ROOT, env=os.environ | {"PATH": path}, capture_output=True, text=True, check=False
    )
    lines = (done.stdout if not done.stderr else done.stderr + done.stdout).splitlines()
    assert shown_in(output, lines) is None


def test_enough_is_shown():
    lines = [each.values[0] for each in commands()]
    assert len(lines) >= 5
    assert any(line.startswith("python -m blogextract ") for line in lines)
    assert any(line.startswith("blogextract explain ") for line in lines)


@pytest.mark.parametrize("text", blocks("pycon"))
def test_the_python_that_is_shown_gives_what_is_shown(text, monkeypatch):
    monkeypatch.chdir(ROOT)
    test = doctest.DocTestParser().get_doctest(text, {}, "README.md", "README.md", 0)
    said = []
    doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(test, out=said.append)
    assert said == []


def test_the_page_that_is_shown_is_the_fixture():
    (page,) = blocks("html")
    lines = FIXTURE.read_text(encoding="utf-8").splitlines()
    shown = [each for line in page.splitlines() for each in (line, "…")]
    assert shown_in(["…", *shown], lines) is None


def test_every_field_of_the_record_is_told():
    for name in Article.__struct_fields__:
        assert f"`{name}`" in README


def test_every_type_of_block_is_told():
    for each in Block.__args__:
        assert f"`{msgspec.inspect.type_info(each).tag}`" in README


def test_every_format_and_every_command_is_told():
    for name in EXPORTERS:
        assert f"| `{name}` |" in README
    for name in COMMANDS:
        assert name == "extract" or f"blogextract {name}" in README


def test_links_to_files_lead_somewhere():
    for target in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / target).exists(), target


def test_the_reader_of_outputs_is_strict():
    assert shown_in(["a", "…", "c…"], ["a", "b", "cd"]) is None
    assert shown_in(["a"], ["a", "b"]) == "b"
    assert shown_in(["a", "c"], ["a", "b", "c"]) == "a"
    assert shown_in(["…", "x"], ["a", "b"]) == "x"
    assert shown_in(["a"], []) == "a"
    assert shown_in(["…", "a", "c", "…"], ["a", "b", "a", "c", "d"]) is None
