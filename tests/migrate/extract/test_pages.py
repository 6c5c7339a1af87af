"""Every page of a journal becomes a record once, and again only where it would come out differently."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from blogextract.errors import BlogextractError
from blogextract.migrate.extract import pages as extract
from blogextract.migrate.extract.pages import extract_pages, is_page
from blogextract.migrate.journal import Journal
from blogextract.migrate.model import Failure, Options, PageResult, Response, Sighting
from blogextract.migrate.watch import Watch
from blogextract.workers import Crew
from migrate import blog


class Steps(Watch):
    """What was told of the stage."""

    def __init__(self):
        self.total, self.done = None, 0

    def stage(self, name, total=None):  # noqa: ARG002 - the watch's signature
        self.total = total

    def advance(self, steps=1, *, total=None):  # noqa: ARG002 - the watch's signature
        self.done += steps


class Here:
    """Workers without processes: most of these tests are not about them."""

    def __init__(self, function, *, processes, seconds):  # noqa: ARG002 - the crew's signature
        module, _, name = function.partition(":")
        self.function = getattr(import_module(module), name)

    def map(self, tasks):
        for task in tasks:
            try:
                yield self.function(task)
            except BlogextractError as error:
                yield error


@pytest.fixture(autouse=True)
def _workers(monkeypatch):
    monkeypatch.setattr(extract, "Crew", Here)


@pytest.fixture
def journal(tmp_path):
    with Journal(tmp_path / "journal.sqlite") as found:
        yield found


def run(journal, **options):
    return extract_pages(journal, Options(jobs=1, **options), Watch())


def test_every_html_answer_becomes_a_record(journal):
    journal.save_response(blog.post(1, "the-late-ferry"))
    journal.save_response(blog.listing(blog.HOME + "category/boats/", ["the-late-ferry", "a-knot", "tar"]))
    journal.save_response(
        Response(url=blog.HOME + "feed/", status=200, headers={"content-type": "application/rss+xml"}, body=b"<rss/>")
    )
    journal.save_response(
        Response(url=blog.HOME + "gone/", status=404, headers=blog.HTML, body=b"<html><p>Not found</p></html>")
    )
    steps = Steps()
    done = extract_pages(journal, Options(jobs=1), steps)
    assert (done.extracted, done.unchanged, done.failed) == (2, 0, 0)
    assert (steps.total, steps.done) == (2, 2)
    kinds = {result.url: result.article.kind for result in journal.made(PageResult)}
    assert kinds == {blog.HOME + "2014/05/the-late-ferry/": "post", blog.HOME + "category/boats/": "listing"}


def test_what_the_systems_markup_says_is_kept(journal):
    journal.save_response(blog.post(17, "the-late-ferry"))
    run(journal)
    result = journal.one(PageResult, blog.HOME + "2014/05/the-late-ferry/")
    assert (result.number, result.says, result.protected) == (17, "post", False)
    assert result.also == [blog.HOME + "?p=17"]
    assert result.article.published == "2014-05-03T09:00:00+00:00"


def test_a_second_round_does_nothing(journal):
    journal.save_response(blog.post(1, "the-late-ferry"))
    run(journal)
    before = list(journal.made(PageResult))
    assert run(journal).unchanged == 1
    assert list(journal.made(PageResult)) == before


def test_another_body_and_other_rules_are_extracted_again_and_told(journal, monkeypatch):
    journal.save_response(blog.post(1, "the-late-ferry"))
    journal.save_response(blog.post(2, "a-knot"))
    run(journal)
    journal.save_response(blog.post(2, "a-knot", words="The knot held."))
    done = run(journal)
    assert (done.extracted, done.unchanged, done.changed) == (1, 1, [blog.HOME + "2014/05/a-knot/"])
    monkeypatch.setattr(extract, "fingerprint", lambda: "other rules")
    done = run(journal)
    assert (done.extracted, done.changed) == (2, [])


def test_a_page_that_cannot_be_read_is_a_failure_until_it_can(journal):
    url = blog.HOME + "2014/05/a-knot/"
    journal.save_response(Response(url=url, status=200, headers=blog.HTML, body=b"%PDF-1.4 not a page"))
    journal.save_response(blog.post(1, "the-late-ferry"))
    done = run(journal)
    assert (done.extracted, done.failed) == (1, 1)
    failure = next(journal.made(Failure))
    assert (failure.url, failure.stage, failure.code) == (url, "extract", "NotHtmlError")
    journal.save_response(blog.post(2, "a-knot"))
    assert run(journal).failed == 0
    assert list(journal.made(Failure)) == []


def test_what_was_done_before_the_run_was_broken_off_is_kept(journal):
    class Broken(Watch):
        def advance(self, steps=1, *, total=None):  # noqa: ARG002 - the watch's signature
            raise KeyboardInterrupt

    for number in range(40):
        journal.save_response(blog.post(number, f"day-{number}"))
    with pytest.raises(KeyboardInterrupt):
        extract_pages(journal, Options(jobs=1), Broken())
    kept = journal.count(PageResult)
    assert 0 < kept < 40
    assert run(journal).extracted == 40 - kept
    assert journal.count(PageResult) == 40


def test_processes_find_what_is_found_here(journal, tmp_path, monkeypatch):
    with Journal(tmp_path / "other.sqlite") as other:
        for number in range(12):
            for each in (journal, other):
                each.save_response(blog.post(number, f"day-{number}"))
        run(journal)
        monkeypatch.setattr(extract, "Crew", Crew)
        extract_pages(other, Options(jobs=2), Watch())
        assert list(journal.made(PageResult)) == list(other.made(PageResult))


@pytest.mark.parametrize(
    ("header", "body", "expected"),
    [
        ("text/html", b"anything", True),
        ("application/xhtml+xml; charset=utf-8", b"anything", True),
        ("", b"  <!DOCTYPE html><p>x", True),
        ("text/plain", b"\xef\xbb\xbf<!-- saved --><html><p>x", True),
        ("text/plain", b"User-agent: *", False),
        ("text/xml", b"<?xml version='1.0'?><html xmlns='x'>", True),
        ("text/xml", b"<?xml version='1.0'?><rss>", False),
        ("image/png", b"<html>", False),
    ],
)
def test_a_page_is_told_by_its_header_or_by_its_look(journal, header, body, expected):
    answer = Response(url=blog.HOME, status=200, headers={"content-type": header} if header else {}, body=body)
    assert is_page(answer, journal) is expected


def test_the_charset_of_the_header_is_heeded(journal):
    answer = blog.post(1, "the-late-ferry", words="Señor Núñez paid.")
    body = answer.body.decode().encode("cp1252")
    journal.save_response(
        Response(url=answer.url, status=200, headers={"content-type": 'text/html; charset="windows-1252"'}, body=body)
    )
    run(journal)
    assert "Señor Núñez paid." in journal.one(PageResult, answer.url).article.text


def bare(url, *, head=""):
    """A post in the markup of an old template: no mark of what it is, and more links beside it than words."""
    rows = "".join(
        f'<li><a href="/notes/of-the-day-{n}.html">What we did on day {n}, 3.4.2009</a></li>' for n in range(40)
    )
    body = f'<h3>More</h3><ul>{rows}</ul><h2><a href="{url}">A knot</a></h2><div class="text"><p>{blog.STORY}</p></div>'
    html = f"<html><head><title>A knot</title>{head}</head><body>{body}</body></html>"
    return Response(url=url, status=200, headers=blog.HTML, body=html.encode())


def test_what_the_blog_names_among_its_posts_is_read_as_one_however_much_it_lists(journal):
    named, unnamed = bare(blog.HOME + "notes/a-knot.html"), bare(blog.HOME + "notes/a-rope.html")
    for each in (named, unnamed):
        journal.save_response(each)
    journal.met([Sighting(url=named.url, found_by="feed", place=blog.HOME + "feed/")])
    run(journal)
    kinds = {each.url: each.article.kind for each in journal.made(PageResult)}
    assert kinds == {named.url: "post", unnamed.url: "listing"}
    assert run(journal).extracted == 0


def test_a_page_with_the_short_link_of_a_post_is_read_as_one(journal):
    url = blog.HOME + "?p=12"
    journal.save_response(bare(url, head=f'<link rel="shortlink" href="{url}">'))
    run(journal)
    assert journal.one(PageResult, url).article.kind == "post"


def test_a_change_of_the_migrators_own_rules_is_a_change():
    home = Path(extract.blogextract.__file__).parent
    read = {path.relative_to(home).as_posix() for path in extract._files(home)}
    assert {"migrate/extract/region.py", "migrate/extract/signs.py", "migrate/losses.py", "pipeline.py"} <= read
