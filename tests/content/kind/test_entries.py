"""The posts that a page lists."""

import pytest

from blogextract.content.kind.entries import listed
from blogextract.document import load
from blogextract.segment import segment

TITLES = ("The Tomatoes", "The Cellar", "The Chutney", "The Catalogue")
ROWS = "".join(
    f"<li class=row><time datetime=2020-11-0{at}>11-0{at}</time><a class=row-title href=/{at}/>{title}</a></li>"
    for at, title in enumerate(TITLES, start=1)
)


def titles(body):
    document = load(
        f"<html><body><div><p>Late Tomatoes</p></div>{body}</body></html>", url="https://garden.example/all/"
    )
    return [entry.title for entry in listed(segment(document)).entries]


@pytest.mark.parametrize("beside", ["<aside><p>Twelve posts</p></aside>", "<div id=sidebar><p>Twelve posts</p></div>"])
def test_a_wrapper_whose_class_says_on_which_side_the_sidebar_is_holds_the_posts(beside):
    frame = "<div class=frame>" + "<span>of the page</span>" * 40 + "</div>"
    assert titles(f"{frame}<div class=sidebar-right><section>{ROWS}</section>{beside}</div>") == list(TITLES)


def test_the_posts_in_a_sidebar_are_not_what_the_page_lists():
    frame = "<div class=frame>" + "<span>of the page</span>" * 40 + "</div>"
    assert titles(f"{frame}<div class=sidebar-right><section>{ROWS}</section><p>Twelve posts</p></div>") == []


def test_the_way_home_and_the_archive_of_a_day_are_no_posts():
    others = "<h1><a href=/index.php>Late Tomatoes</a></h1><h2><a href=/2020/11/03/>3 November</a></h2>"
    assert titles(others + ROWS) == list(TITLES)


LARGE = "<div class=card><a class='block font-bold {} text-90' href=/{}/>{}</a><p>{}</p></div>"
TOLD = "We picked all of them on a Sunday, green and hard, and carried three crates down into the cellar, " * 2


@pytest.mark.parametrize(("size", "found"), [("text-3xl", list(TITLES)), ("text-sm", [])])
def test_links_that_classes_set_in_large_type_are_titles(size, found):
    assert titles("".join(LARGE.format(size, at, title, TOLD) for at, title in enumerate(TITLES, start=1))) == found
