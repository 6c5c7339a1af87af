"""The site's name in the titles of its feeds."""

import pytest

from blogextract.metadata.titles.feed_names import claims
from metadata.pages import page


def name(title, kind="application/rss+xml"):
    return [claim.value for claim in claims(page(f"<link rel=alternate type='{kind}' title='{title}' href=/feed>"))]


@pytest.mark.parametrize(
    "title",
    ["Kiln Notes &raquo; Feed", "Kiln Notes » Flux des commentaires", "Kiln Notes - Atom", "Kiln Notes - RSS"],
)
def test_a_feeds_title_begins_with_the_sites_name(title):
    assert name(title) == ["Kiln Notes"]


@pytest.mark.parametrize(
    "title", ["RSS", "Kiln Notes", "Kiln - news of May", " » Feed", "... » Feed", "x" * 90 + " » Feed"]
)
def test_other_titles_of_feeds_name_nothing(title):
    assert name(title) == []


def test_other_links_of_the_head_are_no_feeds():
    assert name("Kiln Notes » Feed", "text/html") == []


def test_the_first_feed_that_names_the_site_is_believed():
    head = "".join(
        f"<link rel=alternate type=application/rss+xml title='{title}' href=/{title[:2]}>"
        for title in ("RSS", "Kiln Notes » Feed", "Kiln Notes » First firing » Feed")
    )
    assert [claim.value for claim in claims(page(head))] == ["Kiln Notes"]
