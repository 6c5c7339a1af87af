"""What the exporters promise holds for the record of each page under `fixtures/`."""

from __future__ import annotations

import json

import nh3
import yaml

from blogextract.article import from_json
from blogextract.blocks import Code, Paragraph
from blogextract.document.urls import SCHEMES
from blogextract.export import render
from blogextract.export.as_html import ALLOWED
from blogextract.export.entries import with_entries
from export.markdown_expected import Expected
from export.markdown_reader import front_matter, read
from golden.cases import each_case


@each_case
def test_a_sanitiser_passes_the_html_unchanged(case):
    html = render(case.explained().article, "html")
    cleaned = nh3.clean(
        html,
        tags=set(ALLOWED),
        attributes={tag: set(names) for tag, names in ALLOWED.items()},
        url_schemes=set(SCHEMES),
        link_rel=None,
    )
    assert html == cleaned


@each_case
def test_markdown_reads_back_to_the_same_blocks(case):
    article = case.explained().article
    markdown = render(article, "markdown")
    head, body = front_matter(markdown)
    assert head["title"] == article.title
    assert read(body) == Expected(with_entries(article)).document()


@each_case
def test_json_reads_back_to_the_same_record(case):
    article = case.explained().article
    assert from_json(article.to_json()) == article
    assert from_json(article.to_json(indent=2)) == article
    assert json.loads(article.to_json()) == article.to_dict()


@each_case
def test_a_record_is_one_line_of_jsonl(case):
    article = case.explained().article
    lines = render(article, "jsonl").split("\n")
    assert lines[1:] == [""]
    assert from_json(lines[0]) == article


@each_case
def test_the_text_holds_the_words_of_every_paragraph_and_code(case):
    article = case.explained().article
    words = set(article.text.split())
    for block in article.blocks:
        if isinstance(block, Paragraph | Code):
            assert set(block.text.split()) <= words


@each_case
def test_the_front_matter_is_yaml_that_tells_the_fields(case):
    article = case.explained().article
    head = yaml.safe_load(render(article, "markdown").split("\n---\n")[0].removeprefix("---\n"))
    assert head["title"] == article.title
    assert [author["name"] if isinstance(author, dict) else author for author in head.get("authors", [])] == [
        author.name for author in article.authors
    ]
