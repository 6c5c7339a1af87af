"""From claims to metadata."""

import gc
import weakref

import pytest

from blogextract.article import Author, PostLink, Term
from blogextract.claims import Claim
from blogextract.metadata import collect, merge, read
from blogextract.metadata.once import once
from blogextract.metadata.precedence import PRECEDENCE
from blogextract.segment import segment
from metadata.pages import ADDRESS, ld, meta, page

PROSE = (
    "The kiln reached its peak a little after four, and nobody in the yard said a word until the needle of it fell. "
    * 3
)


def merged(*claims, **options):
    return merge(list(claims), page(**options))


def claim(field, value, source="json_ld", **options):
    return Claim(field=field, value=value, source=source, **options)


def test_a_whole_post_is_read():
    head = (
        "<title>First firing | Kiln Notes</title><link rel=canonical href='/2021/05/first-firing/'>"
        + meta(og__site_name="Kiln Notes", og__image="/kiln.jpg", og__type="article")
        + ld(
            {
                "@type": "BlogPosting",
                "headline": "First firing",
                "datePublished": "2021-05-03T08:00:00+01:00",
                "author": {"name": "Nell Parrish"},
            }
        )
    )
    body = (
        f"<article><h1>First firing</h1><time datetime='2021-05-03T08:00:00+01:00'>3 May 2021</time><p"
        f">{PROSE}</p></article>"
    )
    document = page(head, body)
    found = read(document, segment(document))
    assert found.title == "First firing"
    assert found.site_name == "Kiln Notes"
    assert found.canonical_url == ADDRESS
    assert found.published == "2021-05-03T08:00:00+01:00"
    assert found.authors == [Author(name="Nell Parrish")]
    assert (found.language, found.direction, found.kind) == ("en", "ltr", "post")
    assert found.lead_image.src == "https://kiln.example/kiln.jpg"
    assert found.sources["title"].believed == "heading"
    assert set(found.sources["title"].agreed) == {"json_ld", "title_tag"}
    assert found.nodes["title"] == [document.by_tag["h1"][0]]
    assert (document.by_tag["time"][0], "date") in [(node, kind) for node, kind, _ in found.regions]
    assert found.warnings == []


def test_a_page_that_tells_nothing_has_nothing():
    found = read(page(url=None))
    assert (found.title, found.authors, found.published, found.categories, found.lead_image) == (
        None,
        [],
        None,
        [],
        None,
    )


def test_agreement_outdoes_rank_and_the_losers_are_kept():
    found = merged(
        claim("title", "The headline"),
        claim("title", "what is shown!", "microdata", confidence=0.9),
        claim("title", "What is shown", "title_tag"),
        claim("title", "What is shown", "microformats"),
    )
    assert found.title == "What is shown"
    assert [(one.source, one.value) for one in found.sources["title"].disagreed] == [("json_ld", "The headline")]


def test_a_title_keeps_its_case_and_loses_entities_and_the_site():
    found = merged(
        claim("title", "Clay &amp;amp; FIRE  | Kiln Notes"), head="<meta property='og:site_name' content='Kiln Notes'>"
    )
    assert found.title == "Clay & FIRE"


def test_the_label_of_a_locked_post_is_not_its_title():
    body = "<h1>Protected: Notes for the team</h1><form class=post-password-form></form>"
    assert read(page(body=body)).title == "Notes for the team"
    assert read(page(body="<h1>Protected: Notes for the team</h1>")).title == "Protected: Notes for the team"


def test_terms_stand_once_and_take_addresses_from_who_knows_them():
    found = merged(
        claim(
            "categories", [Term(name="Clay"), Term(name="CLAY"), Term(name=" "), Term(name="Uncategorized")], "terms"
        ),
        claim("categories", [Term(name="clay", url="https://kiln.example/c/clay")]),
        claim("tags", "raku", "microformats"),
    )
    assert found.categories == [Term(name="Clay", url="https://kiln.example/c/clay"), Term(name="Uncategorized")]
    assert found.tags == [Term(name="raku")]


@pytest.mark.parametrize("address", ["https://kiln.example/", "https://elsewhere.example/x"])
def test_a_canonical_address_that_cannot_be_is_not_believed(address):
    found = merged(claim("canonical_url", address, "canonical"), claim("canonical_url", ADDRESS, "open_graph"))
    assert found.canonical_url == ADDRESS


def test_a_text_in_another_language_outdoes_the_declaration_with_a_warning():
    german = (
        "<p>"
        + (
            "Der Ofen war heiß und die Schalen standen auf dem Brett, das wir mit der Hand gemacht "
            "haben. Das ist nicht neu. "
        )
        * 4
    )
    found = read(page(body=german))
    assert (found.language, [warning.code for warning in found.warnings]) == ("de", ["language_mismatch"])


def test_the_region_of_a_language_is_kept():
    found = read(page(meta(og__locale="en_US"), f"<p>{PROSE}</p>", language="en-GB"))
    assert found.language == "en-GB"


def test_what_shows_metadata_stays_out_of_the_body_believed_or_not():
    found = merged(
        claim("authors", "Nell Parrish", "byline", node=3, consumes="byline"),
        claim("authors", [], "author_box", node=9, consumes="author_box"),
        claim("title", "Shown", "heading", node=4, consumes="title"),
        claim("title", "Other", "microdata", node=5, consumes="title", confidence=0.2),
    )
    assert (3, "byline", "byline") in found.regions
    assert (4, "title", "heading") in found.regions
    assert 5 not in [node for node, _, _ in found.regions]


def test_every_field_of_the_table_is_one_of_the_record():
    known = set(read(page()).__struct_fields__)
    assert set(PRECEDENCE) <= known


def test_merging_is_the_same_each_time_and_changes_nothing():
    head = meta(og__title="A") + ld({"@type": "Article", "headline": "A", "author": ["X Y", "Z Q"]})
    document = page(head, f"<h1>A</h1><p>{PROSE}</p>")
    claims = collect(document, segment(document))
    copy = list(claims)
    assert merge(claims, document) == merge(claims, document)
    assert claims == copy


def test_an_answer_is_kept_as_long_as_its_page():
    asked = []

    @once
    def answer(document):
        asked.append(1)
        return len(document)

    document = page()
    assert answer(document) == answer(document)
    assert len(asked) == 1
    gone = weakref.ref(document)
    del document
    gc.collect()
    assert gone() is None


def test_no_page_is_held_after_it_was_read():
    document = page(meta(og__title="A"), f"<h1>A</h1><p>{PROSE}</p>")
    read(document, segment(document))
    gone = weakref.ref(document)
    del document
    gc.collect()
    assert gone() is None


def test_a_neighbour_has_the_title_that_any_source_tells():
    shown, told = PostLink(url="/older/"), PostLink(url="/older/", title="Drying wood")
    other = PostLink(url="/other/", title="Another post")
    found = merged(
        claim("previous_post", shown, "navigation"),
        claim("previous_post", told, "link_rel"),
        claim("previous_post", other, "link_rel", confidence=0.3),
    )
    assert found.previous_post == PostLink(url="/older/", title="Drying wood")
    assert found.sources["previous_post"].believed == "navigation"
    assert found.sources["previous_post"].disagreed[0].value == "/other/"


def test_a_term_has_the_address_that_a_claim_of_the_other_kind_knows_where_it_is_of_its_own():
    category = claim("categories", [Term(name="Raku", url="https://kiln.example/tag/raku/")], "terms")
    tags = claim("tags", ["Raku", "Glaze"])
    assert merged(category, tags).tags[0].url == "https://kiln.example/tag/raku/"
    filed = claim("categories", [Term(name="Raku", url="https://kiln.example/category/raku/")], "terms")
    assert merged(filed, tags).tags[0].url is None
