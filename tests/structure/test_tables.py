from __future__ import annotations

import pytest


def texts(table):
    return [[cell["text"] for cell in row] for row in table["rows"]]


def test_headers_spans_and_alignment_are_kept(blocks):
    (table,) = blocks(
        "<table><caption>Prices</caption><thead><tr><th>Item</th><th align=right>Cost</th></tr></thead>"
        "<tbody><tr><td rowspan=2>Van</td><td style='text-align: right'>90</td></tr>"
        "<tr><td class='has-text-align-center'>80</td></tr>"
        "<tr><td colspan='2'>all in</td></tr></tbody></table>"
    )
    assert table["caption"] == "Prices"
    assert texts(table) == [["Item", "Cost"], ["Van", "90"], ["80"], ["all in"]]
    assert table["rows"][0] == [{"text": "Item", "header": True}, {"text": "Cost", "header": True, "align": "right"}]
    assert table["rows"][1] == [{"text": "Van", "rowspan": 2}, {"text": "90", "align": "right"}]
    assert table["rows"][2] == [{"text": "80", "align": "center"}]
    assert table["rows"][3] == [{"text": "all in", "colspan": 2}]


@pytest.mark.parametrize("span", ["0", "-1", "many", "99999999999"])
def test_spans_that_mean_nothing_are_one(blocks, span):
    (table,) = blocks(f"<table><tr><td colspan='{span}'>a</td><td>b</td></tr><tr><td>c</td></tr></table>")
    assert "colspan" not in table["rows"][0][0]


def test_a_span_has_a_bound(blocks):
    (table,) = blocks("<table><tr><td colspan='5000'>a</td><td>b</td></tr><tr><td>c</td></tr></table>")
    assert table["rows"][0][0]["colspan"] == 1000


def test_a_row_of_headers_in_the_head_needs_no_th(blocks):
    (table,) = blocks("<table><thead><tr><td>a</td><td>b</td></tr></thead><tr><td>1</td><td>2</td></tr></table>")
    assert [cell.get("header") for row in table["rows"] for cell in row] == [True, True, None, None]


def test_empty_cells_stay(blocks):
    (table,) = blocks("<table><tr><td></td><td>b</td></tr><tr><td>1</td><td></td></tr></table>")
    assert texts(table) == [["", "b"], ["1", ""]]


def test_the_caption_of_the_figure_is_the_tables(blocks):
    (table,) = blocks(
        "<figure class='wp-block-table'><table><tr><td>a</td><td>b</td></tr></table>"
        "<figcaption>Two letters</figcaption></figure>"
    )
    assert table["caption"] == "Two letters"


def test_a_picture_in_a_cell_is_a_mark(blocks):
    (table,) = blocks("<table><tr><th>Flag</th><td><img src='/fr.png' alt='France'> Paris</td></tr></table>")
    (cell,) = [cell for cell in table["rows"][0] if not cell.get("header")]
    assert "Paris" in cell["text"]
    (mark,) = cell["marks"]
    assert mark["href"] == "https://blog.example/fr.png"
    assert cell["text"][mark["start"] : mark["end"]] == "France"


def test_several_paragraphs_of_a_cell_are_lines(blocks):
    (table,) = blocks(
        "<table><tr><td><p>one</p><p>two</p></td><td>three</td></tr><tr><td>4</td><td>5</td></tr></table>"
    )
    assert texts(table) == [["one\ntwo", "three"], ["4", "5"]]


@pytest.mark.parametrize(
    "markup",
    [
        "<table role=presentation><tr><td>one</td><td>two</td></tr></table>",
        "<table><tr><td>one</td></tr><tr><td>two</td></tr></table>",
        "<table><tr><td>one</td><td>two</td></tr></table>",
        "<table><tr><td><table><tr><td>one</td><td>two</td></tr></table></td><td>three</td></tr></table>",
        "<table><tr><td><h2>one</h2><p>two</p></td><td><p>three</p></td></tr></table>",
        "<table><tr><td><p>" + "word " * 90 + "</p><p>" + "word " * 90 + "</p></td><td>x</td></tr></table>",
    ],
)
def test_tables_that_arrange_a_page_are_seen_through(sections, markup):
    found = sections(markup)
    kinds = {block["type"] for section in found for block in section["blocks"]}
    outer = [block for section in found for block in section["blocks"] if block["type"] == "table"]
    assert "paragraph" in kinds
    assert all(len(table["rows"][0]) == 2 for table in outer)


def test_a_table_of_pictures_only_is_its_pictures(blocks):
    found = blocks("<table><tr><td><img src='/a.jpg'></td><td><img src='/b.jpg'></td></tr></table>")
    assert [block["type"] for block in found] == ["image", "image"]


def test_rows_outside_a_body_count(blocks):
    (table,) = blocks("<table><tr><th>a</th><th>b</th></tr><tfoot><tr><td>1</td><td>2</td></tr></tfoot></table>")
    assert texts(table) == [["a", "b"], ["1", "2"]]
