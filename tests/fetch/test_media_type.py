import time

import pytest

from blogextract.fetch import media_type


@pytest.mark.parametrize(
    ("header", "name", "charset"),
    [
        ("text/html", "text/html", None),
        ("Text/HTML; Charset=UTF-8", "text/html", "UTF-8"),
        ('text/html;charset="windows-1251"', "text/html", "windows-1251"),
        ("text/html; charset='koi8-r'", "text/html", "koi8-r"),
        ("text/html; a=b; charset = gbk ; c=d", "text/html", "gbk"),
        ("text/html;charset=", "text/html", None),
        ("text/html, text/html; charset=utf-8", "text/html", "utf-8"),
        ("text/html; charset=utf-8, text/html", "text/html", "utf-8"),
        ("html", None, None),
        ("", None, None),
    ],
)
def test_a_header_is_read(header, name, charset):
    assert media_type.media_type(header) == name
    assert media_type.charset(header) == charset


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("text/html", b"anything"),
        (None, b"anything"),
        ("text/plain", b"\xef\xbb\xbf \n<!-- a --><!DOCTYPE html>\n<HTML>"),
        ("text/plain", b"<h1>Title</h1>"),
        ("text/plain", "<html><body>".encode("utf-16-le")),
        ("text/xml", b"<?xml version='1.0'?><!DOCTYPE html><html>"),
        ("text/xml", b"<xhtml:html xmlns:xhtml='http://www.w3.org/1999/xhtml'>"),
    ],
)
def test_these_bytes_are_of_a_page(name, start):
    assert media_type.looks_like_page(name, start)


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("text/plain", b""),
        ("text/plain", b"A <p> in a text"),
        ("text/plain", b"<script-like thing>"),
        ("text/plain", b"<!doctype html>"),
        ("text/xml", b"<?xml version='1.0'?><rss><channel>"),
        ("text/xml", b"<!-- <html> --><feed>"),
        ("text/xml", b"<div>"),
    ],
)
def test_these_bytes_are_of_none(name, start):
    assert not media_type.looks_like_page(name, start)


def test_looking_takes_no_long_whatever_the_bytes():
    start = time.perf_counter()
    for bytes_ in (b"<!--" * 1024, b"<?" * 2048, b"<a:" * 1365, b"<" * 4096):
        media_type.looks_like_page("text/plain", bytes_)
    assert time.perf_counter() - start < 0.5


def test_each_kind_has_words():
    assert media_type.kind("image/webp") == "an image"
    assert media_type.kind("chemical/x-pdb") == "something else"
