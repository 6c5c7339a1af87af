"""Counts and marks at the edges of a post go; numbers of the author's stay."""

import pytest

from content.pages import MORE, PROSE, kept, page, paragraphs, rules, scored


@pytest.mark.parametrize("mark", ["正文完", "全文完", "Q.E.D."])
def test_a_mark_of_the_end_goes_from_the_end(monkeypatch, mark):
    scored(monkeypatch, *[0.9] * 7)
    html = page(paragraphs(*PROSE, *MORE[:2]) + f"<div>{mark}</div>")
    assert kept(html) == [*PROSE, *MORE[:2]]
    assert rules(html)[mark] == "line.edge"


@pytest.mark.parametrize(
    "line",
    [
        "<p>转载说明：转载请注明出处。</p>",
        "<ul><li><a href=/13>上一篇</a></li></ul>",
        "<div>版权声明：本站原创。</div>",
    ],
)
def test_terms_of_use_and_ways_to_other_posts_go_from_the_end(monkeypatch, line):
    scored(monkeypatch, *[0.9] * 7)
    assert kept(page(paragraphs(*PROSE, *MORE[:2]) + line)) == [*PROSE, *MORE[:2]]


def test_words_of_them_in_a_text_stay(monkeypatch):
    scored(monkeypatch, *[0.9] * 7)
    for text in ("上一篇", "我们说了版权声明的意思。"):
        assert text in kept(page(paragraphs(*PROSE, *MORE[:2], text)))


def test_a_count_goes_from_either_edge(monkeypatch):
    scored(monkeypatch, *[0.9] * 6)
    html = page(f"<span class=a><b>27</b></span>{paragraphs(*PROSE)}<div>3</div>")
    assert kept(html) == PROSE
    assert rules(html)["27"] == rules(html)["3"] == "line.edge"


@pytest.mark.parametrize("number", ["<p>27</p>", "<h3>27</h3>", "<ul><li>27</li></ul>", "<div>27 crates</div>"])
def test_a_number_that_is_a_paragraph_a_heading_an_item_or_part_of_a_line_stays(monkeypatch, number):
    scored(monkeypatch, *[0.9] * 7)
    assert any(text.startswith("27") for text in kept(page(number + paragraphs(*PROSE, *MORE[:2]))))


def test_a_number_amid_the_post_stays(monkeypatch):
    scored(monkeypatch, *[0.9] * 8)
    assert "27" in kept(page(f"{paragraphs(*PROSE)}<div>27</div>{paragraphs(*MORE[:3])}"))


def test_a_mark_at_the_beginning_stays(monkeypatch):
    scored(monkeypatch, *[0.9] * 5)
    assert "全文完" in kept(page("<div>全文完</div>" + paragraphs(*PROSE)))
