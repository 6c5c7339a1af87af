from __future__ import annotations

import pytest


def test_a_link_around_a_heading_and_text_is_a_preview(blocks):
    text, card, more = blocks(
        "<p>text</p><a href='https://tides.example/mud'><div><h2>Why mud waits</h2><h3>A short note on patience.</h3>"
        "<p>tides.example</p></div></a><p>more</p>"
    )
    assert card == {
        "type": "embed",
        "title": "Why mud waits",
        "text": "A short note on patience.",
        "url": "https://tides.example/mud",
    }
    assert (text["text"], more["text"]) == ("text", "more")


def test_a_linked_heading_is_a_heading(sections):
    (section,) = sections("<div><a href='/mud'><h2>Mud</h2></a><p>text</p></div>")
    assert section["heading"] == "Mud"


def test_a_link_that_was_never_closed_is_no_preview(sections):
    prose = "<p>" + "Mud is patient and does not mind. " * 30 + "</p>"
    found = sections(f"<a href='/top'><div><h2>One</h2>{prose}<h2>Two</h2>{prose}</div></a>")
    assert [section["heading"] for section in found] == ["One", "Two"]


@pytest.mark.parametrize(
    "markup",
    [
        (
            "<div class='swp_CTT style1'><a class='swp_CTT' href='https://twitter.com/intent/tweet?text=Mud'>"
            "<span class='sw-ctt-text'>Mud waits.</span><span class='sw-ctt-btn'>Click To Tweet</span></a></div>"
        ),
        (
            "<div class='tm-click-to-tweet'><div class='tm-ctt-text'><a"
            " href='https://twitter.com/share?text=Mud'>Mud waits.</a></div>"
            "<a href='https://twitter.com/share?text=Mud' class='tm-ctt-btn'>Click To Tweet</a></div>"
        ),
    ],
)
def test_words_to_tweet_are_a_pull_quote_without_the_button(blocks, markup):
    (found,) = [block for block in blocks(markup, kept=lambda _: True) if block["type"] == "quote"]
    assert found["pull"] is True
    assert found["blocks"] == [{"type": "paragraph", "text": "Mud waits."}]
