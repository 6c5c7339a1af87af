from __future__ import annotations

import pytest


def items_of(block):
    return [item["text"] for item in block["items"]]


def test_nested_and_mixed_lists_keep_their_shape(blocks):
    (found,) = blocks(
        "<ul><li>Tools<ol><li>saw<ul><li>for wood</li></ul></li><li>rasp</li></ol></li><li>Paint</li></ul>"
    )
    assert "ordered" not in found
    assert items_of(found) == ["Tools", "Paint"]
    (inner,) = found["items"][0]["blocks"]
    assert inner["ordered"] is True
    assert items_of(inner) == ["saw", "rasp"]
    assert items_of(inner["items"][0]["blocks"][0]) == ["for wood"]


@pytest.mark.parametrize(
    ("markup", "start"),
    [
        ('<ol start="4"><li>x</li></ol>', 4),
        ('<ol><li value="7">x</li></ol>', 7),
        ('<ol start="four"><li>x</li></ol>', None),
        ('<ol start="-2"><li>x</li></ol>', -2),
        ('<ul start="4"><li>x</li></ul>', None),
    ],
)
def test_an_ordered_list_begins_where_it_says(blocks, markup, start):
    (found,) = blocks(markup)
    assert found.get("start") == start


def test_tasks_tell_whether_they_are_done(blocks):
    (found,) = blocks(
        '<ul><li><input type="checkbox" checked disabled> sand</li><li><label><input'
        ' type="checkbox"> paint</label></li>'
        "<li>wait</li></ul>"
    )
    assert [(item["text"], item.get("checked")) for item in found["items"]] == [
        ("sand", True),
        ("paint", False),
        ("wait", None),
    ]


def test_a_task_below_an_item_is_not_the_items_own(blocks):
    (found,) = blocks('<ul><li>Today<ul><li><input type="checkbox"> sand</li></ul></li></ul>')
    assert "checked" not in found["items"][0]
    assert found["items"][0]["blocks"][0]["items"][0]["checked"] is False


def test_what_follows_the_first_paragraph_of_an_item_are_its_blocks(blocks):
    (found,) = blocks(
        "<ul><li><p>Cut it.</p><p>Twice, if need be.</p><pre><code>saw --twice</code></pre>"
        "<img src='/saw.jpg' alt='a saw'></li></ul>"
    )
    (item,) = found["items"]
    assert item["text"] == "Cut it."
    assert [block["type"] for block in item["blocks"]] == ["paragraph", "code", "image"]


def test_a_picture_before_the_text_of_an_item_does_not_take_its_place(blocks):
    (found,) = blocks("<ul><li><img src='/saw.jpg'> A saw.</li></ul>")
    (item,) = found["items"]
    assert item["text"] == "A saw."
    assert [block["src"] for block in item["blocks"]] == ["https://blog.example/saw.jpg"]


def test_a_list_directly_in_a_list_belongs_to_the_item_before(blocks):
    (found,) = blocks("<ul><li>one</li><ul><li>two</li></ul><li>three</li></ul>")
    assert items_of(found) == ["one", "three"]
    assert items_of(found["items"][0]["blocks"][0]) == ["two"]


def test_text_directly_in_a_list_is_an_item(blocks):
    (found,) = blocks("<ul>loose<li>held</li></ul>")
    assert items_of(found) == ["loose", "held"]


def test_items_without_a_list_are_one(blocks):
    before, found, after = blocks("<p>before</p><li>one</li><li>two</li><p>after</p>")
    assert items_of(found) == ["one", "two"]
    assert (before["text"], after["text"]) == ("before", "after")


def test_a_list_of_pictures_is_its_pictures(blocks):
    found = blocks("<ul><li><img src='/a.jpg'></li><li><a href='/b-large.jpg'><img src='/b.jpg'></a></li></ul>")
    assert [block["type"] for block in found] == ["image", "image"]


def test_empty_items_are_left_out(blocks):
    (found,) = blocks("<ul><li></li><li>x</li><li> </li></ul>")
    assert items_of(found) == ["x"]


def test_marks_within_an_item_are_kept(blocks):
    (found,) = blocks("<ul><li>a <b>bold</b> one</li></ul>")
    assert found["items"][0]["marks"] == [{"type": "strong", "start": 2, "end": 6}]


def test_only_kept_items_come_out(blocks):
    (found,) = blocks("<ul><li>keep</li><li>drop</li></ul>", kept=lambda run: run.text == "keep")
    assert items_of(found) == ["keep"]


def test_lists_of_one_item_each_that_follow_each_other_are_one(blocks):
    (found,) = blocks("<ul class=n><li>saw</li></ul><ul class=n><li>rasp</li></ul><ul class=n><li>plane</li></ul>")
    assert items_of(found) == ["saw", "rasp", "plane"]
    (found,) = blocks("<ol start=3><li>saw</li></ol><ol start=4><li>rasp</li></ol><ol start=5><li>plane</li></ol>")
    assert (found["start"], items_of(found)) == (3, ["saw", "rasp", "plane"])


@pytest.mark.parametrize(
    "markup",
    [
        "<ul><li>saw</li><li>rasp</li></ul><ul><li>plane</li></ul>",
        "<ul><li>saw</li></ul><p>and then</p><ul><li>plane</li></ul>",
        "<ol><li>saw</li></ol><ol><li>plane</li></ol>",
        "<ul><li>saw</li></ul><ol><li>plane</li></ol>",
    ],
)
def test_lists_that_begin_anew_stay_apart(blocks, markup):
    assert sum(block["type"] == "list" for block in blocks(markup)) == 2
