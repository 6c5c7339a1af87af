"""What is not the post: tables of rules, each with an id, a reason and an example."""

from blogextract.chrome.rule import Match, Matcher, Rule
from blogextract.chrome.share import SHARE

RULES: tuple[Rule, ...] = (*SHARE,)
"""All rules, by room."""

__all__ = ["RULES", "Match", "Matcher", "Rule"]
