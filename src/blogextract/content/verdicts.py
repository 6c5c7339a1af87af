"""What content decides about each run: kept or not, and by which rule."""

from __future__ import annotations

import numpy as np
from msgspec import Struct, field
from numpy.typing import NDArray

from blogextract.content.columns import Floats


class Selection(Struct):
    """The choice of runs.

    kept: for each run. region, rule, evidence: for each run why, as `Decision` has it. scores: the learned ones.
    confidence: 0 to 1. notes: what was unusual about the choice.
    """

    kept: NDArray[np.bool_]
    scores: Floats
    region: list[str]
    rule: list[str]
    evidence: list[str]
    confidence: float = 0.0
    notes: list[str] = field(default_factory=list)

    def drop(self, index: int, region: str, rule: str, evidence: str = "") -> None:
        """Take a run out of the post."""
        self.kept[index] = False
        self.region[index], self.rule[index], self.evidence[index] = region, rule, evidence

    def keep(self, index: int, rule: str, evidence: str = "") -> None:
        """Take a run into the post."""
        self.kept[index] = True
        self.region[index], self.rule[index], self.evidence[index] = "body", rule, evidence
