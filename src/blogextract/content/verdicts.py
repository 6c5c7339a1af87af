"""What content decides about each run: kept or not, and by which rule."""

from __future__ import annotations

from msgspec import Struct, field


class Selection(Struct):
    """The choice of runs.

    kept, region, rule, evidence: for each run whether it stays and why, as `Decision` has it; lists, since rules look
    at one run after the other. scores: the learned ones. confidence: 0 to 1. notes: what was unusual about the choice.
    """

    kept: list[bool]
    scores: list[float]
    region: list[str]
    rule: list[str]
    evidence: list[str]
    unlike_post: float = 0.0
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
