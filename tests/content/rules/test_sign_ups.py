"""Boxes with a field for an address of e-mail."""

import pytest

from content.pages import MORE, PROSE, kept, page, paragraphs, rules, scored

ASKS = "Join three thousand menders who get it first."
BOX = (
    f"<div class=x1><div class=x2><p>{ASKS}</p></div>"
    "<div class=x3><form>{0}<button>Count me in</button></form></div></div>"
)


@pytest.mark.parametrize("field", ["<input type=email>", "<input name=EMAIL>", "<input type=text name=e-mail>"])
def test_a_small_box_with_such_a_field_is_no_part_of_the_post(monkeypatch, field):
    scored(monkeypatch, *[0.9] * 10)
    html = page(paragraphs() + BOX.format(field) + paragraphs(*MORE))
    assert kept(html) == [*PROSE, *MORE]
    assert rules(html)[ASKS] == "newsletter.field"


@pytest.mark.parametrize("field", ["<input type=text name=q>", "<input type=email><textarea></textarea>"])
def test_a_box_to_search_or_to_write_in_is_told_by_other_rules(monkeypatch, field):
    scored(monkeypatch, *[0.9] * 10)
    assert ASKS in kept(page(paragraphs() + BOX.format(field) + paragraphs(*MORE)))


def test_a_field_among_paragraphs_asks_for_none_of_them(monkeypatch):
    scored(monkeypatch, *[0.9] * 8)
    assert kept(page(f"{paragraphs()}<form><input type=email></form>{paragraphs(*MORE)}")) == [*PROSE, *MORE]
