"""Which headings stay."""

import pytest

from blogextract.content.rules.headings import headings
from content.pages import PROSE, chosen, page, paragraphs

STANDFIRST = (
    "The frost came early, the tomatoes were late, and nobody in the house had believed that a cellar and a book of "
    "recipes would be enough for three crates of them."
)


def test_a_heading_over_a_picture_whose_caption_goes_stays_by_the_text_after_it():
    figure = '<figure><img src="/crate.jpg"><figcaption>Anna Beck / Garden Press Agency</figcaption></figure>'
    body = f"{paragraphs(*PROSE[:2])}<h2>Chutney</h2>{figure}{paragraphs(*PROSE[2:])}"
    outline, selection = chosen(page(body))
    for run in outline.runs:
        if run.box.tag == "figcaption":
            selection.drop(run.index, "page", "score")
        elif run.box.tag == "h2":
            selection.keep(run.index, "score")
    selection.scores = [0.1 if run.media else 0.6 for run in outline.runs]
    headings(outline, selection, [True] * len(outline.runs))
    assert [run.text for run in outline.runs if selection.kept[run.index] and run.box.tag == "h2"] == ["Chutney"]


@pytest.mark.parametrize(("words", "stays"), [(STANDFIRST, True), (STANDFIRST[:40], False)])
def test_a_paragraph_in_a_headings_element_needs_nothing_under_it(words, stays):
    outline, selection = chosen(page(f"{paragraphs()}<h2>{words}</h2>"))
    selection.scores = [0.6] * len(outline.runs)
    for run in outline.runs:
        if run.box.tag == "h2":
            selection.keep(run.index, "score")
    headings(outline, selection, [True] * len(outline.runs))
    assert [selection.kept[run.index] for run in outline.runs if run.box.tag == "h2"] == [stays]


@pytest.mark.parametrize(("score", "stays"), [(0.9, True), (0.6, False)])
def test_a_likely_heading_stays_by_itself(score, stays):
    outline, selection = chosen(page(f"{paragraphs()}<h3>Cellars</h3><h3>Crates</h3>"))
    selection.scores = [score] * len(outline.runs)
    heads = [run for run in outline.runs if run.box.tag == "h3"]
    for run in heads:
        selection.keep(run.index, "score")
    headings(outline, selection, [True] * len(outline.runs))
    assert [selection.kept[run.index] for run in heads] == [stays, stays]
