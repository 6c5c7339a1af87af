"""The network in torch; `blogextract.content.score` computes the same in numpy."""

from __future__ import annotations

import numpy as np
import torch
from dataset import Page
from torch import Tensor, nn

from blogextract.content.columns import BUCKETS, LEVELS, over_ancestors, words_of

WIDTH, HIDDEN, SECOND = 12, 64, 48
GAP = 8
"""Empty rows between the pages of a batch, as many as the convolutions reach."""


class Network(nn.Module):
    """Two looks at a page's runs: the second sees how much of what the first kept each box around holds."""

    def __init__(
        self, dense: int, width: int = WIDTH, hidden: int = HIDDEN, second: int = SECOND, drop: float = 0.2
    ) -> None:
        super().__init__()
        self.words = nn.Embedding(BUCKETS, width)
        nn.init.normal_(self.words.weight, std=0.05)
        self.enter = nn.Linear(dense + 4 * width, hidden)
        self.near = nn.Conv1d(hidden, hidden, 5, padding=2)
        self.wide = nn.Conv1d(hidden, hidden, 5, padding=4, dilation=2)
        self.first = nn.Linear(hidden, 1)
        self.again = nn.Linear(hidden + 1 + 2 * LEVELS + 4, second)
        self.second = nn.Linear(second, 1)
        self.drop = nn.Dropout(drop)

    def forward(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """The two scores of each run, before the sigmoid."""
        vectors = batch.bags(self.words.weight, self.training)
        x = torch.cat([self.drop(batch.dense), vectors], dim=1)
        x = self.drop(torch.relu(self.enter(x))) * batch.real
        x = x + torch.relu(self.near(x.T[None])[0].T) * batch.real
        x = self.drop(x)
        x = x + torch.relu(self.wide(x.T[None])[0].T) * batch.real
        first = self.first(x)[:, 0]
        mass = torch.sigmoid(first) * batch.weights
        y = torch.cat([self.drop(x), first[:, None], batch.held(mass)], dim=1)
        second = self.second(self.drop(torch.relu(self.again(y))))[:, 0]
        return first, second


class Batch:
    """Several pages as one long column with gaps."""

    def __init__(self, pages: list[Page], mean: np.ndarray, scale: np.ndarray) -> None:
        dense, labels, weights, loss, real, first, last, page_of = [], [], [], [], [], [], [], []
        self.places: list[slice] = []
        at = 0
        bag_tokens, bag_rows, bag_boxes = [], [], 0
        level_boxes, far_parts = [], []
        for number, page in enumerate(pages):
            n = len(page.labels)
            d = np.clip((page.found.dense - mean) / scale, -5, 5)
            pad = np.zeros((GAP, d.shape[1]), np.float32)
            dense += [d, pad]
            labels += [page.labels, np.full(GAP, np.nan, np.float32)]
            weights += [page.found.weights, np.zeros(GAP, np.float32)]
            w = (page.found.weights + 10) ** 0.75 * ~np.isnan(page.labels) * ~page.hard * (page.found.weights > 0)
            loss += [w / max(w.sum(), 1e-6) * page.weight, np.zeros(GAP, np.float32)]
            real += [np.ones(n, np.float32), np.zeros(GAP, np.float32)]
            first += [page.found.first + at, np.full((GAP, LEVELS), at)]
            last += [page.found.last + at, np.full((GAP, LEVELS), at)]
            page_of += [np.full(n + GAP, number)]
            for box, strings in enumerate(page.found.words):  # its class and its id
                found = [word for string in strings if string for word in words_of(string)]
                bag_tokens += found
                bag_rows += [bag_boxes + box] * len(found)
            box, parent = page.found.box, page.found.parent
            up = parent[box]
            level_boxes.append(np.concatenate([np.stack([box, up, parent[up]], 1) + bag_boxes, np.full((GAP, 3), -1)]))
            far_parts.append((bag_boxes, len(page.found.words), page.found.end))
            bag_boxes += len(page.found.words)
            self.places.append(slice(at, at + n))
            at += n + GAP
        self.dense = torch.tensor(np.concatenate(dense))
        self.labels = torch.tensor(np.concatenate(labels))
        self.weights = torch.tensor(np.concatenate(weights))
        self.loss = torch.tensor(np.concatenate(loss).astype(np.float32))
        self.real = torch.tensor(np.concatenate(real))[:, None]
        self._first = torch.tensor(np.concatenate(first)).long()
        self._last = torch.tensor(np.concatenate(last)).long()
        self._tokens = torch.tensor(bag_tokens).long()
        self._rows = torch.tensor(bag_rows).long()
        self._boxes = bag_boxes
        levels = torch.tensor(np.concatenate(level_boxes)).long()
        self._levels = torch.where(levels < 0, bag_boxes, levels)
        self._spans = torch.zeros(len(pages), 2).long()
        page_of_array = np.concatenate(page_of)
        self._page_of = torch.tensor(page_of_array).long()
        self._page_first = torch.tensor([place.start for place in self.places]).long()
        self._page_last = torch.tensor([place.stop for place in self.places]).long()
        self._ends = torch.tensor(np.concatenate([end.astype(np.int64) + start for start, _, end in far_parts])).long()

    def bags(self, table: Tensor, training: bool) -> Tensor:  # noqa: FBT001 - torch's own flag handed on
        """For each run the summed vectors of the class words of its box, the two around, and all around."""
        tokens = table[self._tokens]
        if training:
            tokens = tokens * (torch.rand(len(tokens), 1) > 0.3) / 0.7
        own = torch.zeros(self._boxes + 1, table.shape[1]).index_add(0, self._rows, tokens)
        closed = torch.zeros(self._boxes + 1, table.shape[1]).index_add(0, self._ends, own[:-1])
        far = torch.cumsum(own[:-1], 0) - torch.cumsum(closed[:-1], 0)
        far = torch.cat([far, torch.zeros(1, table.shape[1])])
        return torch.cat(
            [own[self._levels[:, 0]], own[self._levels[:, 1]], own[self._levels[:, 2]], far[self._levels[:, 0]] * 0.5],
            1,
        )

    def held(self, mass: Tensor) -> Tensor:
        """How much of the kept text, and of its own text, each box around holds; how much stands before and after."""
        zero = torch.zeros(1)
        sums = torch.cat([zero, torch.cumsum(mass.double(), 0).float()])
        whole = torch.cat([zero, torch.cumsum(self.weights.double(), 0).float()])
        within = sums[self._last] - sums[self._first]
        own = (whole[self._last] - whole[self._first]).clamp(min=1)
        start, stop = sums[self._page_first][self._page_of], sums[self._page_last][self._page_of]
        total = (stop - start).clamp(min=1)
        rows = torch.arange(len(mass))
        before = (sums[:-1] - start) / total
        low = torch.maximum(rows - 4, self._page_first[self._page_of])
        high = torch.minimum(rows + 5, self._page_last[self._page_of])
        around = (sums[high.clamp(min=0)] - sums[low]) / (whole[high] - whole[low]).clamp(min=1)
        share = mass / self.weights.clamp(min=1)
        return torch.cat(
            [
                within / own,
                within / total[:, None],
                before[:, None],
                around[:, None],
                share[:, None],
                torch.log1p(total)[:, None] / 10,
            ],
            1,
        )


__all__ = ["Batch", "Network", "over_ancestors"]
