"""What was decided about each part of a page, and why: the vocabulary of `explain`.

A page's visible text is cut into runs (see `outline.py`); each run is in exactly one `Decision`, so that the
text of all decisions is the text of the page.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec
from msgspec import Struct, field

from blogextract.article import Article

Action = Literal["kept", "dropped"]


class Decision(Struct, frozen=True, kw_only=True):
    """What became of one run of text, or of one picture or embed outside text.

    region: what the run was taken for: body, title, share, navigation, author_box, …
    rule: the id of the rule, or of the stage, that decided; `blogextract rules ID` explains it.
    evidence: what on the page the rule saw: a class, a share of links, a score.
    score: the learned score, 0 to 1, null where no score was asked for.
    text: the run's text, white space folded. media: addresses of the pictures and embeds in it.
    path: where in the page, as a path of tags with the ids and classes nearest to the run.
    """

    action: Action
    region: str
    rule: str
    evidence: str = ""
    score: float | None = None
    text: str = ""
    media: list[str] = field(default_factory=list)
    path: str = ""


class Trace(Struct, frozen=True, kw_only=True):
    """The decisions in the page's order, and notes of the stages (encoding, platform, second opinions)."""

    decisions: list[Decision] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def about(self, words: str) -> list[Decision]:
        """The decisions on runs in which these words occur, case and white space folded."""
        wanted = " ".join(words.split()).casefold()
        return [decision for decision in self.decisions if wanted in decision.text.casefold()]


class Explanation(Struct, frozen=True, kw_only=True):
    """An article and how it came about."""

    article: Article
    trace: Trace

    def to_dict(self) -> dict[str, Any]:
        """The explanation as plain dicts and lists."""
        return msgspec.to_builtins(self)  # type: ignore[no-any-return]
