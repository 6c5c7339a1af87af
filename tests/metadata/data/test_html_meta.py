"""What plain `<meta>` names say."""

import pytest

from blogextract.metadata.data import html_meta
from blogextract.metadata.data.meta_tags import meta_tags
from metadata.pages import page, value


def named(**names):
    return html_meta.claims(
        page("".join(f'<meta name="{name}" content="{content}">' for name, content in names.items()))
    )


def one(name, content):
    return html_meta.claims(page(f'<meta name="{name}" content="{content}">'))


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("DC.date.issued", "published"),
        ("dcterms.created", "published"),
        ("parsely-pub-date", "published"),
        ("sailthru.date", "published"),
        ("citation_publication_date", "published"),
        ("pubdate", "published"),
        ("date", "published"),
        ("dcterms.modified", "modified"),
        ("last-modified", "modified"),
        ("description", "description"),
        ("DC.title", "title"),
        ("parsely-title", "title"),
        ("application-name", "site_name"),
        ("content-language", "language"),
    ],
)
def test_each_name_says_its_field(name, field):
    assert value(one(name, "2021-05-03"), field) == "2021-05-03"


@pytest.mark.parametrize(
    "name", ["author", "parsely-author", "sailthru.author", "dc.creator", "citation_author", "dcterms.creator"]
)
def test_each_name_of_the_author_is_read(name):
    assert [author.name for author in value(one(name, "Nell Parrish"), "authors")] == ["Nell Parrish"]


def test_a_name_that_is_repeated_names_several():
    head = "<meta name=citation_author content='Nell Parrish'><meta name=citation_author content='Rafe Toomey'>"
    found = html_meta.claims(page(head))
    assert [author.name for author in value(found, "authors")] == ["Nell Parrish", "Rafe Toomey"]


def test_keywords_are_doubted_and_tags_are_not():
    doubted = [claim for claim in one("keywords", "raku, glaze; kiln") if claim.field == "tags"]
    sure = [claim for claim in one("parsely-tags", "raku,glaze") if claim.field == "tags"]
    assert [term.name for term in doubted[0].value] == ["raku", "glaze", "kiln"]
    assert doubted[0].confidence < sure[0].confidence == 1.0


def test_each_of_several_lists_of_keywords_is_taken_apart():
    head = "<meta name=keywords content='raku, glaze'><meta name=keywords content='kiln, fire'>"
    found = html_meta.claims(page(head))
    assert [term.name for term in value(found, "tags")] == ["raku", "glaze", "kiln", "fire"]


def test_names_count_whatever_attribute_carries_them():
    head = (
        "<meta property='a' content=1><meta name='A' content=2><meta itemprop='b' content=3><meta "
        "http-equiv='c' content=4>"
    )
    assert meta_tags(page(head)) == {"a": ["1", "2"], "b": ["3"], "c": ["4"]}


def test_properties_of_items_in_the_body_are_left_to_microdata():
    body = "<div itemscope><meta itemprop=datePublished content=2021-05-09></div>"
    assert "datepublished" not in meta_tags(page("", body))
