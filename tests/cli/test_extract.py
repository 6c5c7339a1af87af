import json

import pytest

import blogextract
from cli.pages import SEA


def test_one_input_is_an_indented_record(run, sea):
    ended = run(sea)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith('{\n  "schema_version"')
    assert ended.out.endswith("}\n")
    record = json.loads(ended.out)
    assert record == blogextract.extract(SEA.encode()).to_dict()
    assert record["title"] == "A day at the sea"


def test_the_command_may_be_named(run, sea):
    assert run("extract", sea) == run(sea)


def test_several_inputs_are_a_record_a_line(run, sea):
    ended = run(sea, sea, "--compact")
    assert [json.loads(line)["title"] for line in ended.out.splitlines()] == ["A day at the sea"] * 2
    assert run(sea, sea).out == ended.out


@pytest.mark.parametrize("options", [("--compact",), ("--format", "jsonl"), ("-f", "JSONL")])
def test_one_record_can_be_one_line(run, sea, options):
    out = run(sea, *options).out
    assert out.count("\n") == 1
    assert json.loads(out)["title"] == "A day at the sea"


@pytest.mark.parametrize("form", ["markdown", "html", "text"])
def test_other_formats_are_those_of_the_library(run, sea, form):
    article = blogextract.extract(SEA.encode())
    made = {"markdown": article.to_markdown(), "html": article.to_html(), "text": article.text}[form].rstrip("\n")
    assert run(sea, "--format", form).out == made + "\n"
    assert run(sea, sea, "--format", form).out == made + "\n\n" + made + "\n"


def test_options_may_stand_anywhere(run, sea):
    assert run("--format", "text", sea) == run(sea, "--format", "text") == run("extract", "-f", "text", sea)


def test_standard_input_with_its_address(run):
    record = json.loads(run("-", "--url", "salt.example/sea", stdin=SEA.encode()).out)
    assert record["url"] == "https://salt.example/sea"


def test_a_file_is_written_whole(run, sea, tmp_path):
    target = tmp_path / "out.jsonl"
    ended = run(sea, sea, "--output", target)
    assert (ended.code, ended.out) == (0, "")
    assert len(target.read_text(encoding="utf-8").splitlines()) == 2


def test_a_file_stays_where_nothing_could_be_done(run, tmp_path):
    target = tmp_path / "out.json"
    target.write_text("old")
    assert run(tmp_path / "missing.html", "-o", target).code == 1
    assert target.read_text() == "old"


def test_a_file_that_cannot_be_written_is_a_line(run, sea, tmp_path):
    ended = run(sea, "-o", tmp_path / "missing" / "out.json")
    assert ended.code == 2
    assert ended.err == f"blogextract: {tmp_path}/missing/out.json: cannot be written: No such file or directory\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("-", "-"),
        ("a.html", "b.html", "--url", "https://example.com/"),
        ("https://example.com/", "--url", "https://example.com/"),
        ("a.html", "--format", "docx"),
        ("a.html", "--max-size", "many"),
        ("a.html", "--timeout", "0"),
        ("a.html", "--no-such-option"),
        (),
    ],
)
def test_what_cannot_be_understood_is_two(run, arguments):
    ended = run(*arguments)
    assert ended.code == 2
    assert ended.out == ""
    assert ended.err


def test_limits_reach_files(run, sea):
    ended = run(sea, "--max-size", "100")
    assert ended.code == 1
    assert "larger than 100 bytes" in ended.err
