"""The command line as people meet it: a program, real files, a real server."""

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from blogextract.export import schema
from cli.conftest import SOURCES
from cli.pages import SEA
from fetch.servers import application


async def _sea(_request):
    page = SEA.replace("harbour", "hårbour").encode("iso-8859-1", "xmlcharrefreplace")
    return Response(page, headers={"content-type": "text/html; charset=iso-8859-1"})


async def _gone(_request):
    return PlainTextResponse("nothing here", status_code=404)


async def _moved(_request):
    return RedirectResponse("/sea", status_code=301)


async def _report(_request):
    return Response(b"%PDF-1.7", media_type="application/pdf")


@pytest.fixture(scope="module")
def site():
    app = Starlette(
        routes=[
            Route("/sea", _sea),
            Route("/gone", _gone),
            Route("/moved", _moved),
            Route("/report.pdf", _report),
        ]
    )
    with application(app) as address:
        yield address


def test_a_file(program, sea):
    ended = program(sea)
    assert (ended.code, ended.err) == (0, "")
    record = json.loads(ended.out)
    assert record["title"] == "A day at the sea"
    assert set(schema()["$defs"]["Article"]["required"]) == set(record)


def test_standard_input(program):
    ended = program("-", "--url", "https://salt.example/sea", stdin=SEA.encode())
    assert (ended.code, ended.err) == (0, "")
    assert json.loads(ended.out)["url"] == "https://salt.example/sea"


def test_an_address(program, site):
    ended = program(site + "/moved")
    assert (ended.code, ended.err) == (0, "")
    record = json.loads(ended.out)
    assert record["url"] == site + "/sea"
    assert record["title"] == "A day at the sea"


def test_an_address_without_scheme(program, site):
    ended = program(site.removeprefix("http://") + "/sea", "--format", "text")
    assert (ended.code, ended.err) == (0, "")
    assert "hårbour wall" in ended.out


def test_many_inputs_of_which_most_are_bad(program, site, sea, tmp_path):
    bad = {
        tmp_path / "missing.html": "there is no such file",
        tmp_path: "this is a folder",
        tmp_path / "report.pdf": "this is a PDF",
        tmp_path / "page.html.gz": "gzip",
        tmp_path / "empty.html": "the page is empty",
        tmp_path / "data.json": "this is JSON",
        site + "/gone": "answers 404 Not Found",
        site + "/report.pdf": "a PDF (application/pdf)",
        "http://127.0.0.1:1/": "refuses the connection",
        "https://": "names no host",
        "ftp://example.com/": "ftp: addresses cannot be fetched",
        "http://nowhere.invalid/": "does not exist",
        "no such thing": "no such file",
    }
    (tmp_path / "report.pdf").write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    (tmp_path / "page.html.gz").write_bytes(gzip.compress(SEA.encode()))
    (tmp_path / "empty.html").write_bytes(b" \n")
    (tmp_path / "data.json").write_bytes(b'{"a": 1}')
    ended = program(*bad, sea, site + "/sea")
    assert ended.code == 1
    assert [json.loads(line)["title"] for line in ended.out.splitlines()] == ["A day at the sea"] * 2
    lines = ended.err.splitlines()
    assert len(lines) == len(bad)
    for line, (name, words) in zip(lines, bad.items(), strict=True):
        assert line.startswith(f"blogextract: {name}: ")
        assert words in line


def test_a_page_of_another_world(program, tmp_path):
    """Bytes that no page consists of: an error or a record, never a traceback."""
    path = tmp_path / "noise.html"
    path.write_bytes(bytes(range(256)) * 400)
    ended = program(path)
    assert ended.code in (0, 1)
    assert "Traceback" not in ended.err


def test_a_page_nested_as_deep_as_it_gets(program):
    ended = program("-", "--format", "text", stdin=b"<div>" * 60_000 + b"<p>" + b"word " * 200)
    assert ended.code in (0, 1)
    assert "Traceback" not in ended.err


def test_a_locale_without_letters_changes_nothing(program, tmp_path):
    path = tmp_path / "sea.html"
    path.write_text(SEA.replace("harbour", "Häfen 港"), encoding="utf-8")
    plain = program(path, "--format", "text", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert plain.code == 0
    assert "Häfen 港" in plain.out


def test_an_explanation(program, sea):
    ended = program("explain", sea, "--text", "Share this")
    assert (ended.code, ended.err) == (0, "")
    assert "dropped as share by share.jetpack" in ended.out


FIXTURES = Path(__file__).parents[2] / "fixtures"

UNUSED = (
    "httpx",
    "rich",
    "readability",
    "bs4",
    "chardet",
    "charset_normalizer",
    "sqlite3",
    "multiprocessing",
    "dateparser",
    "json",
    "logging",
    "tempfile",
    "zipfile",
    "numpy.ma",
    "threadpoolctl",
    "blogextract.cli.explain",
    "blogextract.cli.migrate",
    "blogextract.cli.rules",
    "blogextract.cli.schema",
    "blogextract.migrate",
    "blogextract.fetch.client",
    "blogextract.export.as_html",
    "blogextract.export.as_markdown",
    "blogextract.export.as_text",
    "blogextract.structure.guess",
)
"""Modules that take time to load, and of which a page in a file has no use where JSON is wanted."""


def _of_its_own(code, *arguments, **environment):
    """What a program of its own prints, with the command line as its arguments."""
    return subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", code, *map(str, arguments)],
        check=True,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": SOURCES, **environment},
    ).stdout


@pytest.mark.parametrize("page", ["box-avada", "origin-yoast", "gutenberg-blocks"])
def test_a_page_in_a_file_loads_only_what_it_needs(page):
    out = _of_its_own(
        "import sys; from blogextract.cli import main; main(); print(*sys.modules)",
        FIXTURES / "wordpress" / page / "page.html",
        "--compact",
    )
    record, modules = out.splitlines()
    assert json.loads(record)["sections"]
    assert set(modules.split()) & set(UNUSED) == set()


def test_the_command_of_a_process_holds_its_matrix_library_to_one_thread():
    code = "import os; from blogextract.cli import main; main(); print(os.environ['OPENBLAS_NUM_THREADS'])"
    assert _of_its_own(code, "rules", "ads", OPENBLAS_NUM_THREADS="3").splitlines()[-1] == "3"
    code = "import os; os.environ.pop('OPENBLAS_NUM_THREADS', 0); " + code
    assert _of_its_own(code, "rules", "ads").splitlines()[-1] == "1"


def test_a_program_that_calls_the_command_line_keeps_its_environment(run):
    before = dict(os.environ)
    assert run("rules").code == 0
    assert dict(os.environ) == before
