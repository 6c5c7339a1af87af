"""How much is asked of the score on a page."""

import pytest

from blogextract.content.by_score import threshold_of
from content.pages import PROSE, chosen, kept, page, paragraphs, rules, scored


def test_the_threshold_falls_where_a_page_is_hardly_a_post_and_rises_a_little_where_it_surely_is():
    assert threshold_of(0.0) == 0.5
    assert [round(threshold_of(odds), 2) for odds in (1.0, 9.0, -2.0, -9.0)] == [0.18, 0.05, 0.6, 0.7]


@pytest.mark.parametrize(
    ("odds", "score", "stays"), [(2.0, 0.2, True), (2.0, 0.04, False), (0.4, 0.2, False), (0.4, 0.4, True)]
)
def test_on_a_page_that_is_hardly_a_post_less_is_asked_of_the_score(monkeypatch, odds, score, stays):
    scored(monkeypatch, 0.9, 0.9, 0.9, score)
    html = page(paragraphs(*PROSE[:3]) + f"<div class=other><p>{PROSE[3]}</p></div>")
    assert (rules(html, unlike_post=odds)[PROSE[3]] == "score.page") == stays


def test_on_a_post_nothing_less_is_asked(monkeypatch):
    scored(monkeypatch, 0.9, 0.9, 0.9, 0.45)
    html = page(paragraphs(*PROSE[:3]) + f"<div class=other><ul><li>{PROSE[3][:30]}</li></ul></div>")
    assert rules(html, unlike_post=-1.0)[PROSE[3][:30]] == "score"


def test_what_is_let_in_on_such_a_page_does_not_lower_the_confidence(monkeypatch):
    scored(monkeypatch, 0.9, 0.9, 0.9, 0.1)
    html = page(paragraphs(*PROSE[:3]) + f"<div class=other><p>{PROSE[3]}</p></div>")
    confidence = [chosen(html, unlike_post=odds)[1].confidence for odds in (-1.0, 3.0)]
    assert confidence[0] == confidence[1]


@pytest.mark.parametrize(("odds", "stays"), [(-6.0, False), (-1.0, True)])
def test_on_what_is_surely_a_post_more_is_asked_of_a_line_apart(monkeypatch, odds, stays):
    scored(monkeypatch, 0.9, 0.9, 0.9, 0.6)
    html = page(paragraphs(*PROSE[:3]) + f"<div class=other><p>{PROSE[3][:38]}</p></div>")
    assert (PROSE[3][:38] in kept(html, unlike_post=odds)) == stays
    assert (rules(html, unlike_post=odds)[PROSE[3][:38]] == "score.post") != stays


def test_what_stands_between_two_sure_paragraphs_of_one_box_stays(monkeypatch):
    scored(monkeypatch, 0.9, 0.6, 0.9)
    html = page(paragraphs(PROSE[0], "Red, at last.", PROSE[1]))
    assert kept(html, unlike_post=-6.0) == [PROSE[0], "Red, at last.", PROSE[1]]


def test_a_caption_or_a_quote_stays_whatever_is_asked_of_text_apart(monkeypatch):
    scored(monkeypatch, 0.9, 0.9, 0.6)
    html = page(paragraphs(*PROSE[:2]) + "<blockquote><p>Chutney keeps.</p></blockquote>")
    assert "Chutney keeps." in kept(html, unlike_post=-6.0)
