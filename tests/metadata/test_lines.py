"""Lines of text, and how far a line of metadata reaches."""

import pytest

from blogextract.metadata.lines import is_small, lines, meta_line, paragraphs, unknown_words
from metadata.sources import PROSE, page


def shown(markup, skip=()):
    document = page(f"<div id=x>{markup}</div>")
    return [
        (line.text, line.broken) for line in lines(document, document.by_id["x"], {document.by_id[s] for s in skip})
    ]


def test_blocks_and_breaks_end_lines_and_inline_elements_do_not():
    assert shown("one <b>two</b><br>three<p>four</p>five") == [
        ("one two", False), ("three", True), ("four", False), ("five", False),
    ]  # fmt: skip


def test_what_is_skipped_or_never_shown_is_left_out():
    assert shown("a<script>b</script><span id=s>c</span>d<style>e</style>", skip=("s",)) == [("ad", False)]


def test_links_are_counted():
    document = page("<p id=x>see <a href=/a>this</a></p>")
    assert lines(document, document.by_id["x"])[0].links == 4


def test_lines_that_only_a_break_parts_are_one_paragraph():
    document = page("<div id=x><p>one<br>two</p><p>three</p></div>")
    assert paragraphs(lines(document, document.by_id["x"])) == ["one\ntwo", "three"]


def test_a_long_text_is_not_read_to_its_end():
    document = page(f"<div id=x>{'<p>word</p>' * 1000}</div>")
    assert document.short_text(document.by_id["x"], 100) is None
    assert document.short_text(document.by_id["x"] + 1, 100) == "word"


@pytest.mark.parametrize(
    "text",
    [
        "Posted on Tuesday, February 22nd, 2011 by", "Veröffentlicht am 3. Mai 2021 von", "Publié le 3 mai 2021 par",
        "发布于 2021-05-03 · 阅读时长 3 分钟", "3 Comments", "5 min read", "Опубликовано 3 мая 2021",
    ],
)  # fmt: skip
def test_a_line_of_metadata_has_no_word_of_its_own(text):
    assert unknown_words(text, ()) == 0


def test_words_of_a_post_are_its_own():
    assert unknown_words("The kiln reached its peak", ()) >= 3


def test_a_line_reaches_as_far_as_metadata_does():
    document = page(
        f"<article><header><h1>First firing</h1><div id=meta><span>May 3, 2021</span> by <a id=name>Nell "
        f"Parrish</a></div>"
        f"</header><p>{PROSE}</p></article>"
    )
    assert meta_line(document, document.by_id["name"], {"nell", "parrish"}) == document.by_id["meta"]


def test_a_line_within_a_paragraph_stays_at_its_link():
    document = page(f"<p>{PROSE} <a id=name>Nell Parrish</a> {PROSE}</p>")
    assert meta_line(document, document.by_id["name"], {"nell", "parrish"}) == document.by_id["name"]


@pytest.mark.parametrize(("width", "small"), [("96", True), ("640", False), ("²", False), ("9" * 5000, False)])
def test_a_picture_is_small_by_the_width_that_it_states(width, small):
    document = page(f"<p><img id=x src=a.jpg width='{width}'></p>")
    assert is_small(document, document.by_id["x"]) is small
