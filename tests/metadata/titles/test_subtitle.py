"""The subtitle under the title."""

import pytest

from blogextract.metadata import read
from blogextract.metadata.titles import subtitle
from blogextract.segment import segment
from metadata.sources import body, claimed, consumed, page, post

LINE = "Forty bowls, two jars and one night without sleep"


def shown(document):
    found = claimed(subtitle.claims, document, "subtitle")
    return found[0].value if found else None


@pytest.mark.parametrize(
    "markup",
    [
        f"<p class='gh-article-excerpt is-body'>{LINE}</p>",
        f"<h2 class='graf graf--h4 graf-after--h3 graf--subtitle'>{LINE}</h2>",
        f"<h2 class='pw-subtitle-paragraph ht gy'>{LINE}</h2>",
        f"<h3 dir=auto class='subtitle subtitle-HEEcLo'>{LINE}</h3>",
        f"<p class=td-post-sub-title>{LINE}</p>",
        f"<div class=meta><time>3 May 2021</time></div><h2 class=post-subheading>{LINE}</h2>",
    ],
)
def test_each_platforms_line_under_the_title_is_the_subtitle_and_no_body(markup):
    document = post(markup + body())
    assert shown(document) == LINE
    assert consumed(subtitle.claims, document) == {"subtitle": [LINE]}


@pytest.mark.parametrize(
    "markup",
    [
        f"{body() * 20}<h2 class=subtitle>{LINE}</h2>{body()}",
        f"<nav class=menu><p class=subtitle>{LINE}</p></nav>{body()}",
        f"<p class=subtitle>{LINE * 12}</p>{body()}",
        f"<p class=subtitle>First firing</p>{body()}",
        f"<p class=introduction>{LINE}</p>{body()}",
        f"<p class=subtitle>April 15, 2026</p>{body()}",
    ],
    ids=["far below", "in a menu", "a paragraph", "the title again", "another class", "a date"],
)
def test_what_stands_elsewhere_or_is_longer_is_none(markup):
    assert shown(post(markup)) is None


def test_before_the_title_stands_the_sites_own():
    assert shown(page(f"<p class=subtitle>{LINE}</p><article><h1>First firing</h1>{body()}</article>")) is None


def test_a_description_that_repeats_the_subtitle_gives_way_to_one_that_says_more():
    og, meta = "<meta property='og:description' content='{}'>", "<meta name=description content='What we learned.'>"
    line = f"<p class=subtitle>{LINE}</p>"
    document = post(line + body(), head=og.format(LINE) + meta)
    assert read(document, segment(document)).description == "What we learned."
    alone = post(line + body(), head=og.format(LINE))
    assert read(alone, segment(alone)).description == LINE


DESCRIBED = f"<meta name=description content='{LINE}'>"


def test_a_heading_under_the_title_that_says_what_the_head_describes_is_the_subtitle():
    document = post(f"<p>By Nell Parrish</p><h2 class=text-lg>{LINE}</h2>{body()}", head=DESCRIBED)
    assert shown(document) == LINE
    assert consumed(subtitle.claims, document) == {"subtitle": [LINE]}


@pytest.mark.parametrize(
    ("markup", "head"),
    [
        (f"<h2>{LINE}</h2>{body()}", ""),
        (f"<p>{LINE}</p>{body()}", DESCRIBED),
        (f"{body() * 20}<h2>{LINE}</h2>", DESCRIBED),
        (f"<h2>How it began</h2>{body()}", DESCRIBED),
    ],
)
def test_a_heading_of_a_part_and_a_paragraph_are_none(markup, head):
    assert shown(post(markup, head=head)) is None
