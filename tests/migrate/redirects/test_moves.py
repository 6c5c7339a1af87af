"""The account of addresses."""

from __future__ import annotations

import csv

import pytest

from blogextract.article import Article
from blogextract.migrate.journal import Journal
from blogextract.migrate.model import Media, Post
from blogextract.migrate.redirects.moves import (
    Move,
    cell,
    media_moves,
    missing_moves,
    other_moves,
    post_moves,
    urls_csv,
)

BLOG = "https://blog.example"


@pytest.fixture
def journal(tmp_path):
    with Journal(tmp_path / "journal.sqlite") as opened:
        yield opened


def made(path, **fields):
    return Post(url=BLOG + path, article=Article(url=BLOG + path), **fields)


def test_every_old_address_of_a_post_is_there_once(journal):
    journal.save(
        [
            made("/a/", aliases=[f"{BLOG}/?p=1", f"{BLOG}/b/"], pages=[f"{BLOG}/a/", f"{BLOG}/a/2/"]),
            made("/b/", aliases=[f"{BLOG}/?p=1"], kind="page"),
        ]
    )
    found = [
        (move.old, move.new, move.kind, move.status)
        for move in post_moves(journal, lambda post: "/posts" + post.url.removeprefix(BLOG))
    ]
    assert found == [
        (f"{BLOG}/a/", "/posts/a/", "post", "redirect"),
        (f"{BLOG}/a/2/", "/posts/a/", "part", "redirect"),
        (f"{BLOG}/?p=1", "/posts/a/", "alias", "redirect"),
        (f"{BLOG}/b/", "/posts/b/", "page", "redirect"),
    ]


@pytest.mark.parametrize(
    ("new", "status"),
    [("/a/", "same"), (f"{BLOG}/a/", "same"), ("/a", "redirect"), ("https://new.example/a/", "redirect")],
)
def test_an_address_that_stays_needs_no_redirect(journal, new, status):
    journal.save([made("/a/")])
    assert [move.status for move in post_moves(journal, lambda _: new)] == [status]


def test_listings_pictures_files_and_missing_posts_are_accounted_for(journal):
    journal.save(
        [
            Media(
                digest="0" * 64,
                urls=[f"{BLOG}/u/b.png", f"{BLOG}/u/a.png"],
                path="media/a.png",
                content_type="image/png",
                size=1,
            )
        ]
    )
    kinds = {f"{BLOG}/": "listing", f"{BLOG}/tag/x/": "listing", f"{BLOG}/a/pic/": "attachment", f"{BLOG}/a/": "post"}
    moves = [
        *other_moves(kinds, {f"{BLOG}/": "/", f"{BLOG}/a/pic/": "/media/a.png"}),
        *media_moves(journal, lambda media: "/" + media.path),
        *missing_moves([f"{BLOG}/lost/"]),
    ]
    assert [(move.old.removeprefix(BLOG), move.new, move.kind, move.status) for move in moves] == [
        ("/", "/", "home", "same"),
        ("/a/pic/", "/media/a.png", "attachment", "redirect"),
        ("/tag/x/", "", "listing", "none"),
        ("/u/a.png", "/media/a.png", "file", "redirect"),
        ("/u/b.png", "/media/a.png", "file", "redirect"),
        ("/lost/", "", "missing", "none"),
    ]


def test_the_table_reads_back_and_holds_no_formula():
    moves = [
        Move(old=f'{BLOG}/a,"b"\n', new="/x/", kind="post", status="redirect"),
        Move(old="=1+1", new="@x", kind="post", status="same"),
    ]
    rows = list(csv.reader(urls_csv(moves).splitlines(keepends=True)))
    assert rows == [
        ["old", "new", "kind", "status"],
        [f'{BLOG}/a,"b"\n', "/x/", "post", "redirect"],
        ["'=1+1", "'@x", "post", "same"],
    ]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_a_cell_never_begins_like_a_formula(start):
    assert cell(start + "x") == f"'{start}x"
    assert cell("x" + start) == "x" + start
