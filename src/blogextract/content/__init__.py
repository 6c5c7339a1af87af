"""Which runs are the post: features, scores, choice."""

from blogextract.content.data_body import body_in_data
from blogextract.content.kind.classify import Classification, classify
from blogextract.content.kind.signs import Told
from blogextract.content.kind.unlike_post import unlike_post
from blogextract.content.select import select
from blogextract.content.verdicts import Selection

__all__ = ["Classification", "Selection", "Told", "body_in_data", "classify", "select", "unlike_post"]
