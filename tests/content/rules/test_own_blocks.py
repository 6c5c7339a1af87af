"""Blocks that a platform marks as the post's own stay together."""

from content.pages import MORE, PROSE, kept, page, rules, scored

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
