"""The whole path: every kind of input, the same record everywhere, nothing of the caller's changed."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from lxml import html

from blogextract import EmptyPageError, InputError, NotHtmlError, explain, extract
from golden.cases import CASES, each_case, name_of

ORIGIN = next(case for case in CASES if name_of(case) == "wordpress/origin-yoast")

PAGE = """<!DOCTYPE html><html lang="en"><head><title>A wall – The Notebook</title></head><body>
<nav><a href="/">Home</a> <a href="/walls/">Walls</a></nav>
<article><h1>A wall</h1>
<p>Last November a gale took eleven feet out of the wall behind our house, and the sheep found the gap before I did.</p>
<p>By the end of the month the wall stood again. It is not a pretty wall, but it has kept out two winters.</p>
<p>Read <a href="/walls/gaps">how to take a gap down</a>, and look for what each stone can do before you lay it.</p>
</article></body></html>"""
URL = "https://blog.example/walls/a-wall/"


def test_a_page_becomes_a_record():
    article = extract(PAGE, url=URL)
    assert article.title == "A wall"
    assert [block.text[:12] for block in article.blocks] == ["Last Novembe", "By the end o", "Read how to "]
    assert article.blocks[2].marks[0].href == "https://blog.example/walls/gaps"


@pytest.mark.parametrize(
    "make",
    [
        str.encode,
        lambda page: bytearray(page.encode()),
        html.document_fromstring,
        lambda page: html.document_fromstring(page).getroottree().getroot(),
        lambda page: BeautifulSoup(page, "html.parser"),
        lambda page: BeautifulSoup(page, "lxml"),
    ],
    ids=["bytes", "bytearray", "element", "root", "soup of html.parser", "soup of lxml"],
)
def test_every_form_of_a_page_gives_the_same_record(make):
    assert extract(make(PAGE), url=URL) == extract(PAGE, url=URL)


def test_a_path_is_read(tmp_path):
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    assert extract(path, url=URL) == extract(PAGE, url=URL)


def test_a_path_to_nothing_is_told(tmp_path):
    with pytest.raises(InputError, match=r"nothing\.html"):
        extract(tmp_path / "nothing.html")


@each_case
def test_the_tree_and_the_soup_of_the_caller_stay_as_they_were(case):
    text = case.page.decode("utf-8", "replace").replace("encoding=", "data-encoding=")
    tree, soup = html.document_fromstring(text.encode()), BeautifulSoup(text, "html.parser")
    before = html.tostring(tree), str(soup)
    extract(tree, url=case.url)
    extract(soup, url=case.url)
    explain(tree, url=case.url)
    assert (html.tostring(tree), str(soup)) == before


def test_an_element_within_a_tree_is_read_without_what_follows_it():
    tree = html.document_fromstring(PAGE.replace("</article>", "</article> and what follows"))
    assert "what follows" not in extract(tree.find(".//article"), url=URL).text


def test_what_http_says_of_the_encoding_is_believed():
    page = PAGE.replace("gale", "Böe").encode("windows-1250")
    assert "a Böe took" in extract(page, url=URL, charset="windows-1250").text


@pytest.mark.parametrize(
    ("page", "error"), [(b"", EmptyPageError), ("  \n", EmptyPageError), (b"%PDF-1.7 ...", NotHtmlError)]
)
def test_what_is_no_page_is_refused(page, error):
    with pytest.raises(error):
        extract(page)


def test_a_page_without_an_address_keeps_its_relative_links_out_of_harm():
    article = extract(PAGE)
    assert article.url is None
    assert article.text == extract(PAGE, url=URL).text


def test_no_network_is_asked(monkeypatch):
    def refuse(*_args, **_options):
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert ORIGIN.extracted().title


PROGRAM = """
import sys
from golden.cases import CASES
from blogextract import explain
for case in CASES[::3]:
    explanation = explain(case.page, url=case.url)
    sys.stdout.write(explanation.article.to_json() + "\\n" + repr(explanation.trace) + "\\n")
"""


def test_the_record_is_the_same_on_every_machine():
    """Whatever the seed of hashes, the zone, the locale and the number of threads of the process that makes it."""
    machines = [
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "OMP_NUM_THREADS": "1"},
        {"PYTHONHASHSEED": "2", "TZ": "America/St_Johns", "LC_ALL": "C.UTF-8", "OMP_NUM_THREADS": "2"},
    ]
    root = Path(__file__).parents[1]
    base = os.environ | {"PYTHONPATH": f"{root / 'src'}{os.pathsep}{root / 'tests'}", "PYTHONIOENCODING": "utf-8"}
    records = [
        subprocess.run([sys.executable, "-c", PROGRAM], env=base | each, capture_output=True, check=True).stdout  # noqa: S603 - our own words
        for each in machines
    ]
    assert records[0] == records[1]
    assert records[0].count(b"schema_version") == len(CASES[::3])


def test_an_explanation_holds_the_record_and_the_way_to_it():
    explanation = explain(PAGE, url=URL)
    assert explanation.article == extract(PAGE, url=URL)
    assert [decision.region for decision in explanation.trace.about("Home")] == ["navigation"]
    assert {decision.action for decision in explanation.trace.about("last november")} == {"kept"}
    json.dumps(explanation.to_dict())
