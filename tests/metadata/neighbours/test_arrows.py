"""The ways to the neighbours that only arrows tell apart."""

import pytest

from blogextract.document import load
from blogextract.metadata.neighbours import shown as navigation
from metadata.sources import body, claimed, consumed, page, post

OLDER, NEWER = "https://kiln.example/2021/03/wood/", "https://kiln.example/2021/06/second/"
BACK, FORTH = f"<a href={OLDER}>Drying wood</a>", f"<a href={NEWER}>Second firing</a>"


def ways(document):
    claims = [claimed(navigation.claims, document, field) for field in ("previous_post", "next_post")]
    return [(found[0].value.url, found[0].value.title) if found else None for found in claims]


@pytest.mark.parametrize(
    "markup",
    [
        (
            f"<div class=navigation><div class=alignleft>&laquo; {BACK}</div>"
            f"<div class=alignright>{FORTH} &raquo;</div></div>"
        ),
        f"<div class=nav><a href={OLDER}>&larr; Drying wood</a> | <a href={NEWER}>Second firing &rarr;</a></div>",
        (
            f"<div class='row prevnextlinks'><div class=col-md-6><a href={OLDER}>« Drying wood</a></div>"
            f"<div class=col-md-6><a href={NEWER}>Second firing »</a></div></div>"
        ),
        f"<p class=postnavi>« {BACK} · {FORTH} »</p>",
        (
            f"<div class=navigation><div class=right><a href={NEWER}>Second firing »</a></div>"
            f"<div class=left><a href={OLDER}>« Drying wood</a></div></div>"
        ),
        (
            f"<p class=content-nav><a href={OLDER}>« Drying wood</a> | <a href=/>Main</a> | "
            f"<a href={NEWER}>Second firing »</a></p>"
        ),
        f"<div class=next-previous>« {BACK} | <a href=/>Main</a> | {FORTH} »</div>",
    ],
)
def test_arrows_that_point_outwards_from_two_links_tell_which_way_each_leads(markup):
    document = post(body() + markup)
    assert ways(document) == [(OLDER, "Drying wood"), (NEWER, "Second firing")]
    assert len(set(consumed(navigation.claims, document)["post_navigation"])) == 1


def test_of_wordpress_pair_of_floats_one_may_be_empty():
    last = f"<div class=navigation><div class=alignleft>&laquo; {BACK}</div><div class=alignright></div></div>"
    first = f"<div class=navigation><div class=alignleft></div><div class=alignright>{FORTH} &raquo;</div></div>"
    assert ways(post(last + body())) == [(OLDER, "Drying wood"), None]
    assert ways(post(first + body())) == [None, (NEWER, "Second firing")]


def test_beside_the_way_home_one_may_be_missing():
    assert ways(post(f"<p>« {BACK} | <a href=/>Main</a></p>" + body())) == [(OLDER, "Drying wood"), None]
    assert ways(post(f"<p><a href=/>Main</a> | {FORTH} »</p>" + body())) == [None, None]


@pytest.mark.parametrize(
    "markup",
    [
        f"<div class=nav>{BACK} | {FORTH}</div>",
        f"<div class=nav>« {BACK} and then {FORTH} »</div>",
        f"<div class=nav>« {BACK} <a href=/map/>Map</a> {FORTH} »</div>",
        f"<div class=nav>« <a href=/>Kiln Notes</a> | {FORTH} »</div>",
        f"<div class=nav>« <a href=/2021/05/>May</a> | {FORTH} »</div>",
        f"<div class=nav>« {BACK}</div>",
        f"<div class=navigation>« {BACK}</div>",
        f"<div class=slider>« {BACK} {FORTH} »</div>",
        f"<div>« {BACK} | <a href=/>the kiln house on the hill</a> | {FORTH} »</div>",
        f"<p>« {BACK}, said the <a href=/>Main</a> house, and {FORTH} »</p>",
    ],
    ids=[
        "no arrows",
        "words between",
        "three links",
        "home",
        "this page's folder",
        "one link",
        "no floats",
        "a slider",
        "no word for home",
        "a sentence",
    ],
)
def test_what_lacks_the_shape_leads_nowhere(markup):
    assert ways(post(body() + markup)) == [None, None]


def test_the_pages_of_a_list_are_no_posts():
    pages = "<div class=nav>« <a href=/blog/page/3/>Older stories</a> <a href=/blog/page/1/>Newer stories</a> »</div>"
    assert ways(page(f"<h1>Blog</h1>{body()}{pages}", url="https://kiln.example/blog/page/2/")) == [None, None]


def test_where_text_runs_to_the_left_arrows_are_not_believed():
    markup = f"<div class=nav>« {BACK} | {FORTH} »</div>"
    document = load(f"<html dir=rtl><body><h1>First firing</h1>{body()}{markup}", url="https://kiln.example/first/")
    assert ways(document) == [None, None]
