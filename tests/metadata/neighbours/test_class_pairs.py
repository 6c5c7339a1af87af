"""The ways to the neighbours that classes tell apart."""

import pytest

from blogextract.metadata.neighbours import shown as navigation
from metadata.sources import body, claimed, consumed, post

OLDER, NEWER = "https://kiln.example/2021/03/wood/", "https://kiln.example/2021/06/second/"
PAIR = (
    "<nav class=letters><a href={} class='letter letter-nav__link--{}'><span class=letter-nav__label>上一信"
    "</span><span class=letter-nav__title>Drying wood</span></a><a href={} class='letter letter-nav__link--{}'>"
    "<span class=letter-nav__label>下一信</span><span class=letter-nav__title>Second firing</span></a></nav>"
)


def ways(document):
    claims = [claimed(navigation.claims, document, field) for field in ("previous_post", "next_post")]
    return [(found[0].value.url, found[0].value.title) if found else None for found in claims]


@pytest.mark.parametrize(("back", "forth"), [("prev", "next"), ("older", "newer"), ("previous", "next")])
def test_classes_alike_but_for_the_direction_tell_it(back, forth):
    document = post(body() + PAIR.format(OLDER, back, NEWER, forth))
    assert ways(document) == [(OLDER, "Drying wood"), (NEWER, "Second firing")]
    assert len(set(consumed(navigation.claims, document)["post_navigation"])) == 1


@pytest.mark.parametrize(
    "markup",
    [
        PAIR.format(OLDER, "left", NEWER, "right"),
        PAIR.format(OLDER, "prev", "https://kiln.example/", "next"),
        PAIR.format(OLDER, "prev", "#", "next"),
        PAIR.format(OLDER, "prev", NEWER, "prev"),
        PAIR.replace("letter-nav__link--", "slide-").format(OLDER, "prev", NEWER, "next"),
        PAIR.replace("letter-nav__link--", "").format(OLDER, "prevention", NEWER, "nextcloud"),
    ],
    ids=["no direction", "home", "this page", "one direction", "a slider", "other words"],
)
def test_links_that_lead_to_no_posts_or_move_slides_are_none(markup):
    assert ways(post(body() + markup)) == [None, None]


def test_a_title_that_holds_its_label_is_told_without_it():
    link = (
        "<a href={} class='md-footer__link md-footer__link--{}'><div class=md-footer__title><span class=direction>{}"
        "</span><div class=md-ellipsis>{}</div></div></a>"
    )
    pair = link.format(OLDER, "prev", "Previous", "Drying wood") + link.format(NEWER, "next", "Next", "Second firing")
    assert ways(post(f"{body()}<nav>{pair}</nav>")) == [(OLDER, "Drying wood"), (NEWER, "Second firing")]
