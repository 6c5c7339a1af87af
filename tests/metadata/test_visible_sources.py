"""What holds for every source that reads what a page shows, on pages that nobody would write on purpose."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from blogextract.document import load
from blogextract.metadata import lead_image
from blogextract.metadata.authors import box as author_box
from blogextract.metadata.authors import byline
from blogextract.metadata.authors.bio import bio_claims
from blogextract.metadata.comments import shown as comments
from blogextract.metadata.comments import systems as comment_systems
from blogextract.metadata.neighbours import shown as navigation
from blogextract.metadata.terms import breadcrumbs
from blogextract.metadata.terms import shown as terms
from blogextract.segment import segment

SOURCES = [author_box, breadcrumbs, byline, comment_systems, comments, lead_image, navigation, terms]

TAGS = st.sampled_from(
    ["div", "p", "span", "ul", "li", "a", "nav", "h1", "h2", "time", "img", "article", "footer", "ol", "b", "em"]
)
WORDS = st.sampled_from(
    """
    author byline comment comments comment-body comment-content fn vcard tags-links cat-links tag author-box
    author-bio breadcrumb breadcrumbs nav-previous next prev post-thumbnail entry-meta related series
    ts-fab-wrapper ts-fab-tab pp-multiple-authors-boxes-wrapper children depth-2 indented pager
    """.split()  # noqa: SIM905 - a list of so many words is easier to read as text
)
TEXTS = st.sampled_from(
    [
        "By ",
        "Tags: ",
        "Tags:",
        ":",
        "»",
        " / ",
        "About the author",
        "Nell Parrish",
        "3 Comments",
        "Next post",
        "2",
        "x" * 90,
        "Part 2 of 5 in the series",
        "says:",
        "作者：",
        "\u200b",
        "",
        "Nell Parrish writes about kilns and lives by the dairy.",
    ]
)
HREFS = st.sampled_from(
    ["/tag/x/", "/category/y", "?cat=", "#", "", "javascript:x", "/author/z", "http://[", "//", "/p/2/", "%"]
)
PROPERTIES = st.sampled_from(["author", "name", "text", "x"])


@st.composite
def pages(draw):
    parts, opened = [], []
    for _ in range(draw(st.integers(1, 40))):
        tag = draw(TAGS)
        rel = draw(st.sampled_from(["", " rel=tag", " rel=author", " rel=next", " rel='category tag'"]))
        parts.append(
            f"<{tag} class='{draw(WORDS)} {draw(WORDS)}' id='{draw(WORDS)}' href='{draw(HREFS)}'{rel} src=a.jpg "
            f"datetime='{draw(TEXTS)}' itemprop='{draw(PROPERTIES)}'>{draw(TEXTS)}"
        )
        opened.append(tag)
        if draw(st.booleans()):
            parts.append(f"</{opened.pop()}>{draw(TEXTS)}")
    return "<title>Part 2</title>" + "".join(parts)


@given(pages())
@settings(max_examples=150, deadline=None)
def test_any_markup_is_read_and_every_claim_points_into_the_page(text):
    document = load(text, url="https://kiln.example/a/b/")
    outline = segment(document)
    for source in SOURCES:
        for claim in source.claims(document, outline):
            assert 0 <= claim.confidence <= 1
            assert claim.node is None or 0 <= claim.node < len(document)
            assert claim.consumes is None or claim.node is not None
    assert all(claim.value[0].bio for claim in bio_claims(document, outline, ["Nell Parrish"]))


@pytest.mark.parametrize(
    "unit",
    [
        "<div class=comment id=comment-1><b class=fn>A",
        "<footer class=author-bio><b>Nell Parrish",
        "<span class=byline><a rel=author href=/author/n>Nell",
        "<ul class=breadcrumbs><li><a href=/>Home</a>",
        "<nav class=post-navigation><a rel=next href=/n/2>Next",
        "<p class=tags-links>Tags: <a rel=tag href=/tag/a/>a</a>",
        "<div class=post-thumbnail><img src=a.jpg>",
    ],
)
def test_markup_nested_thousands_deep_takes_no_time(unit):
    document = load("<title>T</title><h1>T</h1>" + unit * 3000, url="https://kiln.example/a/")
    outline = segment(document)
    started = time.process_time()
    for source in SOURCES:
        source.claims(document, outline)
    bio_claims(document, outline, ["Nell Parrish"])
    assert time.process_time() - started < 20  # a walk for each level would take minutes
