import os

import pytest

from blogextract import errors
from blogextract.cli import inputs
from blogextract.cli.options import Reading


@pytest.mark.parametrize(
    "text",
    [
        "https://example.com/post",
        "HTTP://example.com",
        "//example.com/post",
        "example.com",
        "example.com/post.html",
        "example.com:8080/post",
        "www.example.com?p=12",
        "localhost:8000/post",
        "127.0.0.1:8000",
        "[::1]:8000/post",
        "bücher.example/a b",
        "ftp://example.com/",
        "mailto:ann@example.com",
    ],
)
def test_these_are_addresses(text):
    assert inputs.is_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "-",
        "page.html",
        "page.htm",
        "folder/page.html",
        "./example.com",
        "../x",
        "/srv/example.com",
        "page",
        "file:///x",
    ],
)
def test_these_are_files(text):
    assert not inputs.is_address(text)


def test_a_file_goes_before_an_address_of_the_same_name(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert inputs.is_address("example.com")
    (tmp_path / "example.com").write_text("<p>a saved page")
    assert not inputs.is_address("example.com")
    assert inputs.read("example.com", Reading()).content == b"<p>a saved page"
    assert inputs.is_address("https://example.com")


def test_a_file_address_is_a_file(tmp_path):
    (tmp_path / "a b.html").write_bytes(b"<p>x")
    assert inputs.read(f"file://{tmp_path}/a%20b.html", Reading()).content == b"<p>x"


@pytest.mark.parametrize(
    ("given", "whole"),
    [
        ("https://example.com/x", "https://example.com/x"),
        (" example.com/x ", "https://example.com/x"),
        ("//example.com/x", "https://example.com/x"),
        ("", None),
    ],
)
def test_the_address_of_a_file_is_made_whole(sea, given, whole):
    assert inputs.read(str(sea), Reading(url=given)).url == whole


def test_the_address_of_a_file_is_one_of_the_web(sea):
    with pytest.raises(errors.AddressError, match="http or https"):
        inputs.read(str(sea), Reading(url="ftp://example.com/"))


def test_a_file_larger_than_the_limit_is_refused(sea):
    with pytest.raises(errors.PageTooLargeError, match="--max-size"):
        inputs.read(str(sea), Reading(max_size=100))


def test_a_pipe_larger_than_the_limit_is_refused():
    number, other = os.pipe()
    os.write(other, b"x" * 101)
    os.close(other)
    with pytest.raises(errors.PageTooLargeError):
        inputs.read(f"/dev/fd/{number}", Reading(max_size=100))
    os.close(number)


@pytest.mark.parametrize(
    ("name", "words"),
    [("", "no such file"), ("missing.html", "no such file"), (".", "folder"), ("a\0b", "cannot be read")],
)
def test_what_cannot_be_read_is_said(name, words):
    with pytest.raises(errors.InputError, match=words):
        inputs.read(name, Reading())
