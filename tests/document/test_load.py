"""Pages in every form that callers have them, and what is refused."""

import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from lxml import html as lxml_html

from blogextract.document import load
from blogextract.errors import EmptyPageError, InputError, NotHtmlError, PageTooLargeError

PAGE = "<html><head><title>T</title></head><body><p>One <b>two</b></p><!-- no --><p>three</p></body></html>"


def text(page, **options):
    document = load(page, **options)
    return document.text(0)


def test_bytes_text_path_element_and_soup_give_the_same(tmp_path: Path):
    path = tmp_path / "page.html"
    path.write_text(PAGE)
    forms = [PAGE, PAGE.encode(), path, lxml_html.document_fromstring(PAGE), BeautifulSoup(PAGE, "html.parser")]
    assert [text(form) for form in forms] == ["One two three"] * 5


def test_the_callers_element_is_not_changed():
    root = lxml_html.document_fromstring(PAGE)
    before = lxml_html.tostring(root)
    load(root)
    assert lxml_html.tostring(root) == before


def test_the_callers_soup_is_not_changed():
    soup = BeautifulSoup(PAGE, "html.parser")
    before = str(soup)
    load(soup)
    assert str(soup) == before


def test_text_after_a_comment_is_kept():
    assert text("<div>a<!-- comment -->b<?pi x?>c</div>") == "abc"


@pytest.mark.parametrize("page", [b"", b"  \n ", "", " ", "<!-- only a comment -->"])
def test_an_empty_page_is_refused(page):
    with pytest.raises(EmptyPageError):
        load(page)


@pytest.mark.parametrize(
    "page",
    [
        b"%PDF-1.7 x",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xe0",
        b"GIF89a",
        b"PK\x03\x04",
        b"\x1f\x8b\x08\x00",
        b'{"a": 1}',
        b"[1]",
    ],
)
def test_other_files_are_refused_by_name(page):
    with pytest.raises(NotHtmlError, match="this is"):
        load(page)


def test_a_page_that_begins_with_a_bracket_is_a_page():
    assert text(b"[draft] <p>words</p>") == "[draft] words"


def test_a_missing_file_is_an_input_error(tmp_path: Path):
    with pytest.raises(InputError, match="cannot read"):
        load(tmp_path / "missing.html")


def test_an_object_of_another_kind_is_an_input_error():
    with pytest.raises(InputError, match="int"):
        load(3)


def test_a_page_over_the_limit_is_refused(monkeypatch):
    monkeypatch.setattr(sys.modules["blogextract.document.load"], "MAX_PAGE_BYTES", 10)
    with pytest.raises(PageTooLargeError):
        load("<p>more than ten characters</p>")


def test_a_page_of_more_tags_than_the_limit_is_refused_and_end_tags_do_not_count(monkeypatch):
    monkeypatch.setattr(sys.modules["blogextract.document.load"], "MAX_ELEMENTS", 10)
    assert load("<p>words</p>" * 10).text(0)
    with pytest.raises(PageTooLargeError, match="more than 10 tags"):
        load("<p>words" * 11)


def test_an_xml_declaration_with_an_encoding_does_no_harm():
    assert text('<?xml version="1.0" encoding="iso-8859-1"?><html><body><p>é</p></body></html>') == "é"


def test_control_characters_and_lone_surrogates_do_not_end_the_page():
    assert text("<p>a\x00b\x0bc\ud800d</p><p>e</p>") == "abc?d e"


def test_nesting_deeper_than_the_parser_goes_still_ends_in_a_document():
    document = load("<div>" * 5000 + "deep" + "</div>" * 5000)
    assert len(document) == len(document.ends) == len(document.stops)
    assert document.ends[0] == len(document)
    assert all(end > node for node, end in enumerate(document.ends))


def test_an_embed_holds_nothing_of_what_follows_it():
    document = load(
        "<body><div><object><embed src=a></object><embed src=b>one<p>two</p></div><EMBED src=c></embed>three"
    )
    assert document.text(0) == "one two three"
    embeds = document.tagged("embed")
    assert [document.get(node, "src") for node in embeds] == ["a", "b", "c"]
    assert all(document.ends[node] == node + 1 and document.raw_text(node) == "" for node in embeds)
    assert document.tags[document.parents[document.tagged("p")[0]]] == "div"
