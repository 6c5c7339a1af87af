"""Each author of the blog is there once, under whatever names; two people never become one."""

from __future__ import annotations

import json

import pytest

from blogextract.article import Article, Author
from blogextract.migrate.journal import Journal
from blogextract.migrate.model import Post
from blogextract.migrate.people import authors_json, people

BIO = "Ana Ruiz mends nets and writes about tides, mostly late at night."
ANA = "https://quay.example/author/ana/"


@pytest.fixture
def found(tmp_path):
    """The people in posts by these authors, one post an author, a day apart."""
    with Journal(tmp_path / "journal.sqlite") as journal:

        def run(*authors, kind="post"):
            for number, author in enumerate(authors):
                article = Article(published=f"2014-05-{number + 1:02}", authors=[author])
                journal.save([Post(url=f"https://quay.example/{number}/", article=article, kind=kind)])
            return people(journal)

        yield run


def names(persons):
    return [(person.names, person.posts) for person in persons]


def test_the_same_name_however_written_is_one_person(found):
    persons = found(
        Author(name="José Núñez"), Author(name="jose nunez"), Author(name="Núñez, José"), Author(name="José Núñez")
    )
    assert names(persons) == [(["José Núñez", "Núñez, José", "jose nunez"], 4)]


def test_one_page_on_the_blog_is_one_person_whatever_the_name(found):
    persons = found(
        Author(name="Ana Ruiz", url=ANA), Author(name="Ana R.", url=ANA.rstrip("/")), Author(name="Bo Lindt")
    )
    assert names(persons) == [(["Ana Ruiz", "Ana R."], 2), (["Bo Lindt"], 1)]


def test_the_same_long_bio_is_one_person_and_a_short_one_is_not(found):
    persons = found(
        Author(name="Ana Ruiz", bio=BIO),
        Author(name="A. Ruiz", bio=BIO),
        Author(name="Bo Lindt", bio="Sailor."),
        Author(name="Ben Lunt", bio="Sailor."),
    )
    assert sorted(names(persons)) == [(["Ana Ruiz", "A. Ruiz"], 2), (["Ben Lunt"], 1), (["Bo Lindt"], 1)]


def test_two_people_under_one_page_stay_two(found):
    team = "https://quay.example/team/"
    assert len(found(Author(name="Ana Ruiz", url=team), Author(name="Bo Lindt", url=team))) == 2


def test_an_account_that_several_use_joins_nobody(found):
    assert len(found(Author(name="Admin", url=ANA), Author(name="Admin Ruiz", url=ANA))) == 2


def test_the_latest_bio_counts_and_older_ones_are_kept(found):
    later = BIO + " She has a boat now."
    person = found(
        Author(name="Ana Ruiz", bio=BIO), Author(name="Ana Ruiz", bio=later, role="Editor"), Author(name="Ana Ruiz")
    )[0]
    assert (person.author.bio, person.author.role, person.bios) == (later, "Editor", [BIO])


def test_links_of_all_posts_come_together(found):
    elsewhere = "https://ana.example/"
    person = found(
        Author(name="Ana Ruiz", url=ANA, links=[elsewhere]),
        Author(name="Ana Ruiz", url=ANA, links=["https://x.com/ana"]),
    )[0]
    assert person.author.url == ANA
    assert person.author.links == [elsewhere, "https://x.com/ana"]


def test_pages_beside_the_posts_have_no_authors_here(found):
    assert found(Author(name="Ana Ruiz"), kind="page") == []


def test_the_file_holds_them_as_data(found):
    data = json.loads(authors_json(found(Author(name="Ana Ruiz", url=ANA, bio=BIO))))
    assert data == [
        {
            "name": "Ana Ruiz", "url": ANA, "bio": BIO, "role": None, "avatar": None, "links": [],
            "names": ["Ana Ruiz"], "older_bios": [], "posts": 1,
        }
    ]  # fmt: skip
