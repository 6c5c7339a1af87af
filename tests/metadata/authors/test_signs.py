"""A name after the icon of a person, or after its initials."""

import pytest

from blogextract.metadata import collect
from blogextract.segment import segment
from metadata.sources import body, page

ICON = "<svg class='lucide lucide-{} size-4'><path d='M1 1'></path></svg>"
DATE = "<span>14 May 2021</span>"


def authors(markup):
    document = page(f"<main><h1>First firing</h1>{markup}{body()}</main>")
    found = [claim for claim in collect(document, segment(document)) if claim.field == "authors"]
    return [author.name for claim in found[:1] for author in claim.value]


@pytest.mark.parametrize(
    "markup",
    [
        f"<div><div>{ICON.format('calendar')}May 14</div><div>{ICON.format('user')}Quoylin Varr</div></div>",
        "<div><i class='fa fa-user-o'></i><span>Quoylin Varr</span></div>",
        "<div><div class='rounded-full'>Q</div><div><p>Quoylin Varr</p><p>Contributor</p></div></div>",
        "<div><div class='rounded-full'>QV</div><div><p>Quoylin Varr</p><p>Contributor</p></div></div>",
    ],
    ids=["svg", "font", "initial", "initials"],
)
def test_a_sign_announces_a_name(markup):
    assert authors(markup) == ["Quoylin Varr"]


@pytest.mark.parametrize(
    "markup",
    [
        f"<div>{ICON.format('clock')}Quoylin Varr</div>",
        "<div><div class='rounded-full'>A</div><div><p>Quoylin Varr</p></div></div>",
        f"<div>{ICON.format('user')}sign in to read</div>",
    ],
    ids=["another icon", "another letter", "no name"],
)
def test_other_signs_announce_nobody(markup):
    assert authors(markup) == []


def test_two_words_over_the_title_are_a_rubric_unless_they_are_surely_a_name():
    def over(words):
        text = f"<p>{words}</p><h1>First firing</h1>{DATE}{body()}"
        document = page(f"<main>{text}</main>")
        return [
            author.name
            for claim in collect(document, segment(document))
            if claim.field == "authors"
            for author in claim.value
        ]

    assert over("Harbour Craft") == []
    assert over("Margaret Varr") == ["Margaret Varr"]


def test_a_person_in_rdfa_is_the_author_without_the_day_beside():
    person = "<span about=/user/3 typeof='schema:Person' property='schema:name'>{}</span>"
    day = "<span><time datetime=2021-05-14>Friday, May 14, 2021</time></span>"
    line = f"<footer><div class=node__submitted>{{}}{day}</div></footer>"
    assert authors(line.format(person.format("Quoylin Varr"))) == ["Quoylin Varr"]
    assert authors(line.format("<span typeof='schema:Place' property='schema:name'>Quoylin Varr</span>")) != [
        "Quoylin Varr"
    ]
