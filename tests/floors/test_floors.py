"""The floors are kept by a script that must itself be right: on a small benchmark made for the test."""

from __future__ import annotations

import gzip
import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "scripts" / "floors.py"

SCORE = """
import gzip
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from systems import SYSTEMS

def load(folder, limit):
    for path in sorted(folder.glob("*.json"))[:limit]:
        yield path.stem, gzip.decompress(path.with_suffix(".html.gz").read_bytes()), json.loads(path.read_text())

def measure(truth, found):
    return {"title": float(truth["title"] == found.get("title"))}

def summarise(pages):
    return {
        "title": sum(page["title"] for page in pages) / len(pages),
        "errors": sum("error" in page for page in pages),
    }
"""

SYSTEMS = """
def blogextract():
    from blogextract import extract

    return lambda page, url: {"title": extract(page, url=url).title}

SYSTEMS = {"blogextract": blogextract, "lxml-parse": lambda: lambda page, url: {}}
"""

PAGE = b"<html><head><title>A wall</title></head><body><h1>A wall</h1><p>It stands again.</p></body></html>"


@pytest.fixture(scope="module")
def floors():
    spec = importlib.util.spec_from_file_location("floors_script", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def bench(tmp_path):
    """A benchmark of three pages: one is right, one is wrong, one is no page."""
    (tmp_path / "score.py").write_text(SCORE)
    (tmp_path / "systems.py").write_text(SYSTEMS)
    pages = tmp_path / "pages" / "walls"
    pages.mkdir(parents=True)
    for name, page, title in (("a", PAGE, "A wall"), ("b", PAGE, "A gap"), ("c", b"%PDF-1.7", "A paper")):
        (pages / f"{name}.html.gz").write_bytes(gzip.compress(page))
        (pages / f"{name}.json").write_text(json.dumps({"title": title}))
    return tmp_path


def told(tmp_path, values):
    path = tmp_path / "floors.json"
    path.write_text(json.dumps({"walls": values}))
    return path


def run(bench, floors, *more):
    command = [sys.executable, SCRIPT, "--bench", bench, "--floors", floors, *more]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)  # noqa: S603 - our own script


def test_figures_within_their_floors_pass(bench, tmp_path):
    done = run(bench, told(tmp_path, {"title": 0.3, "errors": 1}))
    assert (done.returncode, done.stderr) == (0, "")
    assert "walls               title                    0.300   0.333\n" in done.stdout
    assert done.stdout.endswith("all within their floors\n")


def test_figures_beyond_their_floors_fail(bench, tmp_path):
    done = run(bench, told(tmp_path, {"title": 0.5, "errors": 0, "block_f1": 0.1}))
    assert done.returncode == 1
    lines = [line.split() for line in done.stdout.splitlines()]
    assert ["walls", "title", "0.500", "0.333", "BEYOND"] in lines
    assert ["walls", "errors", "0.000", "1.000", "BEYOND"] in lines
    assert ["walls", "block_f1", "0.100", "none", "BEYOND"] in lines


def test_raising_moves_floors_to_better_figures_only(bench, tmp_path):
    path = told(tmp_path, {"title": 0.1, "errors": 0, "times_parse": 1e9})
    run(bench, path, "--raise")
    raised = json.loads(path.read_text())["walls"]
    assert raised["title"] == 0.333
    assert raised["errors"] == 0
    assert 0 < raised["times_parse"] < 1e9


def test_a_suite_without_pages_is_told(bench, tmp_path):
    done = run(bench, told(tmp_path, {"title": 0.3}), "--suite", "moors")
    assert done.returncode == 1
    assert "no pages of moors" in done.stderr


@pytest.mark.parametrize(
    ("name", "value", "worse"),
    [("title", 0.5, False), ("title", 0.4, True), ("errors", 0, False), ("errors", 1, True), ("leaked", 0.6, True)],
)
def test_some_figures_have_floors_and_others_ceilings(floors, name, value, worse):
    limit = 0 if name == "errors" else 0.5
    assert floors.worse(name, value, limit) == worse


def test_a_floor_of_a_suite_that_was_not_measured_stays(floors):
    assert floors.raised({"other": {"title": 0.5}}, {}) == {"other": {"title": 0.5}}


def test_the_floors_kept_are_figures_between_nothing_and_all(floors):
    kept = json.loads(floors.FLOORS.read_text())
    assert kept
    for wanted in kept.values():
        assert wanted["errors"] == 0
        for name, floor in wanted.items():
            assert 0 <= floor <= 1 or name in floors.CEILINGS
