"""Old and new addresses of one run, for targets that move posts and for those that keep them as they were."""

from __future__ import annotations

import pytest

from blogextract.article import Article, Section
from blogextract.blocks import Image
from blogextract.migrate.journal import Journal
from blogextract.migrate.links.new_addresses import NewAddresses
from blogextract.migrate.model import Media, Options, Post, Site
from blogextract.migrate.targets import plan

BLOG = "https://blog.example"
PICTURE, ITS_PAGE = f"{BLOG}/up/cup.png", f"{BLOG}/tea/cup/"


@pytest.fixture
def journal(tmp_path):
    with Journal(tmp_path / "journal.sqlite") as opened:
        shown = Section(blocks=[Image(src=PICTURE, link=ITS_PAGE)])
        opened.save([Post(url=f"{BLOG}/tea/", article=Article(url=f"{BLOG}/tea/", sections=[shown]))])
        media = Media(digest="0" * 64, urls=[PICTURE], path="media/up/cup.png", content_type="image/png", size=1)
        opened.save([media])
        yield opened


def moved(journal, target, **options):
    where = plan(journal, Options(target=target, **options))
    return NewAddresses(journal, Site(url=f"{BLOG}/"), where, {ITS_PAGE: "attachment"})


def told(addresses):
    return {move.old.removeprefix(BLOG): (move.new, move.status) for move in addresses.moves()}


def test_posts_pictures_and_their_pages_move_to_the_new_site(journal):
    addresses = moved(journal, "hugo")
    assert addresses.link(f"{BLOG}/tea/") == "/posts/tea/"
    assert addresses.media(PICTURE) == addresses.link(ITS_PAGE) == "/media/up/cup.png"
    assert told(addresses) == {
        "/tea/": ("/posts/tea/", "redirect"),
        "/tea/cup/": ("/media/up/cup.png", "redirect"),
        "/": ("/", "same"),
        "/up/cup.png": ("/media/up/cup.png", "redirect"),
    }
    assert list(addresses.dead()) == []


def test_a_new_host_is_part_of_every_new_address(journal):
    moves = told(moved(journal, "hugo", base_url="https://new.example"))
    assert moves["/tea/"] == ("https://new.example/posts/tea/", "redirect")
    assert moves["/"] == ("https://new.example/", "redirect")


def test_a_target_that_keeps_addresses_says_where_files_lie(journal):
    addresses = moved(journal, "jsonl")
    assert told(addresses) == {
        "/tea/": (f"{BLOG}/tea/", "same"),
        "/tea/cup/": ("media/up/cup.png", "stored"),
        "/up/cup.png": ("media/up/cup.png", "stored"),
    }
    assert list(addresses.dead()) == []


def test_a_platforms_word_for_its_site_is_in_no_redirect(journal):
    addresses = moved(journal, "ghost")
    assert addresses.link(f"{BLOG}/tea/").startswith("__GHOST_URL__/")
    assert not any(new.startswith("__") for new, _ in told(addresses).values())


def test_a_blog_without_an_address_has_no_first_page(tmp_path):
    with Journal(tmp_path / "journal.sqlite") as empty:
        addresses = NewAddresses(empty, Site(url=""), plan(empty, Options(target="hugo")), {})
        assert list(addresses.moves()) == []
