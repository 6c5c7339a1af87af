"""`blogextract migrate`, from the outside."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from blogextract.cli.migrate import TARGET_NAMES
from blogextract.migrate.targets import TARGETS
from cli.conftest import listening
from migrate.small_blog import small_blog


@pytest.fixture(scope="module")
def blog():
    site = small_blog(6)
    with site.serve():
        yield site


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "blogextract", "migrate", *map(str, arguments)]
    environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, env=environment)  # noqa: S603 - our own command


def test_every_target_can_be_named():
    assert sorted(TARGET_NAMES) == sorted(TARGETS)


def test_a_blog_comes_out_and_the_last_lines_say_what_came_of_it(blog, tmp_path):
    done = run(blog.home + "/", tmp_path / "out", "--rate", "0")
    assert done.returncode == 0, done.stderr
    assert len((tmp_path / "out" / "posts.jsonl").read_text().splitlines()) == 6
    assert "6 posts" in done.stdout
    assert "no post is missing" in done.stdout
    assert "\x1b" not in done.stdout + done.stderr


def test_missing_posts_are_an_exit_code_and_a_name(tmp_path):
    site = small_blog(6)
    whole = site.answer
    site.answer = lambda path: None if "boat-4" in path else whole(path)
    with site.serve():
        done = run(site.home + "/", tmp_path / "out", "--rate", "0")
    assert done.returncode == 1
    report = json.loads((tmp_path / "out" / "report.json").read_text())
    assert [each["url"].rpartition("2014/05/")[2] for each in report["completeness"]["missing"]] == ["boat-4/"]


def test_a_dry_run_says_what_would_be_done_and_writes_nothing(blog, tmp_path):
    done = run(blog.home + "/", tmp_path / "out", "--dry-run", "--rate", "0")
    assert done.returncode == 0, done.stderr
    assert "6 addresses named by sitemaps" in done.stdout
    assert not (tmp_path / "out").exists()


def test_an_error_is_one_line(tmp_path):
    done = run(tmp_path / "nothing-here", tmp_path / "out")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "no such file" in done.stderr


def test_an_unknown_target_is_a_usage_error(blog, tmp_path):
    done = run(blog.home + "/", tmp_path / "out", "--to", "geocities")
    assert done.returncode == 2


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM], ids=["ctrl-c", "terminated"])
def test_an_interrupted_run_says_how_to_go_on_and_goes_on(sign, blog, tmp_path):
    out = tmp_path / "out"
    command = [sys.executable, "-m", "blogextract", "migrate", f"{blog.home}/", str(out), "--rate", "5"]
    process = subprocess.Popen(  # noqa: S603 - our own command
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=listening,  # noqa: PLW1509 - it sets a handler and nothing else
    )
    deadline = time.monotonic() + 60
    while not (out / "journal.sqlite-wal").exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    time.sleep(0.3)
    process.send_signal(sign)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 130, told
    assert "goes on" in told
    assert "Traceback" not in told
    assert run(blog.home + "/", out, "--rate", "0").returncode == 0
    assert len((out / "posts.jsonl").read_text().splitlines()) == 6
