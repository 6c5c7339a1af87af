"""Labels of slots and of buttons go, whatever they score."""

import pytest

from content.pages import MORE, PROSE, kept, outline_of, page, paragraphs, rules, scored

ALL = [0.9] * 9


@pytest.mark.parametrize("label", ["Advertisement", "– Anzeige –", "PUBLICITÉ", "広告"])
def test_a_line_that_says_only_that_an_advertisement_follows_goes(monkeypatch, label):
    scored(monkeypatch, *ALL)
    html = page(f"{paragraphs(*PROSE)}<div class=code-block><ins></ins><span>{label}</span></div>{paragraphs(*MORE)}")
    assert kept(html) == [*PROSE, *MORE]
    assert rules(html)[label] == "label.ad"


@pytest.mark.parametrize(
    "markup",
    [
        "<h2>Advertisement</h2>",
        "<ul><li>Advertisement</li><li>The crates</li></ul>",
        "<p><a href=/ads/>Advertisement</a></p>",
        "<p>Advertisement is what my grandfather called it.</p>",
    ],
)
def test_a_heading_an_item_a_link_and_a_sentence_stay(monkeypatch, markup):
    scored(monkeypatch, *ALL)
    shown = kept(page(paragraphs(*PROSE) + markup + paragraphs(*MORE)))
    assert any("Advertisement" in text for text in shown)


def test_a_button_beside_code_goes_and_the_code_stays(monkeypatch):
    scored(monkeypatch, *ALL, 0.9)
    code = "<div class=wrapper><pre><code>print(crates)</code></pre><button type=button>Copy</button></div>"
    html = page(paragraphs(*PROSE) + code + paragraphs(*MORE))
    assert kept(html) == [*PROSE, "print(crates)", *MORE]
    assert rules(html)["Copy"] == "label.button"


def test_what_a_button_says_in_the_words_of_many_pages_goes(monkeypatch):
    scored(monkeypatch, *[0.9] * 6)
    html = page(f"{paragraphs(*PROSE)}<div><button>Read more</button><button>Green tomatoes</button></div>")
    assert [text for text in kept(html) if text not in PROSE] == ["Green tomatoes"]


TAGS = "<ul class=tag-list><li><a href=/tags/frost/>frost</a></li><li><a href=/tags/cellar/>cellar</a></li></ul>"


def test_the_label_of_the_posts_terms_goes_with_them(monkeypatch):
    scored(monkeypatch, *ALL, 0.9)
    html = page(f"{paragraphs(*PROSE, *MORE)}<span>Tagged with: </span>{TAGS}")
    node = segmented_node(html, "tag-list")
    assert "Tagged with:" not in kept(html, claimed=[(node, "terms", "terms")])
    assert rules(html, claimed=[(node, "terms", "terms")])["Tagged with:"] == "label.terms"


@pytest.mark.parametrize("words", ["Tagged with:", "Pickled with:"])
def test_a_line_that_no_terms_follow_or_that_says_something_else_stays(monkeypatch, words):
    scored(monkeypatch, *ALL, 0.9)
    html = page(f"{paragraphs(*PROSE, *MORE)}<span>{words} </span>{TAGS}")
    node = segmented_node(html, "tag-list")
    claimed = [(node, "terms", "terms")] if words != "Tagged with:" else []
    assert words in kept(html, claimed=claimed)


def segmented_node(html, name):
    return outline_of(html).document.classed(name)[0]
