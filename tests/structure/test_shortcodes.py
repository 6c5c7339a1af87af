from __future__ import annotations

import pytest

VIDEO = "https://www.youtube.com/watch?v=qd4buspot7k"


@pytest.mark.parametrize(
    "markup",
    [
        f"<p>{VIDEO}</p>",
        f"<p><a href='{VIDEO}'>{VIDEO}</a></p>",
        f"<p>[youtube={VIDEO}]</p>",
        f"<p>[youtube {VIDEO}]</p>",
        "<p>[youtube id='qd4buspot7k']</p>",
        "<p>[youtube qd4buspot7k]</p>",
        f"<p>[embed]{VIDEO}[/embed]</p>",
        f"<p>[embed width='400' height='300']{VIDEO}[/embed]</p>",
        "<p>[youtube]https://youtu.be/qd4buspot7k[/youtube]</p>",
    ],
)
def test_what_a_plugin_would_have_made_a_player_is_one(blocks, markup):
    (found,) = blocks(markup)
    assert (found["type"], found["provider"], found["id"], found["url"]) == ("video", "youtube", "qd4buspot7k", VIDEO)


@pytest.mark.parametrize(
    "markup",
    [
        "<p>https://tides.example/mud</p>",
        f"<p>See {VIDEO}</p>",
        f"<p><a href='{VIDEO}'>the film</a></p>",
        f"<p><a href='https://tides.example/'>{VIDEO}</a></p>",
        "<p>[sic]</p>",
        "<p>[youtube]</p>",
        "<p>[gallery ids='1,2']</p>",
    ],
)
def test_other_text_stays_text(blocks, markup):
    (found,) = blocks(markup)
    assert found["type"] == "paragraph"


def test_the_file_of_a_shortcode_is_a_medium(blocks):
    (found,) = blocks("<p>[audio mp3='https://tides.example/ebb.mp3'][/audio]</p>")
    assert (found["type"], found["src"]) == ("audio", "https://tides.example/ebb.mp3")
