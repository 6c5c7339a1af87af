"""Bytes decide what a file is."""

from __future__ import annotations

import pytest

from blogextract.migrate.media.kinds import FILE_ENDINGS, NotMediaError, check_kind, ending_for, kind_of
from migrate.media.files import PAGE, PDF, SVG, gif, jpeg, mp4, png, webp


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (png(), "image/png"),
        (jpeg(), "image/jpeg"),
        (gif(), "image/gif"),
        (webp(), "image/webp"),
        (SVG, "image/svg+xml"),
        (b'<?xml version="1.0"?>\n<!-- drawn -->\n' + SVG, "image/svg+xml"),
        (mp4(), "video/mp4"),
        (PDF, "application/pdf"),
        (b"ID3\x03\x00" + b"\x00" * 20, "audio/mpeg"),
        (b"\xff\xfb\x90\x64" + b"\x00" * 20, "audio/mpeg"),
        (b"PK\x03\x04" + b"\x00" * 20, "application/zip"),
        (b"name,number\nana,1\n", "text/plain"),
        (b'{"a": 1}', "application/json"),
        (b'<?xml version="1.0"?><gpx></gpx>', "application/xml"),
        (b"\x07\x01\x00\x02", "application/octet-stream"),
    ],
)
def test_the_first_bytes_tell_the_type(body, content_type):
    assert kind_of(body).content_type == content_type


@pytest.mark.parametrize("page", [PAGE, b"\xef\xbb\xbf<html>", b"<div>Gone</div>", b"<!-- --><!doctype HTML><p>x"])
def test_a_page_is_no_file(page):
    assert kind_of(page) is None
    with pytest.raises(NotMediaError, match="web page") as raised:
        check_kind(page, claimed="jpg", role="image")
    assert raised.value.code == "NotMedia"


def test_a_picture_may_be_of_another_picture_format_than_its_address_says():
    kind = check_kind(webp(), claimed="jpg", role="image")
    assert ending_for(kind.content_type, "jpg") == "webp"


@pytest.mark.parametrize(
    ("body", "claimed", "role"),
    [
        (b"ID3\x03", "jpg", "image"),
        (png(), "mp3", "player"),
        (png(), "pdf", "link"),
        (b"Error 17: no such file", "pdf", "link"),
        (b"Error 17: no such file", "zip", "link"),
        (b"\x07\x01\x00\x02", "pdf", "link"),
        (b"\x07\x01\x00\x02", "png", "image"),
        (b"", "png", "image"),
    ],
)
def test_what_is_not_as_claimed_is_refused(body, claimed, role):
    with pytest.raises(NotMediaError):
        check_kind(body, claimed=claimed, role=role)


@pytest.mark.parametrize(
    ("body", "claimed", "ending"),
    [
        (b"PK\x03\x04....", "docx", "docx"),
        (b"PK\x03\x04....", "zip", "zip"),
        (b"a = 1\n", "py", "py"),
        (b"a;b\n", "csv", "csv"),
        (b'{"cells": []}', "ipynb", "ipynb"),
        (b"\x07\x01\x00\x02", "sav", "sav"),
        (jpeg(), "jpeg", "jpeg"),
        (b"ID3\x03", "", "mp3"),
    ],
)
def test_a_file_keeps_an_ending_that_fits(body, claimed, ending):
    kind = check_kind(body, claimed=claimed, role="link")
    assert ending_for(kind.content_type, claimed) == ending


def test_nothing_that_a_server_or_a_browser_would_run_is_taken_for_a_file():
    assert not FILE_ENDINGS & {"php", "html", "htm", "js", "mjs", "cgi", "asp", "aspx", "jsp", "xhtml", "shtml", "swf"}
