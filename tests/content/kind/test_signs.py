"""The signs by which listings are told from posts."""

import pytest

from blogextract.content.kind.signs import Told, signs_of
from blogextract.document import load
from blogextract.segment import segment
from content.pages import selection_of


def signs(url, page="<html><body><p>Some text.</p></body></html>"):
    outline = segment(load(page, url=url))
    return signs_of(outline, selection_of([False] * len(outline.runs)), Told(address=url))


@pytest.mark.parametrize(
    "path",
    [
        "blog",
        "blog/",
        "news/page/2/",
        "category/garden/",
        "tag/leeks",
        "tags/leeks/kale/",
        "2020/",
        "2020/05/",
        "archives/2020/05/",
        "archives/leeks/",
        "posts",
    ],
)
def test_an_address_of_a_blog_a_term_or_a_month_is_a_listing_s(path):
    assert signs(f"https://garden.example/{path}")["path_listing"] == 1


@pytest.mark.parametrize(
    "path",
    [
        "blog/late-tomatoes",
        "articles/A123456.html",
        "news/leeks",
        "2020/05/leeks/",
        "p/1",
        "archives/12/",
        "archives/1402.html",
    ],
)
def test_an_address_of_a_post_under_the_blog_s_is_not(path):
    assert signs(f"https://garden.example/{path}")["path_listing"] == 0


@pytest.mark.parametrize(
    ("path", "words", "number"),
    [
        ("late-tomatoes-in-the-garden", 0.8, 0),
        ("kale", 0, 0),
        ("2020/05/leeks", 0, 1),
        ("item?id=1", 0, 0),
        ("123456", 0, 1),
    ],
)
def test_words_and_numbers_in_an_address_are_a_post_s(path, words, number):
    found = signs(f"https://garden.example/{path}")
    assert (found["path_words"], found["path_number"]) == (words, number)


def test_a_page_without_an_address_has_none_of_its_signs():
    found = signs(None)
    assert {found[name] for name in found if name.startswith("path_")} == {0}
