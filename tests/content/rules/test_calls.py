"""Banners that sell between the sections of a post."""

import pytest

from content.pages import MORE, PROSE, kept, outline_of, page, paragraphs, rules, scored

HEAD, LINE = "Grow more with less", "Potterly plans your beds in ten minutes, whatever the weather does."
LAST = [
    "We ate the last of the chutney in April, on bread that a neighbour had baked for somebody else.",
    "The crate is still there. I have put a second one on top of it, so that it does not get out.",
]
POST = [*PROSE, *MORE, *LAST]


def banner(button: str, *, head: str = HEAD, line: str = LINE, names: str = "my-12 rounded-3xl px-8") -> str:
    return f'<div class="{names}"><h3>{head}</h3><p>{line}</p>{button}</div>'


def within(html: str) -> str:
    return page(paragraphs(*PROSE, *MORE) + html + paragraphs(*LAST))


def likely(monkeypatch, html: str) -> str:
    """The page, of which the score takes all but its menu, its title and its foot."""
    scored(monkeypatch, *[0.9] * (len(outline_of(html).runs) - 6))
    return html


@pytest.mark.parametrize(
    "button",
    [
        '<a href="/demo" class="inline-flex">Book a demo</a>',
        '<p><a href="/trial">Start your free trial →</a></p>',
        "<button type=button>Jetzt kostenlos testen</button>",
        '<div><a href="/contact">Contact us</a><a href="/demo">Request a demo</a></div>',
    ],
)
def test_a_few_words_over_a_button_that_sells_leave_the_post(monkeypatch, button):
    html = likely(monkeypatch, within(banner(button)))
    assert [text for text in kept(html) if text in (HEAD, LINE)] == []
    assert [text for text in kept(html) if text in POST] == POST
    assert rules(html)[LINE] == "banner"


def test_a_box_named_as_a_call_needs_no_known_words_on_its_button(monkeypatch):
    assert LINE not in kept(
        likely(monkeypatch, within(banner('<a href="/x">See the dates</a>', names="block cta-inline")))
    )


@pytest.mark.parametrize("names", ["elementor-cta", "et_pb_module et_pb_promo et_pb_cta_0", "stk-block-call-to-action"])
def test_a_builders_module_that_sells_goes_whatever_its_words(monkeypatch, names):
    html = likely(monkeypatch, within(banner('<a href="/x">Onwards</a>', names=names)))
    assert [text for text in kept(html) if text in (HEAD, LINE)] == []


def test_a_module_that_holds_much_of_the_post_stays(monkeypatch):
    module = f'<div class="et_pb_promo">{paragraphs(*MORE, *LAST)}</div>'
    assert LAST[0] in kept(likely(monkeypatch, page(paragraphs(*PROSE, *PROSE) + module)))


def test_the_same_words_over_another_link_stay(monkeypatch):
    assert LINE in kept(likely(monkeypatch, within(banner('<a href="/beds/">How beds are planned</a>'))))


def test_a_paragraph_that_ends_in_such_a_link_stays(monkeypatch):
    line = 'If the cellar is too damp for you, there are people who know better: <a href="/contact">contact us</a>'
    assert "If the cellar is too damp" in " ".join(kept(likely(monkeypatch, within(f"<div><p>{line}</p></div>"))))


def test_a_section_that_ends_in_such_a_button_stays(monkeypatch):
    section = f'<div><h2>{HEAD}</h2>{paragraphs(*LAST, *PROSE[:1])}<a href="/demo">Book a demo</a></div>'
    texts = kept(likely(monkeypatch, page(paragraphs(*PROSE, *MORE) + section)))
    assert HEAD in texts
    assert LAST[0] in texts


def test_products_with_a_button_each_stay(monkeypatch):
    cards = "".join(
        banner(
            '<a href="/x">Sign up</a>', head=name, line=f"{name} plans beds in {minutes} minutes, and asks for no more."
        )
        for name, minutes in (("Potterly", 10), ("Bedwise", 12), ("Rowlines", 15))
    )
    assert "Bedwise" in kept(likely(monkeypatch, within(cards)))


def test_an_offer_at_the_head_of_the_page_is_left_to_the_score(monkeypatch):
    html = likely(monkeypatch, page(banner('<a href="/demo">Book a demo</a>') + paragraphs(*PROSE, *MORE)))
    assert "banner" not in rules(html).values()


def test_a_quoted_offer_stays(monkeypatch):
    quote = f'<blockquote><div><p>{LINE}</p><p><a href="/x">Sign up</a></p></div></blockquote>'
    assert LINE in kept(likely(monkeypatch, within(quote)))
