import pytest

from blogextract.article import Article, Entry, Section
from blogextract.blocks import Paragraph
from blogextract.export import render
from blogextract.export.entries import with_entries

FROST = Entry(title="The first frost", url="https://kiln.example/frost/", excerpt="It came early.")
ASH = Entry(title="Ash *glazes*", url="https://kiln.example/ash/", published="2024-05-01")


def listing(*texts: str) -> Article:
    sections = [Section(blocks=[Paragraph(text=text) for text in texts])] if texts else []
    return Article(kind="listing", title="Notes", entries=[FROST, ASH], sections=sections)


def test_the_text_of_a_listing_is_what_it_lists():
    assert render(listing(), "text").splitlines() == ["The first frost", "It came early.", "Ash *glazes*"]
    assert listing().text == render(listing(), "text")


def test_markdown_and_html_link_to_the_posts():
    assert "- [The first frost](https://kiln.example/frost/)\n\n  It came early." in render(listing(), "markdown")
    assert "[Ash \\*glazes\\*](https://kiln.example/ash/)" in render(listing(), "markdown")
    assert '<a href="https://kiln.example/ash/">Ash *glazes*</a>' in render(listing(), "html")


def test_what_the_body_shows_is_not_repeated():
    found = render(listing("Notes.", "The first  frost came."), "text")
    assert found.splitlines() == ["Notes.", "", "The first  frost came.", "", "Ash *glazes*"]
    told = listing("The first frost, Ash *glazes*.")
    assert with_entries(told) is told


def test_what_tells_more_than_it_lists_stays_as_it_is():
    doubtful = listing("Notes on clay.", "And many words on glazes that no listing would bring.")
    assert with_entries(doubtful) is doubtful


@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_the_record_keeps_its_fields(name):
    assert '"sections":[]' in render(listing(), name)


def test_a_post_is_as_it_was():
    post = Article(kind="post", sections=[Section(blocks=[Paragraph(text="Clay.")])])
    assert with_entries(post) is post
