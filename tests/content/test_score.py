"""The learned score, and the numbers that it is made from."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from blogextract.content.columns import around_runs, columns_of, ints, over_ancestors, words_of
from blogextract.content.features import features, fold, is_folded
from blogextract.content.letters import letters
from blogextract.content.score import _threads, networks, scores
from content.pages import outline_of, page, paragraphs


def test_prose_scores_high_and_a_menu_low():
    outline = outline_of(page(paragraphs()))
    found = scores(features(outline, "Late Tomatoes", {}))
    prose = [found[run.index] for run in outline.runs if run.characters > 60]
    menu = [found[run.index] for run in outline.runs if run.text in ("Home", "Archive")]
    assert min(prose) > 0.8
    assert max(menu, default=0) < 0.2


def test_the_weights_fit_the_features():
    outline = outline_of(page(paragraphs()))
    found = features(outline, None, {})
    assert len(networks()) == 2
    for network in networks():
        assert found.dense.shape == (len(outline.runs), len(network.mean))
    assert found.dense.dtype == np.float32


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.sampled_from(
            ["<p>", "word. ", "<div class='a b-c'>", "</div>", "<li>", "<img>", "漢字。", "é", "<h2>", "\U0001f600"]
        )
    )
)
def test_any_page_gives_finite_features_and_scores_between_0_and_1(parts):
    outline = outline_of("<body>" + "".join(parts) + "x</body>")
    found = features(outline, "x", {}, "x")
    assert np.isfinite(found.dense).all()
    result = scores(found)
    assert ((result >= 0) & (result <= 1)).all()


def test_the_same_page_scores_the_same_after_other_pages():
    outline = outline_of(page(paragraphs()))
    before = scores(features(outline, None, {}))
    scores(features(outline_of('<div class="quite-other words"><p>x</p></div>'), None, {}))
    assert (scores(features(outline, None, {})) == before).all()


def test_a_process_of_one_thread_scores_as_one_whose_threads_are_held_back(monkeypatch):
    found = features(outline_of(page(paragraphs())), None, {})
    results = []
    for asked in ("1", "2"):
        monkeypatch.setenv("OPENBLAS_NUM_THREADS", asked)
        _threads.cache_clear()
        results.append(scores(found).tolist())
        assert (_threads() is None) == (asked == "1")
    _threads.cache_clear()
    assert results[0] == results[1]


def test_words_of_tokens_are_the_same_whatever_joins_them():
    assert words_of("post-body") == words_of("post_body") == words_of("POST body")
    assert words_of("item-42") == words_of("item-43") == words_of("item")


def test_sums_over_ancestors_are_those_of_open_boxes():
    ends = np.array([5, 3, 3, 5, 5], dtype=np.int32)  # 0 holds 1 (which holds 2) and 3 (which holds 4)
    values = np.array([[1], [10], [100], [1000], [10000]], dtype=np.float32)
    assert over_ancestors(values, ends)[:, 0].tolist() == [1, 11, 111, 1001, 11001]


def test_boxes_around_a_run_are_those_found_by_going_up():
    outline = outline_of("<ul><li>a<ul><li>b</li></ul></li></ul>c<ol><li><ul><li>d</li></ul></li><li></li></ol>")
    columns = columns_of(outline)
    kinds = {"ul": 0, "li": 1}
    boxes = [box for box in outline.boxes if box.tag in kinds]
    found = around_runs(ints([kinds[box.tag] for box in boxes]), ints([box.index for box in boxes]), 2, columns)
    for run in outline.runs:
        around, box = [0, 0], run.box
        while box is not None:
            if box.tag in kinds:
                around[kinds[box.tag]] += 1
            box = box.parent
        assert found[:, run.index].tolist() == around


@given(st.text(), st.text(min_size=1).filter(fold))
def test_a_text_is_told_by_its_first_letter_only_where_folding_it_tells_the_same(text, other):
    assert is_folded(text, fold(other)) == (fold(text) == fold(other))
    assert is_folded(other, fold(other))


def test_letters_are_counted_by_kind_in_any_script():
    table = letters(["Ab1.", "漢字。", ""]).T
    assert table.shape[0] == 3
    assert table[0, :4].tolist() == [0.25, 0.25, 0.25, 0.25]
    assert table[1, 0] > 0.6


def test_folding_leaves_letters_and_digits_alone():
    assert fold("Größe – 3 × “ok”") == "grösse3ok"
