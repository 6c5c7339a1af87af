"""The lines at the end of a run."""

from __future__ import annotations

from blogextract.migrate.completeness import Completeness, Missing
from blogextract.migrate.model import Counts, Site
from blogextract.migrate.report.changes import Changes
from blogextract.migrate.report.data import Report, Totals
from blogextract.migrate.report.words import summary


def told(*, missing=0, changes=None, **totals):
    lost = [Missing(url=f"https://old.example/{n}/", why="the server answered 500") for n in range(missing)]
    report = Report(
        blogextract="1",
        site=Site(url="https://old.example/"),
        target="hugo",
        totals=Totals(**totals),
        completeness=Completeness(missing=lost),
        changes=changes or Changes(),
    )
    return summary(report, "new-blog").splitlines()


def test_a_whole_blog_is_told_in_few_lines():
    lines = told(posts=1, pages=2, media_files=3, media_bytes=2048, page=Counts(words=1000), lost=Counts(words=1))
    assert lines == [
        "1 post and 2 pages from https://old.example/ are in new-blog",
        "3 pictures and files (2.0 KiB)",
        "999 of 1,000 words of the posts are in the records (99.9 %)",
        "no post is missing",
        "the account of it all: new-blog/report.html",
    ]


def test_nearly_all_is_never_told_as_all():
    assert "99.9 %" in "".join(told(page=Counts(words=1_000_000), lost=Counts(words=1)))
    assert "100.0 %" in "".join(told(page=Counts(words=10)))


def test_what_the_theme_says_on_every_post_is_told_apart():
    lines = told(page=Counts(words=1_100), furniture=Counts(words=100), lost=Counts(words=10))
    assert "990 of 1,000 words of the posts are in the records (99.0 %); 100 more are the theme's own" in lines


def test_missing_posts_are_named_and_many_are_counted():
    lines = told(missing=7)
    assert "7 posts missing:" in lines
    assert "  https://old.example/0/ (the server answered 500)" in lines
    assert "  and 2 more, named in report.html" in lines
    assert "no post is missing" not in lines


def test_trouble_and_changes_are_told():
    changes = Changes(added=["a"], changed={"b": ["title"], "c": ["tags", "title"]})
    lines = told(media_failures=2, dead_links=1, protected=1, changes=changes)
    assert "0 pictures and files (0 bytes); 2 could not be had" in lines
    assert "1 link in posts to nothing on the new site: see dead-links.csv" in lines
    assert "1 post behind a password: what can be seen was taken" in lines
    assert "since the last run: 1 new, 2 changed (in tags, title)" in lines
