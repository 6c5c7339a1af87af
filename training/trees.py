"""Learn the trees that the block scorer asks beside the network, or report by cross-validation what they would reach.

python training/trees.py --bench ../shared/bench --folds 4          # the report
python training/trees.py --bench ../shared/bench --out src/blogextract/content/trees.msgpack

The trees are oblivious: all nodes of a level ask the same question, so that a leaf's number is the answers' bits, which
numpy computes for all trees and runs at once. They see no class words, which sites choose: with them they were worse on
sites that they had not learned from.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

import numpy as np
from catboost import CatBoostClassifier, Pool
from dataset import SUITES, Page, pages
from train import fold_of, report

from blogextract.content.trees import with_neighbours
from blogextract.content.weights import written

TREES, DEPTH, RATE = 400, 6, 0.08
MOST_RUNS = 800
"""Runs of a page that are learned from; of longer pages the long runs rather than the short ones."""


def rows(found: list[Page]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The inputs, the labels and the weights of all runs that count."""
    chance = np.random.default_rng(0)
    inputs, labels, weights = [], [], []
    for page in found:
        weight = (page.found.weights + 10) ** 0.75 * ~np.isnan(page.labels) * ~page.hard * (page.found.weights > 0)
        weight = weight / max(weight.sum(), 1e-6) * page.weight
        taken = weight > 0
        if taken.sum() > MOST_RUNS:
            share = np.minimum(1, MOST_RUNS * weight / weight.sum() * 2 + MOST_RUNS / 3 / len(weight))
            taken &= chance.random(len(taken)) < share
            weight = np.minimum(weight / np.maximum(share, 1e-6), page.weight * 0.3)
        inputs.append(with_neighbours(page.found.dense)[:, taken].T)
        labels.append(page.labels[taken] >= 0.5)
        weights.append(weight[taken])
    return np.concatenate(inputs), np.concatenate(labels).astype(int), np.concatenate(weights)


def learn(found: list[Page]) -> CatBoostClassifier:
    """The trees learned from the pages."""
    inputs, labels, weights = rows(found)
    model = CatBoostClassifier(
        iterations=TREES,
        depth=DEPTH,
        learning_rate=RATE,
        border_count=63,
        rsm=0.3,
        l2_leaf_reg=6,
        bootstrap_type="Bernoulli",
        subsample=0.7,
        verbose=0,
        random_seed=0,
        allow_writing_files=False,
    )
    model.fit(Pool(inputs, labels, weight=weights / weights.mean()))
    return model


def write(path: Path, model: CatBoostClassifier) -> None:
    """Write the trees as `blogextract.content.trees` reads them."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "model.json"
        model.save_model(str(file), format="json")
        learned = json.loads(file.read_text())
    trees = learned["oblivious_trees"]
    asked = sorted({(split["float_feature_index"], split["border"]) for tree in trees for split in tree["splits"]})
    number = {question: at for at, question in enumerate(asked)}
    bits = np.zeros((len(trees), DEPTH), dtype=np.int16)
    leaves = np.zeros((len(trees), 1 << DEPTH), dtype=np.float16)
    for at, tree in enumerate(trees):
        found = [number[split["float_feature_index"], split["border"]] for split in tree["splits"]]
        bits[at, : len(found)] = found
        values = np.array(tree["leaf_values"], dtype=np.float32)
        leaves[at] = np.tile(values, (1 << DEPTH) // len(values))
    scale, bias = learned["scale_and_bias"]
    arrays = {
        "columns": np.array([column for column, _ in asked], dtype=np.int16),
        "borders": np.array([border for _, border in asked], dtype=np.float32),
        "bits": bits,
        "leaves": (leaves * scale).astype(np.float16),
        "bias": np.array(bias[0] if isinstance(bias, list) else bias, dtype=np.float32),
    }
    path.write_bytes(written(arrays))


def main() -> None:
    """Report by cross-validation, or write the trees."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("--cache", type=Path, default=Path("/tmp/blogextract-training"))  # noqa: S108 - a cache
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--suites", default=",".join(SUITES))
    parser.add_argument("--out", type=Path)
    args = parser.parse_args()
    sys.path.insert(0, str(args.bench))
    found = pages(args.bench / "pages", args.cache, tuple(args.suites.split(",")))
    if args.out:
        write(args.out, learn(found))
        return
    held: list[Page] = []
    scores: list[np.ndarray] = []
    for fold in range(args.folds):
        test = [page for page in found if fold_of(page, args.folds) == fold]
        model = learn([page for page in found if fold_of(page, args.folds) != fold])
        held += test
        scores += [model.predict_proba(with_neighbours(page.found.dense).T)[:, 1].astype(np.float32) for page in test]
        print(f"fold {fold}", flush=True)
    for key, value in report(held, scores).items():
        print(f"{key:24} {value:.4f}")


if __name__ == "__main__":
    main()
