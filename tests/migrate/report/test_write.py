"""The files of the account."""

from __future__ import annotations

import csv
import json
from fnmatch import fnmatch

import pytest

from blogextract.errors import MigrateError
from blogextract.migrate.model import Post
from blogextract.migrate.targets.generator import OWN_FILES
from migrate.report.blog import Blog

BASE = "https://old.example"


def small_blog(folder):
    blog = Blog(folder)
    links = (
        f"<p>See <a href='{BASE}/b/#nothing'>there</a> and <a href='{BASE}/gone/'>that</a> for more of the same.</p>"
    )
    picture = f"<figure><img src='{BASE}/wp-content/uploads/cup.jpg' alt='A cup'></figure>"
    blog.add(f"{BASE}/a/", "First post", links, picture, aliases=[f"{BASE}/?p=1"])
    blog.add(f"{BASE}/b/", "Second post", "<ul><li>Black tea</li><li>Green tea</li></ul>", protected=True)
    blog.fail(f"{BASE}/wp-content/uploads/cup.jpg")
    return blog


def test_every_file_of_the_account_is_there(tmp_path):
    blog = small_blog(tmp_path)
    blog.report(missing=[f"{BASE}/lost/"])
    assert set(blog.files()) == {
        "dead-links.csv",
        "people.json",
        "redirects/_redirects",
        "redirects/htaccess.txt",
        "redirects/nginx.conf",
        "report.html",
        "report.json",
        "review.md",
        "urls.csv",
    }


def test_no_generator_takes_the_account_for_a_part_of_the_site(tmp_path):
    blog = small_blog(tmp_path)
    blog.report()
    places = {name.partition("/")[0] for name in blog.files()}
    assert [place for place in places if not any(fnmatch(place, own) for own in OWN_FILES)] == []


def test_the_json_tells_what_is_missing_and_what_was_lost(tmp_path):
    blog = small_blog(tmp_path)
    blog.report(missing=[f"{BASE}/lost/"])
    report = json.loads((tmp_path / "report.json").read_text())
    assert [each["url"] for each in report["completeness"]["missing"]] == [f"{BASE}/lost/"]
    assert report["totals"]["posts"] == 2
    assert report["totals"]["missing"] == 1
    assert report["totals"]["protected"] == 1
    assert {loss["url"] for loss in report["losses"]} == {f"{BASE}/a/", f"{BASE}/b/"}
    assert report["media_failures"] == [
        {
            "url": f"{BASE}/wp-content/uploads/cup.jpg",
            "code": "NotFound",
            "message": "the server answered 404",
            "posts": [f"{BASE}/a/"],
        }
    ]
    assert report["dead_links"] == {"no such place": 1, "not visited": 1}
    assert report["protected"] == [f"{BASE}/b/"]
    assert "password" in {each["code"] for each in report["warnings"]}


def test_the_tables_name_every_address_and_every_dead_link(tmp_path):
    blog = small_blog(tmp_path)
    blog.report(missing=[f"{BASE}/lost/"])
    rows = {row["old"]: row for row in csv.DictReader((tmp_path / "urls.csv").read_text().splitlines())}
    assert rows[f"{BASE}/a/"]["new"] == rows[f"{BASE}/?p=1"]["new"] == "/posts/a/"
    assert rows[f"{BASE}/lost/"]["kind"] == "missing"
    dead = list(csv.DictReader((tmp_path / "dead-links.csv").read_text().splitlines()))
    assert [row["link"] for row in dead] == [f"{BASE}/b/#nothing", f"{BASE}/gone/"]
    assert {row["post"] for row in dead} == {f"{BASE}/a/"}
    assert '"/?p=1" "/posts/a/";' in (tmp_path / "redirects" / "nginx.conf").read_text()


def test_the_same_journal_gives_the_same_bytes(tmp_path):
    first, second = small_blog(tmp_path / "1"), small_blog(tmp_path / "2")
    first.report()
    second.report()
    again = first.files()
    first.report()
    assert first.files() == second.files() == again


def test_what_changed_since_the_last_run_is_told(tmp_path):
    blog = small_blog(tmp_path)
    assert not blog.report().changes
    blog.add(f"{BASE}/a/", "First post, changed")
    blog.add(f"{BASE}/c/", "Third post")
    blog.journal.forget(Post, f"{BASE}/b/")
    found = blog.report().changes
    assert found.added == [f"{BASE}/c/"]
    assert found.removed == [f"{BASE}/b/"]
    assert set(found.changed) == {f"{BASE}/a/"}
    assert {"title", "sections", "aliases"} <= set(found.changed[f"{BASE}/a/"])
    assert not blog.report().changes


def test_a_blog_of_which_nothing_was_found_has_its_account_too(tmp_path):
    blog = Blog(tmp_path)
    report = blog.report(missing=[f"{BASE}/lost/"])
    assert (report.totals.posts, report.totals.missing) == (0, 1)
    assert (tmp_path / "urls.csv").read_text().splitlines() == [
        "old,new,kind,status",
        f"{BASE}/,/,home,same",
        f"{BASE}/lost/,,missing,none",
    ]
    assert f"{BASE}/lost/" in (tmp_path / "report.html").read_text()


@pytest.mark.parametrize("name", ["report.html", "report.json", "urls.csv", "review.md", "redirects/nginx.conf"])
def test_a_file_of_the_users_is_not_written_over(tmp_path, name):
    blog = small_blog(tmp_path)
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text("my own notes")
    with pytest.raises(MigrateError, match="move it away"):
        blog.report()
    assert (tmp_path / name).read_text() == "my own notes"


def test_a_second_run_replaces_what_the_first_one_wrote(tmp_path):
    blog = small_blog(tmp_path)
    blog.report()
    blog.add(f"{BASE}/c/", "Third post")
    blog.report()
    assert json.loads((tmp_path / "report.json").read_text())["changes"]["added"] == [f"{BASE}/c/"]
    assert f"{BASE}/c/" in (tmp_path / "urls.csv").read_text()
