import random
import signal
import sqlite3
import subprocess
import sys
import textwrap

import pytest

from blogextract.errors import JournalError
from blogextract.migrate.journal import Journal
from blogextract.migrate.model import Failure, Response, Sighting


def failure(url):
    return Failure(url=url, stage="fetch", code="X", message="m")


def test_what_was_written_is_there_when_it_is_opened_again(tmp_path):
    path = tmp_path / "journal.sqlite"
    answer = Response(url="http://a.example/", status=200, headers={"etag": '"1"'}, body=b"body \xff")
    with Journal(path) as journal:
        journal.save_response(answer)
        journal.note("start", "x")
        journal.save([failure("http://a.example/x")])
    with Journal(path) as journal:
        assert journal.response("http://a.example/") == answer
        assert journal.fact("start") == "x"
        assert journal.one(Failure, "fetch http://a.example/x") == failure("http://a.example/x")


def test_a_step_is_there_as_a_whole_or_not_at_all(journal):
    def broken():
        with journal.step():
            journal.note("a", "1")
            with journal.step():
                journal.enqueue("http://a.example/", purpose="page")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        broken()
    assert journal.fact("a") is None
    assert journal.size() == 0


def test_another_process_may_not_write_at_the_same_time(journal):
    code = (
        "import sys;from pathlib import Path;from blogextract.migrate.journal import Journal;Journal(Path(sys.argv[1]))"
    )
    arguments = [sys.executable, "-c", code, str(journal.path)]
    found = subprocess.run(arguments, capture_output=True, text=True, check=False)  # noqa: S603 - our own words
    assert "JournalError: another migration is at work" in found.stderr


def test_other_files_and_other_versions_are_refused(tmp_path):
    text = tmp_path / "a.sqlite"
    text.write_text("this is no database, and long enough to be told from one" * 30)
    with pytest.raises(JournalError, match="damaged or no journal"):
        Journal(text)
    with sqlite3.connect(tmp_path / "b.sqlite") as other:
        other.execute("CREATE TABLE x (y)")
    other.close()
    with pytest.raises(JournalError, match="no journal of blogextract"):
        Journal(tmp_path / "b.sqlite")
    Journal(tmp_path / "c.sqlite").close()
    with sqlite3.connect(tmp_path / "c.sqlite") as later:
        later.execute("PRAGMA user_version=99")
    later.close()
    with pytest.raises(JournalError, match="another version"):
        Journal(tmp_path / "c.sqlite")


def test_a_full_disk_is_said_and_undone(journal):
    journal._database.execute("PRAGMA max_page_count=60")
    blob = random.Random(1).randbytes(1_000_000)  # noqa: S311 - a test's data
    with pytest.raises(JournalError, match="the disk is full"):
        journal.save_response(Response(url="http://a.example/", status=200, body=blob))
    assert journal.response("http://a.example/") is None
    journal.note("still", "writes")


def test_one_body_is_kept_once(journal):
    for n in range(5):
        journal.save_response(Response(url=f"http://a.example/{n}", status=200, body=b"the same"))
    assert journal._database.execute("SELECT count(*) FROM bodies").fetchone() == (1,)
    assert journal.copies("http://a.example/3") == 5
    assert journal.copies("http://a.example/9") == 0


def test_thousands_of_rows_come_in_the_order_of_addresses(journal):
    urls = [f"http://a.example/{n:04}" for n in range(1000)]
    with journal.step():
        for url in reversed(urls):
            journal.enqueue(url, purpose="page")
            journal.save_response(Response(url=url, status=200))
            journal.met(Sighting(url=url, found_by=kind, place=p) for kind in ("feed", "link") for p in ("1", "2"))
            journal.save([failure(url)])
    assert [r.url for r in journal.responses()] == urls
    assert [url for url, _, _ in journal.queued()] == urls
    assert [s.url for s in journal.sightings()] == [url for url in urls for _ in range(4)]
    assert [f.url for f in journal.made(Failure)] == urls
    journal.drop(failure(urls[0]))
    assert journal.count(Failure) == 999
    journal.forget(Failure, "fetch http://a.example/00")
    assert journal.count(Failure) == 900


def test_the_queue_gives_the_lowest_rank_first_then_the_first_that_came(journal):
    for url, rank in (("b", 5), ("a", 5), ("c", 1)):
        assert journal.enqueue(url, purpose="page", rank=rank)
    assert not journal.enqueue("a", purpose="post", rank=3)
    assert not journal.enqueue("a", purpose="page", rank=9)
    assert [(turn.url, turn.purpose) for turn in journal.upcoming(9)] == [("c", "page"), ("a", "post"), ("b", "page")]
    journal.settle("c", "done")
    journal.settle("a", "open", tries=1)
    assert [turn.url for turn in journal.upcoming(9)] == ["a", "b"]
    assert not journal.enqueue("c", purpose="page", rank=0)
    assert (journal.state("c"), journal.state("z"), journal.size("open"), journal.size()) == ("done", None, 2, 3)
    journal.settle("b", "failed")
    assert journal.reopen("failed") == 1


def test_places_may_be_bounded(journal):
    journal.met([Sighting(url="u", found_by="link", place=str(n)) for n in range(9)], most=3)
    journal.met([Sighting(url="u", found_by="feed", place=str(n)) for n in range(9)])
    assert [s.found_by for s in journal.sightings()] == ["feed"] * 9 + ["link"] * 3
    assert journal.was_met("u", "link")
    assert not journal.was_met("u", "sitemap")


def test_addresses_move_to_another_origin(journal):
    for url in ("http://a.example/1", "http://a.example/2", "https://a.example/2", "http://a.example.org/3"):
        journal.enqueue(url, purpose="page")
        journal.met([Sighting(url=url, found_by="link", place="p")])
    journal.settle("http://a.example/1", "done")
    journal.moved("http://a.example/", "https://a.example/")
    assert [url for url, _, _ in journal.queued()] == [
        "http://a.example.org/3", "http://a.example/1", "https://a.example/2",
    ]  # fmt: skip
    assert [s.url for s in journal.sightings()] == [
        "http://a.example.org/3", "https://a.example/1", "https://a.example/2",
    ]  # fmt: skip


def test_tallies_count(journal):
    assert [journal.tally("x"), journal.tally("x", 2), journal.tally("x", -1), journal.tally("y")] == [0, 2, 1, 0]


def test_a_killed_process_leaves_whole_steps_alone(tmp_path):
    path = tmp_path / "journal.sqlite"
    code = """
        import sys
        from pathlib import Path
        from blogextract.migrate.journal import Journal
        from blogextract.migrate.model import Response
        with Journal(Path(sys.argv[1])) as journal:
            while True:
                n = journal.size()
                with journal.step():
                    journal.enqueue(f"http://a.example/{n}", purpose="page")
                    body = b"x" * 20000 + b"%d" % n
                    journal.save_response(Response(url=f"http://a.example/{n}", status=200, body=body))
                    journal.tally("steps", 1)
                if n % 10 == 5:
                    print(n, flush=True)
    """
    said = -1
    for _ in range(3):
        arguments = [sys.executable, "-c", textwrap.dedent(code), str(path)]
        with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - our own words
            said = int(process.stdout.readline())
            process.send_signal(signal.SIGKILL)
        with Journal(path) as journal:
            kept = journal.size()
            assert kept > said
            assert journal.tally("steps") == kept
            assert {r.url for r in journal.responses()} == {f"http://a.example/{n}" for n in range(kept)}
