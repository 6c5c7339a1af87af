"""Files are whole or not there, and a user's own are neither replaced nor removed."""

from __future__ import annotations

import os

import pytest

from blogextract.errors import MigrateError
from blogextract.migrate.files import Files
from blogextract.migrate.journal import Journal


@pytest.fixture
def journal(tmp_path):
    with Journal(tmp_path / "journal.sqlite") as opened:
        yield opened


def run(journal, folder, files, offered=()):
    at = Files(journal, folder)
    for path, content in files.items():
        at.write(path, content)
    for path in offered:
        at.offer(path, "ours")
    at.finish()


def test_what_is_no_longer_due_goes_with_its_empty_folders(journal, tmp_path):
    run(journal, tmp_path, {"a/b/one.md": "1", "a/two.md": "2"})
    run(journal, tmp_path, {"a/two.md": "2"})
    assert not (tmp_path / "a" / "b").exists()
    assert (tmp_path / "a" / "two.md").read_text() == "2"


def test_a_file_that_changes_is_replaced(journal, tmp_path):
    run(journal, tmp_path, {"one.md": "old"})
    run(journal, tmp_path, {"one.md": "new"})
    assert (tmp_path / "one.md").read_text() == "new"


def test_a_users_file_in_the_way_is_kept_and_told(journal, tmp_path):
    (tmp_path / "one.md").write_text("mine")
    with pytest.raises(MigrateError, match="move it away and run again"):
        run(journal, tmp_path, {"one.md": "ours"})
    assert (tmp_path / "one.md").read_text() == "mine"


def test_a_file_that_the_user_has_changed_is_theirs(journal, tmp_path):
    run(journal, tmp_path, {"one.md": "ours", "two.md": "ours"})
    (tmp_path / "one.md").write_text("changed")
    with pytest.raises(MigrateError, match=r"one\.md is not as a migration wrote it"):
        run(journal, tmp_path, {"one.md": "ours again"})
    run(journal, tmp_path, {"two.md": "ours"})
    assert (tmp_path / "one.md").read_text() == "changed"


def test_a_users_configuration_stays_and_ours_is_only_offered(journal, tmp_path):
    (tmp_path / "hugo.toml").write_text("mine")
    run(journal, tmp_path, {}, offered=["hugo.toml", "layouts/a.html"])
    assert (tmp_path / "hugo.toml").read_text() == "mine"
    assert (tmp_path / "layouts" / "a.html").read_text() == "ours"
    (tmp_path / "layouts" / "a.html").write_text("mine now")
    run(journal, tmp_path, {}, offered=["layouts/a.html"])
    run(journal, tmp_path, {})
    assert (tmp_path / "layouts" / "a.html").read_text() == "mine now"


def test_a_run_that_was_killed_between_note_and_file_goes_on(journal, tmp_path):
    run(journal, tmp_path, {"one.md": "old"})
    at = Files(journal, tmp_path)
    with journal.step():
        at._note("one.md", "0" * 64)  # killed here: noted, not written
    run(journal, tmp_path, {"one.md": "new"})
    assert (tmp_path / "one.md").read_text() == "new"


def test_a_stream_that_breaks_off_leaves_the_file_as_it_was(journal, tmp_path):
    run(journal, tmp_path, {"all.xml": "old"})
    at = Files(journal, tmp_path)

    def break_off():
        with at.stream("all.xml") as file:
            file.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        break_off()
    assert (tmp_path / "all.xml").read_text() == "old"
    with at.stream("all.xml") as file:
        file.write(b"whole")
    at.finish()
    assert (tmp_path / "all.xml").read_text() == "whole"


def test_a_stream_does_not_take_the_place_of_a_users_file(journal, tmp_path):
    (tmp_path / "all.xml").write_text("mine")

    def write():
        with Files(journal, tmp_path).stream("all.xml") as file:
            file.write(b"ours")

    with pytest.raises(MigrateError, match="not as a migration wrote it"):
        write()
    assert [path.name for path in tmp_path.glob("all*")] == ["all.xml"]
    assert (tmp_path / "all.xml").read_text() == "mine"


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no symbolic links here")
def test_nothing_is_written_through_a_link_that_leads_out(journal, tmp_path):
    out, elsewhere = tmp_path / "out", tmp_path / "elsewhere"
    out.mkdir()
    elsewhere.mkdir()
    (out / "content").symlink_to(elsewhere)
    with pytest.raises(MigrateError, match="leads out of"):
        run(journal, out, {"content/one.md": "ours"})
    assert list(elsewhere.iterdir()) == []


def test_thousands_of_files_are_written_in_batches(journal, tmp_path):
    run(journal, tmp_path, {f"posts/{number}.md": str(number) for number in range(300)})
    assert len(list((tmp_path / "posts").iterdir())) == 300
    run(journal, tmp_path, {})
    assert not (tmp_path / "posts").exists()
