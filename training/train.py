"""Learn the weights of the block scorer, or report by cross-validation what they would reach.

python training/train.py --bench ../shared/bench --folds 5          # the report
python training/train.py --bench ../shared/bench --out src/blogextract/content/network_1.msgpack
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
import zlib
from collections import defaultdict
from pathlib import Path
from statistics import fmean

import numpy as np
import torch
from dataset import SUITES, Page, pages
from model import Batch, Network

EPOCHS, BATCH, RATE = 14, 12, 2e-3
SETTLED, KEPT = 0.6, 0.995
"""From this part of the epochs on a running mean of the weights is taken, which keeps this much at each step: it held
more on sites not learned from than the weights at the end."""


def scales(found: list[Page]) -> tuple[np.ndarray, np.ndarray]:
    """Mean and spread of each column, each page counting the same."""
    means = np.mean([page.found.dense.mean(0) for page in found], axis=0)
    spread = np.sqrt(np.mean([((page.found.dense - means) ** 2).mean(0) for page in found], axis=0))
    return means.astype(np.float32), np.maximum(spread, 0.05).astype(np.float32)


def learn(
    found: list[Page], seed: int = 0, epochs: int = EPOCHS, **sizes: int
) -> tuple[Network, np.ndarray, np.ndarray]:
    """The network learned from the pages, and the scales of its inputs."""
    torch.manual_seed(seed)
    order = random.Random(seed)  # noqa: S311 - no secret
    mean, scale = scales(found)
    network = Network(found[0].found.dense.shape[1], **sizes)
    made = sorted(found, key=lambda page: len(page.labels))
    batches = [Batch(made[at : at + BATCH], mean, scale) for at in range(0, len(made), BATCH)]
    optimiser = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE * 1.5, total_steps=epochs * len(batches))
    mean_of = torch.optim.swa_utils.get_ema_multi_avg_fn(KEPT)
    averaged = torch.optim.swa_utils.AveragedModel(network, multi_avg_fn=mean_of)
    loss_of = torch.nn.BCEWithLogitsLoss(reduction="none")
    for epoch in range(epochs):
        order.shuffle(batches)
        network.train()
        for batch in batches:
            first, second = network(batch)
            want = torch.nan_to_num(batch.labels)
            loss = (batch.loss * (0.4 * loss_of(first, want) + loss_of(second, want))).sum()
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            if epoch >= epochs * SETTLED:
                averaged.update_parameters(network)
        print(f"epoch {epoch + 1} of {epochs}", flush=True)
    learned: Network = averaged.module.eval()
    return learned, mean, scale


def predict(network: Network, mean: np.ndarray, scale: np.ndarray, found: list[Page]) -> list[np.ndarray]:
    """For each page the scores of its runs."""
    scores = []
    with torch.no_grad():
        for page in found:
            _, second = network(Batch([page], mean, scale))
            scores.append(torch.sigmoid(second)[: len(page.labels)].numpy())
    return scores


def report(found: list[Page], scores: list[np.ndarray], threshold: float = 0.5) -> dict[str, float]:
    """Word F1 and shingle F1 for each suite with full texts, snippet F1 for the others."""
    import metrics  # noqa: PLC0415 - from the benchmark's folder, known only now

    rows: dict[str, list] = defaultdict(list)
    for page, score in zip(found, scores, strict=True):
        keep = (score >= threshold) & ~page.hard
        text = "\n\n".join(t for t, k in zip(page.texts, keep, strict=True) if k and t)
        if page.truth.get("text"):
            rows[page.suite + " words"].append(metrics.word_f1(page.truth["text"], text)[2])
            rows[page.suite + " shingles"].append(metrics.shingle_counts(page.truth["text"], text))
            ideal = "\n\n".join(
                t for t, k in zip(page.texts, np.nan_to_num(page.labels) >= 0.5, strict=True) if k and t
            )
            rows[page.suite + " ideal"].append(metrics.word_f1(page.truth["text"], ideal)[2])
        for key in ("with", "without"):
            if page.truth.get(key):
                rows[f"{page.suite} {key}"].append(metrics.snippets(text, page.truth[key]))
    out = {}
    for key, values in sorted(rows.items()):
        if key.endswith("shingles"):
            out[key] = metrics.shingle_f1(values)["f1"]
        elif key.endswith(("with", "without")):
            found_, asked = map(sum, zip(*values, strict=True))
            out[key] = found_ / asked
        else:
            out[key] = fmean(values)
    return out


def torch_threads() -> int:
    """How many threads torch may use."""
    return int(os.environ.get("OMP_NUM_THREADS", "2"))


def fold_of(page: Page, folds: int) -> int:
    """The fold of a page: that of its site."""
    return zlib.crc32(page.site.encode()) % folds


def main() -> None:
    """Report by cross-validation, or write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("--cache", type=Path, default=Path("/tmp/blogextract-training"))  # noqa: S108 - a cache
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--only", type=int, help="run this many folds")
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument("--seed", type=int, default=0, help="another one gives another network")
    parser.add_argument("--suites", default=",".join(SUITES))
    parser.add_argument("--out", type=Path)
    args = parser.parse_args()
    sys.path.insert(0, str(args.bench))
    torch.set_num_threads(torch_threads())
    began = time.perf_counter()
    found = pages(args.bench / "pages", args.cache, tuple(args.suites.split(",")))
    print(
        f"{len(found)} pages, {sum(len(page.labels) for page in found)} runs, {time.perf_counter() - began:.0f} s",
        flush=True,
    )
    if args.out:
        from export_weights import write  # noqa: PLC0415 - only where weights are written

        write(args.out, *learn(found, seed=args.seed, epochs=args.epochs))
        return
    held: list[Page] = []
    scores: list[np.ndarray] = []
    for fold in range(args.only or args.folds):
        test = [page for page in found if fold_of(page, args.folds) == fold]
        train = [page for page in found if fold_of(page, args.folds) != fold]
        learned = learn(train, seed=args.seed + fold, epochs=args.epochs)
        held += test
        scores += predict(*learned, test)
        print(f"fold {fold}: {time.perf_counter() - began:.0f} s", flush=True)
    for key, value in report(held, scores).items():
        print(f"{key:24} {value:.4f}")
    np.save(
        args.cache / "scores.npy",
        np.array([(p.suite, p.name, s) for p, s in zip(held, scores, strict=True)], dtype=object),
    )


if __name__ == "__main__":
    main()
