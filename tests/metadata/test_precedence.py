"""Who is believed where two sources disagree: each pair of the table, one after the other."""

from itertools import combinations

import pytest

from blogextract.article import Author, Comment, PostLink, Term
from blogextract.blocks import Image
from blogextract.claims import Claim
from blogextract.metadata import merge
from blogextract.metadata.precedence import AGREEMENT, FAMILIES, PRECEDENCE
from metadata.pages import page

HOST = "https://kiln.example"
VALUES = {
    "authors": ([Author(name="Nell Parrish")], [Author(name="Ida Mohn")]),
    "published": ("2021-05-03", "2021-05-07"),
    "modified": ("2021-05-03", "2021-05-07"),
    "lead_image": (Image(src=f"{HOST}/kiln.jpg"), Image(src=f"{HOST}/yard.jpg")),
    "canonical_url": (f"{HOST}/2021/05/first-firing/", f"{HOST}/2021/05/second-firing/"),
    "comments": ([Comment(text="Hot!")], [Comment(text="Cold!"), Comment(text="Colder!")]),
    "language": ("de", "fr"),
    "next_page": (f"{HOST}/2/", f"{HOST}/3/"),
    **dict.fromkeys(("title", "subtitle", "description", "site_name"), ("First firing", "A bowl of tea")),
    **dict.fromkeys(
        ("categories", "tags", "breadcrumbs"), ([Term(name="Clay")], [Term(name="Tea"), Term(name="Fire")])
    ),
    **dict.fromkeys(("previous_post", "next_post"), (PostLink(url=f"{HOST}/a/"), PostLink(url=f"{HOST}/b/"))),
}
"""Two values of each field that do not mean the same."""
PAIRS = [
    (field, *sorted(pair, key=lambda source: -ranks[source]))
    for field, ranks in PRECEDENCE.items()
    for pair in combinations(ranks, 2)
    if ranks[pair[0]] != ranks[pair[1]]
]


@pytest.mark.parametrize(("field", "higher", "lower"), PAIRS)
def test_of_two_sources_that_disagree_the_higher_is_believed_and_the_lower_kept(field, higher, lower):
    one, other = VALUES[field]
    claims = [Claim(field=field, value=other, source=lower), Claim(field=field, value=one, source=higher)]
    if field == "modified":
        claims.append(Claim(field="published", value="2021-05-01", source="json_ld"))
    found = merge(claims, page(language=""))
    assert found.sources[field].believed == higher
    assert [dissent.source for dissent in found.sources[field].disagreed] == [lower]


def test_a_third_source_decides_between_two_of_nearly_the_same_rank():
    one, other = VALUES["title"]
    claims = [
        Claim(field="title", value=one, source="open_graph"),
        Claim(field="title", value=other, source="html_meta"),
        Claim(field="title", value=other, source="microdata", confidence=0.1),
    ]
    ranks = PRECEDENCE["title"]
    assert ranks["html_meta"] < ranks["open_graph"] < ranks["html_meta"] + AGREEMENT
    assert merge(claims, page()).title == other


def test_sources_of_one_family_do_not_add_up():
    one, other = VALUES["title"]
    claims = [
        Claim(field="title", value=one, source="open_graph"),
        Claim(field="title", value=other, source="html_meta"),
        Claim(field="title", value=other, source="title_tag"),
    ]
    assert FAMILIES["html_meta"] == FAMILIES["title_tag"]
    assert merge(claims, page()).title == one
