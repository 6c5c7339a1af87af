"""A post that lost much stands first, and what is the template's is no loss."""

from __future__ import annotations

import pytest

from blogextract.article import Article
from blogextract.migrate.journal import Journal
from blogextract.migrate.losses import losses, total
from blogextract.migrate.model import Counts, Dropped, Post


@pytest.fixture
def told(tmp_path):
    with Journal(tmp_path / "journal.sqlite") as journal:

        def run(*posts):
            journal.save(posts)
            return losses(journal)

        yield run


def post(number, page, record, dropped=(), **fields):
    url = f"https://quay.example/{number}/"
    return Post(
        url=url, article=Article(url=url), page=page, record=record, dropped=list(dropped), shape="one", **fields
    )


def line(text, where="p.meta", *, alone=True):
    return Dropped(text=text, words=len(text.split()), links=1, where=where, alone=alone)


def test_losses_are_sorted_and_never_negative(told):
    found = told(
        post(1, Counts(words=100, images=2), Counts(words=90, images=2)),
        post(2, Counts(words=100, tables=2), Counts(words=130, tables=1)),
        post(3, Counts(words=100), Counts(words=100)),
    )
    assert [(loss.url[-2], loss.lost) for loss in found] == [
        ("2", Counts(tables=1)),
        ("1", Counts(words=10)),
        ("3", Counts()),
    ]


def test_furniture_of_the_template_is_no_loss(told):
    found = told(
        *(
            post(
                number,
                Counts(words=106, links=3),
                Counts(words=100, links=2),
                [line(f"Filed under boats in May {number}.")],
            )
            for number in range(10)
        )
    )
    assert {loss.weight for loss in found} == {0}
    assert {tuple(loss.dropped) for loss in found} == {()}
    assert total(loss.furniture for loss in found) == Counts(words=60, links=10)


def test_what_stands_where_other_posts_have_their_text_is_a_loss(told):
    found = told(
        *(
            post(number, Counts(words=105), Counts(words=100), [line(f"The rope held {number}.", "p", alone=False)])
            for number in range(10)
        )
    )
    assert {loss.lost.words for loss in found} == {5}
    assert found[0].dropped == ["The rope held 0."]


def test_the_same_words_left_out_of_most_posts_are_no_loss(told):
    blurb = line("Get our letter on Fridays, free.", "p", alone=False)
    rare = line("Get the almanac, last copies today.", "p", alone=False)
    found = told(
        *(post(number, Counts(words=106), Counts(words=100), [rare if number == 3 else blurb]) for number in range(10))
    )
    assert [(loss.url[-2], loss.lost.words) for loss in found[:2]] == [("3", 6), ("0", 0)]


def test_few_posts_tell_no_template(told):
    found = told(
        *(post(number, Counts(words=106), Counts(words=100), [line("Filed under boats.")]) for number in range(3))
    )
    assert {loss.lost.words for loss in found} == {6}


def test_pages_beside_the_posts_are_not_among_them(told):
    assert told(post(1, Counts(words=9), Counts(), kind="page")) == []


def test_a_sum_is_by_kind():
    assert total([Counts(words=1, images=2), Counts(words=3)]) == Counts(words=4, images=2)
