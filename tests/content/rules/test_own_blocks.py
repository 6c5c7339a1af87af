"""Blocks that a platform marks as the post's own stay together."""

import pytest

from content.pages import MORE, PROSE, kept, page, paragraphs, rules, scored

LAST = "Nothing else has changed since."


def blocks(*texts):
    return "".join(f'<p class="pw-post-body-paragraph ob oc">{text}</p>' for text in texts)


def test_a_last_line_that_scores_low_stays_where_the_platform_marks_it(monkeypatch):
    scored(monkeypatch, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.02)
    html = page(f"<article>{blocks(*PROSE, *MORE)}<div role=separator></div><div>{blocks(LAST)}</div></article>")
    assert kept(html)[-1] == LAST
    assert rules(html)[LAST] == "own_block"


def test_without_the_mark_it_goes(monkeypatch):
    scored(monkeypatch, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.02)
    html = page(f"<article>{blocks(*PROSE, *MORE)}<div role=separator></div><div><p>{LAST}</p></div></article>")
    assert LAST not in kept(html)


def test_the_preview_of_another_article_goes(monkeypatch):
    scored(monkeypatch, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.02)
    html = page(f"<article>{blocks(*PROSE, *MORE)}</article><article>{blocks(LAST)}</article>")
    assert LAST not in kept(html)


def note(text, title="callout-title-container"):
    return f"<div class=callout><div><div class={title}>Note</div></div><div><p>{text}</p></div></div>"


def test_the_title_of_a_note_stays_with_its_text(monkeypatch):
    scored(monkeypatch, 0.9, 0.9, 0.9, 0.9, 0.2, 0.9, 0.9, 0.9, 0.9)
    html = page(paragraphs(*PROSE) + note(MORE[0]) + paragraphs(*MORE[1:]))
    assert "Note" in kept(html)
    assert rules(html)["Note"] == "callout_title"


@pytest.mark.parametrize(("title", "score"), [("label", 0.9), ("callout-title-container", 0.01)])
def test_another_word_over_a_text_and_the_title_of_a_note_that_goes_are_not_kept(monkeypatch, title, score):
    scored(monkeypatch, 0.9, 0.9, 0.9, 0.9, 0.01, score)
    html = page(paragraphs(*PROSE) + note("Subscribe, and read on.", title))
    assert "Note" not in kept(html)
