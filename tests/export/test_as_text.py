"""Plain text: what a reader reads, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from blogextract.article import Article, Author, Footnote, Section
from blogextract.blocks import (
    Audio,
    Callout,
    Cell,
    Code,
    Definition,
    DefinitionItem,
    Definitions,
    Details,
    Embed,
    File,
    Gallery,
    Image,
    List,
    ListItem,
    Mark,
    Math,
    Paragraph,
    Phrase,
    Quote,
    Raw,
    Rule,
    Table,
    Video,
)
from blogextract.export import render
from property.strategies import articles

_SRC = "https://a.example/i.png"


def _text(*blocks, footnotes=()):
    return render(Article(sections=[Section(blocks=list(blocks))], footnotes=list(footnotes)), "text")


def test_headings_and_paragraphs_are_parted_by_blank_lines_and_the_title_is_left_out():
    article = Article(
        title="The title",
        authors=[Author(name="Jo")],
        sections=[
            Section(blocks=[Paragraph(text="Before.")]),
            Section(heading="A heading", level=2, blocks=[Paragraph(text="One."), Paragraph(text="Two\nlines.")]),
        ],
    )
    assert render(article, "text") == "Before.\n\nA heading\n\nOne.\n\nTwo\nlines."


def test_items_stand_one_a_line_and_nested_items_after_their_parent():
    inner = List(items=[ListItem(text="a1"), ListItem(text="a2", blocks=[Paragraph(text="a2 more")])], ordered=True)
    block = List(items=[ListItem(text="a", blocks=[inner]), ListItem(text="", blocks=[Paragraph(text="b")])])
    assert _text(Paragraph(text="x"), block, Paragraph(text="y")) == "x\n\na\na1\na2\na2 more\nb\n\ny"


def test_rows_stand_one_a_line_their_cells_parted_by_single_spaces():
    rows = [[Cell(text="h 1", header=True), Cell(text="h2")], [Cell(text="two\nlines"), Cell(text=""), Cell(text="z")]]
    assert _text(Table(rows=rows, caption="The caption")) == "The caption\nh 1 h2\ntwo lines z"


def test_marks_leave_no_trace():
    marks = [Mark(type="link", start=0, end=3, href=_SRC, title="t"), Mark(type="strong", start=0, end=3)]
    assert _text(Paragraph(text="abc *d*", marks=marks)) == "abc *d*"


@pytest.mark.parametrize(
    ("block", "text"),
    [
        (Image(src=_SRC, alt="alternative", caption="Caption", credit="Credit", link=_SRC), "Caption"),
        (Image(src=_SRC, alt="alternative"), ""),
        (Gallery(images=[Image(src=_SRC, caption="one"), Image(src=_SRC)], caption="all"), "one\n\nall"),
        (Video(url=_SRC, title="title", caption="Caption"), "Caption"),
        (Audio(url=_SRC, title="title"), ""),
        (Embed(url=_SRC, author="Jo", text="The words.", caption="Seen"), "The words.\n\nSeen"),
        (Quote(blocks=[Paragraph(text="q1"), Paragraph(text="q2")], cite="Jo"), "q1\n\nq2\n\nJo"),
        (Code(text="\nif x:\n\n    y\n", language="python"), "if x:\n\n    y"),
        (Callout(blocks=[Paragraph(text="c")], label="Note"), "Note\n\nc"),
        (Details(summary="s", blocks=[Paragraph(text="d")]), "s\n\nd"),
        (Math(tex="x^2"), "x^2"),
        (File(url=_SRC, name="The file"), "The file"),
        (File(url=_SRC), ""),
        (Rule(), ""),
        (Raw(html="<p>raw <b>te&amp;xt</b></p><script>no()</script><p>end", why="?"), "raw te&xt\nend"),
        (Paragraph(text=""), ""),
        (Quote(blocks=[]), ""),
        (List(items=[]), ""),
        (Table(rows=[]), ""),
    ],
)
def test_each_block_gives_its_text(block, text):
    assert _text(block) == text


def test_terms_and_what_they_mean_stand_one_a_line():
    entry = DefinitionItem(
        terms=[Phrase(text="t1"), Phrase(text="t2")],
        definitions=[Definition(text="d", blocks=[Code(text="c")])],
    )
    assert _text(Definitions(items=[entry])) == "t1\nt2\nd\nc"


def test_footnotes_come_last():
    notes = [Footnote(id="1", text="note", blocks=[Paragraph(text="more")]), Footnote(id="2", text="")]
    assert _text(Paragraph(text="p"), footnotes=notes) == "p\n\nnote\n\nmore"


def test_blocks_without_text_leave_no_blank_lines():
    assert _text(Paragraph(text="a"), Rule(), Image(src=_SRC), List(items=[]), Paragraph(text="b")) == "a\n\nb"


@settings(max_examples=60, deadline=None)
@given(articles())
def test_every_text_of_the_body_is_there(article):
    text = render(article, "text")
    for section in article.sections:
        assert (section.heading or "") in text
        for block in section.blocks:
            if isinstance(block, Paragraph):
                assert block.text in text
            if isinstance(block, List):
                assert all(item.text in text for item in block.items)
