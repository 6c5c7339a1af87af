from __future__ import annotations

import pytest


def kinds(found):
    return [block["type"] for block in found]


def test_two_line_breaks_part_paragraphs(blocks):
    found = blocks("<div>one<br><br>two<br>lines<br> <br>three</div>")
    assert [block["text"] for block in found] == ["one", "two\nlines", "three"]


def test_bare_text_is_a_paragraph(blocks):
    found = blocks("one<p>two</p>three<div>four<p>five</p>six</div>")
    assert [block["text"] for block in found] == ["one", "two", "three", "four", "five", "six"]


@pytest.mark.parametrize("text", ["***", "* * *", "—", "~~~~", "• • •", "⁂", "---", "***  ***"])
def test_a_line_of_signs_is_a_rule(blocks, text):
    assert kinds(blocks(f"<p>one</p><p>{text}</p><p>two</p>")) == ["paragraph", "rule", "paragraph"]


@pytest.mark.parametrize("text", ["…", "?", "*1*", "- x"])
def test_other_short_lines_are_paragraphs(blocks, text):
    assert kinds(blocks(f"<p>one</p><p>{text}</p><p>two</p>")) == ["paragraph"] * 3


def test_rules_stand_between_parts_only(blocks):
    assert kinds(blocks("<hr><p>one</p><hr><hr><p>two</p><hr>")) == ["paragraph", "rule", "paragraph"]


def test_a_rule_before_what_was_dropped_is_none(blocks):
    found = blocks("<p>one</p><hr><p>gone</p>", kept=lambda run: run.text == "one")
    assert kinds(found) == ["paragraph"]


@pytest.mark.parametrize(
    ("markup", "wanted"),
    [
        ("<p><img src='/a.jpg'></p>", ["image"]),
        ("<p><img src='/a.jpg'> The tide.</p>", ["image", "paragraph"]),
        ("<p>The tide <img src='/a.jpg'> is out.</p>", ["paragraph", "image"]),
        ("<p>The tide.<br><img src='/a.jpg'><br>The mud.</p>", ["paragraph", "image", "paragraph"]),
        ("<p><img src='/a.jpg'><img src='/b.jpg'></p>", ["image", "image"]),
        ("<div>The tide.<img src='/a.jpg'><p>The mud.</p></div>", ["paragraph", "image", "paragraph"]),
    ],
)
def test_pictures_stand_where_they_stood(blocks, markup, wanted):
    assert kinds(blocks(markup)) == wanted


def test_the_text_around_a_picture_stays_whole(blocks):
    found = blocks("<p>The tide <img src='/a.jpg'> is out.</p>")
    assert found[0]["text"] == "The tide is out."


def test_runs_that_were_not_kept_do_not_come_out(blocks):
    found = blocks("<div>one<p>two</p>three</div>", kept=lambda run: run.text != "two")
    assert [block["text"] for block in found] == ["one", "three"]


def test_characters_that_only_join_others_are_no_paragraph(blocks):
    assert [block["text"] for block in blocks("<p>one</p><p>&#8204;</p><p>&#8203;</p>")] == ["one"]
