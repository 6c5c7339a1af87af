"""Tables that lay out a page, and lines of links."""

import pytest

from content.pages import MORE, PROSE, kept, page, paragraphs, rules, scored

MENU = "<b>Menu</b><br><a href=/>Home</a><br><a href=/about>About me</a><br><a href=/links>Links</a>"
TABLE = "<table><tr><td width=140>{0}</td><td>{1}</td><td>{2}</td></tr><tr><td colspan=3>{3}</td></tr></table>"
FOOT = "© 2004 Nell. Best viewed with Netscape 4"


def test_the_cells_of_links_beside_the_one_with_the_post_are_the_pages(monkeypatch):
    scored(monkeypatch, *[0.9] * 11)
    html = page(TABLE.format(MENU, paragraphs(*PROSE, *MORE), "Twelve jars of chutney", FOOT))
    assert kept(html) == [*PROSE, *MORE, "Twelve jars of chutney"]
    assert rules(html)[FOOT] == "layout.cell"


def test_a_table_of_data_in_a_post_keeps_its_links(monkeypatch):
    scored(monkeypatch, *[0.9] * 12)
    cells = TABLE.format(MENU, PROSE[0], "Twelve jars", "Six crates")
    html = page(paragraphs(*PROSE[1:], *MORE) + cells)
    assert "Menu Home About me Links" in kept(html)


@pytest.mark.parametrize(
    "line",
    [
        "<a href=/a>&lt;&lt; Previous</a> | <a href=/>Home</a> | <a href=/b>Next &gt;&gt;</a>",
        "<a href=/a>Zurück</a> - <a href=/>Startseite</a>",
    ],
)
def test_a_line_of_links_that_are_chrome_is_no_part_of_the_post(monkeypatch, line):
    scored(monkeypatch, *[0.9] * 9)
    assert kept(page(f"{paragraphs()}<p>{line}</p>{paragraphs(*MORE)}")) == [*PROSE, *MORE]


@pytest.mark.parametrize(
    "line",
    [
        "<a href=/a>Quince</a> | <a href=/b>Medlar</a> | <a href=/c>Next</a>",
        "Turn back: <a href=/a>previous</a> or <a href=/b>next</a>",
        "<a href=/a>Previous</a>",
    ],
)
def test_a_line_with_other_words_is(monkeypatch, line):
    scored(monkeypatch, *[0.9] * 9)
    assert len(kept(page(f"{paragraphs()}<p>{line}</p>{paragraphs(*MORE)}"))) == 9
