"""A record as one line, for files that hold many."""

import json

from blogextract.article import Article, Author, Section, from_json
from blogextract.blocks import Paragraph
from blogextract.export import render

ARTICLE = Article(
    title="Two\nlines \u2028 and more",
    authors=[Author(name="Ann Archer")],
    sections=[Section(blocks=[Paragraph(text="one\ntwo")])],
)


def test_a_record_is_one_line_whatever_breaks_it_holds():
    line = render(ARTICLE, "jsonl")
    assert len(line.strip("\n").split("\n")) == 1


def test_lines_can_be_joined_and_read_back_one_by_one():
    lines = [render(ARTICLE, "jsonl").strip("\n")] * 3
    assert [from_json(line) for line in "\n".join(lines).split("\n")] == [ARTICLE] * 3


def test_a_line_is_the_same_record_as_its_json():
    assert json.loads(render(ARTICLE, "jsonl")) == json.loads(render(ARTICLE, "json", indent=2))
