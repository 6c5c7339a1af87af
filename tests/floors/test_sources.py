"""What each source adds is told by a script: on a small benchmark made for the test."""

from __future__ import annotations

import gzip
import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parents[2] / "scripts"

SCORE = """
import gzip
import json

def load(folder, limit):
    for path in sorted(folder.glob("*.json"))[:limit]:
        yield path.stem, gzip.decompress(path.with_suffix(".html.gz").read_bytes()), json.loads(path.read_text())

def measure(truth, found):
    return {"title": float(truth["title"] == found["title"]), "authors": float(truth["authors"] == found["authors"])}

def summarise(pages):
    return {name: sum(page[name] for page in pages) / len(pages) for name in ("title", "authors")}
"""

PAGE = """<html><head><title>A wall</title><meta name=author content="{}"></head>
<body><article><h1>How a dry wall is built</h1><p class=byline>By Maren Holloway</p><p>It stands again.</p></article>"""


@pytest.fixture
def bench(tmp_path):
    """A benchmark of two pages, one of which has its author in the data alone."""
    (tmp_path / "score.py").write_text(SCORE)
    pages = tmp_path / "pages" / "walls"
    pages.mkdir(parents=True)
    truth = json.dumps({"title": "How a dry wall is built", "authors": ["Maren Holloway"]})
    for name, page in (
        ("a", PAGE.format("")),
        ("b", PAGE.format("Maren Holloway").replace("By Maren Holloway", "")),
    ):
        (pages / f"{name}.html.gz").write_bytes(gzip.compress(page.encode()))
        (pages / f"{name}.json").write_text(truth)
    return tmp_path


def run(bench, *more):
    command = [sys.executable, SCRIPTS / "sources.py", "--bench", bench, *more]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)  # noqa: S603 - our own script


def test_each_source_is_switched_off_in_turn(bench):
    done = run(bench, "--suite", "walls")
    assert (done.returncode, done.stderr) == (0, "")
    first, *rows = [line.split() for line in done.stdout.splitlines() if line]
    assert first == ["walls:", "2", "pages"]
    assert rows == [
        ["without", "title", "authors"],
        ["all", "sources", "1.000", "1.000"],
        ["all", "data", "-0.500"],
        ["all", "that", "is", "shown", "-1.000", "-0.500"],
        ["byline", "-0.500"],
        ["heading", "-1.000"],
        ["html_meta", "-0.500"],
    ]


def test_a_source_that_changes_nothing_is_shown_where_asked(bench):
    lines = [line.split() for line in run(bench, "--suite", "walls", "--least", "0").stdout.splitlines()]
    assert ["title_tag", "+0.000", "+0.000"] in lines


def test_a_suite_without_pages_is_told(bench):
    done = run(bench, "--suite", "moors")
    assert done.returncode == 1
    assert "no pages of moors" in done.stderr


def test_all_data_and_all_that_is_shown_are_told_apart_by_names_that_exist(monkeypatch):
    monkeypatch.syspath_prepend(str(SCRIPTS))
    spec = importlib.util.spec_from_file_location("sources_script", SCRIPTS / "sources.py")
    sources = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sources)
    page = (SCRIPTS.parent / "fixtures/wordpress/origin-yoast/page.html").read_bytes()
    found = sources.without_each(page, "https://upland-notebook.example/a/")
    assert sources.DATA & found.keys() == {"json_ld", "open_graph", "twitter", "html_meta", "microdata", "title_tag"}
    assert found[sources.ALL].description is not None
    assert found[sources.NO_DATA].description is None
