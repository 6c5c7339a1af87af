"""How unlike a post a page is before its text is chosen: shops, services, forums and start pages have texts too.

The score of a run was learned on posts, and on such pages it is low throughout: what says that the page is no post is
then a reason to take the text that the score doubts, which would be a menu or a footer on the page of a post.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from blogextract.content.claimed import Claimed
from blogextract.content.kind.signs import Told, beginnings_of_data, signs_of_address
from blogextract.document import Document
from blogextract.document.urls import parts_of
from blogextract.outline import Outline

_WEIGHTS = {
    "named": -2.56,
    "root": 1.08,
    "ld_article": -1.58,
    "ld_forum": 3.00,
    "goods": 1.84,
    "hint_post": -1.04,
    "published": -0.24,
    "authors": -0.78,
    "shown_date": -1.00,
    "author_box": -1.52,
    "one_article": -0.98,
    "controls": 1.24,
    "prose": -1.82,
    "prices": 0.55,
}
"""How much each sign speaks against a post: a logistic regression over 1,500 posts and 210 pages that are none.
`training/unlike_posts.py` learns them. On sites that they were not learned from, 7 in 10 of the others have log odds
above 0, and 1 in 30 real posts."""
_BIAS = 1.67

_FORUM = re.compile(r'"@type"\s*:\s*\[?\s*"(?:DiscussionForumPosting|QAPage)"')
_ARTICLE = re.compile(r'"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|Report|Recipe|HowTo)"')
_GOODS = re.compile(r'"@type"\s*:\s*\[?\s*"(?:Product|ProductGroup|Offer|AggregateOffer)"')
"""Types of schema.org: what people discuss, what they read, and what they buy."""
_PRICE = re.compile(r"[$€£¥₹]\s?\d|\d\s?(?:[$€£¥₹]|USD|EUR|GBP)")
_PRICE_WITHIN = 80
"""Characters at the start of a run in which a price tells goods from a sum in a sentence."""
_CONTROLS = ("input", "button", "select")
_MOST_CONTROLS, _MOST_PRICES = 40, 10
_LONG, _LINKED = 200, 0.3
"""Characters of a run from which it is prose, where less than this share of them is in links."""
_NUMBERED = 0.6
"""A post's number in its address says as much as four words of its title."""
_ASKED_BY_NUMBER = re.compile(r"(?:^|[&;])\w+=\d+(?:$|[&;])")
_NO_ADDRESS = 0.5
"""What is taken for the address's words where there is no address: it speaks neither way."""


def unlike_post(outline: Outline, told: Told, claimed: Sequence[Claimed]) -> float:
    """The log odds that a page is no post, by what it tells of itself, its address, its controls and its prose.

    Prices are looked for only where they could tip the scales: that takes longer than all the rest.
    """
    odds = _BIAS + sum(_WEIGHTS[name] * sign for name, sign in signs_against(outline, told, claimed).items())
    return odds + _WEIGHTS["prices"] * prices(outline) if odds > -_WEIGHTS["prices"] else odds


def signs_against(outline: Outline, told: Told, claimed: Sequence[Claimed]) -> dict[str, float]:
    """The signs by which a post is told from what is none, but for the prices, each from 0 to 1."""
    document = outline.document
    data = beginnings_of_data(document)
    kinds = {kind for _, kind, _ in claimed}
    controls = sum(len(document.tagged(tag)) for tag in _CONTROLS)
    return {
        **_signs_of_name(told.address),
        "ld_article": float(bool(_ARTICLE.search(data))),
        "ld_forum": float(bool(_FORUM.search(data))),
        "goods": float(bool(_GOODS.search(data)) or _sells(document)),
        "hint_post": float(told.kind == "post"),
        "published": float(told.published),
        "authors": float(told.has_authors),
        "shown_date": float("date" in kinds),
        "author_box": float("author_box" in kinds),
        "one_article": float(len(document.tagged("article")) == 1),
        "controls": min(controls, _MOST_CONTROLS) / _MOST_CONTROLS,
        "prose": _share_of_prose(outline),
    }


def _signs_of_name(address: str | None) -> dict[str, float]:
    """Whether the address ends in words of a title or in a post's number, and whether it is the site's start."""
    signs = signs_of_address(address or "")
    if not address:
        return {"named": _NO_ADDRESS, "root": 0.0}
    by_number = signs["path_number"] or _ASKED_BY_NUMBER.search(parts_of(address).query) is not None
    return {"named": max(signs["path_words"], _NUMBERED * by_number), "root": signs["path_root"]}


def _sells(document: Document) -> bool:
    """Whether the page says in its head that it is a product."""
    return any(
        "product" in (document.get(node, "content") or "").lower()
        for node in document.tagged("meta")
        if document.get(node, "property") == "og:type"
    )


def prices(outline: Outline) -> float:
    """The sign of lines that begin with a price or name one soon, from 0 to 1."""
    found = sum(1 for run in outline.runs if _PRICE.search(run.text, 0, _PRICE_WITHIN))
    return min(found, _MOST_PRICES) / _MOST_PRICES


def _share_of_prose(outline: Outline) -> float:
    """How much of the text that no rule claims stands in long runs with few links."""
    regions = outline.regions
    whole = prose = 0
    for run in outline.runs:
        if run.region >= 0 and regions[run.region].hard:
            continue
        whole += run.characters
        if run.characters >= _LONG and run.link_characters < run.characters * _LINKED:
            prose += run.characters
    return prose / max(whole, 1)
