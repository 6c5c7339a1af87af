"""Questions with their answers, right below a post or within it, stay whole."""

import pytest

from content.pages import MORE, PROSE, kept, page, paragraphs, rules, scored

HEAD = "Questions and answers"
ASKED = [
    ("Do green tomatoes ripen in the dark?", "They do, if it is warm enough: light matters less than most people say."),
    ("Can I freeze them?", "You can, but only for sauce, since they fall apart."),
]
ALL = [text for pair in ASKED for text in pair]
LIKELY = [0.9] * 8
LONG = [f"{one} {other}" for one, other in zip(PROSE, MORE, strict=True)]


def folded(question: str, answer: str) -> str:
    toggle = f'<button class="c-toggle" aria-expanded="false"><span>{question}</span></button>'
    return f'<div class="c-item">{toggle}<div class="c-panel" style="display:none"><p>{answer}</p></div></div>'


def dropdown(question: str, answer: str) -> str:
    toggle = f'<div class="w-dropdown-toggle" aria-expanded="false"><div>{question}</div></div>'
    return f'<div class="w-dropdown">{toggle}<nav class="w-dropdown-list"><p>{answer}</p></nav></div>'


def anchored(question: str, answer: str) -> str:
    toggle = f'<div class="tab-title"><a href="#" tabindex="0">{question}</a></div>'
    return f'<div class="item">{toggle}<div class="tab-content"><p>{answer}</p></div></div>'


def numbered(question: str, answer: str) -> str:
    return f"<li><div>1.</div><h3>{question} +</h3><div><p>{answer}</p></div></li>"


def details(question: str, answer: str) -> str:
    return f"<details><summary>{question}</summary><p>{answer}</p></details>"


def accordion(shape, pairs=ASKED) -> str:
    return f'<section class="c-acc"><h2>{HEAD}</h2><div>{"".join(shape(*pair) for pair in pairs)}</div></section>'


SHAPES = [folded, dropdown, anchored, details]


@pytest.mark.parametrize("shape", SHAPES)
def test_questions_in_the_posts_box_stay_with_their_heading(monkeypatch, shape):
    scored(monkeypatch, *LIKELY, *[0.2] * 5)
    html = page(paragraphs(*PROSE, *MORE) + accordion(shape))
    assert kept(html) == [*PROSE, *MORE, HEAD, *ALL]
    assert rules(html)[ASKED[0][0]] == "questions"


@pytest.mark.parametrize("shape", SHAPES)
def test_in_a_section_of_their_own_all_stay_where_the_score_takes_some(monkeypatch, shape):
    scored(monkeypatch, *LIKELY, 0.1, 0.9, 0.9)
    assert kept(page(paragraphs(*PROSE, *MORE), after=accordion(shape))) == [*PROSE, *MORE, HEAD, *ALL]


@pytest.mark.parametrize("shape", SHAPES)
def test_in_a_section_of_their_own_they_go_where_the_score_takes_none(monkeypatch, shape):
    scored(monkeypatch, *LIKELY)
    assert kept(page(paragraphs(*PROSE, *MORE), after=accordion(shape))) == [*PROSE, *MORE]


def test_questions_that_the_post_goes_on_after_stay_whatever_their_score(monkeypatch):
    scored(monkeypatch, *LIKELY[:4], *[0.0] * 5, *LIKELY[4:])
    html = page(paragraphs(*LONG) + accordion(folded) + paragraphs(*MORE))
    assert kept(html) == [*LONG, HEAD, *ALL, *MORE]


def test_questions_at_the_end_that_the_score_is_sure_of_go(monkeypatch):
    scored(monkeypatch, *LIKELY)
    assert kept(page(paragraphs(*PROSE, *MORE) + accordion(folded))) == [*PROSE, *MORE]


def test_a_sign_by_which_a_question_opens_is_no_text(monkeypatch):
    scored(monkeypatch, *LIKELY, *[0.2] * 7)
    signed = accordion(lambda asked, text: f"<div><p>{asked}</p><div>+</div><p>{text}</p></div>")
    assert kept(page(paragraphs(*PROSE, *MORE) + signed)) == [*PROSE, *MORE, HEAD, *ALL]


def test_polls_go(monkeypatch):
    scored(monkeypatch, *LIKELY, *[0.2] * 5)
    poll = accordion(lambda asked, text: f"<div><p>{asked}</p><label><input type=radio> {text}</label></div>")
    assert kept(page(paragraphs(*PROSE, *MORE) + poll)) == [*PROSE, *MORE]


def test_questions_with_numbers_and_signs_stay(monkeypatch):
    scored(monkeypatch, *LIKELY, *[0.2] * 7)
    texts = kept(page(paragraphs(*PROSE, *MORE) + accordion(numbered)))
    assert ["Can I freeze them? +", ASKED[1][1]] == texts[-2:]


def test_one_question_is_no_list_of_them(monkeypatch):
    scored(monkeypatch, *LIKELY, *[0.2] * 3)
    assert kept(page(paragraphs(*PROSE, *MORE) + accordion(folded, ASKED[:1]))) == [*PROSE, *MORE]


def test_cards_of_other_posts_whose_titles_ask_go(monkeypatch):
    scored(monkeypatch, *LIKELY, *[0.2] * 5)
    cards = accordion(lambda title, text: f'<div><h3><a href="/post/">{title}</a></h3><p>{text}</p></div>')
    assert kept(page(paragraphs(*PROSE, *MORE) + cards)) == [*PROSE, *MORE]


def test_questions_that_lead_to_lists_of_links_go(monkeypatch):
    scored(monkeypatch, *LIKELY, *[0.2] * 5)
    links = accordion(lambda asked, text: f'<div><h3>{asked}</h3><p><a href="/help/">{text}</a></p></div>')
    assert kept(page(paragraphs(*PROSE, *MORE) + links)) == [*PROSE, *MORE]


def test_questions_far_below_the_post_go(monkeypatch):
    scored(monkeypatch, *LIKELY, *[0.0] * 5, *[0.2] * 5)
    offer = "Our shop sends {} to all of the country, within two days of an order that reaches us before noon"
    between = paragraphs(*(offer.format(ware) for ware in ("seeds", "pots", "strings", "spades", "books")))
    assert kept(page(paragraphs(*PROSE, *MORE) + between + accordion(folded))) == [*PROSE, *MORE]


def test_questions_below_other_posts_go(monkeypatch):
    scored(monkeypatch, *LIKELY, 0.0, *[0.2] * 5)
    related = '<div class="yarpp-related"><a href="/beans/">Beans in a dry year</a></div>'
    assert kept(page(paragraphs(*PROSE, *MORE) + related + accordion(folded))) == [*PROSE, *MORE]


def test_a_page_of_questions_alone_is_left_to_the_score(monkeypatch):
    scored(monkeypatch)
    assert "questions" not in rules(page(accordion(folded))).values()
