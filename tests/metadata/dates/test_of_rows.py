"""The days that the rows of a list of posts show."""

from blogextract import extract
from blogextract.document import load
from blogextract.metadata import days_of_rows

TITLES = ["First firing", "Drying wood", "Notes of 4 May 2019"]


def days(*rows, language="en"):
    html = "".join(f"<article><h2>{title}</h2>{row}</article>" for title, row in zip(TITLES, rows, strict=False))
    document = load(f"<html lang={language}><body>{html}</body></html>", url="https://kiln.example/")
    nodes = [range(node, document.ends[node]) for node in document.tagged("article")]
    return days_of_rows(document, nodes, TITLES[: len(rows)])


def test_the_first_date_of_each_row_is_its_day():
    shown = "<p class=m>{} | by Nell Parrish</p><p>In June 2001 nobody would have said that we should fire a kiln.</p>"
    assert days(shown.format("3 March 2020"), shown.format("May 5, 2021")) == ["2020-03-03", "2021-05-05"]
    assert days("<i>3. März 2020</i>", "<i>5. Mai 2021</i>", language="de") == ["2020-03-03", "2021-05-05"]


def test_the_day_of_a_change_and_a_date_in_a_title_are_none():
    changed = "<span>Updated on 9 June 2022</span> <span>3 March 2020</span>"
    assert days(changed, changed, "<i>6 June 2021</i>") == ["2020-03-03", "2020-03-03", "2021-06-06"]


def test_where_few_rows_show_a_date_it_is_chance():
    assert days("<i>3 March 2020</i>", "<i>Clay</i>", "<i>Fire</i>") == [None, None, None]
    assert days("<i>Clay</i>", "<i>Fire</i>") == [None, None]


def test_what_could_be_two_days_is_none():
    assert days("<i>03/04/2020</i>", "<i>05/06/2021</i>") == [None, None]
    assert days("<i>25/06/03</i>", "<i>25/05/04</i>") == [None, None]


def test_a_listing_has_the_days_and_no_line_of_data_for_an_excerpt():
    rows = "".join(
        f"<article class=post><h2><a href=/post-{day}/>Firing number {day}</a></h2>"
        f"<p class=post-info>{day} January 2018 | by <a href=/author/nell/>Nell Parrish</a> | "
        "Posted in <a href=/category/clay/>Clay and glazes</a></p>"
        f"<p>The kiln reached its peak a little after four, and nobody in the yard said a word. ({day})</p></article>"
        for day in range(11, 19)
    )
    html = f"<html lang=en><head><title>Kiln Notes</title></head><body class=blog><main>{rows}</main></body></html>"
    entries = extract(html, url="https://kiln.example/").entries
    assert [entry.published for entry in entries] == [f"2018-01-{day}" for day in range(11, 19)]
    assert all(entry.excerpt and entry.excerpt.startswith("The kiln") for entry in entries)
