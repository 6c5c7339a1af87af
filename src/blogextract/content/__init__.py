"""Which runs are the post: features, scores, choice."""

from blogextract.content.classify import Classification, classify
from blogextract.content.select import select
from blogextract.content.verdicts import Selection

__all__ = ["Classification", "Selection", "classify", "select"]
