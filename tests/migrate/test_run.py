"""A migration as a whole: what comes out, and that nothing which ends it changes that."""

from __future__ import annotations

import json
import multiprocessing
import os
import random
import signal
import time
from pathlib import Path

import pytest

from blogextract.errors import MigrateError
from blogextract.migrate import Options, Watch, look, migrate
from blogextract.migrate.targets import TARGETS
from migrate.small_blog import small_blog

QUICK = Options(rate=0, jobs=1)
KILLS = 50


def files(folder: Path) -> dict[str, bytes]:
    """All files of a folder but the journal, whose bytes tell its history."""
    found = sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("journal.sqlite"))
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


@pytest.fixture(scope="module")
def blog():
    site = small_blog(15)
    with site.serve():
        yield site


@pytest.fixture(scope="module")
def done(blog, tmp_path_factory):
    """An unbroken run for each target."""
    runs: dict[str, Path] = {}

    def of(target: str) -> Path:
        if target not in runs:
            runs[target] = tmp_path_factory.mktemp(target)
            migrate(blog.home + "/", runs[target], Options(rate=0, jobs=1, target=target))
        return runs[target]

    return of


def test_every_post_comes_out_once_in_the_order_of_addresses(done):
    records = [json.loads(line) for line in (done("jsonl") / "posts.jsonl").read_text().splitlines()]
    urls = [record["url"] for record in records]
    assert sorted(urls) == urls
    assert len(urls) == len(set(urls)) == 15
    assert all(record["title"].startswith("Boat") for record in records)


def test_what_recurs_in_all_posts_is_taken_out_and_said(done):
    assert "Letters from the quay" not in (done("jsonl") / "posts.jsonl").read_text().replace("removed", "")[:2000]
    assert "Letters from the quay" in (done("jsonl") / "review.md").read_text()


def test_every_picture_is_there_once(done):
    assert len(list((done("jsonl") / "media").rglob("*.png"))) == 5


def test_the_account_is_there(done):
    report = json.loads((done("jsonl") / "report.json").read_text())
    assert report["totals"]["posts"] == 15
    assert report["completeness"]["missing"] == []
    assert {"report.html", "review.md", "urls.csv", "people.json"} <= files(done("jsonl")).keys()


def test_a_run_after_the_end_asks_for_nothing_and_changes_nothing(blog, done):
    before, asked = files(done("jsonl")), blog.asked.total()
    migrate(blog.home + "/", done("jsonl"), QUICK)
    assert blog.asked.total() == asked
    assert files(done("jsonl")) == before


@pytest.mark.parametrize("target", sorted(TARGETS))
def test_a_second_run_writes_the_same_over_the_first(blog, done, target):
    before = files(done(target))
    migrate(blog.home + "/", done(target), Options(rate=0, jobs=1, target=target, offline=True))
    assert files(done(target)) == before


def test_offline_makes_the_same_of_the_journal_alone(blog, done):
    before, asked = files(done("hugo")), blog.asked.total()
    migrate(blog.home + "/", done("hugo"), Options(rate=0, jobs=2, target="hugo", offline=True))
    assert blog.asked.total() == asked
    assert files(done("hugo")) == before


def test_offline_without_a_journal_says_what_to_do(blog, tmp_path):
    with pytest.raises(MigrateError, match="without --offline"):
        migrate(blog.home + "/", tmp_path, Options(offline=True))


def test_two_blogs_are_not_mixed_in_one_folder(done):
    with pytest.raises(MigrateError, match="another output folder"):
        migrate("http://127.0.0.1:1/", done("jsonl"), QUICK)


def test_looking_says_what_would_be_done_and_leaves_nothing(blog, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    lines = look(blog.home + "/", QUICK)
    assert any("15" in line and "sitemap" in line for line in lines)
    assert list(tmp_path.iterdir()) == []


def test_what_is_neither_address_nor_file_is_an_error(tmp_path):
    with pytest.raises(MigrateError, match="no address"):
        migrate(str(tmp_path / "none"), tmp_path / "out", QUICK)


class _Interrupted(Watch):
    """Ctrl-C at a certain step."""

    def __init__(self, steps: int) -> None:
        self._left = steps

    def advance(self, steps: int = 1, *, total: int | None = None) -> None:  # noqa: ARG002 - the form of a watch
        self._left -= steps
        if self._left < 0:
            raise KeyboardInterrupt


def test_ctrl_c_at_any_step_loses_nothing(blog, done, tmp_path):
    for steps in (1, 4, 9, 13):
        with pytest.raises(KeyboardInterrupt):
            migrate(blog.home + "/", tmp_path, QUICK, _Interrupted(steps))
    migrate(blog.home + "/", tmp_path, QUICK)
    assert files(tmp_path) == files(done("jsonl"))


def _run(source: str, out: str, target: str) -> None:
    migrate(source, Path(out), Options(rate=0, jobs=1, target=target))


def _killed(context, arguments: tuple[str, str, str], after: float) -> bool:
    """Start a run and kill it after a time; False where it had ended by itself."""
    process = context.Process(target=_run, args=arguments)
    process.start()
    process.join(after)
    killed = process.exitcode is None
    if killed:
        os.kill(process.pid, signal.SIGKILL)
    process.join()
    assert killed or process.exitcode == 0
    return killed


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL here")
def test_fifty_kills_at_random_moments_give_the_same_bytes(blog, done, tmp_path):
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["blogextract.migrate", "blogextract.pipeline"])
    moments = random.Random(7)  # noqa: S311 - no secret
    began = time.monotonic()
    _run(blog.home + "/", str(tmp_path / "timed"), "jsonl")
    whole = time.monotonic() - began
    kills = rounds = 0
    while kills < KILLS:
        target = ("jsonl", "hugo", "wordpress")[rounds % 3]
        out = tmp_path / f"{rounds}"
        arguments = (blog.home + "/", str(out), target)
        for _ in range(6):
            kills += _killed(context, arguments, moments.uniform(0.02, whole * 0.6))
        _run(*arguments)
        assert files(out) == files(done(target))
        rounds += 1
        assert rounds < KILLS
