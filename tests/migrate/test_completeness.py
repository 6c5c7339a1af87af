"""Every post that anything knows of is made, or missing by name and with the reason."""

from __future__ import annotations

import pytest

from blogextract.migrate.completeness import completeness
from blogextract.migrate.extract.worker import PageTask, page_result
from blogextract.migrate.journal import Journal
from blogextract.migrate.model import Failure, Response
from blogextract.migrate.settle.posts import settle
from migrate.blog import HOME, HTML, STORY, listing, named, page, post, redirect

MAP = HOME + "post-sitemap.xml"


def at(slug):
    return f"{HOME}2014/05/{slug}/"


@pytest.fixture
def journal(tmp_path):
    with Journal(tmp_path / "journal.sqlite") as found:
        yield found


def account(journal, answers, sightings=()):
    for answer in answers:
        journal.save_response(answer)
        if answer.status == 200 and answer.headers == HTML:
            journal.save([page_result(PageTask(answer.url, answer.body))])
    journal.met(sightings)
    return completeness(journal, settle(journal))


def test_all_accounts_agree_where_nothing_is_missing(journal):
    answers = [
        post(1, "the-late-ferry"),
        post(2, "a-knot"),
        listing(HOME, ["the-late-ferry", "a-knot"], classes="home blog"),
    ]
    sightings = [
        named(at(slug), how, MAP) for slug in ("the-late-ferry", "a-knot") for how in ("sitemap", "feed", "link")
    ]
    found = account(journal, answers, sightings)
    assert found.missing == []
    assert {(each.name, each.known, each.fetched, each.extracted) for each in found.accounts} == {
        (name, 2, 2, 2) for name in ("all", "archives", "feed", "links", "sitemap")
    }
    assert (found.posts, found.pages, found.protected) == (2, 0, 0)


def test_missing_posts_are_named_with_the_reason(journal):
    answers = [
        post(1, "the-late-ferry"),
        Response(url=at("a-knot"), status=500),
        redirect(at("tar"), "https://elsewhere.example/tar"),
        listing(HOME, ["the-late-ferry", "salt", "mist"], classes="home blog"),
    ]
    message = "the address answers too slowly: run the same command again"
    journal.save([Failure(url=at("salt"), stage="fetch", code="FetchTimeoutError", message=message)])
    sightings = [
        named(at("a-knot"), "feed"),
        named(at("tar"), "sitemap", MAP),
        named(at("oars") + "?utm_source=x", "rest", ""),
    ]
    found = account(journal, answers, sightings)
    assert [(each.url, each.why, each.found_by) for each in found.missing] == [
        (at("a-knot"), "the server answered 500", ["feed"]),
        (at("mist"), "was not asked for", ["archives"]),
        (at("oars") + "?utm_source=x", "was not asked for", ["rest"]),
        (at("salt"), message, ["archives"]),
        (at("tar"), "leads to https://elsewhere.example/tar", ["sitemap"]),
    ]
    assert found.accounts[0].missing == [each.url for each in found.missing]
    assert found.missing[1].title == "Mist"


def test_a_post_known_by_its_old_address_is_not_missing(journal):
    answers = [post(1, "the-late-ferry"), redirect(HOME + "?p=1", at("the-late-ferry"))]
    found = account(
        journal, answers, [named(HOME + "?p=1", "feed"), named(at("the-late-ferry") + "amp/", "sitemap", MAP)]
    )
    assert found.missing == []
    assert [(each.name, each.extracted) for each in found.accounts] == [("all", 1), ("feed", 1), ("sitemap", 1)]


def test_pages_listings_and_links_are_no_missing_posts(journal):
    answers = [
        post(1, "the-late-ferry"),
        page(HOME + "about/", "About", "<p>Who we are, and why we sit on the quay.</p>", classes="page page-id-3"),
        Response(url=HOME + "broken-link/", status=404),
    ]
    sightings = [
        named(HOME + "about/", "sitemap", HOME + "sitemap.xml"),
        named(HOME + "category/boats/", "sitemap", HOME + "sitemap.xml"),
        named(HOME + "broken-link/", "link"),
        named(HOME, "sitemap", MAP),
        named(HOME, "feed"),
    ]
    found = account(journal, answers, sightings)
    assert found.missing == []
    assert found.pages == 1


def test_what_was_left_out_as_asked_is_not_missing_but_what_robots_forbid_is(journal):
    for slug in ("a-knot", "tar"):
        journal.enqueue(at(slug), purpose="page")
        journal.settle(at(slug), "refused")
    message = "it is not asked for: the site's robots.txt does not allow it"
    journal.save([Failure(url=at("tar"), stage="fetch", code="RobotsError", message=message)])
    found = account(journal, [post(1, "the-late-ferry")], [named(at("a-knot"), "feed"), named(at("tar"), "feed")])
    assert [(each.url, each.why) for each in found.missing] == [(at("tar"), message)]


def test_a_post_that_one_account_alone_knows_is_counted(journal):
    answers = [post(1, "the-late-ferry"), post(2, "a-knot")]
    found = account(
        journal,
        answers,
        [named(at("a-knot"), "feed"), named(at("the-late-ferry"), "feed"), named(at("a-knot"), "sitemap", MAP)],
    )
    assert found.only == {"feed": 1}


def test_a_blog_whose_posts_stand_in_archives_alone_is_not_said_to_be_whole(journal):
    texts = "".join(f'<a name="p{n}"></a><h3>Day {n}</h3><p>{STORY} It was day {n}.</p>' for n in range(4))
    months = [page(f"{HOME}2004_{month:02}.html", "The Quay", texts) for month in (3, 4)]
    found = account(journal, [page(HOME, "The Quay", texts), *months])
    assert found.posts == 0
    assert [each.url for each in found.missing] == [each.url for each in months]
    assert all("no page of their own" in each.why for each in found.missing)
