"""Boxes that tell how to cite a post."""

import importlib

import numpy as np
import pytest

from content.pages import MORE, PROSE, all_likely, kept, page, paragraphs, rules

ADDRESS = "https://garden.example/2020/11/late-tomatoes/"


@pytest.mark.parametrize(
    "box",
    [
        "<blockquote><p><b>Author: Jo Marsh</b><br><b>Link to this article: </b><a href='{0}'>{0}</a></p></blockquote>",
        "<div class=q7><p>This work is licensed under CC BY 4.0. Permalink: <a href='{0}'>{0}</a></p></div>",
        "<ul><li>本文作者：林小满</li><li>本文链接：<a href='{0}'>{0}</a></li><li>版权声明：转载请注明出处</li></ul>",
        "<div><p>Autorin: Jo Marsh</p><p>Lizenz: CC BY-SA</p><p>{0}</p></div>",
    ],
)
def test_a_box_with_the_pages_own_address_goes_with_all_its_lines(monkeypatch, box):
    all_likely(monkeypatch)
    assert kept(page(paragraphs() + paragraphs(*MORE) + box.format(ADDRESS))) == [*PROSE, *MORE]


def test_the_address_may_be_that_where_the_page_says_that_it_belongs(monkeypatch):
    all_likely(monkeypatch)
    own = "https://tomatoes.example/late/"
    head = f"<link rel=canonical href='{own}'>"
    line = f"Link to this post: {own}"
    html = page(f"{paragraphs()}<p>{line}</p>", head=head)
    assert rules(html)[line] == "own_address"
    assert line in kept(page(f"{paragraphs()}<p>{line}</p>"))


@pytest.mark.parametrize(
    "line",
    [
        "<p>The recipe has its own page, https://garden.example/chutney/, under a free licence by its author.</p>",
        f"<pre>curl {ADDRESS} # the author's licence</pre>",
        "<p>Write to the author at https://garden.example/ for seeds of this kind, as long as they last.</p>",
        f"<p>When we moved the garden to {ADDRESS} last spring, half of the pots arrived without their plants.</p>",
    ],
    ids=["another page", "code", "the home page", "a sentence"],
)
def test_what_gives_no_own_address_or_is_a_sentence_stays(monkeypatch, line):
    all_likely(monkeypatch)
    assert len(kept(page(paragraphs() + line))) == len(PROSE) + 1


def test_the_paragraph_before_such_a_line_stays(monkeypatch):
    all_likely(monkeypatch)
    for text in (PROSE[0], "An author whom I like has put up a link to all of her seeds."):
        assert kept(page(f"<p>{text}</p><p>Link to this post: {ADDRESS}</p>")) == [text]


def test_lines_beside_an_address_that_the_score_leaves_out_go_as_well(monkeypatch):
    licence = "博客内容遵循 署名-非商业性使用 4.0 国际协议"
    monkeypatch.setattr(
        importlib.import_module("blogextract.content.select"),
        "scores",
        lambda features: np.array([0.0] * 5 + [0.9] * (len(features.weights) - 7) + [0.0] * 2, dtype=np.float32),
    )
    box = f"<div class=c><p>{licence}</p><p>本文永久链接是：{ADDRESS}</p></div>"
    assert kept(page(paragraphs() + paragraphs(*MORE) + box)) == [*PROSE, *MORE]
    assert licence in kept(page(paragraphs() + paragraphs(*MORE) + box.replace(ADDRESS, "https://a.example/b/c/")))
