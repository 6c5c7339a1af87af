from __future__ import annotations

import time

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from blogextract.blocks import walk
from blogextract.document import load
from blogextract.segment import segment
from blogextract.structure import blocks_of, build

NAMES = [
    "div",
    "p",
    "ul",
    "ol",
    "li",
    "blockquote",
    "section",
    "b",
    "a",
    "h2",
    "h3",
    "table",
    "tr",
    "td",
    "figure",
    "figcaption",
    "dl",
    "dt",
    "dd",
    "details",
    "summary",
    "pre",
    "code",
]


@st.composite
def pages(draw):
    """Markup with numbered words, nested at will."""
    parts, open_tags = [], []
    for number in range(draw(st.integers(1, 30))):
        for _ in range(draw(st.integers(0, 3))):
            if open_tags and draw(st.booleans()):
                parts.append(f"</{open_tags.pop()}>")
            else:
                open_tags.append(draw(st.sampled_from(NAMES)))
                parts.append(f"<{open_tags[-1]}>")
        parts.append(f"word{number} ")
    parts += [f"</{tag}>" for tag in reversed(open_tags)]
    return "".join(parts)


def words_of(body):
    text = msgspec.json.encode([body.sections, body.footnotes]).decode()
    return [word.strip('".,[]{}') for word in text.replace("\\n", " ").replace('"', " ").split() if "word" in word]


def in_heading(box):
    while box is not None:
        if box.tag in ("h2", "h3"):
            return True
        box = box.parent
    return False


@settings(deadline=None)
@given(pages())
def test_no_word_is_lost_or_doubled(markup):
    outline = segment(load(f"<html><body><p>word_first</p>{markup}<p>word_last</p></body></html>"))
    body = build(outline, [True] * len(outline.runs))
    wanted = sorted(word for run in outline.runs for word in run.text.split())
    got = sorted(words_of(body))
    headings = {word for run in outline.runs if in_heading(run.box) for word in run.text.split()}
    assert len(set(got)) == len(got)
    assert set(wanted) - set(got) <= headings  # those under which nothing stands


@settings(deadline=None)
@given(pages(), st.data())
def test_only_kept_runs_come_out(markup, data):
    outline = segment(load(f"<html><body>{markup}</body></html>"))
    kept = data.draw(st.lists(st.booleans(), min_size=len(outline.runs), max_size=len(outline.runs)))
    body = build(outline, kept)
    allowed = {word for run, keep in zip(outline.runs, kept, strict=True) if keep for word in run.text.split()}
    assert set(words_of(body)) <= allowed


@settings(deadline=None)
@given(pages())
def test_marks_lie_within_their_text(markup):
    outline = segment(load(f"<html><body>{markup}</body></html>"))
    body = build(outline, [True] * len(outline.runs))
    for section in body.sections:
        for block in walk(section.blocks):
            text, marks = getattr(block, "text", ""), getattr(block, "marks", [])
            for mark in marks:
                assert 0 <= mark.start < mark.end <= len(text)
                assert text[mark.start : mark.end] == text[mark.start : mark.end].strip()
            assert marks == sorted(marks, key=lambda mark: (mark.start, -mark.end))


@pytest.mark.parametrize(
    "tag", ["div", "ul><li", "blockquote", "details", "table><tr><td", "dl><dd", "figure", "section"]
)
def test_deep_nesting_ends_as_text(tag):
    closing = ">".join(f"</{name}" for name in reversed(tag.replace("<", "").split(">"))) + ">"
    markup = f"<{tag}>" * 3000 + "<p>at the bottom</p>" + closing * 3000
    outline = segment(load(f"<html><body><p>top</p>{markup}</body></html>"))
    began = time.process_time()
    body = build(outline, [True] * len(outline.runs))
    assert time.process_time() - began < 5
    assert "at the bottom" in msgspec.json.encode(body.sections).decode()


@pytest.mark.parametrize(
    "markup",
    [
        "<p><a href='#fn1'>1</a>" * 3000,
        "<ul><li>x" * 1500,
        "<p>" + "<b>x</b> " * 20000,
        "<div class='gallery'>" * 1500 + "<img src='/a.jpg'>" * 50,
        "<table>" + "<tr><td>x<td>y" * 3000,
        "<p>" + "\\(" * 20000 + "</p><script src='mathjax.js'></script>",
        "<div class='admonition note'>" * 1500,
        "<div class='highlight'>" * 1500 + "<pre>x</pre>",
        "<h2>x</h2>" * 5000,
        "<sup><a href='#fn1'>1</a></sup>" * 2000 + "<p id='fn1'>x</p>",
        "<span class='sidenote'>x" * 1000,
        "<blockquote><cite>x</cite>" * 1500,
    ],
    ids=range(12),
)
def test_hostile_pages_take_their_time_in_proportion(markup):
    outline = segment(load(f"<html><body>{markup}</body></html>", url="https://blog.example/"))
    began = time.process_time()
    build(outline, [True] * len(outline.runs))
    assert time.process_time() - began < 4


def test_the_blocks_below_a_node_are_those_of_its_runs():
    document = load("<html><body><p>no</p><div id='c'><p>yes</p><ul><li>and</li></ul></div></body></html>")
    outline = segment(document)
    found = msgspec.to_builtins(blocks_of(outline, document.by_id["c"]))
    assert [block["type"] for block in found] == ["paragraph", "list"]


def test_the_media_that_came_out_are_told():
    document = load("<html><body><p>x</p><p><img src='/a.jpg'></p><p><img src='/b.jpg'></p></body></html>")
    outline = segment(document)
    first, second = document.by_tag["img"]
    body = build(outline, [second not in run.media for run in outline.runs])
    assert body.used_media == {first}


def test_building_leaves_the_document_as_it_was():
    document = load("<html><body><p>x <b>y</b></p><ul><li>z</li></ul></body></html>")
    outline = segment(document)
    before = (list(document.content), [dict(each) for each in document.attributes])
    build(outline, [True] * len(outline.runs))
    assert (list(document.content), [dict(each) for each in document.attributes]) == before
