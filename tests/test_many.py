"""Many pages give what each of them gives alone, in their order."""

from __future__ import annotations

import subprocess
import sys
from itertools import islice

import pytest
from bs4 import BeautifulSoup
from lxml import html

import blogextract
from blogextract import Page, extract, extract_many
from blogextract.errors import EmptyPageError, InputError

TEXT = "The ferry was late again, and so we sat on the quay with our bags and talked about the price of rope. "


def page(number):
    return (
        f"<html><head><title>Rope, part {number}</title></head><body><article><h1>Rope, part {number}</h1>"
        f"<p>{TEXT * 3}</p><p>This is number {number}. {TEXT}</p></article></body></html>"
    )


@pytest.mark.parametrize("jobs", [1, 2])
def test_each_page_gives_what_it_gives_alone(jobs):
    pages = [(page(number).encode(), f"https://quay.example/{number}/") for number in range(20)]
    found = list(extract_many(pages, jobs=jobs))
    assert [each.index for each in found] == list(range(20))
    assert [each.url for each in found] == [url for _, url in pages]
    assert [each.article for each in found] == [extract(data, url=url) for data, url in pages]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_page_is_given_in_all_forms_that_extract_takes(jobs, tmp_path):
    path = tmp_path / "page.html"
    path.write_text(page(3), encoding="utf-8")
    fetched = Page(
        url="https://quay.example/3/", requested_url="https://quay.example/3", status=200, content=page(3).encode()
    )
    given = [page(3), page(3).encode(), path, html.fromstring(page(3)), BeautifulSoup(page(3), "lxml"), fetched]
    found = list(extract_many(given, jobs=jobs))
    assert [each.error for each in found] == [None] * 6
    assert {each.article.title for each in found} == {"Rope, part 3"}
    assert found[5].url == found[5].article.url == "https://quay.example/3/"


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_page_that_cannot_be_read_has_an_error_and_the_others_go_on(jobs, tmp_path):
    given = [page(0), b"", tmp_path / "nosuch.html", 7, "\ud800" + page(1)]
    found = list(extract_many(given, jobs=jobs))
    assert found[0].article.title == "Rope, part 0"
    assert isinstance(found[1].error, EmptyPageError)
    assert "nosuch.html" in str(found[2].error)
    assert [type(each.error) for each in found[2:4]] == [InputError, InputError]
    assert (found[4].article is None) == (found[4].error is not None)
    assert [(each.article is None) != (each.error is None) for each in found] == [True] * 5


def test_jobs_make_no_difference_to_the_errors(tmp_path):
    given = [b"%PDF-1.4 x", "", tmp_path / "nosuch.html"]
    here, apart = (list(extract_many(given, jobs=jobs)) for jobs in (1, 2))
    assert [(type(a.error), str(a.error)) for a in here] == [(type(b.error), str(b.error)) for b in apart]


def test_pages_without_end_are_taken_as_they_are_asked_for():
    def endless():
        number = 0
        while True:
            yield page(number)
            number += 1

    found = list(islice(extract_many(endless(), jobs=2), 25))
    assert [each.article.title for each in found] == [f"Rope, part {number}" for number in range(25)]


def test_a_script_without_a_main_guard_can_use_it(tmp_path):
    script = tmp_path / "script.py"
    script.write_text(
        "import blogextract\n"
        f"pages = [{page(1)!r}] * 3\n"
        "print([each.article.title for each in blogextract.extract_many(pages, jobs=2)])\n",
        encoding="utf-8",
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=60, check=True)  # noqa: S603 - our own script
    assert done.stdout.strip() == str(["Rope, part 1"] * 3)
    assert done.stderr == ""


def test_it_is_public():
    assert blogextract.extract_many is extract_many
