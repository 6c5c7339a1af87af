"""The line that says who owns the site goes from the end of a post; what an author says of rights stays."""

import pytest

from content.pages import PROSE, kept, page, paragraphs, rules, scored

LINE = "© 2019-2024 Anna Thorne. RSS"


@pytest.mark.parametrize(
    "line", [LINE, "2024 © Anna Thorne", "Copyright © 2024 Anna Thorne", "(c) 2020 by nobody", "2019 - present © Anna"]
)
def test_a_line_that_says_who_owns_the_site_goes_from_the_end(monkeypatch, line):
    scored(monkeypatch, *[0.9] * 5)
    html = page(f"{paragraphs(*PROSE)}<small>{line}</small>")
    assert kept(html) == PROSE
    assert rules(html)[line] == "line.copyright"


def test_the_footer_of_the_page_goes_with_it(monkeypatch):
    scored(monkeypatch, *[0.9] * 8)
    said = "All opinions here are my own, and of nobody who has ever paid me for any of them or will."
    footer = f"<footer><h6>Rights</h6><p>{LINE}</p><h6>Disclaimer</h6><p>{said}</p></footer>"
    assert kept(page(paragraphs(*PROSE), after=footer)) == PROSE


@pytest.mark.parametrize(
    "markup",
    [
        f"<p>{LINE}</p><p>{'A paragraph that comes after it belongs to the post. ' * 2}</p>",
        "<p>© is a sign that I have never drawn well, in 2024 or before.</p>",
        f"<table><tr><td>{LINE}</td></tr></table>",
    ],
)
def test_a_line_before_a_paragraph_a_sentence_and_a_cell_stay(monkeypatch, markup):
    scored(monkeypatch, *[0.9] * 6)
    shown = kept(page(paragraphs(*PROSE) + markup))
    assert any("©" in text for text in shown)


def test_the_footer_of_an_article_stays_but_for_the_line(monkeypatch):
    scored(monkeypatch, *[0.9] * 6)
    html = page(f"{paragraphs(*PROSE)}<footer><p>Thanks to the neighbours.</p><p>{LINE}</p></footer>")
    assert kept(html) == [*PROSE, "Thanks to the neighbours."]
