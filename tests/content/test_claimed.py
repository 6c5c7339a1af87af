"""Lines that several claims of metadata make up."""

import pytest

from blogextract.content.claimed import runs_claimed, runs_together
from content.pages import outline_of, page, paragraphs, rules

LINE = "<h1 class=entry-title>Late Tomatoes</h1><span>November 5, 2020</span><span>Ann Archer</span>{}"


def told(after="", kinds=("date", "byline")):
    """The page, and the claims of its first two spans."""
    html = page(paragraphs()).replace(
        '<h1 class="entry-title">Late Tomatoes</h1>', f"<header>{LINE.format(after)}</header>"
    )
    spans = outline_of(html).document.tagged("span")[:2]
    return html, [(node, kind, "source") for node, kind in zip(spans, kinds, strict=True)]


def test_a_line_of_a_day_and_a_name_in_an_element_each_is_claimed_though_neither_is_all_of_it():
    html, claimed = told()
    outline = outline_of(html)
    assert not any(runs_claimed(outline, node, kind) for node, kind, _ in claimed)
    found = {outline.runs[index].text: kind for index, kind in runs_together(outline, claimed)}
    assert found == {"November 5, 2020Ann Archer": "date"}
    assert rules(html, claimed=claimed)["November 5, 2020Ann Archer"] == "metadata.date"


@pytest.mark.parametrize(
    ("after", "kinds", "count"),
    [
        (" grows more tomatoes than she can eat or sell", ("date", "byline"), 2),
        ("", ("date", "byline"), 1),
        ("", ("share", "related"), 2),
    ],
    ids=["more words", "one claim", "of other kinds"],
)
def test_a_line_that_says_more_or_was_claimed_in_part_is_not(after, kinds, count):
    html, claimed = told(after, kinds)
    assert list(runs_together(outline_of(html), claimed[:count])) == []
