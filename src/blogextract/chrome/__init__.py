"""What is not the post: tables of rules, each with an id, a reason and an example."""

from blogextract.chrome.ads import ADS
from blogextract.chrome.badges import BADGES
from blogextract.chrome.comments import COMMENTS
from blogextract.chrome.forms import FORMS
from blogextract.chrome.hosts import OF_HOSTS
from blogextract.chrome.navigation import NAVIGATION
from blogextract.chrome.newsletter import NEWSLETTER
from blogextract.chrome.notices import NOTICES
from blogextract.chrome.related import RELATED
from blogextract.chrome.rule import KINDS, Match, Matcher, Rule
from blogextract.chrome.share import SHARE
from blogextract.chrome.toc import TOC
from blogextract.chrome.ui import UI

RULES: tuple[Rule, ...] = tuple(
    sorted(
        (
            *ADS,
            *BADGES,
            *COMMENTS,
            *FORMS,
            *NAVIGATION,
            *NEWSLETTER,
            *NOTICES,
            *OF_HOSTS,
            *RELATED,
            *SHARE,
            *TOC,
            *UI,
        ),
        key=lambda rule: rule.id,
    )
)
"""All rules, by id."""

__all__ = ["KINDS", "RULES", "Match", "Matcher", "Rule"]
