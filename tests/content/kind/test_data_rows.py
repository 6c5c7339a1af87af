"""The posts that a listing's page holds as data for its own script."""

import json

import pytest

from blogextract import extract
from blogextract.content.kind.data_rows import listed_in_data
from blogextract.document import load
from blogextract.segment import segment
from content.pages import PROSE, paragraphs

POSTS = [{"title": "The Tomatoes", "url": "/p/tomatoes/"}, {"title": "The Cellar", "url": "/p/cellar/"}]
SHELL = "<html><head><title>All posts</title></head><body><main><p>Loading</p></main>{0}</body></html>"
ADDRESS = "https://garden.example/archives/"


def holder(posts, tag="template"):
    kind = " type=application/json" if tag == "script" else ""
    return f"<{tag}{kind} id=data>{json.dumps(posts)}</{tag}>"


def urls(inside):
    return [entry.url for entry in listed_in_data(segment(load(SHELL.format(inside), url=ADDRESS))).entries]


@pytest.mark.parametrize("tag", ["template", "script"])
def test_a_list_of_titles_and_addresses_is_the_posts(tag):
    assert urls(holder(POSTS, tag)) == ["https://garden.example/p/tomatoes/", "https://garden.example/p/cellar/"]


@pytest.mark.parametrize(
    "inside",
    [
        holder([*POSTS, {"name": "no address"}]),
        holder([{"title": post["title"], "url": f"https://elsewhere.example{post['url']}"} for post in POSTS]),
        holder(POSTS[:1]),
        holder({"posts": POSTS}),
        "<template>[{]</template>",
        "<template>[1, 2, null]</template>",
        "<template>" + "[" * 100_000 + "</template>",
        "",
    ],
)
def test_other_data_lists_no_posts(inside):
    assert urls(inside) == []


def test_a_listing_that_shows_no_rows_has_those_of_its_data():
    article = extract(SHELL.format(holder(POSTS)), url=ADDRESS)
    assert (article.kind, [entry.title for entry in article.entries]) == ("listing", ["The Tomatoes", "The Cellar"])


def test_a_posts_page_with_an_index_to_search_in_is_a_post():
    page = f"<html><body><article><h1>Late Tomatoes</h1>{paragraphs()}</article>{holder(POSTS, 'script')}</body></html>"
    article = extract(page, url="https://garden.example/2020/11/late-tomatoes/")
    assert (article.kind, article.entries) == ("post", [])
    assert article.text == "\n\n".join(PROSE)
