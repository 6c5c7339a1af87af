"""Boxes that show other posts with their first sentences."""

import pytest

from content.pages import MORE, PROSE, all_likely, kept, page, paragraphs, rules

CARDS = "".join(
    f'<article><h3><a href="/{number}/">Post number {number}</a></h3><p>{text}</p></article>'
    for number, text in enumerate(MORE)
)


@pytest.fixture(autouse=True)
def _likely(monkeypatch):
    """All runs from the first paragraph on score high, as the sentences of other posts do after a short one."""
    all_likely(monkeypatch)


@pytest.mark.parametrize(
    "box",
    [
        "<div class='xy-related-posts'><div>{0}</div></div>",
        "<section class='entry-related'><h2>Similar things</h2>{0}</section>",
        "<div class=b4><h2>You May Also Like</h2><div>{0}</div></div>",
        "<div class=b4><div class=t><h4>Das könnte dir auch gefallen</h4></div><div>{0}</div></div>",
    ],
)
def test_a_box_named_or_headed_for_other_posts_goes_with_their_sentences(box):
    assert kept(page(paragraphs(), after=box.format(CARDS))) == PROSE


def test_the_trace_says_by_which_rule():
    html = page(paragraphs(), after=f"<div class='xy-related-posts'>{CARDS}</div>")
    assert rules(html)[MORE[0]] == "related.previews"


@pytest.mark.parametrize(
    "box",
    [
        "<div class=b4><h2>Four links for the weekend</h2>{0}</div>",
        "<div class=b4>{0}</div>",
        "<div class='related-work'><h2>What others found</h2>" + paragraphs(*MORE) + "</div>",
        "<div class='related-work'><p>" + MORE[0] + "</p>{0}</div>",
        "<div class=b4><p>Said before.</p><h2>You May Also Like</h2></div>{0}",
    ],
    ids=["links of the post", "no name", "no titles that lead away", "text before the titles", "headed elsewhere"],
)
def test_neither_titles_nor_a_name_alone_make_a_box_of_other_posts(box):
    assert set(MORE) & set(kept(page(paragraphs() + box.format(CARDS))))


def test_what_comes_before_all_text_is_no_box_of_other_posts():
    html = page(f"<div class='related-posts'>{CARDS}</div>{paragraphs()}")
    assert "related.previews" not in rules(html).values()
