"""The trees' answers are those that their questions give, one after the other."""

import numpy as np
import pytest

from blogextract.content.features import features
from blogextract.content.trees import NEIGHBOURS, tree_scores, trees, with_neighbours
from content.pages import outline_of, page, paragraphs


def dense(count, width=70, seed=1):
    return np.random.default_rng(seed).normal(size=(count, width)).astype(np.float32)


@pytest.mark.parametrize("count", [1, 2, 3, 4, 50])
def test_each_run_sees_its_neighbours_and_zeros_beyond_the_ends(count):
    columns = dense(count)
    found = with_neighbours(columns)
    seen = np.concatenate([columns[:, :30], columns[:, -33:]], axis=1)
    assert found.shape == (70 + 63 * len(NEIGHBOURS), count)
    for run in range(count):
        wanted = [columns[run]]
        for step in NEIGHBOURS:
            other = run - step
            wanted.append(seen[other] if 0 <= other < count else np.zeros(63, dtype=np.float32))
        assert (found[:, run] == np.concatenate(wanted)).all()


def test_the_score_is_the_sum_of_the_leaves_that_the_answers_lead_to():
    learned = trees()
    columns = features(outline_of(page(paragraphs())), "Late Tomatoes", {}).dense
    inputs = with_neighbours(columns)
    for run, score in enumerate(tree_scores(columns)):
        told = inputs[learned.columns, run] > learned.borders
        leaves = [sum(int(told[bit]) << level for level, bit in enumerate(bits)) for bits in learned.bits]
        wanted = sum(float(learned.leaves[tree, leaf]) for tree, leaf in enumerate(leaves)) + float(learned.bias)
        assert score == pytest.approx(wanted, abs=1e-3)


def test_a_run_scores_the_same_on_a_page_so_long_that_its_runs_are_looked_at_in_parts():
    columns = dense(1300, width=features(outline_of(page(paragraphs())), None, {}).dense.shape[1])
    whole = tree_scores(columns)
    for start in (0, 500, 1000):
        near = tree_scores(columns[max(0, start - 3) : start + 100])
        assert whole[start : start + 97] == pytest.approx(near[min(start, 3) :][:97], abs=1e-5)


def test_the_trees_fit_the_features():
    columns = features(outline_of(page(paragraphs())), None, {}).dense
    assert int(trees().columns.max()) < len(with_neighbours(columns))
