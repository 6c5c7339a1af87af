"""Phrases that mark a line as chrome: kind → language → phrases parted by `; `; a `*` at the end makes a beginning.

Written as a reader sees them, in lower case, each number as 0. A phrase stands once, in the first kind and language
that uses it.
"""

from __future__ import annotations

from collections.abc import Mapping

from blogextract.chrome.phrasebook.ads import ADS
from blogextract.chrome.phrasebook.author import AUTHOR
from blogextract.chrome.phrasebook.comments import COMMENTS
from blogextract.chrome.phrasebook.copyright import COPYRIGHT
from blogextract.chrome.phrasebook.date import DATE
from blogextract.chrome.phrasebook.disclosure import DISCLOSURE
from blogextract.chrome.phrasebook.follow import FOLLOW
from blogextract.chrome.phrasebook.navigation import NAVIGATION
from blogextract.chrome.phrasebook.network import NETWORK
from blogextract.chrome.phrasebook.newsletter import NEWSLETTER
from blogextract.chrome.phrasebook.notices import NOTICES
from blogextract.chrome.phrasebook.paywall import PAYWALL
from blogextract.chrome.phrasebook.read_more import READ_MORE
from blogextract.chrome.phrasebook.reading_time import READING_TIME
from blogextract.chrome.phrasebook.related import RELATED
from blogextract.chrome.phrasebook.share import SHARE
from blogextract.chrome.phrasebook.syndication import SYNDICATION
from blogextract.chrome.phrasebook.terms import TERMS
from blogextract.chrome.phrasebook.toc import TOC

PHRASEBOOK: Mapping[str, Mapping[str, str]] = {
    "share": SHARE,
    "network": NETWORK,
    "follow": FOLLOW,
    "newsletter": NEWSLETTER,
    "related": RELATED,
    "read_more": READ_MORE,
    "reading_time": READING_TIME,
    "toc": TOC,
    "navigation": NAVIGATION,
    "comments": COMMENTS,
    "date": DATE,
    "author": AUTHOR,
    "terms": TERMS,
    "copyright": COPYRIGHT,
    "syndication": SYNDICATION,
    "ads": ADS,
    "notices": NOTICES,
    "disclosure": DISCLOSURE,
    "paywall": PAYWALL,
}
"""All phrases; where a line could be of two kinds, the first one here counts."""
