"""Which runs are the post: features, scores, choice."""

from blogextract.content.classify import Classification, classify
from blogextract.content.data_body import body_in_data
from blogextract.content.select import select
from blogextract.content.signs import Told
from blogextract.content.verdicts import Selection

__all__ = ["Classification", "Selection", "Told", "body_in_data", "classify", "select"]
