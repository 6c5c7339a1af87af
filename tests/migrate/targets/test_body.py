"""What is Markdown for a dialect, and what is HTML in it."""

from __future__ import annotations

import pytest

from blogextract.article import Article, Footnote, Section
from blogextract.blocks import Callout, Cell, Code, Image, List, ListItem, Mark, Paragraph, Quote, Table, Video
from blogextract.migrate.targets.body import COMMONMARK, GOLDMARK, KRAMDOWN, PLAIN_COMMONMARK, compose

ALL = {"commonmark": COMMONMARK, "goldmark": GOLDMARK, "kramdown": KRAMDOWN, "plain": PLAIN_COMMONMARK}
NOTE = Mark(type="footnote", start=4, end=5, href="n")
each_dialect = pytest.mark.parametrize("dialect", ALL.values(), ids=ALL)


def body(dialect, *blocks, footnotes=(), **heading):
    return compose(Article(sections=[Section(blocks=list(blocks), **heading)], footnotes=list(footnotes)), dialect)


@each_dialect
def test_plain_prose_is_markdown(dialect):
    text = Paragraph(text="Some words here.", marks=[Mark(type="strong", start=5, end=10)])
    lists = List(items=[ListItem(text="one", blocks=[List(items=[ListItem(text="two")])])])
    quote = Quote(blocks=[Paragraph(text="quoted")])
    code = Code(text="a = 1", language="python")
    assert body(dialect, text, lists, quote, code) == (
        "Some **words** here.\n\n- one\n  - two\n\n> quoted\n\n```python\na = 1\n```\n"
    )


@each_dialect
def test_a_figure_is_one_block_of_html_without_a_blank_line(dialect):
    found = body(dialect, Image(src="https://x.example/a.png", alt="A", caption="One\n\ntwo"), Callout(blocks=[]))
    figure, callout = found.rstrip("\n").split("\n\n")
    assert figure.startswith("<figure><img")
    assert callout.startswith('<div class="callout"')


@each_dialect
def test_a_player_is_a_frame_and_what_cannot_be_framed_a_link(dialect):
    known = Video(provider="youtube", id="abcdefghijk", src="http://www.youtube.com/embed/abcdefghijk")
    unknown = Video(provider=None, src=None, url="https://unknown.example/v", title="V")
    found = body(dialect, known, unknown)
    assert '<iframe src="https://www.youtube.com/embed/abcdefghijk"' in found
    assert '<figure class="video"><a href="https://unknown.example/v">V</a></figure>' in found


@pytest.mark.parametrize(
    ("dialect", "heading"),
    [
        (GOLDMARK, "## Part {#my-part}\n"),
        (KRAMDOWN, "## Part {#my-part}\n"),
        (COMMONMARK, '<h2 id="my-part">Part</h2>\n'),
    ],
)
def test_a_heading_keeps_its_id(dialect, heading):
    assert body(dialect, heading="Part", level=2, anchor="my-part") == heading


@each_dialect
@pytest.mark.parametrize("heading", ["C {#no}", "Ends #", "A \\ b"])
def test_a_heading_that_could_be_read_otherwise_is_html(dialect, heading):
    assert body(dialect, heading=heading, level=3).startswith("<h3>")


@pytest.mark.parametrize("dialect", [GOLDMARK, KRAMDOWN])
def test_notes_are_the_dialects_own(dialect):
    found = body(dialect, Paragraph(text="Word1 on.", marks=[NOTE]), footnotes=[Footnote(id="n", text="Said.")])
    assert found == "Word[^n] on.\n\n[^n]: Said.\n"


@each_dialect
def test_notes_are_html_where_a_reference_stands_in_html(dialect):
    shown = Image(src="https://x.example/a.png", caption="Word1", caption_marks=[NOTE])
    text = Paragraph(text="Word1 on.", marks=[NOTE])
    found = body(dialect, text, shown, footnotes=[Footnote(id="n", text="Said.")])
    assert "[^" not in found
    assert found.count('href="#fn-n"') == 2
    assert '<li id="fn-n">' in found
    assert 'id="fnref-n"' in found
    assert 'id="fnref-n-2"' in found


@each_dialect
def test_a_formula_is_shown_to_the_scripts_that_draw_it(dialect):
    found = body(dialect, Paragraph(text="x a_1*b_2 y", marks=[Mark(type="math", start=2, end=9)]))
    escaped = r'<span class="math inline">\\(a_1\*b_2\\)</span>'
    assert (escaped if dialect is not KRAMDOWN else r'<span class="math inline">\(a_1*b_2\)</span>') in found


@pytest.mark.parametrize(
    "text",
    ["a | b", "{: .x}", "$$x$$", "*[HTML]: x", "1. no", "a << b", ": no", "tick ` `` `", "back\\slash"],
)
def test_what_kramdown_reads_otherwise_is_html(text):
    assert body(KRAMDOWN, Paragraph(text=text)).startswith("<p>")


def test_lists_that_kramdown_would_change_are_html():
    two = List(items=[ListItem(text="a")])
    assert body(KRAMDOWN, two, two) == "- a\n\n<ul>\n<li>a</li>\n</ul>\n"
    assert body(KRAMDOWN, List(ordered=True, start=4, items=[ListItem(text="a")])).startswith('<ol start="4">')


def test_boxes_are_html_where_they_would_be_text():
    boxes = List(items=[ListItem(text="a", checked=True)])
    assert body(COMMONMARK, boxes) == "- [x] a\n"
    assert body(PLAIN_COMMONMARK, boxes).startswith("<ul>")


def test_a_table_is_markdown_where_the_dialect_has_them():
    table = Table(rows=[[Cell(text="A", header=True)], [Cell(text="1")]])
    assert body(GOLDMARK, table) == "| A |\n| --- |\n| 1 |\n"
    assert body(KRAMDOWN, table).startswith("<table>")
