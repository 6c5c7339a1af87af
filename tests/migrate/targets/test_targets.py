"""What holds for every target: all posts, the same bytes each time, and nothing of the user's touched."""

from __future__ import annotations

import pytest

from blogextract.errors import MigrateError
from blogextract.migrate.model import Options, Post
from blogextract.migrate.targets import TARGETS, plan, target
from migrate.targets.posts import contents, journal_in, migrate, posts, rewrite_all

each_target = pytest.mark.parametrize("name", sorted(TARGETS))
ONE_FILE = {"ghost", "jsonl", "wordpress"}


@each_target
def test_two_runs_write_the_same_bytes_whatever_the_folder(tmp_path, name):
    first, second = contents(migrate(tmp_path / "a", name)), contents(migrate(tmp_path / "b" / "c", name))
    assert first == second
    assert first


@each_target
def test_a_second_run_in_the_same_folder_changes_nothing(tmp_path, name):
    with journal_in(tmp_path) as journal:
        rewrite_all(journal, tmp_path, Options(target=name))
        before = contents(tmp_path)
        rewrite_all(journal, tmp_path, Options(target=name))
    assert contents(tmp_path) == before
    assert not [path for path in before if path.endswith("-part")]


@each_target
def test_the_words_of_every_post_are_there(tmp_path, name):
    text = b"".join(contents(migrate(tmp_path, name)).values()).decode()
    for words in ("And more of it.", "Words that are a post.", "Part two", "A gallery", "Not referred to."):
        assert words in text, words


@each_target
def test_a_post_that_is_gone_leaves_no_file(tmp_path, name):
    with journal_in(tmp_path) as journal:
        rewrite_all(journal, tmp_path, Options(target=name))
        before = contents(tmp_path)
        journal.forget(Post, "https://kettle-lane.example/2012/")
        rewrite_all(journal, tmp_path, Options(target=name))
        after = contents(tmp_path)
    assert "日本語".encode() in b"".join(before.values())
    assert "日本語".encode() not in b"".join(after.values())
    if name not in ONE_FILE:
        gone = before.keys() - after.keys()
        assert len(gone) == 1
        assert not (tmp_path / gone.pop()).exists()


@each_target
def test_every_post_has_an_address_of_its_own(tmp_path, name):
    with journal_in(tmp_path) as journal:
        where = plan(journal, Options(target=name))
        addresses = [where.address(post) for post in posts()]
        assert len({address.casefold() for address in addresses}) == len(addresses)
        based = plan(journal, Options(target=name, base_url="https://new.example/blog/"))
        if TARGETS[name].rewrites and not TARGETS[name].prefix:
            assert [based.address(post) for post in posts()] == [f"https://new.example/blog{a}" for a in addresses]


@each_target
def test_links_between_posts_lead_to_the_new_addresses(tmp_path, name):
    with journal_in(tmp_path) as journal:
        address = plan(journal, Options(target=name)).address(posts()[1])
        rewrite_all(journal, tmp_path, Options(target=name))
    text = b"".join(contents(tmp_path).values()).decode()
    assert f"{address.removeprefix('/')}#part-two" in text


def test_a_target_that_does_not_exist_is_told_with_those_that_do():
    with pytest.raises(MigrateError, match="there is no target 'joomla': choose one of eleventy, ghost, "):
        target("joomla")
