"""Microdata that is written out for machines."""

import pytest

from blogextract import extract
from content.pages import MORE, PROSE, all_likely, kept, page, paragraphs, rules

POST = paragraphs() + paragraphs(*MORE)
VALUES = (
    "<div itemprop=datePublished>2021-05-04T08:57:40+01:00</div>"
    "<div itemprop=dateModified>2021-05-05T10:00:00Z</div>"
    "<div itemprop=image itemscope><div itemprop=url>https://garden.example/pots.jpg</div></div>"
)
TYPED = "itemscope itemtype='http://schema.org/Article'"
COPY = f"<div style='display:none' {TYPED}>{{}}<div itemprop=articleBody>{{}}</div></div>"
SUMMARY = "All of it again: tomatoes grow in pots on any terrace that has the sun from noon on, and need water twice."


@pytest.mark.parametrize("value", ["2021-05-04T08:57", "2021-05-04T08:57:40+01:00", "https://garden.example/a.jpg?b=1"])
def test_a_time_or_address_that_is_all_of_a_property_goes(monkeypatch, value):
    all_likely(monkeypatch)
    html = page(f"{paragraphs()}<div itemprop=thing>{value}</div>{paragraphs(*MORE)}")
    assert kept(html) == [*PROSE, *MORE]
    assert rules(html)[value] == "machine_values"


@pytest.mark.parametrize(
    "element",
    [
        "<div itemprop=thing>4 May 2021, on a Tuesday of that spring</div>",
        "<div itemprop=thing>See https://garden.example/pots.jpg for the pots</div>",
        "<div>https://garden.example/pots.jpg</div>",
        "<p><a itemprop=url href='https://garden.example/pots/'>https://garden.example/pots/</a></p>",
    ],
    ids=["a date for people", "a sentence", "no property", "a link"],
)
def test_what_people_read_stays(monkeypatch, element):
    all_likely(monkeypatch)
    assert "machine_values" not in rules(page(paragraphs() + element + paragraphs(*MORE))).values()


def test_an_item_of_such_values_goes_with_its_copy_of_the_post(monkeypatch):
    all_likely(monkeypatch)
    assert kept(page(POST + COPY.format(VALUES, SUMMARY))) == [*PROSE, *MORE]


def test_the_same_item_stays_where_it_is_the_post(monkeypatch):
    all_likely(monkeypatch)
    assert kept(page("<h1>Tomatoes</h1>" + COPY.format(VALUES, POST)))[-len(MORE) :] == list(MORE)


def test_an_item_with_fewer_values_stays(monkeypatch):
    all_likely(monkeypatch)
    assert SUMMARY in kept(page(POST + COPY.format("", SUMMARY)))


def test_a_player_in_such_an_item_stays(monkeypatch):
    all_likely(monkeypatch)
    frame = "<iframe src='https://www.youtube.com/embed/aaaaaaaaaaa'></iframe>"
    player = f"<div itemscope itemtype='http://schema.org/VideoObject'>{VALUES}{frame}</div>"
    html = page(paragraphs() + player + paragraphs(*MORE))
    assert "aaaaaaaaaaa" in extract(html).to_json()
