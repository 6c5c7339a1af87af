"""Answers come in order, whatever happens to the process that makes one of them."""

from __future__ import annotations

import itertools
import os
import time

import pytest

from blogextract.errors import EmptyPageError, ExtractionError, PageTimeoutError, WorkerLostError
from blogextract.worker import as_error
from blogextract.workers import Crew


def crew(processes=2, seconds=30.0):
    return Crew("misbehaving:respond", processes=processes, seconds=seconds)


def numbers(count):
    return [str(number).encode() for number in range(count)]


def test_answers_come_in_the_order_of_the_tasks():
    assert list(crew().map(numbers(300))) == [each * 2 for each in numbers(300)]


def test_no_tasks_give_no_answers():
    assert list(crew().map([])) == []


def test_an_endless_source_is_taken_in_only_a_little_ahead():
    taken = []
    source = (taken.append(number) or str(number).encode() for number in itertools.count())
    answers = crew().map(source)
    found = list(itertools.islice(answers, 50))
    answers.close()
    assert found == [each * 2 for each in numbers(50)]
    assert len(taken) < 150


def test_large_tasks_and_large_answers_do_not_wait_for_each_other():
    tasks = [b"large", bytes(2_000_000), b"large", b"large", bytes(2_000_000)] * 4
    assert [len(each) for each in crew().map(tasks)] == [300_000, 4_000_000, 300_000, 300_000, 4_000_000] * 4


@pytest.mark.parametrize("task", [b"crash", b"exit"])
def test_a_process_that_ends_costs_the_page_that_it_was_at(task):
    tasks = numbers(40)
    tasks[7] = tasks[8] = tasks[20] = task
    answers = list(crew().map(tasks))
    lost = [at for at, answer in enumerate(answers) if isinstance(answer, WorkerLostError)]
    assert lost == [7, 8, 20]
    assert [answers[at] for at in (6, 9, 39)] == [b"66", b"99", b"3939"]


def test_a_page_that_takes_too_long_is_left_out_and_the_others_are_not():
    tasks = [b"1", b"hang", b"2", b"3"]
    started = time.monotonic()
    answers = list(crew(processes=1, seconds=1.0).map(tasks))
    assert time.monotonic() - started < 20
    assert isinstance(answers[1], PageTimeoutError)
    assert [answers[0], *answers[2:]] == [b"11", b"22", b"33"]


def test_an_exception_is_told_and_the_process_goes_on():
    answers = list(crew(processes=1).map([b"raise", b"1"]))
    assert isinstance(answers[0], ExtractionError)
    assert "ValueError: no such luck" in str(answers[0])
    assert answers[1] == b"11"


def test_what_a_worker_prints_does_not_get_between_the_answers():
    assert list(crew(processes=1).map([b"print", b"1"])) == [b"printprint", b"11"]


def test_what_is_no_task_goes_into_the_answers_at_its_place():
    error = EmptyPageError("nothing in it")
    assert list(crew().map([b"1", error, b"2"])) == [b"11", error, b"22"]


def test_an_error_of_the_source_is_the_callers():
    def broken():
        yield b"1"
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        list(crew().map(broken()))


def test_a_function_that_is_not_there_ends_the_map_with_a_word_on_it(capfd):
    with pytest.raises(WorkerLostError, match="could not be started"):
        list(Crew("misbehaving:nothing", processes=2, seconds=5).map(numbers(10)))
    assert "AttributeError" in capfd.readouterr().err


def test_leaving_the_loop_ends_the_processes():
    one = crew()
    answers = one.map(numbers(1000))
    next(answers)
    pids = [worker.process.pid for worker in one._workers.values()]
    answers.close()
    assert pids
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_an_error_of_ours_stays_what_it_is():
    error = EmptyPageError("nothing in it")
    assert as_error(error) is error
    assert "MemoryError" in str(as_error(MemoryError()))
