from __future__ import annotations

import pytest

from blogextract import EmptyPageError, NotHtmlError
from blogextract.document import load
from blogextract.document.parse import check_html, parse


@pytest.mark.parametrize("tag", ["bgsound", "command", "embed", "keygen", "source", "track", "wbr"])
def test_an_element_that_never_holds_anything_holds_nothing(tag):
    document = load(f"<div><{tag} src=a.mid>text<p>a paragraph</p></div><p>after</p>")
    (node,) = document.by_tag[tag]
    assert list(document.children(node)) == []
    assert document.text(node) == ""
    assert [document.tags[child] for child in document.children(document.parents[node])] == [tag, "p"]


def test_an_element_without_content_may_be_closed_all_the_same():
    document = load("<div><embed src=a></embed><source></source><p>text</p></div>")
    (box,) = document.by_tag["div"]
    assert [document.tags[child] for child in document.children(box)] == ["embed", "source", "p"]
    assert document.text(box) == "text"


def test_what_stands_after_the_end_of_the_page_belongs_to_it():
    assert load("<html><body><p>in</p></body></html><p>after</p>").text(0) == "in after"


def test_an_unclosed_page_is_closed():
    parsed = parse("<html><body><div><p>text <b>bold")
    assert all(parsed.ends)
    assert parsed.ends[0] == len(parsed.tags)
    assert parsed.stops[0] == len(parsed.content) - 1


def test_comments_go_and_the_text_after_them_stays():
    assert load("<p>before<!-- no --> after<?php no ?> end</p>").text(0) == "before after end"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"%PDF-1.7", "a PDF"),
        (b"\x89PNG\r\n", "a PNG image"),
        (b"PK\x03\x04", "a ZIP archive"),
        (b"\x1f\x8b\x08", "gzip"),
        (b'{"title": "A wall"}', "JSON"),
    ],
)
def test_another_kind_of_file_is_named(data, name):
    with pytest.raises(NotHtmlError, match=name):
        check_html(data)


@pytest.mark.parametrize("data", [b"", b" \n\t "])
def test_nothing_is_no_page(data):
    with pytest.raises(EmptyPageError):
        check_html(data)


def test_a_page_in_braces_may_still_be_html():
    check_html(b"{% block body %}<p>a template that was never filled</p>")


def test_control_characters_do_not_end_the_page():
    assert load("<p>one\x00two\x08three</p><p>four</p>").text(0) == "onetwothree four"


def _depths(document):
    depths = [0] * len(document)
    for node in range(1, len(document)):
        depths[node] = depths[document.parents[node]] + 1
    return depths


@pytest.mark.parametrize("closed", [True, False])
def test_what_nests_too_deep_stands_side_by_side_and_loses_nothing(closed):
    words = [f"word{number}" for number in range(2000)]
    page = "".join(f"<div>{word}<img>" for word in words) + ("tail</div>" * 2000 if closed else "") + "<p>end</p>"
    document = load(page)
    assert "".join(document.text(0).split()) == "".join([*words, *(["tail"] * 2000 if closed else []), "end"])
    assert max(_depths(document)) + 1 == 512
    assert len(document.tagged("img")) == 2000
    starts = [item for item in document.content if isinstance(item, int)]
    opened = []
    for item in starts:
        if item >= 0:
            opened.append(item)
        else:
            assert opened.pop() == ~item
    assert opened == []


def test_what_follows_a_deep_place_stands_where_it_belongs():
    document = load("<main>" + "<div>" * 1000 + "deep" + "</div>" * 1000 + "<p>after</p></main>")
    (paragraph,) = document.tagged("p")
    assert document.tags[document.parents[paragraph]] == "main"


@pytest.mark.parametrize("rest", ["", "<p>after</p>"])
@pytest.mark.parametrize("tag", ["article", "main", "section", "header", "x-app"])
def test_a_body_that_no_tag_begins_is_read(tag, rest):
    document = load(f"<!doctype html><title>Title</title><meta charset=utf-8><{tag}><p>in</p></{tag}>{rest}")
    assert document.text(0) == ("in after" if rest else "in")
    assert document.tagged("body")
    assert not document.tagged("head")


def test_a_head_that_holds_no_body_stays_one():
    document = load("<title>Title</title><meta charset=utf-8><script>x</script><noscript><img></noscript><p>in</p>")
    assert (document.text(0), len(document.tagged("head"))) == ("in", 1)
