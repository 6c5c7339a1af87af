"""How one value is chosen among claims: by the source's rank, its own doubt, and who agrees.

Claims whose values mean the same form a group. A group's belief is that of its best claim and a little for each
further source that agrees. What lost is kept, so that a record can say who disagreed.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import Any

from msgspec import Struct, field

from blogextract.article import Dissent, FieldSource
from blogextract.claims import Claim
from blogextract.metadata.precedence import AGREEMENT, DEFAULT_RANK, FAMILIES, PRECEDENCE

_MAX_DISSENT = 200
"""Characters of a value that lost, as the record shows it."""


class Choice(Struct):
    """The value chosen, the claims that mean it (the best first), and the claims that do not."""

    value: Any
    claims: list[Claim]
    others: list[Claim] = field(default_factory=list)

    def source(self, show: Callable[[Any], str] = str) -> FieldSource:
        """Who was believed, who agreed, who said something else."""
        agreed = dict.fromkeys(claim.source for claim in self.claims[1:])
        believed = self.claims[0].source
        dissent = {(claim.source, show(claim.value)[:_MAX_DISSENT]): None for claim in self.others}
        return FieldSource(
            believed=believed,
            agreed=[source for source in agreed if source != believed],
            disagreed=[Dissent(source=source, value=value) for source, value in dissent],
        )


def rank(claim: Claim) -> float:
    """How much a claim counts before anyone agrees."""
    return PRECEDENCE.get(claim.field, {}).get(claim.source, DEFAULT_RANK) * claim.confidence


def choose(claims: Iterable[Claim], key: Callable[[Any], Hashable]) -> Choice | None:
    """The most believed value; of equals the one that was claimed first."""
    groups: dict[Hashable, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(key(claim.value), []).append(claim)
    if not groups:
        return None
    best = max(groups.values(), key=belief) if len(groups) > 1 else next(iter(groups.values()))
    if len(best) > 1:
        best.sort(key=lambda claim: -rank(claim))
    others = [claim for group in groups.values() if group is not best for claim in group]
    return Choice(best[0].value, best, others)


def belief(group: list[Claim]) -> float:
    """A group's belief."""
    families = {FAMILIES.get(claim.source, claim.source) for claim in group}
    return max(rank(claim) for claim in group) + AGREEMENT * (len(families) - 1)
