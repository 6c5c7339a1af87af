"""Cards that lead to another site stay between the paragraphs of a post."""

import pytest

from content.pages import MORE, PROSE, kept, page, paragraphs, rules, scored

LINES = ["Little's law for gardeners", "A queue, a clock and a jar of beans.", "queues.example"]
LOW = [0.9] * 4 + [0.01] * 3 + [0.9] * 4


def card(address="https://queues.example/little", last=LINES[-1]):
    return f"<div><a href='{address}'><div><h2>{LINES[0]}</h2><h3>{LINES[1]}</h3><p>{last}</p></div></a></div>"


def test_a_card_that_ends_in_the_host_it_leads_to_stays(monkeypatch):
    scored(monkeypatch, *LOW)
    html = page(paragraphs(*PROSE) + card() + paragraphs(*MORE))
    assert kept(html) == [*PROSE, *LINES, *MORE]
    assert rules(html)[LINES[0]] == "link_card"


@pytest.mark.parametrize(
    "markup",
    [
        card(last="other.example"),
        card(address="https://garden.example/beans/", last="garden.example"),
        card(last="Read it"),
    ],
    ids=["another host", "the page's own", "no host"],
)
def test_a_preview_of_another_kind_goes(monkeypatch, markup):
    scored(monkeypatch, *LOW)
    assert kept(page(paragraphs(*PROSE) + markup + paragraphs(*MORE))) == [*PROSE, *MORE]


def test_among_what_is_not_kept_it_goes(monkeypatch):
    scored(monkeypatch, *[0.9] * 8, *[0.01] * 4)
    aside = f"<div class=more><p>{MORE[0]} {PROSE[0]}</p>{card()}</div>"
    assert LINES[0] not in kept(page(paragraphs(*PROSE, *MORE) + aside))
